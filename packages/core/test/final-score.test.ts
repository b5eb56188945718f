// The final score from category scores: weights, bonuses, the cap, two decimals, and the threshold.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import {
  type CategoryId,
  type FinalScoreInput,
  type RuleYearId,
  categoryIds,
  decimal,
  partsOf,
  ruleYearIds,
  say,
  scoreFinal,
} from '../src/index.ts'
import { check } from './random.ts'
import { assertReplays, invalidPaths, missingPaths, scored, years } from './support.ts'

const four = (
  quality: string,
  cost: string,
  improvementActivities: string,
  promotingInteroperability: string,
) => ({
  quality,
  cost,
  improvementActivities,
  promotingInteroperability,
})
const final = (ruleYear: RuleYearId, input: FinalScoreInput) => scoreFinal(years[ruleYear], input)

const cases: readonly [name: string, ruleYear: RuleYearId, input: FinalScoreInput, expected: string][] = [
  ['all four', '2019', { scores: four('80', '60', '100', '50') }, '72.5'], // 36 + 9 + 15 + 12.5
  ['nothing', '2019', { scores: four('0', '0', '0', '0') }, '0'],
  ['everything', '2026', { scores: four('100', '100', '100', '100') }, '100'],
  ['2017 takes nothing of cost', '2017', { scores: four('80', '100', '100', '50') }, '75.5'], // 48 + 15 + 12.5
  ['cost of 2020 was zero', '2020', { scores: four('80', '100', '100', '50') }, '74'], // 44 + 15 + 15
  ['no cost', '2019', { scores: { ...four('80', '', '100', '50') } }, '75.5'], // 48 + 15 + 12.5
  [
    'a complex patient bonus',
    '2019',
    { scores: four('80', '60', '100', '50'), complexPatientBonus: '3.28' },
    '75.78',
  ],
  [
    'both bonuses',
    '2018',
    { scores: four('80', '60', '100', '50'), complexPatientBonus: '1', smallPracticeBonus: '5' },
    '79.5', // 40 + 6 + 15 + 12.5 + 6
  ],
  ['not past 100', '2024', { scores: four('100', '90', '100', '100'), complexPatientBonus: '10' }, '100'],
  ['99.99 and a little', '2024', { scores: four('100', '99.98', '100', '100') }, '99.99'], // 99.994
  // Rounded once: 30 % of 33.335, twice, is 20.001; rounded before, 33.34 would give 20.004.
  ['from unrounded categories', '2024', { scores: four('33.335', '33.335', '0', '0') }, '20'],
  ['a half away from zero', '2024', { scores: four('0.05', '0', '0', '0') }, '0.02'], // 0.015
  ['just below it', '2024', { scores: four('0.0499', '0', '0', '0') }, '0.01'], // 0.01497
  [
    'a small practice without interoperability',
    '2024',
    { scores: { quality: '50', cost: '40', improvementActivities: '100' }, clinician: { practiceSize: 3 } },
    '62',
  ], // 20 + 12 + 30
]
for (const [name, ruleYear, input, expected] of cases) {
  test(`${ruleYear}, ${name}: ${expected}`, () => {
    const { step, detail } = scored(final(ruleYear, input))
    assert.equal(step.value.toString(), expected)
    assert.equal(step.op, 'rounded')
    assert.equal(detail.threshold, undefined)
    assert.equal(step.cite !== undefined || step.unverified !== undefined, true)
  })
}

test('the score before rounding is kept below the rounded one', () => {
  const { step } = scored(final('2024', { scores: four('33.3333', '50', '100', '100') }))
  assert.equal(step.value.toString(), '65')
  assert.equal(partsOf(step)[0]?.value.toString(), '64.99999')
})

test('each category brings its share, and nothing where it has no weight', () => {
  const { detail } = scored(final('2020', { scores: four('80', '100', '100', '50') }))
  const shares = Object.entries(detail.contributions).map(([id, { value }]) => `${id} ${value.toString()}`)
  assert.deepEqual(shares, ['quality 44', 'improvementActivities 15', 'promotingInteroperability 15'])
})

test('a score told as a step keeps what stands below it', () => {
  const { step: quality } = scored(final('2019', { scores: four('80', '60', '100', '50') }))
  const { detail } = scored(final('2019', { scores: { ...four('', '60', '100', '50'), quality } }))
  const given = detail.contributions.quality ?? assert.fail()
  assert.ok(partsOf(partsOf(given)[0] ?? assert.fail()).includes(quality))
})

