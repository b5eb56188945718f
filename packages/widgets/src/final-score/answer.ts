// The final score as an answer: the points, the threshold beside them, and what they do to payment.
import {
  type Decimal,
  type FinalReport,
  type Language,
  type RuleYear,
  type UsedFactors,
  categoryIds,
  categoryNames,
  decimal,
  readNumber,
  sayAmount,
} from '@mips-widgets/core'
import { type TemplateResult, html, nothing } from 'lit'
import { text as curve, trust } from '../adjustment-curve/messages.ts'
import { type Answer, leftOut } from '../kit/card.ts'
import type { Draft } from '../kit/draft.ts'
import { words } from '../kit/language.ts'
import { excluded, text } from './messages.ts'
import { type Final, standingOf } from './score.ts'

export const PAID = 'payment.partBPaidAmount'

/** Points as CMS prints them, in two decimals; up to `most` where they are no points yet. */
export const sayPoints = (value: Decimal, { locale }: Language, most = 2): string =>
  new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: most }).format(
    value.toString() as unknown as number,
  )

export function describeAnswer(
  rules: RuleYear,
  { outcome: final, problems }: Final,
  draft: Draft,
  language: Language,
): Answer {
  const more = problems.size > 0 ? html` ${words(leftOut, language)}` : nothing
  const { finalScore, paymentAdjustment: paid } = final
  if (finalScore.status !== 'scored') return unfinished(final, draft, language, more)
  const { value } = finalScore.step
  const percent = paid.status === 'scored' && paid.detail.applies ? paid.step.value : undefined
  return {
    headline: words(text.points, language).replace('{points}', sayPoints(value, language)),
    figure: true,
    tone: percent?.gt(0) ? 'gain' : percent?.lt(0) ? 'loss' : 'plain',
    sentence: html`${besideThreshold(rules, value, language)} ${payment(final, draft, language)}${more}`,
  }
}

/** What is there so far, and what to do next. */
function unfinished(
  final: FinalReport,
  draft: Draft,
  language: Language,
  more: TemplateResult | typeof nothing,
): Answer {
  const { finalScore } = final
  const brought = finalScore.status === 'invalid' ? [] : Object.values(finalScore.detail.contributions)
  const soFar = brought.reduce((all, { value }) => all.plus(value), decimal(0))
  const headline = words(brought.length > 0 ? text.soFar : text.start, language)
  return {
    headline: headline.replace('{points}', sayPoints(soFar, language)),
    sentence: html`${nextStep(final, draft, language)}${more}`,
  }
}

/** The first category that is open: what it wants where it was told in part, else its percent. */
function nextStep(final: FinalReport, draft: Draft, language: Language): string {
  const next = categoryIds.find((category) => standingOf(final, draft, category) === 'open')
  if (!next) return ''
  const outcome = final.report[next]
  const isTold = Object.keys(draft).some((path) => path.startsWith(`${next}.`) && draft[path] !== '')
  const missing = isTold && outcome.status === 'incomplete' ? outcome.missing : []
  const what = new Set(missing.map(({ message }) => words(message, language)))
  return words(what.size > 0 ? text.missing : text.next, language)
    .replace('{category}', words(categoryNames[next], language))
    .replace('{what}', new Intl.ListFormat(language.locale).format(what))
}

function besideThreshold({ payment: rules }: RuleYear, score: Decimal, language: Language): string {
  const threshold = decimal(rules.performanceThreshold.value)
  const kind = score.gt(threshold) ? text.above : score.lt(threshold) ? text.below : text.at
  return words(kind, language).replace(
    '{threshold}',
    sayAmount({ value: threshold, unit: 'points' }, language),
  )
}

function payment(
  { paymentAdjustment: outcome }: FinalReport,
  draft: Draft,
  language: Language,
): TemplateResult {
  if (outcome.status === 'invalid' || outcome.status === 'not-scored') return html``
  const { applies, reasons, part, factors } = outcome.detail
  if (!applies)
    return html`<b class="state excluded">${words(excluded, language)}</b>
      ${reasons.map(({ message }) => `${words(message, language)} `)}`
  if (outcome.status === 'incomplete') return html`${words(curve.needsFactor, language)}`
  const estimated = part === 'above-threshold' || part === 'exceptional'
  return html`${inPercent(outcome, draft, language)}${estimated ? html`<br />${trustIn(factors, language)}` : nothing}`
}

/** An illustration is said as loud as the number itself. */
function trustIn({ kind, unverified }: UsedFactors, language: Language): TemplateResult | string {
  const said = words(trust[kind], language)
  return kind === 'illustrative'
    ? `${said} ${words(unverified ?? '', language)}`
    : html`<small>${said}</small>`
}

type Paid = Extract<FinalReport['paymentAdjustment'], { readonly status: 'scored' }>

function inPercent({ step, detail: { dollars } }: Paid, draft: Draft, language: Language): string {
  const { value } = step
  if (value.isZero()) return words(text.same, language)
  const kind = dollars ? (value.gt(0) ? text.more : text.less) : text.pays
  const amount = (figure: Decimal) => sayAmount({ value: figure, unit: 'dollars' }, language)
  const paid = readNumber(draft[PAID], { unit: 'dollars', example: '250,000' })
  const sign = value.gt(0) ? '+' : ''
  return words(kind, language)
    .replace('{percent}', `${sign}${sayAmount({ value, unit: 'percent' }, language, 2)}`)
    .replace('{dollars}', dollars ? amount(dollars.value.abs()) : '')
    .replace('{paid}', paid.state === 'read' ? amount(paid.value) : '')
}
