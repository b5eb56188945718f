// The published final scores, weights and QP thresholds, run when this file is read.
import assert from 'node:assert/strict'
import {
  type CategoryId,
  type RuleYear,
  categoryIds,
  complexPatientBonus,
  decimal,
  evaluate,
  paymentAdjustment,
  qpStatus,
  replay,
  scoreFinal,
} from '@mips-widgets/core'
import {
  type FinalScoreCase,
  bonusCase,
  disputedMinimumCase,
  disputedWeightCase,
  finalScoreCases,
  finalScoreCasesByRow,
  thresholdCase,
  weightCases,
} from './final-score.cases.ts'
import { disputed, published } from './published.ts'
import { disputedThresholds, thresholdCases } from './qp-thresholds.cases.ts'

const textOf = (row: Readonly<Record<CategoryId, string>>) => categoryIds.map((id) => row[id]).join('/')

function rowOf(rules: RuleYear, text: string): Readonly<Record<CategoryId, string>> {
  const row = rules.weights.rows.find(({ weights }) => textOf(weights.value) === text)
  assert.ok(row, `${text} is a row of ${rules.id}`)
  return row.weights.value
}

/** A category with a weight that the record does not name has nothing; one without a weight is not scored. */
function scoresOf({ row, scores }: FinalScoreCase): Partial<Record<CategoryId, string>> {
  const weights = row.split('/')
  const weighed = categoryIds.filter((_id, place) => weights[place] !== '0')
  return Object.fromEntries(weighed.map((id) => [id, scores[id] ?? '0']))
}

for (const one of finalScoreCases) {
  published(one, [one.ruleYear], (rules) => {
    const outcome = scoreFinal(rules, {
      ...one.standing,
      scores: scoresOf(one),
      complexPatientBonus: one.bonus,
    })
    assert.equal(outcome.status, 'scored')
    const { weights } = outcome.detail
    assert.equal(weights && categoryIds.map((id) => weights[id].value.toString()).join('/'), one.row)
    assert.ok(replay(outcome.step).eq(outcome.step.value))
    const off = outcome.step.value.minus(one.published).abs()
    assert.ok(off.lte(one.tolerance), `${outcome.step.value.toString()} for ${one.published}`)
  })
}

for (const one of finalScoreCasesByRow) {
  published(one, [one.ruleYear], (rules) => {
    const row = rowOf(rules, one.row)
    const points = categoryIds.map((id) =>
      decimal(one.scores[id] ?? 0)
        .times(row[id])
        .div(100),
    )
    const score = points.reduce((total, part) => total.plus(part), decimal(one.bonus))
    assert.ok(score.minus(one.published).abs().lte(one.tolerance), `${score.toString()} for ${one.published}`)
  })
}

published(thresholdCase, [thresholdCase.ruleYear], (rules) => {
  const { quality, finalScore, paymentAdjustment: payment } = evaluate(rules, thresholdCase.scenario)
  assert.ok(quality.status === 'scored' && finalScore.status === 'scored' && payment.status === 'scored')
  assert.equal(quality.step.value.toString(), thresholdCase.quality)
  assert.equal(finalScore.step.value.toString(), thresholdCase.published)
  assert.ok(finalScore.detail.threshold)
  assert.equal(payment.step.value.toString(), thresholdCase.adjustment)
})

published(bonusCase, [bonusCase.ruleYear], (rules) => {
  const bonus = complexPatientBonus(rules, { points: bonusCase.bonus })
  assert.ok(bonus.status === 'scored')
  assert.equal(bonus.step.value.plus(bonusCase.withoutBonus).toString(), bonusCase.published)
})

published(disputed(disputedMinimumCase), [disputedMinimumCase.ruleYear], (rules) => {
  const outcome = paymentAdjustment(rules, disputedMinimumCase.finalScore)
  assert.ok(outcome.status === 'scored')
  assert.equal(outcome.step.value.toFixed(2), disputedMinimumCase.ours)
})

for (const one of weightCases) {
  published(one, [one.ruleYear], (rules) => {
    const points = decimal(one.score).times(rowOf(rules, one.row)[one.category]).div(100)
    assert.equal(points.toDecimalPlaces(4).toString(), one.published)
  })
}
published(disputed(disputedWeightCase), [disputedWeightCase.ruleYear], (rules) => {
  const { without, category, score, ours } = disputedWeightCase
  const row = rules.weights.rows.find((one) => one.without.length === 1 && one.without[0] === without)
  const points = decimal(score)
    .times(row?.weights.value[category] ?? 0)
    .div(100)
  assert.notEqual(points.toString(), disputedWeightCase.published)
  assert.equal(points.toString(), ours)
})

const FIELDS = { payment: 'paymentPercent', patients: 'patientPercent' } as const

/** The status at a percent, and just below it. */
function around(rules: RuleYear, method: keyof typeof FIELDS, percent: string): string[] {
  return [percent, decimal(percent).minus('0.01').toString()].map((told) => {
    const outcome = qpStatus(rules, { medicare: { [FIELDS[method]]: told } })
    assert.ok(outcome.status === 'scored')
    return outcome.detail.status
  })
}

for (const one of thresholdCases) {
  published(one, one.ruleYears, (rules) => {
    for (const method of ['payment', 'patients'] as const) {
      const [qp, partialQp] = one[method]
      assert.deepEqual(around(rules, method, qp), ['qp', 'partial-qp'])
      assert.deepEqual(around(rules, method, partialQp), ['partial-qp', 'none'])
    }
  })
}
published(disputed(disputedThresholds), [disputedThresholds.ruleYear], (rules) => {
  for (const method of ['payment', 'patients'] as const) {
    const [qp, partialQp] = disputedThresholds.ours[method]
    assert.deepEqual(around(rules, method, qp), ['qp', 'partial-qp'])
    assert.deepEqual(around(rules, method, partialQp), ['partial-qp', 'none'])
    const figures = rules.advancedApm.medicare[method]
    assert.ok(figures.qp.dispute?.otherValue.includes(disputedThresholds[method][0]))
    assert.ok(figures.partialQp.dispute?.otherValue.includes(disputedThresholds[method][1]))
  }
})

export const finalScoreIds: readonly string[] = [
  ...[...finalScoreCases, ...finalScoreCasesByRow, ...weightCases, ...thresholdCases].map(({ id }) => id),
  ...[thresholdCase, bonusCase, disputedMinimumCase, disputedWeightCase].map(({ id }) => id),
]
