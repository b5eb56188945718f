// Checks a scenario that came from a file, a link or another program. What is wrong is refused with
// its path; what is only unknown is kept apart and reported, never dropped in silence.
import * as v from 'valibot'
import type { Invalid, Remark } from '../outcome.ts'
import { phrase } from '../phrase.ts'
import { isRuleYearId, ruleYearIds } from '../rules/load.ts'
import { listRefused, refusal } from './refusal.ts'
import { type Scenario, scenarioSchema } from './scenario.ts'
import { type Shape, walk } from './walk.ts'

export interface ParsedScenario {
  readonly status: 'parsed'
  readonly scenario: Scenario
  /** Paths that this version does not know. They are still in the scenario, and nothing reads them. */
  readonly unknown: readonly string[]
}

/** Parses a scenario given as JSON text or as the value already parsed. Never throws on bad input. */
export function parseScenario(input: unknown): ParsedScenario | Invalid {
  const value = typeof input === 'string' ? parseJson(input) : input
  if (value === undefined) return refuse('', 'This is not JSON. A scenario starts with {example}.')
  const { issues = [] } = v.safeParse(scenarioSchema, value)
  const { unknownKeys, lists } = walk(scenarioSchema as Shape, value)
  const problems = [...lists.map((path) => ({ path, message: listRefused(path) })), ...issues.map(remark)]
  if (problems.length > 0) return { status: 'invalid', problems }
  const scenario = value as Scenario
  if (scenario.ruleYear !== undefined && !isRuleYearId(scenario.ruleYear)) {
    return refuse('ruleYear', 'There is no rule year “{id}”. Choose one of {known}.', {
      id: scenario.ruleYear,
      known: ruleYearIds.join(', '),
    })
  }
  return { status: 'parsed', scenario, unknown: unknownKeys }
}

type Issue = v.BaseIssue<unknown>

function remark(issue: Issue): Remark {
  const path = v.getDotPath(issue) ?? ''
  return { path, message: refusal(path, issue.expected ?? '', issue.received) }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

const refuse = (
  path: string,
  text: string,
  args: Readonly<Record<string, string>> = { example: '{ "version": 1 }' },
): Invalid => ({
  status: 'invalid',
  problems: [{ path, message: phrase(text, args) }],
})
