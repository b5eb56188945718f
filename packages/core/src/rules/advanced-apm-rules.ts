// What a rule year says about QPs and Advanced APMs: 42 CFR 414.1410 to 414.1450.
import type { Cited, Mark } from '../citation.ts'
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

/** A figure of a criterion. It stands where the criterion of the rule year does, unless `at` says otherwise. */
export interface Standard extends Omit<Mark, 'cite'> {
  readonly value: Figure
  readonly at?: string
}

/** What the criteria ask in figures, in percent: 42 CFR 414.1415 for Medicare, 414.1420 for other payers. */
export interface ApmStandards {
  readonly medicare: RiskStandards
  /** Absent in the years in which only Medicare counts. */
  readonly otherPayer?: OtherPayerStandards
}

export interface RiskStandards {
  /** Clinicians of each APM Entity who must use CEHRT. */
  readonly cehrt: Standard
  /** What the participants can lose at least, of their revenue or of the expected expenditures. */
  readonly revenue: Standard
  readonly expenditures: Standard
  readonly medicalHome: {
    readonly revenue: Standard
    /** How many clinicians an organization may have under this scale. */
    readonly size?: Standard & { readonly limit: 'fewer-than' | 'at-most' }
  }
}

export interface OtherPayerStandards extends RiskStandards {
  /** Where the quality measures of other payers stand. */
  readonly qualityAt?: string
  /** Total potential risk, of the expected expenditures, in the years that ask for it beside the rest. */
  readonly total?: Standard
  /** The share of losses to be borne, and which share is compared where it varies with the loss. */
  readonly marginalRisk: Standard & { readonly compared: 'lowest' | 'average' }
  /** Losses below this percent of the expected expenditures may be left out. */
  readonly smallLosses: Standard
  /** The loss up to which nothing may be borne, in the years that ask for it. */
  readonly minimumLossRate?: Standard
}
