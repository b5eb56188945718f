// Fetches a rule year when it is asked for: each is a module of its own. Years fetched before
// can be had at once, which is what rendering on a server needs.
import type { RuleYear, RuleYearId } from './rule-year.ts'

type Module = () => Promise<{ readonly ruleYear: RuleYear }>

/** Every rule year held, the earliest first, a proposal before its final rule. */
const years = [
  ['2017', () => import('./years/2017.ts')],
  ['2018', () => import('./years/2018.ts')],
  ['2019-proposed', () => import('./years/2019-proposed.ts')],
  ['2019', () => import('./years/2019.ts')],
  ['2020-proposed', () => import('./years/2020-proposed.ts')],
  ['2020', () => import('./years/2020.ts')],
  ['2021', () => import('./years/2021.ts')],
  ['2022', () => import('./years/2022.ts')],
  ['2023', () => import('./years/2023.ts')],
  ['2024', () => import('./years/2024.ts')],
  ['2025', () => import('./years/2025.ts')],
  ['2026', () => import('./years/2026.ts')],
] as const satisfies readonly (readonly [RuleYearId, Module])[]

/** The version of the rule data, apart from the code's: shown on every result. */
export const ruleDataVersion = '2.0.0'

/** Ids of every rule year held, the earliest first, a proposal before its final rule. */
export const ruleYearIds: readonly RuleYearId[] = years.map(([id]) => id)

const loaded = new Map<RuleYearId, RuleYear>()

export const isRuleYearId = (id: unknown): id is RuleYearId => ruleYearIds.some((known) => known === id)

/** The rule year if it was loaded before, at once. */
export const loadedRuleYear = (id: RuleYearId): RuleYear | undefined => loaded.get(id)

/** Loads a rule year. Rejects with a RangeError naming the known ids when `id` is not one of them. */
export async function loadRuleYear(id: string): Promise<RuleYear> {
  const year = years.find(([known]) => known === id)
  if (!year) throw new RangeError(`Unknown rule year “${id}”. Known: ${ruleYearIds.join(', ')}.`)
  const rules = loaded.get(year[0]) ?? (await year[1]()).ruleYear
  loaded.set(year[0], rules)
  return rules
}
