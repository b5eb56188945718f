// Spanish of the widgets is complete: every text that a widget says has an entry where that widget loads it, no
// entry is dead, and each keeps its gaps, its ending and the terms, as those of the core do.
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { type Dictionary, loadDictionaries } from '@mips-widgets/core'
import { alike } from '../../core/test/spanish-exceptions.ts'
import {
  assertAlive,
  assertComplete,
  assertEntry,
  assertNoTwoTongues,
} from '../../core/test/spanish-support.ts'
import { literalsIn } from '../../core/test/spanish-texts.ts'
import { loadLanguage } from '../src/kit/language.ts'
import { doors, doorsOf, words as shared } from '../src/languages/es.ts'
import { specialtyName } from '../src/quality-score/messages.ts'
import { loadMeasures, measureYears } from '@mips-widgets/measures'

const SRC = join(import.meta.dirname, '../src')
const rules = await loadDictionaries('es', '2019')
const lateRules = await loadDictionaries('es', '2026')
const core: Dictionary = Object.assign({}, ...rules, ...lateRules)

/** Entries that are the same word in both languages. */
const same = [...alike, '{section} ({count})']

/** Reads like words and is not said: keys, selectors, what only programmers read. */
const UNSAID = new Set([
  'Enter',
  'ArrowDown',
  'ArrowUp',
  'QuotaExceededError',
  'PRODID:-//mips-widgets//targeted review//EN',
  'English',
  'Español',
])
const isCode = (text: string): boolean =>
  UNSAID.has(text) ||
  /^[#.]|\[\w+|^ |^[a-z]+([A-Z]\w*| (minor|long|unknown|guess))$|defined already/.test(text)

/** A file of a widget and every file that it draws in, without the widgets and languages that come later. */
function filesOf(path: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(path) || /\/(define|languages|background|testing)\//.test(path)) return seen
  seen.add(path)
  const source = readFileSync(path, 'utf8')
  for (const [, name = ''] of source.matchAll(/(?:from|import\()\s*'(\.[^']+\.ts)'/g)) {
    const next = join(dirname(path), name)
    if (existsSync(next)) filesOf(next, seen)
  }
  return seen
}

const folders = Object.keys(doors).filter((name) => name.startsWith('mips-'))
const widgets = new Map(
  folders.map((tag) => {
    const name = tag.replace('mips-', '')
    return [tag, { name, files: [...filesOf(join(SRC, name, `${name}.ts`))] }] as const
  }),
)
const glossary = join(SRC, 'kit/glossary.ts')
const wordsOf = async (tag: string): Promise<Dictionary> => (await doors[tag]?.())?.[0] ?? {}
/** What a widget has when its door is open, with what the core brings beside. */
const heldBy = async (tag: string): Promise<Dictionary> =>
  Object.assign({}, core, shared, ...((await doors[tag]?.()) ?? []))

const spoken = (files: readonly string[]) => {
  const { said, all } = literalsIn(files)
  return { said: said.filter(({ text }) => !isCode(text)), all }
}

/** A message of another widget is said where that widget says it; that it is there when others do, a browser tells. */
const isOwn = (path: string, name: string): boolean =>
  /^(kit|\.\.)\//.test(relative(SRC, path)) || path.includes(`/${name}/`)

const inventories = await Promise.all(measureYears.map((id) => loadMeasures(id)))
const specialties = [
  ...new Set(inventories.flatMap((year) => year?.measures.flatMap((one) => one.specialties) ?? [])),
].map(specialtyName)

/** Texts that stand nowhere as they are said: names made of ids, and kinds that are said themselves. */
const made: Readonly<Record<string, readonly string[]>> = {
  'quality-score': specialties,
  'adjustment-curve': ['illustrative', 'implied', 'chosen'],
}

for (const [tag, { name, files }] of widgets) {
  test(`${tag}: every text has an entry, and no entry is dead`, async () => {
    const own = files.filter((path) => isOwn(path, name) && path !== glossary)
    assert.ok(own.length > 10, String(own.length))
    assertComplete(spoken(own), await heldBy(tag), [])
    assertAlive(literalsIn(files), await wordsOf(tag), made[name] ?? [])
  })
}

test('the glossary: every meaning has an entry, and no entry is dead', async () => {
  const literals = spoken([glossary])
  assertComplete(literals, await wordsOf('glossary'), [])
  assertAlive(literals, await wordsOf('glossary'))
})

test('CMS’s specialty sets have their names', async () => {
  const held = await heldBy('mips-quality-score')
  assert.ok(specialties.length > 40)
  assert.deepEqual(
    specialties.filter((name) => !Object.hasOwn(held, name)),
    [],
  )
})

test('what is shared is said by two widgets or more, and no other dictionary has it', async () => {
  const sayers = [...widgets.values()].map(
    ({ files }) => new Set(literalsIn(files).all.map(({ text }) => text)),
  )
  const lonely = Object.keys(shared).filter((text) => sayers.filter((said) => said.has(text)).length < 2)
  assert.deepEqual(lonely, [])
  for (const tag of Object.keys(doors)) {
    const twice = Object.keys(await wordsOf(tag)).filter((text) => Object.hasOwn(shared, text))
    assert.deepEqual(twice, [], tag)
  }
})

test('what the core says is not translated again', async () => {
  for (const own of [shared, ...(await Promise.all(Object.keys(doors).map(wordsOf)))])
    assert.deepEqual(
      Object.keys(own).filter((text) => Object.hasOwn(core, text)),
      [],
    )
})

test('a text has one translation', async () => {
  const all = await Promise.all(Object.values(doors).map((door) => door()))
  assertNoTwoTongues([core, shared, ...all.flat()])
})

for (const name of ['shared', ...Object.keys(doors)]) {
  test(`${name}: every entry keeps its gaps, its ending and the terms`, async (context) => {
    const own = name === 'shared' ? shared : await wordsOf(name)
    const entries = Object.entries(own)
    assert.ok(entries.length > 10)
    for (const [english, spanish] of entries) assertEntry(english, spanish, same)
    const bytes = gzipSync(JSON.stringify(own)).length
    context.diagnostic(`${entries.length} entries, ${bytes} bytes gzip`)
    assert.ok(bytes < 6000, `${bytes}`)
  })
}

test('a widget under a name of the page’s own has every word', () => {
  assert.equal(doorsOf(['mips-planner']).length, 1)
  assert.equal(doorsOf(['my-planner']).length, Object.keys(doors).length)
  assert.equal(doorsOf([]).length, Object.keys(doors).length)
})

test('a language knows more with each widget and rule year; a server that names no widget has every word', async () => {
  const { locale, translate } = await loadLanguage('es', '2019', ['mips-cost-score'])
  const late = 'Weights: rows of its own without Promoting Interoperability'
  assert.equal(locale, 'es-US')
  assert.equal(translate('Cost does not count.'), 'Costo no cuenta.')
  assert.equal(translate('Am I a QP?'), 'Am I a QP?')
  assert.equal(translate('constructor'), 'constructor')
  assert.equal((await loadLanguage('es', '2019')).translate('Am I a QP?'), '¿Soy QP?')
  assert.equal(translate(late), late)
  await loadLanguage('es', '2022', ['mips-cost-score'])
  assert.notEqual(translate(late), late)
  assert.equal((await loadLanguage('en', '2022')).translate(late), late)
})
