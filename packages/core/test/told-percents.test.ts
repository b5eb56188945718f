// Categories told as a percent: the same final score as when the scenario tells them, in every rule year and
// whatever is reweighted; and what a percent changes where a category was not told.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  type CategoryId,
  type CategoryPercents,
  type FinalReport,
  type RuleYearId,
  type Scenario,
  categoryIds,
  evaluate,
  evaluateWithPercents,
  ruleYearIds,
} from '../src/index.ts'
import { complete } from './scenario-support.ts'
import { invalidPaths, missingPaths, scored, years } from './support.ts'

function run(ruleYear: RuleYearId, scenario: Partial<Scenario>, percents: CategoryPercents): FinalReport {
  const final = evaluateWithPercents(years[ruleYear], { version: 1, ...scenario }, percents)
  assert.ok(!('status' in final), JSON.stringify(final))
  return final
}

const circumstances: readonly Partial<Scenario>[] = [
  {},
  { clinician: { practiceSize: 3 } },
  { reweighted: ['cost', 'quality'] },
  { compromised: ['improvementActivities'] },
  { clinician: { type: 'physical-therapist', specialStatuses: ['hospital-based'] } },
  { complexPatient: { points: '3', averageHccScore: '1.5', dualEligibleShare: '0.2' } },
  { facilityBased: { qualityPercent: '90', costPercent: '80' } },
  { payment: { scalingFactor: '0.2', exceptionalScalingFactor: '0.3', partBPaidAmount: '250000' } },
]
const without = (scenario: Scenario, gone: readonly CategoryId[]) =>
  Object.fromEntries(Object.entries(scenario).filter(([part]) => !gone.includes(part as CategoryId)))

const told: readonly (readonly CategoryId[])[] = [...categoryIds.map((one) => [one]), categoryIds]
for (const ruleYear of ruleYearIds) {
  test(`${ruleYear}: a percent brings what the category brought, whatever is reweighted`, () => {
    for (const more of circumstances) {
      const scenario = complete(ruleYear, more)
      const whole = evaluate(years[ruleYear], scenario)
      for (const gone of told) {
        const percents = Object.fromEntries(
          gone.map((category) => [category, scored<unknown>(whole[category]).step.value.toString()]),
        )
        const final = run(ruleYear, without(scenario, gone), percents)
        const named = `${JSON.stringify(more)} ${gone.join()}`
        const { finalScore, paymentAdjustment } = final
        assert.equal(
          scored(finalScore).step.value.toString(),
          scored(whole.finalScore).step.value.toString(),
          named,
        )
        assert.equal(
          scored(paymentAdjustment).step.value.toString(),
          scored(whole.paymentAdjustment).step.value.toString(),
          named,
        )
        assert.deepEqual(Object.keys(final.percents), gone, named)
      }
    }
  })
}

test('what the scenario tells wins over a percent', () => {
  const { percents, finalScore } = run('2024', complete('2024'), { quality: '100' })
  assert.deepEqual(percents, {})
  assert.equal(scored(finalScore).step.value.toString(), '73')
})

test('a category without a percent is still wanted', () => {
  const { finalScore } = run('2024', {}, { quality: '80', cost: '50', improvementActivities: '100' })
  assert.deepEqual(missingPaths(finalScore), ['scores.promotingInteroperability'])
})

test('nothing told is the report itself', () => {
  const { report, finalScore } = run('2024', {}, {})
  assert.equal(finalScore, report.finalScore)
})

test('who is reweighted automatically is scored once a percent says that data were sent', () => {
  const clinician = { specialStatuses: ['non-patient-facing'] } as const
  const percents = { quality: '80', cost: '50', improvementActivities: '100' }
  const points = (more: CategoryPercents) =>
    scored(
      run(
        '2024',
        { clinician: { ...clinician, specialStatuses: [...clinician.specialStatuses] } },
        { ...percents, ...more },
      ).finalScore,
    ).step.value.toString()
  assert.equal(points({}), '74') // 80 × 55 % + 50 × 30 % + 15
  assert.equal(points({ promotingInteroperability: '0' }), '54') // 24 + 15 + 15 + 0
})

test('a hospital’s scores stand for categories that could not be scored', () => {
  const scenario = { cost: { measures: [] }, facilityBased: { qualityPercent: '90', costPercent: '80' } }
  const others = { quality: '50', improvementActivities: '100', promotingInteroperability: '100' }
  const { weights, finalScore } = run('2019', scenario, others)
  assert.equal(weights.status === 'scored' && weights.detail.weights?.cost.value.toString(), '0')
  assert.equal(scored(finalScore).step.value.toString(), '92.5') // 90 × 45 % + 80 × 15 % + 15 + 25
})

test('percents that cannot be read are named', () => {
  const outcome = evaluateWithPercents(years['2024'], { version: 1 }, { quality: '101', cost: 'x' })
  assert.ok('status' in outcome)
  assert.deepEqual(invalidPaths(outcome), ['quality', 'cost'])
})
