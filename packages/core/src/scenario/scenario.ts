// Scenario, version 1: the one format that the widgets share, a link carries and a file stores.
// This schema gives the type, the check and the published JSON Schema. Everything is optional:
// what is missing is incomplete, not zero. Words are CMS's own. Unknown keys pass: walk.ts reports them.
import * as v from 'valibot'
import type { Numeric } from '../decimal.ts'

/** A number as text or as a JavaScript number; what it may be is the calculators' business. */
const numeric = v.union([v.string(), v.number()]) as v.GenericSchema<Numeric>

const volumeNumbers = v.object({
  allowedCharges: v.optional(numeric),
  beneficiaries: v.optional(numeric),
  services: v.optional(numeric),
})

const volume = v.object({ segment1: v.optional(volumeNumbers), segment2: v.optional(volumeNumbers) })

const specialStatus = v.picklist([
  'small',
  'rural',
  'hpsa',
  'non-patient-facing',
  'hospital-based',
  'asc-based',
  'facility-based',
])

const clinician = v.object({
  type: v.optional(v.string()),
  participation: v.optional(v.picklist(['individual', 'group', 'virtual-group', 'apm-entity'])),
  practiceSize: v.optional(numeric),
  specialStatuses: v.optional(v.array(specialStatus)),
  newlyEnrolled: v.optional(v.boolean()),
  qp: v.optional(v.picklist(['none', 'qp', 'partial'])),
  mipsApm: v.optional(v.nullable(v.string())),
  election: v.optional(v.picklist(['none', 'opt-in', 'voluntary', 'participate'])),
  /** Of the unit that takes part. */
  volume: v.optional(volume),
  /** Of the group, beside the clinician's own. */
  groupVolume: v.optional(volume),
})

const qualitySubmission = v.object({
  measureId: v.optional(v.string()),
  collectionType: v.optional(
    v.picklist(['registry', 'electronicHealthRecord', 'claims', 'cmsWebInterface', 'certifiedSurveyVendor']),
  ),
  measureType: v.optional(v.picklist(['outcome', 'patient-experience', 'other-high-priority', 'process'])),
  /** Cases: the eligible population. */
  eligiblePopulation: v.optional(numeric),
  performanceRate: v.optional(numeric),
  /** Data completeness, percent. */
  reportingRate: v.optional(numeric),
  endToEnd: v.optional(v.boolean()),
  /** Measure achievement points, where known. */
  points: v.optional(numeric),
})

const quality = v.object({
  submissions: v.optional(v.array(qualitySubmission)),
  measuresRequired: v.optional(numeric),
  /** Administrative-claims measures that are scored on top (the readmission measure). */
  administrativeClaimsMeasures: v.optional(numeric),
  achievementPoints: v.optional(numeric),
  previousYearAchievementPercent: v.optional(v.nullable(numeric)),
})

const measureReport = v.union([
  v.boolean(),
  v.object({ numerator: v.optional(numeric), denominator: v.optional(numeric) }),
])

const promotingInteroperability = v.object({
  measureSet: v.optional(v.picklist(['standard', 'transition'])),
  /** Measures, exclusions and attestations by CMS's ids. */
  measures: v.optional(v.record(v.string(), measureReport)),
  /** An approved application for reweighting, in words; null for none. */
  reweighting: v.optional(v.nullable(v.string())),
})

const payment = v.object({
  finalScore: v.optional(numeric),
  scalingFactor: v.optional(numeric),
  exceptionalScalingFactor: v.optional(numeric),
  partBPaidAmount: v.optional(numeric),
})

const cost = v.object({
  measures: v.optional(v.array(v.object({ measureId: v.optional(v.string()), points: v.optional(numeric) }))),
})

const improvementActivities = v.object({
  activities: v.optional(v.array(v.string())),
  medicalHome: v.optional(v.boolean()),
})

const complexPatient = v.object({
  averageHccScore: v.optional(numeric),
  dualEligibleShare: v.optional(numeric),
})

export const scenarioSchema = v.object({
  version: v.literal(1),
  ruleYear: v.optional(v.string()),
  clinician: v.optional(clinician),
  quality: v.optional(quality),
  cost: v.optional(cost),
  improvementActivities: v.optional(improvementActivities),
  promotingInteroperability: v.optional(promotingInteroperability),
  complexPatient: v.optional(complexPatient),
  reweighted: v.optional(
    v.array(v.picklist(['quality', 'cost', 'improvementActivities', 'promotingInteroperability'])),
  ),
  payment: v.optional(payment),
})

export type Scenario = v.InferInput<typeof scenarioSchema>
export type Clinician = v.InferInput<typeof clinician>
export type Volume = v.InferInput<typeof volume>
export type QualityReport = v.InferInput<typeof quality>
export type QualitySubmission = v.InferInput<typeof qualitySubmission>
export type PromotingInteroperabilityReport = v.InferInput<typeof promotingInteroperability>
export type MeasureReport = v.InferInput<typeof measureReport>
