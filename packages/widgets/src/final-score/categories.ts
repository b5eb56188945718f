// What each category brings, as the rows of a receipt, with the bonuses and the total; and the weights before
// and after as a table.
import {
  type CategoryId,
  type FinalReport,
  type Language,
  type Reason,
  type RuleYear,
  type Step,
  categoryIds,
  categoryNames,
  decimal,
  partsOf,
  sayAmount,
} from '@mips-widgets/core'
import { type TemplateResult, html, nothing } from 'lit'
import { cite } from '../kit/cite.ts'
import type { Draft } from '../kit/draft.ts'
import { words } from '../kit/language.ts'
import { sayPoints } from './answer.ts'
import { type Standing, standings, text } from './messages.ts'
import { type Final, standingOf } from './score.ts'

interface Context {
  readonly rules: RuleYear
  readonly final: FinalReport
  readonly draft: Draft
  readonly language: Language
}

export function receipt(
  rules: RuleYear,
  { outcome }: Final,
  draft: Draft,
  language: Language,
): TemplateResult {
  const context = { rules, final: outcome, draft, language }
  const { finalScore } = outcome
  const say = (english: string) => words(english, language)
  return html`<div class="subtitle">${say(text.receipt)}</div>
    <ul class="receipt categories">
      ${categoryIds.map((category) => row(context, category))}
      ${bonuses(outcome).map((bonus) => bonusRow(bonus, language))}
      ${finalScore.status === 'scored' ? totalRow(context, finalScore.step) : nothing}
    </ul>
    ${notes(context)}`
}

function row(context: Context, category: CategoryId): TemplateResult {
  const { final, draft, language } = context
  const standing = standingOf(final, draft, category)
  const brought =
    final.finalScore.status === 'invalid' ? undefined : final.finalScore.detail.contributions[category]
  return html`<li class=${standing}>
    <div class="row">
      <span class="what"
        ><b>${words(categoryNames[category], language)}</b>
        ${brought ? html`<span class="how">${formula(brought, language)}</span>` : nothing}</span
      >
      <span class="n">${brought ? sayPoints(brought.value, language) : '–'}</span>
    </div>
    ${chip(standing, language)} ${reasonsOf(context, category).map((reason) => said(reason, language))}
    ${sentBack(context, category)}
  </li>`
}

const chip = (standing: Standing, language: Language) =>
  standing === 'counts' || standing === 'threshold'
    ? nothing
    : html`<span class="state ${standing}">${words(standings[standing], language)}</span>`

const said = (reason: Reason, language: Language) =>
  html`<div class="small">${words(reason.message, language)} ${cite(reason, language)}</div>`

/** `0.80 × 30% = 24 points`: a contribution is the score times the weight, over a hundred. */
function formula(brought: Step, language: Language): string {
  const [weighed] = partsOf(brought)
  const [score, weight] = weighed ? partsOf(weighed) : []
  if (!score || !weight) return ''
  return words(text.product, language)
    .replace('{share}', sayPoints(score.value.div(100), language, 4))
    .replace('{weight}', sayAmount(weight, language))
    .replace('{points}', sayPoints(brought.value, language))
}

const reasonsOf = ({ final: { weights } }: Context, category: CategoryId): readonly Reason[] =>
  weights.status === 'invalid' ? [] : (weights.detail.withoutReasons[category] ?? [])

/** Approved for reweighting, and scored all the same. */
function sentBack({ rules, final: { weights }, draft, language }: Context, category: CategoryId) {
  const isApproved = draft[`reweighted.${category}`] === 'true'
  if (!isApproved || weights.status === 'invalid' || weights.detail.without.includes(category)) return nothing
  if (weights.detail.before[category].value.isZero()) return nothing
  const { submittedData } = rules.weights
  return html`<div class="small">${words(text.sentBack, language)} ${cite(submittedData, language)}</div>`
}

/** What is added to the categories: the leaves of the sum that are none of them. */
function bonuses({ finalScore }: FinalReport): readonly Step[] {
  if (finalScore.status !== 'scored') return []
  const brought: readonly Step[] = Object.values(finalScore.detail.contributions)
  const all = sumOf(finalScore.step)
  return brought.length === 0 ? [] : partsOf(all).filter((part) => !brought.includes(part))
}

/** Below the rounding and the limit stands the sum. */
const sumOf = (step: Step): Step => {
  const [inner] = partsOf(step)
  return step.op === 'sum' || !inner ? step : sumOf(inner)
}

const bonusRow = (bonus: Step, language: Language): TemplateResult =>
  html`<li>
    <div class="row">
      <span class="what"><b>${words(bonus.label, language)}</b></span>
      <span class="n">+${sayPoints(bonus.value, language)}</span>
    </div>
    ${cite(bonus, language)}
  </li>`

function totalRow({ final, language, rules }: Context, step: Step): TemplateResult {
  const maximum = decimal(rules.finalScore.maximum.value)
  const isTopped = sumOf(step).value.gt(maximum)
  const threshold = final.finalScore.status === 'scored' ? final.finalScore.detail.threshold : undefined
  return html`<li class="sum">
    <div class="row">
      <span class="what"
        ><b>${words(text.total, language)}</b>
        ${isTopped ? html`<span class="how">${words(text.topped, language).replace('{points}', sayAmount({ value: maximum, unit: 'points' }, language))}</span>` : nothing}</span
      >
      <span class="n">${sayPoints(step.value, language)}</span>
    </div>
    ${threshold ? said(threshold, language) : nothing}
  </li>`
}

/** Why a bonus or the hospital's score is not in it, or is. */
function notes({ final: { finalScore }, language }: Context): TemplateResult | typeof nothing {
  if (finalScore.status === 'invalid') return nothing
  const { reasons, facilityBased } = finalScore.detail
  const all = [...reasons, ...(facilityBased ? [facilityBased.reason] : [])]
  if (all.length === 0) return nothing
  return html`<ul class="marks">
    ${all.map((reason) => html`<li class="note">${words(reason.message, language)} ${cite(reason, language)}</li>`)}
    ${
      facilityBased?.with && !facilityBased.used
        ? html`<li class="note">
            ${words(text.hospital, language).replace('{points}', sayPoints(facilityBased.with.value, language))}
          </li>`
        : nothing
    }
  </ul>`
}

export function weightTable(
  { outcome: { weights } }: Final,
  language: Language,
): TemplateResult | typeof nothing {
  if (weights.status === 'invalid') return nothing
  const { before, weights: counted } = weights.detail
  const say = (english: string) => words(english, language)
  const percent = (step: Step | undefined) => (step ? sayAmount(step, language) : '–')
  const mark = (counted ?? before).quality
  return html`<div class="subtitle">${say(text.weights)}</div>
    <div class="scroll" tabindex="0" role="group" aria-label=${say(text.weights)}>
      <table class="weights">
        <thead>
          <tr>
            <th scope="col">${say(text.category)}</th>
            <th scope="col" class="n">${say(text.usual)}</th>
            <th scope="col" class="n">${say(text.counts)}</th>
          </tr>
        </thead>
        <tbody>
          ${categoryIds.map((category) => {
            const moved = counted && !counted[category].value.eq(before[category].value)
            return html`<tr>
              <th scope="row">${say(categoryNames[category])}</th>
              <td class="n">${percent(before[category])}</td>
              <td class="n ${moved ? 'moved' : ''}">${percent(counted?.[category])}</td>
            </tr>`
          })}
        </tbody>
      </table>
    </div>
    ${cite(before.quality, language)}
    ${mark.cite?.at === before.quality.cite?.at ? nothing : cite(mark, language)}`
}
