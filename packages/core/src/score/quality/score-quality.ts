// The quality category: 42 CFR 414.1335, 414.1340 and 414.1380(b)(1). Points of the measures that count,
// bonus points, over the available points, plus improvement; in percent.
import { markOf } from '../../citation.ts'
import { decimal } from '../../decimal.ts'
import type { Inventory } from '../../inventory.ts'
import { type Outcome, type Reason, type Remark, type Scored, invalid } from '../../outcome.ts'
import { amount, phrase } from '../../phrase.ts'
import type { QualityRules } from '../../rules/quality-rules.ts'
import type { RuleYear } from '../../rules/rule-year.ts'
import { count, percent, reader } from '../../scenario/read-number.ts'
import type { Clinician, QualityReport, Reporting } from '../../scenario/scenario.ts'
import { type Step, given, sum } from '../../step.ts'
import { bestReport, withPaths } from '../best-submission.ts'
import { checkSize, isSmallPractice } from '../eligibility/special-statuses.ts'
import { pathwayOf, refusePathway } from '../pathway.ts'
import { apmCredit } from './apm-credit.ts'
import { bonusMeasures, bonusOf } from './bonus-measures.ts'
import { categoryPercent } from './category-percent.ts'
import { complexOrganization } from './complex-organization.ts'
import { type Candidate, type Selection, candidatesOf, countedMeasures } from './counted-measures.ts'
import { availablePoints } from './denominator.ts'
import { type ImprovementFinding, findImprovement } from './improvement.ts'
import { measuresLeftOut } from './left-out.ts'
import { type PointsFinding, measurePoints } from './measure-points.ts'
import type { MeasureFinding } from './measures.ts'
import type { Pool } from './pool.ts'
import { poolSubmissions } from './pooled.ts'
import { type Requirement, requirementOf } from './requirement.ts'
import { type ReportedMeasure, readReportedMeasure } from './reported-measure.ts'
import { measureKey } from './same-measure.ts'
import { type SmallPracticeFinding, findSmallPractice } from './small-practice.ts'
import { typesWanted } from './wanted-types.ts'

export interface QualityInput extends QualityReport {
  readonly clinician?: Clinician | undefined
  readonly reporting?: Reporting | undefined
}

export interface MeasureScore extends PointsFinding {
  readonly index: number
  readonly measureId?: string
  readonly title?: string
  /** Whether its points are among those that count. */
  readonly counts: boolean
  /** Whether it fulfills the outcome or high-priority requirement. */
  readonly required: boolean
  readonly bonus?: MeasureFinding
}

export interface QualityDetail {
  readonly measures: readonly MeasureScore[]
  readonly achievement: Step
  readonly denominator: Step
  readonly highPriority: Pool
  readonly endToEnd: Pool
  readonly smallPractice: SmallPracticeFinding
  readonly complexOrganization?: Step
  /** Percentage points for participants in some MIPS APMs. */
  readonly apmCredit?: Step
  readonly improvement: ImprovementFinding
  /** What decided the result beside the measures themselves. */
  readonly reasons: readonly Reason[]
}

/**
 * Scores the category in percent, not rounded. An empty list of submissions is a report of nothing, which
 * scores 0; without a list, or where a number is wanted, the outcome is `incomplete`. `not-scored` when every
 * measure is left out. `invalid` with a sentence for each field. The inventory is CMS's for the performance
 * year; without one, benchmarks come from the scenario.
 */
export function scoreQuality(
  rules: RuleYear,
  input: QualityInput,
  inventory?: Inventory,
): Outcome<QualityDetail> {
  const { alternatives = [], ...first } = input
  if (alternatives.length === 0) return scoreSubmission(rules, first, inventory)
  const rest = { clinician: input.clinician, reporting: input.reporting }
  if (rules.quality.scoring.severalSubmissions.value === 'together') {
    const { placeOf, ...pooled } = poolSubmissions(input)
    const outcome = withPaths(scoreSubmission(rules, { ...first, ...pooled }, inventory), placeOf)
    return outcome.status === 'scored'
      ? saidFirst(outcome, togetherReason(rules, alternatives.length + 1))
      : outcome
  }
  const others = alternatives.map((one) => scoreSubmission(rules, { ...one, ...rest }, inventory))
  return bestReport(scoreSubmission(rules, first, inventory), others)
}

