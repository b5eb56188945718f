// The figures that decide a rule year, read again from the regulation and written apart from the rule data:
// 42 CFR 414.1305, 414.1330 to 414.1380, 414.1405 and 414.1430; run-out days follow the last day of a segment.
import type { RuleYearId } from '../src/index.ts'

export interface DecidingFigures {
  readonly percent: string
  readonly threshold: string
  /** The additional threshold; none since exceptional performance ended. */
  readonly additional: string | undefined
  /** Charges, patients and, since 2019, services that must be exceeded. */
  readonly volumes: string
  readonly segments: string
  /** Quality, cost, improvement activities, Promoting Interoperability. */
  readonly weights: string
  readonly completeness: string
  /** Least points of a measure; points without a benchmark; points for incomplete data: each with small practice. */
  readonly points: string
  /** QP and Partial QP of the Medicare Option: payments, then patients. */
  readonly qp: string
}

const sinceOctober = (performanceYear: number): string =>
  `${performanceYear - 2}-10-01 ${performanceYear - 1}-09-30 30, ${performanceYear - 1}-10-01 ${performanceYear}-09-30 0`

const of2019 = {
  percent: '7',
  threshold: '30',
  volumes: '90000 200 200',
  segments: sinceOctober(2019),
  weights: '45/15/15/25',
  completeness: '60',
  points: '3, 3 3, 1 3',
  qp: '50/40 35/25',
}
const of2020 = {
  ...of2019,
  percent: '9',
  threshold: '45',
  segments: sinceOctober(2020),
  completeness: '70',
  points: '3, 3 3, 0 3',
}
const since2023 = {
  ...of2020,
  threshold: '75',
  additional: undefined,
  weights: '30/30/15/25',
  points: '1, 0 3, 0 3',
}

export const decidingFigures: Readonly<Record<RuleYearId, DecidingFigures>> = {
  '2017': {
    percent: '4',
    threshold: '3',
    additional: '70',
    volumes: '30000 100',
    segments: '2015-09-01 2016-08-31 60, 2016-09-01 2017-08-31 60',
    weights: '60/0/15/25',
    completeness: '50',
    points: '3, 3 3, 3 3',
    qp: '25/20 20/10',
  },
  '2018': {
    percent: '5',
    threshold: '15',
    additional: '70',
    volumes: '90000 200',
    segments: '2016-09-01 2017-08-31 30, 2017-09-01 2018-08-31 30',
    weights: '50/10/15/25',
    completeness: '60',
    points: '3, 3 3, 1 3',
    qp: '25/20 20/10',
  },
  '2019-proposed': { ...of2019, additional: '80' },
  '2019': { ...of2019, additional: '75' },
  '2020-proposed': { ...of2020, additional: '80', weights: '40/20/15/25' },
  '2020': { ...of2020, additional: '85' },
  '2021': {
    ...of2020,
    threshold: '60',
    additional: '85',
    segments: sinceOctober(2021),
    weights: '40/20/15/25',
  },
  '2022': {
    ...of2020,
    threshold: '75',
    additional: '89',
    segments: sinceOctober(2022),
    weights: '30/30/15/25',
  },
  '2023': { ...since2023, segments: sinceOctober(2023) },
  '2024': { ...since2023, segments: sinceOctober(2024), completeness: '75' },
  '2025': { ...since2023, segments: sinceOctober(2025), completeness: '75', qp: '75/50 50/35' },
  '2026': { ...since2023, segments: sinceOctober(2026), completeness: '75' },
}
