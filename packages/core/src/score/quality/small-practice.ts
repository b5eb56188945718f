// The small-practice bonus, which has stood in the final score and in the quality numerator.
import { type Mark, markOf } from '../../citation.ts'
import type { Reason } from '../../outcome.ts'
import { phrase } from '../../phrase.ts'
import type { RuleYear } from '../../rules/rule-year.ts'
import type { Clinician } from '../../scenario/scenario.ts'
import { type Step, rule } from '../../step.ts'
import { isSmallPractice } from '../eligibility/special-statuses.ts'

export interface SmallPracticeFinding {
  /** Points in the numerator of the quality category. */
  readonly inNumerator?: Step
  /** Points added to the final score instead. */
  readonly inFinalScore?: Step
  /** Why there are none, or where they go. */
  readonly reason: Reason
}

export function findSmallPractice(
  rules: RuleYear,
  clinician: Clinician | undefined,
  measures: number,
): SmallPracticeFinding {
  const bonus = rules.quality.smallPracticeBonus
  const because = (text: string, mark: Mark): Reason => ({ message: phrase(text), ...markOf(mark) })
  if (bonus.kind === 'none') return { reason: because(bonus.rule.value, bonus.rule) }
  const small = isSmallPractice(rules, clinician)
  if (!small) return { reason: because('Only small practices earn it.', bonus.condition) }
  if (measures === 0) return { reason: because(bonus.condition.value, bonus.condition) }
  const step = rule(bonus.points, { label: phrase('Small-practice bonus'), unit: 'points' })
  return bonus.kind === 'quality-numerator'
    ? {
        inNumerator: step,
        reason: because('Added to the points of the quality category, outside the caps.', bonus.points),
      }
    : {
        inFinalScore: step,
        reason: because('Added to the final score, not to the quality category.', bonus.points),
      }
}
