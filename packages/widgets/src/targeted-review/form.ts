// What the widget asks: what is wrong, who asks, and the days that only the visitor knows.
import { type RuleYear, applicantNames, needsRelease, reviewReasons } from '@mips-widgets/core'
import { type TemplateResult, html, nothing } from 'lit'
import { dateField } from '../kit/date-field.ts'
import { selectField } from '../kit/field.ts'
import { words } from '../kit/language.ts'
import type { Problems } from '../kit/recover.ts'
import { term } from '../kit/term.ts'
import type { WidgetController } from '../kit/widget-controller.ts'
import { pathOf } from './input.ts'
import { text } from './messages.ts'

export function form(widget: WidgetController, rules: RuleYear, problems: Problems): TemplateResult {
  const say = (english: string) => words(english, widget.language)
  const common = (field: string) => {
    const path = pathOf(field, rules)
    return { id: path, value: widget.draft.read(path), error: problems.get(path) }
  }
  const write = (field: string) => (value: string) => widget.write({ [pathOf(field, rules)]: value })
  const option = (value: string, label: string) => ({ value, label: say(label) })
  const days = rules.targetedReview.documentDays.value
  return html`${selectField({
    ...common('reason'),
    label: say(text.reason),
    term: term(widget, 'targetedReview', say(text.term)),
    options: [
      option('', text.none),
      ...Object.entries(reviewReasons).map(([id, { label }]) => option(id, label)),
    ],
    onChange: write('reason'),
  })}
  ${selectField({
    ...common('applicant'),
    label: say(text.applicant),
    help: say(text.applicantHelp),
    options: [
      option('', text.none),
      ...Object.entries(applicantNames).map(([id, label]) => option(id, label)),
    ],
    onChange: write('applicant'),
  })}
  ${
    needsRelease(rules)
      ? dateField({
          ...common('released'),
          label: say(text.released),
          help: say(text.releasedHelp),
          onInput: write('released'),
        })
      : nothing
  }
  ${dateField({
    ...common('asked'),
    label: say(text.asked),
    help: say(text.askedHelp).replace('{days}', days),
    onInput: write('asked'),
  })}`
}
