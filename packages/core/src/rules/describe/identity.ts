// The edition itself, its periods, and how data reach CMS, as rows.
import { markOf } from '../../citation.ts'
import { phrase } from '../../phrase.ts'
import { collectionTypes, submissionTypes, submitterTypes } from '../../program/submission.ts'
import { categoryIds, categoryNames } from '../category.ts'
import { type RuleRow, dayRow, knownDayRow, listRow, wordRow } from './rule-row.ts'
import type { RuleYear } from '../rule-year.ts'

/** Where the rows of what changed an edition later begin. */
export const LATER_CHANGES = 'identity.laterChanges.'

/** The edition and the performance periods. */
export function describeIdentity({ identity: rule, periods }: RuleYear): RuleRow[] {
  return [
    wordRow('identity.title', 'Edition', { ...markOf(rule.federalRegister), value: rule.title }),
    wordRow('identity.federalRegister', 'Federal Register', rule.federalRegister),
    dayRow('identity.published', 'Published', rule.published),
    wordRow('identity.fileCode', 'CMS file code', rule.fileCode),
    ...knownDayRow('identity.effective', 'In force from', rule.effective),
    ...knownDayRow('identity.commentsClose', 'Comments until', rule.commentsClose),
    ...rule.laterChanges.map((change, index) => wordRow(`${LATER_CHANGES}${index}`, 'Changed later', change)),
    ...categoryIds.map((category) =>
      wordRow(
        `periods.${category}`,
        phrase('Performance period: {category}', { category: categoryNames[category] }),
        periods[category],
      ),
    ),
  ]
}

/** How data reach CMS, and until when. */
export function describeSubmission({ submission: rules }: RuleYear): RuleRow[] {
  const { collectionTypes: collections, submissionTypes: ways, submitterTypes: submitters } = rules
  return [
    listRow('submission.collectionTypes', 'Quality measures are collected as', {
      ...collections,
      value: collections.value.map((type) => collectionTypes[type]),
    }),
    listRow('submission.submissionTypes', 'Data are sent by', {
      ...ways,
      value: ways.value.map((type) => submissionTypes[type]),
    }),
    listRow('submission.submitterTypes', 'Who may send them', {
      ...submitters,
      value: submitters.value.map((type) => submitterTypes[type]),
    }),
    ...knownDayRow('submission.opens', 'Submission opens', rules.opens),
    ...knownDayRow('submission.closes', 'Submission closes', rules.closes),
  ]
}