const togetherReason = ({ quality: { scoring } }: RuleYear, submissions: number): Reason => ({
  message: phrase('The measures of {count} submissions count together.', {
    count: amount(submissions, 'count'),
  }),
  ...markOf(scoring.severalSubmissions),
})

const saidFirst = (outcome: Scored<QualityDetail>, reason: Reason): Scored<QualityDetail> => ({
  ...outcome,
  detail: { ...outcome.detail, reasons: [reason, ...outcome.detail.reasons] },
})

function scoreSubmission(
  rules: RuleYear,
  input: Omit<QualityInput, 'alternatives'>,
  inventory: Inventory | undefined,
): Outcome<QualityDetail> {
  const read = reader()
  const { quality } = rules
  const reported = (input.submissions ?? []).map((one, index) =>
    readReportedMeasure(rules, one ?? {}, index, inventory, read),
  )
  checkSize(input.clinician, read)
  const typed = readTyped(input, read)
  const requirement = requirementOf(rules, input, typed.required)
  refusePathway(rules, input, read)
  if (read.problems.length > 0) return invalid(read.problems)

  const small = isSmallPractice(rules, input.clinician)
  const standing = { small, performancePathway: requirement.performancePathway }
  const findings = reported.map((one) => requirement.outside(one) ?? measurePoints(quality, one, standing))
  const candidates = candidatesOf(reported, findings, requirement.isExtra)
  const left = measuresLeftOut(reported, findings, requirement.takesPlace)
  const selection = selectionOf(requirement, candidates, left)
  const counted = countedMeasures(candidates, selection)
  const places = new Set(reported.filter(requirement.takesPlace).map(measureKey)).size
  const tooFew = requirement.measuresRequired.gt(places)
  const denominator = availablePoints(quality, {
    number: requirement.number,
    leftOut: requirement.measuresRequired.minus(selection.measuresRequired).toNumber(),
    claims: typed.claims?.gt(counted.claims.length) ? typed.claims : decimal(counted.claims.length),
    missedCahps: input.missedCahps === true && tooFew,
  })
  if (typed.achievement?.gt(denominator.value))
    return invalid([{ path: 'achievementPoints', message: phrase(TOO_MANY_POINTS) }])
  const points = [...counted.measures, ...counted.claims].map((one) => one.points)
  const sumOfPoints = sum(points, { label: phrase('Achievement points'), unit: 'points' })
  const achievement = typed.achievement
    ? given(typed.achievement, { label: phrase('Achievement points'), unit: 'points' })
    : sumOfPoints
  const bonus = bonusOf(
    quality,
    bonusMeasures(quality, reported, findings, candidates, requirement.takesPlace),
    denominator,
  )
  const credit = apmCredit(rules, pathwayOf(rules, input), reported)
  const complex = complexOrganization(rules, input.clinician, reported, counted.measures, denominator)
  const improvement = findImprovement(quality, {
    achieved: achievement,
    denominator,
    required: requirement.measuresRequired,
    previous: typed.previous,
    measures: bonus.measures,
  })
  const detail: QualityDetail = {
    measures: reported.map((one, index) =>
      scoreOf(
        one,
        findings[index],
        [...counted.measures, ...counted.claims],
        counted.required,
        bonus.findings[index],
      ),
    ),
    achievement,
    denominator,
    highPriority: bonus.highPriority,
    endToEnd: bonus.endToEnd,
    smallPractice: findSmallPractice(
      rules,
      input.clinician,
      Math.max(places, typed.achievement?.gt(0) ? 1 : 0),
    ),
    ...(credit && { apmCredit: credit.step }),
    ...(complex && { complexOrganization: complex }),
    improvement,
    reasons: [
      ...requirement.reasons(counted.required !== undefined || !selection.outcomeRequired),
      ...(credit ? [credit.reason] : []),
      ...(input.missedCahps && !tooFew ? [sampleReason(quality)] : []),
    ],
  }
  const types = typesWanted(quality, reported, findings, { candidates, counted, selection })
  return outcomeOf(input, detail, types, typed.achievement !== undefined)
}

