// What a rule year says about the final score beyond the categories: 42 CFR 414.1380(c) and (e).
import type { Cited } from '../citation.ts'
import type { Figure } from '../decimal.ts'
import type { None } from './quality-rules.ts'

export interface FinalScoreRules {
  readonly maximum: Cited<Figure>
  readonly complexPatient: RiskPlusDual | Standardized | None
  readonly facilityBased: FacilityBased | None
}

/** The average HCC risk score, plus a multiple of the dual-eligible share; capped. */
export interface RiskPlusDual {
  readonly method: 'risk-plus-dual'
  readonly dualMultiple: Cited<Figure>
  /** 2 where CMS doubled the bonus, else 1. */
  readonly factor: Cited<Figure>
  readonly maximum: Cited<Figure>
  readonly condition: Cited<string>
}

/** Each indicator as a distance from its mean in standard deviations; only at or above its median. */
export interface Standardized {
  readonly method: 'standardized'
  readonly base: Cited<Figure>
  readonly slope: Cited<Figure>
  readonly componentMaximum: Cited<Figure>
  readonly maximum: Cited<Figure>
  readonly condition: Cited<string>
}

export interface FacilityBased {
  readonly kind: 'available'
  /** What a hospital's Value-Based Purchasing score is compared with. */
  readonly against: Cited<'quality-and-cost' | 'final-score'>
  /** Fiscal year of the hospital's score. */
  readonly fiscalYear: Cited<Figure>
  readonly rule: Cited<string>
}
