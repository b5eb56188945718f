// What a row is given to say: a text, or a phrase whose gaps hold what has words of its own; and lists of them.
import { type Phrase, phrase } from '../../phrase.ts'

export type Words = string | Phrase

export const phraseOf = (words: Words): Phrase => (typeof words === 'string' ? phrase(words) : words)

/** `Group; Virtual group`: the same in every language, because only the gaps hold words. */
export const listOf = (items: readonly Words[]): Phrase =>
  phrase(items.map((_, index) => `{${index}}`).join('; '), Object.fromEntries(items.entries()))

/** Joins all by one sentence with the gaps `a` and `b`. */
export const chain = (sentence: string, all: readonly Words[]): Words =>
  all.reduce((a, b) => phrase(sentence, { a, b }))

export const exclusionsOf = (exclusions: readonly { readonly text: string }[]): Words =>
  exclusions.length > 0 ? listOf(exclusions.map(({ text }) => text)) : 'None'
