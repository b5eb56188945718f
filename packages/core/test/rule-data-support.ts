// What the tests of the rule data share: a walk over a rule year, and its tables of weights.
import assert from 'node:assert/strict'
import { type Mark, type RuleYear, type WeightRow, decimal } from '../src/index.ts'

/** Every object of a rule year, with its path. */
export function* objectsIn(
  value: unknown,
  path = '',
): Generator<[string, Readonly<Record<string, unknown>>]> {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) yield [path, value as Readonly<Record<string, unknown>>]
  for (const [key, inner] of Object.entries(value)) yield* objectsIn(inner, `${path}.${key}`)
}

export const marked = ({ cite, unverified }: Mark) => cite !== undefined || (unverified ?? '') !== ''
export const isDay = (day: string) =>
  !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().slice(0, 10) === day
export const assertUnique = (ids: readonly string[], what: string) =>
  assert.deepEqual(ids, [...new Set(ids)], what)
export const namesOf = ({ without }: WeightRow) => without.toSorted().join('+')

/** Every table of weights that a rule year has, with its name. */
export function weightTables({ weights, pathways }: RuleYear): [string, readonly WeightRow[]][] {
  const { apmScoringStandard: standard, app, apmEntity = [] } = pathways
  return [
    ['rows', weights.rows],
    ['small practices', weights.smallPracticeRows],
    ...(standard.kind === 'available'
      ? ([
          ['APM scoring standard', standard.rows],
          ['other APMs', standard.otherApms?.rows ?? []],
        ] as [string, readonly WeightRow[]][])
      : []),
    ['APP', app.kind === 'available' ? app.rows : []],
    ['APM Entities', apmEntity],
  ]
}

/** Ten figures, each beyond the one before: upwards with 1, downwards with -1. */
export function assertSteps(bounds: readonly string[], direction: 1 | -1): void {
  assert.equal(bounds.length, 10)
  for (const [place, bound] of bounds.entries()) {
    const before = bounds[place - 1]
    if (before) assert.equal(decimal(bound).cmp(before), direction, `${before}, ${bound}`)
  }
}
