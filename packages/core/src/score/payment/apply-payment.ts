// The payment adjustment of a final score: with the factors that were chosen, or the likeliest pair of the
// rule year, and whether it applies to this clinician at all.
import { type Mark, markOf } from '../../citation.ts'
import type { Numeric } from '../../decimal.ts'
import type { Outcome, Reason, Remark } from '../../outcome.ts'
import { phrase } from '../../phrase.ts'
import type { FactorPair } from '../../rules/payment-rules.ts'
import type { RuleYear } from '../../rules/rule-year.ts'
import type { Clinician, Scenario } from '../../scenario/scenario.ts'
import type { EligibilityOutcome } from '../eligibility/check-eligibility.ts'
import { type PaymentDetail, type PaymentInput, paymentAdjustment } from './payment-adjustment.ts'

export interface AppliedPayment extends PaymentDetail {
  /** Whether the adjustment touches payment: not for who is excluded or reports voluntarily. */
  readonly applies: boolean
  /** Which factors were used, and what stands behind them. */
  readonly factors: UsedFactors
  readonly reasons: readonly Reason[]
}

export interface UsedFactors extends Mark {
  readonly kind: 'chosen' | FactorPair['kind']
  readonly label: string
}

export function applyPayment(
  rules: RuleYear,
  finalScore: Outcome<unknown>,
  told: NonNullable<Scenario['payment']>,
  eligibility: EligibilityOutcome,
  clinician: Clinician,
): Outcome<AppliedPayment> {
  const factors = usedFactors(rules, told)
  const reasons = exemptions(eligibility, clinician)
  const more = { applies: reasons.length === 0, factors: factors.used, reasons }
  if (finalScore.status === 'invalid') return finalScore
  const score = finalScore.status === 'scored' ? finalScore.step : told.finalScore
  const outcome = paymentAdjustment(rules, score, { ...factors.input, partBPaidAmount: told.partBPaidAmount })
  switch (outcome.status) {
    case 'invalid':
      return { ...outcome, problems: inPayment(outcome.problems) }
    case 'incomplete':
      return { ...outcome, missing: inPayment(outcome.missing), detail: { ...outcome.detail, ...more } }
    case 'not-scored':
    case 'scored':
      return { ...outcome, detail: { ...outcome.detail, ...more } }
  }
}

const inPayment = (remarks: readonly Remark[]): Remark[] =>
  remarks.map((remark) => ({ ...remark, path: `payment.${remark.path}` }))

function usedFactors(
  { payment }: RuleYear,
  told: NonNullable<Scenario['payment']>,
): { readonly used: UsedFactors; readonly input: PaymentInput } {
  const [pair] = payment.factors
  const { scalingFactor, exceptionalScalingFactor } = told
  if (isTold(scalingFactor) || isTold(exceptionalScalingFactor) || !pair) {
    return {
      used: { kind: 'chosen', label: 'Factors as told' },
      input: { scalingFactor, exceptionalScalingFactor },
    }
  }
  return {
    used: { kind: pair.kind, label: pair.label, ...markOf(pair.scalingFactor) },
    input: {
      scalingFactor: pair.scalingFactor,
      exceptionalScalingFactor: pair.exceptionalScalingFactor,
    },
  }
}

/** A blank field tells nothing: the pair of the rule year stands. */
const isTold = (raw: Numeric | undefined): boolean =>
  raw !== undefined && raw !== null && String(raw).trim() !== ''

function exemptions(eligibility: EligibilityOutcome, { election }: Clinician): Reason[] {
  if (eligibility.status === 'invalid') return []
  const { answers, reasons } = eligibility.detail
  const [answer] = answers
  if (answers.length !== 1 || answer === undefined || answer === 'required') return []
  if (answer === 'may-opt-in' && election === 'voluntary')
    return [{ message: phrase('Reports voluntarily: payment does not change.') }]
  if (answer === 'may-opt-in')
    return [{ message: phrase('Payment changes only with an opt-in: this is what it would be.') }]
  return [
    { message: phrase('Not a MIPS eligible clinician this year: payment does not change.') },
    ...reasons.filter(({ speaks }) => speaks !== 'for'),
  ]
}
