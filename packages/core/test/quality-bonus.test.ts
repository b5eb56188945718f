import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type QualityBonusInput, type RuleYearId, qualityBonus } from '../src/index.ts'
import {
  all,
  caps,
  conditions,
  endToEnd,
  experience,
  highPriority,
  measure,
  outcome,
  required,
} from './quality-bonus.cases.ts'
import { invalidPaths, missingPaths, scored, years } from './support.ts'

const bonus = (ruleYear: RuleYearId, input: QualityBonusInput) => qualityBonus(years[ruleYear], input)
const totalOf = (ruleYear: RuleYearId, input: QualityBonusInput) =>
  scored(bonus(ruleYear, input)).step.value.toString()

for (const { name, given, required: expected, points } of required) {
  test(`required: ${name}`, () => {
    const submissions = [...given]
    const { detail, step } = scored(bonus('2019', { submissions }))
    assert.equal(detail.measures.find((one) => one.required)?.index, expected)
    assert.equal(step.value.toString(), points)
  })
}

for (const { name, given, pool, expected, ...more } of caps) {
  for (const ruleYear of all) {
    test(`${ruleYear}, ${name}: earned, cap, counted and lost are ${expected}`, () => {
      const { detail } = scored(bonus(ruleYear, { submissions: [...given], ...more }))
      const { raw, cap, counted, lost } = detail[pool]
      assert.equal([raw, cap, counted, lost].map(({ value }) => value.toString()).join(' '), expected)
    })
  }
}

test('both pools are capped apart: 6 and 6', () => {
  const submissions = Array.from({ length: 8 }, () => outcome({ endToEnd: true }))
  assert.equal(totalOf('2019', { submissions }), '12')
})

const best = outcome({ points: '10' })
for (const [name, ruleYears, given, points] of conditions) {
  for (const ruleYear of ruleYears) {
    test(`${ruleYear}, ${name}: ${points}`, () =>
      assert.equal(
        totalOf(ruleYear, { submissions: [best, outcome({ endToEnd: true, points: '1', ...given })] }),
        points,
      ))
  }
}

test('a bonus that is not earned says why, with the rule; a plain measure says nothing', () => {
  const weak = outcome({ eligiblePopulation: 19, reportingRate: '59.99', performanceRate: '0' })
  const { detail } = scored(
    bonus('2019', { submissions: [best, weak, measure('process', { eligiblePopulation: 1 })] }),
  )
  assert.deepEqual(
    detail.measures.map(({ reasons }) => reasons.length),
    [1, 3, 0],
  )
  for (const { cite } of detail.measures.flatMap(({ reasons }) => reasons)) assert.ok(cite)
})

// The same measure by registry and by EHR, both end to end and high-priority; another one is required.
const twice = [
  best,
  highPriority({ measureId: '001', endToEnd: true }),
  highPriority({ measureId: '001', endToEnd: true, collectionType: 'electronicHealthRecord' }),
  highPriority({ endToEnd: true }),
  highPriority({ endToEnd: true }),
]
const repeated: readonly [ruleYear: RuleYearId, points: string][] = [
  ['2017', '8'],
  ['2018', '8'],
  ['2019-proposed', '6'],
  ['2019', '6'],
  ['2020-proposed', '6'],
  ['2020', '6'],
]
for (const [ruleYear, points] of repeated) {
  test(`${ruleYear}: one measure by two collection types, of four that earn 2 each: ${points}`, () =>
    assert.equal(totalOf(ruleYear, { submissions: twice }), points))
}

const denominators: readonly [given: QualityBonusInput, expected: string][] = [
  [{}, '60'],
  [{ measuresRequired: 1 }, '10'],
  [{ measuresRequired: '5' }, '50'],
  [{ measuresRequired: 6 }, '60'],
  [{ administrativeClaimsMeasures: 0 }, '60'],
  [{ administrativeClaimsMeasures: 1 }, '70'],
  [{ measuresRequired: 5, administrativeClaimsMeasures: 2 }, '70'],
]
for (const [given, expected] of denominators) {
  test(`${JSON.stringify(given)}: ${expected} points can be had`, () => {
    const { detail } = scored(bonus('2019', { submissions: [], ...given }))
    assert.equal(detail.denominator.value.toString(), expected)
  })
}

