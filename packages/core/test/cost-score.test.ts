// The cost category: which measures count, their points on deciles and on deviations, the average,
// improvement, and the years in which cost weighed nothing.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import {
  type Bounds,
  type CostInput,
  type Inventory,
  type RuleYearId,
  decimal,
  ruleYearIds as all,
  say,
  scoreCost,
} from '../src/index.ts'
import { measuresOfYear, minimumOf, unscoredOfYear } from './cost-score.cases.ts'
import { check, rules } from './random.ts'
import { invalidPaths, missingPaths, scored, years } from './support.ts'

type Measure = NonNullable<CostInput['measures']>[number]
const group = { participation: 'group' } as const
const from = (first: RuleYearId) => all.slice(all.indexOf(first))
const until = (last: RuleYearId) => all.slice(0, all.indexOf(last) + 1)

function category(ruleYear: RuleYearId, input: CostInput | readonly Measure[], inventory?: Inventory) {
  const given = 'length' in input ? { measures: [...input], clinician: group } : input
  const { step, detail } = scored(scoreCost(years[ruleYear], given, inventory))
  return {
    percent: step.value.toDecimalPlaces(4).toString(),
    points: detail.measures.map(({ points }) => points?.value.toString()),
    words: detail.measures.map(({ reasons }) => reasons.map(({ message }) => say(message)).join()),
    improvement: detail.improvement?.value.toDecimalPlaces(4).toString(),
  }
}

/** The deciles of a made-up benchmark in dollars: decile 1 begins at 1,000 and decile 10 at 100. */
const deciles = ['1000', '900', '800', '700', '600', '500', '400', '300', '200', '100']
const priced = (averageCost: string, more: Measure = {}): Measure => ({
  measureId: 'TPCC_1',
  cases: 500,
  averageCost,
  benchmark: { deciles },
  ...more,
})

for (const ruleYear of all) {
  test(`${ruleYear}: scores its own measures, each from its case minimum on`, () => {
    const listed = measuresOfYear[ruleYear]
    assert.deepEqual([...years[ruleYear].cost.measures.value].toSorted(), [...listed].toSorted())
    for (const measureId of listed) {
      const least = minimumOf(measureId)
      const of = (cases: number) =>
        scoreCost(years[ruleYear], { measures: [{ measureId, cases, points: '6' }], clinician: group })
      const unscored = unscoredOfYear[ruleYear]?.includes(measureId) ?? false
      assert.equal(of(least - 1).status, 'not-scored', measureId)
      for (const cases of [least, least + 1])
        assert.equal(of(cases).status, unscored ? 'not-scored' : 'scored', `${measureId}, ${cases} cases`)
    }
  })

  test(`${ruleYear}: a measure of another year, or of none, is left out with a word`, () => {
    const stranger = ruleYear < '2024' ? 'COST_DEP_1' : 'COST_SPH_1'
    const { percent, words } = category(ruleYear, [
      { measureId: 'TPCC_1', points: '8' },
      { measureId: stranger, points: '1' },
      { measureId: 'X', points: '1' },
      { measureId: 'toString', points: '1' },
    ])
    assert.equal(percent, '80')
    for (const said of words.slice(1)) assert.equal(said, 'Not a cost measure of this year: left out.')
  })

  test(`${ruleYear}: nothing to score means reweighted, not zero`, () => {
    const outcome = scoreCost(years[ruleYear], { measures: [] })
    assert.equal(outcome.status, 'not-scored')
    assert.ok(outcome.reasons[0]?.cite)
    const tooFew = scoreCost(years[ruleYear], { measures: [{ measureId: 'MSPB_1', points: '6', cases: 34 }] })
    assert.equal(tooFew.status, 'not-scored')
    const none = scoreCost(years[ruleYear], { measures: [priced('500', { benchmark: null })] })
    assert.equal(none.status, 'not-scored')
    assert.deepEqual(missingPaths(scoreCost(years[ruleYear], {})), ['measures'])
  })

  test(`${ruleYear}: the points of the measures are averaged`, () => {
    // (10 + 6.5 + 3) ÷ 30
    const points = ['10', '6.5', '3'].map((one) => ({ points: one }))
    assert.equal(category(ruleYear, points).percent, '65')
    assert.equal(category(ruleYear, [{ points: '1' }]).percent, '10')
    assert.equal(category(ruleYear, [{ points: '10' }]).percent, '100')
    // (9.1 + 2.9) ÷ 20: what is left out does not count as 0
    const three = [{ points: '9.1' }, { points: '2.9' }, { measureId: 'MSPB_1', points: '1', cases: 3 }]
    assert.equal(category(ruleYear, three).percent, '60')
  })
}

