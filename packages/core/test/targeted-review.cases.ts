// What becomes of each reason in each rule year, and the window on given days.
import type { ReviewVerdict, RuleYearId, TargetedReviewInput } from '../src/index.ts'

type Verdicts = Readonly<Partial<Record<RuleYearId, ReviewVerdict>>> & { readonly else: ReviewVerdict }

const beforeRewriting = (verdict: ReviewVerdict): Readonly<Partial<Record<RuleYearId, ReviewVerdict>>> => ({
  2017: verdict,
  2018: verdict,
  '2019-proposed': verdict,
})

export const reasonRows: readonly (readonly [reason: string, verdicts: Verdicts])[] = [
  ['wrong-identifier', { else: 'may-ask' }],
  ['eligibility', { else: 'may-ask' }],
  ['special-status', { else: 'may-ask' }],
  ['apm', { else: 'may-ask' }],
  ['hardship', { else: 'may-ask' }],
  ['extreme-circumstances', { else: 'may-ask' }],
  ['measure', { else: 'may-ask' }],
  ['facility-based', { 2017: 'not-this-year', 2018: 'not-this-year', else: 'may-ask' }],
  ['other', { else: 'may-ask' }],
  // the notice for 2017 names data quality; the guide for 2019 denies it
  ['data', { ...beforeRewriting('may-ask'), else: 'denied' }],
  ['method', { else: 'denied' }],
  ['standards', { else: 'denied' }],
  ['measures', { else: 'denied' }],
  ['scoring', { else: 'denied' }],
  ['duplicate', { ...beforeRewriting('may-ask'), else: 'may-be-denied' }],
  ['decision', { else: 'denied' }],
]

/** The issue types of the guide's own examples. */
export const guideReasons = [
  ['wrong-identifier', 'submission'],
  ['special-status', 'eligibility'],
  ['extreme-circumstances', 'extreme-circumstances'],
  ['measure', 'measure'],
  ['facility-based', 'general'],
  ['method', undefined],
] as const

type Told = Omit<TargetedReviewInput, 'rules'>
type Expected = readonly [state: string, closes: string | undefined, daysLeft: number | undefined]

export const windowRows: readonly (readonly [RuleYearId, Told, Expected])[] = [
  ['2017', { today: '2018-10-15' }, ['open', '2018-10-15', 0]],
  ['2017', { today: '2018-10-16' }, ['closed', '2018-10-15', undefined]],
  ['2018', { today: '2019-09-01' }, ['open', '2019-09-30', 29]],
  // September 30 of the year before the payment year
  ['2019-proposed', { today: '2020-09-30' }, ['open', '2020-09-30', 0]],
  ['2019', { today: '2020-08-04' }, ['not-open', '2020-10-05', undefined]],
  ['2019', { today: '2020-08-05' }, ['open', '2020-10-05', 61]],
  ['2019', { today: '2020-10-06' }, ['closed', '2020-10-05', undefined]],
  ['2019', {}, ['unknown', '2020-10-05', undefined]],
  ['2020-proposed', { today: '2021-08-01' }, ['unknown', undefined, undefined]],
  // the sixty days of 2022 and 2023: August 22 to October 21, August 10 to October 9
  ['2020-proposed', { released: '2021-08-22', today: '2021-08-21' }, ['not-open', '2021-10-21', undefined]],
  ['2020-proposed', { released: '2021-08-10', today: '2021-08-10' }, ['open', '2021-10-09', 60]],
  ['2020', { today: '2021-11-29' }, ['open', '2021-11-29', 0]],
  ['2021', { today: '2022-08-22' }, ['open', '2022-10-21', 60]],
  ['2022', { today: '2023-08-10' }, ['open', '2023-10-09', 60]],
  ['2023', { today: '2024-10-12' }, ['closed', '2024-10-11', undefined]],
  // October 15 and thirty days: November 14
  ['2024', { released: '2025-12-01', today: '2025-11-15' }, ['closed', '2025-11-14', undefined]],
  ['2025', { released: '2026-10-15', today: '2026-10-16' }, ['open', '2026-11-14', 29]],
  ['2025', { released: '10/15/2026', today: '2026-11-15' }, ['closed', '2026-11-14', undefined]],
  ['2025', { today: '2026-11-22' }, ['unknown', undefined, undefined]],
  ['2026', { released: '2027-02-20', today: '2026-11-22' }, ['not-open', '2027-03-22', undefined]],
  ['2026', { released: '2028-02-20' }, ['unknown', '2028-03-21', undefined]],
]
