// The whole evaluation of the benchmark scenario written straight out in decimal.js: what a programmer would
// write who needs the two results and no explanation. Tables are read once, as they would be.
import { Decimal as Shared } from 'decimal.js'
import {
  activities,
  costBounds,
  costMeasures,
  factor,
  measures,
  paid,
  qualityBounds,
  rates,
} from './full-scenario.ts'

export const Decimal = Shared.clone({ precision: 40, rounding: Shared.ROUND_HALF_UP })
type Decimal = InstanceType<typeof Decimal>
type Measure = (typeof measures)[number]

const qualityScale = qualityBounds.map((bound) => new Decimal(bound))
const costScale = costBounds.map((bound) => new Decimal(bound))

function decilePoints(at: Decimal, scale: readonly Decimal[], lower: boolean): Decimal {
  let reached = -1
  for (let index = scale.length - 1; index >= 0 && reached < 0; index--) {
    const bound = scale[index]
    if (bound && (lower ? at.lte(bound) : at.gte(bound))) reached = index
  }
  const [from, to] = [scale[reached], scale[reached + 1]]
  if (!from || !to) return new Decimal(Math.max(reached + 1, 1))
  return new Decimal(reached + 1).plus(at.minus(from).div(to.minus(from))).toDecimalPlaces(4)
}

export function qualityPoints({ rate, cases, completeness, id }: Measure): Decimal {
  if (new Decimal(completeness).lt('70')) return new Decimal(0)
  if (new Decimal(cases).lt(20)) return new Decimal(0)
  const earned = decilePoints(new Decimal(rate), qualityScale, false)
  const capped = id === '317' ? Decimal.min(earned, 7) : earned
  return Decimal.max(capped, 1)
}

function qualityCategory(): Decimal {
  const points = measures.map(qualityPoints)
  const best = points.toSorted((a, b) => b.cmp(a)).slice(0, 6)
  const total = best.reduce((sum, one) => sum.plus(one), new Decimal(0))
  const available = new Decimal(6).times(10)
  return Decimal.min(total.div(available).times(100), 100)
}

export function costCategory(): Decimal {
  const scored = costMeasures.filter(({ cases, id }) => new Decimal(cases).gte(id === 'MSPB_1' ? 35 : 10))
  const total = scored
    .map((one) => decilePoints(new Decimal(one.cost), costScale, true))
    .reduce((sum, one) => sum.plus(one), new Decimal(0))
  return Decimal.min(total.div(new Decimal(scored.length).times(10)).times(100), 100)
}

export function interoperabilityCategory(): Decimal {
  const points = rates.map(({ numerator, denominator, points: most }) =>
    Decimal.max(new Decimal(numerator).div(denominator).times(most).toDecimalPlaces(0), 1),
  )
  const total = points.reduce((sum, one) => sum.plus(one), new Decimal(10).plus(25))
  return Decimal.min(total, 100)
}

export function activityCategory(): Decimal {
  const points = activities.reduce((sum, id) => sum.plus(id === 'IA_EPA_1' ? 20 : 10), new Decimal(0))
  return Decimal.min(points, 40).div(40).times(100)
}

/** Exceeds in both segments: required. */
function isRequired(): boolean {
  const segments = [
    ['412000', 900, 2100],
    ['398000', 880, 1990],
  ] as const
  return segments.every(
    ([charges, beneficiaries, services]) =>
      new Decimal(charges).gt(90000) && new Decimal(beneficiaries).gt(200) && new Decimal(services).gt(200),
  )
}

export function straightEvaluation(): { finalScore: Decimal; adjustment: Decimal; dollars: Decimal } {
  if (!isRequired()) throw new Error('The scenario is of somebody who must report')
  const exact = Decimal.min(
    qualityCategory()
      .times(30)
      .div(100)
      .plus(costCategory().times(30).div(100))
      .plus(activityCategory().times(15).div(100))
      .plus(interoperabilityCategory().times(25).div(100)),
    100,
  )
  const adjustment = adjustmentOf(exact)
  return {
    finalScore: exact.toDecimalPlaces(2),
    adjustment,
    dollars: new Decimal(paid).times(adjustment.div(100)).toDecimalPlaces(2),
  }
}

/** Percent, two decimals: 42 CFR 414.1405. */
export function adjustmentOf(exact: Decimal): Decimal {
  const threshold = new Decimal(75)
  const percent = exact.lte(threshold.times('0.25'))
    ? new Decimal(-9)
    : exact.lt(threshold)
      ? new Decimal(9).times(threshold.minus(exact).div(threshold)).neg()
      : new Decimal(9).times(factor).times(exact.minus(threshold).div(new Decimal(100).minus(threshold)))
  return percent.toDecimalPlaces(2)
}
