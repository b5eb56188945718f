// What must hold of a widget in Spanish: it changes as a whole and keeps what was typed, says no text without a
// Spanish one, and is as sound as in English.
import type { Language } from '@mips-widgets/core'
import { assert } from 'chai'
import { alike, staysEnglish, withoutModels } from '../../../../core/test/spanish-exceptions.ts'
import { loadLanguage } from '../language.ts'
import { assertSound, view } from './look.ts'
import { type Page, until } from './page.ts'

const spanish = (await loadLanguage('es', '2026', ['glossary'])) as { translate: Language['translate'] }
const { translate } = spanish
const misses = new Set<string>()

/** What is no word of ours: ids, numbers, signs. */
const NO_WORDS = /^§|^([^\p{Ll}]|\{\w+\})*$|^[\w-]*\d[\w.-]*$|^.{0,2}$/u

spanish.translate = (english) => {
  const said = translate(english)
  if (said === english && !alike.includes(english) && !staysEnglish(english) && !NO_WORDS.test(english))
    misses.add(english)
  return said
}

/** English words that are none in Spanish. */
const ENGLISH = /\b(the|of|and|your?|with|not|for|what|which|from|this|are|is|was|by)\b/i

/** Texts of a widget as they are seen or heard, without CMS's titles, names and places in documents. */
function* textsIn({ all }: Page): Generator<string> {
  for (const element of all('.card, .card *')) {
    if (element.closest('[lang="en"]')) continue
    yield element.getAttribute('aria-label') ?? ''
    for (const node of element.childNodes)
      if (node instanceof Text) yield node.data.replace(/\s+/g, ' ').trim()
  }
}

export const languageOf = ({ first }: Page): string | null => first('.card').getAttribute('lang')

/** What the visitor typed and ticked, by field. */
export const typedIn = ({ all }: Page): readonly string[] =>
  all<HTMLInputElement | HTMLSelectElement>('input, select').map((control) =>
    'checked' in control && /checkbox|radio/.test(control.type)
      ? `${control.id || `${control.name} ${control.value}`}: ${control.checked}`
      : `${control.id}: ${control.value}`,
  )

export async function turnSpanish(page: Page): Promise<void> {
  misses.clear()
  page.element.lang = 'es'
  await until(() => languageOf(page) === 'es-US')
  await page.settled()
}

/** No text without Spanish, whether it was asked for or never went that way. */
export function assertSpanish(page: Page, known: readonly string[] = []): void {
  assert.equal(languageOf(page), 'es-US')
  assert.deepEqual(
    [...misses].filter((text) => !known.includes(text)),
    [],
    'texts without Spanish',
  )
  assert.deepEqual(englishIn(page), [], 'English that is left')
}

export const englishIn = (page: Page): readonly string[] =>
  [...new Set(textsIn(page))].filter((text) => ENGLISH.test(text) && !isNamed(text))

/** The English name of a document, a model or a MIPS Value Pathway stands in the text. */
const isNamed = (text: string): boolean =>
  staysEnglish(text) || !ENGLISH.test(withoutModels(text).replace(/\([^)]*\)|“[^”]*”/g, ''))

/** A widget in whatever state it is, in Spanish at 320 px. */
export async function assertSoundInSpanish(page: Page): Promise<void> {
  const typed = typedIn(page)
  await view(320, 'light')
  await turnSpanish(page)
  await assertSound(page)
  assert.deepEqual(typedIn(page), typed, 'what was typed is kept')
  assertSpanish(page)
}
