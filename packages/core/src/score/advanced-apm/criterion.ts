// One criterion of an Advanced APM: what is asked, whether it is met, and where it stands.
import { type Cited, type Mark, markOf } from '../../citation.ts'
import type { Decimal, Figure } from '../../decimal.ts'
import type { Reason } from '../../outcome.ts'
import { type Phrase, amount, phrase } from '../../phrase.ts'
import type { AdvancedApmRules, Standard } from '../../rules/advanced-apm-rules.ts'
import { type Step, given, reaches, rule } from '../../step.ts'

export type CriterionId =
  'cehrt' | 'quality' | 'financial-risk' | 'total-risk' | 'marginal-risk' | 'minimum-loss-rate'

export type CriterionAnswer = 'met' | 'not-met' | 'not-known'

export interface CriterionFinding {
  readonly id: CriterionId
  readonly title: string
  readonly answer: CriterionAnswer
  /** What the criterion asks, with the rule behind it. */
  readonly asks: Reason
  /** 1 when it is met, 0 when not; absent while it is not known. */
  readonly step?: Step
  /** What would make it known: a path of the arrangement. */
  readonly wants?: string
}

/** A standard with the citation of the year's criterion, at its own place where it names one. */
export function citing({ value, at, dispute, unverified }: Standard, by: Mark): Cited<Figure> {
  const { cite, ...doubt } = markOf(by)
  return {
    value,
    ...(cite && { cite: at === undefined ? cite : { ...cite, at } }),
    ...doubt,
    ...(dispute && { dispute }),
    ...(unverified !== undefined && { unverified }),
  }
}

/** What the rule year says of a criterion; every year says something of each. */
export function ruleOf({ criteria }: AdvancedApmRules, id: string): Cited<string> {
  const found = criteria.find((one) => one.id === id)
  if (!found) throw new TypeError(`The rule year says nothing of ${id}.`)
  return found.rule
}

export const toldShare = (value: Decimal, label: string): Step =>
  given(value, { label: phrase(label), unit: 'percent' })

export const required = (figure: Cited<Figure>): Step =>
  rule(figure, { label: phrase('At least'), unit: 'percent' })

export const asking = (text: string, figure: Cited<Figure>, more?: Phrase['args']): Reason => ({
  message: phrase(text, { limit: amount(figure.value, 'percent'), ...more }),
  ...markOf(figure),
})

/** A criterion that a share meets by reaching a figure. */
export function reaching(
  { id, title, asks, wants }: Pick<CriterionFinding, 'id' | 'title' | 'asks'> & { readonly wants: string },
  value: Step | undefined,
  figure: Cited<Figure>,
): CriterionFinding {
  if (!value) return { id, title, asks, answer: 'not-known', wants }
  const step = reaches(value, required(figure), { label: phrase(title), unit: 'yes-no', by: figure })
  return answered({ id, title, asks }, step)
}

export const answered = (
  finding: Pick<CriterionFinding, 'id' | 'title' | 'asks'>,
  step: Step,
): CriterionFinding => ({ ...finding, answer: step.value.isZero() ? 'not-met' : 'met', step })
