import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  type Curve,
  type CurvePiece,
  type RuleYearId,
  adjustmentCurve,
  decimal,
  paymentAdjustment,
  ruleYearIds,
} from '../src/index.ts'
import { kinks } from './payment.cases.ts'
import { invalidPaths, scored, years } from './support.ts'

const factors = { scalingFactor: '0.203', exceptionalScalingFactor: '0.395' }

function draw(ruleYear: RuleYearId, given: object = factors): Curve {
  const curve = adjustmentCurve(years[ruleYear], given)
  assert.equal(curve.status, 'drawn')
  return curve
}
const kindsOf = ({ pieces }: Curve) => pieces.map(({ kind }) => kind)
const pieceOf = ({ pieces }: Curve, kind: CurvePiece['kind']) =>
  pieces.find((piece) => piece.kind === kind) ?? assert.fail(kind)

const at = ({ from, to }: CurvePiece, score: string) => {
  const share = decimal(score).minus(from.score).div(to.score.minus(from.score))
  return from.percent.plus(to.percent.minus(from.percent).times(share))
}

for (const ruleYear of ruleYearIds) {
  const [floor, threshold, additional] = kinks[ruleYear]

  const ends = additional === undefined ? [threshold, '100'] : [threshold, additional, '100']

  test(`${ruleYear}: the pieces meet at ${[floor, ...ends].join(', ')}`, () => {
    const curve = draw(ruleYear)
    const kinds = ['floor', 'negative', 'positive', ...(additional === undefined ? [] : ['exceptional'])]
    assert.deepEqual(kindsOf(curve), kinds)
    const starts = ['0', floor, ...ends]
    assert.deepEqual(
      curve.pieces.map(({ from, to }) => [from.score, to.score].join(' ')),
      kinds.map((_kind, at) => `${starts[at]} ${starts[at + 1]}`),
    )
    assert.deepEqual(
      curve.pieces.map(({ startsAbove }) => startsAbove),
      kinds.map((kind) => kind === 'negative'),
    )
    assert.deepEqual(
      curve.pieces.map(({ endsBelow }) => endsBelow),
      kinds.map((kind) => kind === 'positive' && additional !== undefined),
    )
    assert.deepEqual(curve.missing, [])
  })

  test(`${ruleYear}: a flat floor, a jump to three quarters, zero at the threshold, ${additional ? `a step at ${additional}` : 'no step'}`, () => {
    const curve = draw(ruleYear)
    const full = decimal(years[ruleYear].payment.applicablePercent.value).neg()
    const [flat, negative] = [pieceOf(curve, 'floor'), pieceOf(curve, 'negative')]
    assert.ok(flat.from.percent.eq(full) && flat.to.percent.eq(full))
    assert.ok(negative.from.percent.eq(full.times('0.75')))
    assert.equal(JSON.stringify(negative.to.percent), '"0"')
    const positive = pieceOf(curve, 'positive')
    assert.ok(positive.from.percent.isZero())
    if (additional === undefined) {
      assert.ok(positive.to.percent.eq(full.neg().times('0.203')))
      return
    }
    const exceptional = pieceOf(curve, 'exceptional')
    // half a percent times the second factor
    assert.equal(exceptional.from.percent.minus(positive.to.percent).toDecimalPlaces(20).toString(), '0.1975')
    // the whole of both: AP × 0.203 + 10 × 0.395
    assert.ok(exceptional.to.percent.eq(full.neg().times('0.203').plus('3.95')))
  })

  test(`${ruleYear}: the drawing and the calculator agree at ends and middles`, () => {
    for (const piece of draw(ruleYear).pieces) {
      const middle = piece.from.score.plus(piece.to.score).div(2).toDecimalPlaces(2)
      const ends = [
        ...(piece.startsAbove ? [piece.from.score.plus('0.01')] : [piece.from.score]),
        ...(piece.endsBelow ? [piece.to.score.minus('0.01')] : [piece.to.score]),
      ]
      for (const score of [...ends, middle].map(String)) {
        const { step } = scored(paymentAdjustment(years[ruleYear], score, factors))
        assert.equal(
          at(piece, score).toFixed(2).replace('-0.00', '0.00'),
          step.value.toFixed(2),
          `${piece.kind} ${score}`,
        )
      }
    }
  })
}

const partial: readonly [name: string, given: object, kinds: string[], missing: string[]][] = [
  ['no factors', {}, ['floor', 'negative'], ['scalingFactor', 'exceptionalScalingFactor']],
  [
    'the first factor alone',
    { scalingFactor: '0.1' },
    ['floor', 'negative', 'positive'],
    ['exceptionalScalingFactor'],
  ],
  ['the second factor alone', { exceptionalScalingFactor: '0.1' }, ['floor', 'negative'], ['scalingFactor']],
]
for (const [name, given, kinds, missing] of partial) {
  test(`${name}: what can be drawn, and what is missing`, () => {
    const curve = draw('2020', given)
    assert.deepEqual(kindsOf(curve), kinds)
    assert.deepEqual(
      curve.missing.map(({ path }) => path),
      missing,
    )
  })
}

for (const [field, value] of [
  ['scalingFactor', '0'],
  ['scalingFactor', '3.01'],
  ['exceptionalScalingFactor', '1.01'],
] as const) {
  test(`a ${field} of ${value} is refused`, () =>
    assert.deepEqual(invalidPaths(adjustmentCurve(years['2020'], { ...factors, [field]: value })), [field]))
}

test('where the additional adjustment has ended, one line runs to 100, and one factor draws it', () => {
  const curve = draw('2024', { scalingFactor: '0.203' })
  assert.deepEqual(kindsOf(curve), ['floor', 'negative', 'positive'])
  assert.deepEqual(curve.missing, [])
  assert.equal(pieceOf(curve, 'positive').to.percent.toString(), '1.827')
  const { step } = scored(paymentAdjustment(years['2024'], '100', { scalingFactor: '0.203' }))
  assert.equal(step.value.toString(), '1.83')
  assert.deepEqual(
    draw('2024', {}).missing.map(({ path }) => path),
    ['scalingFactor'],
  )
})
