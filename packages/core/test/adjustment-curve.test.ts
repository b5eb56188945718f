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

  test(`${ruleYear}: four pieces meet at ${floor}, ${threshold} and ${additional}`, () => {
    const curve = draw(ruleYear)
    assert.deepEqual(kindsOf(curve), ['floor', 'negative', 'positive', 'exceptional'])
    assert.deepEqual(
      curve.pieces.map(({ from, to }) => [from.score, to.score].join(' ')),
      [`0 ${floor}`, `${floor} ${threshold}`, `${threshold} ${additional}`, `${additional} 100`],
    )
    assert.deepEqual(
      curve.pieces.map(({ startsAbove }) => startsAbove),
      [false, true, false, false],
    )
    assert.deepEqual(
      curve.pieces.map(({ endsBelow }) => endsBelow),
      [false, false, true, false],
    )
    assert.deepEqual(curve.missing, [])
  })

  test(`${ruleYear}: a flat floor, a jump to three quarters, zero at the threshold, a step at ${additional}`, () => {
    const curve = draw(ruleYear)
    const full = decimal(years[ruleYear].payment.applicablePercent.value).neg()
    const [flat, negative] = [pieceOf(curve, 'floor'), pieceOf(curve, 'negative')]
    assert.ok(flat.from.percent.eq(full) && flat.to.percent.eq(full))
    assert.ok(negative.from.percent.eq(full.times('0.75')))
    assert.equal(JSON.stringify(negative.to.percent), '"0"')
    const [positive, exceptional] = [pieceOf(curve, 'positive'), pieceOf(curve, 'exceptional')]
    assert.ok(positive.from.percent.isZero())
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

test('where the additional adjustment has ended, one line runs to 100', () => {
  const rules = years['2020']
  const ended = { ...rules.payment, additional: { kind: 'none', rule: { value: 'Ended' } } } as const
  const curve = adjustmentCurve({ ...rules, payment: ended }, { scalingFactor: '0.203' })
  assert.equal(curve.status, 'drawn')
  assert.deepEqual(kindsOf(curve), ['floor', 'negative', 'positive'])
  assert.equal(pieceOf(curve, 'positive').to.percent.toString(), '1.827')
  const { step } = scored(paymentAdjustment({ ...rules, payment: ended }, '100', { scalingFactor: '0.203' }))
  assert.equal(step.value.toString(), '1.83')
})
