// The weights of every rule year, for every table and every combination of missing categories, and what takes a
// category out or brings it back.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  type CategoryId,
  type RuleYearId,
  type WeighInput,
  categoryIds,
  decimal,
  ruleYearIds,
  say,
  weighCategories,
} from '../src/index.ts'
import { assertReplays, invalidPaths, years } from './support.ts'
import { LETTERS, tables } from './weigh-categories.cases.ts'

const subsets = (letters: string): string[] =>
  [...letters].reduce((all, letter) => [...all, ...all.map((one) => one + letter)], [''])
const reason = [{ message: { text: 'Missing' } }]
const missing = (key: string): WeighInput['notScored'] =>
  Object.fromEntries([...key].map((letter) => [LETTERS[letter], reason]))
const textOf = (weights: Readonly<Record<CategoryId, { readonly value: { toString: () => string } }>>) =>
  categoryIds.map((category) => weights[category].value.toString()).join('/')

for (const { name, input, rows } of tables) {
  for (const ruleYear of ruleYearIds) {
    const row = rows[ruleYear]
    if (!row) {
      test(`${ruleYear} has no ${name}: refused`, () =>
        assert.deepEqual(invalidPaths(weighCategories(years[ruleYear], input)), ['reporting.option']))
      continue
    }
    const weighed = Array.from('QCIP').filter((_, at) => row['']?.split('/')[at] !== '0')
    const general = ['2020', '2021'].includes(ruleYear) && row[''] === row['C'] ? ['C'] : []
    for (const key of subsets('QCIP')) {
      const left = weighed.filter((letter) => !key.includes(letter))
      // CMS assigns activities in these tables: no row goes without them.
      const assigned = weighed.includes('I') && !('I' in row) && key.includes('I')
      if (assigned) continue
      const gone = Array.from('QCIP').filter(
        (letter) => key.includes(letter) && [...weighed, ...general].includes(letter),
      )
      const expected = left.length < 2 ? undefined : row[gone.join('')]
      test(`${ruleYear}, ${name}, without ${key || 'nothing'}: ${expected ?? 'fewer than two'}`, () => {
        const outcome = weighCategories(years[ruleYear], { ...input, notScored: missing(key) })
        if (expected === undefined) {
          assert.equal(outcome.status, 'not-scored')
          assert.equal(outcome.detail.weights, undefined)
          assert.ok(outcome.reasons[0]?.cite)
          return
        }
        assert.equal(outcome.status, 'scored')
        assert.equal(textOf(outcome.detail.weights ?? assert.fail()), expected)
        assert.equal(outcome.step.value.toString(), '100')
        assertReplays(outcome.step)
        for (const letter of key) assert.equal(expected.split('/')['QCIP'.indexOf(letter)], '0')
      })
    }
  }
}

test('whatever is missing or asked for, the weights add up to 100 or fewer than two categories count', () => {
  for (const ruleYear of ruleYearIds)
    for (const { input } of tables)
      for (const one of subsets('QCIP'))
        for (const other of subsets('QCIP')) {
          const lists = {
            reweighted: [...one].flatMap((letter) => LETTERS[letter] ?? []),
            compromised: [...other].flatMap((letter) => LETTERS[letter] ?? []),
          }
          const outcome = weighCategories(years[ruleYear], { ...input, ...lists })
          if (outcome.status === 'invalid') continue
          const { weights, without, before } = outcome.detail
          const total = Object.values(before).reduce((sum, { value }) => sum.plus(value), decimal(0))
          assert.ok(total.eq(100))
          if (!weights) {
            assert.equal(outcome.status, 'not-scored')
            assert.ok(categoryIds.filter((id) => before[id].value.gt(0)).length - without.length < 2)
            continue
          }
          assert.ok(outcome.status === 'scored' && outcome.step.value.eq(100))
          for (const id of without) assert.ok(weights[id].value.isZero())
        }
})

const one = (ruleYear: RuleYearId, input: WeighInput) => {
  const outcome = weighCategories(years[ruleYear], input)
  assert.notEqual(outcome.status, 'invalid', JSON.stringify(outcome))
  assert.ok('detail' in outcome)
  return outcome.detail
}

