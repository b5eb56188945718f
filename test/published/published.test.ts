// Every case that CMS or others published for performance years 2017 to 2026 and that a calculator of
// this package can work out, under its own rule year; the name of a test names the source.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  type RuleYear,
  adjustmentCurve,
  checkEligibility,
  decimal,
  paymentAdjustment,
  qualityBonus,
  replay,
  ruleYearIds,
  scorePromotingInteroperability,
} from '@mips-widgets/core'
import { categoryScoreIds } from './category-scores.ts'
import { eligibilityCases } from './eligibility.cases.ts'
import { finalScoreIds } from './final-scores.ts'
import {
  allPoints,
  disputedPaymentCases,
  figure1,
  negativeRule,
  paymentCases,
  rejectedLines,
} from './payment.cases.ts'
import {
  categoryCase,
  disputedCategoryCase,
  disputedMeasureCases,
  measureCases,
} from './promoting-interoperability.cases.ts'
import { disputedQualityCase, qualityCases } from './quality.cases.ts'
import { disputed, published, ran } from './published.ts'

const CASES = 121

function percentOf(rules: RuleYear, score: string, factors: object = rules.payment.factors[0] ?? {}): string {
  const { scalingFactor, exceptionalScalingFactor } = factors as Record<string, { value: string } | string>
  const plain = (factor: { value: string } | string | undefined) =>
    typeof factor === 'object' ? factor.value : factor
  const outcome = paymentAdjustment(rules, score, {
    scalingFactor: plain(scalingFactor),
    exceptionalScalingFactor: plain(exceptionalScalingFactor),
  })
  assert.equal(outcome.status, 'scored')
  assert.ok(replay(outcome.step).eq(outcome.step.value))
  return outcome.step.value.toFixed(2)
}

for (const one of paymentCases) {
  published(one, [one.ruleYear], (rules) =>
    assert.equal(percentOf(rules, one.finalScore, one), decimal(one.published).toFixed(2)),
  )
}

for (const one of disputedPaymentCases) {
  published(disputed(one), [one.ruleYear], (rules) => {
    const ours = percentOf(rules, one.finalScore)
    assert.notEqual(ours, decimal(one.published).toFixed(2))
    assert.equal(ours, one.ours)
  })
}

for (const id of figure1.ids) {
  published({ id, source: figure1.source }, [figure1.ruleYear], (rules) => {
    const outcome = paymentAdjustment(rules, figure1.finalScore, figure1)
    assert.equal(outcome.status, 'scored')
    assert.equal(outcome.detail.base?.value.toFixed(2), figure1.base)
    assert.equal(outcome.detail.additional?.value.toFixed(2), figure1.additional)
    assert.equal(outcome.step.value.toFixed(2), figure1.total)
  })
}

for (const one of allPoints) {
  published(one, [one.ruleYear], (rules) => {
    for (const [score, percent] of one.points) assert.equal(percentOf(rules, score), percent, score)
  })
}

for (const one of rejectedLines) {
  published(one, [one.ruleYear], (rules) => {
    assert.equal(percentOf(rules, one.finalScore), one.published)
    const { performanceThreshold, applicablePercent } = rules.payment
    const threshold = decimal(performanceThreshold.value)
    const short = threshold.minus(one.finalScore).div(threshold.minus(threshold.div(4)))
    assert.equal(short.times(applicablePercent.value).neg().toFixed(2), one.chart)
  })
}

published(negativeRule, ruleYearIds, (rules) => {
  const threshold = decimal(rules.payment.performanceThreshold.value)
  const full = decimal(rules.payment.applicablePercent.value).neg()
  const justAbove = adjustmentCurve(rules)
  assert.equal(justAbove.status, 'drawn')
  const [floor, line] = justAbove.pieces
  assert.ok(floor && line)
  assert.ok(floor.from.score.isZero() && floor.from.percent.eq(full) && floor.to.percent.eq(full))
  assert.ok(floor.to.score.eq(threshold.div(4)))
  assert.ok(line.startsAbove && line.from.percent.eq(full.times('0.75')), 'the jump to three quarters')
  assert.ok(line.to.score.eq(threshold) && line.to.percent.isZero())
  for (let tenth = 3; tenth < 10; tenth++) {
    // on the line from (0, -AP) to (PT, 0)
    const expected = full.times(10 - tenth).div(10)
    assert.equal(percentOf(rules, threshold.times(tenth).div(10).toString()), expected.toFixed(2))
  }
})

