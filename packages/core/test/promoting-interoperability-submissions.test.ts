// Several submissions of the category: the highest counts, and says so.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type PromotingInteroperabilityInput, say, scorePromotingInteroperability } from '../src/index.ts'
import { type Measures, complete, rate } from './promoting-interoperability.cases.ts'
import { invalidPaths, missingPaths, scored, years } from './support.ts'

const score = (input: PromotingInteroperabilityInput) => scorePromotingInteroperability(years['2019'], input)
const half: Measures = { ...complete, PI_PEA_1: rate(20, 40) } // 80
const without = (id: string): Measures => {
  const { [id]: _, ...rest } = complete
  return rest
}

const rows: readonly [
  name: string,
  own: Measures | undefined,
  others: Measures[],
  points: string,
  which: string,
][] = [
  [
    'the first is higher',
    complete,
    [half],
    '100',
    'Of 2 submissions the highest-scoring one counts: number 1.',
  ],
  [
    'the second is higher',
    half,
    [complete],
    '100',
    'Of 2 submissions the highest-scoring one counts: number 2.',
  ],
  [
    'the third is higher',
    half,
    [{}, complete],
    '100',
    'Of 3 submissions the highest-scoring one counts: number 3.',
  ],
  [
    'a zero and a score',
    without('PI_EP_1'),
    [half],
    '80',
    'Of 2 submissions the highest-scoring one counts: number 2.',
  ],
  ['alike: the first', half, [half], '80', 'Of 2 submissions the highest-scoring one counts: number 1.'],
  [
    'no own submission',
    undefined,
    [half],
    '80',
    'Of 2 submissions the highest-scoring one counts: number 2.',
  ],
]

for (const [name, measures, others, points, which] of rows) {
  test(`${name}: ${points}`, () => {
    const alternatives = others.map((one) => ({ measures: one }))
    const { step } = scored(score({ ...(measures && { measures }), alternatives }))
    assert.equal(step.value.toString(), points)
    assert.equal(say(step.label), which)
    assert.equal(step.op, 'greatest')
    assert.ok(step.unverified)
  })
}

test('submissions are not pooled: two halves of a report are two zeros', () => {
  const { PI_EP_1, ...rest } = complete
  assert.ok(PI_EP_1)
  assert.equal(
    scored(score({ measures: rest, alternatives: [{ measures: { PI_EP_1 } }] })).step.value.toString(),
    '0',
  )
})

test('what a submission lacks is named at its place', () => {
  const { detail } = scored(score({ measures: {}, alternatives: [{ measures: without('PI_EP_1') }] }))
  assert.deepEqual(
    detail.unmet.map(({ path }) => path).slice(0, 1),
    ['measures.PI_EP_1'],
    'both are zero: the first counts',
  )
  const other = scored(score({ alternatives: [{ measures: without('PI_EP_1') }] }))
  assert.deepEqual(
    other.detail.unmet.map(({ path }) => path),
    ['alternatives.0.measures.PI_EP_1'],
  )
})

test('a submission that cannot be read is not passed over', () =>
  assert.deepEqual(
    invalidPaths(
      score({
        measures: complete,
        alternatives: [{ measures: half }, { measures: { PI_EP_1: rate(2, 1) } }],
      }),
    ),
    ['alternatives.1.measures.PI_EP_1.numerator'],
  ))

test('whoever is reweighted stays so while no submission has data', () => {
  const clinician = { type: 'physical-therapist' }
  const none = score({ clinician, measures: {}, alternatives: [{ measures: { PI_PPHI_1: false } }] })
  assert.equal(none.status, 'not-scored')
  const some = score({ clinician, measures: {}, alternatives: [{ measures: complete }] })
  assert.equal(scored(some).step.value.toString(), '100')
  const applied = score({ alternatives: [{ reweighting: 'Decertified EHR' }] })
  assert.equal(applied.status, 'not-scored')
})

test('an empty list of other submissions changes nothing', () => {
  assert.equal(scored(score({ measures: complete, alternatives: [] })).step.op, 'least')
  assert.ok(missingPaths(score({ alternatives: [] })).length > 0)
})
