// Asking CMS to look again, and keeping the documents, as rows.
import { type RuleRow, dayRow, knownDayRow, numberRow, wordRow } from './rule-row.ts'
import type { TargetedReviewRules } from '../rule-year.ts'

export const describeTargetedReview = (rules: TargetedReviewRules): RuleRow[] => [
  wordRow('targetedReview.rule', 'When it may be asked for', rules.rule),
  ...knownDayRow('targetedReview.opens', 'Targeted review opens', rules.opens),
  ...knownDayRow('targetedReview.closes', 'Targeted review closes', rules.closes),
  numberRow('targetedReview.documentDays', 'Days to hand in documents', rules.documentDays, 'count'),
  dayRow('targetedReview.keepUntil', 'Keep documents until', rules.keepUntil),
]
