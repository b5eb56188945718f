// The language of a widget: that of the nearest ancestor that names one. English words are the key;
// a language that we do not speak yet is answered in English.
import { type Language, type Phrase, english, say } from '@mips-widgets/core'

const languages: Readonly<Record<string, Language>> = { en: english }

/** The nearest `lang`, across shadow roots. */
export function languageOf(host: Element): Language {
  let place: Element | null = host
  while (place) {
    const named: Element | null = place.closest('[lang]')
    if (named) return languages[(named.getAttribute('lang') ?? '').slice(0, 2).toLowerCase()] ?? english
    const root: Node = place.getRootNode()
    place = root instanceof ShadowRoot ? root.host : null
  }
  return english
}

/** Says a phrase, or an English text that is one. */
export const words = (text: string | Phrase, language: Language): string =>
  typeof text === 'string' ? language.translate(text) : say(text, language)
