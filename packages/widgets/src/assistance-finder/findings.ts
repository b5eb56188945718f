// The four contracts with what each means for the visitor, and what CMS offers today.
import {
  type AssistanceDetail,
  type AssistanceFinding,
  type AssistanceProgram,
  type Language,
  type RemainingHelp,
  noWrongDoor,
} from '@mips-widgets/core'
import { type TemplateResult, html, nothing } from 'lit'
import { cite } from '../kit/cite.ts'
import { words } from '../kit/language.ts'
import { text } from './messages.ts'

const MARK = { for: 'yes', against: 'no' } as const

export const todaysHelp = ({ today }: AssistanceDetail, language: Language): TemplateResult =>
  html`<div class="subtitle">${words(text.today, language)}</div>
    <dl>${today.map((help) => remaining(help, language))}</dl>`

export const contracts = ({ findings, assumed }: AssistanceDetail, language: Language): TemplateResult =>
  html`<div class="subtitle">${words(text.who, language)}</div>
    ${findings.map((finding) => one(finding, language))}
    <div class="small">${words(noWrongDoor.message, language)} ${cite(noWrongDoor, language)}</div>
    ${
      assumed.length > 0
        ? html`<p class="small">
            ${words(text.assumed, language)}: ${assumed.map((phrase) => words(phrase, language)).join(' ')}
          </p>`
        : nothing
    }`

const remaining = (help: RemainingHelp, language: Language): TemplateResult =>
  html`<dt>${words(help.name, language)}</dt>
    <dd>
      ${words(help.message, language)}
      ${
        help.address
          ? html`<a href=${help.address} target="_blank" rel="noreferrer">${words(text.open, language)}</a>`
          : nothing
      }
      ${cite(help, language)}
    </dd>`

const one = ({ program, verdict, why }: AssistanceFinding, language: Language): TemplateResult =>
  html`<section class="program ${verdict}">
    <div class="head">
      <b>${words(program.name, language)}</b> <span>${words(text.verdicts[verdict], language)}</span>
    </div>
    <ul class="marks">
      ${why.map(
        (reason) =>
          html`<li class=${reason.speaks ? MARK[reason.speaks] : 'note'}>
            ${words(reason.message, language)} ${cite(reason, language)}
          </li>`,
      )}
    </ul>
    ${more(program, language)}
  </section>`

function more(program: AssistanceProgram, language: Language): TemplateResult {
  const say = (english: string) => words(english, language)
  const list = (all: readonly string[]) =>
    html`<ul>
      ${all.map((each) => html`<li>${say(each)}</li>`)}
    </ul>`
  return html`<details>
    <summary>${say(text.more)}</summary>
    <dl>
      <dt>${say(text.served)}</dt>
      <dd>${say(program.served)}</dd>
      <dt>${say(text.excluded)}</dt>
      <dd>${say(program.excluded)}</dd>
      <dt>${say(text.aims)}</dt>
      <dd>${list(program.aims)}</dd>
      <dt>${say(text.offers)}</dt>
      <dd>${list(program.offers)}</dd>
      <dt>${say(text.success)}</dt>
      <dd>${list(program.success)}</dd>
    </dl>
    ${cite(program, language)}
  </details>`
}
