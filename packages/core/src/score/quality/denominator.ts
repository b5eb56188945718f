// The available points: ten for every measure that is required or scored on top, less those that were left
// out: 42 CFR 414.1380(b)(1)(vii).
import { type Decimal, decimal } from '../../decimal.ts'
import { phrase } from '../../phrase.ts'
import type { QualityRules } from '../../rules/quality-rules.ts'
import { type Step, constant, difference, given, product, rule, sum } from '../../step.ts'

interface Places {
  readonly number: Step
  /** Required measures that were left out. */
  readonly leftOut: number
  /** Claims measures on top, counted or told. */
  readonly claims: Decimal
  readonly missedCahps: boolean
}

export function availablePoints(
  { pointsPerMeasure, scoring }: QualityRules,
  { number, leftOut, claims, missedCahps }: Places,
): Step {
  const each = rule(pointsPerMeasure, { label: phrase('Points of a measure'), unit: 'points' })
  const required =
    leftOut === 0
      ? number
      : difference(
          number,
          constant(decimal(leftOut), { label: phrase('Measures left out'), unit: 'count' }),
          {
            label: phrase('Required measures that count'),
            unit: 'count',
          },
        )
  const base = product([required, each], { label: phrase('Points of the required measures'), unit: 'points' })
  const more = claims.isZero()
    ? []
    : [
        product(
          [given(claims, { label: phrase('Scored administrative-claims measures'), unit: 'count' }), each],
          { label: phrase('Points of administrative-claims measures'), unit: 'points' },
        ),
      ]
  const label = phrase('Available points (denominator)')
  const all = sum([base, ...more], { label, unit: 'points' })
  if (!missedCahps || !('value' in scoring.missedCahps)) return all
  const missed = rule(scoring.missedCahps, { label: phrase('Survey sample too small'), unit: 'points' })
  return difference(all, missed, { label, unit: 'points' })
}