function pointsOf(rules: RuleYear, measureId: string, numerator: number, denominator: number) {
  const outcome = scorePromotingInteroperability(rules, {
    measures: { [measureId]: { numerator, denominator } },
  })
  assert.equal(outcome.status, 'scored')
  return outcome.detail.measures.find(({ id }) => id === measureId)?.earned?.value.toString()
}

for (const one of measureCases) {
  published(one, [one.ruleYear], (rules) =>
    assert.equal(pointsOf(rules, one.measureId, one.numerator, one.denominator), one.published),
  )
}
for (const one of disputedMeasureCases) {
  published(disputed(one), [one.ruleYear], (rules) => {
    const points = pointsOf(rules, one.measureId, one.numerator, one.denominator)
    assert.notEqual(points, one.published)
    assert.equal(points, one.ours)
  })
}

published(categoryCase, [categoryCase.ruleYear], (rules) => {
  const outcome = scorePromotingInteroperability(rules, { measures: categoryCase.measures })
  assert.equal(outcome.status, 'scored')
  assert.equal(outcome.step.value.toString(), categoryCase.published)
  const before = 'of' in outcome.step ? outcome.step.of[0] : undefined
  assert.equal(before?.value.toString(), categoryCase.uncapped)
})

published(disputed(disputedCategoryCase), [disputedCategoryCase.ruleYear], (rules) => {
  const outcome = scorePromotingInteroperability(rules, { measures: disputedCategoryCase.measures })
  assert.equal(outcome.status, 'scored')
  assert.notEqual(outcome.step.value.toString(), disputedCategoryCase.published)
  assert.equal(outcome.step.value.toString(), disputedCategoryCase.ours)
})

function categoryPercent(rules: RuleYear, input: Parameters<typeof qualityBonus>[1]) {
  const outcome = qualityBonus(rules, input)
  assert.equal(outcome.status, 'scored')
  assert.ok(outcome.detail.categoryPercent)
  return outcome.detail.categoryPercent.value
}

for (const one of qualityCases) {
  published(one, [one.ruleYear], (rules) =>
    assert.equal(categoryPercent(rules, one.input).toDecimalPlaces(one.places).toString(), one.published),
  )
}
published(disputed(disputedQualityCase), [disputedQualityCase.ruleYear], (rules) => {
  const { input, weight, ours } = disputedQualityCase
  const inFinalScore = categoryPercent(rules, input).times(weight).div(100).toDecimalPlaces(4)
  assert.notEqual(inFinalScore.toString(), disputedQualityCase.published)
  assert.equal(inFinalScore.toString(), ours)
})

for (const one of eligibilityCases) {
  published(one, one.ruleYears, (rules) => {
    const outcome = checkEligibility(rules, one.given)
    assert.equal(outcome.status, 'scored')
    assert.deepEqual(outcome.detail.answers, [one.answer], `published: ${one.published}`)
  })
}

test('every case of the tables was run', () => {
  const lists = [paymentCases, disputedPaymentCases, measureCases, disputedMeasureCases, qualityCases]
  const more = [eligibilityCases, allPoints, rejectedLines]
  const single = [negativeRule, categoryCase, disputedCategoryCase, disputedQualityCase]
  const ids = [...lists.flat(), ...more.flat(), ...single].map(({ id }) => id)
  const expected = new Set([...ids, ...figure1.ids, ...categoryScoreIds, ...finalScoreIds])
  assert.deepEqual([...ran].toSorted(), [...expected].toSorted())
  assert.equal(ran.size, CASES)
})
