// Why somebody may want a targeted review, and what becomes of each reason: 42 CFR 414.1385(a)(3) and (b), and the
// examples in CMS's papers, which are not complete.
import type { Mark } from '../citation.ts'
import type { Reason } from '../outcome.ts'
import type { RuleYear } from '../rules/rule-year.ts'
import { type Places, because, limit, paper, paragraph, windowKind } from './targeted-review-marks.ts'
import type { IssueTypeId } from './targeted-review-request.ts'

export type ReviewVerdict = 'may-ask' | 'may-be-denied' | 'denied' | 'not-this-year'

interface ReviewReason {
  readonly label: string
  /** The issue type to choose on the form, for reasons that may succeed. */
  readonly issueType?: IssueTypeId
}

export const reviewReasons = {
  'wrong-identifier': {
    label: 'My data were sent under a wrong TIN or NPI',
    issueType: 'submission',
  },
  eligibility: {
    label: 'I should not get an adjustment: not eligible, below a limit, or a QP',
    issueType: 'eligibility',
  },
  'special-status': {
    label: 'A special status was not applied',
    issueType: 'eligibility',
  },
  apm: {
    label: 'I was left off an APM’s list or not scored as part of it',
    issueType: 'eligibility',
  },
  hardship: {
    label: 'My approved Promoting Interoperability hardship was not applied',
    issueType: 'general',
  },
  'extreme-circumstances': {
    label: 'Reweighting for extreme circumstances was not applied',
    issueType: 'extreme-circumstances',
  },
  measure: {
    label: 'A measure or activity was not scored as the rules say',
    issueType: 'measure',
  },
  'facility-based': {
    label: 'My facility-based score is missing or wrong',
    issueType: 'general',
  },
  other: { label: 'Another error of CMS in my score or adjustment', issueType: 'general' },
  data: { label: 'The data themselves were wrong, unusable or compromised', issueType: 'submission' },
  method: { label: 'How adjustments are worked out, or that mine is too low' },
  standards: { label: 'The performance threshold, the standards or the period' },
  measures: { label: 'Which measures and activities there are, or what is public about me' },
  scoring: { label: 'How measures are scored or categories weighted' },
  duplicate: { label: 'The same as in a request I have already made', issueType: 'general' },
  decision: { label: 'A decision on my earlier targeted review' },
} as const satisfies Readonly<Record<string, ReviewReason>>

export type ReviewReasonId = keyof typeof reviewReasons

export const isReviewReason = (id: unknown): id is ReviewReasonId =>
  typeof id === 'string' && Object.hasOwn(reviewReasons, id)

export const issueTypeOf = (id: ReviewReasonId): IssueTypeId | undefined => {
  const reason: ReviewReason = reviewReasons[id]
  return reason.issueType
}

export interface ReasonFinding {
  readonly verdict: ReviewVerdict
  readonly why: Reason
}

const GUIDE = { what: 'What can I request a review for?', types: 'Issue types' } as const
const ERROR = 'CMS reviews errors in working out your score and adjustment. This is one of its examples.'
const EXAMPLES_OPEN = 'CMS’s examples for this year do not name it; they are not complete.'

export function findReason(rules: RuleYear, id: ReviewReasonId): ReasonFinding {
  switch (id) {
    case 'wrong-identifier':
      return example(rules, { 2019: GUIDE.what, 2024: 'Examples' })
    case 'eligibility':
      return example(rules, { 2017: 'When to request', 2019: 'Application types', 2024: 'Examples' })
    case 'apm':
      return example(rules, { 2017: 'When to request', 2019: 'Application types' })
    case 'special-status':
    case 'hardship':
      return example(rules, { 2019: GUIDE.what })
    case 'extreme-circumstances':
      return example(rules, { 2017: 'When to request', 2019: GUIDE.what, 2024: 'Examples' })
    case 'measure':
      return example(rules, { 2017: 'When to request', 2019: GUIDE.types })
    case 'facility-based':
      return facilityBased(rules)
    case 'other':
      return {
        verdict: 'may-ask',
        why: because(
          'CMS reviews any error in working out your score and adjustment.',
          paragraph(rules, '(a)'),
          'for',
        ),
      }
    case 'data':
      return faultyData(rules)
    case 'method':
      return beyondReview('The method of the adjustments is beyond any review.', '(1)')
    case 'standards':
      return beyondReview('The standards and the performance period are beyond any review.', '(2)')
    case 'measures':
      return beyondReview('The choice of measures and what CMS makes public are beyond any review.', '(3)')
    case 'scoring':
      return beyondReview('The method of scoring and weighting is beyond any review.', '(4)')
    case 'duplicate':
      return duplicate(rules)
    case 'decision':
      return denied('A decision on a targeted review is final. There is no appeal.', decisionsFinal(rules))
  }
}

/** No further review: the paragraph moved when the section was rewritten. */
export const decisionsFinal = (rules: RuleYear): Mark => paragraph(rules, '(a)(7)', '(a)(4)')

const denied = (message: string, mark: Mark): ReasonFinding => ({
  verdict: 'denied',
  why: because(message, mark, 'against'),
})

const beyondReview = (message: string, place: string) => denied(message, limit(place))

function example(rules: RuleYear, places: Places): ReasonFinding {
  const unnamed = windowKind(rules) === 'to-september' && !(2017 in places)
  const mark = unnamed ? { ...paragraph(rules, '(a)'), unverified: EXAMPLES_OPEN } : paper(rules, places)
  const message = unnamed ? 'CMS reviews any error in working out your score and adjustment.' : ERROR
  return { verdict: 'may-ask', why: because(message, mark, 'for') }
}

function facilityBased(rules: RuleYear): ReasonFinding {
  const { facilityBased: kept } = rules.finalScore
  return kept.kind === 'none'
    ? {
        verdict: 'not-this-year',
        why: because('There was no facility-based scoring this year.', kept.rule, 'against'),
      }
    : example(rules, { 2019: GUIDE.types })
}

/** CMS named errors and poor data among its examples at first, and excluded compromised data later. */
function faultyData(rules: RuleYear): ReasonFinding {
  if (windowKind(rules) === 'to-september') return example(rules, { 2017: 'When to request' })
  return denied(
    'CMS denies requests about inaccurate, unusable or compromised data. Ask the QPP Service Center about reweighting.',
    paper(rules, { 2019: 'Experience an issue with your data?' }),
  )
}

function duplicate(rules: RuleYear): ReasonFinding {
  if (windowKind(rules) !== 'to-september') {
    const why = because(
      'CMS may deny a request that repeats another one.',
      paragraph(rules, '(a)(3)'),
      'against',
    )
    return { verdict: 'may-be-denied', why }
  }
  const silent = {
    ...paragraph(rules, '(a)(3)'),
    unverified: 'The text of this year does not speak of repeated requests.',
  }
  return {
    verdict: 'may-ask',
    why: because(
      'A second request was allowed before the deadline when the first had been closed.',
      silent,
      'for',
    ),
  }
}
