// One edition of the rules: what a rule year holds. Each rule year is whole; none is a patch
// of another. A repealed rule is written as `{ kind: 'none' }` with its citation, never left out.
import type { Cited } from '../citation.ts'
import type { Figure } from '../decimal.ts'
import type { ClinicianType } from '../program/clinician-types.ts'
import type { SubmissionType, SubmitterType } from '../program/submission.ts'
import type { AdvancedApmRules } from './advanced-apm-rules.ts'
import type { CategoryId } from './category.ts'
import type { CostRules } from './cost-rules.ts'
import type { EligibilityRules, SpecialStatus, SpecialStatusId } from './eligibility-rules.ts'
import type { FinalScoreRules } from './final-score-rules.ts'
import type { ImprovementActivityRules } from './improvement-activity-rules.ts'
import type { PathwayRules } from './pathway-rules.ts'
import type { PaymentRules } from './payment-rules.ts'
import type { PromotingInteroperabilityRules } from './promoting-interoperability-rules.ts'
import type { CollectionType, QualityRules } from './quality-rules.ts'
import type { WeightRow } from './weight-row.ts'

export type RuleYearId =
  | '2017'
  | '2018'
  | '2019-proposed'
  | '2019'
  | '2020-proposed'
  | '2020'
  | '2021'
  | '2022'
  | '2023'
  | '2024'
  | '2025'
  | '2026'

export interface RuleYear {
  readonly id: RuleYearId
  readonly performanceYear: number
  readonly paymentYear: number
  readonly status: 'proposed' | 'final'
  readonly identity: Identity
  readonly periods: Readonly<Record<CategoryId, Cited<string>>>
  readonly submission: SubmissionRules
  readonly eligibility: EligibilityRules
  readonly specialStatuses: readonly SpecialStatus[]
  readonly weights: WeightRules
  readonly quality: QualityRules
  readonly cost: CostRules
  readonly improvementActivities: ImprovementActivityRules
  readonly promotingInteroperability: PromotingInteroperabilityRules
  readonly finalScore: FinalScoreRules
  readonly pathways: PathwayRules
  readonly payment: PaymentRules
  readonly advancedApm: AdvancedApmRules
  readonly targetedReview: TargetedReviewRules
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

/** How data get to CMS: 42 CFR 414.1325. */
export interface SubmissionRules {
  readonly collectionTypes: Cited<readonly CollectionType[]>
  readonly submissionTypes: Cited<readonly SubmissionType[]>
  readonly submitterTypes: Cited<readonly SubmitterType[]>
  /** First and last day of the submission window, ISO; absent where no source was found. */
  readonly opens?: Cited<string>
  readonly closes?: Cited<string>
}

/** 42 CFR 414.1385, and how long documents are kept. */
export interface TargetedReviewRules {
  readonly rule: Cited<string>
  /** First and last day of the window, ISO; absent while they are not known. */
  readonly opens?: Cited<string>
  readonly closes?: Cited<string>
  /** Days to hand in documents that CMS asks for. */
  readonly documentDays: Cited<Figure>
  /** Until when documents are kept, ISO day. */
  readonly keepUntil: Cited<string>
}

export interface WeightRules {
  /** A row for every combination of categories that can be reweighted to zero; the first has none. */
  readonly rows: readonly WeightRow[]
  /** The rows that differ for small practices; none in most years. */
  readonly smallPracticeRows: readonly WeightRow[]
  /** Categories that CMS set to zero for everybody after the year. */
  readonly zeroForEveryone: readonly Cited<CategoryId>[]
  /** What a clinician gets who can be scored on fewer than two categories. */
  readonly fewerThanTwo: Cited<string>
  /** When quality, cost and activities are reweighted: on application, automatically, for compromised data. */
  readonly circumstances: Cited<readonly string[]>
  /** What data sent for a reweighted category do. */
  readonly submittedData: Cited<string>
  readonly promotingInteroperability: {
    readonly automaticTypes: Cited<readonly ClinicianType[]>
    readonly automaticStatuses: Cited<readonly SpecialStatusId[]>
    readonly onApplication: Cited<readonly string[]>
    readonly group: Cited<string>
    readonly submittedData: Cited<string>
  }
}
