// The deadlines to take along: a calendar file with those still ahead, and the page on paper.
import type { Deadline, ReviewPlan, RuleYear } from '@mips-widgets/core'
import { type TemplateResult, html, nothing } from 'lit'
import { words } from '../kit/language.ts'
import type { WidgetController } from '../kit/widget-controller.ts'
import { type CalendarDay, calendarFile } from './calendar.ts'
import { download } from './download.ts'
import { printAlone } from './print-alone.ts'
import { today } from './input.ts'
import { text } from './messages.ts'

const TYPE = 'text/calendar;charset=utf-8'
/** Days before each deadline on which the calendar reminds. */
const REMIND: Readonly<Record<Deadline['id'], number>> = { window: 7, documents: 3, keep: 0 }

export const ahead = ({ deadlines }: ReviewPlan): readonly Deadline[] =>
  deadlines.filter(({ day }) => day >= today())

export const daysOf = (
  deadlines: readonly Deadline[],
  widget: WidgetController,
  rules: RuleYear,
): CalendarDay[] =>
  deadlines.map(({ id, day, title }) => ({
    id: `targeted-review-${rules.id}-${id}`,
    day,
    title: words(title, widget.language),
    note: 'https://qpp.cms.gov',
    remind: REMIND[id],
  }))

export function deadlineButtons(widget: WidgetController, rules: RuleYear, plan: ReviewPlan): TemplateResult {
  const say = (english: string) => words(english, widget.language)
  const deadlines = ahead(plan)
  const save = () =>
    download(
      text.calendarName.replace('{year}', String(rules.performanceYear)),
      TYPE,
      calendarFile(daysOf(deadlines, widget, rules), new Date()),
    )
  return html`<div class="buttons">
    ${deadlines.length > 0 ? html`<button type="button" @click=${save}>${say(text.calendar)}</button>` : nothing}
    <button type="button" @click=${printAlone}>${say(text.print)}</button>
  </div>`
}
