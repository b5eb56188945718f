// Everything over one scenario: who is in, the four categories, their weights, the final score, what it does
// to payment, and the standing in Advanced APMs. Each part is an outcome of its own.
import { markOf } from '../citation.ts'
import type { Inventory, Stamp } from '../inventory.ts'
import type { Outcome, Reason, Remark } from '../outcome.ts'
import { phrase } from '../phrase.ts'
import { type CategoryId, categoryIds, categoryNames } from '../rules/category.ts'
import type { RuleYear, RuleYearId } from '../rules/rule-year.ts'
import type { Clinician, Scenario } from '../scenario/scenario.ts'
import { type Step, rule } from '../step.ts'
import { qpStatus } from './advanced-apm/qp-status.ts'
import { type CostDetail, scoreCost } from './cost/score-cost.ts'
import { type EligibilityOutcome, checkEligibility } from './eligibility/check-eligibility.ts'
import { isSmallPractice } from './eligibility/special-statuses.ts'
import { complexPatientBonus } from './final-score/complex-patient.ts'
import { type FacilityBasedChoice, withFacility } from './final-score/facility-based.ts'
import { type FinalScoreDetail, type FinalScoreInput, scoreFinal } from './final-score/score-final.ts'
import { type WeighInput, weighCategories } from './final-score/weigh-categories.ts'
import {
  type ImprovementActivitiesDetail,
  scoreImprovementActivities,
} from './improvement-activities/score-improvement-activities.ts'
import { type AppliedPayment, applyPayment } from './payment/apply-payment.ts'
import type { PromotingInteroperabilityDetail } from './promoting-interoperability/finding.ts'
import { isReported } from './promoting-interoperability/report.ts'
import { scorePromotingInteroperability } from './promoting-interoperability/score-promoting-interoperability.ts'
import { type QualityDetail, scoreQuality } from './quality/score-quality.ts'
import { placed, within } from './scenario-paths.ts'

export interface Report {
  readonly ruleYear: RuleYearId
  /** Where measures and benchmarks came from; absent when none were at hand. */
  readonly inventory?: Stamp
  readonly eligibility: EligibilityOutcome
  readonly quality: Outcome<QualityDetail>
  readonly cost: Outcome<CostDetail>
  readonly improvementActivities: Outcome<ImprovementActivitiesDetail>
  readonly promotingInteroperability: Outcome<PromotingInteroperabilityDetail>
  readonly weights: ReturnType<typeof weighCategories>
  readonly finalScore: Outcome<FinalScoreReport>
  readonly paymentAdjustment: Outcome<AppliedPayment>
  readonly advancedApm: ReturnType<typeof qpStatus>
}

export interface FinalScoreReport extends FinalScoreDetail {
  /** What was left out or added, and why. */
  readonly reasons: readonly Reason[]
  readonly facilityBased?: FacilityBasedChoice
}

type Categories = Readonly<Record<CategoryId, Outcome<unknown>>>

/**
 * Works out everything that a scenario tells. What is missing makes a part `incomplete` and says what is
 * wanted; the other parts are still worked out. Bad input makes its part `invalid`. Both name paths of the
 * scenario; what a part's `detail` lists keeps the paths of its section. The inventory holds CMS's measures of
 * the performance year; without it, what it would say is taken from the scenario. Never throws on input.
 */
export function evaluate(rules: RuleYear, scenario: Scenario, inventory?: Inventory): Report {
  const { reporting } = scenario
  const advancedApm = qpStatus(rules, scenario.advancedApm)
  const clinician = standing(scenario, advancedApm)
  const shared = { clinician, reporting }
  const quality = scoreQuality(rules, { ...scenario.quality, ...shared }, inventory)
  const cost = scoreCost(rules, { ...scenario.cost, clinician }, inventory)
  const promotingInteroperability = scorePromotingInteroperability(rules, {
    ...scenario.promotingInteroperability,
    clinician,
  })
  const improvementActivities = scoreImprovementActivities(
    rules,
    {
      ...scenario.improvementActivities,
      ...shared,
      reportsQualityAndInteroperability:
        sentQuality(scenario) && promotingInteroperability.status === 'scored',
    },
    inventory,
  )
  const categories = { quality, cost, improvementActivities, promotingInteroperability }
  const submitted = submittedCategories(scenario, categories)
  const weighing = weighInput(scenario, clinician, categories, submitted)
  const eligibility = checkEligibility(rules, clinician)
  const weights = weighCategories(rules, weighing)
  const finalScore = finalScoreOf(rules, scenario, categories, { ...weighing, weights }, submitted)
  return {
    ruleYear: rules.id,
    ...(inventory && { inventory: inventory.stamp }),
    eligibility: placed('clinician', eligibility),
    quality: placed('quality', quality),
    cost: placed('cost', cost),
    improvementActivities: placed('improvementActivities', improvementActivities),
    promotingInteroperability: placed('promotingInteroperability', promotingInteroperability),
    weights,
    finalScore,
    paymentAdjustment: applyPayment(rules, finalScore, scenario.payment ?? {}, eligibility, clinician),
    advancedApm: placed('advancedApm', advancedApm),
  }
}

/** The clinician, with the QP status that the percents give where none was told. */
function standing({ clinician = {}, advancedApm }: Scenario, qp: Report['advancedApm']): Clinician {
  const status = clinician.qp ?? (qp.status === 'scored' ? STATUSES[qp.detail.status] : undefined)
  if (status === undefined) return clinician
  const elects = status === 'partial' && advancedApm?.electMips
  return { ...clinician, qp: status, ...(elects && { election: 'participate' }) }
}

