// The same arithmetic as the core's, written straight out in decimal.js: no explanation, no citation.
import { Decimal as Shared } from 'decimal.js'

const Decimal = Shared.clone({ precision: 40, rounding: Shared.ROUND_HALF_UP })

interface Thresholds {
  readonly threshold: string
  readonly applicable: string
  readonly additional: string
}

/** Payment adjustment in percent, in two decimals: 42 CFR 414.1405. */
export function adjustment(
  { threshold, applicable, additional }: Thresholds,
  score: string,
  factor: string,
  exceptional: string,
) {
  const s = new Decimal(score).toDecimalPlaces(2)
  const pt = new Decimal(threshold)
  const ap = new Decimal(applicable)
  if (s.lte(pt.times('0.25'))) return ap.neg()
  if (s.lt(pt)) return ap.times(pt.minus(s).div(pt)).neg().toDecimalPlaces(2)
  const base = ap.times(factor).times(s.minus(pt).div(new Decimal(100).minus(pt)))
  const t = new Decimal(additional)
  if (s.lt(t)) return base.toDecimalPlaces(2)
  const rise = new Decimal(10).minus('0.5').times(s.minus(t).div(new Decimal(100).minus(t)))
  return base.plus(new Decimal(exceptional).times(rise.plus('0.5'))).toDecimalPlaces(2)
}

interface Rate {
  readonly numerator: number
  readonly denominator: number
  readonly points: number
}

/** Points of four reported measures and the public-health objective, in whole points, capped. */
export function interoperability(measures: readonly Rate[]) {
  let total = new Decimal(10)
  for (const { numerator, denominator, points } of measures) {
    const whole = new Decimal(numerator).div(denominator).times(points).toDecimalPlaces(0)
    total = total.plus(Decimal.max(whole, 1))
  }
  return Decimal.min(total, 100)
}

interface Measure {
  readonly cases: number
  readonly completeness: string
}

/** Bonus points of six measures: two pools, each capped at a tenth of the denominator, and small practice. */
export function bonus(measures: readonly Measure[], small: boolean) {
  const cap = new Decimal(60).times(10).div(100)
  const valid = measures.filter(
    ({ cases, completeness }) => new Decimal(cases).gte(20) && new Decimal(completeness).gte(60),
  )
  const high = valid.slice(1).reduce((sum) => sum.plus(2), new Decimal(0))
  const endToEnd = valid.reduce((sum) => sum.plus(1), new Decimal(0))
  return Decimal.min(high, cap)
    .plus(Decimal.min(endToEnd, cap))
    .plus(small ? 6 : 0)
}
