// What the eligibility checker found: every reason, the choices and what each would mean, the other
// level beside, and the special statuses with what they change.
import {
  type EligibilityDetail,
  type EligibilityOutcome,
  type Invalid,
  specialStatusNames,
} from '@mips-widgets/core'
import { type TemplateResult, html, nothing } from 'lit'
import { cite } from '../kit/cite.ts'
import { words } from '../kit/language.ts'
import { explanation } from '../kit/receipt.ts'
import type { WidgetController } from '../kit/widget-controller.ts'
import { headlines } from './headlines.ts'
import { type Level, groupHeadlines, levelTitles, text } from './messages.ts'

export type Eligibility = Exclude<EligibilityOutcome, Invalid>

export interface Beside {
  readonly level: Level
  readonly outcome: Eligibility
}

export function findings(widget: WidgetController, main: Beside, beside: Beside | undefined): TemplateResult {
  const { language } = widget
  const { detail } = main.outcome
  return html`
    ${beside ? sideBySide(widget, main, beside) : nothing}
    ${detail.reasons.length > 0 ? reasons(widget, detail) : nothing}
    ${detail.choices.length > 0 ? choices(widget, detail) : nothing}
    ${main.outcome.status === 'scored' ? explanation([main.outcome.step], language) : nothing}
    ${statuses(widget, detail)}
    ${
      detail.answers.length === 1 && detail.assumed.length > 0
        ? html`<p class="small">
            ${words(text.assumed, language)}:
            ${detail.assumed.map((phrase) => words(phrase, language)).join(' ')}
          </p>`
        : nothing
    }
  `
}

function sideBySide({ language }: WidgetController, main: Beside, beside: Beside): TemplateResult {
  const say = (english: string) => words(english, language)
  const verdict = ({ level, outcome }: Beside) => {
    const [answer, more] = outcome.detail.answers
    if (!answer || more) return say(text.openHeadline)
    return say(level === 'individual' ? headlines[answer] : groupHeadlines[answer])
  }
  return html`<table class="levels">
    <tbody>
      ${[main, beside].map(
        (side) =>
          html`<tr>
            <th scope="row">${say(levelTitles[side.level])}</th>
            <td>${verdict(side)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`
}

const MARK = { for: 'yes', against: 'no' } as const

function reasons({ language }: WidgetController, { reasons: all }: EligibilityDetail): TemplateResult {
  return html`<div class="subtitle">${words(text.reasons, language)}</div>
    <ul class="marks">
      ${all.map(
        (reason) =>
          html`<li class=${reason.speaks ? MARK[reason.speaks] : 'note'}>
            ${words(reason.message, language)} ${cite(reason, language)}
          </li>`,
      )}
    </ul>`
}

function choices({ language }: WidgetController, { choices: all }: EligibilityDetail): TemplateResult {
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${words(text.choices, language)}</th>
        <th scope="col">${words(text.meaning, language)}</th>
      </tr>
    </thead>
    <tbody>
      ${all.map(
        (choice) =>
          html`<tr>
            <th scope="row">${words(choice.words, language)}</th>
            <td>${words(choice.meaning, language)} ${cite(choice, language)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`
}

function statuses({ language }: WidgetController, { statuses: held }: EligibilityDetail): TemplateResult {
  return html`<details class="fold" ?open=${held.length > 0}>
    <summary>${words(text.yours, language)}</summary>
    ${held.length === 0 ? html`<p class="small">${words(text.noStatuses, language)}</p>` : nothing}
    ${held.map(
      ({ id, definition, changes }) =>
        html`<div class="subtitle">${words(specialStatusNames[id], language)}</div>
          <div class="small">${words(definition.value, language)} ${cite(definition, language)}</div>
          <ul class="marks">
            ${changes.map((change) => html`<li class="note">${words(change.value, language)} ${cite(change, language)}</li>`)}
          </ul>`,
    )}
  </details>`
}
