// The rule years side by side: the values that most readers look for first, a line for each rule year.
import { type RuleYear, categoryIds, categoryNames, say } from '@mips-widgets/core'
import { rowsOf } from './sources.ts'

export interface OverviewSection {
  readonly id: string
  readonly title: string
  readonly columns: readonly string[]
  /** One for each rule year, in the same order. */
  readonly lines: readonly OverviewLine[]
}

export interface OverviewLine {
  readonly rules: RuleYear
  readonly cells: readonly string[]
}

/** A column: its head, and the path of its rule or what to say about a rule year. */
type Column = readonly [head: string, from: string | ((rules: RuleYear) => string)]

const NONE = '–'

const sections: readonly (readonly [id: string, title: string, columns: readonly Column[]])[] = [
  [
    'eligibility',
    'Who is in',
    [
      ['Charges above', 'eligibility.lowVolume.allowedCharges'],
      ['Patients above', 'eligibility.lowVolume.beneficiaries'],
      ['Services above', 'eligibility.lowVolume.services'],
      ['Clinician types', ({ eligibility }) => String(eligibility.clinicianTypes.value.length)],
    ],
  ],
  [
    'weights',
    'Category weights',
    [
      ...categoryIds.map((id): Column => [
        categoryNames[id],
        ({ weights }) => `${weights.rows[0]?.weights.value[id] ?? NONE}%`,
      ]),
      ['Set to zero for everybody afterwards', setToZero],
    ],
  ],
  [
    'payment',
    'Payment adjustment',
    [
      ['Payments that move', ({ paymentYear }) => String(paymentYear)],
      ['Performance threshold', 'payment.performanceThreshold'],
      ['Additional threshold', 'payment.additional.threshold'],
      ['Applicable percent', 'payment.applicablePercent'],
      ['Whole negative percent up to', 'payment.floor'],
      ['Highest adjustment paid', 'payment.published.Highest adjustment'],
    ],
  ],
  [
    'quality',
    'Quality',
    [
      ['Data completeness', 'quality.dataCompleteness'],
      ['No benchmark, or too few cases', 'quality.withoutBenchmark.points'],
      ['Incomplete data', 'quality.incompleteData.points'],
      ['Topped-out measure at most', 'quality.toppedOut.points'],
      ['Small-practice bonus', 'quality.smallPracticeBonus.points'],
    ],
  ],
  [
    'choice',
    'What there is to report',
    [
      ['Cost measures', ({ cost }) => String(cost.measures.value.length)],
      ['Improvement activities', 'improvementActivities.inventory'],
      [
        'Value pathways (MVPs)',
        ({ pathways: { mvp } }) => (mvp.kind === 'none' ? NONE : String(mvp.ids.value.length)),
      ],
    ],
  ],
  [
    'advanced-apms',
    'Advanced APMs: to be a QP',
    [
      ['Of payments', 'advancedApm.medicare.payment.qp'],
      ['Of patients', 'advancedApm.medicare.patients.qp'],
      ['APM incentive payment', 'advancedApm.incentive.lumpSum'],
    ],
  ],
  [
    'held',
    'What we hold',
    [
      ['Rules, each with its source', (rules) => String(rowsOf(rules).length)],
      ['Disputed', (rules) => String(rowsOf(rules).filter(({ dispute }) => dispute).length)],
      ['Unverified', (rules) => String(rowsOf(rules).filter(({ unverified }) => unverified).length)],
    ],
  ],
]

export function overviewOf(all: readonly RuleYear[]): OverviewSection[] {
  return sections.map(([id, title, columns]) => ({
    id,
    title,
    columns: columns.map(([head]) => head),
    lines: all.map((rules) => ({ rules, cells: columns.map(([, from]) => cell(rules, from)) })),
  }))
}

function cell(rules: RuleYear, from: Column[1]): string {
  if (typeof from !== 'string') return from(rules)
  const row = rowsOf(rules).find(({ path }) => path === from)
  // A rule that is words instead of a number says that there is none.
  return row?.value.args ? say(row.value) : NONE
}

function setToZero({ weights }: RuleYear): string {
  return weights.zeroForEveryone.map(({ value }) => categoryNames[value]).join(', ') || NONE
}
