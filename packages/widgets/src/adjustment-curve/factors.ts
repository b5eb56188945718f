// Which factors are in force: the visitor's own, or a pair that the rule year offers. Typing a factor makes
// it one's own; a year without an additional adjustment takes one factor and leaves the other aside.
import type { FactorPair, RuleYear } from '@mips-widgets/core'
import type { Draft } from '../kit/draft.ts'

export const SCALING = 'payment.scalingFactor'
export const EXCEPTIONAL = 'payment.exceptionalScalingFactor'
export const CHOICE = 'view.factors'
export const OWN = 'own'

/** The visitor's own as typed, or a pair with its citations. */
export type FactorsInForce =
  | FactorPair
  | {
      readonly kind: 'chosen'
      readonly scalingFactor: string | undefined
      readonly exceptionalScalingFactor: string | undefined
    }

export const takesExceptional = ({ payment }: RuleYear): boolean => payment.additional.kind !== 'none'

/** The chosen pair of a rule year: the visitor's choice where the year has it, else its first. */
export function chosenFactors(draft: Draft, rules: RuleYear): string {
  const chosen = draft[CHOICE] ?? ''
  const offered = rules.payment.factors
  const typed = draft[SCALING] || (takesExceptional(rules) && draft[EXCEPTIONAL])
  if (chosen === OWN || (chosen === '' && typed)) return OWN
  return offered.some(({ id }) => id === chosen) ? chosen : (offered[0]?.id ?? OWN)
}

export function factorsOf(draft: Draft, rules: RuleYear): FactorsInForce {
  const id = chosenFactors(draft, rules)
  return (
    rules.payment.factors.find((one) => one.id === id) ?? {
      kind: 'chosen',
      scalingFactor: draft[SCALING],
      exceptionalScalingFactor: takesExceptional(rules) ? draft[EXCEPTIONAL] : undefined,
    }
  )
}

export const showFactors = ({ scalingFactor, exceptionalScalingFactor }: FactorsInForce): string =>
  [scalingFactor, exceptionalScalingFactor]
    .map((one) => (typeof one === 'object' ? one.value : one))
    .filter(Boolean)
    .join(', ')
