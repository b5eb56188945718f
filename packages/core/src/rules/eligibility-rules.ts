// What a rule year says about who is in: 42 CFR 414.1305 and 414.1310.
import type { Cited } from '../citation.ts'
import type { Figure } from '../decimal.ts'
import type { ClinicianType } from '../program/clinician-types.ts'

export type VolumeCriterionId = 'allowedCharges' | 'beneficiaries' | 'services'

export interface VolumeCriterion {
  readonly id: VolumeCriterionId
  /** Must be exceeded: an amount of exactly this does not. */
  readonly threshold: Cited<Figure>
  /** What is counted. */
  readonly counts: string
}

export interface DeterminationSegment {
  readonly id: 'segment1' | 'segment2'
  /** First and last day, ISO. */
  readonly from: string
  readonly to: string
  readonly claimsRunOutDays: number
}

export type Exclusion = 'newlyEnrolled' | 'qp' | 'partialQp' | 'lowVolume'

export interface EligibilityRules {
  readonly clinicianTypes: Cited<readonly ClinicianType[]>
  readonly exclusions: Readonly<Record<Exclusion, Cited<string>>>
  readonly lowVolume: readonly VolumeCriterion[]
  readonly segments: Cited<readonly DeterminationSegment[]>
  readonly segmentRule: Cited<string>
  readonly optIn:
    | { readonly kind: 'available'; readonly rule: Cited<string> }
    | { readonly kind: 'none'; readonly rule: Cited<string> }
  readonly voluntaryReporting: Cited<string>
  readonly group: Cited<string>
  readonly virtualGroup:
    | {
        readonly kind: 'available'
        readonly rule: Cited<string>
        readonly electionDeadline: Cited<string>
        readonly sizeInquiry?: Cited<string>
      }
    | { readonly kind: 'none'; readonly rule: Cited<string> }
  readonly apmEntity: Cited<string>
}

export type SpecialStatusId =
  'small' | 'rural' | 'hpsa' | 'non-patient-facing' | 'hospital-based' | 'asc-based' | 'facility-based'

export interface SpecialStatus {
  readonly id: SpecialStatusId
  readonly individual: Cited<string>
  readonly group: Cited<string>
  /** What having the status changes in this rule year. */
  readonly changes: readonly Cited<string>[]
  /** Clinicians in the practice up to which it is small. */
  readonly sizeLimit?: Cited<Figure>
}
