// Bonus points of the quality category: 42 CFR 414.1380(b)(1)(v) high-priority, end-to-end and
// small-practice bonus, (vi) improvement. Points against benchmarks are not worked out here.
import { decimal } from '../../decimal.ts'
import { type Outcome, type Remark, invalid } from '../../outcome.ts'
import { phrase } from '../../phrase.ts'
import type { RuleYear } from '../../rules/rule-year.ts'
import { type NumberKind, count, percent, reader } from '../../scenario/read-number.ts'
import type { Clinician, QualityReport } from '../../scenario/scenario.ts'
import { type Step, given, rule, sum } from '../../step.ts'
import { categoryPercent } from './category-percent.ts'
import { availablePoints } from './denominator.ts'
import { checkSize } from '../eligibility/special-statuses.ts'
import { type ImprovementFinding, findImprovement } from './improvement.ts'
import { type MeasureFinding, findMeasures, readMeasures } from './measures.ts'
import { type Pool, fillPool } from './pool.ts'
import { type SmallPracticeFinding, findSmallPractice } from './small-practice.ts'

export interface QualityBonusInput extends QualityReport {
  /** Whoever takes part: the practice size or the small-practice status decides that bonus. */
  readonly clinician?: Clinician | undefined
}

export interface QualityBonusDetail {
  readonly measures: readonly MeasureFinding[]
  /** Available points: ten for every measure that is required or scored on top. */
  readonly denominator: Step
  readonly highPriority: Pool
  readonly endToEnd: Pool
  readonly smallPractice: SmallPracticeFinding
  readonly improvement: ImprovementFinding
  /** Bonus points that go into the numerator of the category. */
  readonly total: Step
  /** The whole category in percent, once the achievement points are known. */
  readonly categoryPercent?: Step
}

const numberWords = { label: phrase('Required measures'), unit: 'count' } as const
const extraMeasures: NumberKind = { ...count, most: 10, example: '1' }
const achievement: NumberKind = { unit: 'points', least: 0, example: '42.5' }

/**
 * Works out the bonus points of the quality category. `scored` with the points in the numerator;
 * `incomplete` when no measure was told or one lacks a number that decides its bonus (the detail holds
 * what is known so far); `invalid` with a sentence for each field.
 */
export function qualityBonus(rules: RuleYear, input: QualityBonusInput): Outcome<QualityBonusDetail> {
  const read = reader()
  const { quality } = rules
  const measures = readMeasures(quality, input.submissions ?? [], read)
  const required = read.number('measuresRequired', input.measuresRequired, {
    ...count,
    least: 1,
    example: '6',
  })
  const extra = read.number('administrativeClaimsMeasures', input.administrativeClaimsMeasures, extraMeasures)
  const points = read.number('achievementPoints', input.achievementPoints, achievement)
  const previous = read.number(
    'previousYearAchievementPercent',
    input.previousYearAchievementPercent,
    percent,
  )
  checkSize(input.clinician, read)
  const denominator = availablePoints(quality, {
    number: required ? given(required, numberWords) : rule(quality.measuresRequired, numberWords),
    leftOut: 0,
    claims: extra ?? decimal(0),
    missedCahps: false,
  })
  if (points?.gt(denominator.value)) {
    read.problem('achievementPoints', phrase('This cannot be more than the available points.'))
  }
  if (read.problems.length > 0) return invalid(read.problems)

  const findings = findMeasures(quality, measures)
  const highPriority = fillPool(
    quality.highPriorityBonus,
    denominator,
    findings.flatMap(({ highPriority: earned }) => earned ?? []),
    phrase('High-priority measures'),
  )
  const endToEnd = fillPool(
    quality.endToEndBonus,
    denominator,
    findings.flatMap(({ endToEnd: earned }) => earned ?? []),
    phrase('End-to-end reporting'),
  )
  const smallPractice = findSmallPractice(rules, input.clinician, measures.length)
  const total = sum(
    [
      highPriority.counted,
      endToEnd.counted,
      ...(smallPractice.inNumerator ? [smallPractice.inNumerator] : []),
    ],
    {
      label: phrase('Bonus points in the quality category'),
      unit: 'points',
    },
  )
  const achieved = points && given(points, { label: phrase('Achievement points'), unit: 'points' })
  const improvement = findImprovement(quality, {
    achieved,
    denominator,
    required: required ?? decimal(quality.measuresRequired.value),
    previous,
    measures,
  })
  const detail: QualityBonusDetail = {
    measures: findings,
    denominator,
    highPriority,
    endToEnd,
    smallPractice,
    improvement,
    total,
    ...(achieved && {
      categoryPercent: categoryPercent(
        achieved,
        total,
        denominator,
        improvement.earned ? [improvement.earned] : [],
      ),
    }),
  }
  const missing = missingOf(input, findings)
  return missing.length > 0
    ? { status: 'incomplete', missing, detail }
    : { status: 'scored', step: total, detail }
}

function missingOf(input: QualityBonusInput, findings: readonly MeasureFinding[]): Remark[] {
  if (input.submissions === undefined)
    return [{ path: 'submissions', message: phrase('The measures you report') }]
  return findings.flatMap(({ missing }) => missing)
}
