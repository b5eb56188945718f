// The rows of rule years in Spanish: every one of them, and every change between two, has its words; and no
// label has words that no row says.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  type RuleYearId,
  compareRuleYears,
  describeRuleYear,
  english,
  languageWith,
  loadDictionaries,
  loadLabels,
  ruleYearIds,
  say,
} from '../src/index.ts'
import { words as labels } from '../src/languages/es/rules-labels.ts'
import { mvps } from '../src/program/mvps.ts'
import { recorder } from './spanish-support.ts'
import { years } from './support.ts'

const MVP = 'the official name of an MVP'
const MODEL = 'the official name of a model'
const PUBLISHER = 'the name of a publisher who says otherwise'

/** Words that are said and have no entry, and why. Acronyms, ids and numbers are no words. */
const leftEnglish: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.values(mvps).map((name) => [name, MVP])),
  'Bundled Payments for Care Improvement Advanced': MODEL,
  'Comprehensive Primary Care Plus': MODEL,
  'Direct Contracting (Global and Professional)': MODEL,
  Healthmonix: PUBLISHER,
  'Kidney Care Choices': MODEL,
  'Maryland Total Cost of Care Model': MODEL,
  'Medicare ACO Track 1+ Model': MODEL,
  'Next Generation ACO Model': MODEL,
  'Physicians Practice': PUBLISHER,
  'Primary Care First': MODEL,
  'Vermont Medicare ACO Initiative': MODEL,
}

const dictionariesOf = async (...ids: readonly RuleYearId[]) =>
  (await Promise.all([loadLabels('es'), ...ids.map((id) => loadDictionaries('es', id))])).flat()

const unknown = (misses: Iterable<string>) =>
  [...misses].filter((text) => !Object.hasOwn(leftEnglish, text)).toSorted()

for (const id of ruleYearIds) {
  test(`${id}: every row has its words`, async () => {
    const out = recorder(await dictionariesOf(id))
    out.sayAll(describeRuleYear(years[id]))
    assert.deepEqual(unknown(out.misses), [])
  })

  test(`${id}: every change to another rule year has its words`, async () => {
    for (const after of ruleYearIds) {
      const out = recorder(await dictionariesOf(id, after))
      out.sayAll(compareRuleYears(years[id], years[after]))
      assert.deepEqual(unknown(out.misses), [], after)
    }
  })

  test(`${id}: every gap is filled, and the members of a list are its value`, async () => {
    const spanish = languageWith('es-US', await dictionariesOf(id))
    for (const { rows } of describeRuleYear(years[id]))
      for (const { path, label, value, items } of rows)
        for (const language of [english, spanish]) {
          const said = say(value, language)
          assert.doesNotMatch(`${say(label, language)} ${said}`, /[{}]|^ | $|undefined/, path)
          const members = items?.map((item) => say(item, language)) ?? []
          if (members.length > 0) assert.equal(members.join('; '), said, path)
        }
  })
}

test('no label is dead, and nothing is left English that no rule year says', async () => {
  const said = new Set<string>()
  const misses = new Set<string>()
  for (const id of ruleYearIds) {
    const known = await dictionariesOf(id)
    const out = recorder(known)
    out.sayAll(describeRuleYear(years[id]))
    for (const text of out.misses) misses.add(text)
    const listening = { locale: 'es-US', translate: (text: string) => (said.add(text), text) }
    for (const { title, rows } of describeRuleYear(years[id])) {
      say(title, listening)
      for (const { label, value } of rows) [label, value].forEach((one) => say(one, listening))
    }
  }
  assert.deepEqual(
    Object.keys(labels).filter((text) => !said.has(text)),
    [],
  )
  assert.deepEqual(
    Object.keys(leftEnglish).filter((text) => !misses.has(text)),
    [],
  )
})

test('a label without an entry is noticed', async () => {
  const { 'Who is in': _, ...fewer } = labels
  const out = recorder([fewer, ...(await loadDictionaries('es', '2020'))])
  out.sayAll(describeRuleYear(years['2020']))
  assert.deepEqual(unknown(out.misses), ['Who is in'])
})

test('only who prints rows fetches their labels', async () => {
  assert.deepEqual(await loadLabels('en'), [])
  assert.deepEqual(await loadLabels('es'), [labels])
  for (const id of ruleYearIds) assert.ok(!(await loadDictionaries('es', id)).includes(labels))
})

const said: readonly (readonly [RuleYearId, path: string, label: string, value: string])[] = [
  [
    '2022',
    'weights.small.promotingInteroperability',
    'Consultorio pequeño: sin Promoción de la interoperabilidad',
    '40% calidad, 30% costo, 30% actividades, 0% interoperabilidad',
  ],
  [
    '2018',
    'pi.standard.Secure Messaging',
    'Conjunto de medidas estándar: Mensajes seguros',
    'hasta 10 puntos',
  ],
  [
    '2025',
    'quality.suppressed',
    'Medidas suprimidas, que no cuentan',
    '389 (CQM de MIPS o medida de un QCDR); 494 (eCQM)',
  ],
  ['2026', 'advancedApm.snapshots', 'Fechas de corte', '31 de marzo; 30 de junio; 31 de agosto'],
  ['2023', 'pathways.mvp.ids.M0001', 'MVP para elegir', 'Advancing Cancer Care (M0001)'],
  ['2020', 'payment.published.Highest adjustment', 'Publicado: ajuste más alto', '1.87%'],
]

for (const [id, path, label, value] of said)
  test(`${id}, ${path}: ${value}`, async () => {
    const spanish = languageWith('es-US', await dictionariesOf(id))
    const row = describeRuleYear(years[id])
      .flatMap(({ rows }) => rows)
      .find((one) => one.path === path)
    assert.ok(row)
    assert.deepEqual([say(row.label, spanish), say(row.value, spanish)], [label, value])
  })
