// A hospital's quality and cost in place of the own ones, in both forms: 42 CFR 414.1380(e)(6)(vi). Through 2021 the
// quality and cost scores are compared with each other, later the final scores.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type RuleYearId, type Scenario, categoryIds, evaluate, ruleYearIds, say } from '../src/index.ts'
import { complete } from './scenario-support.ts'
import { missingPaths, scored, years } from './support.ts'

const full = (ruleYear: RuleYearId, more: Partial<Scenario>) =>
  evaluate(years[ruleYear], complete(ruleYear, more))
const final = (ruleYear: RuleYearId, more: Partial<Scenario>) => scored(full(ruleYear, more).finalScore)
const hospital = (qualityPercent: string, costPercent: string) => ({
  facilityBased: { qualityPercent, costPercent },
})

// The own scores are 50 % and 60 %: 22.5 and 9 of the 71.5 points of 2019, 15 and 18 of the 73 of 2023.
const rows: readonly [ruleYear: RuleYearId, given: [string, string], used: boolean, expected: string][] = [
  ['2019', ['50', '60'], true, '71.5'],
  ['2019', ['49.99', '60'], false, '71.5'],
  ['2019', ['50.01', '60'], true, '71.5'], // 71.5045
  ['2019', ['60', '60'], true, '76'],
  ['2019', ['80', '0'], true, '76'], // 36 + 0
  ['2019', ['0', '100'], false, '71.5'],
  ['2020', ['60', '0'], true, '78'], // 33: cost counts nothing
  ['2020', ['49', '100'], false, '72.5'],
  ['2023', ['60', '60'], true, '76'],
  ['2023', ['50', '60'], true, '73'],
  ['2023', ['0', '100'], false, '73'],
  ['2023', ['40', '71'], true, '73.3'], // 12 + 21.3
  ['2026', ['100', '100'], true, '100'],
]
for (const [ruleYear, [quality, cost], used, expected] of rows) {
  test(`${ruleYear}: a hospital with ${quality} % and ${cost} % ${used ? 'counts' : 'does not count'}: ${expected}`, () => {
    const { step, detail } = final(ruleYear, hospital(quality, cost))
    assert.equal(step.value.toString(), expected)
    assert.equal(detail.facilityBased?.used, used)
    assert.ok(detail.facilityBased?.with)
    assert.ok(detail.facilityBased?.reason.cite)
  })
}

// Without an own cost score the own weights are others: 55/0/15/30 in 2020-proposed, and with the hospital 40/20/15/25.
// Own 60 % of 55 is 33, and 33 + 15 + 30 = 78. The hospital's 70 % and 40 % are 28 + 8 = 36, and 36 + 15 + 25 = 76.
test('quality and cost alone can be better while the final score is not: until 2021 they decide', () => {
  const own = { quality: { submissions: [], achievementPoints: '36' }, cost: { measures: [] } }
  const { step, detail } = final('2020-proposed', { ...own, ...hospital('70', '40') })
  assert.equal(step.value.toString(), '76')
  assert.equal(detail.facilityBased?.used, true)
  assert.equal(final('2020-proposed', own).step.value.toString(), '78')
})

// 2023, the same: own 33 + 15 + 30 = 78; the hospital's 70 % and 40 % are 21 + 12, and 33 + 15 + 25 = 73.
test('since 2022 the final scores decide', () => {
  const own = { quality: { submissions: [], achievementPoints: '36' }, cost: { measures: [] } }
  const { step, detail } = final('2023', { ...own, ...hospital('70', '40') })
  assert.equal(step.value.toString(), '78')
  assert.equal(detail.facilityBased?.used, false)
  assert.equal(detail.facilityBased?.with?.value.toString(), '73')
})

test('the hospital’s scores stand where there are no own ones', () => {
  const nothing = { quality: { submissions: [] }, cost: { measures: [] } }
  const { step, detail } = final('2024', { ...nothing, ...hospital('80', '70') })
  assert.equal(step.value.toString(), '85') // 24 + 21 + 15 + 25
  assert.deepEqual(Object.keys(detail.contributions).toSorted(), [...categoryIds].toSorted())
  assert.deepEqual(detail.without, [])
})

test('somebody who sends nothing is scored by the hospital alone', () => {
  const nothing: Partial<Scenario> = {
    clinician: { type: 'physical-therapist' },
    quality: { submissions: [] },
    cost: { measures: [] },
    improvementActivities: { activities: [] },
    promotingInteroperability: {},
  }
  // 55/30/15/0
  assert.equal(final('2023', { ...nothing, ...hospital('80', '70') }).step.value.toString(), '65')
})

for (const participation of ['group', 'virtual-group'] as const) {
  test(`a ${participation} must send activities or Promoting Interoperability data to be scored by its hospital`, () => {
    const nothing = { improvementActivities: { activities: [] }, promotingInteroperability: { measures: {} } }
    const given = { clinician: { participation }, ...hospital('100', '100') }
    const without = final('2024', { ...nothing, ...given }).detail.facilityBased
    assert.equal(without?.used, false)
    assert.match(say(without?.reason.message ?? assert.fail()), /neither activities nor/)
    assert.equal(
      final('2024', { ...given, improvementActivities: { activities: [] } }).detail.facilityBased?.used,
      true,
    )
    assert.equal(
      final('2024', { ...given, promotingInteroperability: { measures: {} } }).detail.facilityBased?.used,
      true,
    )
    const alone = final('2024', { ...nothing, ...hospital('100', '100') })
    assert.equal(alone.detail.facilityBased?.used, true)
  })
}

test('one of the two scores is not enough', () => {
  for (const facilityBased of [{ qualityPercent: '100' }, { costPercent: '100' }, {}]) {
    const { detail, step } = final('2024', { facilityBased })
    assert.equal(step.value.toString(), '73')
    assert.equal(detail.facilityBased?.used, false)
    assert.match(say(detail.facilityBased?.reason.message ?? assert.fail()), /both wanted/)
  }
})

test('years without it say so; without a hospital nothing is said', () => {
  for (const ruleYear of ruleYearIds) {
    const { detail } = final(ruleYear, hospital('100', '100'))
    const none = years[ruleYear].finalScore.facilityBased.kind === 'none'
    assert.equal(none, ['2017', '2018'].includes(ruleYear))
    assert.equal(detail.facilityBased?.used, !none)
    assert.equal(final(ruleYear, {}).detail.facilityBased, undefined)
  }
})

test('what is still missing stays missing', () => {
  const report = full('2024', { improvementActivities: {}, ...hospital('90', '90') })
  assert.deepEqual(missingPaths(report.finalScore), ['improvementActivities.activities'])
})
