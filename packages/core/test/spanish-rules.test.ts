// Spanish for the texts of the rule data: each has its words where its rule year loads them, and says the same
// figures. Left out: citations, which point into English documents, and the documents' own names and numbers.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type RuleYear, ruleYearIds } from '../src/index.ts'
import { languageWith } from '../src/languages/dictionary.ts'
import { words as common } from '../src/languages/es/rules-common.ts'
import { words as since2021 } from '../src/languages/es/rules-since-2021.ts'
import { words as until2020 } from '../src/languages/es/rules-until-2020.ts'
import { loadDictionaries } from '../src/languages/load.ts'
import { objectsIn } from './rule-data-support.ts'
import { years } from './support.ts'

const APM_NAME = 'the official name of a model'
const PUBLISHER = 'the name of a publisher'

/** What stays as it is, and why: it has no entry. */
const sameInSpanish: Readonly<Record<string, string>> = {
  '§ 414.1305': 'a paragraph',
  '84 FR 62998–63563': 'pages of the Federal Register',
  CEHRT: 'an acronym',
  Healthmonix: PUBLISHER,
  'Physicians Practice': PUBLISHER,
  'Bundled Payments for Care Improvement Advanced': APM_NAME,
  'Comprehensive Primary Care Plus': APM_NAME,
  'Direct Contracting (Global and Professional)': APM_NAME,
  'Kidney Care Choices': APM_NAME,
  'Maryland Total Cost of Care Model': APM_NAME,
  'Medicare ACO Track 1+ Model': APM_NAME,
  'Next Generation ACO Model': APM_NAME,
  'Primary Care First': APM_NAME,
  'Vermont Medicare ACO Initiative': APM_NAME,
}

const WORDS = ['title', 'label', 'text', 'counts', 'unverified', 'otherValue', 'saidBy', 'reason', 'value']

/** An id, a choice, a day or a figure: what `value` holds when it holds no words. */
const isCode = (text: string): boolean => /^(-?\d\S*|[a-z]\S*|[A-Z]+_\w+|[A-Z]+\d+)$/.test(text)

/** Every text of a rule year that a visitor can read, once. */
function textsOf(rules: RuleYear): ReadonlySet<string> {
  const texts = new Set<string>()
  for (const [path, object] of objectsIn(rules)) {
    if (/\.cite\b/.test(path)) continue
    const isNumber = /^\.identity\.(federalRegister|fileCode)$/.test(path)
    for (const key of WORDS) {
      if (isNumber && key === 'value') continue
      const chosen = key === 'value' || key === 'otherValue'
      for (const text of [object[key]].flat())
        if (typeof text === 'string' && !(chosen && isCode(text))) texts.add(text)
    }
  }
  return texts
}

const MONTHS = [
  ['January', 'enero'],
  ['February', 'febrero'],
  ['March', 'marzo'],
  ['April', 'abril'],
  ['May', 'mayo'],
  ['June', 'junio'],
  ['July', 'julio'],
  ['August', 'agosto'],
  ['September', 'septiembre'],
  ['October', 'octubre'],
  ['November', 'noviembre'],
  ['December', 'diciembre'],
] as const

/** What must be the same in both languages, each as often: gaps, numbers, percents, paragraphs, months. */
const figuresOf = (text: string, language: 0 | 1): string[] =>
  [
    ...(text.match(/\{\w+\}|§ [\d.]+(\(\w+\))*|\d+(?:[.,–/]\d+)*%?/g) ?? []),
    ...MONTHS.flatMap((month, place) =>
      // “May” in English is a verb here, unless a day follows.
      text.match(new RegExp(place === 4 && language === 0 ? 'May \\d' : `\\b${month[language]}\\b`))
        ? [month[1]]
        : [],
    ),
  ].toSorted()

/** Acronyms and Roman numerals, once each. “CY” and “ZIP” have Spanish words. */
const acronymsOf = (text: string): string[] =>
  [...new Set(text.match(/\b[A-Z]{2,}/g) ?? [])].filter((one) => one !== 'CY' && one !== 'ZIP').toSorted()

const texts = new Map(ruleYearIds.map((id) => [id, textsOf(years[id])]))
const sayIn = (from: number, to: number): ReadonlySet<string> =>
  new Set(
    ruleYearIds
      .filter((id) => years[id].performanceYear >= from && years[id].performanceYear <= to)
      .flatMap((id) => [...(texts.get(id) ?? [])]),
  )
const [early, late] = [sayIn(2017, 2020), sayIn(2021, 9999)]

for (const id of ruleYearIds) {
  const { performanceYear } = years[id]

  test(`${id}: every text of the rules is known in Spanish`, async () => {
    const dictionaries = await loadDictionaries('es', id)
    const { translate } = languageWith('es-US', dictionaries)
    const all = texts.get(id) ?? new Set()
    assert.ok(all.size > 120, String(all.size))
    const unknown = [...all].filter((text) => !(text in sameInSpanish) && translate(text) === text)
    assert.deepEqual(unknown, [])
    const twice = [...all].filter((text) => dictionaries.filter((one) => Object.hasOwn(one, text)).length > 1)
    assert.deepEqual(twice, [], 'in two dictionaries')
  })

  test(`${id}: the words of other years are not loaded`, async () => {
    const loaded = await loadDictionaries('es', id)
    assert.ok(!loaded.includes(performanceYear < 2021 ? since2021 : until2020))
  })
}

test('no entry that no rule year says, and each where its years load it', () => {
  const outside = (words: object, belongs: (text: string) => boolean) =>
    Object.keys(words).filter((text) => !belongs(text))
  assert.deepEqual(
    outside(common, (text) => early.has(text) && late.has(text)),
    [],
  )
  assert.deepEqual(
    outside(until2020, (text) => early.has(text) && !late.has(text)),
    [],
  )
  assert.deepEqual(
    outside(since2021, (text) => late.has(text) && !early.has(text)),
    [],
  )
  assert.deepEqual(
    outside(sameInSpanish, (text) => early.has(text) || late.has(text)),
    [],
  )
})

const entries = Object.entries({ ...common, ...until2020, ...since2021 })

test('the same gaps, figures, paragraphs, months and acronyms in both languages', () => {
  for (const [english, spanish] of entries) {
    assert.deepEqual(figuresOf(spanish, 1), figuresOf(english, 0), english)
    assert.deepEqual(acronymsOf(spanish), acronymsOf(english), english)
  }
})

test('written as Spanish is: nothing left English, no foreign quotation marks, the same end', () => {
  for (const [english, spanish] of entries) {
    assert.notEqual(spanish, english)
    assert.ok(!(english in sameInSpanish), english)
    assert.equal(spanish.endsWith('.'), english.endsWith('.'), english)
    assert.equal(/^[\p{Ll}]/u.test(spanish), /^[\p{Ll}]/u.test(english), english)
    assert.doesNotMatch(spanish, /["'’«»]| {2}|\s[%:;,.]|\b(the|of|and|must|may)\b/, english)
  }
})
