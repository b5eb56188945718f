// Whatever somebody hands in, both answers come as an outcome and never as an exception.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import {
  type AssistanceInput,
  type TargetedReviewInput,
  findAssistance,
  planTargetedReview,
} from '../src/index.ts'
import { check, rules } from './random.ts'

const value = fc.oneof(
  fc.anything(),
  fc.string(),
  fc.constantFrom(
    '2026-02-30',
    '9999-12-31',
    '12/31/9999',
    '0000-00-00',
    'toString',
    '__proto__',
    null,
    {},
    [],
  ),
)
const told = (...names: string[]) =>
  fc.record(Object.fromEntries(names.map((name) => [name, value])), { requiredKeys: [] })

test('a targeted review is planned, wanting or invalid', () => {
  const input = told('reason', 'issueType', 'applicant', 'released', 'asked', 'today')
  check([rules, input], (year, given) => {
    const { status } = planTargetedReview({ ...(given as Partial<TargetedReviewInput>), rules: year })
    assert.ok(['answered', 'incomplete', 'invalid'].includes(status))
  })
})

test('help is found, wanting or invalid', () => {
  const input = told('practiceSize', 'specialStatuses', 'underserved', 'apm', 'ptn')
  check([rules, input], (year, given) => {
    const { status } = findAssistance({ ...(given as Partial<AssistanceInput>), rules: year })
    assert.ok(['answered', 'incomplete', 'invalid'].includes(status))
  })
})
