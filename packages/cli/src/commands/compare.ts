// `mips compare`: what changed between two rule years.
import { type RuleChange, type RuleRow, compareRuleYears, loadRuleYear, say } from '@mips-widgets/core'
import { readArguments, refuseRuleYear } from '../arguments.ts'
import { print, printJson } from '../files.ts'
import { indent, markLines } from '../print/marks.ts'
import { type ExitStatus, type Refusal, isRefusal } from '../refusal.ts'
import { versionLine } from '../version.ts'

export async function compareCommand(args: readonly string[]): Promise<ExitStatus | Refusal> {
  const names = { least: 2, most: 2, what: 'two rule years, the earlier one first' }
  const read = readArguments(args, { json: { type: 'boolean' } }, names)
  if (isRefusal(read)) return read
  const [before = '', after = ''] = read.positionals
  const unknown = refuseRuleYear(before) ?? refuseRuleYear(after)
  if (unknown) return unknown
  const sections = compareRuleYears(await loadRuleYear(before), await loadRuleYear(after))
  if (read.values.json) {
    printJson(sections)
    return 0
  }
  const count = sections.reduce((total, { changes }) => total + changes.length, 0)
  print([
    `${before} → ${after}: ${count} ${count === 1 ? 'change' : 'changes'}`,
    ...sections.flatMap(({ title, changes }) => ['', say(title), ...indent(changes.flatMap(changeLines))]),
    '',
    versionLine,
  ])
  return 0
}

const changeLines = ({ label, before, after }: RuleChange): string[] => [
  say(label),
  ...indent(sideLines('before', before)),
  ...indent(sideLines('after', after)),
]

const sideLines = (side: string, row: RuleRow | undefined): string[] =>
  row ? [`${side}: ${say(row.value)}`, ...indent(markLines(row))] : [`${side}: nothing`]
