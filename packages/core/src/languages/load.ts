// Fetches the words of a language when it is asked for: those of the calculators, and those of one rule year.
// Each dictionary is a module of its own; the rule years of one time share theirs.
import type { RuleYearId } from '../rules/rule-year.ts'
import type { Dictionary } from './dictionary.ts'

/** The languages that the core speaks. English needs no dictionary. */
export const languageTags = ['en', 'es'] as const
export type LanguageTag = (typeof languageTags)[number]

type Module = Promise<{ readonly words: Dictionary }>

const calculators = (): Module => import('./es/calculators.ts')
const program = (): Module => import('./es/program.ts')
const common = (): Module => import('./es/rules-common.ts')
const until2020 = (): Module => import('./es/rules-until-2020.ts')
const since2021 = (): Module => import('./es/rules-since-2021.ts')
const labels = (): Module => import('./es/rules-labels.ts')

const LAST_OF_THE_EARLY_YEARS = 2020

const isEarly = (id: RuleYearId): boolean => Number.parseInt(id, 10) <= LAST_OF_THE_EARLY_YEARS

/** What a language needs to say every calculation and, where a rule year is named, its rules. */
export async function loadDictionaries(
  tag: LanguageTag,
  ruleYearId?: RuleYearId,
): Promise<readonly Dictionary[]> {
  if (tag === 'en') return []
  const ofTheYear = ruleYearId ? [common(), isEarly(ruleYearId) ? until2020() : since2021()] : []
  const modules = await Promise.all([calculators(), ...ofTheYear])
  return modules.map(({ words }) => words)
}

/** What the rows of rule years need beside, where they are printed or compared: nothing else says these words. */
export async function loadLabels(tag: LanguageTag): Promise<readonly Dictionary[]> {
  return tag === 'en' ? [] : [(await labels()).words]
}

/** What targeted reviews and the help that there was need beside. */
export async function loadProgram(tag: LanguageTag): Promise<readonly Dictionary[]> {
  return tag === 'en' ? [] : [(await program()).words]
}