const ways: readonly [name: string, input: WeighInput, without: string[], said?: string][] = [
  ['nothing', {}, []],
  [
    'an approved application',
    { reweighted: ['quality'] },
    ['quality'],
    'Reweighted on an approved application.',
  ],
  // Open reading W01: data that were sent restore the weight, except where they were compromised.
  ['an application, and data', { reweighted: ['quality'], submitted: ['quality'] }, []],
  [
    'an application, and other data',
    { reweighted: ['quality'], submitted: ['improvementActivities'] },
    ['quality'],
  ],
  [
    'compromised data',
    { compromised: ['quality'], submitted: ['quality'] },
    ['quality'],
    'Reweighted: the data were compromised.',
  ],
  [
    'both, and data',
    { reweighted: ['cost'], compromised: ['cost'], submitted: ['cost'] },
    ['cost'],
    'Reweighted: the data were compromised.',
  ],
  ['what cannot be scored', { notScored: { cost: reason } }, ['cost'], 'Missing'],
  [
    'what cannot be scored, with data',
    { notScored: { quality: reason }, submitted: ['quality'] },
    ['quality'],
    'Missing',
  ],
  ['two', { reweighted: ['quality'], notScored: { cost: reason } }, ['quality', 'cost']],
]
for (const [name, input, without, said] of ways) {
  test(`2019, ${name}: ${without.join(' and ') || 'all count'}`, () => {
    const detail = one('2019', input)
    assert.deepEqual(detail.without, without)
    assert.deepEqual(Object.keys(detail.withoutReasons), without)
    const reasons = Object.values(detail.withoutReasons).flat()
    if (said)
      assert.deepEqual(
        reasons.map(({ message }) => say(message)),
        [said],
      )
    assert.equal(textOf(detail.before), '45/15/15/25')
  })
}

for (const ruleYear of ['2020', '2021'] as const) {
  test(`${ruleYear}: cost is zero for everybody, whatever was scored or sent`, () => {
    for (const input of [{}, { submitted: ['cost'] }, { reweighted: ['cost'] }] satisfies WeighInput[]) {
      const { before, weights, without, withoutReasons } = one(ruleYear, input)
      assert.ok(before.cost.value.gt(0) && weights?.cost.value.isZero())
      assert.deepEqual(without, ['cost'])
      const [why] = withoutReasons.cost ?? []
      assert.equal(why && say(why.message), 'CMS set this category to zero for everybody.')
      assert.ok(why?.cite)
    }
  })
}

test('2017: cost has no weight, and is not among what was reweighted', () => {
  const detail = one('2017', { reweighted: ['cost'] })
  assert.deepEqual(detail.without, [])
  assert.equal(
    detail.withoutReasons.cost?.[0] && say(detail.withoutReasons.cost[0].message),
    'This category has no weight.',
  )
  // Gap 25: with cost gone too, quality alone is fewer than two.
  const alone = weighCategories(years['2017'], {
    reweighted: ['improvementActivities', 'promotingInteroperability'],
  })
  assert.equal(alone.status, 'not-scored')
})

for (const [ruleYear, option] of [
  ['2019', 'apm-scoring-standard'],
  ['2024', 'app'],
] as const) {
  test(`${ruleYear}, ${option}: what CMS assigns is not reweighted, whatever is asked`, () => {
    for (const list of ['reweighted', 'compromised'] as const) {
      const detail = one(ruleYear, { reporting: { option }, [list]: ['improvementActivities'] })
      assert.deepEqual(detail.without, [])
      assert.equal(detail.weights && textOf(detail.weights), '50/0/20/30')
    }
  })
}

test('in the years of the APM scoring standard a MIPS APM is scored by it; later not without the APP', () => {
  for (const ruleYear of ruleYearIds) {
    const told = one(ruleYear, { clinician: { mipsApm: 'Oncology Care Model' } })
    const standard = years[ruleYear].pathways.apmScoringStandard.kind === 'available'
    assert.equal(textOf(told.before) !== textOf(one(ruleYear, {}).before), standard)
    const chosen = one(ruleYear, { clinician: { mipsApm: 'Some APM' }, reporting: { option: 'traditional' } })
    assert.equal(textOf(chosen.before), textOf(one(ruleYear, {}).before))
  }
})

const refused: readonly [ruleYear: RuleYearId, input: WeighInput, paths: string[]][] = [
  ['2017', { clinician: { participation: 'virtual-group' } }, ['clinician.participation']],
  ['2022', { clinician: { participation: 'subgroup' } }, ['clinician.participation']],
  ['2022', { reporting: { option: 'mvp', mvpId: 'M0005' } }, ['reporting.option']],
  ['2023', { reporting: { option: 'mvp', mvpId: 'M9999' } }, ['reporting.mvpId']],
  ['2023', { reporting: { option: 'mvp', mvpId: 'M1500' } }, ['reporting.mvpId']],
  ['2024', { clinician: { practiceSize: 'few' } }, ['clinician.practiceSize']],
  [
    '2017',
    { reporting: { option: 'app' }, clinician: { participation: 'subgroup', practiceSize: 0 } },
    ['reporting.option', 'clinician.participation', 'clinician.practiceSize'],
  ],
]
for (const [ruleYear, input, paths] of refused) {
  test(`${ruleYear}: ${JSON.stringify(input)} is refused`, () =>
    assert.deepEqual(invalidPaths(weighCategories(years[ruleYear], input)), paths))
}
test('an MVP of the year is taken', () => {
  assert.equal(one('2026', { reporting: { option: 'mvp', mvpId: 'M1500' } }).without.length, 0)
  assert.equal(one('2023', { reporting: { option: 'mvp', mvpId: 'M0005' } }).without.length, 0)
})
