// Every source that rule data cites, with the rule years that cite it and how often.
import { type RuleRow, type RuleYear, type Source, describeRuleYear } from '@mips-widgets/core'
import { saySourceDate } from './source-date.ts'

export interface SourceUse {
  readonly source: Source
  readonly date: string
  readonly uses: readonly { readonly rules: RuleYear; readonly count: number }[]
  readonly total: number
}

export const rowsOf = (rules: RuleYear): RuleRow[] => describeRuleYear(rules).flatMap(({ rows }) => rows)

/** The most cited source first. */
export function sourcesOf(all: readonly RuleYear[]): SourceUse[] {
  const sources = new Map<string, Source>()
  const counts = all.map((rules) => ({ rules, count: countSources(rules, sources) }))
  return [...sources.values()]
    .map((source) => {
      const uses = counts.flatMap(({ rules, count }) => {
        const times = count.get(source.id)
        return times ? [{ rules, count: times }] : []
      })
      return {
        source,
        date: saySourceDate(source.date),
        uses,
        total: uses.reduce((sum, { count }) => sum + count, 0),
      }
    })
    .toSorted((a, b) => b.total - a.total || a.source.title.localeCompare(b.source.title))
}

function countSources(rules: RuleYear, sources: Map<string, Source>): Map<string, number> {
  const count = new Map<string, number>()
  for (const { cite } of rowsOf(rules)) {
    if (!cite) continue
    sources.set(cite.source.id, cite.source)
    count.set(cite.source.id, (count.get(cite.source.id) ?? 0) + 1)
  }
  return count
}
