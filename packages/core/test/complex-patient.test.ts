// The complex patient bonus in each of its forms: 42 CFR 414.1380(c)(3).
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { type RuleYearId, complexPatientBonus, decimal, ruleYearIds, say } from '../src/index.ts'
import { check } from './random.ts'
import { invalidPaths, scored, years } from './support.ts'

type Input = Parameters<typeof complexPatientBonus>[1]
const bonus = (ruleYear: RuleYearId, input?: Input) => complexPatientBonus(years[ruleYear], input)
const points = (ruleYear: RuleYearId, input: Input) => scored(bonus(ruleYear, input)).step.value.toString()

const single = ['2018', '2019-proposed', '2019', '2020-proposed'] as const
const doubled = ['2020', '2021'] as const
const standardized = ['2022', '2023', '2024', '2025', '2026'] as const
const both = (averageHccScore: string, dualEligibleShare: string) => ({ averageHccScore, dualEligibleShare })

// HCC + 5 × dual, at most 5; twice that, at most 10, in 2020 and 2021.
const sums: readonly [given: Input, once: string, twice: string][] = [
  [both('0', '0'), '0', '0'],
  [both('1.1', '0.2'), '2.1', '4.2'],
  [both('2', '0.599'), '4.995', '9.99'],
  [both('2', '0.6'), '5', '10'],
  [both('2', '0.601'), '5', '10'],
  [both('9', '1'), '5', '10'],
  [{ averageHccScore: '1.5' }, '1.5', '3'],
  [{ dualEligibleShare: '0.5' }, '2.5', '5'],
]
for (const [given, once, twice] of sums) {
  for (const ruleYear of single)
    test(`${ruleYear}: ${JSON.stringify(given)} brings ${once}`, () =>
      assert.equal(points(ruleYear, given), once))
  for (const ruleYear of doubled)
    test(`${ruleYear}: ${JSON.stringify(given)} brings ${twice}`, () =>
      assert.equal(points(ruleYear, given), twice))
}

// Mean 1, deviation 0.5, median 1 for the risk; mean 0.2, deviation 0.1, median 0.1 for the share. A component is
// 1.5 + 4 z, from 0 to 5, and 0 below its median.
const distributions = {
  hccDistribution: { mean: '1', standardDeviation: '0.5', median: '1' },
  dualDistribution: { mean: '0.2', standardDeviation: '0.1', median: '0.1' },
}
const components: readonly [name: string, given: Input, expected: string][] = [
  ['both below their medians', both('0.99', '0.09'), '0'],
  ['the risk at its median, which is its mean', both('1', '0.09'), '1.5'],
  ['the risk above', both('1.25', '0.09'), '3.5'],
  ['the risk at its limit', both('1.4375', '0.09'), '5'], // 1.5 + 4 × 0.875
  ['the risk past its limit', both('3', '0.09'), '5'],
  ['the share at its mean', both('0.99', '0.2'), '1.5'],
  // 1.5 + 4 × -1 = -2.5: at its median, but a component is never below zero.
  ['the share at its median, far below its mean', both('0.99', '0.1'), '0'],
  ['and it takes nothing from the other', both('1.25', '0.1'), '3.5'],
  ['both above', both('1.25', '0.25'), '7'],
  ['both at their limits', both('1.4375', '0.2875'), '10'],
  ['both past their limits', both('9', '1'), '10'],
  ['the risk alone', { averageHccScore: '1.25' }, '3.5'],
  ['the share alone', { dualEligibleShare: '0.25' }, '3.5'],
]
for (const [name, given, expected] of components) {
  for (const ruleYear of standardized)
    test(`${ruleYear}, ${name}: ${expected}`, () =>
      assert.equal(points(ruleYear, { ...given, ...distributions }), expected))
}

