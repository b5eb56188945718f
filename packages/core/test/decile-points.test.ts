// Points on a benchmark: which decile a rate reaches and how far it is into it, upward and downward.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { type Decimal, decimal } from '../src/index.ts'
import { phrase } from '../src/phrase.ts'
import { type Scale, decilePoints, isInverse } from '../src/score/decile-points.ts'
import { deviationBounds } from '../src/score/deviation-bounds.ts'
import { given } from '../src/step.ts'
import { check } from './random.ts'
import { assertReplays } from './support.ts'

const scaleOf = (bounds: readonly (string | null)[], inverse = false): Scale => ({
  bounds: bounds.map((bound) => (bound === null ? null : decimal(bound))),
  inverse,
})
const rateOf = (rate: string) => given(rate, { label: phrase('Rate'), unit: 'percent' })
const points = (rate: string, scale: Scale, places = 4) =>
  decilePoints(rateOf(rate), scale, { places, by: { unverified: 'a test' } })

/** Deciles 1 to 10 begin at 0, 10, … 90: a rate brings a tenth of itself and 1. */
const straight = scaleOf(['0', '10', '20', '30', '40', '50', '60', '70', '80', '90'])
/** The same seen from the other side: 90 and more is decile 1, 0 is decile 10. */
const falling = scaleOf(['90', '80', '70', '60', '50', '40', '30', '20', '10', '0'])
/** Measure 110 by registry, 2018: nine beginnings, those of deciles 2 to 10. */
const flu = scaleOf([null, '0', '26.89', '40.49', '50', '57.07', '64.79', '73.08', '82.71', '96.44'])
/** Measure 046 by registry in CMS's sample of 2018: decile 3 begins at 100 already. */
const toppedOut = scaleOf([null, '0', ...Array<string>(8).fill('100')])
/** Measure 192 by eCQM, 2017, inverse: decile 4 is the last that begins above 0. */
const cataract = scaleOf([null, '100', '0.92', '0.42', '0', '0', '0', '0', '0', '0'], true)
/** Measure 047 by registry, 2020: three deciles begin at 100. */
const carePlan = scaleOf([null, '0', '0.14', '4.08', '36.15', '82.84', '98.28', '100', '100', '100'])

type Row = readonly [name: string, rate: string, scale: Scale, decile: number, points: string]
const rows: readonly Row[] = [
  ['at the beginning of decile 1', '0', straight, 1, '1'],
  ['just below decile 2', '9.99', straight, 1, '1.999'],
  ['at decile 2', '10', straight, 2, '2'],
  ['just above decile 2', '10.01', straight, 2, '2.001'],
  ['in the middle', '55', straight, 6, '6.5'],
  ['just below decile 10', '89.99', straight, 9, '9.999'],
  ['at decile 10: no partial points', '90', straight, 10, '10'],
  ['above the beginning of decile 10', '99.9', straight, 10, '10'],

  // 42 CFR 414.1380(b)(1): partial points by the place between two deciles, mirrored where lower is better
  ['falling: at the beginning of decile 1', '90', falling, 1, '1'],
  ['falling: worse than decile 1', '90.01', falling, 1, '1'],
  ['falling: just short of decile 2', '80.01', falling, 1, '1.999'],
  ['falling: at decile 2', '80', falling, 2, '2'],
  ['falling: just past decile 2', '79.99', falling, 2, '2.001'],
  ['falling: in the middle', '45', falling, 5, '5.5'],
  ['falling: at decile 10', '0', falling, 10, '10'],

  // CMS's engine: 8 + (82.31 − 73.08) ÷ (82.71 − 73.08) = 8.95846
  ['CMS’s engine, decile 8', '82.31', flu, 8, '8.9585'],
  ['in decile 2, above its beginning', '13.445', flu, 2, '2.5'],
  ['exactly where decile 8 begins', '73.08', flu, 8, '8'],
  ['exactly where decile 9 begins', '82.71', flu, 9, '9'],
  // decile 1 has no beginning here, and decile 2 begins at 0: nothing is below it
  ['nine numbers, at the beginning of decile 2', '0', flu, 2, '2'],

  // 2 + 82.31 ÷ 100: the 3 points come from the floor, not from here, and never the 10 of the last decile
  ['repeated numbers, below them', '82.31', toppedOut, 2, '2.8231'],
  ['repeated numbers, just below', '99.99', toppedOut, 2, '2.9999'],
  ['repeated numbers, at them: the last of the deciles that begin there', '100', toppedOut, 10, '10'],

  ['inverse, perfect: the last decile that begins at 0', '0', cataract, 10, '10'],
  // 4 + (0.42 − 0.21) ÷ 0.42
  ['inverse, between 0.42 and 0', '0.21', cataract, 4, '4.5'],
  ['inverse, at 0.42', '0.42', cataract, 4, '4'],
  // 3 + (0.92 − 0.43) ÷ 0.5
  ['inverse, just worse than 0.42', '0.43', cataract, 3, '3.98'],
  ['inverse, at the worst', '100', cataract, 2, '2'],

  // 5 + (76.9231 − 36.15) ÷ 46.69 = 5.87327
  ['CMS’s tutorial of 2020', '76.9231', carePlan, 5, '5.8733'],
  ['two deciles before the repeated ones', '99', carePlan, 7, '7.4186'],

  [
    'decile 1 not known, below decile 2',
    '4',
    scaleOf([null, '10', '20', ...Array<string>(7).fill('30')]),
    1,
    '1',
  ],
  ['decile 1 known, below it', '4', scaleOf(['5', '10', '20', ...Array<string>(7).fill('30')]), 1, '1'],
  ['decile 1 known, in it', '7.5', scaleOf(['5', '10', '20', ...Array<string>(7).fill('30')]), 1, '1.5'],
  ['all alike at 100, not inverse, below', '99', scaleOf([null, ...Array<string>(9).fill('100')]), 1, '1'],
  ['all alike at 100, not inverse, at it', '100', scaleOf([null, ...Array<string>(9).fill('100')]), 10, '10'],
  ['all alike at 0, inverse, at it', '0', scaleOf([null, ...Array<string>(9).fill('0')], true), 10, '10'],
  ['all alike at 0, inverse, above', '0.01', scaleOf([null, ...Array<string>(9).fill('0')], true), 1, '1'],
  // AQI18 of 2017 is flagged inverse, and its deciles rise: the numbers decide
  ['flagged inverse with rising numbers', '95', { ...straight, inverse: true }, 10, '10'],
  ['not flagged with falling numbers', '5', { ...falling, inverse: false }, 9, '9.5'],
]
for (const [name, rate, scale, decile, expected] of rows) {
  test(`${name}: ${rate} is decile ${decile}, ${expected} points`, () => {
    const found = points(rate, scale)
    assert.equal(found.points.value.toString(), expected)
    assert.equal(found.decile, decile)
    assertReplays(found.points)
  })
}

