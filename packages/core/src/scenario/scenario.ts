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
  participation: v.optional(v.picklist(['individual', 'group', 'virtual-group', 'subgroup', 'apm-entity'])),
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

const collectionType = v.picklist([
  'registry',
  'electronicHealthRecord',
  'claims',
  'cmsWebInterface',
  'certifiedSurveyVendor',
  'administrativeClaims',
  'medicareCqm',
])

/** A benchmark typed by hand, where no inventory holds one. */
const benchmark = v.object({
  /** Where deciles begin: nine numbers for deciles 2 to 10, or ten for deciles 1 to 10. */
  deciles: v.optional(v.array(numeric)),
  median: v.optional(numeric),
  standardDeviation: v.optional(numeric),
  /** Whether the benchmark has the cap for topped-out measures. */
  capped: v.optional(v.boolean()),
})

/** Counts of a measure, or of one of its strata, in CMS's words. */
const counts = {
  eligiblePopulation: v.optional(numeric),
  performanceMet: v.optional(numeric),
  performanceNotMet: v.optional(numeric),
  eligiblePopulationExclusion: v.optional(numeric),
  eligiblePopulationException: v.optional(numeric),
}

const qualitySubmission = v.object({
  measureId: v.optional(v.string()),
  collectionType: v.optional(collectionType),
  measureType: v.optional(v.picklist(['outcome', 'patient-experience', 'other-high-priority', 'process'])),
  ...counts,
  strata: v.optional(v.array(v.object({ stratum: v.optional(v.string()), ...counts }))),
  performanceRate: v.optional(numeric),
  /** Data completeness, percent. */
  reportingRate: v.optional(numeric),
  endToEnd: v.optional(v.boolean()),
  /** A lower rate is better. */
  inverse: v.optional(v.boolean()),
  /** The measure's year in the program, where it is its first or second. */
  programYear: v.optional(v.picklist(['first', 'second', 'later'])),
  benchmark: v.optional(v.nullable(benchmark)),
  /** Measure achievement points, where known. */
  points: v.optional(numeric),
})

const qualityEntries = {
  submissions: v.optional(v.array(qualitySubmission)),
  measuresRequired: v.optional(numeric),
  /** Administrative-claims measures that are scored on top, where only their number is known. */
  administrativeClaimsMeasures: v.optional(numeric),
  achievementPoints: v.optional(numeric),
  previousYearAchievementPercent: v.optional(v.nullable(numeric)),
  /** The CAHPS for MIPS sample was too small, and at most five measures applied. */
  missedCahps: v.optional(v.boolean()),
}
const qualityOne = v.object(qualityEntries)
/** Of several submissions of a category the best counts. */
const quality = v.object({ ...qualityEntries, alternatives: v.optional(v.array(qualityOne)) })

const measureReport = v.union([
  v.boolean(),
  v.object({ numerator: v.optional(numeric), denominator: v.optional(numeric) }),
])

const promotingInteroperabilityEntries = {
  measureSet: v.optional(v.picklist(['standard', 'transition'])),
  /** Measures, exclusions and attestations by CMS's ids. */
  measures: v.optional(v.record(v.string(), measureReport)),
  /** An approved application for reweighting, in words; null for none. */
  reweighting: v.optional(v.nullable(v.string())),
}
const promotingInteroperabilityOne = v.object(promotingInteroperabilityEntries)
const promotingInteroperability = v.object({
  ...promotingInteroperabilityEntries,
  alternatives: v.optional(v.array(promotingInteroperabilityOne)),
})

const payment = v.object({
  finalScore: v.optional(numeric),
  scalingFactor: v.optional(numeric),
  exceptionalScalingFactor: v.optional(numeric),
  partBPaidAmount: v.optional(numeric),
})

const costMeasure = v.object({
  measureId: v.optional(v.string()),
  points: v.optional(numeric),
  /** Dollars per episode or patient, risk-adjusted, as CMS reports it. */
  averageCost: v.optional(numeric),
  cases: v.optional(numeric),
  benchmark: v.optional(v.nullable(benchmark)),
})

const cost = v.object({
  measures: v.optional(v.array(costMeasure)),
  previousYearPercent: v.optional(v.nullable(numeric)),
})

