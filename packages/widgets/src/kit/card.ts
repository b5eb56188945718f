// The frame of every widget: heading, rule year, the answer first, then what the widget asks and
// explains, and one sentence of what this is.
import { type Language, type RuleYear, ruleDataVersion, ruleYearIds } from '@mips-widgets/core'
import { type TemplateResult, html, nothing } from 'lit'
import { live } from 'lit/directives/live.js'
import { words } from './language.ts'
import type { WidgetController } from './widget-controller.ts'
import { version } from './version.ts'

export interface Answer {
  /** The largest thing on the card: a number, or a short sentence. */
  readonly headline: string
  readonly tone?: 'gain' | 'loss' | 'plain' | undefined
  /** Whether the headline is a number. */
  readonly figure?: boolean
  readonly sentence: TemplateResult | string
}

/** Said with an answer while a field cannot be read. */
export const leftOut = 'What is marked could not be read and is left out.'

export interface Card {
  readonly title: string
  readonly answer: (rules: RuleYear) => Answer
  readonly body: (rules: RuleYear) => TemplateResult
}

/** The card in whichever state the rule year is in. */
export function card(controller: WidgetController, content: Card): TemplateResult {
  const { language, years } = controller
  const state = years.current
  const title = words(content.title, language)
  return html`<section
    class="card ${controller.isBare ? 'bare' : ''}"
    part="card"
    aria-label=${title}
    lang=${language.locale}
  >
    <header>
      <div class="title" part="heading" role="heading" aria-level=${controller.headingLevel}>${title}</div>
      ${controller.isBare ? nothing : yearLine(controller, state.state === 'ready' ? state.rules : undefined)}
    </header>
    ${controller.notices.map(
      ({ text, name }) =>
        html`<p class="error notice" role="alert">${words(text, language).replace('{name}', name)}</p>`,
    )}
    ${state.state === 'ready' ? ready(controller, content, state.rules) : notReady(controller, language)}
  </section>`
}

function ready(controller: WidgetController, content: Card, rules: RuleYear): TemplateResult {
  const { headline, tone = 'plain', figure, sentence } = content.answer(rules)
  return html`<output class="result" part="answer">
      <span class="answer ${tone} ${figure ? 'figure' : ''}">${headline}</span>
      <span class="say">${sentence}</span>
    </output>
    ${kept(controller)} ${content.body(rules)}
    ${controller.isBare ? nothing : html`<footer>${disclaimer(rules, controller.language)}</footer>`}`
}

/** What the rule year sets aside, and what was taken away and can come back. */
function kept(controller: WidgetController): TemplateResult {
  const { language, discarded, setAside } = controller
  return html`<div class="kept" role="status">
    ${setAside?.line}
    ${
      discarded
        ? html`<p>
            ${discarded.language === language ? discarded.said : nothing}
            <button type="button" class="plain" @click=${() => controller.undo()}>
              ${words('Undo', language)}
            </button>
          </p>`
        : nothing
    }
  </div>`
}

/** What a result is, and which rules and data it stands on. */
export const disclaimer = (rules: RuleYear, language: Language): string =>
  words('An estimate, not a determination of CMS. Rules {rules}, data {data}, program {program}.', language)
    .replace('{rules}', rules.id)
    .replace('{data}', ruleDataVersion)
    .replace('{program}', version)

function notReady(controller: WidgetController, language: Language): TemplateResult {
  const state = controller.years.current
  const say = (text: string) => words(text, language)
  switch (state.state) {
    case 'unknown':
      return html``
    case 'failed':
      return html`<p class="error notice" role="alert">
          ${say('The rules could not be fetched. What you typed is kept.')}
        </p>
        <button type="button" @click=${() => controller.years.retry()}>${say('Try again')}</button>`
    case 'loading':
    case 'ready':
      return html`<p class="say loading">${say('Fetching the rules …')}</p>`
  }
}

function yearLine(controller: WidgetController, rules: RuleYear | undefined): TemplateResult {
  const { language, years } = controller
  const say = (text: string) => words(text, language)
  const flag = rules?.status === 'proposed' ? html`<span class="flag">${say('PROPOSED')}</span>` : nothing
  const line = rules
    ? say('{performanceYear} rules → your {paymentYear} payments')
        .replace('{performanceYear}', String(rules.performanceYear))
        .replace('{paymentYear}', String(rules.paymentYear))
    : ''
  const chooser = controller.mayChooseYear || years.current.state === 'unknown'
  return html`<div class="year">
    ${flag} <span>${line}</span>
    ${
      chooser
        ? html`<label class="chooser">
            <span>${say('Rule year')}</span>
            <select
              @change=${(event: Event) => controller.chooseYear((event.target as HTMLSelectElement).value)}
            >
              ${years.current.state === 'unknown' ? html`<option value="" selected></option>` : nothing}
              ${ruleYearIds.map((id) => html`<option value=${id} ?selected=${id === years.id} .selected=${live(id === years.id)}>${yearName(id, language)}</option>`)}
            </select>
          </label>`
        : nothing
    }
  </div>`
}

export const yearName = (id: string, language: Language): string =>
  id.endsWith('-proposed') ? `${id.replace('-proposed', '')} ${words('(proposed)', language)}` : id
