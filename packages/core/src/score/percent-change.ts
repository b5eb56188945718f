// Improvement over the year before, as a share of it, in percentage points between zero and a maximum:
// 42 CFR 414.1380(b)(1)(vi) for quality and (b)(2)(iv) for cost.
import { phrase } from '../phrase.ts'
import type { Improvement } from '../rules/quality-rules.ts'
import { type Step, constant, difference, greatest, least, product, quotient, rule } from '../step.ts'

export function percentChange(rules: Omit<Improvement, 'previousFloor'>, current: Step, before: Step): Step {
  const points = (label: string) => ({ label: phrase(label), unit: 'percentage-points' }) as const
  const rise = difference(current, before, points('Rise'))
  const rate = quotient(rise, before, { label: phrase('Rise as a share of the year before'), unit: 'share' })
  const scaled = product(
    [rate, rule(rules.factor, points('Percentage points for a doubling'))],
    points('Improvement before limits'),
  )
  const atLeast = greatest(
    [scaled, constant(0, points('Never below zero'))],
    points('Improvement, at least zero'),
  )
  return least([atLeast, rule(rules.maximum, points('At most'))], {
    ...points('Improvement'),
    by: rules.factor,
  })
}
