import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type PaymentInput, type RuleYearId, paymentAdjustment, ruleYearIds } from '../src/index.ts'
import { edges, kinks } from './payment.cases.ts'
import { assertReplays, invalidPaths, missingPaths, scored, years } from './support.ts'

const factors = { scalingFactor: '0.1', exceptionalScalingFactor: '0.2' } as const
const pay = (ruleYear: RuleYearId, score: string | number | undefined, input: PaymentInput = {}) =>
  paymentAdjustment(years[ruleYear], score, input)

for (const ruleYear of ruleYearIds) {
  for (const [score, part, percent] of edges[ruleYear]) {
    test(`${ruleYear}: ${score} points, ${part}, is ${percent} %`, () => {
      const { step, detail } = scored(pay(ruleYear, score, factors))
      assert.equal(step.value.toFixed(2), percent)
      assert.equal(detail.part, part)
      assert.equal(detail.additional !== undefined, part === 'exceptional')
    })
  }

  const [floor, threshold, additional] = kinks[ruleYear]
  test(`${ruleYear}: what is missing without factors`, () => {
    for (const score of ['0', floor, String(Number(threshold) - 0.01), threshold]) {
      assert.equal(pay(ruleYear, score).status, 'scored', score)
    }
    assert.deepEqual(missingPaths(pay(ruleYear, Number(threshold) + 0.01)), ['scalingFactor'])
    assert.deepEqual(missingPaths(pay(ruleYear, '100', { exceptionalScalingFactor: '1' })), ['scalingFactor'])
    if (additional === undefined) {
      assert.deepEqual(missingPaths(pay(ruleYear, '100')), ['scalingFactor'])
      assert.equal(pay(ruleYear, '100', { scalingFactor: '0.1' }).status, 'scored')
    } else {
      assert.deepEqual(missingPaths(pay(ruleYear, Number(additional) - 0.01)), ['scalingFactor'])
      assert.deepEqual(missingPaths(pay(ruleYear, additional)), ['scalingFactor', 'exceptionalScalingFactor'])
      assert.deepEqual(missingPaths(pay(ruleYear, additional, { scalingFactor: '0.1' })), [
        'exceptionalScalingFactor',
      ])
      assert.equal(pay(ruleYear, Number(additional) - 0.01, { scalingFactor: '0.1' }).status, 'scored')
    }
    assert.deepEqual(missingPaths(pay(ruleYear, undefined, factors)), ['finalScore'])
    assert.deepEqual(missingPaths(pay(ruleYear, '')), ['finalScore'])
  })
}

// Open reading F01: until 2022 the score is taken in two decimals first. 2020: PT/4 is 11.25, PT 45, T 85.
const rounding: readonly [score: string, part: string, percent: string][] = [
  ['11.2549', 'floor', '-9.00'],
  ['11.255', 'below-threshold', '-6.75'],
  ['44.994', 'below-threshold', '0.00'],
  ['44.995', 'at-threshold', '0.00'],
  ['45.0049', 'at-threshold', '0.00'],
  ['84.9949', 'above-threshold', '0.65'],
  ['84.995', 'exceptional', '0.75'],
]
for (const [score, part, percent] of rounding) {
  test(`2020: ${score} points are taken in two decimals: ${part}`, () => {
    const { step, detail } = scored(pay('2020', score, factors))
    assert.equal(detail.part, part)
    assert.equal(step.value.toFixed(2), percent)
  })
}

// Since 2023 the score decides as it was before rounding: PT/4 is 18.75, PT 75.
const exact: readonly [score: string, part: string, percent: string][] = [
  ['18.7499', 'floor', '-9.00'],
  ['18.75', 'floor', '-9.00'],
  ['18.7501', 'below-threshold', '-6.75'],
  ['18.754', 'below-threshold', '-6.75'],
  ['74.995', 'below-threshold', '0.00'],
  ['75', 'at-threshold', '0.00'],
  ['75.0001', 'above-threshold', '0.00'],
]
for (const ruleYear of ['2023', '2024', '2025', '2026'] as const) {
  for (const [score, part, percent] of exact) {
    test(`${ruleYear}: ${score} points are taken as they are: ${part}`, () => {
      const { step, detail } = scored(pay(ruleYear, score, factors))
      assert.equal(detail.part, part)
      assert.equal(step.value.toFixed(2).replace('-0.00', '0.00'), percent)
    })
  }
}

