// The rule years as the site speaks of them: names, addresses, and which editions are compared.
import { type RuleYear, type RuleYearId, loadRuleYear, ruleYearIds } from '@mips-widgets/core'

export const loadRuleYears = (): Promise<RuleYear[]> => Promise.all(ruleYearIds.map(loadRuleYear))

type Edition = Pick<RuleYear, 'performanceYear' | 'status'>

/** `2019 rules`, `2019 proposed rules`. */
export const nameOf = ({ performanceYear, status }: Edition): string =>
  status === 'proposed' ? `${performanceYear} proposed rules` : `${performanceYear} rules`

/** Short, for tabs and table heads: `2019`, `2019 proposed`. */
export const shortNameOf = ({ performanceYear, status }: Edition): string =>
  status === 'proposed' ? `${performanceYear} proposed` : String(performanceYear)

/** `2017 to 2026`: what the rule years span. */
export const spanOf = (all: readonly Edition[]): string =>
  `${all.at(0)?.performanceYear} to ${all.at(-1)?.performanceYear}`

export const addressOf = ({ id }: Pick<RuleYear, 'id'>): string => `/rule-years/${id}/`

export interface Pair {
  readonly before: RuleYear
  readonly after: RuleYear
}

export const pairAddress = ({ before, after }: Pair): string => `/compare/${before.id}/${after.id}/`

/** What an edition is compared with: its own proposal, then the final rule of the year before. */
export function predecessors(after: RuleYear, all: readonly RuleYear[]): RuleYear[] {
  const proposal = all.filter(
    ({ status, performanceYear }) =>
      status === 'proposed' && after.status === 'final' && performanceYear === after.performanceYear,
  )
  const yearBefore = all.filter(
    ({ status, performanceYear }) => status === 'final' && performanceYear === after.performanceYear - 1,
  )
  return [...proposal, ...yearBefore]
}

export const allPairs = (all: readonly RuleYear[]): Pair[] =>
  all.flatMap((after) => predecessors(after, all).map((before) => ({ before, after })))

/** The pair in words: what a reader learns from comparing the two. */
export function pairMeaning({ before, after }: Pair): string {
  if (before.performanceYear === after.performanceYear) return 'What CMS proposed, and what it then decided.'
  if (after.status === 'proposed') return 'What CMS wanted to change for the next year.'
  return 'What changed from one year to the next.'
}

export const isRuleYear = (value: RuleYear | undefined): value is RuleYear => value !== undefined

export const findRuleYear = (all: readonly RuleYear[], id: RuleYearId): RuleYear => {
  const found = all.find((rules) => rules.id === id)
  if (!found) throw new RangeError(`No rule year ${id}`)
  return found
}
