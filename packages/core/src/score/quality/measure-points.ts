// The achievement points of one measure, and the reason in words: 42 CFR 414.1380(b)(1)(i) to (iv).
import { type Cited, type Mark, markOf } from '../../citation.ts'
import { type Figure, figure } from '../../decimal.ts'
import type { Reason, Remark } from '../../outcome.ts'
import { type Phrase, amount, phrase } from '../../phrase.ts'
import type { MeasureScoring, QualityRules, SizePoints } from '../../rules/quality-rules.ts'
import { type Step, constant, greatest, least, rule } from '../../step.ts'
import { type Scale, decilePoints } from '../decile-points.ts'
import { isNamed } from './benchmark.ts'
import type { ReportedMeasure } from './reported-measure.ts'
import { isSurveyPart } from './same-measure.ts'

export interface PointsFinding {
  /** Absent while something is missing, and for a measure that is left out. */
  readonly points?: Step
  readonly decile?: number
  /** The benchmark that the rate met. */
  readonly scale?: Scale
  readonly reasons: readonly Reason[]
  /** Left out of numerator and denominator. */
  readonly excluded: boolean
  readonly missing: readonly Remark[]
}

/** What decides besides the measure itself. */
export interface Standing {
  readonly small: boolean
  /** In the APM Performance Pathway a measure that cannot be scored is left out, and no cap applies. */
  readonly performancePathway: boolean
}

export function measurePoints(
  rules: QualityRules,
  measure: ReportedMeasure,
  standing: Standing,
): PointsFinding {
  const { scoring } = rules
  const { submission, told } = measure
  if (isNamed(scoring.suppressed.value, submission))
    return leftOut('Suppressed by CMS this year: left out of points and denominator.', scoring.suppressed)
  if (told) return { points: told, reasons: [], excluded: false, missing: [] }
  if (submission.collectionType === 'administrativeClaims') return claimsPoints(rules, measure)
  const sampled = submission.collectionType === 'certifiedSurveyVendor'
  const missing = missingOf(measure, sampled ? ['cases'] : ['completeness', 'cases'])
  if (missing.length > 0) return { reasons: [], excluded: false, missing }
  if (measure.completeness?.value.lt(figure(rules.dataCompleteness.value))) {
    const args = { limit: amount(rules.dataCompleteness.value, 'percent') }
    return isWebInterface(measure)
      ? withoutData(scoring, args)
      : bySize(scoring.incompleteData, standing, 'data completeness below {limit}', args)
  }
  if (measure.cases?.value.lt(figure(rules.caseMinimum.value))) {
    return withoutBenchmark(scoring, measure, standing, 'fewer than {limit} cases', {
      limit: amount(rules.caseMinimum.value, 'count'),
    })
  }
  switch (measure.benchmark.kind) {
    case 'unknown':
      return { reasons: [], excluded: false, missing: [benchmarkWanted(measure)] }
    case 'none':
      return withoutBenchmark(scoring, measure, standing, 'no benchmark')
    case 'found':
      return onBenchmark(scoring, measure, standing)
  }
}

function onBenchmark(scoring: MeasureScoring, measure: ReportedMeasure, standing: Standing): PointsFinding {
  const { benchmark, performance } = measure
  if (benchmark.kind !== 'found' || !performance)
    return { reasons: [], excluded: false, missing: missingOf(measure, ['performance']) }
  const { scale } = benchmark
  const precision = { places: Number(scoring.pointPlaces.value), by: scoring.pointPlaces }
  const { decile, points } = decilePoints(performance, scale, precision)
  const acting = actingLimit(scoring, measure, standing, points)
  const limited = acting
    ? (acting.kind === 'floor' ? greatest : least)([points, acting.step], {
        label: phrase('Points of the measure'),
        unit: 'points',
      })
    : points
  const reason = acting
    ? because(acting.words, acting.by, limited)
    : because('decile {decile} of the benchmark', scoring.leastPoints, points, {
        decile: amount(decile, 'count'),
      })
  return { points: limited, decile, scale, excluded: false, missing: [], reasons: [reason] }
}

/** The floor or the cap, where the points of the benchmark pass it. */
const actingLimit = (
  scoring: MeasureScoring,
  measure: ReportedMeasure,
  { performancePathway }: Standing,
  points: Step,
): Limit | undefined =>
  [
    floorOf(scoring, measure),
    ...(performancePathway || isWebInterface(measure) ? [] : capsOf(scoring, measure)),
  ].find(({ kind, step }) => (kind === 'floor' ? points.value.lt(step.value) : points.value.gt(step.value)))

interface Limit {
  readonly kind: 'floor' | 'cap'
  readonly step: Step
  readonly by: Mark
  readonly words: string
}

/** The least points: those of every measure, or the higher ones of a measure that is new. */
function floorOf(scoring: MeasureScoring, measure: ReportedMeasure): Limit {
  const fresh = newMeasureFloor(scoring, measure)
  const figure = fresh?.floor ?? scoring.leastPoints
  return {
    kind: 'floor',
    step: rule(figure, { label: phrase('At least'), unit: 'points' }),
    by: figure,
    words: fresh ? fresh.words : 'the least for a measure with a benchmark',
  }
}

function capsOf({ toppedOut }: MeasureScoring, { submission, benchmark }: ReportedMeasure): Limit[] {
  if (toppedOut.kind === 'none' || benchmark.kind !== 'found') return []
  const capped = benchmark.capped || isNamed(toppedOut.listed, submission)
  if (!capped) return []
  const step = rule(toppedOut.points, { label: phrase('Topped out: at most'), unit: 'points' })
  return [{ kind: 'cap', step, by: toppedOut.points, words: 'topped out, which is capped' }]
}

