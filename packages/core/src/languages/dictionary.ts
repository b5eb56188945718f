// A language made of dictionaries. The English text is the key; a text that no dictionary holds stays English.
import type { Language } from '../phrase.ts'

/** English texts, and what they are in another language. The gaps are those of the key. */
export type Dictionary = Readonly<Record<string, string>>

/** A language that looks a text up in each dictionary in turn. */
export const languageWith = (locale: string, dictionaries: readonly Dictionary[]): Language => ({
  locale,
  translate: (english) => dictionaries.find((one) => Object.hasOwn(one, english))?.[english] ?? english,
})
