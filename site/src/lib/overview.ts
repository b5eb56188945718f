// The rule years side by side: the values that most readers look for first.
import { type CategoryId, type RuleYear, categoryNames, describeRuleYear, say } from '@mips-widgets/core'
import { rowsOf } from './sources.ts'

export interface OverviewSection {
  readonly id: string
  readonly title: string
  readonly lines: readonly OverviewLine[]
}

export interface OverviewLine {
  readonly label: string
  /** One for each rule year, in the same order. */
  readonly cells: readonly string[]
}

const ELIGIBILITY = [
  ['eligibility.lowVolume.allowedCharges', 'Charges must be more than'],
  ['eligibility.lowVolume.beneficiaries', 'Patients must be more than'],
  ['eligibility.lowVolume.services', 'Services must be more than'],
] as const

const PAYMENT = [
  ['payment.performanceThreshold', 'Performance threshold'],
  ['payment.additional.threshold', 'Additional threshold'],
  ['payment.applicablePercent', 'Applicable percent'],
  ['payment.floor', 'Whole negative percent up to'],
  ['payment.published.Highest adjustment', 'Highest adjustment paid'],
] as const

const QUALITY = [
  ['quality.dataCompleteness', 'Data completeness'],
  ['quality.smallPracticeBonus.points', 'Small-practice bonus'],
  ['quality.smallPracticeBonus.where', 'Small-practice bonus goes to'],
] as const

const NONE = '–'

export function overviewOf(all: readonly RuleYear[]): OverviewSection[] {
  return [
    { id: 'eligibility', title: 'Who is in', lines: pathLines(all, ELIGIBILITY) },
    { id: 'weights', title: 'Category weights', lines: [...weightLines(all), zeroLine(all)] },
    { id: 'payment', title: 'Payment adjustment', lines: [paymentYears(all), ...pathLines(all, PAYMENT)] },
    { id: 'quality', title: 'Quality', lines: pathLines(all, QUALITY) },
    { id: 'covered', title: 'What we hold', lines: [heldRules(all)] },
  ]
}

function pathLines(
  all: readonly RuleYear[],
  paths: readonly (readonly [path: string, label: string])[],
): OverviewLine[] {
  const rows = all.map((rules) => new Map(rowsOf(rules).map((row) => [row.path, row])))
  return paths.map(([path, label]) => ({
    label,
    cells: rows.map((byPath) => {
      const row = byPath.get(path)
      return row ? say(row.value) : NONE
    }),
  }))
}

const weightLines = (all: readonly RuleYear[]): OverviewLine[] =>
  (Object.keys(categoryNames) as CategoryId[]).map((category) => ({
    label: categoryNames[category],
    cells: all.map(({ weights }) => `${weights.rows[0]?.weights.value[category] ?? NONE}%`),
  }))

const zeroLine = (all: readonly RuleYear[]): OverviewLine => ({
  label: 'Set to zero for everybody afterwards',
  cells: all.map(
    ({ weights }) => weights.zeroForEveryone.map(({ value }) => categoryNames[value]).join(', ') || NONE,
  ),
})

const paymentYears = (all: readonly RuleYear[]): OverviewLine => ({
  label: 'Payments that move',
  cells: all.map(({ paymentYear }) => String(paymentYear)),
})

const heldRules = (all: readonly RuleYear[]): OverviewLine => ({
  label: 'Rules with their source',
  cells: all.map((rules) =>
    String(describeRuleYear(rules).reduce((count, { rows }) => count + rows.length, 0)),
  ),
})
