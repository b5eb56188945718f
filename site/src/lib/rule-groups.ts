// Neighboring rows of the same name share one label in a table.
import { type RuleRow, say } from '@mips-widgets/core'

export interface RuleGroup {
  readonly label: string
  readonly rows: readonly RuleRow[]
}

export function groupRows(rows: readonly RuleRow[]): RuleGroup[] {
  const groups: { label: string; rows: RuleRow[] }[] = []
  for (const row of rows) {
    const label = say(row.label)
    const last = groups.at(-1)
    if (last?.label === label) last.rows.push(row)
    else groups.push({ label, rows: [row] })
  }
  return groups
}
