import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Decimal, decimal, say } from '../src/index.ts'
import {
  type NumberKind,
  count,
  dollars,
  percent,
  points,
  readNumber,
  reader,
} from '../src/scenario/read-number.ts'
import { absent, refused, taken } from './read-number.cases.ts'

const any: NumberKind = { unit: 'count', example: '231' }

/** The sign of a field's own unit may be typed. */
const kindFor = (name: string): NumberKind =>
  name.includes('dollar') ? dollars : name.includes('percent') ? percent : any

for (const [name, raw, expected] of taken) {
  test(`${name} is taken: ${expected}`, () => {
    const reading = readNumber(raw, kindFor(name))
    assert.equal(reading.state, 'read')
    assert.equal(reading.value.toString(), expected)
  })
}

for (const [name, raw] of absent) {
  test(`${name} is absent, not zero and not wrong`, () =>
    assert.deepEqual(readNumber(raw, any), { state: 'absent' }))
}

for (const [name, raw] of refused) {
  test(`${name} is refused with a sentence`, () => {
    const reading = readNumber(raw, any)
    assert.equal(reading.state, 'refused')
    assert.match(say(reading.message), /^[A-Z][^{}]+\.$/)
  })
}

const TOO_SMALL = 'This cannot be less than zero.'
const whole = 'Write a whole number, for example 231.'
const limits: readonly [name: string, raw: unknown, kind: NumberKind, expected: string][] = [
  ['a count below zero', '-1', count, TOO_SMALL],
  ['a count with a Unicode minus', '−1', count, TOO_SMALL],
  ['dollars below zero', '-$5', dollars, TOO_SMALL],
  ['a count of zero', '0', count, '0'],
  ['a fractional count', '200.5', count, whole],
  ['a fractional count as a number', 200.5, count, whole],
  ['a count with an empty fraction', '200.0', count, '200'],
  ['a percent just below zero', '-0.01', percent, TOO_SMALL],
  ['a percent of 100', '100', percent, '100'],
  ['a percent just above 100', '100.01', percent, 'This can be at most 100%.'],
  ['points of 100', '100', points, '100'],
  ['points just above 100', '100.01', points, 'This can be at most 100.'],
  ['below a least of 1', '0', { ...count, least: 1 }, 'This must be at least 1.'],
  ['at a least of 1', '1', { ...count, least: 1 }, '1'],
  ['at what must be exceeded', '0', { ...any, above: 0 }, 'This must be more than 0.'],
  ['just above what must be exceeded', '0.001', { ...any, above: 0 }, '0.001'],
  ['a Decimal', decimal('82.310000000000000000001'), any, '82.310000000000000000001'],
  ['a Decimal that is not finite', new Decimal(Number.NaN), any, 'Write this in figures, for example 231.'],
]

for (const [name, raw, kind, expected] of limits) {
  test(`${name}: ${expected}`, () => {
    const reading = readNumber(raw, kind)
    assert.notEqual(reading.state, 'absent')
    const said =
      reading.state === 'read' ? reading.value.toString() : 'message' in reading && say(reading.message)
    assert.equal(said, expected)
  })
}

test('a reader notes every refusal under its own path and keeps the rest', () => {
  const read = reader()
  assert.equal(read.number('a', '12', count)?.toString(), '12')
  assert.equal(read.number('b', 'x', count), undefined)
  assert.equal(read.number('c', '', count), undefined)
  assert.equal(read.number('d', '-1', count), undefined)
  read.problem('e', { text: 'No.' })
  assert.deepEqual(
    read.problems.map(({ path }) => path),
    ['b', 'd', 'e'],
  )
})

for (const [name, raw, kind] of [
  ['dollars where patients are asked', '$201', count],
  ['a percentage where patients are asked', '200%', count],
  ['dollars where a percentage is asked', '$60', percent],
] as const) {
  test(`${name}: refused`, () => assert.equal(readNumber(raw, kind).state, 'refused'))
}