for (const [ruleYear, ids] of Object.entries(unscoredOfYear) as [RuleYearId, string[]][]) {
  for (const measureId of ids) {
    test(`${ruleYear}: ${measureId} was not scored by CMS, whatever is typed`, () => {
      const { percent, words } = category(ruleYear, [{ measureId, points: '1' }, { points: '7' }])
      assert.equal(percent, '70')
      assert.equal(words[0], 'CMS did not score this measure this year: left out.')
    })
  }
}

test('lower gastrointestinal hemorrhage counts for groups only', () => {
  const measures = [{ measureId: 'COST_LGH_1', points: '7', cases: 20 }]
  for (const ruleYear of from('2020-proposed')) {
    for (const clinician of [undefined, {}, { participation: 'individual' }] as const)
      assert.equal(scoreCost(years[ruleYear], { measures, clinician }).status, 'not-scored', ruleYear)
    for (const participation of ['group', 'subgroup', 'apm-entity'] as const)
      assert.equal(category(ruleYear, { measures, clinician: { participation } }).percent, '70', ruleYear)
  }
})

// Deciles of the performance period: 42 CFR 414.1380(b)(2), 2017 to 2023; and typed deciles in every year
const onDeciles: readonly [cost: string, points: string][] = [
  ['5000', '1'],
  ['1000.01', '1'],
  ['1000', '1'],
  ['900.01', '1.9999'],
  ['900', '2'],
  ['899.99', '2.0001'],
  // 6 + (500 − 450) ÷ 100
  ['450', '6.5'],
  ['100.01', '9.9999'],
  ['100', '10'],
  ['99.99', '10'],
  ['0', '10'],
]
for (const [cost, points] of onDeciles) {
  test(`$${cost} on deciles: ${points}, and no floor of 3`, () => {
    for (const ruleYear of all)
      assert.deepEqual(category(ruleYear, [priced(cost)]).points, [points], ruleYear)
  })
}
test('nine deciles: where decile 1 begins is not known', () => {
  const benchmark = { deciles: deciles.slice(1) }
  assert.deepEqual(category('2023', [priced('950', { benchmark })]).points, ['1'])
  assert.deepEqual(category('2023', [priced('450', { benchmark })]).points, ['6.5'])
})

// From 2024 on by deviations: median 10,000, standard deviation 1,000; the places of the dossier's table
const onDeviations: readonly [cost: string, points: string][] = [
  ['8499.99', '10'],
  ['8500', '10'],
  ['8500.01', '10'],
  ['8501', '9.998'],
  ['9000', '9'],
  ['9250', '8.5'],
  ['9499.99', '8'],
  ['9500', '8'],
  ['9501', '7.999'],
  // the median: a tenth of the threshold of 75
  ['10000', '7.5'],
  ['10500', '7'],
  ['10501', '6.998'],
  ['11000', '6'],
  ['11500', '5'],
  ['12000', '4'],
  ['12250', '3'],
  ['12500', '2'],
  ['12750', '1'],
  ['12750.01', '1'],
  ['99999', '1'],
]
for (const [cost, points] of onDeviations) {
  test(`$${cost} by deviations from the median: ${points}`, () => {
    const benchmark = { median: '10000', standardDeviation: '1000' }
    for (const ruleYear of from('2024'))
      assert.deepEqual(category(ruleYear, [priced(cost, { benchmark })]).points, [points], ruleYear)
  })
}
test('a median is no benchmark where deciles are the method', () => {
  const measures = [priced('500', { benchmark: { median: '10000', standardDeviation: '1000' } })]
  for (const ruleYear of until('2023'))
    assert.deepEqual(invalidPaths(scoreCost(years[ruleYear], { measures })), ['measures.0.benchmark.deciles'])
})

