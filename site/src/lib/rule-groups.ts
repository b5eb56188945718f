// Neighboring rows of the same name share one label in a table, and one citation where it is the same.
import { type Mark, type RuleRow, say } from '@mips-widgets/core'

export interface RuleGroup {
  readonly label: string
  readonly entries: readonly RuleEntry[]
}

/** Values that stand in the same place: one, or a list. */
export interface RuleEntry {
  readonly values: readonly string[]
  readonly mark: Mark
}

export function groupRows(rows: readonly RuleRow[]): RuleGroup[] {
  const groups: { label: string; entries: { values: string[]; mark: Mark }[] }[] = []
  for (const row of rows) {
    const label = say(row.label)
    const last = groups.at(-1)
    const entry = last?.entries.at(-1)
    const values = valuesOf(row)
    if (last?.label !== label) groups.push({ label, entries: [{ values: [...values], mark: row }] })
    else if (entry && sameMark(entry.mark, row)) entry.values.push(...values)
    else last.entries.push({ values: [...values], mark: row })
  }
  return groups
}

/** Members of one list have the very same citation, not one that reads alike. */
export const sameMark = (a: Mark, b: Mark): boolean =>
  a.cite === b.cite && a.dispute === b.dispute && a.unverified === b.unverified

/** Sentences of a list stand one below the other, short words in a line. */
function valuesOf({ items = [], value }: RuleRow): readonly string[] {
  const texts = items.map((item) => say(item))
  const sentences = texts.length > 1 && texts.some((text) => text.length > LONGEST_IN_LINE)
  return sentences ? texts : [say(value)]
}

const LONGEST_IN_LINE = 40
