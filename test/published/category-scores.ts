// The published cases of quality, cost and improvement activities, run when this file is read.
import assert from 'node:assert/strict'
import {
  type Outcome,
  type QualityInput,
  type QualitySubmission,
  type RuleYear,
  type Step,
  Decimal,
  decimal,
  partsOf,
  replay,
  scoreCost,
  scoreImprovementActivities,
  scoreQuality,
} from '@mips-widgets/core'
import { costCases } from './cost.cases.ts'
import { activitiesCases } from './improvement-activities.cases.ts'
import { disputed, published } from './published.ts'
import {
  type PointsCase,
  categoryCases,
  disputedCategoryCases,
  disputedPointsCases,
  improvementCase,
  pointsCases,
  rateCases,
} from './quality.cases.ts'

function percentOf(outcome: Outcome<unknown>): Decimal {
  assert.equal(outcome.status, 'scored', JSON.stringify(outcome))
  assert.ok(replay(outcome.step).eq(outcome.step.value))
  return outcome.step.value
}

function measureOf(rules: RuleYear, submission: QualitySubmission): Step {
  const outcome = scoreQuality(rules, { submissions: [submission] })
  assert.equal(outcome.status, 'scored', JSON.stringify(outcome))
  const [measure] = outcome.detail.measures
  assert.ok(measure?.points)
  assert.ok(replay(measure.points).eq(measure.points.value))
  return measure.points
}

const pointsOf = (rules: RuleYear, { measureId, collectionType, performanceRate, deciles }: PointsCase) =>
  measureOf(rules, {
    measureId,
    collectionType,
    performanceRate,
    measureType: 'process',
    eligiblePopulation: 120,
    reportingRate: '100',
    benchmark: { deciles: [...deciles] },
  }).value

for (const one of pointsCases) {
  published(one, [one.ruleYear], (rules) =>
    assert.equal(
      pointsOf(rules, one).toDecimalPlaces(one.places, Decimal.ROUND_DOWN).toString(),
      one.published,
    ),
  )
}
for (const one of disputedPointsCases) {
  published(disputed(one), [one.ruleYear], (rules) => {
    const ours = pointsOf(rules, one).toString()
    assert.notEqual(ours, one.published)
    assert.equal(ours, one.ours)
  })
}

const qualityPercent = (rules: RuleYear, input: QualityInput) => percentOf(scoreQuality(rules, input))

for (const one of categoryCases) {
  published(one, [one.ruleYear], (rules) => {
    const ours = qualityPercent(rules, one.input)
    assert.ok(ours.minus(one.published).abs().lte(one.tolerance), `${ours.toString()} for ${one.published}`)
  })
}
for (const one of disputedCategoryCases) {
  published(disputed(one), [one.ruleYear], (rules) => {
    const ours = qualityPercent(rules, one.input).toFixed(2)
    assert.notEqual(ours, one.published)
    assert.equal(ours, one.ours)
  })
}

published(improvementCase, [improvementCase.ruleYear], (rules) => {
  const { submissions, ...rest } = improvementCase.input
  const outcome = scoreQuality(rules, { submissions: [...submissions], ...rest })
  assert.equal(outcome.status, 'scored')
  assert.equal(outcome.detail.improvement.earned?.value.toFixed(2), improvementCase.published)
})

const find = (step: Step, label: string): Step | undefined =>
  step.label.text === label
    ? step
    : partsOf(step)
        .map((part) => find(part, label))
        .find((found) => found !== undefined)

for (const one of rateCases) {
  published(one, [one.ruleYear], (rules) => {
    const points = measureOf(rules, {
      measureType: 'process',
      collectionType: 'registry',
      ...one.counts,
      benchmark: { deciles: ['10', '20', '30', '40', '50', '60', '70', '80', '90'] },
    })
    assert.equal(find(points, 'Performance rate')?.value.toFixed(0), one.published)
  })
}

for (const one of costCases) {
  published(one, [one.ruleYear], (rules) => {
    const measures = Array.isArray(one.points)
      ? one.points.map((points: string) => ({ points }))
      : Object.entries(one.points).map(([measureId, points]: [string, string]) => ({ measureId, points }))
    const ours = percentOf(scoreCost(rules, { measures }))
    assert.ok(ours.minus(one.published).abs().lte(one.tolerance), `${ours.toString()} for ${one.published}`)
  })
}

for (const one of activitiesCases) {
  published(one, [one.ruleYear], (rules) => {
    const ours = percentOf(scoreImprovementActivities(rules, one.input)).times(one.whole).div(100)
    assert.equal(ours.toString(), decimal(one.published).toString())
  })
}

/** What must have run. */
export const categoryScoreIds: readonly string[] = [
  ...pointsCases,
  ...disputedPointsCases,
  ...categoryCases,
  ...disputedCategoryCases,
  ...rateCases,
  ...costCases,
  ...activitiesCases,
  improvementCase,
].map(({ id }) => id)
