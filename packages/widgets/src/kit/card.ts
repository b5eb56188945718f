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
  return html`<section class="card" part="card" aria-label=${title} lang=${language.locale}>
    <header>
      <div class="title" part="heading" role="heading" aria-level=${controller.headingLevel}>${title}</div>
      ${yearLine(controller, state.state === 'ready' ? state.rules : undefined)}
    </header>
    ${controller.notices.map(
      ({ text, name }) =>
        html`<p class="error notice" role="alert">${words(text, language).replace('{name}', name)}</p>`,
    )}
    ${state.state === 'ready' ? ready(content, state.rules, language) : notReady(controller, language)}
  </section>`
}

function ready(content: Card, rules: RuleYear, language: Language): TemplateResult {
  const { headline, tone = 'plain', figure, sentence } = content.answer(rules)
  return html`<output class="result" part="answer">
      <span class="answer ${tone} ${figure ? 'figure' : ''}">${headline}</span>
      <span class="say">${sentence}</span>
    </output>
    ${content.body(rules)}
    <footer>
      ${words('An estimate, not a determination of CMS.', language)} ${words('Rules', language)} ${rules.id},
      ${words('data', language)} ${ruleDataVersion}, ${words('program', language)} ${version}.
    </footer>`
}

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
    ? `${rules.performanceYear} ${say('rules')} → ${say('your {year} payments').replace('{year}', String(rules.paymentYear))}`
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
