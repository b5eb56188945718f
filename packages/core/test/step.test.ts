import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cited } from '../src/citation.ts'
import { decimal } from '../src/decimal.ts'
import { phrase } from '../src/phrase.ts'
import { cfr } from '../src/rules/sources/common.ts'
import {
  type Step,
  constant,
  difference,
  exceeds,
  given,
  greatest,
  least,
  negated,
  partsOf,
  product,
  quotient,
  replay,
  rounded,
  rule,
  sum,
} from '../src/step.ts'

const words = { label: phrase('A number'), unit: 'points' } as const
const n = (value: string): Step => given(value, words)
const ns = (...values: string[]): Step[] => values.map(n)

const operations: readonly [name: string, step: Step, expected: string][] = [
  ['given', n('4.5'), '4.5'],
  ['rule', rule(cited('45', cfr, '§ 1'), words), '45'],
  ['constant', constant(100, words), '100'],
  ['sum', sum(ns('0.1', '0.2', '0.3'), words), '0.6'],
  ['sum of nothing', sum([], words), '0'],
  ['product', product(ns('1.5', '4', '0.1'), words), '0.6'],
  ['product of nothing', product([], words), '1'],
  ['least', least(ns('3', '-2', '7'), words), '-2'],
  ['greatest', greatest(ns('3', '-2', '7'), words), '7'],
  ['difference', difference(n('3'), n('4.5'), words), '-1.5'],
  ['quotient', quotient(n('1'), n('8'), words), '0.125'],
  ['exceeds: one more', exceeds(n('90000.01'), n('90000'), words), '1'],
  ['exceeds: the same', exceeds(n('90000'), n('90000'), words), '0'],
  ['exceeds: one less', exceeds(n('89999.99'), n('90000'), words), '0'],
  ['negated', negated(n('9'), words), '-9'],
  ['rounded', rounded(n('5.777'), 2, words), '5.78'],
  ['nested', rounded(quotient(sum(ns('1', '1'), words), n('3'), words), 4, words), '0.6667'],
]

for (const [name, step, expected] of operations) {
  test(`${name} is ${expected}, and so again when replayed`, () => {
    assert.equal(step.value.toString(), expected)
    assert.equal(replay(step).toString(), expected)
  })
}

const roundings: readonly [value: string, places: number, mode: 'half-up' | 'up', expected: string][] = [
  ['0.244', 2, 'half-up', '0.24'],
  ['0.2449999999999999999999', 2, 'half-up', '0.24'],
  ['0.245', 2, 'half-up', '0.25'],
  ['0.246', 2, 'half-up', '0.25'],
  // Open reading F03: halves go away from zero.
  ['-0.244', 2, 'half-up', '-0.24'],
  ['-0.245', 2, 'half-up', '-0.25'],
  ['-0.246', 2, 'half-up', '-0.25'],
  ['2.5', 0, 'half-up', '3'],
  ['1.004', 2, 'up', '1.01'],
  ['1', 0, 'up', '1'],
  ['1.1', 0, 'up', '2'],
  ['-1.1', 0, 'up', '-2'],
]

for (const [value, places, mode, expected] of roundings) {
  test(`${value} in ${places} decimals, ${mode}, is ${expected}`, () => {
    const step = rounded(n(value), places, words, mode)
    assert.equal(step.value.toString(), expected)
    assert.ok(replay(step).eq(expected))
  })
}

test('a number that rounds to zero is written 0, never -0', () => {
  const zeros = [rounded(n('-0.002'), 2, words), rounded(n('-0.4'), 0, words), rounded(n('0'), 2, words)]
  assert.deepEqual(
    zeros.map(({ value }) => JSON.stringify(value)),
    ['"0"', '"0"', '"0"'],
  )
  assert.equal(JSON.stringify(replay(rounded(n('-0.002'), 2, words))), '"0"')
})

test('replay works from the leaves: a step with a wrong value is found out', () => {
  const right = sum(ns('1', '2'), words)
  const forged: Step = { ...right, value: decimal(4) }
  assert.equal(replay(forged).toString(), '3')
})

test('partsOf gives what a step was made of, and nothing for a leaf', () => {
  assert.equal(partsOf(difference(n('3'), n('2'), words)).length, 2)
  assert.equal(partsOf(negated(n('3'), words)).length, 1)
  assert.deepEqual(partsOf(n('3')), [])
})

test('a rule keeps its citation, a mark of doubt stays with it', () => {
  const step = rule(cited('45', cfr, '§ 414.1405(b)(7)', { unverified: 'not read' }), words)
  assert.equal(step.cite?.at, '§ 414.1405(b)(7)')
  assert.equal(step.unverified, 'not read')
  assert.ok(!('cite' in n('1')))
})
