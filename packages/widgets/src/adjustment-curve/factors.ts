// Which pair of factors is in force: the visitor's own, or one that the rule year offers. Typing a
// factor makes it one's own.
import type { PaymentInput, RuleYear } from '@mips-widgets/core'
import type { Draft } from '../kit/draft.ts'

export const SCALING = 'payment.scalingFactor'
export const EXCEPTIONAL = 'payment.exceptionalScalingFactor'
export const CHOICE = 'view.factors'
export const OWN = 'own'

/** The chosen pair of a rule year: the visitor's choice where the year has it, else its first. */
export function chosenFactors(draft: Draft, rules: RuleYear): string {
  const chosen = draft[CHOICE] ?? ''
  const offered = rules.payment.factors
  if (chosen === OWN || (chosen === '' && (draft[SCALING] || draft[EXCEPTIONAL]))) return OWN
  return offered.some(({ id }) => id === chosen) ? chosen : (offered[0]?.id ?? OWN)
}

export function factorsOf(
  draft: Draft,
  rules: RuleYear,
): Pick<PaymentInput, 'scalingFactor' | 'exceptionalScalingFactor'> {
  const id = chosenFactors(draft, rules)
  const pair = rules.payment.factors.find((one) => one.id === id)
  return pair
    ? {
        scalingFactor: pair.scalingFactor.value,
        exceptionalScalingFactor: pair.exceptionalScalingFactor?.value,
      }
    : { scalingFactor: draft[SCALING], exceptionalScalingFactor: draft[EXCEPTIONAL] }
}