const activity = v.union([
  v.string(),
  v.object({
    activityId: v.optional(v.string()),
    weight: v.optional(v.picklist(['medium', 'high'])),
    /** Percent of the group's clinicians who performed it. */
    cliniciansPercent: v.optional(numeric),
    /** Whether they all did so in the same 90 days. */
    sameNinetyDays: v.optional(v.boolean()),
  }),
])

const improvementActivitiesEntries = {
  activities: v.optional(v.array(activity)),
  medicalHome: v.optional(v.boolean()),
  /** Takes part in an APM, which brings part of the category. */
  apmParticipant: v.optional(v.boolean()),
  /** Took part in CMS's study on burden. */
  studyParticipant: v.optional(v.boolean()),
}
const improvementActivitiesOne = v.object(improvementActivitiesEntries)
const improvementActivities = v.object({
  ...improvementActivitiesEntries,
  alternatives: v.optional(v.array(improvementActivitiesOne)),
})

/** What CMS publishes about an indicator after the year, against which one's own is measured. */
const indicator = {
  mean: v.optional(numeric),
  standardDeviation: v.optional(numeric),
  median: v.optional(numeric),
}

const complexPatient = v.object({
  averageHccScore: v.optional(numeric),
  dualEligibleShare: v.optional(numeric),
  hccDistribution: v.optional(v.object(indicator)),
  dualDistribution: v.optional(v.object(indicator)),
  /** The bonus itself, where CMS told it. */
  points: v.optional(numeric),
})

/** How one reports, where it is not traditional MIPS. */
const reporting = v.object({
  option: v.optional(v.picklist(['traditional', 'mvp', 'app', 'app-plus', 'apm-scoring-standard'])),
  mvpId: v.optional(v.string()),
})

const thresholdScores = v.object({
  /** Percent of payments, and of patients, through Advanced APMs. */
  paymentPercent: v.optional(numeric),
  patientPercent: v.optional(numeric),
})

const advancedApm = v.object({
  medicare: v.optional(thresholdScores),
  /** Medicare and the other payers together. */
  allPayer: v.optional(thresholdScores),
  /** A Partial QP may elect to take part in MIPS. */
  electMips: v.optional(v.boolean()),
})

const category = v.picklist(['quality', 'cost', 'improvementActivities', 'promotingInteroperability'])

export const scenarioSchema = v.object({
  version: v.literal(1),
  ruleYear: v.optional(v.string()),
  reporting: v.optional(reporting),
  clinician: v.optional(clinician),
  quality: v.optional(quality),
  cost: v.optional(cost),
  improvementActivities: v.optional(improvementActivities),
  promotingInteroperability: v.optional(promotingInteroperability),
  complexPatient: v.optional(complexPatient),
  /** Categories with an approved reweighting; data sent for one restore its weight. */
  reweighted: v.optional(v.array(category)),
  /** Categories whose data CMS found compromised: reweighted whatever was sent. */
  compromised: v.optional(v.array(category)),
  /** Quality and cost, in percent, of the hospital whose score can be taken. */
  facilityBased: v.optional(
    v.object({ qualityPercent: v.optional(numeric), costPercent: v.optional(numeric) }),
  ),
  advancedApm: v.optional(advancedApm),
  payment: v.optional(payment),
})

export type Scenario = v.InferInput<typeof scenarioSchema>
export type Clinician = v.InferInput<typeof clinician>
export type Volume = v.InferInput<typeof volume>
export type Benchmark = v.InferInput<typeof benchmark>
export type QualityReport = v.InferInput<typeof quality>
export type QualitySubmission = v.InferInput<typeof qualitySubmission>
export type CostReport = v.InferInput<typeof cost>
export type CostMeasureReport = v.InferInput<typeof costMeasure>
export type ImprovementActivitiesReport = v.InferInput<typeof improvementActivities>
export type ActivityReport = v.InferInput<typeof activity>
export type PromotingInteroperabilityReport = v.InferInput<typeof promotingInteroperability>
export type MeasureReport = v.InferInput<typeof measureReport>
export type ComplexPatient = v.InferInput<typeof complexPatient>
export type Reporting = v.InferInput<typeof reporting>
export type AdvancedApm = v.InferInput<typeof advancedApm>
export type FacilityBased = NonNullable<Scenario['facilityBased']>