const inventory = (bounds: Bounds | undefined, more: Partial<Inventory> = {}): Inventory => ({
  stamp: { performanceYear: 2018, from: 'made up for tests', date: '2026-01-01' },
  costBenchmark: (id) => (id === 'TPCC_1' ? bounds : undefined),
  ...more,
})
test('the benchmark of the inventory, what is typed before it, and told points before both', () => {
  // the row of 2018, where decile 1 begins first
  const row = inventory([
    '79929.9',
    '18838.8',
    '15754.4',
    '14355',
    '13447.8',
    '12712.2',
    '11998.9',
    '11197',
    '10082.4',
    '8065.99',
  ])
  const { benchmark: _, ...bare } = priced('14000')
  // 4 + (14355 − 14000) ÷ 907.2
  assert.deepEqual(category('2018', [bare], row).points, ['4.3913'])
  assert.deepEqual(category('2018', [priced('450')], row).points, ['6.5'])
  assert.deepEqual(category('2018', [priced('450', { points: '2.25' })], row).points, ['2.25'])
  assert.deepEqual(missingPaths(scoreCost(years['2018'], { measures: [bare] }, inventory(undefined))), [
    'measures.0.benchmark',
  ])
})
test('what is still needed is told at its field', () => {
  const paths = (measure: Measure, from_?: Inventory) =>
    missingPaths(scoreCost(years['2024'], { measures: [{ points: '5' }, measure] }, from_))
  assert.deepEqual(paths({ measureId: 'TPCC_1' }), ['measures.1.averageCost'])
  const { benchmark: _, ...bare } = priced('500')
  assert.deepEqual(paths(bare), ['measures.1.benchmark'])
  assert.deepEqual(paths(bare, inventory(undefined)), ['measures.1.benchmark'])
})

// 42 CFR 414.1380(b)(2)(iv): from 2023 on, the rise as a share of the year before, at most 1 percentage point
const improved: readonly [name: string, previous: string | null, earned: string | undefined][] = [
  // 1 × (60 − 50) ÷ 50
  ['50 to 60', '50', '0.2'],
  ['59.99 to 60', '59.99', '0.0002'],
  ['60 to 60', '60', '0'],
  ['60.01 to 60', '60.01', '0'],
  ['30 to 60', '30', '1'],
  // no floor of 30 here: 1 × 40 ÷ 20 is 2, and 1 at most
  ['20 to 60', '20', '1'],
  ['no score the year before', '0', undefined],
  ['not told', null, undefined],
]
for (const [name, previousYearPercent, earned] of improved) {
  test(`improvement in cost, ${name}: ${earned ?? 'none'}`, () => {
    for (const ruleYear of all) {
      const found = category(ruleYear, { measures: [{ points: '6' }], previousYearPercent })
      const expected = ruleYear < '2023' ? undefined : earned
      assert.equal(found.improvement, expected, ruleYear)
      assert.equal(
        found.percent,
        decimal(60)
          .plus(expected ?? 0)
          .toString(),
      )
    }
  })
}
test('the category ends at 100%', () => {
  const given = { measures: [{ points: '9.95' }], previousYearPercent: '40' }
  assert.equal(category('2024', given).percent, '100')
})

test('2017, 2020 and 2021 weigh cost with nothing, and still work it out (open reading C01)', () => {
  for (const ruleYear of ['2017', '2020', '2021'] as const) {
    assert.equal(category(ruleYear, [priced('450')]).percent, '65')
    const { rows, zeroForEveryone } = years[ruleYear].weights
    const weight = zeroForEveryone.some(({ value }) => value === 'cost') ? '0' : rows[0]?.weights.value.cost
    assert.equal(weight, '0')
  }
})

