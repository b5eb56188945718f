// The payment adjustment: 42 CFR 414.1405. A floor up to a quarter of the threshold, a line to zero
// at the threshold, a scaled line above it, and the additional adjustment for exceptional performance.
import type { Decimal, Numeric } from '../../decimal.ts'
import { type Outcome, type Remark, invalid } from '../../outcome.ts'
import { phrase } from '../../phrase.ts'
import type { RuleYear } from '../../rules/rule-year.ts'
import { dollars, points, reader } from '../../scenario/read-number.ts'
import { type Step, constant, given, product, quotient, rounded, sum } from '../../step.ts'
import { additionalAdjustment, baseAdjustment, floorScore } from './adjustment-function.ts'
import { type Factors, readFactors } from './factors.ts'

export interface PaymentInput extends Factors {
  /** Part B amounts paid for covered professional services in a year, in dollars. */
  readonly partBPaidAmount?: Numeric | undefined
}

export type PaymentPart = 'floor' | 'below-threshold' | 'at-threshold' | 'above-threshold' | 'exceptional'

export interface PaymentDetail {
  /** Where on the function the score stands. */
  readonly part?: PaymentPart
  readonly base?: Step
  readonly additional?: Step
  /** Dollars on the Part B amount, from the adjustment in two decimals. */
  readonly dollars?: Step
}

/**
 * The adjustment in percent, in two decimals, for a final score between 0 and 100, told as a number or as the
 * step that led to it; taken in two decimals where the rule year does not say that the exact score decides.
 * `incomplete` without a score, and above the threshold without the factors: CMS sets them after everybody
 * has reported. `invalid` with a sentence for each field.
 */
export function paymentAdjustment(
  rules: RuleYear,
  finalScore: Numeric | Step | undefined,
  input: PaymentInput = {},
): Outcome<PaymentDetail> {
  const read = reader()
  const score = isStep(finalScore) ? finalScore : asStep(read.number('finalScore', finalScore, points))
  const factors = readFactors(rules, input, read)
  const amount = read.number('partBPaidAmount', input.partBPaidAmount, dollars)
  if (read.problems.length > 0) return invalid(read.problems)
  if (score === undefined)
    return {
      status: 'incomplete',
      missing: [{ path: 'finalScore', message: phrase('Your final score') }],
      detail: {},
    }

  const final = decisiveScore(rules, score)
  const part = partOf(rules, final.value)
  const missing = missingFactors(part, factors)
  if (missing.length > 0) return { status: 'incomplete', missing, detail: { part } }

  const base = baseAdjustment(rules.payment, final, factors.scaling)
  const additional =
    part === 'exceptional' ? additionalAdjustment(rules.payment, final, factors.exceptional) : undefined
  const step = total(rules, base, additional)
  const detail: PaymentDetail = {
    part,
    base,
    ...(additional && { additional }),
    ...(amount && { dollars: inDollars(step, amount) }),
  }
  return { status: 'scored', step, detail }
}

const asStep = (score: Decimal | undefined): Step | undefined =>
  score && given(score, { label: phrase('Final score'), unit: 'points' })

/** The score in two decimals, or as it was before, as the rule year has it. */
function decisiveScore({ payment }: RuleYear, score: Step): Step {
  if (payment.exactScoreDecides) return score.op === 'rounded' ? score.of[0] : score
  if (score.op === 'rounded' || score.op === 'rule') return score
  return rounded(score, Number(payment.finalScorePlaces.value), {
    label: phrase('Final score, in two decimals'),
    unit: 'points',
    by: payment.finalScorePlaces,
  })
}

const isStep = (score: Numeric | Step | undefined): score is Step =>
  typeof score === 'object' && score !== null && 'op' in score

function partOf({ payment }: RuleYear, score: Decimal): PaymentPart {
  const threshold = payment.performanceThreshold.value
  if (score.lte(floorScore(payment).value)) return 'floor'
  if (score.lt(threshold)) return 'below-threshold'
  if (payment.additional.kind !== 'none' && score.gte(payment.additional.threshold.value))
    return 'exceptional'
  return score.eq(threshold) ? 'at-threshold' : 'above-threshold'
}

function missingFactors(
  part: PaymentPart,
  { scaling, exceptional }: ReturnType<typeof readFactors>,
): Remark[] {
  const missing: Remark[] = []
  if ((part === 'above-threshold' || part === 'exceptional') && !scaling) {
    missing.push({ path: 'scalingFactor', message: phrase('The scaling factor') })
  }
  if (part === 'exceptional' && !exceptional) {
    missing.push({
      path: 'exceptionalScalingFactor',
      message: phrase('The scaling factor for exceptional performance'),
    })
  }
  return missing
}

function total({ payment }: RuleYear, base: Step, additional: Step | undefined): Step {
  const together = additional ? sum([base, additional], { label: phrase('Together'), unit: 'percent' }) : base
  return rounded(together, Number(payment.adjustmentPlaces.value), {
    label: phrase('Payment adjustment, in two decimals'),
    unit: 'percent',
    by: payment.adjustmentPlaces,
  })
}

const CENTS = 2

function inDollars(adjustment: Step, amount: Decimal): Step {
  const hundred = constant(100, { label: phrase('Percent in a whole'), unit: 'count' })
  const share = quotient(adjustment, hundred, { label: phrase('Share of the payments'), unit: 'share' })
  const paid = given(amount, { label: phrase('Part B payments in a year'), unit: 'dollars' })
  const exact = product([paid, share], { label: phrase('Change in dollars, exactly'), unit: 'dollars' })
  return rounded(exact, CENTS, { label: phrase('Change in dollars'), unit: 'dollars' })
}
