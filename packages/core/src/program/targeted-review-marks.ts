// Where a statement about targeted reviews stands for a rule year. CMS's papers were read for three years and the
// regulation in two texts: anything said for another year wears the doubt.
import type { Cited, Mark } from '../citation.ts'
import type { Reason } from '../outcome.ts'
import { type Phrase, phrase } from '../phrase.ts'
import type { RuleYear, RuleYearId } from '../rules/rule-year.ts'
import * as s from './program-sources.ts'

/** When requests may be made: to September 30, sixty days from the factors, or to thirty days after them. */
export type WindowKind = 'to-september' | 'sixty-days' | 'thirty-days'

export const windowKinds: Readonly<Record<RuleYearId, WindowKind>> = {
  2017: 'to-september',
  2018: 'to-september',
  '2019-proposed': 'to-september',
  2019: 'sixty-days',
  '2020-proposed': 'sixty-days',
  2020: 'sixty-days',
  2021: 'sixty-days',
  2022: 'sixty-days',
  2023: 'sixty-days',
  2024: 'thirty-days',
  2025: 'thirty-days',
  2026: 'thirty-days',
}

export const windowKind = ({ id }: RuleYear): WindowKind => windowKinds[id]

const PAPERS = {
  2017: { source: s.reviewNotice2017, doubt: 'Said for 2017; nothing for this year could be read.' },
  2019: { source: s.reviewGuide2019, doubt: 'Said for 2019; nothing for this year could be read.' },
  2024: { source: s.reviewMessage2024, doubt: 'Said for 2024; nothing for this year could be read.' },
} as const

type PaperYear = keyof typeof PAPERS

/** Where CMS says it, in the papers of three years. */
export type Places = Readonly<Partial<Record<PaperYear, string>>>

/** The year whose process a rule year follows: what was proposed for 2019 left that of 2018. */
export const processYear = ({ id, performanceYear }: RuleYear): number =>
  id === '2019-proposed' ? performanceYear - 1 : performanceYear

/** The paper of the year, else the latest before it, else the first after it. */
export function paper(rules: RuleYear, places: Places): Mark {
  const told = Object.keys(places).map((key) => Number(key) as PaperYear)
  const own = processYear(rules)
  const from = told.findLast((key) => key <= own) ?? told[0]
  if (from === undefined) return {}
  const { source, doubt } = PAPERS[from]
  return { cite: { source, at: places[from] ?? '' }, ...(from !== own && { unverified: doubt }) }
}

const BETWEEN = 'Read in the text of 2024, not in the one of 2020 to 2023.'

/** A paragraph of section 414.1385, before and since it was rewritten. */
export function paragraph(rules: RuleYear, since: string, before = since): Mark {
  if (rules.id === '2020-proposed') return { cite: { source: s.summary2020, at: 'Targeted review' } }
  const at = (place: string): Mark => ({ cite: { source: s.section1385, at: `§ 414.1385${place}` } })
  switch (windowKind(rules)) {
    case 'to-september':
      return at(before)
    case 'sixty-days':
      return { ...at(since), unverified: BETWEEN }
    case 'thirty-days':
      return at(since)
  }
}

/** The limits of the law read the same in both texts. */
export const limit = (place: string): Mark => ({
  cite: { source: s.section1385, at: `§ 414.1385(b)${place}` },
})

export const because = (message: Phrase | string, mark: Mark, speaks?: Reason['speaks']): Reason => ({
  message: typeof message === 'string' ? phrase(message) : message,
  ...mark,
  ...(speaks && { speaks }),
})

export const marked = <const T>(value: T, mark: Mark): Cited<T> => ({ value, ...mark })
