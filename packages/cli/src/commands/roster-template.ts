// `mips roster-template`: the columns of a roster with one example row, or every column with what it takes.
import { loadRuleYear, ruleYearIds } from '@mips-widgets/core'
import { readArguments, refuseRuleYear } from '../arguments.ts'
import { type ExitStatus, type Refusal, isRefusal } from '../refusal.ts'
import { cellWords } from '../roster/cell.ts'
import { csvLine } from '../roster/csv-line.ts'
import { describedColumns, templateRows } from '../roster/template.ts'

const OPTIONS = { 'rule-year': { type: 'string' }, describe: { type: 'boolean' } } as const

export async function rosterTemplateCommand(args: readonly string[]): Promise<ExitStatus | Refusal> {
  const read = readArguments(args, OPTIONS, { least: 0, most: 0, what: 'no file' })
  if (isRefusal(read)) return read
  const { 'rule-year': id = ruleYearIds.at(-1) ?? '', describe } = read.values
  const unknown = refuseRuleYear(id)
  if (unknown) return unknown
  const rules = await loadRuleYear(id)
  if (!describe) {
    process.stdout.write(templateRows(rules).map(csvLine).join(''))
    return 0
  }
  const rows = describedColumns(rules).map(({ name, kind, path, about }) => [
    name,
    cellWords(kind),
    about,
    path,
  ])
  process.stdout.write([['column', 'takes', 'what', 'in the scenario'], ...rows].map(csvLine).join(''))
  return 0
}
