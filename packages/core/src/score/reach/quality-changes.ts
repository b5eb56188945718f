// What could be done differently in quality: a better rate on a reported measure, complete data, or one
// more measure.
import { type Decimal, type Figure, decimal } from '../../decimal.ts'
import { amount, phrase } from '../../phrase.ts'
import type { RuleYear } from '../../rules/rule-year.ts'
import { count, percent, readNumber } from '../../scenario/read-number.ts'
import type { QualitySubmission, Scenario } from '../../scenario/scenario.ts'
import { isInverse } from '../decile-points.ts'
import type { MeasureScore, QualityDetail } from '../quality/score-quality.ts'
import { type Change, EFFORT } from './change.ts'

export const qualityChanges = (rules: RuleYear, scenario: Scenario, detail: QualityDetail): Change[] => [
  ...detail.measures.flatMap((measure) => [
    ...betterRates(scenario, measure),
    ...completeData(rules, scenario, measure),
  ]),
  ...newMeasures(rules, detail),
]

const category = 'quality'

/** Every decile above the one that is reached, as the rate at which it begins; each rate once. */
function betterRates(scenario: Scenario, { index, measureId = '', decile, scale }: MeasureScore): Change[] {
  if (decile === undefined || !scale) return []
  const submission = scenario.quality?.submissions?.[index]
  const sign = isInverse(scale) ? 'Lower' : 'Raise'
  return scale.bounds.flatMap((bound, at): Change[] => {
    if (bound === null || at < decile || (at > decile && scale.bounds[at - 1]?.eq(bound))) return []
    const patients = submission && morePatients(submission, bound)
    return [
      {
        lever: `quality.submissions.${index}.performanceRate`,
        category,
        what: phrase(
          patients
            ? `${sign} measure {measure} to {rate}: {patients} patients`
            : `${sign} measure {measure} to {rate}`,
          {
            measure: measureId || amount(index + 1, 'count'),
            rate: amount(bound, 'percent'),
            ...(patients && { patients: amount(patients, 'count') }),
          },
        ),
        effort: EFFORT.decile * (at + 1 - decile),
        apply: withSubmission(index, { performanceRate: bound.toString() }),
      },
    ]
  })
}

/** Patients whose outcome would have to differ, where the counts were told. */
function morePatients(
  { performanceMet, performanceNotMet }: QualitySubmission,
  rate: Decimal,
): Decimal | undefined {
  const [met, notMet] = [readNumber(performanceMet, count), readNumber(performanceNotMet, count)]
  if (met.state !== 'read' || notMet.state !== 'read') return undefined
  const wanted = met.value.plus(notMet.value).times(rate).div(100)
  return wanted.minus(met.value).abs().ceil()
}

function completeData(
  { quality }: RuleYear,
  scenario: Scenario,
  { index, measureId = '' }: MeasureScore,
): Change[] {
  const told = readNumber(scenario.quality?.submissions?.[index]?.reportingRate, percent)
  if (told.state !== 'read' || told.value.gte(quality.dataCompleteness.value)) return []
  return [
    {
      lever: `quality.submissions.${index}.reportingRate`,
      category,
      what: phrase('Report measure {measure} for {limit} of its patients', {
        measure: measureId || amount(index + 1, 'count'),
        limit: amount(quality.dataCompleteness.value, 'percent'),
      }),
      effort: EFFORT.newMeasure,
      apply: withSubmission(index, { reportingRate: quality.dataCompleteness.value }),
    },
  ]
}

/** As many more measures as have room, for half of the points, the capped points or all of them. */
function newMeasures({ quality }: RuleYear, detail: QualityDetail): Change[] {
  const most = quality.pointsPerMeasure.value
  const { toppedOut } = quality.scoring
  const half = decimal(most).div(2).toString() as Figure
  const points = [half, ...(toppedOut.kind === 'cap' ? [toppedOut.points.value] : []), most]
  const hasOutcome = detail.measures.some(({ required }) => required)
  return Array.from({ length: roomFor(quality, detail) }, (_, more) => more + 1).flatMap((more) =>
    points.map((figure): Change => {
      const added = Array.from({ length: more }, (_, index): QualitySubmission => ({
        points: figure,
        measureType: hasOutcome || index > 0 ? 'process' : 'outcome',
      }))
      return {
        lever: 'quality.submissions.new',
        category,
        what: phrase(wordsFor(more, hasOutcome), {
          count: amount(more, 'count'),
          points: amount(figure, 'points'),
        }),
        effort: more * (EFFORT.newMeasure + decimal(figure).toNumber()),
        apply: (before) => ({
          ...before,
          quality: { ...before.quality, submissions: [...(before.quality?.submissions ?? []), ...added] },
        }),
      }
    }),
  )
}

/** Places that no measure takes; a better measure can always take the place of another. */
function roomFor(
  { pointsPerMeasure }: RuleYear['quality'],
  { denominator, measures }: QualityDetail,
): number {
  const places = denominator.value.div(pointsPerMeasure.value).floor().toNumber()
  return Math.max(places - measures.filter(({ counts }) => counts).length, 1)
}

function wordsFor(more: number, hasOutcome: boolean): string {
  if (more === 1)
    return hasOutcome
      ? 'Report one more measure that earns {points} points'
      : 'Report an outcome measure that earns {points} points'
  return hasOutcome
    ? 'Report {count} more measures that earn {points} points each'
    : 'Report {count} more measures, one of them an outcome measure, that earn {points} points each'
}

const withSubmission =
  (index: number, change: QualitySubmission) =>
  (scenario: Scenario): Scenario => ({
    ...scenario,
    quality: {
      ...scenario.quality,
      submissions: (scenario.quality?.submissions ?? []).map((one, at) =>
        at === index ? { ...one, ...change } : one,
      ),
    },
  })