test('four decimals, halves up, and a carry into the next decile stays', () => {
  // 1.00005, 1.00015 and 1.99995
  assert.deepEqual(
    ['0.0005', '0.0015', '9.9995'].map((rate) => points(rate, straight).points.value.toString()),
    ['1.0001', '1.0002', '2'],
  )
  assert.equal(points('0.0004', straight).points.value.toString(), '1')
  assert.equal(points('82.31', flu, 1).points.value.toString(), '9')
})

test('the numbers decide the direction, and only where all are alike the flag', () => {
  assert.equal(isInverse(falling), true)
  assert.equal(isInverse(straight), false)
  assert.equal(isInverse(cataract), true)
  assert.equal(isInverse(scaleOf([null, ...Array<string>(9).fill('0')], true)), true)
  assert.equal(isInverse(scaleOf([null, ...Array<string>(9).fill('0')])), false)
  assert.equal(isInverse(scaleOf(Array<null>(10).fill(null), true)), true)
})

test('deciles by the distance from the median: median 10, deviation 2', () => {
  const multiples = ['2.75', '2.5', '2.25', '2', '1.5', '1', '0.5', '-0.5', '-1', '-1.5'] as const
  const bounds = deviationBounds(decimal(10), decimal(2), multiples)
  assert.deepEqual(bounds.map(String), ['15.5', '15', '14.5', '14', '13', '12', '11', '9', '8', '7'])
})

const bound = fc.integer({ min: 0, max: 10000 }).map((cents) => decimal(cents).div(100))
const sorted = fc
  .array(bound, { minLength: 10, maxLength: 10 })
  .map((list) => list.toSorted((a, b) => a.cmp(b)))
const scales = fc.tuple(sorted, fc.boolean(), fc.boolean()).map(([list, inverse, open]): Scale => {
  const [first = decimal(0), ...rest] = inverse ? list.toReversed() : list
  return { bounds: [open ? null : first, ...rest], inverse }
})
const pointsAt = (rate: Decimal, scale: Scale) => points(rate.toString(), scale).points

test('on any benchmark: between 1 and 10, and a better rate never brings less', () => {
  check([scales, bound, bound], (scale, one, other) => {
    const [low, high] = one.lt(other) ? [one, other] : [other, one]
    const [worse, better] = isInverse(scale) ? [high, low] : [low, high]
    const [less, more] = [pointsAt(worse, scale), pointsAt(better, scale)]
    assertReplays(less)
    assert.ok(less.value.lte(more.value), `${less.value.toString()} and ${more.value.toString()}`)
    assert.ok(less.value.gte(1) && more.value.lte(10))
  })
})