const STATUSES = { qp: 'qp', 'partial-qp': 'partial', none: 'none' } as const

/** Measures that CMS calculates from claims are nobody's data. */
const sentQuality = ({ quality }: Scenario): boolean =>
  [quality, ...(quality?.alternatives ?? [])].some(
    (one) =>
      one?.submissions?.some((measure) => measure?.collectionType !== 'administrativeClaims') ||
      one?.achievementPoints !== undefined,
  )

/** Categories for which somebody sent data. Cost is CMS's own: nobody sends it. */
function submittedCategories(scenario: Scenario, categories: Categories): CategoryId[] {
  const activities = scenario.improvementActivities
  const sent: Readonly<Record<CategoryId, boolean>> = {
    quality: sentQuality(scenario),
    cost: false,
    improvementActivities:
      activities !== undefined &&
      [activities, ...(activities.alternatives ?? [])].some(
        (one) => (one.activities?.length ?? 0) > 0 || one.medicalHome === true,
      ),
    promotingInteroperability:
      categories.promotingInteroperability.status === 'scored' && hasPiData(scenario),
  }
  return categoryIds.filter((category) => sent[category])
}

const hasPiData = ({ promotingInteroperability: pi }: Scenario): boolean =>
  [pi, ...(pi?.alternatives ?? [])].some((one) => Object.values(one?.measures ?? {}).some(isReported))

function weighInput(
  { reporting, reweighted = [], compromised }: Scenario,
  clinician: Clinician,
  categories: Categories,
  submitted: readonly CategoryId[],
): WeighInput {
  const notScored: Partial<Record<CategoryId, readonly Reason[]>> = {}
  for (const category of categoryIds) {
    const outcome = categories[category]
    if (outcome.status === 'not-scored') notScored[category] = outcome.reasons
  }
  return { reporting, clinician, reweighted, compromised, submitted, notScored }
}

function finalScoreOf(
  rules: RuleYear,
  scenario: Scenario,
  categories: Categories,
  weighing: WeighInput & Pick<FinalScoreInput, 'weights'>,
  submitted: readonly CategoryId[],
): Outcome<FinalScoreReport> {
  const scores: Partial<Record<CategoryId, Step | null>> = {}
  for (const category of categoryIds) {
    const outcome = categories[category]
    scores[category] = outcome.status === 'scored' ? outcome.step : null
  }
  const complex = complexPatientBonus(rules, scenario.complexPatient)
  const bonuses = {
    complexPatientBonus: submitted.length > 0 && complex.status === 'scored' ? complex.step : undefined,
    smallPracticeBonus:
      submitted.length > 0 ? smallPracticeInFinalScore(rules, weighing.clinician) : undefined,
  }
  const own = scoreFinal(rules, { ...weighing, scores, ...bonuses })
  if (own.status === 'invalid') return own
  if (complex.status === 'invalid')
    return { status: 'invalid', problems: within('complexPatient', complex.problems) }
  const reasons = scenario.complexPatient ? withoutComplexPatient(rules, complex, submitted) : []
  const told = { facilityBased: scenario.facilityBased, clinician: weighing.clinician, submitted }
  const { outcome, choice } = withFacility(rules, told, own, (replaced) =>
    scoreFinal(rules, {
      ...weighing,
      ...unweighed(weighing),
      scores: { ...scores, ...replaced },
      ...bonuses,
    }),
  )
  if (outcome.status === 'invalid') return outcome
  const detail = { ...outcome.detail, reasons, ...(choice && { facilityBased: choice }) }
  return outcome.status === 'incomplete'
    ? { ...outcome, missing: missingOf(categories, outcome.missing), detail }
    : { ...outcome, detail }
}

/** Why the complex patient bonus that was told about is not added. */
function withoutComplexPatient(
  { finalScore: { complexPatient } }: RuleYear,
  outcome: ReturnType<typeof complexPatientBonus>,
  submitted: readonly CategoryId[],
): readonly Reason[] {
  if (outcome.status === 'not-scored') return outcome.reasons
  if (submitted.length > 0 || 'kind' in complexPatient) return []
  const message = phrase('No complex patient bonus: no data were sent for any category.')
  return [{ message, ...markOf(complexPatient.condition) }]
}

/** With the hospital's scores quality and cost can be scored, whatever stood against it. */
const unweighed = ({ notScored }: WeighInput): Pick<FinalScoreInput, 'weights' | 'notScored'> => ({
  weights: undefined,
  notScored: { ...notScored, quality: undefined, cost: undefined },
})

/** What every category still wants, instead of the category itself. */
function missingOf(categories: Categories, missing: readonly Remark[]): Remark[] {
  return missing.flatMap((remark): readonly Remark[] => {
    const category = categoryIds.find((one) => remark.path === `scores.${one}`)
    const outcome = category && categories[category]
    if (!category || !outcome) return [remark]
    if (outcome.status === 'incomplete') return within(category, outcome.missing)
    if (outcome.status === 'invalid') return within(category, outcome.problems)
    return [{ path: category, message: phrase(categoryNames[category]) }]
  })
}

/** The bonus of the year in which it stood in the final score. */
function smallPracticeInFinalScore(rules: RuleYear, clinician: Clinician | undefined): Step | undefined {
  const bonus = rules.quality.smallPracticeBonus
  if (bonus.kind !== 'final-score') return undefined
  return isSmallPractice(rules, clinician)
    ? rule(bonus.points, { label: phrase('Small-practice bonus'), unit: 'points' })
    : undefined
}
