// `mips rules`: what a rule year says, every value with its source; without a name, which rule years there are.
import { describeRuleYear, loadRuleYear, ruleYearIds, say } from '@mips-widgets/core'
import { readArguments, refuseRuleYear } from '../arguments.ts'
import { print, printJson } from '../files.ts'
import { indent, markLines } from '../print/marks.ts'
import { type ExitStatus, type Refusal, isRefusal } from '../refusal.ts'
import { versionLine } from '../version.ts'

export async function rulesCommand(args: readonly string[]): Promise<ExitStatus | Refusal> {
  const names = { least: 0, most: 1, what: 'one rule year' }
  const read = readArguments(args, { json: { type: 'boolean' } }, names)
  if (isRefusal(read)) return read
  const [id] = read.positionals
  const unknown = refuseRuleYear(id)
  if (unknown) return unknown
  if (id === undefined) return listRuleYears(read.values.json === true)
  const rules = await loadRuleYear(id)
  if (read.values.json) {
    printJson(rules)
    return 0
  }
  print([
    rules.identity.title,
    ...describeRuleYear(rules).flatMap(({ title, rows }) => [
      '',
      say(title),
      ...rows.flatMap((row) => indent([`${say(row.label)}: ${say(row.value)}`, ...indent(markLines(row))])),
    ]),
    '',
    versionLine,
  ])
  return 0
}

async function listRuleYears(json: boolean): Promise<ExitStatus> {
  const held = await Promise.all(ruleYearIds.map(loadRuleYear))
  if (json)
    printJson(
      held.map(({ id, performanceYear, paymentYear, status }) => ({
        id,
        performanceYear,
        paymentYear,
        status,
      })),
    )
  else print(held.map(({ id, identity }) => `${id.padEnd(15)}${identity.title}`))
  return 0
}
