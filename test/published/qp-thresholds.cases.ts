// The QP and Partial QP thresholds of the Medicare Option as published, for payments and for patients.
import type { RuleYearId } from '@mips-widgets/core'
import { at } from './sources.ts'
import * as s from './sources.ts'

type Pair = readonly [qp: string, partialQp: string]

interface Thresholds {
  readonly ruleYears: readonly RuleYearId[]
  readonly payment: Pair
  readonly patients: Pair
}

const source = at(s.regulation1430, '(a)(1)-(4)')
const published: readonly Thresholds[] = [
  { ruleYears: ['2017', '2018'], payment: ['25', '20'], patients: ['20', '10'] },
  {
    ruleYears: ['2019', '2020', '2021', '2022', '2023', '2024'],
    payment: ['50', '40'],
    patients: ['35', '25'],
  },
  { ruleYears: ['2025'], payment: ['75', '50'], patients: ['50', '35'] },
]
export const thresholdCases = published.map((one) => ({ ...one, id: 'QP-thresholds', source }))

/** The regulation's text for 2026, which a later act overtook: ours is marked as disputed. */
export const disputedThresholds = {
  id: 'QP-thresholds',
  ruleYear: '2026',
  payment: ['75', '50'],
  patients: ['50', '35'],
  ours: { payment: ['50', '40'], patients: ['35', '25'] },
  published: '75/50 and 50/35',
  reason: 'the appropriations act of 2026 lowered them, and the regulation was not yet changed',
  source,
} as const
