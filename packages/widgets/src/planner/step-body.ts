// What a step shows: its widget, or a part of the planner that is fetched with it.
import type { Inventory, Report, RuleYear } from '@mips-widgets/core'
import { type LitElement, type TemplateResult, html, nothing } from 'lit'
import { numberField } from '../kit/field.ts'
import { words } from '../kit/language.ts'
import type { Recovered } from '../kit/recover.ts'
import { readable } from '../kit/report.ts'
import { term } from '../kit/term.ts'
import type { WidgetController } from '../kit/widget-controller.ts'
import { text } from './messages.ts'
import type * as MovesStep from './moves-step.ts'
import type * as ResultStep from './result-step.ts'
import type { StepLoader } from './step-loader.ts'
import type { Step } from './steps.ts'
import type { Taking } from './taking.ts'
import type * as WaysStep from './ways-step.ts'

const PAID = 'payment.partBPaidAmount'

/** The lowest level of a heading. */
const LOWEST = 6

export interface Around {
  readonly host: LitElement
  readonly widget: WidgetController
  readonly rules: RuleYear
  readonly worked: Recovered<Report>
  readonly inventory: Inventory | undefined
  readonly withQcdr: boolean
  readonly loader: StepLoader
  readonly taking: Taking
  /** The search of the visitor, which outlives the step. */
  readonly moves: (make: () => MovesStep.Moves) => MovesStep.Moves
}

export function stepBody(step: Step, around: Around): TemplateResult {
  const { widget, loader } = around
  const say = (english: string) => words(english, widget.language)
  switch (loader.of(step)) {
    case 'ready':
      return ready(step, around)
    case 'loading':
      return html`<p class="say loading">${say(text.loading)}</p>`
    case 'failed':
      return html`<p class="error notice" role="alert">${say(text.stepFailed)}</p>
        <button type="button" @click=${() => loader.retry(step)}>${say(text.tryAgain)}</button>`
  }
}

function ready({ id, title, widget: element }: Step, around: Around): TemplateResult {
  const { widget, rules, worked, inventory, loader } = around
  const { language, headingLevel } = widget
  const module = loader.module(id)
  if (element)
    return html`${element(Math.min(headingLevel + 1, LOWEST))}
    ${id === 'eligibility' ? paid(around) : nothing}`
  return html`<div class="title" role="heading" aria-level=${headingLevel + 1}>${words(title, language)}</div>
    ${id === 'ways' ? (module as typeof WaysStep).waysStep(widget, rules, worked.problems, inventory) : nothing}
    ${id === 'moves' ? moves(module as typeof MovesStep, around) : nothing}
    ${id === 'result' ? result(module as typeof ResultStep, around) : nothing}`
}

function moves({ Moves, movesStep }: typeof MovesStep, around: Around): TemplateResult {
  const { host, widget, rules, worked, inventory, withQcdr } = around
  const search = around.moves(() => new Moves(host, widget))
  const told = () => readable(rules, widget.draft.draft, worked.problems, inventory)
  const find = () => void search.find(rules, told(), withQcdr)
  return movesStep({
    widget,
    rules,
    moves: search,
    told: told(),
    onFind: find,
    onTry: (what, changed) => {
      search.try(what, changed)
      find()
    },
    onTakeBack: (index) => {
      search.takeBack(index)
      find()
    },
  })
}

function result({ resultStep, furtherQuestions }: typeof ResultStep, around: Around): TemplateResult {
  const { widget, rules, worked, taking } = around
  const { language, headingLevel } = widget
  return html`${paid(around)} ${resultStep(rules, worked.outcome, language)}
  ${taking.panel(language, headingLevel + 2)}
  ${furtherQuestions(language, Math.min(headingLevel + 2, LOWEST))}`
}

function paid({ widget, worked }: Around): TemplateResult {
  const label = words(text.paid, widget.language)
  return numberField({
    id: PAID,
    label,
    help: words(text.paidHelp, widget.language),
    term: term(widget, 'partBPaidAmount', label),
    value: widget.draft.read(PAID),
    error: worked.problems.get(PAID),
    before: '$',
    onInput: (raw) => widget.write({ [PAID]: raw }),
  })
}