const wrong: readonly [name: string, input: CostInput, paths: string[]][] = [
  ['letters', { measures: [{ points: 'x' }] }, ['measures.0.points']],
  ['points below 0', { measures: [{ points: '-1' }] }, ['measures.0.points']],
  ['points above 10', { measures: [{ points: '10.01' }] }, ['measures.0.points']],
  ['1e400', { measures: [{ averageCost: '1e400' }] }, ['measures.0.averageCost']],
  ['a negative cost', { measures: [{ averageCost: '-1' }] }, ['measures.0.averageCost']],
  ['half a case', { measures: [{ points: '5', cases: 20.5 }] }, ['measures.0.cases']],
  ['fewer than no cases', { measures: [{ points: '5', cases: -1 }] }, ['measures.0.cases']],
  [
    'eight deciles',
    { measures: [priced('5', { benchmark: { deciles: deciles.slice(2) } })] },
    ['measures.0.benchmark.deciles'],
  ],
  [
    'deciles that rise: a lower cost would be worse',
    { measures: [priced('5', { benchmark: { deciles: deciles.toReversed() } })] },
    ['measures.0.benchmark.deciles'],
  ],
  [
    'deciles down and up',
    { measures: [priced('5', { benchmark: { deciles: [...deciles.slice(0, 9), '950'] } })] },
    ['measures.0.benchmark.deciles'],
  ],
  ['the year before above 100', { previousYearPercent: '100.01' }, ['previousYearPercent']],
  [
    'each of two measures',
    { measures: [{ points: 'x' }, { points: '5', cases: 'y' }] },
    ['measures.0.points', 'measures.1.cases'],
  ],
]
for (const [name, input, paths] of wrong) {
  test(`refused at its field: ${name}`, () => {
    for (const ruleYear of all)
      assert.deepEqual(invalidPaths(scoreCost(years[ruleYear], input)), paths, ruleYear)
  })
}
test('refused where deviations are the method: a median without its deviation, in each measure', () => {
  const alone = priced('500', { benchmark: { median: '10000' } })
  const none = priced('500', { benchmark: { median: '10000', standardDeviation: 0 } })
  assert.deepEqual(invalidPaths(scoreCost(years['2024'], { measures: [{ points: 'x' }, alone, none] })), [
    'measures.0.points',
    'measures.1.benchmark',
    'measures.2.benchmark.standardDeviation',
  ])
})

const dollars = fc.integer({ min: 1, max: 200000 }).map((cents) => decimal(cents).div(100).toString())
const anyMeasure = fc.oneof(
  dollars.map((cost) => priced(cost, { measureId: undefined })),
  fc.integer({ min: 10, max: 100 }).map((n): Measure => ({ points: decimal(n).div(10).toString() })),
)
const anyPercent = fc.integer({ min: 0, max: 100 }).map(String)

test('between 0 and 100, whatever is scored; the order does not matter; JSON says the same', () => {
  const shuffled = fc
    .array(anyMeasure, { minLength: 1, maxLength: 8 })
    .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })))
  check([rules, shuffled, anyPercent], (year, [measures, other], previousYearPercent) => {
    const outcome = scored(scoreCost(year, { measures, previousYearPercent }))
    assert.ok(outcome.step.value.gt(0) && outcome.step.value.lte(100))
    const shuffledValue = scored(scoreCost(year, { measures: other, previousYearPercent })).step.value
    assert.ok(outcome.step.value.eq(shuffledValue))
    const text = JSON.stringify(outcome)
    assert.equal((JSON.parse(text) as { step: { value: string } }).step.value, outcome.step.value.toString())
    assert.doesNotMatch(text, /"value":(-?\d|"-0"|null)|NaN/)
  })
})

test('a lower cost never lowers the category', () => {
  check([rules, dollars, dollars, fc.array(anyMeasure, { maxLength: 3 })], (year, one, other, rest) => {
    const [low, high] = [one, other].toSorted((a, b) => Number(a) - Number(b))
    const of = (cost: string | undefined) =>
      scored(scoreCost(year, { measures: [priced(cost ?? '0'), ...rest] })).step.value
    assert.ok(of(low).gte(of(high)))
  })
})

test('whatever the numbers are, nothing throws and the answer is one of four', () => {
  const nasty = fc.oneof(
    fc.constantFrom<unknown>('', '1e400', '-1', null, true, [], {}, Infinity),
    fc.anything(),
  )
  const junk = fc.record(
    {
      measureId: fc.constantFrom('TPCC_1', '__proto__', 'constructor', 'COST_LGH_1'),
      points: nasty,
      averageCost: nasty,
      cases: nasty,
      benchmark: fc.record({ deciles: fc.array(nasty), median: nasty }, { requiredKeys: [] }),
    },
    { requiredKeys: [] },
  )
  const input = fc.record(
    { measures: fc.array(fc.oneof(junk, fc.constant(null)), { maxLength: 4 }), previousYearPercent: nasty },
    { requiredKeys: [] },
  )
  check([rules, input], (year, given) => {
    const { status } = scoreCost(year, given as CostInput)
    assert.ok(['scored', 'not-scored', 'incomplete', 'invalid'].includes(status))
  })
})
