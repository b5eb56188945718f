// What must hold of a widget in Spanish: it changes as a whole and keeps what was typed, says no text without a
// Spanish one, and is as sound as in English.
import type { Language } from '@mips-widgets/core'
import { assert } from 'chai'
import { alike, staysEnglish, withoutNames } from '../../../../core/test/spanish-exceptions.ts'
import { loadLanguage } from '../language.ts'
import { assertSound, view } from './look.ts'
import { type Page, until } from './page.ts'

const spanish = (await loadLanguage('es', '2017', ['mips-quality-bonus-calculator'])) as {
  translate: Language['translate']
}
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
export function assertSpanish(page: Page): void {
  assert.equal(languageOf(page), 'es-US')
  const missed = [...misses]
  misses.clear()
  assert.deepEqual(missed, [], 'texts without Spanish')
  assert.deepEqual(englishIn(page), [], 'English that is left')
}

/** What has Spanish and is not said in it, and what sounds English without the names in it. */
export const englishIn = (page: Page): readonly string[] =>
  [...new Set(textsIn(page))].filter(
    (text) => translate(text) !== text || ENGLISH.test(withoutNames(text).replace(/\([^)]*\)|“[^”]*”/g, '')),
  )

/** A widget in whatever state it is, in Spanish at 320 px. */
export async function assertSoundInSpanish(page: Page): Promise<void> {
  const typed = typedIn(page)
  await view(320, 'light')
  await turnSpanish(page)
  await assertSound(page)
  assert.deepEqual(typedIn(page), typed, 'what was typed is kept')
  assertSpanish(page)
}
