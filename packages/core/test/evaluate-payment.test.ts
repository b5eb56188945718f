// What the final score does to payment: with the factors that were told or those of the year, whether it applies at
// all, and which score decides.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  type Clinician,
  type RuleYearId,
  type Scenario,
  evaluate,
  paymentAdjustment,
  ruleYearIds,
  say,
  scoreFinal,
} from '../src/index.ts'
import { complete } from './scenario-support.ts'
import { missingPaths, scored, years } from './support.ts'

const pay = (ruleYear: RuleYearId, more: Partial<Scenario> = {}) =>
  evaluate(years[ruleYear], complete(ruleYear, more)).paymentAdjustment
const percent = (ruleYear: RuleYearId, more: Partial<Scenario> = {}) =>
  scored(pay(ruleYear, more)).step.value.toFixed(2)

// 72 points of 2020 proposed: CMS's illustration, 9 × 0.203 × 27/55. 73 points since 2022 are below the threshold.
const kinds: readonly [ruleYear: RuleYearId, kind: string, expected: string][] = [
  ['2017', 'implied', '0.28'], // 70: 4 × 0.0713 × 67/97 + 0.15905 × 0.5 = 0.1970 + 0.0795
  ['2018', 'implied', '0.32'], // 71: 5 × 0.0625 × 56/85 + 0.1367 × (0.5 + 9.5/30) = 0.2059 + 0.1116
  ['2020-proposed', 'illustrative', '0.90'],
  ['2020', 'implied', '0.02'], // 72.5: 9 × 0.004 × 27.5/55 = 0.018
  ['2021', 'implied', '0.04'], // 72.5: 9 × 0.0133 × 12.5/40 = 0.0374
  ['2023', 'implied', '-0.24'], // 9 × 2/75
  ['2025', 'illustrative', '-0.24'],
]
for (const [ruleYear, kind, expected] of kinds) {
  test(`${ruleYear}: ${kind} factors, ${expected} %`, () => {
    const { detail, step } = scored(pay(ruleYear))
    assert.equal(step.value.toFixed(2), expected)
    assert.equal(detail.factors.kind, kind)
    assert.equal(detail.factors.label, years[ruleYear].payment.factors[0]?.label)
    assert.ok(detail.factors.cite ?? detail.factors.unverified)
  })
}

test('factors as told win, and are called so', () => {
  for (const ruleYear of ruleYearIds) {
    const { detail } = scored(
      pay(ruleYear, { payment: { scalingFactor: '0.5', exceptionalScalingFactor: '0.5' } }),
    )
    assert.equal(detail.factors.kind, 'chosen')
    assert.equal(detail.factors.cite, undefined)
  }
  assert.equal(percent('2020-proposed', { payment: { scalingFactor: '1' } }), '4.42') // 9 × 27/55
})

test('of a pair that was told in part, the other is wanted where it decides', () => {
  const more = { quality: { submissions: [], achievementPoints: '60' }, payment: { scalingFactor: '0.1' } }
  assert.deepEqual(missingPaths(pay('2020', more)), ['payment.exceptionalScalingFactor']) // 100 points
  const other = { payment: { exceptionalScalingFactor: '0.1' } }
  assert.deepEqual(missingPaths(pay('2020', other)), ['payment.scalingFactor'])
})

test('blank fields tell no factor', () => {
  const { detail } = scored(pay('2020', { payment: { scalingFactor: '', exceptionalScalingFactor: ' ' } }))
  assert.equal(detail.factors.kind, 'implied')
})

test('dollars follow from the rounded percent', () => {
  const { detail } = scored(pay('2023', { payment: { partBPaidAmount: '$250,000' } }))
  assert.equal(detail.dollars?.value.toString(), '-600')
})

