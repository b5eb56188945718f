// Spanish is complete: every text of the calculators has an entry, no report says a word without one, and every
// entry of every dictionary keeps its gaps, its ending and the terms.
import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import * as fc from 'fast-check'
import {
  type Dictionary,
  type RuleYearId,
  checkAdvancedApm,
  compareWays,
  evaluate,
  languageTags,
  languageWith,
  loadDictionaries,
  loadProgram,
  parseScenario,
  phrase,
  planTargetedReview,
  reachScore,
  reviewReasons,
  ruleYearIds,
  say,
  sayAmount,
  sayDay,
} from '../src/index.ts'
import { words as calculators } from '../src/languages/es/calculators.ts'
import { words as program } from '../src/languages/es/program.ts'
import { words as common } from '../src/languages/es/rules-common.ts'
import { inventory as fullInventory, scenario as fullScenario } from '../../../test/bench/full-scenario.ts'
import { inventories, scenarioOf } from './random-scenarios.ts'
import { complete } from './scenario-support.ts'
import { alike, staysEnglish } from './spanish-exceptions.ts'
import {
  type Recorder,
  assertAlive,
  assertComplete,
  assertEntry,
  assertNoTwoTongues,
  recorder,
} from './spanish-support.ts'
import { literalsIn, sourcesUnder } from './spanish-texts.ts'
import { years } from './support.ts'

const CORE = join(import.meta.dirname, '../src')
const OTHERS = /rules\/(years|wording|sources|describe)\b|\/languages\b|program\/(mvps|program-sources)/
const all = { ...calculators, ...program }
const literals = literalsIn(sourcesUnder(CORE, OTHERS))

/** Reads like words and is not said: an example of JSON, places in documents, parts of a template. */
const UNSAID = [
  '{ "version": 1 }',
  'Measures and benchmarks: …',
  'Benchmarks of …',
  'EIDM/HARP transition',
  'Targeted review',
  'What can I request a review for?',
  'Issue types',
  'Experience an issue with your data?',
  'Lower',
  'Raise',
]

test('the reader of sources finds what is said, and its place', () => {
  const { said } = literals
  assert.ok(said.length > 500)
  for (const known of ['Report {measure}', 'Sepsis', 'percentage points', 'Rise'])
    assert.ok(
      said.some(({ text }) => text === known),
      known,
    )
  assert.ok(!said.some(({ text }) => /\.ts$|TypeError|^PI_/.test(text)))
})

test('every text of the calculators has an entry', () =>
  assertComplete(literals, { ...all, ...common }, UNSAID))
test('no entry is dead', () => assertAlive(literals, all))

const FOLDER = join(CORE, 'languages/es')
const modules = await Promise.all(
  readdirSync(FOLDER).map(async (name) => {
    const exported = Object.values((await import(join(FOLDER, name))) as Readonly<Record<string, Dictionary>>)
    return { name, words: exported[0] ?? {} }
  }),
)
const SIZE = 16_000

for (const { name, words } of modules) {
  test(`${name}: every entry keeps its gaps, its ending and the terms`, () => {
    assert.ok(Object.keys(words).length > 10)
    for (const [english, spanish] of Object.entries(words)) assertEntry(english, spanish, alike)
  })
  test(`${name} is small`, (context) => {
    const bytes = gzipSync(JSON.stringify(words)).length
    context.diagnostic(`${Object.keys(words).length} entries, ${bytes} bytes gzip`)
    assert.ok(bytes < SIZE, `${bytes}`)
  })
}
test('a text has one translation', () => assertNoTwoTongues(modules.map(({ words }) => words)))

const RUNS = 25
const unknown = (misses: Iterable<string>) => [...misses].filter((text) => !staysEnglish(text))

/** What stands beside the report: every reason for a review, arrangements of either payer, ways, the rules. */
function sayTheRest(id: RuleYearId, { sayAll }: Recorder): void {
  const rules = years[id]
  sayAll(rules)
  sayAll(compareWays(rules, complete(id)))
  for (const reason of Object.keys(reviewReasons))
    sayAll(planTargetedReview({ rules, reason, applicant: 'group', asked: '2030-01-01' }))
  for (const payer of ['medicare', 'other'] as const)
    for (const medicalHome of [true, false])
      sayAll(checkAdvancedApm(rules, { payer, medicalHome, revenuePercent: '4', clinicians: '60' }))
}

for (const id of ruleYearIds)
  test(`${id}: no report says a word without an entry`, async () => {
    const rules = years[id]
    const out = recorder([...(await loadDictionaries('es', id)), ...(await loadProgram('es'))])
    for (const scenario of fc.sample(scenarioOf(rules), { seed: 1, numRuns: RUNS }))
      for (const inventory of inventories) out.sayAll(evaluate(rules, scenario, inventory))
    out.sayAll(evaluate(rules, fullScenario, fullInventory))
    out.sayAll(reachScore(rules, complete(id), '95'))
    sayTheRest(id, out)
    assert.deepEqual(unknown(out.misses), [])
  })

test('a word without an entry is noticed', async () => {
  const id: RuleYearId = '2026'
  const { Cost: _, ...fewer } = calculators
  const out = recorder([fewer, ...(await loadDictionaries('es', id)).slice(1)])
  out.sayAll(evaluate(years[id], complete(id)))
  assert.deepEqual([...out.misses], ['Cost'])
})

const refused = ['{', '{"version":2}', '{"version":1,"ruleYear":"1999"}', '{"version":1,"clinician":[]}']
for (const text of refused)
  test(`refusing ${text} is said in Spanish`, () => {
    const out = recorder([all])
    out.sayAll(parseScenario(text))
    assert.deepEqual(unknown(out.misses), [])
  })

test('English needs no dictionary, and each language answers for itself', async () => {
  assert.deepEqual(languageTags, ['en', 'es'])
  assert.deepEqual(await loadDictionaries('en', '2026'), [])
  assert.deepEqual(await loadDictionaries('es'), [calculators])
  assert.deepEqual(await loadProgram('en'), [])
  assert.deepEqual(await loadProgram('es'), [program])
  const [early, late] = [await loadDictionaries('es', '2020-proposed'), await loadDictionaries('es', '2021')]
  assert.notEqual(early[2], late[2])
  assert.deepEqual(await loadDictionaries('es', '2017'), early)
})

const spanish = languageWith('es-US', await loadDictionaries('es'))
const said: readonly (readonly [name: string, spoken: string, expected: string])[] = [
  ['a phrase', say(phrase('Weight: {category}', { category: 'Cost' }), spanish), 'Peso: Costo'],
  ['a text without an entry', spanish.translate('Nobody says this'), 'Nobody says this'],
  ['what every object has', spanish.translate('constructor'), 'constructor'],
  ['dollars', sayAmount({ value: '-14450.5', unit: 'dollars' }, spanish), '−$14,450.50'],
  ['percent', sayAmount({ value: '-6.75', unit: 'percent' }, spanish), '−6.75%'],
  [
    'percentage points',
    sayAmount({ value: '2.5', unit: 'percentage-points' }, spanish),
    '2.5 puntos porcentuales',
  ],
  ['thousands', sayAmount({ value: '1234.5', unit: 'points' }, spanish), '1,234.5'],
  ['yes', sayAmount({ value: '1', unit: 'yes-no' }, spanish), 'sí'],
  ['a day', sayDay('2017-10-01', spanish), '1 oct 2017'],
  ['a day of every year', sayDay('03-31', spanish), '31 de marzo'],
]
for (const [name, spoken, expected] of said)
  test(`${name}: ${expected}`, () => assert.equal(spoken, expected))
