// Fetches a rule year when it is asked for: each is a module of its own. Years fetched before
// can be had at once, which is what rendering on a server needs.
import type { RuleYear, RuleYearId } from './rule-year.ts'

const loaders: Readonly<Record<RuleYearId, () => Promise<RuleYear>>> = {
  '2017': () => import('./years/2017.ts').then((module) => module.ruleYear2017),
  '2018': () => import('./years/2018.ts').then((module) => module.ruleYear2018),
  '2019-proposed': () => import('./years/2019-proposed.ts').then((module) => module.ruleYear2019Proposed),
  '2019': () => import('./years/2019.ts').then((module) => module.ruleYear2019),
  '2020-proposed': () => import('./years/2020-proposed.ts').then((module) => module.ruleYear2020Proposed),
  '2020': () => import('./years/2020.ts').then((module) => module.ruleYear2020),
  '2021': () => import('./years/2021.ts').then((module) => module.ruleYear2021),
  '2022': () => import('./years/2022.ts').then((module) => module.ruleYear2022),
  '2023': () => import('./years/2023.ts').then((module) => module.ruleYear2023),
  '2024': () => import('./years/2024.ts').then((module) => module.ruleYear2024),
  '2025': () => import('./years/2025.ts').then((module) => module.ruleYear2025),
  '2026': () => import('./years/2026.ts').then((module) => module.ruleYear2026),
}

/** The version of the rule data, apart from the code's: shown on every result. */
export const ruleDataVersion = '2.0.0'

/** Every rule year held, the earliest first, a proposal before its final rule. */
export const ruleYearIds = [
  '2017',
  '2018',
  '2019-proposed',
  '2019',
  '2020-proposed',
  '2020',
  '2021',
  '2022',
  '2023',
  '2024',
  '2025',
  '2026',
] as const satisfies readonly RuleYearId[]

const loaded = new Map<RuleYearId, RuleYear>()

export const isRuleYearId = (id: unknown): id is RuleYearId => ruleYearIds.some((known) => known === id)

/** The rule year if it was loaded before, at once. */
export const loadedRuleYear = (id: RuleYearId): RuleYear | undefined => loaded.get(id)

/** Loads a rule year. Rejects with a RangeError naming the known ids when `id` is not one of them. */
export async function loadRuleYear(id: string): Promise<RuleYear> {
  if (!isRuleYearId(id)) throw new RangeError(`Unknown rule year “${id}”. Known: ${ruleYearIds.join(', ')}.`)
  const rules = loaded.get(id) ?? (await loaders[id]())
  loaded.set(id, rules)
  return rules
}
