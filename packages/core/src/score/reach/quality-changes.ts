// What could be done differently in quality: a better rate on a reported measure, complete data, or one
// more measure.
import { type Decimal, type Figure, decimal } from '../../decimal.ts'
import { amount, phrase } from '../../phrase.ts'
import type { RuleYear } from '../../rules/rule-year.ts'
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

/** Every decile above the one that is reached, as the rate at which it begins. */
function betterRates(scenario: Scenario, { index, measureId = '', decile, scale }: MeasureScore): Change[] {
  if (decile === undefined || !scale) return []
  const submission = scenario.quality?.submissions?.[index]
  const sign = isInverse(scale) ? 'Lower' : 'Raise'
  return scale.bounds.flatMap((bound, at): Change[] => {
    if (bound === null || at < decile) return []
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
  if (performanceMet === undefined || performanceNotMet === undefined) return undefined
  const met = decimal(performanceMet)
  const wanted = met.plus(performanceNotMet).times(rate).div(100)
  return wanted.minus(met).abs().ceil()
}

function completeData(
  { quality }: RuleYear,
  scenario: Scenario,
  { index, measureId = '' }: MeasureScore,
): Change[] {
  const told = scenario.quality?.submissions?.[index]?.reportingRate
  if (told === undefined || decimal(told).gte(quality.dataCompleteness.value)) return []
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

/** One more measure, for half of the points, the capped points or all of them. */
function newMeasures({ quality }: RuleYear, detail: QualityDetail): Change[] {
  const most = quality.pointsPerMeasure.value
  const { toppedOut } = quality.scoring
  const half = decimal(most).div(2).toString() as Figure
  const points = [half, ...(toppedOut.kind === 'cap' ? [toppedOut.points.value] : []), most]
  const outcome = detail.measures.some(({ required }) => required)
  return points.map((figure) => ({
    lever: 'quality.submissions.new',
    category,
    what: phrase(
      outcome
        ? 'Report one more measure that earns {points} points'
        : 'Report an outcome measure that earns {points} points',
      {
        points: amount(figure, 'points'),
      },
    ),
    effort: EFFORT.newMeasure + decimal(figure).toNumber(),
    apply: (before) => ({
      ...before,
      quality: {
        ...before.quality,
        submissions: [
          ...(before.quality?.submissions ?? []),
          { points: figure, measureType: outcome ? 'process' : 'outcome' },
        ],
      },
    }),
  }))
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
