// What the category asks: the activities one by one, then what brings credit beside them.
import type { ImprovementActivitiesDetail, Mark } from '@mips-widgets/core'
import { type TemplateResult, html, nothing } from 'lit'
import { cite } from '../kit/cite.ts'
import { checkField } from '../kit/field.ts'
import type { TermId } from '../kit/glossary.ts'
import { words } from '../kit/language.ts'
import { isGroup, practice } from '../kit/practice.ts'
import { term } from '../kit/term.ts'
import type { WidgetController } from '../kit/widget-controller.ts'
import { type Form, activityRow } from './activity-row.ts'
import { text } from './messages.ts'
import { rows } from './score.ts'
import { isNone, setNone } from '../kit/rows.ts'

export function activityList(all: Form): TemplateResult {
  const { widget, rules } = all
  const { rule } = rules.improvementActivities.group
  const list = Array.from({ length: rows.count(widget.draft.draft) }, (_, row) => row)
  return html`${why(all.work.outcome.detail, widget)}
    ${isGroup(widget) ? html`<div class="help">${words(rule.value, widget.language)} ${cite(rule, widget.language)}</div>` : nothing}
    <ol class="rows">
      ${list.map((row) => html`<li>${activityRow(all, row)}</li>`)}
    </ol>`
}

/** Offered while nothing is listed. */
export function noActivities({ widget }: Form): TemplateResult | typeof nothing {
  const { draft } = widget.draft
  if (rows.count(draft) > 0) return nothing
  return checkField({
    id: 'no-activities',
    label: words(text.noActivities, widget.language),
    checked: isNone(rows, draft),
    onChange: (none) => widget.write(setNone(rows, none)),
  })
}

export function credits(all: Form): TemplateResult {
  const { widget, rules, work } = all
  const { medicalHome, apm, study, multipleFor } = rules.improvementActivities
  return html`<fieldset>
      <legend>${words(text.credit, widget.language)}</legend>
      ${credit(widget, 'medicalHome', text.medicalHome, medicalHome, 'medicalHome')}
      ${credit(widget, 'apmParticipant', text.apm, apm.condition, 'apm')}
      ${'kind' in study ? nothing : credit(widget, 'studyParticipant', text.study, study)}
    </fieldset>
    ${practice({ widget, rules, problems: work.problems, statuses: multipleFor.value })}`
}

/** What decided the result beside the activities. */
const why = ({ reasons }: ImprovementActivitiesDetail, { language }: WidgetController) =>
  reasons.length === 0
    ? nothing
    : html`<ul class="marks">
        ${reasons.map((reason) => html`<li class="yes">${words(reason.message, language)} ${cite(reason, language)}</li>`)}
      </ul>`

function credit(
  widget: WidgetController,
  field: string,
  label: string,
  rule: Mark & { readonly value: string },
  means?: TermId,
): TemplateResult {
  const { language } = widget
  const id = `improvementActivities.${field}`
  return html`${checkField({
      id,
      label: words(label, language),
      help: words(rule.value, language),
      term: means && term(widget, means, words(label, language)),
      checked: widget.draft.read(id) === 'true',
      onChange: (on) => widget.write({ [id]: on ? 'true' : '' }),
    })}
    <div class="source-of">${cite(rule, language)}</div>`
}