test('since 2022, without CMS’s figures of an indicator that was told: no bonus, and it says so', () => {
  const gaps: Input[] = [
    both('1.25', '0.25'),
    { ...both('1.25', '0.25'), hccDistribution: distributions.hccDistribution },
    { averageHccScore: '1.25', hccDistribution: { mean: '1', median: '1' } },
    { averageHccScore: '1.25', hccDistribution: { mean: '1', standardDeviation: '0.5' } },
    { averageHccScore: '1.25', hccDistribution: { standardDeviation: '0.5', median: '1' } },
    { averageHccScore: '1.25', dualDistribution: distributions.dualDistribution },
  ]
  for (const given of gaps) {
    const outcome = bonus('2024', given)
    assert.equal(outcome.status, 'not-scored', JSON.stringify(given))
    assert.match(say(outcome.reasons[0]?.message ?? assert.fail()), /mean, standard deviation and median/)
    assert.ok(outcome.reasons[0]?.cite)
  }
})

test('2017 has none, whatever is told', () => {
  for (const given of [
    undefined,
    both('1', '0.5'),
    { points: '3' },
    { ...both('1', '0.5'), ...distributions },
  ]) {
    const outcome = bonus('2017', given)
    assert.equal(outcome.status, 'not-scored')
    assert.equal(say(outcome.reasons[0]?.message ?? assert.fail()), 'Begins in 2018')
  }
})

test('nothing told, no bonus', () => {
  for (const ruleYear of ruleYearIds)
    for (const given of [undefined, {}, { averageHccScore: '', dualEligibleShare: ' ' }, distributions])
      assert.equal(bonus(ruleYear, given).status, 'not-scored', ruleYear)
})

// The bonus as CMS told it: never more than its year allows.
const told: readonly [ruleYear: RuleYearId, given: string, expected: string][] = [
  ['2018', '3.28', '3.28'],
  ['2018', '5', '5'],
  ['2018', '5.01', '5'],
  ['2021', '6.16', '6.16'],
  ['2021', '10.01', '10'],
  ['2024', '9.99', '9.99'],
  ['2024', '99', '10'],
]
for (const [ruleYear, given, expected] of told) {
  test(`${ruleYear}: ${given} as CMS told it is ${expected}, whatever else is told`, () => {
    assert.equal(points(ruleYear, { points: given }), expected)
    assert.equal(points(ruleYear, { points: given, ...both('1', '0.1') }), expected)
  })
}

const wrong: readonly [given: Input, paths: string[]][] = [
  [{ averageHccScore: '-0.1' }, ['averageHccScore']],
  [{ dualEligibleShare: '1.01' }, ['dualEligibleShare']],
  [{ points: '-1' }, ['points']],
  [{ points: '101' }, ['points']],
  [{ averageHccScore: 'high', dualEligibleShare: '18 %' }, ['averageHccScore', 'dualEligibleShare']],
  [
    { ...both('1', '0.1'), hccDistribution: { mean: 'x', standardDeviation: '0', median: '-1' } },
    ['hccDistribution.mean', 'hccDistribution.standardDeviation', 'hccDistribution.median'],
  ],
  [{ dualEligibleShare: '0.1', dualDistribution: { mean: '2' } }, ['dualDistribution.mean']],
]
for (const [given, paths] of wrong) {
  test(`refused: ${JSON.stringify(given)}`, () => {
    for (const ruleYear of ruleYearIds) assert.deepEqual(invalidPaths(bonus(ruleYear, given)), paths)
  })
}

test('between 0 and the maximum of its year, and never less for more risk', () => {
  const hundredths = (most: number) => fc.integer({ min: 0, max: most * 100 }).map((n) => String(n / 100))
  const given = fc.tuple(hundredths(8), hundredths(8), hundredths(1), fc.constantFrom(...ruleYearIds))
  check([given], ([one, other, share, ruleYear]) => {
    if (ruleYear === '2017') return
    const [low, high] = decimal(one).lt(other) ? [one, other] : [other, one]
    const at = (averageHccScore: string) =>
      decimal(points(ruleYear, { averageHccScore, dualEligibleShare: share, ...distributions }))
    const { complexPatient } = years[ruleYear].finalScore
    assert.ok('maximum' in complexPatient)
    assert.ok(at(low).gte(0) && at(high).lte(complexPatient.maximum.value) && at(low).lte(at(high)))
  })
})
