// Languages other than English, with the words that were fetched so far. Itself fetched with the first of them.
import { type Dictionary, type Language, type RuleYearId, loadDictionaries } from '@mips-widgets/core'

export type OtherTag = 'es'

/** A language that knows more words with every part and rule year that is fetched. */
const growing = (locale: string) => {
  const entries = new Map<string, string>()
  return {
    language: { locale, translate: (text) => entries.get(text) ?? text } satisfies Language,
    entries,
    has: new Set<string>(),
  }
}

/** Words of ours, by language; those of the rules come with each rule year. */
const own = { es: () => import('../languages/es.ts') }
const spoken = { es: growing('es-US') }

/** Fetches a language with the words of a rule year and of parts: the tags of widgets. Without any, of all. */
export async function fetchWords(
  tag: OtherTag,
  ruleYear: RuleYearId,
  parts: readonly string[],
): Promise<Language> {
  const { language, entries, has } = spoken[tag]
  const [mine, rules] = await Promise.all([own[tag](), loadDictionaries(tag, ruleYear)])
  const more = await Promise.all(mine.doorsOf(parts).map((fetch) => fetch()))
  const all: readonly Dictionary[] = [mine.words, ...rules, ...more.flat()]
  for (const [text, said] of all.flatMap(Object.entries<string>)) entries.set(text, said)
  const held = parts.length > 0 ? parts : Object.keys(mine.doors)
  for (const name of [ruleYear, ...held]) has.add(name)
  return language
}

export const hasWords = (tag: OtherTag, names: readonly string[]): boolean =>
  names.every((name) => spoken[tag].has.has(name))

export const languageOf = (tag: OtherTag): Language => spoken[tag].language
