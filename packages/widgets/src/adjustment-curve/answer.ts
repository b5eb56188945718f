// The adjustment as an answer: the percent, then a sentence with the dollars.
import {
  type Decimal,
  type Invalid,
  type Language,
  type Outcome,
  type PaymentDetail,
  readNumber,
  sayAmount,
} from '@mips-widgets/core'
import { type TemplateResult, html, nothing } from 'lit'
import { type Answer, leftOut } from '../kit/card.ts'
import { words } from '../kit/language.ts'
import type { Recovered } from '../kit/recover.ts'
import type { FactorsInForce } from './factors.ts'
import { text, trust } from './messages.ts'
import { sayScore } from './point.ts'

export type Adjustment = Exclude<Outcome<PaymentDetail>, Invalid>

export interface Told {
  readonly score: Decimal | undefined
  readonly factors: FactorsInForce
  /** Part B payments as typed. */
  readonly paid: string
  readonly language: Language
}

export function describeAnswer({ outcome, problems }: Recovered<Adjustment>, told: Told): Answer {
  const say = (english: string) => words(english, told.language)
  const more = (sentence: TemplateResult | string) =>
    problems.size > 0 ? html`${sentence} ${say(leftOut)}` : sentence
  if (outcome.status !== 'scored') {
    return outcome.detail.part
      ? { headline: '?', figure: true, sentence: more(say(text.needsFactor)) }
      : { headline: say(text.startHeadline), sentence: more(say(text.start)) }
  }
  const { value } = outcome.step
  return {
    headline: `${value.gt(0) ? '+' : ''}${sayAmount({ value, unit: 'percent' }, told.language, 2)}`,
    figure: true,
    tone: value.gt(0) ? 'gain' : value.lt(0) ? 'loss' : 'plain',
    sentence: more(sentence(outcome.detail, value, told)),
  }
}

function sentence(
  { part, dollars }: PaymentDetail,
  percent: Decimal,
  { score, factors, paid, language }: Told,
): TemplateResult {
  const reading = readNumber(paid, { unit: 'dollars', example: '250,000' })
  const kind = percent.gt(0) ? text.more : percent.lt(0) ? text.less : text.same
  const amount = (value: Decimal) => sayAmount({ value, unit: 'dollars' }, language)
  const said = words(dollars ? kind : text.noPaid, language)
    .replace('{score}', score ? sayScore(score, language) : '')
    .replace('{dollars}', dollars ? amount(dollars.value.abs()) : '')
    .replace('{paid}', reading.state === 'read' ? amount(reading.value) : '')
  const estimated = part === 'above-threshold' || part === 'exceptional'
  return html`${said}${estimated ? html`<br />${trustIn(factors, language)}` : nothing}`
}

/** An illustration is said as loud as the number itself. */
function trustIn(factors: FactorsInForce, language: Language): TemplateResult | string {
  const said = words(trust[factors.kind], language)
  return factors.kind === 'illustrative'
    ? `${said} ${words(factors.scalingFactor.unverified ?? '', language)}`
    : html`<small>${said}</small>`
}
