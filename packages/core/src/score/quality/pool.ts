// A pool of bonus points: what was earned, the cap, what counts and what is lost.
import { type Phrase, phrase } from '../../phrase.ts'
import type { EndToEndBonus, HighPriorityBonus, None } from '../../rules/quality-rules.ts'
import { type Step, constant, difference, least, product, quotient, rule, sum } from '../../step.ts'

export interface Pool {
  readonly rules: HighPriorityBonus | EndToEndBonus | None
  readonly raw: Step
  readonly cap: Step
  readonly counted: Step
  readonly lost: Step
}

export function fillPool(
  rules: HighPriorityBonus | EndToEndBonus | None,
  denominator: Step,
  earned: readonly Step[],
  label: Phrase,
): Pool {
  const raw = sum(earned, { label: phrase('{pool}: earned', { pool: label }), unit: 'points' })
  const cap = capOf(rules, denominator)
  const counted = least([raw, cap], { label, unit: 'points' })
  return {
    rules,
    raw,
    cap,
    counted,
    lost: difference(raw, counted, { label: phrase('Lost to the cap'), unit: 'points' }),
  }
}

function capOf(rules: HighPriorityBonus | EndToEndBonus | None, denominator: Step): Step {
  if (rules.kind === 'none') return constant(0, { label: phrase('No bonus'), unit: 'points' })
  const share = quotient(
    rule(rules.capPercent, { label: phrase('Cap'), unit: 'percent' }),
    constant(100, { label: phrase('Percent in a whole'), unit: 'count' }),
    { label: phrase('Share of the denominator'), unit: 'share' },
  )
  return product([denominator, share], { label: phrase('Cap of this pool'), unit: 'points' })
}
