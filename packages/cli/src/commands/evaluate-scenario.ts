// One scenario, or one QPP submission as a scenario: the report to read, with the whole working, or as JSON.
import {
  type Invalid,
  type Remark,
  type Report,
  type RuleYear,
  type Scenario,
  evaluate,
  loadRuleYear,
  parseScenario,
  phrase,
  ruleYearIds,
  scenarioFromQppJson,
} from '@mips-widgets/core'
import { refuseRuleYear } from '../arguments.ts'
import { nameOf, print, printJson, readText, tell } from '../files.ts'
import { findInventory } from '../inventories.ts'
import { explanationLines } from '../print/explanation.ts'
import { remarkLine } from '../print/marks.ts'
import { isScored, problemsOf, wantedOf } from '../print/parts.ts'
import { summaryLines } from '../print/summary.ts'
import { type ExitStatus, type Refusal, isRefusal, refuse } from '../refusal.ts'
import { versions } from '../version.ts'

interface Options {
  readonly 'rule-year'?: string | undefined
  readonly explain?: boolean | undefined
  readonly json?: boolean | undefined
  readonly qpp?: boolean | undefined
}

interface Told {
  readonly scenario: Scenario
  /** What the file says and nothing reads. */
  readonly leftOut: readonly Remark[]
}

export async function evaluateScenario(path: string, options: Options): Promise<ExitStatus | Refusal> {
  const text = await readText(path)
  if (isRefusal(text)) return text
  const told = options.qpp ? readSubmission(text) : readScenario(text)
  if ('status' in told) return refuse(`${nameOf(path)} cannot be read:`, ...told.problems.map(remarkLine))
  const rules = await rulesFor(told.scenario, options)
  if (isRefusal(rules)) return rules
  tell(...told.leftOut.map((one) => `Left out: ${remarkLine(one)}`))
  const { inventory, absent } = await findInventory(rules.performanceYear)
  if (absent) tell(absent)
  const report = evaluate(rules, told.scenario, inventory)
  if (options.json) printJson({ versions, ...report, leftOut: told.leftOut })
  else print([...summaryLines(rules, report), ...(options.explain ? explanationLines(rules, report) : [])])
  return statusOf(report, options.json === true)
}

function readSubmission(text: string): Told | Invalid {
  const read = scenarioFromQppJson(text)
  return read.status === 'invalid' ? read : { scenario: read.scenario, leftOut: read.notCarried }
}

function readScenario(text: string): Told | Invalid {
  const parsed = parseScenario(text)
  if (parsed.status === 'invalid') return parsed
  const message = phrase('no such field is known; check its spelling')
  return { scenario: parsed.scenario, leftOut: parsed.unknown.map((path) => ({ path, message })) }
}

async function rulesFor({ ruleYear }: Scenario, options: Options): Promise<RuleYear | Refusal> {
  const id = options['rule-year'] ?? ruleYear
  if (id === undefined)
    return refuse(`Under which rule year? Say --rule-year with one of ${ruleYearIds.join(', ')}.`)
  const unknown = refuseRuleYear(id)
  if (unknown) return unknown
  if (ruleYear !== undefined && ruleYear !== id) tell(`Scored under ${id}; the file names ${ruleYear}.`)
  return loadRuleYear(id)
}

/** With JSON on standard output the reasons go to stderr: the summary says them itself. */
function statusOf(report: Report, apart: boolean): ExitStatus {
  const problems = problemsOf(report)
  if (apart) tell(...[...problems, ...wantedOf(report)].map(remarkLine))
  if (problems.length > 0) return 2
  return isScored(report) ? 0 : 1
}
