// What else moves the quality category: the small-practice bonus in its forms, and improvement.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Clinician, type QualityBonusInput, type RuleYearId, qualityBonus } from '../src/index.ts'
import { improvements, measure, outcome, six } from './quality-bonus.cases.ts'
import { assertReplays, invalidPaths, scored, years } from './support.ts'

const bonus = (ruleYear: RuleYearId, input: QualityBonusInput) => scored(qualityBonus(years[ruleYear], input))

const forms: readonly [
  ruleYear: RuleYearId,
  inNumerator: string | undefined,
  inFinalScore: string | undefined,
][] = [
  ['2017', undefined, undefined],
  ['2018', undefined, '5'],
  ['2019-proposed', '3', undefined],
  ['2019', '6', undefined],
  ['2020-proposed', '6', undefined],
  ['2020', '6', undefined],
]
for (const [ruleYear, inNumerator, inFinalScore] of forms) {
  test(`${ruleYear}: a small practice has ${inNumerator ?? 'none'} in the numerator, ${inFinalScore ?? 'none'} in the final score`, () => {
    const { detail, step } = bonus(ruleYear, { submissions: [outcome()], clinician: { practiceSize: 15 } })
    assert.equal(detail.smallPractice.inNumerator?.value.toString(), inNumerator)
    assert.equal(detail.smallPractice.inFinalScore?.value.toString(), inFinalScore)
    assert.equal(step.value.toString(), inNumerator ?? '0')
    assert.ok(detail.smallPractice.reason.cite)
  })
}

const sizes: readonly [clinician: Clinician | undefined, submissions: number, points: string][] = [
  [{ practiceSize: 14 }, 1, '6'],
  [{ practiceSize: 15 }, 1, '6'],
  [{ practiceSize: 16 }, 1, '0'],
  [{ specialStatuses: ['small'] }, 1, '6'],
  [{ specialStatuses: ['rural'] }, 1, '0'],
  [undefined, 1, '0'],
  [{ practiceSize: 15 }, 0, '0'],
]
for (const [clinician, count, points] of sizes) {
  test(`2019, ${JSON.stringify(clinician)} with ${count} measures: ${points}`, () => {
    const submissions = Array.from({ length: count }, () => outcome())
    assert.equal(bonus('2019', { submissions, clinician }).step.value.toString(), points)
  })
}

test('a practice size that is no size is refused', () => {
  const outcomes = qualityBonus(years['2019'], { submissions: [], clinician: { practiceSize: 'few' } })
  assert.equal(invalidPaths(outcomes).length, 1)
})

for (const { name, achievementPoints, previous, earned } of improvements) {
  for (const ruleYear of ['2018', '2020'] as const) {
    test(`${ruleYear}, improvement, ${name}: ${earned}`, () => {
      const given = { submissions: six, achievementPoints, previousYearAchievementPercent: previous }
      const { detail } = bonus(ruleYear, given)
      const step = detail.improvement.earned ?? assert.fail('nothing earned')
      assertReplays(step)
      assert.equal(step.value.toDecimalPlaces(4).toString(), earned)
    })
  }
}

const [first, ...rest] = six
const weak = measure('process', { reportingRate: '59.99' })
const participation: readonly [name: string, given: QualityBonusInput, earns: boolean][] = [
  ['six complete with an outcome measure', { submissions: six }, true],
  ['five of six', { submissions: six.slice(0, 5) }, false],
  ['five where five are required', { submissions: six.slice(0, 5), measuresRequired: 5 }, true],
  ['six of which one is not complete', { submissions: [...six.slice(0, 5), weak] }, false],
  ['six complete and one not', { submissions: [...six, weak] }, true],
  ['six without outcome or high priority', { submissions: [...rest, measure('process')] }, false],
  ['six with a high-priority measure', { submissions: [...rest, measure('other-high-priority')] }, true],
  [
    'the outcome measure is the one not complete',
    { submissions: [{ ...first, reportingRate: '59.99' }, ...rest, measure('process')] },
    false,
  ],
  ['no percent of the year before', { submissions: six, previousYearAchievementPercent: null }, false],
]
for (const [name, given, earns] of participation) {
  test(`full participation, ${name}: ${earns ? 'improvement counts' : 'none'}`, () => {
    const { improvement } = bonus('2019', {
      achievementPoints: '30',
      previousYearAchievementPercent: '40',
      ...given,
    }).detail
    assert.equal(improvement.earned !== undefined, earns)
    assert.equal(improvement.reason !== undefined, !earns)
  })
}

test('there is no improvement in 2017', () => {
  const given = { submissions: six, achievementPoints: '30', previousYearAchievementPercent: '40' }
  assert.equal(bonus('2017', given).detail.improvement.earned, undefined)
})

// (points + bonus) of 60, plus improvement, at most 100 %
const categories: readonly [name: string, given: QualityBonusInput, expected: string | undefined][] = [
  ['30 of 60', { achievementPoints: '30' }, '50'],
  ['30 and 6 of 60', { achievementPoints: '30', clinician: { practiceSize: 2 } }, '60'],
  ['30 of 60 and 2.5 more', { achievementPoints: '30', previousYearAchievementPercent: '40' }, '52.5'],
  ['53.9 and 6', { achievementPoints: '53.9', clinician: { practiceSize: 2 } }, '99.8333'],
  ['54 and 6', { achievementPoints: '54', clinician: { practiceSize: 2 } }, '100'],
  ['54.1 and 6', { achievementPoints: '54.1', clinician: { practiceSize: 2 } }, '100'],
  ['60 and 10 for improvement', { achievementPoints: '60', previousYearAchievementPercent: '50' }, '100'],
  ['points not known', {}, undefined],
]
for (const [name, given, expected] of categories) {
  test(`2019, the category with ${name}: ${expected}`, () => {
    const { categoryPercent } = bonus('2019', { submissions: six, ...given }).detail
    assert.equal(categoryPercent?.value.toDecimalPlaces(4).toString(), expected)
    if (categoryPercent) assertReplays(categoryPercent)
  })
}

test('a percent of 0 in the year before leaves nothing to compare', () => {
  const { improvement } = bonus('2019', {
    submissions: six,
    achievementPoints: '60',
    previousYearAchievementPercent: 0,
  }).detail
  assert.equal(improvement.earned, undefined)
  assert.ok(improvement.reason)
})
