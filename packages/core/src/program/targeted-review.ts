// Asking CMS to look again: 42 CFR 414.1385. May I, for this reason; by when; as whom; with what; and then.
import type { Cited } from '../citation.ts'
import { markOf } from '../citation.ts'
import type { Figure } from '../decimal.ts'
import { type Incomplete, type Invalid, type Reason, type Remark, invalid } from '../outcome.ts'
import { type Phrase, amount, day, phrase } from '../phrase.ts'
import type { RuleYear } from '../rules/rule-year.ts'
import type { Answered } from './answered.ts'
import { daysAfter, readDay } from './calendar-day.ts'
import { type ReviewSteps, afterwards, checklistFor } from './targeted-review-checklist.ts'
import { because } from './targeted-review-marks.ts'
import { type ReviewVerdict, findReason, isReviewReason, issueTypeOf } from './targeted-review-reasons.ts'
import {
  type Applicant,
  type IssueTypeId,
  absence,
  applicantsOf,
  documentsFor,
  isApplicant,
  isIssueType,
  submittersOf,
} from './targeted-review-request.ts'
import { type ReviewWindow, findWindow, needsRelease, releaseSpan } from './targeted-review-window.ts'

export interface TargetedReviewInput {
  readonly rules: RuleYear
  /** Why: an id of `reviewReasons`. */
  readonly reason?: string | undefined
  /** An id of `issueTypes`; the one that fits the reason when it is not told. */
  readonly issueType?: string | undefined
  /** As whom: an id of `applicantNames`. */
  readonly applicant?: string | undefined
  /** The day on which CMS made the adjustment factors available: wanted where the last day is not known. */
  readonly released?: string | undefined
  /** The day on which CMS asked for documents. */
  readonly asked?: string | undefined
  /** The day it is, to say whether the window is open. */
  readonly today?: string | undefined
}

export interface Deadline {
  readonly id: 'window' | 'documents' | 'keep'
  readonly day: string
  readonly title: Phrase
}

export interface ReviewPlan {
  /** What becomes of the reason; absent until one is told. */
  readonly verdict?: ReviewVerdict
  /** Why, once a reason is told. */
  readonly why: readonly Reason[]
  readonly window: ReviewWindow
  readonly applicant?: Applicant
  /** The application types of the year. */
  readonly applicants: readonly Applicant[]
  readonly submitters: readonly Reason[]
  readonly issueType?: IssueTypeId
  readonly documents: readonly Cited<string>[]
  readonly documentDays: Cited<Figure>
  /** The last day for documents, when the day on which CMS asked is told. */
  readonly documentsDue?: string
  readonly checklist: ReviewSteps
  readonly afterwards: readonly Reason[]
  readonly deadlines: readonly Deadline[]
}

export type ReviewOutcome = Answered<ReviewPlan> | Incomplete<ReviewPlan> | Invalid

/**
 * Plans a targeted review under a rule year: whether CMS takes the reason, by when, as whom and with what, and what
 * happens then. `incomplete` until the reason is told, and the day of the factors where the last day hangs on it;
 * `invalid` with a sentence for each entry that cannot be used. A last day counts in whole days.
 */
export function planTargetedReview(input: TargetedReviewInput): ReviewOutcome {
  const problems: Remark[] = []
  const released = dayOf(input, 'released', problems)
  const asked = dayOf(input, 'asked', problems)
  const today = dayOf(input, 'today', problems)
  refuseUnknown(input, problems)
  if (problems.length > 0) return invalid(problems)

  const detail = planFor(input, { released, asked, today })
  const missing = missingIn(input)
  return missing.length > 0
    ? { status: 'incomplete', missing, detail }
    : { status: 'answered', reasons: detail.why, detail }
}

type Days = Readonly<Record<DayPath, string | undefined>>

function planFor(input: TargetedReviewInput, { released, asked, today }: Days): ReviewPlan {
  const { rules } = input
  const reason = isReviewReason(input.reason) ? input.reason : undefined
  const finding = reason && findReason(rules, reason)
  const issueType = isIssueType(input.issueType) ? input.issueType : reason && issueTypeOf(reason)
  const open = findWindow(rules, released, today)
  const applicants = applicantsOf(rules)
  const applicant = applicants.find(({ id }) => id === input.applicant)
  const { documentDays } = rules.targetedReview
  const due = asked && daysAfter(asked, Number(documentDays.value))
  const documents = documentsFor(rules, issueType)
  return {
    ...(finding && { verdict: finding.verdict }),
    why: [...(finding ? [finding.why] : []), ...notThisYear(rules, input.applicant)],
    window: open,
    ...(applicant && { applicant }),
    applicants,
    submitters: submittersOf(rules),
    ...(issueType && { issueType }),
    documents,
    documentDays,
    ...(due && { documentsDue: due }),
    checklist: checklistFor(rules, { applicant, issueType, documents, closes: open.closes }),
    afterwards: afterwards(rules),
    deadlines: deadlinesOf(rules, open, due),
  }
}

function missingIn({ rules, reason, released }: TargetedReviewInput): Remark[] {
  return [
    ...(reason ? [] : [{ path: 'reason', message: phrase('What you think is wrong') }]),
    ...(needsRelease(rules) && !released?.trim()
      ? [{ path: 'released', message: phrase('The day on which CMS published the adjustment factors') }]
      : []),
  ]
}

type DayPath = 'released' | 'asked' | 'today'

/** A day of the review comes after the performance year; nothing is released after the payments have ended. */
function dayOf(input: TargetedReviewInput, path: DayPath, problems: Remark[]): string | undefined {
  const reading = readDay(input[path])
  if (reading.state === 'refused') problems.push({ path, message: reading.message })
  if (reading.state !== 'read') return undefined
  const { first, last } = releaseSpan(input.rules)
  if (path !== 'today' && reading.day < first)
    problems.push({
      path,
      message: phrase('This comes after the performance year: from {day} on.', { day: day(first) }),
    })
  if (path === 'released' && reading.day > last)
    problems.push({
      path,
      message: phrase('This comes before the payment year ends: by {day}.', { day: day(last) }),
    })
  return reading.day
}

function refuseUnknown({ reason, issueType, applicant }: TargetedReviewInput, problems: Remark[]): void {
  const check = (path: string, told: unknown, isKnown: (id: unknown) => boolean) => {
    if (told !== undefined && told !== '' && !isKnown(told))
      problems.push({ path, message: phrase('Choose one from the list.') })
  }
  check('reason', reason, isReviewReason)
  check('issueType', issueType, isIssueType)
  check('applicant', applicant, isApplicant)
}

function notThisYear(rules: RuleYear, applicant: unknown): Reason[] {
  const rule = isApplicant(applicant) ? absence(rules, applicant) : undefined
  return rule ? [because(rule.value, markOf(rule), 'against')] : []
}

function deadlinesOf(rules: RuleYear, { closes }: ReviewWindow, due: string | undefined): Deadline[] {
  const year = String(rules.performanceYear)
  const { keepUntil, documentDays } = rules.targetedReview
  const title = (text: string) => phrase(text, { year, days: amount(documentDays.value, 'count') })
  return [
    ...(closes
      ? [
          {
            id: 'window' as const,
            day: closes.value,
            title: title('Last day to request a MIPS targeted review for {year}'),
          },
        ]
      : []),
    ...(due
      ? [
          {
            id: 'documents' as const,
            day: due,
            title: title('Last day to send CMS the documents for the {year} targeted review'),
          },
        ]
      : []),
    {
      id: 'keep',
      day: keepUntil.value,
      title: title('Keep the papers of the {year} targeted review until today'),
    },
  ]
}
