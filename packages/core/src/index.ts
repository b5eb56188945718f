// The one public door of the core.
export type { Citation, Cited, Dispute, Mark, Source } from './citation.ts'
export { type Figure, type Numeric, Decimal, decimal } from './decimal.ts'
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
export { type RuleSection, describeRuleYear } from './rules/describe.ts'
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
export type * from './rules/promoting-interoperability-rules.ts'
export { PUBLIC_HEALTH } from './rules/promoting-interoperability-rules.ts'
export type { CollectionType, MeasureType, QualityRules } from './rules/quality-rules.ts'
export type { RuleRow } from './rules/rule-row.ts'
export { type CategoryId, categoryIds, categoryNames } from './rules/category.ts'
export type { RuleYear, RuleYearId } from './rules/rule-year.ts'
export type { WeightRow } from './rules/weight-row.ts'
export { type ParsedScenario, parseScenario } from './scenario/parse-scenario.ts'
export { readNumber } from './scenario/read-number.ts'
export type {
  Clinician,
  PromotingInteroperabilityReport,
  QualityReport,
  QualitySubmission,
  Scenario,
  Volume,
} from './scenario/scenario.ts'
export { categoryWeights } from './score/category-weights.ts'
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
  scorePromotingInteroperability,
} from './score/promoting-interoperability/score-promoting-interoperability.ts'
export {
  type QualityBonusDetail,
  type QualityBonusInput,
  qualityBonus,
} from './score/quality/quality-bonus.ts'
export type { MeasureFinding as QualityMeasureFinding } from './score/quality/measures.ts'
export { type Step, partsOf, replay } from './step.ts'
