import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Decimal as Shared } from 'decimal.js'
import { Decimal, decimal } from '../src/index.ts'

const SHARED_DEFAULTS = { precision: 20, rounding: 4, toExpNeg: -7, toExpPos: 21 } as const

test('what a host page does to the shared decimal.js does not change ours', () => {
  Shared.set({ precision: 3, rounding: 1, toExpNeg: -1, toExpPos: 1 })
  try {
    assert.equal(new Shared(2).div(3).toString(), '6.66e-1', 'the shared one is changed')
    assert.equal(decimal(2).div(3).toString(), `0.${'6'.repeat(39)}7`)
    assert.equal(decimal('0.245').toDecimalPlaces(2).toString(), '0.25')
    assert.equal(decimal('0.00000001').toString(), '0.00000001')
  } finally {
    Shared.set(SHARED_DEFAULTS)
  }
})

const rows: readonly [name: string, value: Decimal, expected: string][] = [
  ['40 digits', decimal(1).div(3), `0.${'3'.repeat(40)}`],
  ['halves away from zero', decimal(2).div(3), `0.${'6'.repeat(39)}7`],
  ['no exponent for small numbers', decimal('1e-12'), '0.000000000001'],
  ['no exponent for large numbers', decimal('1e30'), `1${'0'.repeat(30)}`],
  ['decimals that floats cannot hold', decimal('0.1').plus('0.2'), '0.3'],
  ['a JavaScript number', decimal(0.5), '0.5'],
  ['a Decimal', decimal(decimal('7.25')), '7.25'],
]

for (const [name, value, expected] of rows) {
  test(`${name}: ${expected}`, () => {
    assert.equal(value.toString(), expected)
    assert.equal(JSON.stringify(value), JSON.stringify(expected))
    assert.ok(value instanceof Decimal)
  })
}
