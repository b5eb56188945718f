// The token of a scenario: there and back, and what is said of one that cannot be used.
import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { type Scenario, decodeScenario, encodeScenario, evaluate, ruleYearIds, say } from '../src/index.ts'
import { scenarioOf } from './random-scenarios.ts'
import { invalidPaths, years } from './support.ts'

const decoded = (token: string) => {
  const result = decodeScenario(token)
  assert.ok(result.status === 'parsed', JSON.stringify(result))
  return result
}
const tokenOf = (json: string) => `1.${Buffer.from(json).toString('base64url')}`

const links = new URL('../../../test/links/', import.meta.url)
const stored = readdirSync(links)

test('a link of every version is kept, from the first to the one written now', () => {
  const now = Number(encodeScenario({ version: 1 }).split('.')[0])
  const kept = Array.from({ length: now }, (_, index) => `${index + 1}.json`)
  assert.deepEqual(stored.toSorted(), kept.toSorted())
})

for (const file of stored) {
  test(`the stored link of ${file} opens for ever, and as it was`, () => {
    const { link, scenario } = JSON.parse(readFileSync(new URL(file, links), 'utf8')) as {
      readonly link: string
      readonly scenario: Scenario
    }
    const token = new URL(link).hash.replace('#mips=', '')
    assert.ok(token.startsWith(file.replace('json', '')))
    assert.deepEqual(decoded(token), { status: 'parsed', scenario, unknown: [], setAside: [] })
  })
}

test('the token of today, letter by letter', () =>
  assert.equal(
    encodeScenario({ version: 1, ruleYear: '2019' }),
    '1.eyJ2ZXJzaW9uIjoxLCJydWxlWWVhciI6IjIwMTkifQ',
  ))

/** What a link carries: everything but fields that were emptied. */
function carried(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(carried)
  if (typeof value !== 'object' || value === null) return value
  const told = Object.entries(value).filter(([, one]) => one !== '' && one !== undefined)
  return Object.fromEntries(told.map(([key, one]) => [key, carried(one)]))
}

test('any scenario comes back, stands behind a # as it is, and scores the same', () => {
  const random = fc.constantFrom(...ruleYearIds).chain((id) => scenarioOf(years[id]))
  fc.assert(
    fc.property(random, (scenario) => {
      const token = encodeScenario(scenario)
      assert.match(token, /^1\.[\w-]+$/)
      const back = decoded(token)
      assert.deepEqual(back, {
        status: 'parsed',
        scenario: JSON.parse(JSON.stringify(carried(scenario))) as Scenario,
        unknown: [],
        setAside: [],
      })
      const rules = years[scenario.ruleYear as '2019']
      assert.equal(JSON.stringify(evaluate(rules, back.scenario)), JSON.stringify(evaluate(rules, scenario)))
    }),
    { seed: 20260727, numRuns: 200 },
  )
})

test('any text comes back, whatever its alphabet', () => {
  const text = fc.string({ unit: 'binary', minLength: 1 })
  fc.assert(
    fc.property(text, text, (type, key) => {
      const scenario = { version: 1, clinician: { type }, [`${key} …`]: key } as Scenario
      assert.deepEqual(decoded(encodeScenario(scenario)).scenario, scenario)
    }),
    { seed: 20260727, numRuns: 300 },
  )
})

const texts: readonly [name: string, text: string][] = [
  ['Spanish', 'Médico de cabecera, ¿año?'],
  ['beyond the first plane', '🩺 𝒜'],
  ['right to left', 'طبيب'],
  ['half of a pair', 'x\ud800y'],
  ['signs of an address', '#&=?/+%20"<>'],
  ['the nothing of C', 'a\0b'],
]
for (const [name, type] of texts)
  test(`text in a link: ${name}`, () =>
    assert.equal(decoded(encodeScenario({ version: 1, clinician: { type } })).scenario.clinician?.type, type))

test('numbers that JSON cannot write are refused by the same sentence as before', () => {
  const scenario = { version: 1, clinician: { practiceSize: Number.POSITIVE_INFINITY } } as const
  const { scenario: back } = decoded(encodeScenario(scenario))
  const [one, two] = [scenario, back].map((given) => evaluate(years['2026'], given).eligibility)
  assert.deepEqual(one, two)
})

