// The quality category: 42 CFR 414.1335, 414.1340 and 414.1380(b)(1). Points of the measures that count,
// bonus points, over the available points, plus improvement; in percent.
import { decimal } from '../../decimal.ts'
import type { Inventory } from '../../inventory.ts'
import { type Outcome, type Reason, type Remark, invalid } from '../../outcome.ts'
import { phrase } from '../../phrase.ts'
import type { RuleYear } from '../../rules/rule-year.ts'
import { count, percent, reader } from '../../scenario/read-number.ts'
import type { Clinician, QualityReport, Reporting } from '../../scenario/scenario.ts'
import { type Step, given, sum } from '../../step.ts'
import { bestSubmission } from '../best-submission.ts'
import { checkSize, isSmallPractice } from '../eligibility/special-statuses.ts'
import { refusePathway } from '../pathway.ts'
import { categoryPercent } from './category-percent.ts'
import { complexOrganization } from './complex-organization.ts'
import { type Candidate, candidatesOf, countedMeasures } from './counted-measures.ts'
import { availablePoints } from './denominator.ts'
import { type ImprovementFinding, findImprovement } from './improvement.ts'
import { type PointsFinding, measurePoints } from './measure-points.ts'
import { type Measure, type MeasureFinding, findMeasures } from './measures.ts'
import { type Pool, fillPool } from './pool.ts'
import { requirementOf } from './requirement.ts'
import { type ReportedMeasure, readReportedMeasure } from './reported-measure.ts'
import { type SmallPracticeFinding, findSmallPractice } from './small-practice.ts'

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
  /** Whether it fulfils the outcome or high-priority requirement. */
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
    const submissions = [first, ...alternatives].flatMap(({ submissions: list = [] }) => list)
    return scoreSubmission(rules, { ...first, submissions }, inventory)
  }
  const others = alternatives.map((one) => scoreSubmission(rules, { ...one, ...rest }, inventory))
  const { outcome, reason } = bestSubmission([scoreSubmission(rules, first, inventory), ...others])
  return outcome.status === 'scored' && reason
    ? { ...outcome, detail: { ...outcome.detail, reasons: [reason, ...outcome.detail.reasons] } }
    : outcome
}

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
  const left = reported.filter(
    (one, index) => findings[index]?.excluded && requirement.takesPlace(one),
  ).length
  const counted = countedMeasures(candidates, {
    ...requirement,
    measuresRequired: requirement.measuresRequired.minus(left),
  })
  const denominator = availablePoints(quality, {
    number: requirement.number,
    leftOut: left,
    claims: typed.claims ?? decimal(counted.claims.length),
    missedCahps: input.missedCahps ?? false,
  })
  const points = [...counted.measures, ...counted.claims].map((one) => one.points)
  const sumOfPoints = sum(points, { label: phrase('Achievement points'), unit: 'points' })
  const achievement = typed.achievement
    ? given(typed.achievement, { label: phrase('Achievement points'), unit: 'points' })
    : sumOfPoints
  const bonus = bonusOf(rules, input, reported, findings, denominator)
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
    smallPractice: bonus.smallPractice,
    ...(complex && { complexOrganization: complex }),
    improvement,
    reasons: requirement.reasons(counted.required !== undefined),
  }
  return outcomeOf(input, detail, typed.achievement !== undefined)
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

interface Bonus {
  readonly measures: readonly Measure[]
  readonly findings: readonly MeasureFinding[]
  readonly highPriority: Pool
  readonly endToEnd: Pool
  readonly smallPractice: SmallPracticeFinding
}

function bonusOf(
  rules: RuleYear,
  input: QualityInput,
  reported: readonly ReportedMeasure[],
  points: readonly PointsFinding[],
  denominator: Step,
): Bonus {
  const { quality } = rules
  const measures = reported.map((one, index) => bonusMeasure(one, points[index]))
  const findings = findMeasures(quality, measures)
  return {
    measures,
    findings,
    highPriority: fillPool(
      quality.highPriorityBonus,
      denominator,
      findings.flatMap(({ highPriority }) => highPriority ?? []),
      phrase('High-priority measures'),
    ),
    endToEnd: fillPool(
      quality.endToEndBonus,
      denominator,
      findings.flatMap(({ endToEnd }) => endToEnd ?? []),
      phrase('End-to-end reporting'),
    ),
    smallPractice: findSmallPractice(rules, input.clinician, measures.length),
  }
}

/** A measure whose points were told is taken as reported in full. */
const bonusMeasure = (one: ReportedMeasure, finding: PointsFinding | undefined): Measure => ({
  index: one.index,
  measureId: one.submission.measureId,
  type: finding?.excluded ? 'process' : (one.type ?? 'process'),
  collectionType: one.submission.collectionType,
  endToEnd: one.submission.endToEnd === true && !finding?.excluded,
  cases: one.cases?.value,
  completeness: one.completeness?.value ?? (one.told ? decimal(100) : undefined),
  rate: one.performance?.value,
  points: finding?.points?.value,
})

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

function outcomeOf(input: QualityReport, detail: QualityDetail, achieved: boolean): Outcome<QualityDetail> {
  const missing: Remark[] = achieved ? [] : detail.measures.flatMap((one) => one.missing)
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
  const step = categoryPercent(detail.achievement, bonus, detail.denominator, detail.improvement.earned)
  return { status: 'scored', step, detail }
}
