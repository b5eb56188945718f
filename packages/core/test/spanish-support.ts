// What holds for every Spanish dictionary, of the core as of the widgets: the same gaps, the same ending, the
// terms of docs/decisions/spanish.md, an entry for everything that is said and for nothing else.
import assert from 'node:assert/strict'
import type { Dictionary, Phrase } from '../src/index.ts'
import { Decimal, say } from '../src/index.ts'
import { type Literals, type Text, hasWords } from './spanish-texts.ts'

/** English words, and one of the Spanish ones that have to stand for them. */
const TERMS: readonly (readonly [english: RegExp, spanish: RegExp])[] = [
  [/performance (threshold|rate|period|year|categor)/i, /desempeño/i],
  [/threshold/i, /umbral/i],
  [/final score/i, /puntuaci(ón|ones) final/i],
  [/payment adjustment/i, /ajustes? de pago/i],
  [/\bbenchmarks?\b(?!\/)/i, /valor(es)? de (referencia|costo)/i],
  [/(?<!shared-)\bclinicians?\b/i, /profesional|médic|especialista/i],
  [/small[ -]practice/i, /consultorios? pequeños?/i],
  [/data completeness/i, /integridad de los datos/i],
  [/collection type/i, /tipos? de recopilación/i],
  [/high-priority/i, /alta prioridad/i],
  [/improvement activit/i, /actividad(es)? de mejora/i],
  [/promoting interoperability/i, /promoción de la interoperabilidad/i],
  [/\bbonus/i, /adicional/i],
  [/reweighted/i, /redistribu|peso .*pasa/i],
  [/numerator/i, /numerador/i],
  [/denominator/i, /denominador/i],
  [/exclusion/i, /exclusi/i],
  [/opt(ed|ing)? in\b/i, /opt(ar|ó|é|e)(?!\p{L})/iu],
  [/virtual group/i, /grupos? virtual/i],
  [/topped[ -]out/i, /margen de mejora/i],
]

/** What Spanish of ours does not have: other quotation marks, a space before %, double forms, other words. */
const FOREIGN =
  /[«»"]|\s%|\s{2}|@(?!cms)|\p{L}\(a\)|\p{L}\/a\b|[.,;:]\s*$(?<![.:]$)|rendimiento|reporte|reportar|elegibilidades/iu

const gapsOf = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([gap]) => gap).toSorted()
const endOf = (text: string): string => /[.?!:…]$/.exec(text)?.[0] ?? ''
const startsWithLetter = (text: string): boolean => /^[¿“]?\p{L}/u.test(text)
const startsHigh = (text: string): boolean => /^\P{L}*\p{Lu}/u.test(text)

/** The rules that one entry keeps by itself. `same` names the texts that are alike in both languages. */
export function assertEntry(english: string, spanish: string, same: readonly string[]): void {
  const entry = `${english} → ${spanish}`
  assert.deepEqual(gapsOf(spanish), gapsOf(english), `Gaps: ${entry}`)
  assert.equal(english === spanish, same.includes(english), `Same in both languages? ${entry}`)
  assert.equal(endOf(spanish), endOf(english), `Ending: ${entry}`)
  assert.equal(spanish.includes('¿'), english.includes('?'), `Question: ${entry}`)
  assert.equal(spanish, spanish.trim().normalize('NFC'), `White space: ${entry}`)
  if (startsWithLetter(english) && startsWithLetter(spanish) && !isNamed(english))
    assert.equal(startsHigh(spanish), startsHigh(english), `First letter: ${entry}`)
  if (!same.includes(english)) assert.doesNotMatch(spanish, FOREIGN, entry)
  const bare = english.replace(/\{\w+\}/g, '')
  for (const [term, ours] of TERMS) if (term.test(bare)) assert.match(spanish, ours, `Term: ${entry}`)
}

/** e-Prescribing begins low wherever it stands. */
const isNamed = (english: string): boolean => /^(e-|eCQM)/.test(english)

/** Every text that is said has an entry; a text made of parts matches at least one. */
export function assertComplete({ said }: Literals, words: Dictionary, unsaid: readonly string[]): void {
  const known = Object.keys(words)
  const missing = said.filter(
    ({ text, made }) =>
      !unsaid.includes(text) && !(made ? known.some((key) => made.test(key)) : Object.hasOwn(words, text)),
  )
  assert.deepEqual(missing.map(placeOf), [])
}

/** No entry stands for a text that is nowhere in the sources. */
export function assertAlive(
  { all }: Literals,
  words: Dictionary,
  madeElsewhere: readonly string[] = [],
): void {
  const texts = new Set([...all.map(({ text }) => text), ...madeElsewhere])
  const made = all.flatMap((one) => one.made ?? [])
  const dead = Object.keys(words).filter((key) => !texts.has(key) && !made.some((form) => form.test(key)))
  assert.deepEqual(dead, [])
}

const placeOf = ({ text, path }: Text): string => `${text}  (${path.split('/src/').at(-1)})`

/** A text that stands in two dictionaries is the same in both. */
export function assertNoTwoTongues(dictionaries: readonly Dictionary[]): void {
  const seen = new Map<string, string>()
  for (const [english, spanish] of dictionaries.flatMap((one) => Object.entries(one))) {
    assert.equal(seen.get(english) ?? spanish, spanish, english)
    seen.set(english, spanish)
  }
}

export interface Recorder {
  /** Says every phrase in a value, and every doubt about a rule, however deep. */
  readonly sayAll: (value: unknown) => void
  /** English texts that no dictionary held. */
  readonly misses: ReadonlySet<string>
}

/** A reader of reports that notes what it could not say in another language. */
export function recorder(dictionaries: readonly Dictionary[]): Recorder {
  const misses = new Set<string>()
  const translate = (english: string): string => {
    const found = dictionaries.find((one) => Object.hasOwn(one, english))
    if (!found && hasWords(english)) misses.add(english)
    return found?.[english] ?? english
  }
  const seen = new Set<object>()
  const sayAll = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || value instanceof Decimal || seen.has(value)) return
    seen.add(value)
    if (isPhrase(value)) return void say(value, { locale: 'es-US', translate })
    for (const [key, one] of Object.entries(value)) {
      if (DOUBTS.has(key) && typeof one === 'string') translate(one)
      else sayAll(one)
    }
  }
  return { sayAll, misses }
}

/** Where a mark says in words what is doubtful. */
const DOUBTS = new Set(['unverified', 'otherValue', 'saidBy', 'reason'])

const isPhrase = (value: object): value is Phrase =>
  'text' in value &&
  typeof value.text === 'string' &&
  Object.keys(value).every((key) => key === 'text' || key === 'args')
