// What a rule year says about QPs and Advanced APMs: 42 CFR 414.1410 to 414.1450.
import type { Cited } from '../citation.ts'
import type { Figure } from '../decimal.ts'
import type { None } from './quality-rules.ts'

export interface AdvancedApmRules {
  readonly medicare: Thresholds
  readonly allPayer: AllPayer | None
  readonly level: Cited<string>
  /** Last days of the periods for which CMS looks who is a QP. */
  readonly snapshots: Cited<readonly string[]>
  readonly partialQp: Cited<string>
  readonly incentive: Incentive
  readonly criteria: readonly Criterion[]
  /** Advanced APMs of the year, as far as a list was found. */
  readonly advancedApms: Cited<readonly string[]>
}

/** Percent of payments, and percent of patients, through Advanced APMs: at least. */
export interface Thresholds {
  readonly payment: { readonly qp: Cited<Figure>; readonly partialQp: Cited<Figure> }
  readonly patients: { readonly qp: Cited<Figure>; readonly partialQp: Cited<Figure> }
}

/** Under the All-Payer option a lower share must come from Medicare, and the whole from all payers. */
export interface AllPayer {
  readonly kind: 'available'
  readonly medicareMinimum: Thresholds
  readonly total: Thresholds
}

export interface Incentive {
  /** Percent of the year's covered professional services, paid once; none where it ended. */
  readonly lumpSum: Cited<Figure> | None
  /** The higher update of the conversion factor for QPs, where there is one. */
  readonly conversionFactor: Cited<string> | None
}

export interface Criterion {
  readonly id: string
  readonly title: string
  readonly rule: Cited<string>
}
