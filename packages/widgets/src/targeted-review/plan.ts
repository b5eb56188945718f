// The plan as the visitor reads it: why, by when, as whom, the checklist, and what comes after.
import {
  type Cited,
  type Language,
  type Mark,
  type Reason,
  type ReviewPlan,
  type RuleYear,
  applicantNames,
  issueTypeMark,
  issueTypes,
  reviewChanges,
  reviewStatusMark,
  reviewStatuses,
  sayDay,
} from '@mips-widgets/core'
import { type TemplateResult, html, nothing } from 'lit'
import { cite } from '../kit/cite.ts'
import { words } from '../kit/language.ts'
import type { WidgetController } from '../kit/widget-controller.ts'
import { deadlineButtons } from './deadlines.ts'
import { text } from './messages.ts'

const MARK = { for: 'yes', against: 'no' } as const

/** Why, and by when. */
export function times(widget: WidgetController, rules: RuleYear, plan: ReviewPlan): TemplateResult {
  const { language } = widget
  return html`${plan.why.length > 0 ? html`${title(text.why, language)} ${marks(plan.why, language)}` : nothing}
  ${title(text.byWhen, language)} ${dates(widget, rules, plan)} ${marks(plan.window.notes, language)}
  ${deadlineButtons(widget, rules, plan)}`
}

/** What to do, to tick off on paper, with its sources under it, and what follows. */
export const steps = ({ checklist, afterwards }: ReviewPlan, language: Language): TemplateResult =>
  html`${title(text.checklist, language)}
    <ul class="todo">
      ${checklist.map(({ message }) => html`<li>${words(message, language)}</li>`)}
    </ul>
    <div class="small sources">
      ${words(text.sources, language)}: ${distinct(checklist).map((mark) => html`${cite(mark, language)} `)}
    </div>
    ${title(text.afterwards, language)} ${marks(afterwards, language)}`

const title = (english: string, language: Language) =>
  html`<div class="subtitle">${words(english, language)}</div>`

const marks = (all: readonly Reason[], language: Language) =>
  html`<ul class="marks">
    ${all.map(
      (one) =>
        html`<li class=${one.speaks ? MARK[one.speaks] : 'note'}>
          ${words(one.message, language)} ${cite(one, language)}
        </li>`,
    )}
  </ul>`

/** Each place once. */
function distinct(all: readonly Reason[]): readonly Mark[] {
  const key = ({ cite: place, unverified }: Mark) => [place?.source.id, place?.at, unverified].join()
  return [...new Map(all.map((mark) => [key(mark), mark])).values()]
}

function dates(
  { language }: WidgetController,
  { targetedReview }: RuleYear,
  plan: ReviewPlan,
): TemplateResult {
  const { window, documentsDue, documentDays } = plan
  const rows: (readonly [label: string, day: Cited<string> | undefined])[] = [
    ...(window.opens ? [[text.opens, window.opens] as const] : []),
    [text.closes, window.closes],
    ...(documentsDue ? [[text.documentsDue, { ...documentDays, value: documentsDue }] as const] : []),
    [text.keep, targetedReview.keepUntil],
  ]
  return html`<table class="dates">
    <tbody>
      ${rows.map(
        ([label, day]) =>
          html`<tr>
            <th scope="row">${words(label, language)}</th>
            <td>
              ${day ? html`${sayDay(day.value, language)} ${cite(day, language)}` : words(text.notKnown, language)}
            </td>
          </tr>`,
      )}
      <tr>
        <th scope="row">${words(text.rule, language)}</th>
        <td>${words(window.rule.value, language)} ${cite(window.rule, language)}</td>
      </tr>
    </tbody>
  </table>`
}

/** What is worth knowing and not asked for by everybody, folded. */
export function folds({ language }: WidgetController, rules: RuleYear, plan: ReviewPlan): TemplateResult {
  const say = (english: string) => words(english, language)
  const fold = (title: string, content: unknown) =>
    html`<details class="fold">
      <summary>${say(title)}</summary>
      ${content}
    </details>`
  const pairs = (all: readonly (readonly [string, unknown])[]) =>
    html`<dl>
      ${all.map(
        ([name, meaning]) =>
          html`<dt>${name}</dt>
            <dd>${meaning}</dd>`,
      )}
    </dl>`
  const notes = (all: readonly Reason[]) =>
    all.map((one) => html`<div>${words(one.message, language)} ${cite(one, language)}</div>`)
  return html`${fold(
    text.applicants,
    html`${pairs(
      plan.applicants.map((one) => [
        say(applicantNames[one.id]),
        html`${say(one.who)} ${say(text.youNeed)}: ${say(one.identifier)}. ${cite(one, language)}`,
      ]),
    )}`,
  )}
  ${fold(text.submitters, notes(plan.submitters))}
  ${fold(
    text.issues,
    html`${pairs(
      Object.values(issueTypes).map(({ label, example }) => [
        say(label),
        `${say(text.example)}: ${say(example)}`,
      ]),
    )}
    ${cite(issueTypeMark(rules), language)}`,
  )}
  ${fold(
    text.statuses,
    html`${pairs(reviewStatuses.map(({ label, meaning }) => [say(label), say(meaning)]))}
    ${cite(reviewStatusMark(rules), language)}`,
  )}
  ${fold(
    text.changes,
    pairs(
      reviewChanges.map((one) => [
        say(text.since).replace('{year}', String(one.since)),
        html`${words(one.message, language)} ${cite(one, language)}`,
      ]),
    ),
  )}`
}
