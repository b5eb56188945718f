// The report of one scenario to read: who is in, the four categories, the final score, the payment, the QP
// status; what is wanted and what cannot be read.
import { type CategoryId, type Report, type RuleYear, type Step, categoryIds, say } from '@mips-widgets/core'
import { versionLine } from '../version.ts'
import { indent, remarkLine } from './marks.ts'
import { eligibilityLines, paymentLines, qpLines } from './summary-standing.ts'
import { bonusesOf, categoryTitle, problemsOf, wantedOf } from './parts.ts'

export function summaryLines(rules: RuleYear, report: Report): string[] {
  return [
    `${rules.identity.title} (${rules.identity.federalRegister.value})`,
    `Performance year ${rules.performanceYear}, payment year ${rules.paymentYear}`,
    '',
    ...eligibilityLines(report),
    '',
    ...categoryTable(rules, report),
    '',
    ...paymentLines(rules, report),
    ...qpLines(report),
    ...section('Cannot be read', problemsOf(report).map(remarkLine)),
    ...section('Still wanted', wantedOf(report).map(remarkLine)),
    '',
    stampLine(report),
  ]
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? ['', `${title}:`, ...indent(lines)] : []

function stampLine({ inventory }: Report): string {
  const measures = inventory
    ? `measures of ${inventory.performanceYear} from ${inventory.from}`
    : 'no CMS measures'
  return `${versionLine}, ${measures}. An estimate, not a determination.`
}

const WIDTHS = [30, 12, 10, 10] as const

const row = (...cells: readonly [string, string, string, string]): string =>
  cells
    .map((cell, at) => (at === 0 ? cell.padEnd(WIDTHS[0]) : cell.padStart(WIDTHS[at] ?? 0)))
    .join('')
    .trimEnd()

const inTwo = ({ value }: Step): string => value.toFixed(2)

function categoryTable(rules: RuleYear, report: Report): string[] {
  const { finalScore } = report
  const total = finalScore.status === 'scored' ? inTwo(finalScore.step) : WORDS[finalScore.status]
  return [
    row('Category', 'Score', 'Weight', 'Points'),
    ...categoryIds.flatMap((category) => categoryLines(rules, report, category)),
    ...bonusesOf(report).map((bonus) => row(say(bonus.label), '', '', inTwo(bonus))),
    row('Final score', '', '', total),
    ...thresholdLines(report),
  ]
}

const WORDS = {
  scored: '',
  'not-scored': 'not scored',
  incomplete: 'incomplete',
  invalid: 'unreadable',
} as const

function categoryLines(rules: RuleYear, report: Report, category: CategoryId): string[] {
  const outcome = report[category]
  const score = outcome.status === 'scored' ? inTwo(outcome.step) : WORDS[outcome.status]
  const weighed = report.weights.status === 'invalid' ? undefined : report.weights.detail
  const weight = weighed?.weights?.[category]
  const final = report.finalScore
  const points = final.status === 'invalid' ? undefined : final.detail.contributions[category]
  const why = weighed?.withoutReasons[category] ?? []
  return [
    row(
      categoryTitle(rules, category),
      score,
      weight ? `${weight.value.toString()}%` : '-',
      points ? inTwo(points) : '-',
    ),
    ...indent(why.map(({ message }) => say(message))),
    ...(category === 'promotingInteroperability' ? unmetLines(report) : []),
  ]
}

/** A category that is zero says which requirements are not met. */
function unmetLines({ promotingInteroperability: outcome }: Report): string[] {
  if (outcome.status !== 'scored' || outcome.detail.unmet.length === 0) return []
  return indent([
    'Zero, because requirements are not met:',
    ...indent(outcome.detail.unmet.map(({ message }) => say(message))),
  ])
}

function thresholdLines({ finalScore }: Report): string[] {
  if (finalScore.status === 'invalid') return []
  const { threshold, reasons, facilityBased } = finalScore.detail
  const all = [
    ...(threshold ? [threshold] : []),
    ...reasons,
    ...(facilityBased ? [facilityBased.reason] : []),
  ]
  return indent(all.map(({ message }) => say(message)))
}