const standings: readonly [name: string, clinician: Clinician, applies: boolean, said?: RegExp][] = [
  ['required', {}, true],
  ['nothing known of the volume', { volume: {} }, true],
  ['newly enrolled', { newlyEnrolled: true }, false, /Not a MIPS eligible clinician/],
  ['of another type', { type: 'other' }, false, /Not a MIPS eligible clinician/],
  ['a QP', { qp: 'qp' }, false, /Not a MIPS eligible clinician/],
  ['a Partial QP', { qp: 'partial' }, false, /Not a MIPS eligible clinician/],
  ['a Partial QP who elects', { qp: 'partial', election: 'participate' }, true],
  [
    'too small',
    { volume: { segment1: { allowedCharges: '1', beneficiaries: 1, services: 1 } } },
    false,
    /Not a MIPS eligible clinician/,
  ],
  [
    'free to opt in',
    { volume: { segment1: { allowedCharges: '95000', beneficiaries: 1, services: 1 } } },
    false,
    /only with an opt-in/,
  ],
  [
    'opted in',
    { volume: { segment1: { allowedCharges: '95000', beneficiaries: 1, services: 1 } }, election: 'opt-in' },
    true,
  ],
  [
    'reporting voluntarily',
    {
      volume: { segment1: { allowedCharges: '95000', beneficiaries: 1, services: 1 } },
      election: 'voluntary',
    },
    false,
    /voluntarily/,
  ],
]
for (const [name, clinician, applies, said] of standings) {
  test(`2023, ${name}: the adjustment ${applies ? 'applies' : 'is worked out and does not apply'}`, () => {
    const { detail, step } = scored(pay('2023', { clinician }))
    assert.equal(step.value.toFixed(2), '-0.24')
    assert.equal(detail.applies, applies)
    if (said) assert.match(say(detail.reasons[0]?.message ?? assert.fail()), said)
    else assert.deepEqual(detail.reasons, [])
  })
}

// Quality alone: 37.508 of 60 points are 62.5133… %, and 30 % of that 18.754 points. A quarter of 75 is 18.75.
const edge: Partial<Scenario> = {
  quality: { submissions: [], achievementPoints: '37.508' },
  cost: { measures: [{ points: '0' }] },
  improvementActivities: { activities: [] },
  promotingInteroperability: { measures: {} },
}
for (const ruleYear of ['2022', '2023', '2024', '2025', '2026'] as const) {
  const exact = ruleYear !== '2022'
  test(`${ruleYear}: 18.754 points, ${exact ? 'the exact score decides' : 'the rounded score decides'}`, () => {
    const { finalScore, paymentAdjustment: payment } = evaluate(years[ruleYear], complete(ruleYear, edge))
    assert.equal(scored(finalScore).step.value.toString(), '18.75')
    assert.equal(scored(payment).step.value.toFixed(2), exact ? '-6.75' : '-9.00')
    assert.equal(scored(payment).detail.part, exact ? 'below-threshold' : 'floor')
  })
}

test('CMS’s record of 2023: 77.032 points earn 0.18 % with the factor 0.2394, the published 77.03 would earn 0.17 %', () => {
  const scores = { quality: '95.71', cost: '29.16', improvementActivities: '100' }
  const final = scored(scoreFinal(years['2023'], { scores, clinician: { practiceSize: 3 } }))
  assert.equal(final.step.value.toString(), '77.03')
  const of = (score: Parameters<typeof paymentAdjustment>[1]) =>
    scored(paymentAdjustment(years['2023'], score, { scalingFactor: '0.2394' })).step.value.toFixed(2)
  assert.equal(of(final.step), '0.18')
  assert.equal(of('77.03'), '0.17')
  assert.equal(of('77.032'), '0.18')
})

test('the threshold of who is scored on fewer than two categories is no change of payment, in every year', () => {
  for (const ruleYear of ruleYearIds) {
    const { finalScore, paymentAdjustment: payment } = evaluate(
      years[ruleYear],
      complete(ruleYear, { compromised: ['quality', 'cost', 'improvementActivities'] }),
    )
    assert.equal(scored(finalScore).step.value.toString(), years[ruleYear].payment.performanceThreshold.value)
    assert.equal(scored(payment).step.value.toString(), '0')
    assert.equal(scored(payment).detail.part, 'at-threshold')
  }
})

test('a final score that was told stands while the own one is open', () => {
  const payment = { finalScore: '71.79' }
  assert.equal(
    scored(evaluate(years['2023'], { version: 1, payment }).paymentAdjustment).step.value.toFixed(2),
    '-0.39',
  )
  assert.equal(percent('2023', { payment }), '-0.24')
})
