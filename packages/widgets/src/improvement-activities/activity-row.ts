// One activity of the list: what it brings and why, and what has to be told about it.
import { type Inventory, type RuleYear, sayAmount } from '@mips-widgets/core'
import { type TemplateResult, html, nothing } from 'lit'
import { cite } from '../kit/cite.ts'
import { choiceField, numberField, selectField } from '../kit/field.ts'
import { words } from '../kit/language.ts'
import { isGroup } from '../kit/practice.ts'
import { term } from '../kit/term.ts'
import type { WidgetController } from '../kit/widget-controller.ts'
import { text, weights } from './messages.ts'
import { type Work, rows } from './score.ts'

export interface Form {
  readonly widget: WidgetController
  readonly rules: RuleYear
  readonly work: Work
  readonly inventory: Inventory | undefined
  readonly onRemove: (row: number) => void
}

export function activityRow(all: Form, row: number): TemplateResult {
  const { widget, work, inventory, onRemove } = all
  const say = (english: string) => words(english, widget.language)
  const id = widget.draft.read(rows.path(row, 'activityId'))
  const known = inventory?.activity?.(id)
  const name = nameOf(widget, row)
  const scored = work.activity(row)
  return html`<fieldset>
    <legend>${name}${known ? html` <span lang="en">${known.title}</span>` : nothing}</legend>
    ${idField(all, row, known !== undefined)}
    <div class="fields">${weightField(all, row, known?.weight)} ${groupFields(all, row)}</div>
    ${
      scored && scored.reasons.length > 0
        ? html`<ul class="marks">
            ${scored.reasons.map((reason) => html`<li class="no">${words(reason.message, widget.language)} ${cite(reason, widget.language)}</li>`)}
          </ul>`
        : nothing
    }
    <div class="row">
      <span>
        <button
          type="button"
          class="plain remove"
          aria-label=${say(text.removeThis).replace('{activity}', name)}
          @click=${() => onRemove(row)}
        >
          ${say(text.remove)}
        </button>
      </span>
      <span class="n">${scored?.points ? earned(all, scored.points) : nothing}</span>
    </div>
  </fieldset>`
}

type Points = NonNullable<ReturnType<Form['work']['activity']>>['points'] & {}

const earned = ({ widget: { language }, rules }: Form, points: Points): TemplateResult =>
  html`${rules.improvementActivities.credit.method === 'weights' ? html`<small>${words(points.label, language)}</small>` : nothing}
    <b
      >${words(text.earned, language).replace('{points}', sayAmount({ value: points.value, unit: 'points' }, language))}</b
    >`

/** The ID, as CMS lists it; else the number in the list. */
export const nameOf = (widget: WidgetController, row: number): string =>
  widget.draft.read(rows.path(row, 'activityId')) ||
  words(text.activity, widget.language).replace('{number}', String(row + 1))

/** An activity of the inventory is named already; its field stays, for a year that does not hold it. */
function idField({ widget }: Form, row: number, isKnown: boolean): TemplateResult {
  const say = (english: string) => words(english, widget.language)
  const id = rows.path(row, 'activityId')
  const value = widget.draft.read(id)
  if (isKnown) return html`<input type="hidden" id=${id} .value=${value} />`
  return numberField({
    id,
    label: say(text.activityId),
    help: say(text.activityIdHelp),
    mode: 'text',
    value,
    onInput: (typed) => widget.write({ [id]: typed }),
  })
}

/** Asked where the inventory does not say it, and shown where somebody told another one. */
function weightField(
  { widget, rules }: Form,
  row: number,
  known: string | undefined,
): TemplateResult | typeof nothing {
  const say = (english: string) => words(english, widget.language)
  const id = rows.path(row, 'weight')
  const value = widget.draft.read(id)
  const isMissing = !known && widget.draft.read(rows.path(row, 'activityId')) !== 'IA_PCMH'
  if (rules.improvementActivities.credit.method === 'counts' || !(value || isMissing)) return nothing
  return selectField({
    id,
    label: say(text.weight),
    term: term(widget, 'activityWeight', say(text.weight)),
    value,
    options: [
      { value: '', label: say(text.choose) },
      ...Object.entries(weights).map(([weight, label]) => ({ value: weight, label: say(label) })),
    ],
    onChange: (weight) => widget.write({ [id]: weight }),
  })
}

/** For a group, as far as the rule year asks; what was told counts and stays in sight. */
function groupFields({ widget, rules, work }: Form, row: number): TemplateResult {
  const say = (english: string) => words(english, widget.language)
  const { percent, timing } = rules.improvementActivities.group
  const asks = (path: string, isRule: boolean) =>
    (isGroup(widget) && isRule) || widget.draft.read(path) !== ''
  const share = rows.path(row, 'cliniciansPercent')
  const days = rows.path(row, 'sameNinetyDays')
  return html`${
    asks(share, percent !== undefined)
      ? numberField({
          id: share,
          label: say(text.clinicians),
          value: widget.draft.read(share),
          error: work.problems.get(share),
          after: say(text.percent),
          onInput: (value) => widget.write({ [share]: value }),
        })
      : nothing
  }
  ${timing === 'same-90-days' && asks(days, true) ? sameDays(widget, days) : nothing}`
}

const sameDays = (widget: WidgetController, id: string): TemplateResult => {
  const say = (english: string) => words(english, widget.language)
  return choiceField({
    id,
    label: say(text.sameDays),
    value: widget.draft.read(id),
    options: [
      { value: 'true', label: say(text.yes) },
      { value: 'false', label: say(text.no) },
    ],
    onChange: (value) => widget.write({ [id]: value }),
  })
}
