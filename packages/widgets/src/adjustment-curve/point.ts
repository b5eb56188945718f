// The visitor's own point on the curve. Before a score is known it waits at the threshold, to be moved.
import {
  Decimal,
  type Language,
  type PaymentInput,
  type RuleYear,
  paymentAdjustment,
  sayAmount,
} from '@mips-widgets/core'
import { words } from '../kit/language.ts'
import { text } from './messages.ts'

const MOST_PLACES = 6

export interface Point {
  readonly score: number
  readonly percent: number
  /** Whether the percent is known; without factors the point stands hollow on the zero line. */
  readonly isKnown: boolean
  readonly label: string
  readonly valueText: string
}

/** A score in words, no shorter than it was told: in some rule years every decimal counts. */
export const sayScore = (value: Decimal, language: Language): string =>
  sayAmount({ value, unit: 'points' }, language, MOST_PLACES)

export function pointOf(
  rules: RuleYear,
  own: Decimal | undefined,
  factors: PaymentInput,
  language: Language,
): Point {
  const score = own ?? new Decimal(rules.payment.performanceThreshold.value)
  const outcome = paymentAdjustment(rules, score, factors)
  const percent = outcome.status === 'scored' ? outcome.step.value : undefined
  const shown = sayScore(score, language)
  const said = percent
    ? sayAmount({ value: percent, unit: 'percent' }, language)
    : words(text.unknown, language)
  return {
    score: score.toNumber(),
    percent: percent?.toNumber() ?? 0,
    isKnown: percent !== undefined,
    label: own ? words(text.you, language).replace('{score}', shown) : words(text.unset, language),
    valueText: own ? `${shown}: ${said}` : words(text.startHeadline, language),
  }
}
