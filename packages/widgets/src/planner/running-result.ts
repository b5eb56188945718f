// The running result: the score so far against the threshold, what it does to payment, and what is missing.
import { type Language, type Report, type RuleYear, say as sayPhrase, sayAmount } from '@mips-widgets/core'
import { type TemplateResult, html, nothing, svg } from 'lit'
import { type Answer, leftOut } from '../kit/card.ts'
import { words } from '../kit/language.ts'
import type { Recovered } from '../kit/recover.ts'
import { headlines } from '../eligibility-checker/headlines.ts'
import { text } from './messages.ts'
import { soFar } from './score-so-far.ts'

const WIDTH = 100
const HEIGHT = 6

export interface Told {
  readonly rules: RuleYear
  readonly language: Language
  /** Whether anything was told at all. */
  readonly isEmpty: boolean
}

export function runningResult({ outcome, problems }: Recovered<Report>, told: Told): Answer {
  const { rules, language, isEmpty } = told
  const say = (english: string) => words(english, language)
  if (isEmpty) return { headline: say(text.startHeadline), sentence: say(text.start) }
  const points = (value: Parameters<typeof sayAmount>[0]['value']) =>
    sayAmount({ value, unit: 'points' }, language, 2)
  const { finalScore } = outcome
  const score = soFar(outcome)
  const isFinal = finalScore.status === 'scored'
  const { performanceThreshold } = rules.payment
  const limit = points(performanceThreshold.value)
  return {
    headline: say(isFinal ? text.points : text.soFar).replace('{score}', points(score)),
    figure: true,
    tone: isFinal ? toneOf(outcome) : 'plain',
    sentence: html`${bar(score.toNumber(), Number(performanceThreshold.value))}
      <b>${standing(outcome, language)}</b>
      ${say(text.threshold).replace('{threshold}', limit)}
      ${isFinal ? payment(outcome, rules, language) : missing(outcome, language)}
      ${problems.size > 0 ? say(leftOut) : nothing}`,
  }
}

/** Whether one is in, as far as that can be said. */
function standing({ eligibility }: Report, language: Language): string {
  if (eligibility.status === 'invalid') return ''
  const { answers } = eligibility.detail
  const [answer] = answers
  return answer && answers.length === 1 ? words(headlines[answer], language) : ''
}

function toneOf({ paymentAdjustment }: Report): Answer['tone'] {
  if (paymentAdjustment.status !== 'scored' || !paymentAdjustment.detail.applies) return 'plain'
  const { value } = paymentAdjustment.step
  return value.gt(0) ? 'gain' : value.lt(0) ? 'loss' : 'plain'
}

function payment({ paymentAdjustment }: Report, rules: RuleYear, language: Language): string {
  if (paymentAdjustment.status !== 'scored') return ''
  const { detail, step } = paymentAdjustment
  const [reason] = detail.reasons
  if (!detail.applies) return reason ? sayPhrase(reason.message, language) : words(text.notIn, language)
  const estimated = detail.part === 'above-threshold' || detail.part === 'exceptional'
  const said = words(detail.dollars ? text.dollars : text.payment, language)
    .replace('{paymentYear}', String(rules.paymentYear))
    .replace('{percent}', signed(step.value, 'percent', language))
    .replace('{dollars}', detail.dollars ? signed(detail.dollars.value, 'dollars', language) : '')
  return `${said}. ${estimated ? words(text.estimate[detail.factors.kind], language) : ''}`
}

export const signed = (
  value: Parameters<typeof sayAmount>[0]['value'],
  unit: 'percent' | 'dollars',
  language: Language,
): string => `${Number(value) > 0 ? '+' : ''}${sayAmount({ value, unit }, language, 2)}`

function missing({ finalScore }: Report, language: Language): string {
  if (finalScore.status !== 'incomplete') return ''
  const { length } = finalScore.missing
  const [first] = finalScore.missing
  const form = new Intl.PluralRules(language.locale).select(length) === 'one' ? 'one' : 'other'
  return [
    words(text.missing[form], language).replace('{count}', String(length)),
    first ? words(text.nextIs, language).replace('{what}', sayPhrase(first.message, language)) : '',
  ].join(' ')
}

/** The score on the way from 0 to 100, and the threshold. */
const bar = (score: number, threshold: number): TemplateResult =>
  html`<svg class="track" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true">
    ${svg`<rect class="ground" width=${WIDTH} height=${HEIGHT} />
      <rect class="reached ${score < threshold ? 'below' : ''}" width=${score} height=${HEIGHT} />
      <rect class="limit" x=${threshold - 0.4} width="0.8" height=${HEIGHT} />`}
  </svg>`
