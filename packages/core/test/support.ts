// What the tests of the core share: the rule years, and plain readings of an outcome.
import assert from 'node:assert/strict'
import {
  type Invalid,
  type Outcome,
  type RuleYear,
  type RuleYearId,
  type Scored,
  type Step,
  loadRuleYear,
  partsOf,
  replay,
  ruleYearIds,
  say,
} from '../src/index.ts'

const loaded = await Promise.all(ruleYearIds.map(async (id) => [id, await loadRuleYear(id)] as const))
export const years = Object.fromEntries(loaded) as Readonly<Record<RuleYearId, RuleYear>>

/** The scored outcome, after working every one of its steps out again. */
export function scored<Detail>(outcome: Outcome<Detail>): Scored<Detail> {
  assert.equal(outcome.status, 'scored', JSON.stringify(outcome))
  assertReplays(outcome.step)
  return outcome
}

export function assertReplays(step: Step): void {
  assert.ok(
    replay(step).eq(step.value),
    `${say(step.label)}: ${step.value.toString()} is not ${replay(step).toString()}`,
  )
  for (const part of partsOf(step)) assertReplays(part)
}

export function missingPaths(outcome: Outcome<unknown>): string[] {
  assert.equal(outcome.status, 'incomplete', JSON.stringify(outcome))
  return outcome.missing.map(({ path }) => path)
}

export function invalidPaths(outcome: Outcome<unknown> | Invalid | { readonly status: 'parsed' | 'drawn' }) {
  assert.equal(outcome.status, 'invalid', JSON.stringify(outcome))
  for (const { message } of outcome.problems) assert.ok(!/\{\w+\}/.test(say(message)), say(message))
  return outcome.problems.map(({ path }) => path)
}