function newMeasureFloor(
  { newMeasures }: MeasureScoring,
  { submission: { measureId = '', programYear } }: ReportedMeasure,
): { readonly floor: Cited<Figure>; readonly words: string } | undefined {
  if (newMeasures.kind === 'none') return undefined
  const { firstYear, secondYear, firstYearMeasures, secondYearMeasures } = newMeasures
  const year = programYear ?? (firstYearMeasures.value.includes(measureId) ? 'first' : undefined)
  if (year === 'first') return { floor: firstYear, words: 'in its first year in the program' }
  return year === 'second' || (year === undefined && secondYearMeasures.value.includes(measureId))
    ? { floor: secondYear, words: 'in its second year in the program' }
    : undefined
}

function withoutBenchmark(
  scoring: MeasureScoring,
  measure: ReportedMeasure,
  standing: Standing,
  words: string,
  args?: Phrase['args'],
): PointsFinding {
  if (isSurveyPart(measure)) return leftOut(NO_PART, { unverified: PARTS_SCORED })
  if (standing.performancePathway || isWebInterface(measure))
    return leftOut(
      'Left out of points and denominator: it has no benchmark or too few cases.',
      scoring.withoutBenchmark.points,
    )
  const fresh = newMeasureFloor(scoring, measure)
  if (!fresh) return bySize(scoring.withoutBenchmark, standing, words, args)
  const points = rule(fresh.floor, { label: phrase('Points of the measure'), unit: 'points' })
  return { points, excluded: false, missing: [], reasons: [because(fresh.words, fresh.floor, points)] }
}

const NO_PART = 'Left out of the mean of the survey: this part has no benchmark or too few cases.'
const PARTS_SCORED = 'That only the parts with a benchmark make the mean is our reading.'

const isWebInterface = ({ submission }: ReportedMeasure): boolean =>
  submission.collectionType === 'cmsWebInterface'

/** A Web Interface measure without complete data earns nothing, whatever the size of the practice. */
function withoutData({ incompleteData }: MeasureScoring, args: Phrase['args']): PointsFinding {
  const points = constant(0, { label: phrase('Points of the measure'), unit: 'points' })
  const reason = because('data completeness below {limit}', incompleteData.points, points, args)
  return { points, excluded: false, missing: [], reasons: [reason] }
}

function bySize(rules: SizePoints, { small }: Standing, words: string, args?: Phrase['args']): PointsFinding {
  const figure = small ? rules.smallPractice : rules.points
  const points = rule(figure, { label: phrase('Points of the measure'), unit: 'points' })
  const reason = because(words, figure, points, args)
  return { points, excluded: false, missing: [], reasons: [reason] }
}

/** Measures from claims are scored when they have cases and a benchmark, and left out otherwise. */
function claimsPoints({ scoring }: QualityRules, measure: ReportedMeasure): PointsFinding {
  const { administrativeClaims } = scoring
  const { submission, cases, benchmark, performance } = measure
  const known = administrativeClaims.measures.find(({ id }) => id === submission.measureId)
  if (!known) return leftOut('Not a claims measure of this year: left out.', administrativeClaims.method)
  if (cases?.value.lt(figure(known.caseMinimum.value)) || benchmark.kind === 'none')
    return leftOut(
      'Left out of points and denominator: it has no benchmark or too few cases.',
      known.caseMinimum,
    )
  if (benchmark.kind === 'unknown')
    return { reasons: [], excluded: false, missing: [benchmarkWanted(measure)] }
  const missing = missingOf(measure, performance ? ['cases'] : ['cases', 'performance'])
  if (missing.length > 0 || !performance) return { reasons: [], excluded: false, missing }
  return onBenchmark({ ...scoring, leastPoints: administrativeClaims.leastPoints }, measure, {
    small: false,
    performancePathway: true,
  })
}

const leftOut = (text: string, by: Mark): PointsFinding => ({
  excluded: true,
  missing: [],
  reasons: [{ message: phrase(text), ...markOf(by) }],
})

/** “3 points: fewer than 20 cases”. */
const because = (words: string, by: Mark, points: Step, args?: Phrase['args']): Reason => ({
  message: phrase(points.value.eq(1) ? '{points} point: {why}' : '{points} points: {why}', {
    points: amount(points.value, 'points'),
    why: phrase(words, args),
  }),
  ...markOf(by),
})

const FIELDS = {
  completeness: ['reportingRate', 'The data completeness'],
  cases: ['eligiblePopulation', 'The number of cases'],
  performance: ['performanceRate', 'The performance rate'],
} as const

const missingOf = (measure: ReportedMeasure, needed: readonly (keyof typeof FIELDS)[]): Remark[] =>
  needed
    .filter((field) => measure[field] === undefined)
    .map((field) => ({ path: `${measure.at}.${FIELDS[field][0]}`, message: phrase(FIELDS[field][1]) }))

const benchmarkWanted = ({ at, submission, known }: ReportedMeasure): Remark =>
  known && submission.collectionType === undefined
    ? { path: `${at}.collectionType`, message: phrase('How the measure was collected') }
    : benchmarkByHand(at)

const benchmarkByHand = (at: string): Remark => ({
  path: `${at}.benchmark`,
  message: phrase(
    'The benchmark, or the points: CMS’s data of this build do not hold it, so write it by hand',
  ),
})