test('a factor that the year does not have is not asked for, nor read', () => {
  for (const exceptionalScalingFactor of ['0.5', '9', 'x'])
    assert.equal(
      scored(pay('2024', '94', { scalingFactor: '0.1167', exceptionalScalingFactor })).step.value.toFixed(2),
      '0.80',
    )
})

test('a negative zero is a zero, also in JSON', () => {
  for (const zero of [-0, '-0', '-0.00'])
    assert.doesNotMatch(JSON.stringify(pay('2020', zero, { partBPaidAmount: zero })), /"-0"/)
})

test('null is no score, and nothing throws', () => {
  for (const ruleYear of ruleYearIds)
    assert.deepEqual(missingPaths(pay(ruleYear, null as never)), ['finalScore'])
})

// Open reading F02: base and additional are added before rounding. 2020-proposed at 100: 9 a + 10 b.
const totals: readonly [scaling: string, exceptional: string, percent: string][] = [
  ['0.203', '0.395', '5.78'], // 1.827 + 3.95
  ['0.0005', '0.0004', '0.01'], // 0.0045 + 0.004: apart they would be 0.00 and 0.00
  ['3', '1', '37.00'],
]
for (const [scalingFactor, exceptionalScalingFactor, percent] of totals) {
  test(`100 points with ${scalingFactor} and ${exceptionalScalingFactor}: ${percent} %`, () => {
    const { step } = scored(pay('2020-proposed', '100', { scalingFactor, exceptionalScalingFactor }))
    assert.equal(step.value.toFixed(2), percent)
  })
}

const limits: readonly [
  field: 'scalingFactor' | 'exceptionalScalingFactor',
  value: string,
  taken: boolean,
][] = [
  ['scalingFactor', '-0.1', false],
  ['scalingFactor', '0', false],
  ['scalingFactor', '0.001', true],
  ['scalingFactor', '2.99', true],
  ['scalingFactor', '3', true],
  ['scalingFactor', '3.01', false],
  ['exceptionalScalingFactor', '0', false],
  ['exceptionalScalingFactor', '0.001', true],
  ['exceptionalScalingFactor', '0.99', true],
  ['exceptionalScalingFactor', '1', true],
  ['exceptionalScalingFactor', '1.01', false],
]
for (const [field, value, taken] of limits) {
  test(`a ${field} of ${value} is ${taken ? 'taken' : 'refused'}`, () => {
    const result = pay('2020', '90', { ...factors, [field]: value })
    if (taken) scored(result)
    else assert.deepEqual(invalidPaths(result), [field])
  })
}

for (const score of ['-1', '-0.01', '100.01', '1e400', 'ninety', Number.NaN]) {
  test(`a score of ${score} is refused`, () =>
    assert.deepEqual(invalidPaths(pay('2020', score, factors)), ['finalScore']))
}

test('every bad field hears of its own', () => {
  const input = { scalingFactor: '4', exceptionalScalingFactor: '2', partBPaidAmount: '-1' }
  assert.deepEqual(invalidPaths(pay('2020', '101', input)), [
    'finalScore',
    'scalingFactor',
    'exceptionalScalingFactor',
    'partBPaidAmount',
  ])
})

// Dollars are the two-decimal percent of the paid amount, in cents.
const dollars: readonly [score: string, paid: string, expected: string][] = [
  ['0', '250000', '"-22500"'],
  ['0', '$250,000', '"-22500"'],
  ['0', '0.50', '"-0.05"'], // -0.045: halves away from zero
  ['0', '0.49', '"-0.04"'], // -0.0441
  ['11.26', '100', '"-6.75"'], // not -6.748
  ['11.26', '100000', '"-6750"'],
  ['45', '250000', '"0"'],
  ['44.99', '250000', '"0"'],
  ['100', '250000', '"7250"'],
  ['10', '0', '"0"'],
]
for (const [score, paid, expected] of dollars) {
  test(`2020: ${score} points on ${paid} dollars: ${expected}`, () => {
    const { detail } = scored(pay('2020', score, { ...factors, partBPaidAmount: paid }))
    const step = detail.dollars ?? assert.fail('no dollars')
    assert.equal(JSON.stringify(step.value), expected)
    assertReplays(step)
  })
}

test('without an amount there are no dollars', () =>
  assert.equal(scored(pay('2020', '0')).detail.dollars, undefined))
