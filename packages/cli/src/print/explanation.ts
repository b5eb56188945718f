// How everything was worked out: for each part its reasons, its measures and the tree of its steps, with
// sources, other readings and doubts where they stand.
import type { Reason, Report, RuleYear } from '@mips-widgets/core'
import { categoryIds, say } from '@mips-widgets/core'
import { toldBy } from './explanation-parts.ts'
import { indent, reasonLines, remarkLine } from './marks.ts'
import { type PartId, categoryTitle, fromTheTop, outcomeOf, partIds } from './parts.ts'
import { type Printed, treeLines } from './tree.ts'

export function explanationLines(rules: RuleYear, report: Report): string[] {
  const printed: Printed = new Set()
  return partIds.flatMap((part) => {
    const lines = partLines(report, part, printed)
    return lines.length > 0 ? ['', titleOf(rules, part), ...indent(lines)] : []
  })
}

function partLines(report: Report, part: PartId, printed: Printed): string[] {
  const outcome = outcomeOf(report, part)
  const { reasons, lines, steps } = toldBy[part](report)
  const all = [...(outcome.status === 'not-scored' ? outcome.reasons : []), ...reasons]
  return [
    ...distinct(all).flatMap(reasonLines),
    ...lines,
    ...remarksOf(report, part).map((line) => `wanted: ${line}`),
    ...[...steps, ...(outcome.status === 'scored' ? [outcome.step] : [])].flatMap((step) =>
      treeLines(step, printed),
    ),
  ]
}

function remarksOf(report: Report, part: PartId): string[] {
  const outcome = outcomeOf(report, part)
  if (outcome.status !== 'incomplete') return []
  return outcome.missing.map((remark) => remarkLine(fromTheTop(part, remark)))
}

const distinct = (reasons: readonly Reason[]): Reason[] => [
  ...new Map(reasons.map((reason) => [say(reason.message), reason])).values(),
]

const TITLES = {
  eligibility: 'Eligibility',
  weights: 'Weights',
  finalScore: 'Final score',
  paymentAdjustment: 'Payment adjustment',
  advancedApm: 'Advanced APMs',
} as const

function titleOf(rules: RuleYear, part: PartId): string {
  const category = categoryIds.find((one) => one === part)
  return category ? categoryTitle(rules, category) : TITLES[part as keyof typeof TITLES]
}
