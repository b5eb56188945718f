// What the final score asks: a percent for each category that was not worked out elsewhere; the payments.
import {
  type CategoryId,
  type FinalReport,
  type RuleYear,
  categoryIds,
  categoryNames,
  sayAmount,
} from '@mips-widgets/core'
import { type TemplateResult, html, nothing } from 'lit'
import { checkField, numberField } from '../kit/field.ts'
import type { TermId } from '../kit/glossary.ts'
import { words } from '../kit/language.ts'
import type { Problems } from '../kit/recover.ts'
import { term } from '../kit/term.ts'
import type { WidgetController } from '../kit/widget-controller.ts'
import { PAID } from './answer.ts'
import { nothingAt, text } from './messages.ts'
import { type Final, isNothing, percentPath, scenarioIn, standingOf, toldNothing } from './score.ts'

export interface Asking {
  readonly widget: WidgetController
  readonly rules: RuleYear
  readonly problems: Problems
}

export function scores(asking: Asking, { outcome }: Final): TemplateResult {
  const { widget } = asking
  const say = (english: string) => words(english, widget.language)
  return html`<fieldset>
      <legend>${say(text.scores)}</legend>
      <p class="help">${say(text.scoresHelp)}</p>
      ${categoryIds.map((category) => html`<div class="category">${categoryField(asking, outcome, category)}</div>`)}
    </fieldset>
    ${numberField({
      id: PAID,
      label: say(text.paid),
      help: say(text.paidHelp),
      term: term(widget, 'partBPaidAmount', say(text.paid)),
      before: '$',
      value: widget.draft.read(PAID),
      error: asking.problems.get(PAID),
      onInput: (value) => widget.write({ [PAID]: value }),
    })}`
}

/** Only what counts is asked for, and only where the scenario does not tell it. */
function categoryField(asking: Asking, final: FinalReport, category: CategoryId): TemplateResult {
  const { widget, rules, problems } = asking
  const { language, draft } = widget
  const none = isNothing(draft.draft, category)
  const standing = standingOf(final, draft.draft, category)
  const told = scenarioIn(rules, draft.draft)[category] !== undefined && !none
  const origin = told ? text.workedOut : text.assigned
  const outcome = final.report[category]
  const name = words(categoryNames[category], language)
  const elsewhere = [...problems].filter(([path]) => path.startsWith(`${category}.`))
  const errors = elsewhere.map(([, problem]) => html`<p class="error">${problem}</p>`)
  if (standing === 'no-weight') return html`${errors}`
  if (outcome.status === 'scored' && !none && !final.percents[category])
    return html`<p class="told">
        <b>${name}</b>
        ${words(origin, language).replace('{percent}', sayAmount({ value: outcome.step.value, unit: 'percent' }, language, 2))}
      </p>
      ${errors}`
  return html`${none ? nothing : percentField(asking, category, told)}
  ${told ? nothing : nothingField(widget, category)} ${errors}`
}

function percentField({ widget, problems }: Asking, category: CategoryId, partly: boolean): TemplateResult {
  const id = percentPath(category)
  return numberField({
    id,
    label: words(categoryNames[category], widget.language),
    help: partly ? words(text.partly, widget.language) : undefined,
    term: TERMS[category] && term(widget, TERMS[category], words(categoryNames[category], widget.language)),
    after: text.percent,
    value: widget.draft.read(id),
    error: problems.get(id),
    onInput: (value) => widget.write({ [id]: value }),
  })
}

const TERMS: Readonly<Partial<Record<CategoryId, TermId>>> = {
  cost: 'costMeasure',
  improvementActivities: 'improvementActivity',
  promotingInteroperability: 'cehrt',
}

/** Reporting nothing is an answer; cost is nobody's to report. */
function nothingField(widget: WidgetController, category: CategoryId): TemplateResult {
  const { language, draft } = widget
  const label = words(category === 'cost' ? text.noneScored : text.none, language)
  return checkField({
    id: nothingAt[category],
    label: label.replace('{category}', words(categoryNames[category], language)),
    checked: isNothing(draft.draft, category),
    onChange: (on) => widget.write({ [nothingAt[category]]: on ? toldNothing(category) : '' }),
  })
}
