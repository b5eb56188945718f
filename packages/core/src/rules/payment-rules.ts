// What a rule year says about the payment adjustment: 42 CFR 414.1405.
import type { Cited } from '../citation.ts'
import type { Figure } from '../decimal.ts'
import type { None } from './quality-rules.ts'

export interface PaymentRules {
  readonly performanceThreshold: Cited<Figure>
  /** Percent. */
  readonly applicablePercent: Cited<Figure>
  /** Share of the threshold up to which the whole negative percent applies. */
  readonly floorShare: Cited<Figure>
  readonly negativeLine: Cited<string>
  readonly positiveLine: Cited<string>
  readonly scalingFactorMaximum: Cited<Figure>
  readonly additional: AdditionalAdjustment | None
  readonly finalScorePlaces: Cited<Figure>
  readonly adjustmentPlaces: Cited<Figure>
  /** Present where the score before rounding decides the adjustment; else the rounded one does. */
  readonly exactScoreDecides?: Cited<string>
  readonly appliesTo: Cited<string>
  /** Pairs of factors to choose from, the likeliest first. */
  readonly factors: readonly FactorPair[]
  readonly published: readonly PublishedResult[]
}

export interface AdditionalAdjustment {
  readonly kind: 'exceptional-performance'
  readonly threshold: Cited<Figure>
  /** Percent at the additional threshold and at 100 points, before scaling. */
  readonly leastPercent: Cited<Figure>
  readonly mostPercent: Cited<Figure>
  readonly scalingFactorMaximum: Cited<Figure>
  readonly pool: Cited<Figure>
}

/** CMS publishes adjustments, not factors: a pair is an illustration of the rule or implied by what was paid. */
export interface FactorPair {
  readonly id: string
  readonly kind: 'illustrative' | 'implied'
  readonly label: string
  readonly scalingFactor: Cited<Figure>
  /** Absent in years without an additional adjustment. */
  readonly exceptionalScalingFactor?: Cited<Figure>
}

export interface PublishedResult {
  readonly label: string
  readonly value: Cited<Figure>
  readonly unit: 'percent' | 'points'
}
