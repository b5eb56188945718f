// The reweighting tables, read again from the regulation and written apart from the rule data: 42 CFR
// 414.1380(c)(2)(ii)(A) to (G), 414.1370(h), 414.1367(d) and 414.1317(b)(2). A row is quality / cost / improvement
// activities / Promoting Interoperability; its key says what is missing, by first letters (C, I, P, Q).
import type { CategoryId, RuleYearId, WeighInput } from '../src/index.ts'

type Row = Readonly<Record<string, string>>

export const LETTERS: Readonly<Record<string, CategoryId>> = {
  Q: 'quality',
  C: 'cost',
  I: 'improvementActivities',
  P: 'promotingInteroperability',
}

const of2019: Row = {
  '': '45/15/15/25',
  C: '60/0/15/25',
  P: '70/15/15/0',
  Q: '0/15/40/45',
  I: '60/15/0/25',
  CP: '85/0/15/0',
  QC: '0/0/50/50',
  CI: '75/0/0/25',
  QP: '0/15/85/0',
  IP: '85/15/0/0',
  QI: '0/15/0/85',
}
/** Without cost the rows are alike from 2020 on: also where CMS set cost to zero for everybody. */
const withoutCost = { C: '55/0/15/30', CP: '85/0/15/0', QC: '0/0/15/85', CI: '70/0/0/30' }
const costZero: Row = {
  '': withoutCost.C,
  C: withoutCost.C,
  P: withoutCost.CP,
  Q: withoutCost.QC,
  I: withoutCost.CI,
  CP: withoutCost.CP,
  QC: withoutCost.QC,
  CI: withoutCost.CI,
}
const since2022: Row = {
  ...withoutCost,
  '': '30/30/15/25',
  P: '55/30/15/0',
  Q: '0/30/15/55',
  I: '45/30/0/25',
  QP: '0/50/50/0',
  IP: '70/30/0/0',
  QI: '0/30/0/70',
}

export const generalRows: Readonly<Record<RuleYearId, Row>> = {
  '2017': { '': '60/0/15/25', P: '85/0/15/0', Q: '0/0/50/50', I: '75/0/0/25' },
  '2018': {
    '': '50/10/15/25',
    C: '60/0/15/25',
    P: '75/10/15/0',
    Q: '0/10/45/45',
    I: '65/10/0/25',
    CP: '85/0/15/0',
    QC: '0/0/50/50',
    CI: '75/0/0/25',
    QP: '0/10/90/0',
    IP: '90/10/0/0',
    QI: '0/10/0/90',
  },
  '2019-proposed': of2019,
  '2019': of2019,
  '2020-proposed': {
    '': '40/20/15/25',
    C: '55/0/15/30',
    P: '65/20/15/0',
    Q: '0/20/15/65',
    I: '55/20/0/25',
    CP: '85/0/15/0',
    QC: '0/0/15/85',
    CI: '70/0/0/30',
    QP: '0/85/15/0',
    IP: '80/20/0/0',
    QI: '0/20/0/80',
  },
  '2020': costZero,
  '2021': costZero,
  '2022': since2022,
  '2023': since2022,
  '2024': since2022,
  '2025': since2022,
  '2026': since2022,
}

const small: Row = { ...since2022, P: '40/30/30/0', CP: '50/0/50/0' }
export const smallRows: Readonly<Partial<Record<RuleYearId, Row>>> = {
  '2022': small,
  '2023': small,
  '2024': small,
  '2025': small,
  '2026': small,
}

const standard2018: Row = { '': '50/0/20/30', Q: '0/0/25/75', P: '80/0/20/0' }
export const standardRows: Readonly<Partial<Record<RuleYearId, Row>>> = {
  '2017': { '': '50/0/20/30', Q: '0/0/25/75', P: '75/0/25/0' },
  '2018': standard2018,
  '2019-proposed': standard2018,
  '2019': standard2018,
  '2020-proposed': standard2018,
  '2020': standard2018,
}

const app: Row = { '': '50/0/20/30', Q: '0/0/25/75', P: '75/0/25/0' }
const entity: Row = { '': '55/0/15/30', Q: '0/0/15/85', I: '70/0/0/30', P: '85/0/15/0' }
const laterYears = ['2021', '2022', '2023', '2024', '2025', '2026'] as const
const later = (row: Row) => Object.fromEntries(laterYears.map((id) => [id, row]))

interface Table {
  readonly name: string
  readonly input: WeighInput
  readonly rows: Readonly<Partial<Record<RuleYearId, Row>>>
}

export const tables: readonly Table[] = [
  { name: 'general', input: {}, rows: generalRows },
  {
    name: 'small practice',
    input: { clinician: { practiceSize: 15 } },
    rows: { ...generalRows, ...smallRows },
  },
  { name: 'one too many', input: { clinician: { practiceSize: 16 } }, rows: generalRows },
  {
    name: 'APM scoring standard',
    input: { reporting: { option: 'apm-scoring-standard' } },
    rows: standardRows,
  },
  { name: 'APP', input: { reporting: { option: 'app' } }, rows: later(app) },
  {
    name: 'APP of a small practice',
    input: { reporting: { option: 'app' }, clinician: { practiceSize: 2 } },
    rows: later(app),
  },
  {
    name: 'APP of an APM Entity',
    input: { reporting: { option: 'app' }, clinician: { participation: 'apm-entity' } },
    rows: later(app),
  },
  {
    name: 'APP Plus',
    input: { reporting: { option: 'app-plus' } },
    rows: { '2025': app, '2026': app },
  },
  {
    name: 'APM Entity',
    input: { clinician: { participation: 'apm-entity' } },
    rows: { ...generalRows, ...later(entity) },
  },
  {
    name: 'MVP',
    input: { reporting: { option: 'mvp' } },
    rows: { '2023': since2022, '2024': since2022, '2025': since2022, '2026': since2022 },
  },
]
