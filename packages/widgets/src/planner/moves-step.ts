// What would move the score, as a ranked list of changes that one can tick to try.
import {
  type Language,
  type Phrase,
  type RuleYear,
  type Scenario,
  say as sayPhrase,
  sayAmount,
} from '@mips-widgets/core'
import { type TemplateResult, html, nothing } from 'lit'
import type { ReachResult } from '../kit/background/task.ts'
import { checkField, numberField } from '../kit/field.ts'
import { words } from '../kit/language.ts'
import { term } from '../kit/term.ts'
import type { Told } from '../kit/told/scenario.ts'
import type { WidgetController } from '../kit/widget-controller.ts'
import { text } from './step-messages.ts'
import { Moves } from './moves.ts'
import { signed } from './running-result.ts'

type Found = Extract<ReachResult, { readonly alone: unknown }>
type Way = Found['alone'][number]

export interface MovesStep {
  readonly widget: WidgetController
  readonly rules: RuleYear
  readonly moves: Moves
  /** What can be read of the answers. */
  readonly told: Told
  readonly onFind: () => void
  readonly onTry: (what: readonly Phrase[], scenario: Scenario) => void
  readonly onTakeBack: (index: number) => void
}

export { Moves }

export function movesStep(step: MovesStep): TemplateResult {
  const { widget, rules, moves, onFind } = step
  const say = (english: string) => words(english, widget.language)
  return html`<p class="help">${say(text.movesHelp)}</p>
    <div class="ask">
      ${numberField({
        id: 'view.target',
        label: say(text.target),
        term: term(widget, 'performanceThreshold', say(text.target)),
        value: moves.target || rules.payment.performanceThreshold.value,
        onInput: (raw) => moves.setTarget(raw),
      })}
      <button type="button" class="primary" @click=${onFind}>${say(text.find)}</button>
    </div>
    ${trials(step)}
    <div role="status">${state(step)}</div>
    ${moves.search.state === 'found' && 'alone' in moves.search.found && !moves.isStale(rules, step.told) ? lists(step, moves.search.found) : nothing}`
}

function trials({ widget, moves, onTakeBack }: MovesStep): TemplateResult | typeof nothing {
  if (moves.trials.length === 0) return nothing
  const say = (english: string) => words(english, widget.language)
  return html`<fieldset class="trials">
    <legend>${say(text.trying)}</legend>
    ${moves.trials.map(({ what }, index) =>
      checkField({
        id: `view.trial.${index}`,
        label: sayAll(what, widget.language),
        checked: true,
        onChange: () => onTakeBack(index),
      }),
    )}
    <button type="button" @click=${() => moves.keep()}>${say(text.keep)}</button>
    <button type="button" @click=${() => onTakeBack(0)}>${say(text.takeBack)}</button>
  </fieldset>`
}

function state({ widget, rules, moves, told }: MovesStep): TemplateResult | typeof nothing {
  const { language } = widget
  const say = (english: string) => words(english, language)
  const { search } = moves
  switch (search.state) {
    case 'none':
      return nothing
    case 'cancelled':
      return html`<p>${say(text.cancelled)}</p>`
    case 'failed':
      return html`<p class="error">${say(text.failed)}</p>`
    case 'running':
      return html`<p>
        <progress max=${search.total || 1} value=${search.done}></progress>
        ${say(text.working)
          .replace('{done}', String(search.done))
          .replace('{total}', String(search.total || '…'))}
        <button type="button" @click=${() => moves.cancel()}>${say(text.cancel)}</button>
      </p>`
    case 'found':
      return moves.isStale(rules, told)
        ? html`<p class="error">${say(text.stale)}</p>`
        : verdict(search.found, widget)
  }
}

function verdict(found: ReachResult, { language }: WidgetController): TemplateResult | typeof nothing {
  const say = (english: string) => words(english, language)
  const list = (remarks: readonly { readonly message: Phrase }[]) =>
    html`<ul>
      ${remarks.map(({ message }) => html`<li>${sayPhrase(message, language)}</li>`)}
    </ul>`
  const points = (value: string) => sayAmount({ value: value, unit: 'points' }, language, 2)
  switch (found.status) {
    case 'invalid':
      return html`<div class="error">${list(found.problems)}</div>`
    case 'incomplete':
      return html`<p>${say(text.needScore)}</p>
        ${list(found.missing)}`
    case 'reached':
      return html`<p class="say">${say(text.reached).replace('{target}', points(found.target))}</p>`
    case 'out-of-reach':
      return html`<p class="say">
        ${say(text.outOfReach).replace('{most}', points(found.most.finalScore)).replace('{target}', points(found.target))}
      </p>`
    case 'reachable':
      return nothing
  }
}

function lists(step: MovesStep, found: Found): TemplateResult {
  const { widget, moves } = step
  const { language } = widget
  const say = (english: string) => words(english, language)
  const target = sayAmount({ value: found.target, unit: 'points' }, language, 2)
  const rest = found.alone.length - moves.shown
  return html`<p class="help">${say(text.tryIt)}</p>
    ${
      found.ways.length > 0
        ? wayList(say(text.toReach).replace('{target}', target), found.ways, step)
        : nothing
    }
    ${wayList(say(text.alone), found.alone.slice(0, moves.shown), step)}
    ${
      rest > 0
        ? html`<button type="button" @click=${() => moves.more()}>
            ${say(text.showMore).replace('{count}', String(rest))}
          </button>`
        : nothing
    }`
}

const sayAll = (all: readonly Phrase[], language: Language): string =>
  all.map((one) => sayPhrase(one, language)).join('; ')

const wayList = (title: string, ways: readonly Way[], step: MovesStep): TemplateResult =>
  html`<fieldset class="moves">
    <legend>${title}</legend>
    ${ways.map((way, index) => wayLine(way, `view.move.${title}.${index}`, step))}
  </fieldset>`

function wayLine(way: Way, id: string, { widget, onTry }: MovesStep): TemplateResult {
  const { language } = widget
  const points = (value: string) => sayAmount({ value: value, unit: 'points' }, language, 2)
  const what = way.changes.map((change) => change.what as Phrase)
  const payment =
    way.paymentPercent === undefined ? '' : `, ${signed(way.paymentPercent, 'percent', language)}`
  return checkField({
    id: id.replaceAll(' ', '-'),
    label: sayAll(what, language),
    help:
      words(text.gain, language)
        .replace('{gain}', points(way.gain))
        .replace('{score}', points(way.finalScore)) + payment,
    checked: false,
    onChange: () => onTry(what, way.scenario as Scenario),
  })
}
