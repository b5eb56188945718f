// The improvement activities category: 42 CFR 414.1355, 414.1360 and 414.1380(b)(3). Points of the
// activities, the whole category for a medical home, part of it for APM participants; in percent.
import { type Mark, markOf } from '../../citation.ts'
import type { Inventory } from '../../inventory.ts'
import { type Outcome, type Reason, type Remark, invalid } from '../../outcome.ts'
import { phrase } from '../../phrase.ts'
import type { RuleYear } from '../../rules/rule-year.ts'
import { reader } from '../../scenario/read-number.ts'
import type { Clinician, ImprovementActivitiesReport, Reporting } from '../../scenario/scenario.ts'
import { type Step, constant, greatest, least, product, quotient, rule, sum } from '../../step.ts'
import { bestReport } from '../best-submission.ts'
import { pathwayOf } from '../pathway.ts'
import { type ActivityScore, MEDICAL_HOME, creditOf, idOf, scoreActivities } from './activities.ts'

export interface ImprovementActivitiesInput extends ImprovementActivitiesReport {
  readonly clinician?: Clinician | undefined
  readonly reporting?: Reporting | undefined
  /** Whether quality and Promoting Interoperability data are sent, which the APM credit can rest on. */
  readonly reportsQualityAndInteroperability?: boolean | undefined
}

export interface ImprovementActivitiesDetail {
  readonly activities: readonly ActivityScore[]
  /** What decided the result beside the activities: a medical home, an APM, a choice of submissions. */
  readonly reasons: readonly Reason[]
}

/**
 * Scores the category in percent, not rounded. An empty list of activities is a report of none, which scores
 * 0; `incomplete` when nothing was told, or where the weight of an activity is not known. `invalid` with a
 * sentence for each field.
 */
export function scoreImprovementActivities(
  rules: RuleYear,
  input: ImprovementActivitiesInput,
  inventory?: Inventory,
): Outcome<ImprovementActivitiesDetail> {
  const { alternatives = [], ...first } = input
  const { clinician, reporting, reportsQualityAndInteroperability } = input
  const shared = { clinician, reporting, reportsQualityAndInteroperability }
  return bestReport(
    scoreSubmission(rules, first, inventory),
    alternatives.map((one) => scoreSubmission(rules, { ...one, ...shared }, inventory)),
  )
}

function scoreSubmission(
  rules: RuleYear,
  input: Omit<ImprovementActivitiesInput, 'alternatives'>,
  inventory: Inventory | undefined,
): Outcome<ImprovementActivitiesDetail> {
  const read = reader()
  const credit = creditOf(rules, input, read)
  const activities = scoreActivities(rules, input, credit, inventory, read)
  if (read.problems.length > 0) return invalid(read.problems)
  const assigned = assignedCredit(rules, input)
  const detail = { activities, reasons: [...credit.reasons, ...assigned.map(({ reason }) => reason)] }
  const missing: Remark[] = activities.flatMap((one) => one.missing)
  if (input.activities === undefined && assigned.length === 0)
    missing.push({ path: 'activities', message: phrase('The activities you performed') })
  if (missing.length > 0) return { status: 'incomplete', missing, detail }
  const earned = sum(
    activities.flatMap(({ points }) => points ?? []),
    { label: phrase('Points of the activities'), unit: 'points' },
  )
  return { status: 'scored', step: inPercent(rules, earned, assigned), detail }
}

interface Assigned {
  readonly reason: Reason
  /** Percent of the category. */
  readonly percent: Step
}

/** Credit that does not rest on the activities: each is a least percent of the category. */
function assignedCredit(
  rules: RuleYear,
  input: Omit<ImprovementActivitiesInput, 'alternatives'>,
): Assigned[] {
  const { medicalHome, apm, study } = rules.improvementActivities
  const all = (by: Mark & { readonly value: string }): Assigned => ({
    reason: { message: phrase(by.value), ...markOf(by) },
    percent: constant(100, { label: phrase('The whole category'), unit: 'percent', by }),
  })
  const credits: Assigned[] = []
  if (input.medicalHome || input.activities?.some((one) => idOf(one) === MEDICAL_HOME))
    credits.push(all(medicalHome))
  if (input.studyParticipant && 'value' in study) credits.push(all(study))
  const byPathway = pathwayCredit(rules, input)
  if (byPathway) credits.push(byPathway)
  const reports =
    !apm.mustReport || input.reportsQualityAndInteroperability || (input.activities ?? []).length > 0
  if ((input.apmParticipant || input.clinician?.mipsApm) && reports) {
    credits.push({
      reason: { message: phrase(apm.condition.value), ...markOf(apm.condition) },
      percent: rule(apm.percent, { label: phrase('For taking part in an APM'), unit: 'percent' }),
    })
  }
  return credits
}

function pathwayCredit(
  rules: RuleYear,
  input: Omit<ImprovementActivitiesInput, 'alternatives'>,
): Assigned | undefined {
  const { app, apmScoringStandard } = rules.pathways
  const pathway = pathwayOf(rules, input)
  const offered =
    pathway === 'apm-scoring-standard' ? apmScoringStandard : pathway.startsWith('app') ? app : undefined
  if (!offered || offered.kind === 'none') return undefined
  return {
    reason: {
      message: phrase('CMS assigns this category to who reports this way.'),
      ...markOf(offered.activitiesPercent),
    },
    percent: rule(offered.activitiesPercent, { label: phrase('Assigned by CMS'), unit: 'percent' }),
  }
}

function inPercent({ improvementActivities }: RuleYear, earned: Step, assigned: readonly Assigned[]): Step {
  const maximum = rule(improvementActivities.maximum, {
    label: phrase('Points for the whole category'),
    unit: 'points',
  })
  const counted = least([earned, maximum], { label: phrase('Points that count'), unit: 'points' })
  const share = quotient(counted, maximum, { label: phrase('Share of the category'), unit: 'share' })
  const label = phrase('Improvement activities category')
  const hundred = constant(100, { label: phrase('Percent in a whole'), unit: 'count' })
  const own = product([share, hundred], { label, unit: 'percent' })
  return assigned.length === 0
    ? own
    : greatest([own, ...assigned.map(({ percent }) => percent)], { label, unit: 'percent' })
}
