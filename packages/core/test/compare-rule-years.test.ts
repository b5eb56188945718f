import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type RuleYearId, compareRuleYears, describeRuleYear, ruleYearIds, say } from '../src/index.ts'
import { years } from './support.ts'

const sentences = new Map(
  ruleYearIds.map((id) => [
    id,
    new Set(
      describeRuleYear(years[id]).flatMap(({ rows }) =>
        rows.map(({ path, value }) => `${path}: ${say(value)}`),
      ),
    ),
  ]),
)

const compare = (before: RuleYearId, after: RuleYearId) => compareRuleYears(years[before], years[after])
const changesOf = (before: RuleYearId, after: RuleYearId) =>
  compare(before, after).flatMap(({ changes }) => changes)

const known: readonly [
  before: RuleYearId,
  after: RuleYearId,
  path: string,
  from: string | undefined,
  to: string | undefined,
][] = [
  ['2019-proposed', '2019', 'payment.additional.threshold', '80 points', '75 points'],
  ['2019-proposed', '2019', 'quality.smallPracticeBonus.points', '3 points', '6 points'],
  [
    '2019-proposed',
    '2019',
    'pi.measures.PI_EP_2',
    '5 bonus points, numerator and denominator',
    '5 bonus points, yes or no',
  ],
  ['2018', '2019', 'eligibility.lowVolume.services', undefined, '200'],
  ['2018', '2019', 'payment.performanceThreshold', '15 points', '30 points'],
  ['2018', '2019', 'payment.applicablePercent', '5%', '7%'],
  ['2018', '2019', 'pi.base', '50 points', undefined],
  ['2019', '2020', 'payment.performanceThreshold', '30 points', '45 points'],
  ['2019', '2020', 'quality.dataCompleteness', '60%', '70%'],
  ['2019', '2020', 'pi.measures.PI_EP_3', '5 bonus points, numerator and denominator', undefined],
  ['2020-proposed', '2020', 'payment.additional.threshold', '80 points', '85 points'],
  [
    '2020-proposed',
    '2020',
    'weights.all',
    '40% quality, 20% cost, 15% activities, 25% interoperability',
    '45% quality, 15% cost, 15% activities, 25% interoperability',
  ],
  ['2017', '2018', 'eligibility.lowVolume.allowedCharges', '$30,000', '$90,000'],
  ['2020', '2021', 'payment.performanceThreshold', '45 points', '60 points'],
  ['2021', '2022', 'payment.performanceThreshold', '60 points', '75 points'],
  [
    '2021',
    '2022',
    'weights.all',
    '40% quality, 20% cost, 15% activities, 25% interoperability',
    '30% quality, 30% cost, 15% activities, 25% interoperability',
  ],
  ['2022', '2023', 'quality.leastPoints', '3 points', '1 point'],
  ['2022', '2023', 'quality.withoutBenchmark.points', '3 points', '0 points'],
  ['2022', '2023', 'pathways.mvp.ids.G0055', undefined, 'Advancing Care for Heart Disease (G0055)'],
  ['2023', '2024', 'cost.measures.COST_DEP_1', undefined, 'Depression'],
  ['2024', '2025', 'improvementActivities.credit.high', '20 points', undefined],
  ['2024', '2025', 'improvementActivities.credit.each', undefined, '20 points'],
  ['2025', '2026', 'pathways.mvp.ids.M1498', undefined, 'Diagnostic Radiology (M1498)'],
]

for (const [before, after, path, from, to] of known) {
  test(`${before} to ${after}: ${path} from ${from ?? 'nothing'} to ${to ?? 'nothing'}`, () => {
    const change = changesOf(before, after).find((one) => one.path === path) ?? assert.fail('no such change')
    assert.equal(change.before && say(change.before.value), from)
    assert.equal(change.after && say(change.after.value), to)
    assert.equal(change.change, from === undefined ? 'added' : to === undefined ? 'removed' : 'changed')
  })
}

test('2019 as proposed has social workers; as finalized others instead', () => {
  const types = changesOf('2019-proposed', '2019').find(({ path }) => path === 'eligibility.clinicianTypes')
  const before = say(types?.before?.value ?? assert.fail())
  const after = say(types?.after?.value ?? assert.fail())
  assert.match(before, /Clinical social worker/)
  assert.doesNotMatch(after, /social worker/)
  for (const added of ['speech-language pathologist', 'audiologist', 'dietitian']) {
    assert.ok(after.includes(added) && !before.includes(added), added)
  }
})

test('a list in another order is the same list', () => {
  const rules = years['2020']
  const { collectionTypes } = rules.submission
  const reversed = { ...collectionTypes, value: collectionTypes.value.toReversed() }
  const other = { ...rules, submission: { ...rules.submission, collectionTypes: reversed } }
  assert.deepEqual(compareRuleYears(rules, other), [])
})

test('what did not change is not listed', () => {
  const paths = changesOf('2019-proposed', '2019').map(({ path }) => path)
  for (const same of [
    'payment.performanceThreshold',
    'payment.applicablePercent',
    'eligibility.lowVolume.services',
  ]) {
    assert.ok(!paths.includes(same), same)
  }
})

for (const before of ruleYearIds) {
  test(`${before} against itself: nothing`, () => assert.deepEqual(compare(before, before), []))

  for (const after of ruleYearIds.filter((id) => id !== before)) {
    test(`${before} to ${after}: every row is the same, changed, added or removed, and back again`, () => {
      const changes = changesOf(before, after)
      assert.ok(changes.length > 5)
      const count = (kind: string) => changes.filter(({ change }) => change === kind).length
      const back = changesOf(after, before)
      const countBack = (kind: string) => back.filter(({ change }) => change === kind).length
      assert.deepEqual(
        [count('added'), count('removed'), count('changed')],
        [countBack('removed'), countBack('added'), countBack('changed')],
      )
      const rows = (id: RuleYearId) =>
        describeRuleYear(years[id])
          .flatMap((section) => section.rows)
          .filter(({ path }) => !path.startsWith('identity.laterChanges')).length
      assert.equal(rows(before) + count('added') - count('removed'), rows(after))
    })
  }
}

test('no sentence that both years hold appears as a change', () => {
  for (const before of ruleYearIds) {
    for (const after of ruleYearIds) {
      const shared = (sentence: string) =>
        sentences.get(before)?.has(sentence) && sentences.get(after)?.has(sentence)
      const moved = changesOf(before, after).filter(
        ({ path, after: row }) =>
          path.includes('.changes.') && row !== undefined && shared(`${path}: ${say(row.value)}`),
      )
      assert.deepEqual(moved, [])
    }
  }
})
