// `mips evaluate`: one scenario or QPP submission, or a roster.
import { readArguments, refuseRuleYear } from '../arguments.ts'
import { type ExitStatus, type Refusal, isRefusal, refuse } from '../refusal.ts'
import { evaluateRoster } from './evaluate-roster.ts'
import { evaluateScenario } from './evaluate-scenario.ts'

const OPTIONS = {
  'rule-year': { type: 'string' },
  explain: { type: 'boolean' },
  json: { type: 'boolean' },
  qpp: { type: 'boolean' },
  roster: { type: 'boolean' },
  out: { type: 'string' },
  keep: { type: 'string' },
  encoding: { type: 'string' },
} as const

const SCENARIO_ONLY = ['explain', 'json', 'qpp'] as const
const ROSTER_ONLY = ['out', 'keep', 'encoding', 'roster'] as const

export async function evaluateCommand(args: readonly string[]): Promise<ExitStatus | Refusal> {
  const read = readArguments(args, OPTIONS, { least: 1, most: 1, what: 'one file, or - for standard input' })
  if (isRefusal(read)) return read
  const { values, positionals } = read
  const [path = ''] = positionals
  const unknownYear = refuseRuleYear(values['rule-year'])
  if (unknownYear) return unknownYear
  const roster = values.roster === true || /\.csv$/i.test(path)
  const astray = (roster ? SCENARIO_ONLY : ROSTER_ONLY).find((option) => values[option] !== undefined)
  if (astray)
    return refuse(`--${astray} is for ${roster ? 'one scenario, not a roster' : 'a roster (--roster)'}.`)
  return roster ? evaluateRoster(path, values) : evaluateScenario(path, values)
}
