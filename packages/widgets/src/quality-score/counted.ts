// Which measures count, what they and the bonuses add up to, and what decided beside the measures.
import type { Reason, Step } from '@mips-widgets/core'
import { type TemplateResult, html, nothing } from 'lit'
import { cite } from '../kit/cite.ts'
import { words } from '../kit/language.ts'
import { text } from './messages.ts'
import { type MeasureScore, type View, nameOf, points, sayIn } from './view.ts'

export function counted(view: View): TemplateResult {
  const { detail } = view.outcome
  const { highPriority, endToEnd, smallPractice, complexOrganization, improvement, apmCredit } = detail
  const { language } = view
  const say = (english: string) => sayIn(view, english)
  // Improvement is spoken of once the year before was told, and where a year has none.
  const isAsked =
    view.rules.quality.improvement.kind === 'none' || view.input.previousYearAchievementPercent !== undefined
  const percent = [improvement.earned, apmCredit].flatMap((step) => step ?? [])
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${say(text.table)}>
      <table>
        <caption class="subtitle">
          ${say(text.table)}
        </caption>
        <thead>
          <tr>
            <th scope="col">${say(text.measureColumn)}</th>
            <th scope="col" class="n">${say(text.decileColumn)}</th>
            <th scope="col" class="n">${say(text.pointsColumn)}</th>
          </tr>
        </thead>
        <tbody>
          ${view.own.measures.map((score, at) => row(view, score, view.places[at]))}
          ${sum(view, text.achievement, detail.achievement)}
          ${extra(view, text.highPriority, highPriority.counted)}
          ${extra(view, text.endToEndPool, endToEnd.counted)}
          ${extra(view, text.smallPractice, smallPractice.inNumerator)}
          ${extra(view, text.complex, complexOrganization)} ${sum(view, text.available, detail.denominator)}
          ${percent.map(
            (step) =>
              html`<tr>
                <th scope="row">${words(step.label, language)}</th>
                <td class="n" colspan="2">
                  +${sayIn(view, text.percentagePoints, { points: points(view, step.value) })}
                </td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <ul class="marks">
      ${detail.reasons.map((reason) => note(view, reason))}
      ${smallPractice.inNumerator ? nothing : note(view, smallPractice.reason, text.smallPractice)}
      ${improvement.reason && isAsked ? note(view, improvement.reason, text.improvement) : nothing}
    </ul>`
}

/** A measure that does not count keeps its points in brackets. One without a row came with another submission. */
function row(view: View, score: MeasureScore, index: number | undefined): TemplateResult {
  const value = score.points && !score.excluded ? points(view, score.points.value) : '–'
  return html`<tr>
    <th scope="row">${index === undefined ? score.measureId : nameOf(view, index)}</th>
    <td class="n">${score.decile ?? nothing}</td>
    <td class="n">${score.points && !score.counts ? `(${value})` : value}</td>
  </tr>`
}

const sum = (view: View, label: string, step: Step): TemplateResult =>
  html`<tr class="sum">
    <th scope="row">${sayIn(view, label)}</th>
    <td></td>
    <td class="n">${points(view, step.value)}</td>
  </tr>`

const extra = (view: View, label: string, step: Step | undefined): TemplateResult | typeof nothing =>
  step === undefined || step.value.isZero()
    ? nothing
    : html`<tr>
        <th scope="row">${sayIn(view, label)} ${cite(step, view.language)}</th>
        <td></td>
        <td class="n">+${points(view, step.value)}</td>
      </tr>`

function note(view: View, reason: Reason, about?: string): TemplateResult {
  const what = words(reason.message, view.language)
  const said = about ? sayIn(view, text.of, { name: sayIn(view, about), what }) : what
  return html`<li class="note">${said} ${cite(reason, view.language)}</li>`
}
