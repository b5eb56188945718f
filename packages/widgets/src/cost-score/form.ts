// What the category asks: the measures one by one, the year before, and how one takes part.
import { type TemplateResult, html, nothing } from 'lit'
import { cite } from '../kit/cite.ts'
import { checkField, numberField } from '../kit/field.ts'
import { words } from '../kit/language.ts'
import { practice } from '../kit/practice.ts'
import { type Form, measureRow } from './measure-row.ts'
import { text } from './messages.ts'
import { rows } from './score.ts'
import { isNone, setNone } from '../kit/rows.ts'

const PREVIOUS = 'cost.previousYearPercent'

export function form(all: Form): TemplateResult {
  const { widget } = all
  const { draft } = widget.draft
  const list = Array.from({ length: rows.count(draft) }, (_, row) => row)
  const say = (english: string) => words(english, widget.language)
  return html`<ol class="rows">
      ${list.map((row) => html`<li>${measureRow(all, row)}</li>`)}
    </ol>
    <button type="button" class="add" @click=${all.onAdd}>${say(text.add)}</button>
    ${
      list.length > 0
        ? nothing
        : checkField({
            id: 'no-measure',
            label: say(text.none),
            checked: isNone(rows, draft),
            onChange: (none) => widget.write(setNone(rows, none)),
          })
    }`
}

/** What is not about one measure. */
export function rest({ widget, rules, work }: Form): TemplateResult {
  const { improvement, groupsOnly } = rules.cost
  const { language } = widget
  const isAsked = groupsOnly.value.length > 0 || widget.draft.read('clinician.participation') !== ''
  return html`${
    improvement.kind === 'none'
      ? nothing
      : html`${numberField({
          id: PREVIOUS,
          label: words(text.previous, language),
          help: words(improvement.condition.value, language),
          value: widget.draft.read(PREVIOUS),
          error: work.problems.get(PREVIOUS),
          after: words(text.percent, language),
          onInput: (value) => widget.write({ [PREVIOUS]: value }),
        })}
        ${cite(improvement.condition, language)}`
  }
  ${isAsked ? practice({ widget, rules, problems: work.problems }) : nothing}`
}