const DAMAGED = 'This link cannot be read. Check that all of it was copied.'
const later = (version: string) => `This scenario has version ${version}; version 1 is the one known here.`
const good = encodeScenario({ version: 1, clinician: { type: 'physician', practiceSize: '8' } })
const refused: readonly [name: string, token: unknown, path: string, sentence: string][] = [
  ['nothing', '', '', DAMAGED],
  ['no text', undefined, '', DAMAGED],
  ['no version', good.slice(2), '', DAMAGED],
  ['version 0', good.replace('1.', '0.'), '', DAMAGED],
  ['a later version', good.replace('1.', '2.'), 'version', later('2')],
  ['a much later version that looks like nothing known', '17.~~!', 'version', later('17')],
  ['a later scenario in a token of today', tokenOf('{"version":2}'), 'version', later('2')],
  ['a letter that does not belong', `${good}$`, '', DAMAGED],
  ['bytes that are no UTF-8', '1.gICA', '', DAMAGED],
  [
    'JSON that is no scenario',
    tokenOf('[1]'),
    'version',
    'This scenario does not tell its version; version 1 is the one known here.',
  ],
  ['no JSON', tokenOf('version 1'), '', DAMAGED],
  ['a million letters', `1.${'A'.repeat(1_000_000)}`, '', DAMAGED],
  ['nothing but brackets', tokenOf('['.repeat(100_000)), '', DAMAGED],
]
for (const [name, token, path, sentence] of refused) {
  test(`refused: ${name}`, () => {
    const result = decodeScenario(token as string)
    assert.ok(invalidPaths(result).includes(path))
    assert.ok(result.status === 'invalid' && result.problems.some(({ message }) => say(message) === sentence))
  })
}

test('cut off anywhere, a link is refused and never read in part', () => {
  for (let length = 0; length < good.length; length++)
    assert.equal(decodeScenario(good.slice(0, length)).status, 'invalid', good.slice(0, length))
})

test('white space around a token, which mail adds, is passed over', () =>
  assert.equal(decoded(` ${good}\n`).scenario.clinician?.practiceSize, '8'))

test('anything at all: an answer, and never an exception', () => {
  const any = fc.oneof(
    fc.string(),
    fc.json().map(tokenOf),
    fc.base64String().map((text) => `1.${text.replace(/=+$/, '')}`),
    fc.json().map((json) => tokenOf(`{"version":1,"quality":${json},"clinician":{"volume":${json}}}`)),
  )
  fc.assert(
    fc.property(any, (token) => assert.ok(['parsed', 'invalid'].includes(decodeScenario(token).status))),
    { seed: 20260727, numRuns: 1000 },
  )
})

const filled = (item: string, times: number) => Array.from({ length: times }, () => item).join()
const hostile: readonly [name: string, json: string][] = [
  [
    'prototypes',
    '{"version":1,"__proto__":{"polluted":1},"clinician":{"constructor":{"prototype":{"polluted":1}}}}',
  ],
  ['a deep unknown part', `{"version":1,"x":${'['.repeat(60_000)}${']'.repeat(60_000)}}`],
  ['a deep known part', `{"version":1,"quality":${'{"quality":'.repeat(11_000)}1${'}'.repeat(11_000)}}`],
  ['thousands of bad items', `{"version":1,"quality":{"submissions":[${filled('1', 70_000)}]}}`],
  ['a rule year without end', `{"version":1,"ruleYear":"${'9'.repeat(140_000)}"}`],
]
for (const [name, json] of hostile) {
  test(`hostile: ${name} are salvaged in a moment, and can be shared again`, () => {
    const from = performance.now()
    const { scenario, setAside, unknown } = decoded(tokenOf(json))
    // A quarter of a second where nothing else runs.
    assert.ok(performance.now() - from < 5000)
    assert.ok(JSON.stringify([setAside, unknown]).length < 100_000)
    assert.deepEqual(decoded(encodeScenario(scenario)).scenario, scenario)
    assert.equal(({} as { polluted?: unknown }).polluted, undefined)
    assert.ok(!/__proto__|constructor/.test(JSON.stringify(scenario)))
  })
}
