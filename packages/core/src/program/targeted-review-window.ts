// By when a targeted review may be asked for: 42 CFR 414.1385(a)(2), before 2020 (a)(1). Where the day is not known
// yet it follows from the day on which CMS made the adjustment factors available.
import type { Cited } from '../citation.ts'
import type { Figure } from '../decimal.ts'
import type { Reason } from '../outcome.ts'
import { phrase } from '../phrase.ts'
import type { RuleYear } from '../rules/rule-year.ts'
import { daysAfter, daysBetween } from './calendar-day.ts'
import { type WindowKind, because, marked, paper, paragraph, windowKind } from './targeted-review-marks.ts'

export interface ReviewWindow {
  /** As of the day that was told; unknown without one, or while the last day is not known. */
  readonly state: 'not-open' | 'open' | 'closed' | 'unknown'
  readonly rule: Cited<string>
  readonly opens?: Cited<string>
  readonly closes?: Cited<string>
  /** Whether the last day follows from a day that the visitor told. */
  readonly fromTold: boolean
  readonly daysLeft?: number
  readonly notes: readonly Reason[]
}

/** Days after the factors; before 2020 the window ended on a fixed day. */
const windowDays: Readonly<Record<WindowKind, Figure | undefined>> = {
  'to-september': undefined,
  'sixty-days': '60',
  'thirty-days': '30',
}

const COUNTED = 'Counted from the day after, as CMS’s own windows were; read strictly it could be a day less.'

/** Whether the last day is found from the day on which CMS made the factors available. */
export const needsRelease = (rules: RuleYear): boolean =>
  !rules.targetedReview.closes && windowDays[windowKind(rules)] !== undefined

export function findWindow(
  rules: RuleYear,
  released: string | undefined,
  today: string | undefined,
): ReviewWindow {
  const closes = lastDay(rules, released)
  const fromTold = needsRelease(rules) && closes !== undefined
  const opens = rules.targetedReview.opens ?? (fromTold ? firstDay(rules, released) : undefined)
  const ahead = fromTold && today !== undefined && released !== undefined && today < released
  const state = ahead ? 'not-open' : stateOn(today, opens?.value, closes?.value)
  return {
    state,
    rule: rules.targetedReview.rule,
    fromTold,
    ...(opens && { opens }),
    ...(closes && { closes }),
    ...(state === 'open' && closes && today && { daysLeft: daysBetween(today, closes.value) }),
    notes: notesOn(rules, closes),
  }
}

/** Since 2024 the window opens with the final scores, some weeks before the factors. */
const firstDay = (rules: RuleYear, released: string | undefined): Cited<string> | undefined =>
  released && windowKind(rules) === 'sixty-days' ? marked(released, paragraph(rules, '(a)(2)')) : undefined

function lastDay(rules: RuleYear, released: string | undefined): Cited<string> | undefined {
  const { closes } = rules.targetedReview
  if (closes) return closes
  const days = windowDays[windowKind(rules)]
  if (days === undefined)
    return marked(`${rules.paymentYear - 1}-09-30`, paragraph(rules, '(a)(2)', '(a)(1)'))
  const last = released && daysAfter(released, Number(days))
  return last ? marked(last, { ...paragraph(rules, '(a)(2)'), unverified: COUNTED }) : undefined
}

function stateOn(
  today: string | undefined,
  opens: string | undefined,
  closes: string | undefined,
): ReviewWindow['state'] {
  if (!today || !closes) return 'unknown'
  if (today > closes) return 'closed'
  return opens && today < opens ? 'not-open' : 'open'
}

function notesOn(rules: RuleYear, closes: Cited<string> | undefined): Reason[] {
  const { performanceYear } = rules
  return [
    ...(rules.status === 'proposed'
      ? [because('This was only proposed: the window of the final rule counted.', {})]
      : []),
    ...(closes
      ? []
      : [
          because(
            phrase(
              'The day is in CMS’s messages and on qpp.cms.gov. So far it came between July and October, here of {year}.',
              {
                year: String(performanceYear + 1),
              },
            ),
            { unverified: 'From the windows of 2018 to 2025.' },
          ),
        ]),
    because(
      'CMS closes the window at 8 p.m. Eastern time.',
      paper(rules, { 2019: 'Progress summary', 2024: 'When to request' }),
    ),
    because('CMS may extend the window.', paragraph(rules, '(a)(2)', '(a)(1)')),
  ]
}

/** The first and the last day on which CMS can have released the factors of a rule year. */
export const releaseSpan = ({ performanceYear, paymentYear }: RuleYear) => ({
  first: `${performanceYear + 1}-01-01`,
  last: `${paymentYear}-12-31`,
})