const unknown = (field: string): QualityBonusInput => ({
  submissions: [best, outcome({ [field]: undefined })],
})
const incomplete: readonly [name: string, given: QualityBonusInput, paths: string[]][] = [
  ['nothing told', {}, ['submissions']],
  ['no type', { submissions: [{}] }, ['submissions.0.measureType']],
  ['no cases', unknown('eligiblePopulation'), ['submissions.1.eligiblePopulation']],
  ['empty completeness', { submissions: [outcome({ reportingRate: '' })] }, ['submissions.0.reportingRate']],
  [
    'end to end and nothing else',
    { submissions: [{ measureType: 'process', endToEnd: true }] },
    ['submissions.0.eligiblePopulation', 'submissions.0.reportingRate'],
  ],
]
for (const [name, given, paths] of incomplete) {
  test(`incomplete: ${name}`, () => assert.deepEqual(missingPaths(bonus('2019', given)), paths))
}

test('what is known so far is there while something is missing', () => {
  const outcomes = bonus('2019', { submissions: [best, experience(), endToEnd({ eligiblePopulation: '' })] })
  assert.equal(outcomes.status, 'incomplete')
  assert.equal(outcomes.detail.total.value.toString(), '2')
})

test('no measure at all is zero; a process measure needs no more than its type', () => {
  assert.equal(totalOf('2019', { submissions: [] }), '0')
  assert.equal(totalOf('2019', { submissions: [{ measureType: 'process' }] }), '0')
})

const wrong: readonly [name: string, given: QualityBonusInput, paths: string[]][] = [
  [
    'fractional cases',
    { submissions: [outcome({ eligiblePopulation: '20.5' })] },
    ['submissions.0.eligiblePopulation'],
  ],
  [
    'completeness above 100 %',
    { submissions: [best, outcome({ reportingRate: 101 })] },
    ['submissions.1.reportingRate'],
  ],
  [
    'a rate below 0',
    { submissions: [outcome({ performanceRate: '-1' })] },
    ['submissions.0.performanceRate'],
  ],
  ['eleven points', { submissions: [outcome({ points: '10.01' })] }, ['submissions.0.points']],
  ['no measure required', { measuresRequired: 0 }, ['measuresRequired']],
  ['more points than there are', { achievementPoints: '60.01' }, ['achievementPoints']],
  [
    'letters',
    { achievementPoints: 'x', previousYearAchievementPercent: 'y' },
    ['achievementPoints', 'previousYearAchievementPercent'],
  ],
]
for (const [name, given, paths] of wrong) {
  test(`invalid: ${name}`, () =>
    assert.deepEqual(invalidPaths(bonus('2019', { submissions: [], ...given })), paths))
}

const copies = (...points: readonly (string | undefined)[]) =>
  points.map((one) => ({ ...outcome(), measureId: '1', ...(one ? { points: one } : {}) }))
const sameMeasure: readonly [name: string, submissions: object[], highPriority: string][] = [
  ['the required measure by two collection types', copies('5', '8'), '0'],
  ['beside another required one', [{ ...outcome(), measureId: '9', points: '10' }, ...copies('5', '8')], '2'],
  [
    'the copy with too few cases first',
    [
      { ...outcome(), measureId: '9', points: '10' },
      { ...outcome(), measureId: '1', eligiblePopulation: 3 },
      ...copies('5'),
    ],
    '2',
  ],
]
for (const [name, submissions, expected] of sameMeasure) {
  for (const list of [submissions, submissions.toReversed()]) {
    test(`2019, ${name}: ${expected}`, () => {
      const outcome = qualityBonus(years['2019'], { submissions: list })
      assert.ok('detail' in outcome)
      assert.equal(outcome.detail.highPriority.raw.value.toString(), expected)
    })
  }
}
