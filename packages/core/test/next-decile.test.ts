// What one more decile of a quality measure takes: by hand, and held against scoreQuality on random measures.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { type QualitySubmission, decimal, nextDecile, scoreQuality } from '../src/index.ts'
import { inventoryOf, known, reported, straight } from './quality-score.cases.ts'
import { check, rules } from './random.ts'
import { scored, years } from './support.ts'

/** Deciles 1 to 10 begin at 100, 90, … 10. */
const inverse = { deciles: ['100', '90', '80', '70', '60', '50', '40', '30', '20', '10'] }
const counts = (met: number, notMet: number, more: QualitySubmission = {}): QualitySubmission =>
  reported({
    eligiblePopulation: met + notMet,
    performanceMet: met,
    performanceNotMet: notMet,
    performanceRate: undefined,
    ...more,
  })

const cases: readonly (readonly [
  name: string,
  submission: QualitySubmission,
  decile: number,
  rate: string,
  patients: string | undefined,
  points: string,
])[] = [
  // 46 / 80 = 57.5 %: 6.75 points; 48 / 80 = 60 %: 7
  ['46 of 80', counts(46, 34), 7, '60', '2', '0.25'],
  // 47 / 80 = 58.75 %: 6.875
  ['47 of 80', counts(47, 33), 7, '60', '1', '0.125'],
  ['exactly 60 % looks to 70 %', counts(48, 32), 8, '70', '8', '1'],
  // 51 / 85 = 60 %, 59.5 are needed for 70 %: 60 / 85 = 70.588 %, 8.0588
  ['a half patient is a whole one', counts(51, 34), 8, '70', '9', '1.0588'],
  ['the floor already gives more', counts(0, 20), 2, '10', '2', '0'],
  ['only a rate is known', reported({ performanceRate: '57.5' }), 7, '60', undefined, '0.25'],
  ['a rate wins over counts', counts(46, 34, { performanceRate: '65' }), 8, '70', undefined, '0.5'],
  // 15 / 24 = 62.5 %: 4.75; 60 % of 24 is 14.4, and 14 / 24 = 58.333 %: 5.1667
  ['lower is better: fewer', counts(15, 9, { benchmark: inverse }), 5, '60', '1', '0.4167'],
  // 65 % is 7.5 points, the cap is 7
  [
    'capped',
    reported({ performanceRate: '65', benchmark: { ...straight, capped: true } }),
    8,
    '70',
    undefined,
    '0',
  ],
  [
    'several deciles begin there',
    reported({
      performanceRate: '65',
      benchmark: { deciles: ['10', '20', '30', '40', '50', '60', '100', '100', '100'] },
    }),
    10,
    '100',
    undefined,
    '2.875',
  ],
]

test('the patients, the rate and the points of one more decile', async (t) => {
  for (const [name, submission, decile, rate, patients, points] of cases)
    await t.test(name, () => {
      const next = nextDecile(years['2019'], { submissions: [submission] }, 0)
      assert.ok(next)
      assert.equal(next.decile, decile)
      assert.equal(next.rate.toString(), rate)
      assert.equal(next.patients?.toString(), patients)
      assert.equal(next.inverse, name.startsWith('lower'))
      assert.equal(next.points.toString(), points)
    })
})

const without: readonly (readonly [name: string, submission: QualitySubmission])[] = [
  ['in the last decile', reported({ performanceRate: '90' })],
  ['points were told', reported({ points: '5' })],
  ['too few cases', reported({ eligiblePopulation: 19 })],
  ['no benchmark', reported({ benchmark: null })],
  ['nothing is known', {}],
  ['what cannot be read', reported({ performanceRate: 'many' })],
]

test('nothing to say', async (t) => {
  for (const [name, submission] of without)
    await t.test(name, () => {
      assert.equal(nextDecile(years['2019'], { submissions: [submission] }, 0), undefined)
    })
  assert.equal(nextDecile(years['2019'], {}, 0), undefined)
})

test('the benchmark and the direction come from the inventory too', () => {
  const held = inventoryOf([known('236')])
  const submission = { ...counts(46, 34), measureId: '236', benchmark: undefined }
  const next = nextDecile(years['2019'], { submissions: [submission] }, 0, held)
  assert.equal(next?.patients?.toString(), '2')
})

/** Nine beginnings that rise or fall, some of them alike. */
const bounds = fc
  .tuple(fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 9, maxLength: 9 }), fc.boolean())
  .map(([cents, falls]) => {
    const rising = cents.toSorted((a, b) => a - b).map((one) => decimal(one).div(100).toString())
    return falls ? rising.toReversed() : rising
  })

test('with so many patients scoreQuality gives the decile and the points, with one fewer it does not', () => {
  let tried = 0
  check([rules, bounds, fc.nat(80), fc.nat(80), fc.boolean()], (year, deciles, met, notMet, capped) => {
    const submission = counts(met, notMet + 20, { benchmark: { deciles, capped } })
    const next = nextDecile(year, { submissions: [submission] }, 0)
    const after = (more: number) => {
      const by = next?.inverse ? -more : more
      const moved = { performanceMet: met + by, performanceNotMet: notMet + 20 - by }
      const [measure] = scored(scoreQuality(year, { submissions: [{ ...submission, ...moved }] })).detail
        .measures
      return measure
    }
    const now = after(0)
    if (!next) {
      assert.equal(now?.decile, 10)
      return
    }
    assert.ok(next.patients)
    tried++
    const patients = next.patients.toNumber()
    const then = after(patients)
    assert.ok(patients >= 1)
    assert.equal(then?.decile, next.decile)
    assert.ok((now?.decile ?? 0) < next.decile)
    assert.equal(then?.points?.value.minus(now?.points?.value ?? 0).toString(), next.points.toString())
    assert.equal(after(patients - 1)?.decile, now?.decile)
  })
  assert.ok(tried > 150, String(tried))
})
