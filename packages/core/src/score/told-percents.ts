// The final score where categories are told as a percent: what the scenario tells is worked out, and a percent
// stands for what it does not. A percent of a category counts as data sent for it, except cost, which is CMS's own.
import type { Numeric } from '../decimal.ts'
import type { Inventory } from '../inventory.ts'
import { type Invalid, type Reason, invalid } from '../outcome.ts'
import { phrase } from '../phrase.ts'
import { type CategoryId, categoryIds, categoryNames } from '../rules/category.ts'
import type { RuleYear } from '../rules/rule-year.ts'
import { percent, reader } from '../scenario/read-number.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { type Step, given, rule } from '../step.ts'
import { isSmallPractice } from './eligibility/special-statuses.ts'
import { type Report, evaluate } from './evaluate.ts'
import { complexPatientBonus } from './final-score/complex-patient.ts'
import { withFacility } from './final-score/facility-based.ts'
import { scoreFinal } from './final-score/score-final.ts'
import { type WeighInput, weighCategories } from './final-score/weigh-categories.ts'
import { applyPayment } from './payment/apply-payment.ts'

export type CategoryPercents = Readonly<Partial<Record<CategoryId, Numeric | undefined>>>

export interface FinalReport extends Pick<Report, 'weights' | 'finalScore' | 'paymentAdjustment'> {
  /** Everything that the scenario tells alone. */
  readonly report: Report
  /** The percents that stand in; not those of categories that the scenario tells. */
  readonly percents: Readonly<Partial<Record<CategoryId, Step>>>
}

/**
 * The weights, the final score and the payment adjustment, with percents of 0 to 100 for categories that the
 * scenario does not tell, or tells in part. `invalid` with a path of the percents for each that cannot be read;
 * what the scenario has wrong is in its report.
 */
export function evaluateWithPercents(
  rules: RuleYear,
  scenario: Scenario,
  told: CategoryPercents,
  inventory?: Inventory,
): FinalReport | Invalid {
  const report = evaluate(rules, scenario, inventory)
  const read = reader()
  const percents: Partial<Record<CategoryId, Step>> = {}
  for (const category of categoryIds) {
    const value = read.number(category, told[category], percent)
    if (value && isOpen(report, scenario, category))
      percents[category] = given(value, { label: phrase(categoryNames[category]), unit: 'percent' })
  }
  if (read.problems.length > 0) return invalid(read.problems)
  const { weights, finalScore, paymentAdjustment } = report
  return Object.keys(percents).length === 0 || weights.status === 'invalid'
    ? { report, percents, weights, finalScore, paymentAdjustment }
    : { report, percents, ...withPercents(rules, scenario, report, percents) }
}

/** Not worked out yet, or told nothing about. */
function isOpen(report: Report, scenario: Scenario, category: CategoryId): boolean {
  const { status } = report[category]
  return status === 'incomplete' || (status === 'not-scored' && scenario[category] === undefined)
}

type Percents = FinalReport['percents']

function withPercents(
  rules: RuleYear,
  scenario: Scenario,
  report: Report,
  percents: Percents,
): Omit<FinalReport, 'report' | 'percents'> {
  const weighing = weighInput(scenario, report, percents)
  const weights = weighCategories(rules, weighing)
  const complex = complexPatientBonus(rules, scenario.complexPatient)
  const input = {
    ...weighing,
    weights,
    scores: scoresOf(report, percents),
    ...(wasSent(scenario, report, percents) && {
      complexPatientBonus: complex.status === 'scored' ? complex.step : undefined,
      smallPracticeBonus: smallPracticeBonus(rules, scenario),
    }),
  }
  const { facilityBased, clinician = {} } = scenario
  const hospital = { facilityBased, clinician, submitted: weighing.submitted ?? [] }
  const { outcome, choice } = withFacility(rules, hospital, scoreFinal(rules, input), (replaced) =>
    scoreFinal(rules, {
      ...input,
      weights: undefined,
      notScored: { ...input.notScored, quality: undefined, cost: undefined },
      scores: { ...input.scores, ...replaced },
    }),
  )
  const reasons = scenario.complexPatient && complex.status === 'not-scored' ? complex.reasons : []
  const finalScore: Report['finalScore'] =
    outcome.status === 'invalid'
      ? outcome
      : { ...outcome, detail: { ...outcome.detail, reasons, ...(choice && { facilityBased: choice }) } }
  const payment = applyPayment(rules, finalScore, scenario.payment ?? {}, report.eligibility, clinician)
  return { weights, finalScore, paymentAdjustment: payment }
}

/** Told categories keep what their report says of them. */
function weighInput(scenario: Scenario, report: Report, percents: Percents): WeighInput {
  const { clinician, reporting, reweighted = [], compromised } = scenario
  const known = report.weights.status === 'invalid' ? {} : report.weights.detail.withoutReasons
  const notScored: Partial<Record<CategoryId, readonly Reason[]>> = {}
  for (const category of categoryIds) {
    const outcome = report[category]
    if (!percents[category] && outcome.status === 'not-scored') notScored[category] = outcome.reasons
  }
  const submitted = categoryIds.filter(
    (category) =>
      category !== 'cost' && (percents[category] ?? (reweighted.includes(category) && !known[category])),
  )
  return { clinician, reporting, compromised, reweighted, submitted, notScored }
}

const scoresOf = (report: Report, percents: Percents): Partial<Record<CategoryId, Step | null>> =>
  Object.fromEntries(
    categoryIds.map((category) => {
      const outcome = report[category]
      return [category, percents[category] ?? (outcome.status === 'scored' ? outcome.step : null)]
    }),
  )

/** Whether data were sent for any category, as far as its score tells. */
const wasSent = (scenario: Scenario, report: Report, percents: Percents): boolean =>
  categoryIds.some((category) => {
    if (category === 'cost') return false
    const outcome = report[category]
    return (
      percents[category] !== undefined ||
      (scenario[category] !== undefined && outcome.status === 'scored' && outcome.step.value.gt(0))
    )
  })

/** The bonus of the year in which it stood in the final score. */
function smallPracticeBonus(rules: RuleYear, { clinician }: Scenario): Step | undefined {
  const { smallPracticeBonus: bonus } = rules.quality
  if (bonus.kind !== 'final-score' || !isSmallPractice(rules, clinician)) return undefined
  return rule(bonus.points, { label: phrase('Small-practice bonus'), unit: 'points' })
}
