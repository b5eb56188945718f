// What a scenario with something wrong in it keeps, what it loses, and what is said of the loss.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { type Scenario, parseScenario, ruleYearIds, salvageScenario, say } from '../src/index.ts'
import { scenarioOf } from './random-scenarios.ts'
import { years } from './support.ts'

const salvaged = (input: unknown) => {
  const result = salvageScenario(input)
  assert.ok(result.status === 'parsed', JSON.stringify(result))
  return result
}
const version = 1

const rows: readonly [name: string, given: object, kept: object, setAside: string[], unknown?: string[]][] = [
  ['nothing wrong', { ruleYear: '2019' }, { ruleYear: '2019' }, []],
  ['a rule year nobody knows', { ruleYear: '1999', reweighted: [] }, { reweighted: [] }, ['ruleYear']],
  ['a rule year that is no text', { ruleYear: 2019 }, {}, ['ruleYear']],
  [
    'a word that is not offered',
    { clinician: { qp: 'yes', practiceSize: 8 } },
    { clinician: { practiceSize: 8 } },
    ['clinician.qp'],
  ],
  [
    'one of a list',
    { clinician: { specialStatuses: ['small', 'wizard', 'rural'] } },
    { clinician: { specialStatuses: ['small', 'rural'] } },
    ['clinician.specialStatuses.1'],
  ],
  [
    'two of a list, and a part of a third',
    { cost: { measures: [7, { points: '6' }, null, { points: [], cases: 20 }] } },
    { cost: { measures: [{ points: '6' }, { cases: 20 }] } },
    ['cost.measures.0', 'cost.measures.2', 'cost.measures.3.points'],
  ],
  ['a list for an object', { quality: [], cost: {} }, { cost: {} }, ['quality']],
  [
    'one decile: the list of them goes, because it would say something else',
    { quality: { submissions: [{ points: '5', benchmark: { deciles: ['1', null, '3'], median: '4' } }] } },
    { quality: { submissions: [{ points: '5', benchmark: { median: '4' } }] } },
    ['quality.submissions.0.benchmark.deciles'],
  ],
  [
    'an id with a point in it',
    { promotingInteroperability: { measures: { 'a.b': 'x', a: true, c: { numerator: [] } } } },
    { promotingInteroperability: { measures: { a: true } } },
    ['promotingInteroperability.measures.a.b', 'promotingInteroperability.measures.c'],
  ],
  [
    'what is unknown stays, and is named',
    { note: 'x', cost: { note: 1 } },
    { note: 'x', cost: { note: 1 } },
    [],
    ['note', 'cost.note'],
  ],
  [
    'what is wrong and what is unknown',
    { note: 'x', ruleYear: '1999' },
    { note: 'x' },
    ['ruleYear'],
    ['note'],
  ],
]
for (const [name, given, kept, paths, unknown = []] of rows) {
  test(`set aside: ${name}`, () => {
    for (const input of [{ version, ...given }, JSON.stringify({ version, ...given })]) {
      const result = salvaged(input)
      assert.deepEqual(result.scenario, { version, ...kept })
      assert.deepEqual(
        result.setAside.map(({ path }) => path),
        paths,
      )
      assert.deepEqual(result.unknown, unknown)
    }
  })
}

test('each loss has the sentence that parseScenario says', () => {
  const given = { version, ruleYear: '1999', clinician: { qp: 'yes' } }
  const [word, year] = salvaged(given).setAside.map(({ message }) => say(message))
  assert.match(word ?? '', /^One of these belongs here, not “yes”: none, qp, partial\.$/)
  assert.match(year ?? '', /^There is no rule year “1999”\. Choose one of 2017, .*2026\.$/)
})

test('what is given is not changed', () => {
  const given = Object.freeze({ version, ruleYear: '1999', reweighted: Object.freeze(['x', 'cost']) })
  assert.deepEqual(salvaged(given).scenario, { version, reweighted: ['cost'] })
})

const refused: readonly [name: string, input: unknown, sentence: RegExp][] = [
  ['no JSON', 'hello', /^This is not JSON/],
  ['nothing', undefined, /^This is not JSON/],
  ['a list', [], /^A scenario belongs here, not a list\.$/],
  ['null', null, /^A scenario belongs here, not an empty value\.$/],
  ['a later version', { version: 2, clinician: 5 }, /has version 2; version 1/],
  ['no version', { clinician: {} }, /does not tell its version; version 1/],
]
for (const [name, input, sentence] of refused) {
  test(`refused: ${name}`, () => {
    const result = salvageScenario(input)
    assert.ok(result.status === 'invalid')
    assert.match(say(result.problems[0]?.message ?? { text: '' }), sentence)
  })
}

test('a hundred remarks are enough: the rest is counted', () => {
  const { setAside } = salvaged({ version, reweighted: Array.from({ length: 1234 }, () => 'x'.repeat(999)) })
  assert.equal(setAside.length, 101)
  assert.equal(say(setAside.at(-1)?.message ?? { text: '' }), 'and 1,134 more')
  assert.ok(setAside.every(({ message }) => say(message).length < 400))
})

test('any scenario passes as it is; with anything put into it the rest passes', () => {
  const random = fc.constantFrom(...ruleYearIds).chain((id) => scenarioOf(years[id]))
  fc.assert(
    fc.property(random, fc.jsonValue(), fc.nat(), (given, value, at) => {
      const scenario = JSON.parse(JSON.stringify(given)) as Scenario
      assert.deepEqual(salvaged(scenario).scenario, scenario)
      const keys = Object.keys(scenario).filter((key) => key !== 'version')
      const key = keys[at % Math.max(keys.length, 1)] ?? 'cost'
      const result = salvaged({ ...scenario, [key]: value })
      assert.equal(parseScenario(result.scenario).status, 'parsed')
      for (const other of keys.filter((one) => one !== key))
        assert.deepEqual(result.scenario[other as 'cost'], scenario[other as 'cost'])
    }),
    { seed: 20260727, numRuns: 200 },
  )
})
