// The whole adjustment function in straight pieces, ready to be drawn or printed as a table: the
// floor, the jump after it, the kink at the threshold and the step at the additional threshold.
import type { Decimal } from '../../decimal.ts'
import { type Invalid, type Remark, invalid } from '../../outcome.ts'
import { phrase } from '../../phrase.ts'
import type { RuleYear } from '../../rules/rule-year.ts'
import { reader } from '../../scenario/read-number.ts'
import { type Step, constant } from '../../step.ts'
import { additionalAdjustment, baseAdjustment, floorScore } from './adjustment-function.ts'
import { type Factors, readFactors } from './factors.ts'

export interface CurvePoint {
  /** Points. */
  readonly score: Decimal
  /** Percent, not rounded. */
  readonly percent: Decimal
}

export interface CurvePiece {
  readonly kind: 'floor' | 'negative' | 'positive' | 'exceptional'
  /** A piece that does not include its own beginning starts just above it. */
  readonly startsAbove: boolean
  /** The exceptional piece begins where this one ends, and takes that point. */
  readonly endsBelow: boolean
  readonly from: CurvePoint
  readonly to: CurvePoint
}

export interface Curve {
  readonly status: 'drawn'
  readonly pieces: readonly CurvePiece[]
  /** Factors without which the positive side cannot be drawn. */
  readonly missing: readonly Remark[]
}

/** The pieces of the function for a pair of factors; without factors, the negative side alone. */
export function adjustmentCurve(rules: RuleYear, factors: Factors = {}): Curve | Invalid {
  const read = reader()
  const { scaling, exceptional } = readFactors(rules, factors, read)
  if (read.problems.length > 0) return invalid(read.problems)
  const { additional } = rules.payment
  const missing: Remark[] = []
  if (!scaling) missing.push({ path: 'scalingFactor', message: phrase('The scaling factor') })
  if (additional.kind !== 'none' && !exceptional) {
    missing.push({
      path: 'exceptionalScalingFactor',
      message: phrase('The scaling factor for exceptional performance'),
    })
  }
  const positive = scaling ? positivePieces(rules, scaling, exceptional) : []
  return { status: 'drawn', pieces: [...negativePieces(rules), ...positive], missing }
}

const at = (score: Decimal | number): Step =>
  constant(score, { label: phrase('Final score'), unit: 'points' })

function negativePieces({ payment }: RuleYear): CurvePiece[] {
  const quarter = floorScore(payment).value
  const threshold = at(Number(payment.performanceThreshold.value)).value
  const full = baseAdjustment(payment, at(0), undefined).value
  const justAbove = full.times(threshold.minus(quarter)).div(threshold)
  return [
    {
      kind: 'floor',
      startsAbove: false,
      endsBelow: false,
      from: { score: at(0).value, percent: full },
      to: { score: quarter, percent: full },
    },
    {
      kind: 'negative',
      startsAbove: true,
      endsBelow: false,
      from: { score: quarter, percent: justAbove },
      to: { score: threshold, percent: at(0).value },
    },
  ]
}

function positivePieces({ payment }: RuleYear, scaling: Step, exceptional: Step | undefined): CurvePiece[] {
  const base = (score: Step) => baseAdjustment(payment, score, scaling).value
  const start = at(Number(payment.performanceThreshold.value))
  const top = at(100)
  const { additional } = payment
  if (additional.kind === 'none') return [piece('positive', [start, base(start)], [top, base(top)])]
  const step = at(Number(additional.threshold.value))
  const both = (score: Step) => base(score).plus(additionalAdjustment(payment, score, exceptional).value)
  return [
    { ...piece('positive', [start, base(start)], [step, base(step)]), endsBelow: true },
    ...(exceptional ? [piece('exceptional', [step, both(step)], [top, both(top)])] : []),
  ]
}

const piece = (
  kind: CurvePiece['kind'],
  from: readonly [Step, Decimal],
  to: readonly [Step, Decimal],
): CurvePiece => ({
  kind,
  startsAbove: false,
  endsBelow: false,
  from: { score: from[0].value, percent: from[1] },
  to: { score: to[0].value, percent: to[1] },
})
