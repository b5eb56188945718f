// Reads the questions on a targeted review out of a draft. Days belong to one year, the rest to all of them.
import type { RuleYear, TargetedReviewInput } from '@mips-widgets/core'
import type { Draft } from '../kit/draft.ts'

type Field = 'reason' | 'applicant' | 'released' | 'asked'

const DAYS: readonly string[] = ['released', 'asked']

/** The draft path of a field; that of a day ends in its performance year. */
export const pathOf = (field: string, { performanceYear }: RuleYear): string =>
  `view.targetedReview.${field}${DAYS.includes(field) ? performanceYear : ''}`

/** Today where the visitor is, as an ISO day. */
export function today(now = new Date()): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

export function inputAt(draft: Draft, rules: RuleYear): TargetedReviewInput {
  const read = (field: Field) => draft[pathOf(field, rules)] ?? ''
  return {
    rules,
    reason: read('reason'),
    applicant: read('applicant'),
    released: read('released'),
    asked: read('asked'),
    today: today(),
  }
}