const TOO_MANY_POINTS = 'This cannot be more than the available points.'

const sampleReason = ({ scoring: { missedCahps } }: QualityRules): Reason => ({
  message: phrase('The small sample of the survey takes nothing away: enough other measures were reported.'),
  ...markOf('value' in missedCahps ? missedCahps : missedCahps.rule),
})

/** What remains required: an outcome measure that is left out has fulfilled its requirement all the same. */
function selectionOf(
  requirement: Requirement,
  candidates: readonly Candidate[],
  left: readonly ReportedMeasure[],
): Selection {
  const most = requirement.measuresRequired.minus(candidates.some(({ claims }) => !claims) ? 1 : 0)
  const met = left.some(({ type }) => type !== undefined && type !== 'process')
  return {
    ...requirement,
    measuresRequired: requirement.measuresRequired.minus(most.lt(left.length) ? most : left.length),
    outcomeRequired: requirement.outcomeRequired && !met,
  }
}

function readTyped(input: Omit<QualityInput, 'alternatives'>, read: ReturnType<typeof reader>) {
  return {
    required: read.number('measuresRequired', input.measuresRequired, { ...count, least: 1, example: '6' }),
    claims: read.number('administrativeClaimsMeasures', input.administrativeClaimsMeasures, {
      ...count,
      most: 10,
      example: '1',
    }),
    achievement: read.number('achievementPoints', input.achievementPoints, {
      unit: 'points',
      least: 0,
      example: '42.5',
    }),
    previous: read.number('previousYearAchievementPercent', input.previousYearAchievementPercent, percent),
  }
}

function scoreOf(
  { index, submission, known }: ReportedMeasure,
  finding: PointsFinding | undefined,
  counted: readonly Candidate[],
  required: Candidate | undefined,
  bonus: MeasureFinding | undefined,
): MeasureScore {
  return {
    ...(finding ?? { reasons: [], excluded: false, missing: [] }),
    index,
    ...(submission.measureId !== undefined && { measureId: submission.measureId }),
    ...(known && { title: known.title }),
    counts: counted.some(({ indices }) => indices.includes(index)),
    required: required?.indices.includes(index) ?? false,
    ...(bonus && { bonus }),
  }
}

function outcomeOf(
  input: QualityReport,
  detail: QualityDetail,
  types: readonly Remark[],
  achieved: boolean,
): Outcome<QualityDetail> {
  const missing: Remark[] = achieved ? [] : [...detail.measures.flatMap((one) => one.missing), ...types]
  if (input.submissions === undefined && !achieved)
    missing.push({ path: 'submissions', message: phrase('The measures you report') })
  if (missing.length > 0) return { status: 'incomplete', missing, detail }
  if (detail.denominator.value.lte(0)) {
    return {
      status: 'not-scored',
      reasons: [{ message: phrase('Every measure is left out this year.') }],
      detail,
    }
  }
  const bonus = sum(
    [
      detail.highPriority.counted,
      detail.endToEnd.counted,
      ...(detail.smallPractice.inNumerator ? [detail.smallPractice.inNumerator] : []),
      ...(detail.complexOrganization ? [detail.complexOrganization] : []),
    ],
    { label: phrase('Bonus points in the quality category'), unit: 'points' },
  )
  const added = [detail.improvement.earned, detail.apmCredit].filter((one) => one !== undefined)
  const step = categoryPercent(detail.achievement, bonus, detail.denominator, added)
  return { status: 'scored', step, detail }
}
