// The one public door of the core.
export type { Citation, Cited, Dispute, Mark, Source } from './citation.ts'
export { type Figure, type Numeric, Decimal, decimal } from './decimal.ts'
export type {
  Bounds,
  Inventory,
  InventoryActivity,
  InventoryBenchmark,
  InventoryMeasure,
  Stamp,
} from './inventory.ts'
export type { Incomplete, Invalid, NotScored, Outcome, Reason, Remark, Scored } from './outcome.ts'
export {
  type Amount,
  type Language,
  type Phrase,
  type Unit,
  english,
  phrase,
  say,
  sayAmount,
  sayDay,
} from './phrase.ts'
export { type ClinicianType, clinicianTypes } from './program/clinician-types.ts'
export { specialStatusNames } from './program/special-statuses.ts'
export { type ChangedSection, type RuleChange, compareRuleYears } from './rules/compare.ts'
export { type RuleSection, describeRuleYear } from './rules/describe/rule-year.ts'
export type {
  DeterminationSegment,
  EligibilityRules,
  SpecialStatus,
  SpecialStatusId,
  VolumeCriterion,
  VolumeCriterionId,
} from './rules/eligibility-rules.ts'
export { isRuleYearId, loadRuleYear, loadedRuleYear, ruleDataVersion, ruleYearIds } from './rules/load.ts'
export type { FactorPair, PaymentRules } from './rules/payment-rules.ts'
export { interoperabilityTitle } from './rules/interoperability-titles.ts'
export type * from './rules/promoting-interoperability-rules.ts'
export { PUBLIC_HEALTH, PUBLIC_HEALTH_BONUS } from './rules/promoting-interoperability-rules.ts'
export type { CollectionType, MeasureType, QualityRules } from './rules/quality-rules.ts'
export type { RuleRow } from './rules/describe/rule-row.ts'
export { type CategoryId, categoryIds, categoryNames } from './rules/category.ts'
export type { RuleYear, RuleYearId } from './rules/rule-year.ts'
export type { WeightRow } from './rules/weight-row.ts'
export { type ParsedScenario, parseScenario } from './scenario/parse-scenario.ts'
export { type ReadSubmission, scenarioFromQppJson } from './scenario/qpp-submission.ts'
export { readNumber } from './scenario/read-number.ts'
export { type SalvagedScenario, salvageScenario } from './scenario/salvage.ts'
export { decodeScenario } from './scenario/share-link-read.ts'
export { encodeScenario } from './scenario/share-link.ts'
export type {
  Clinician,
  PromotingInteroperabilityReport,
  QualityReport,
  QualitySubmission,
  Scenario,
  Volume,
} from './scenario/scenario.ts'
export {
  type EligibilityDetail,
  type EligibilityOutcome,
  checkEligibility,
} from './score/eligibility/check-eligibility.ts'
export type { Choice } from './score/eligibility/choices.ts'
export type { Answer } from './score/eligibility/low-volume.ts'
export type { StatusFinding } from './score/eligibility/special-statuses.ts'
export {
  type Curve,
  type CurvePiece,
  type CurvePoint,
  adjustmentCurve,
} from './score/payment/adjustment-curve.ts'
export {
  type PaymentDetail,
  type PaymentInput,
  paymentAdjustment,
} from './score/payment/payment-adjustment.ts'
export {
  REGISTRY,
  REGISTRY_BONUS,
  chooseMeasureSet,
} from './score/promoting-interoperability/base-performance-bonus.ts'
export type {
  CategoryFinding,
  MeasureFinding,
  Move,
  PromotingInteroperabilityDetail,
} from './score/promoting-interoperability/finding.ts'
export { askedAnswers } from './score/promoting-interoperability/asked-answers.ts'
export {
  type PromotingInteroperabilityInput,
  scoreInteroperabilitySubmission,
  scorePromotingInteroperability,
} from './score/promoting-interoperability/score-promoting-interoperability.ts'
export {
  type QualityBonusDetail,
  type QualityBonusInput,
  qualityBonus,
} from './score/quality/quality-bonus.ts'
export type { MeasureFinding as QualityMeasureFinding } from './score/quality/measures.ts'
export { type QpDetail, type QpStatus, type QpTest, qpStatus } from './score/advanced-apm/qp-status.ts'
export { type CostMeasureScore } from './score/cost/cost-measure.ts'
export { type CostDetail, type CostInput, scoreCost } from './score/cost/score-cost.ts'
export { type FinalScoreReport, type Report, evaluate } from './score/evaluate.ts'
export { categoryWeights } from './score/final-score/category-weights.ts'
export { complexPatientBonus } from './score/final-score/complex-patient.ts'
export { type FinalScoreDetail, type FinalScoreInput, scoreFinal } from './score/final-score/score-final.ts'
export { type WeighInput, type WeightsDetail, weighCategories } from './score/final-score/weigh-categories.ts'
export { type ActivityScore } from './score/improvement-activities/activities.ts'
export {
  type ImprovementActivitiesDetail,
  type ImprovementActivitiesInput,
  scoreImprovementActivities,
} from './score/improvement-activities/score-improvement-activities.ts'
export { type Pathway, pathwayOf } from './score/pathway.ts'
export { type AppliedPayment, type UsedFactors } from './score/payment/apply-payment.ts'
export {
  type NotYet,
  type Progress,
  type Reach,
  type Way,
  reachScore,
  reachScoreSteps,
} from './score/reach/reach-score.ts'
export {
  type MeasureScore,
  type QualityDetail,
  type QualityInput,
  scoreQuality,
} from './score/quality/score-quality.ts'
export { type Step, partsOf, replay } from './step.ts'
export { type Dictionary, languageWith } from './languages/dictionary.ts'
export {
  type LanguageTag,
  languageTags,
  loadDictionaries,
  loadLabels,
  loadProgram,
} from './languages/load.ts'
export type { Answered } from './program/answered.ts'
export {
  type ReviewChange,
  type ReviewStatus,
  reviewChanges,
  reviewStatusMark,
  reviewStatuses,
} from './program/targeted-review-checklist.ts'
export {
  type ReviewReasonId,
  type ReviewVerdict,
  findReason,
  isReviewReason,
  reviewReasons,
} from './program/targeted-review-reasons.ts'
export {
  type Applicant,
  type ApplicantId,
  type IssueTypeId,
  applicantNames,
  issueTypeMark,
  issueTypes,
} from './program/targeted-review-request.ts'
export { type ReviewWindow, needsRelease } from './program/targeted-review-window.ts'
export {
  type Deadline,
  type ReviewOutcome,
  type ReviewPlan,
  type TargetedReviewInput,
  planTargetedReview,
} from './program/targeted-review.ts'
export {
  type ApmParticipation,
  type AssistanceDetail,
  type AssistanceFinding,
  type AssistanceInput,
  type AssistanceOutcome,
  apmParticipations,
  findAssistance,
} from './program/assistance.ts'
export {
  type AssistanceProgram,
  type AssistanceProgramId,
  type RemainingHelp,
  assistancePrograms,
  noWrongDoor,
} from './program/assistance-programs.ts'
export { type ClosedWay, type OpenWay, type WaysCompared, compareWays } from './score/ways/compare-ways.ts'
export { type WayId, wayIds, wayNames } from './score/ways/way-scenario.ts'
export {
  type DecileStanding,
  type NextDecile,
  decileStanding,
  nextDecile,
} from './score/quality/next-decile.ts'
export { type AdvancedApmDetail, checkAdvancedApm } from './score/advanced-apm/check-advanced-apm.ts'
export type { ApmArrangement, LossTier } from './score/advanced-apm/arrangement.ts'
export type { CriterionAnswer, CriterionFinding } from './score/advanced-apm/criterion.ts'
export { type CategoryPercents, type FinalReport, evaluateWithPercents } from './score/told-percents.ts'
export { costMeasures } from './program/cost-measures.ts'
export { type MvpId, mvps } from './program/mvps.ts'