const OUTCOMES: readonly [name: string, present: readonly CategoryId[]][] = [
  ['none', []],
  ...categoryIds.map((id): [string, CategoryId[]] => [`${id} alone`, [id]]),
]
for (const ruleYear of ruleYearIds) {
  for (const [name, present] of OUTCOMES) {
    test(`${ruleYear}, ${name}: the threshold, and no bonus on it`, () => {
      const scores = Object.fromEntries(present.map((id) => [id, '100']))
      const bonuses = { complexPatientBonus: '5', smallPracticeBonus: '5' }
      const { step, detail } = scored(final(ruleYear, { scores, ...bonuses }))
      assert.equal(step.value.toString(), years[ruleYear].payment.performanceThreshold.value)
      assert.deepEqual(detail.contributions, {})
      assert.ok(detail.threshold?.cite)
      assert.equal(detail.weights, undefined)
    })
  }
}

test('a score of nothing is scored, a missing one is not there, and one still to come is missing', () => {
  const known = { cost: '50', improvementActivities: '100', promotingInteroperability: '100' }
  assert.equal(scored(final('2019', { scores: { ...known, quality: '0' } })).step.value.toString(), '47.5')
  // 0/15/40/45
  assert.equal(scored(final('2019', { scores: known })).step.value.toString(), '92.5')
  assert.deepEqual(missingPaths(final('2019', { scores: { ...known, quality: null } })), ['scores.quality'])
  const nothing = { quality: null, cost: null, improvementActivities: null, promotingInteroperability: null }
  assert.deepEqual(
    missingPaths(final('2019', { scores: nothing })),
    categoryIds.map((id) => `scores.${id}`),
  )
  // Where a category has no weight nobody misses its score.
  assert.equal(final('2017', { scores: { ...four('80', '', '100', '50'), cost: null } }).status, 'scored')
  assert.equal(final('2020', { scores: { ...four('80', '', '100', '50'), cost: null } }).status, 'scored')
  const reweighted = {
    scores: { ...known, quality: null },
    reweighted: ['quality'],
  } satisfies FinalScoreInput
  assert.equal(final('2019', reweighted).status, 'scored')
})

test('what stands against a category wins over its score', () => {
  const scores = four('80', '60', '100', '50')
  const detail = scored(final('2019', { scores, compromised: ['quality'] })).detail
  assert.deepEqual(detail.without, ['quality'])
  assert.equal(detail.contributions.quality, undefined)
  const notScored = { cost: [{ message: { text: 'Too few cases' } }] }
  assert.deepEqual(scored(final('2019', { scores, notScored })).detail.without, ['cost'])
})

const wrong: readonly [input: FinalScoreInput, paths: string[]][] = [
  [{ scores: four('101', '-1', 'x', '100.01') }, categoryIds.map((id) => `scores.${id}`)],
  [
    { scores: {}, complexPatientBonus: 'many', smallPracticeBonus: '-5' },
    ['complexPatientBonus', 'smallPracticeBonus'],
  ],
  [
    { scores: { quality: 'x' }, clinician: { practiceSize: 0 }, reporting: { option: 'app' } },
    ['reporting.option', 'clinician.practiceSize', 'scores.quality'],
  ],
]
for (const [input, paths] of wrong)
  test(`refused: ${JSON.stringify(input)}`, () => assert.deepEqual(invalidPaths(final('2019', input)), paths))

const percent = fc.integer({ min: 0, max: 10_000_000 }).map((n) => decimal(n).div(100_000).toString())
const year = fc.constantFrom(...ruleYearIds)

test('between 0 and 100 in two decimals; a better category never lowers the score; it replays', () => {
  check([year, fc.tuple(percent, percent, percent, percent), percent], (ruleYear, given, other) => {
    const one = scored(final(ruleYear, { scores: four(...given) }))
    assert.ok(one.step.value.gte(0) && one.step.value.lte(100) && one.step.value.decimalPlaces() <= 2)
    assertReplays(one.step)
    categoryIds.forEach((id, at) => {
      const better = decimal(other).gt(given[at] ?? 0) ? other : '100'
      const more = scored(final(ruleYear, { scores: { ...four(...given), [id]: better } }))
      assert.ok(more.step.value.gte(one.step.value), `${ruleYear} ${id}`)
    })
  })
})

test('the words of a threshold say why', () => {
  const { threshold } = scored(final('2023', { scores: {} })).detail
  assert.match(say(threshold?.message ?? assert.fail()), /threshold/i)
})
