// One edition of the rules: what a rule year holds. Each rule year is whole; none is a patch
// of another. A repealed rule is written as `{ kind: 'none' }` with its citation, never left out.
import type { Cited } from '../citation.ts'
import type { Figure } from '../decimal.ts'
import type { ClinicianType } from '../program/clinician-types.ts'
import type { EligibilityRules, SpecialStatus, SpecialStatusId } from './eligibility-rules.ts'
import type { PaymentRules } from './payment-rules.ts'
import type { PromotingInteroperabilityRules } from './promoting-interoperability-rules.ts'
import type { QualityBonusRules } from './quality-rules.ts'

export type RuleYearId = '2017' | '2018' | '2019-proposed' | '2019' | '2020-proposed' | '2020'

export type CategoryId = 'quality' | 'cost' | 'improvementActivities' | 'promotingInteroperability'

export interface RuleYear {
  readonly id: RuleYearId
  readonly performanceYear: number
  readonly paymentYear: number
  readonly status: 'proposed' | 'final'
  readonly identity: Identity
  readonly periods: Readonly<Record<CategoryId, Cited<string>>>
  readonly eligibility: EligibilityRules
  readonly specialStatuses: readonly SpecialStatus[]
  readonly weights: WeightRules
  readonly promotingInteroperability: PromotingInteroperabilityRules
  readonly quality: QualityBonusRules
  readonly payment: PaymentRules
  /** What this rule year says and we do not hold yet: shown to the reader, never passed over. */
  readonly notCovered: readonly string[]
}

export interface Identity {
  readonly title: string
  readonly federalRegister: Cited<string>
  /** ISO day of publication in the Federal Register. */
  readonly published: Cited<string>
  readonly fileCode: Cited<string>
  readonly effective?: Cited<string>
  readonly commentsClose?: Cited<string>
  /** Later acts that changed this edition. */
  readonly laterChanges: readonly Cited<string>[]
}

export interface WeightRules {
  /** A row for every combination of categories that can be reweighted to zero; the first has none. */
  readonly rows: readonly WeightRow[]
  /** Categories that CMS set to zero for everybody after the year. */
  readonly zeroForEveryone: readonly Cited<CategoryId>[]
  /** What a clinician gets who can be scored on fewer than two categories. */
  readonly fewerThanTwo: Cited<string>
  readonly promotingInteroperability: {
    readonly automaticTypes: Cited<readonly ClinicianType[]>
    readonly automaticStatuses: Cited<readonly SpecialStatusId[]>
    readonly onApplication: Cited<readonly string[]>
    readonly group: Cited<string>
    readonly submittedData: Cited<string>
  }
}

export interface WeightRow {
  readonly without: readonly CategoryId[]
  /** Percent of the final score. */
  readonly weights: Cited<Readonly<Record<CategoryId, Figure>>>
}
