// Improvement scoring: the rise of the achievement percent over the year before, as a share of it,
// in percentage points between zero and a maximum: 42 CFR 414.1380(b)(1)(vi).
import { type Mark, markOf } from '../../citation.ts'
import type { Decimal } from '../../decimal.ts'
import type { Reason } from '../../outcome.ts'
import { phrase } from '../../phrase.ts'
import type { Improvement, QualityRules } from '../../rules/quality-rules.ts'
import { type Step, constant, given, greatest, product, quotient, rule } from '../../step.ts'
import { percentChange } from '../percent-change.ts'
import { type Measure, requiredMeasure } from './measures.ts'

export interface ImprovementFinding {
  /** Percentage points. */
  readonly earned?: Step
  readonly reason?: Reason
}

interface Known {
  readonly achieved: Step | undefined
  readonly denominator: Step
  readonly required: Decimal
  readonly previous: Decimal | undefined
  readonly measures: readonly Measure[]
}

export function findImprovement(
  rules: QualityRules,
  { achieved, denominator, required, previous, measures }: Known,
): ImprovementFinding {
  const { improvement } = rules
  const because = (text: string, mark: Mark): ImprovementFinding => ({
    reason: { message: phrase(text), ...markOf(mark) },
  })
  if (improvement.kind === 'none') return because(improvement.rule.value, improvement.rule)
  if (previous?.isZero())
    return because(
      'Not earned: without a score in the year before there is nothing to compare.',
      improvement.condition,
    )
  if (!achieved || previous === undefined) {
    return because(
      'Give your achievement points of this year and your quality achievement percent of the year before.',
      improvement.condition,
    )
  }
  if (denominator.value.lte(0) || !fullyParticipates(rules, required, measures)) {
    return because(
      'Not earned: it needs all required measures, one of them outcome or high-priority, with complete data.',
      improvement.condition,
    )
  }
  return { earned: improvementOf(improvement, achieved, denominator, previous) }
}

/** As many measures with complete data as are required, the outcome or high-priority one among them. */
function fullyParticipates(rules: QualityRules, required: Decimal, measures: readonly Measure[]): boolean {
  const complete = measures.filter(({ completeness }) => completeness?.gte(rules.dataCompleteness.value))
  const different = new Set(complete.map(({ measureId, index }) => measureId ?? index))
  return required.lte(different.size) && requiredMeasure(complete) !== undefined
}

function improvementOf(rules: Improvement, achieved: Step, denominator: Step, previous: Decimal): Step {
  const hundred = constant(100, { label: phrase('Percent in a whole'), unit: 'count' })
  const share = quotient(achieved, denominator, {
    label: phrase('Share of the available points'),
    unit: 'share',
  })
  const current = product([share, hundred], { label: phrase('Achievement this year'), unit: 'percent' })
  const before = greatest(
    [
      given(previous, { label: phrase('Achievement the year before'), unit: 'percent' }),
      rule(rules.previousFloor, { label: phrase('Taken as at least'), unit: 'percent' }),
    ],
    { label: phrase('Year before, as compared'), unit: 'percent' },
  )
  return percentChange(rules, current, before)
}
