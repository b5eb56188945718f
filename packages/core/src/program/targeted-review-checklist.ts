// The steps of a request, to tick off on paper, and what happens to it afterwards.
import type { Cited } from '../citation.ts'
import { markOf } from '../citation.ts'
import type { Reason } from '../outcome.ts'
import { amount, day, phrase } from '../phrase.ts'
import type { RuleYear } from '../rules/rule-year.ts'
import * as s from './program-sources.ts'
import { because, paper, paragraph, processYear, windowKind } from './targeted-review-marks.ts'
import { decisionsFinal } from './targeted-review-reasons.ts'
import { type Applicant, type IssueTypeId, issueTypeMark, issueTypes } from './targeted-review-request.ts'

export type ReviewSteps = readonly Reason[]

export interface Told {
  readonly applicant: Applicant | undefined
  readonly issueType: IssueTypeId | undefined
  readonly documents: readonly Cited<string>[]
  readonly closes: Cited<string> | undefined
}

export const checklistFor = (
  rules: RuleYear,
  { applicant, issueType, documents, closes }: Told,
): ReviewSteps => [
  signIn(rules),
  applicant
    ? because(phrase('At hand: {identifier}', { identifier: applicant.identifier }), markOf(applicant))
    : because(
        'At hand: the number of whoever asks, such as NPI or TIN',
        paper(rules, { 2019: 'Application types' }),
      ),
  because('Choose the performance categories that the error touched', paper(rules, { 2019: 'Step 6' })),
  issueType
    ? because(
        phrase('Choose the issue type “{type}” and describe the error in detail', {
          type: issueTypes[issueType].label,
        }),
        issueTypeMark(rules),
      )
    : because('Choose the issue type and describe the error in detail', issueTypeMark(rules)),
  ...documents.map((paperOf) =>
    because(phrase('Attach: {document}', { document: paperOf.value }), markOf(paperOf)),
  ),
  because(
    'Add the e-mail of colleagues who should follow the request',
    paper(rules, { 2019: 'Step 5c, additional access' }),
  ),
  closes
    ? because(phrase('Certify and submit by {day}', { day: day(closes.value) }), markOf(closes))
    : because('Certify and submit before the window closes', paragraph(rules, '(a)(2)', '(a)(1)')),
  because(
    phrase('Look in for questions: documents are due within {days} days', {
      days: amount(rules.targetedReview.documentDays.value, 'count'),
    }),
    markOf(rules.targetedReview.documentDays),
  ),
  because(
    phrase('Keep all papers until {day}', { day: day(rules.targetedReview.keepUntil.value) }),
    markOf(rules.targetedReview.keepUntil),
  ),
]

function signIn(rules: RuleYear): Reason {
  if (processYear(rules) === 2017)
    return because('Sign in to qpp.cms.gov with an EIDM account', paper(rules, { 2017: 'How to request' }))
  const mark =
    processYear(rules) === 2018
      ? { cite: { source: s.harpTips, at: 'EIDM/HARP transition' } }
      : paper(rules, { 2019: 'How can I prepare?', 2024: 'How to request' })
  return because('Sign in to qpp.cms.gov with a HARP account', mark)
}

/** Silence on a request for documents, corrections, withdrawing and the end. */
export const afterwards = (rules: RuleYear): Reason[] => [
  silence(rules),
  because(
    'If CMS agrees, it corrects your score and adjustment.',
    windowKind(rules) === 'to-september'
      ? paper(rules, { 2017: 'How to request' })
      : paragraph(rules, '(a)(3), (6)'),
  ),
  because(
    'You can withdraw a request until CMS decides. That cannot be undone, but you can make a new one in time.',
    paper(rules, { 2019: 'Progress summary' }),
  ),
  because('The decision is final. There is no appeal.', decisionsFinal(rules)),
]

function silence(rules: RuleYear): Reason {
  if (rules.targetedReview.documentDays.value === '15')
    return because('If you do not answer, CMS decides on what it has.', {
      cite: { source: s.section1385, at: '§ 414.1385(a)(5)' },
    })
  return windowKind(rules) === 'to-september'
    ? because(
        'If you do not answer, CMS may close the request. You can make a new one in time.',
        paragraph(rules, '(a)(5)', '(a)(3)'),
      )
    : because(
        'If you do not answer, CMS denies the request.',
        paper(rules, { 2019: 'Supporting documentation' }),
      )
}

export interface ReviewStatus {
  readonly label: string
  readonly meaning: string
}

/** What the page of requests can say. */
export const reviewStatuses: readonly ReviewStatus[] = [
  { label: 'Draft in progress', meaning: 'Begun; something that is required is missing.' },
  { label: 'Draft complete', meaning: 'Filled in, but not sent: submit it before the window closes.' },
  { label: 'Submitted – in review', meaning: 'CMS has it. Answer comments of the reviewer there.' },
  { label: 'Approved', meaning: 'CMS agrees.' },
  { label: 'Denied', meaning: 'Nothing changes.' },
  { label: 'Withdrawn', meaning: 'You took it back.' },
]

export const reviewStatusMark = (rules: RuleYear) => ({
  ...paper(rules, { 2019: 'Progress summary' }),
  unverified: 'CMS names the statuses; the meanings are ours.',
})

export interface ReviewChange extends Reason {
  /** The performance year from which it holds. */
  readonly since: number
}

const change = (since: number, message: string, source: typeof s.section1385, at: string): ReviewChange => ({
  since,
  ...because(message, { cite: { source, at } }),
})

/** What changed from one performance year to a later one. */
export const reviewChanges: readonly ReviewChange[] = [
  change(2018, 'HARP accounts replaced EIDM accounts in December 2018.', s.harpTips, 'EIDM/HARP transition'),
  change(
    2019,
    'Sixty days from the adjustment factors replaced September 30 as the end.',
    s.summary2020,
    'Targeted review',
  ),
  change(2019, 'The rule itself names support staff and third parties.', s.summary2020, 'Targeted review'),
  change(
    2019,
    'Repeated, late and out-of-scope requests may be denied by rule.',
    s.summary2020,
    'Targeted review',
  ),
  change(
    2019,
    'Wrong or compromised data are no longer a reason; for 2017 CMS had named them.',
    s.reviewGuide2019,
    'Experience an issue with your data?',
  ),
  change(2019, 'Papers are kept for six years by rule.', s.summary2020, 'Targeted review'),
  change(
    2023,
    'Documents are due within 15 days instead of 30, and silence no longer ends a request.',
    s.section1385,
    '§ 414.1385(a)(5), from January 1, 2024',
  ),
  change(
    2024,
    'The window opens with the final scores and closes 30 days after the adjustment factors.',
    s.section1385,
    '§ 414.1385(a)(2)',
  ),
]
