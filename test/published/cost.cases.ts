// Cost scores of CMS's own records, from the points of their measures. Those are printed with one decimal, which
// leaves half a percent open; where the record gives one measure, its points follow from the score and are exact.
import type { RuleYearId } from '@mips-widgets/core'
import { type Place, at } from './sources.ts'
import * as s from './sources.ts'

export interface CostCase {
  readonly id: string
  readonly ruleYear: RuleYearId
  readonly points: Readonly<Record<string, string>> | readonly string[]
  readonly published: string
  readonly tolerance: string
  readonly source: Place
}

const source = at(
  s.experienceRows,
  'git andrewallenbruce/provider gh-pages:articles/qpp.html, blob 246d81b63c8a866e22c968b34373a85574353d48 (last seen in commit e56a545d, 2026-03-06)',
)
const list = (points: string) => points.split(' ')

export const costCases: readonly CostCase[] = [
  {
    id: 'COST-PUF-2018-b',
    ruleYear: '2018',
    points: { TPCC_1: '6.02' },
    published: '60.2',
    tolerance: '0',
    source,
  },
  {
    id: 'COST-PUF-2019-a',
    ruleYear: '2019',
    points: { TPCC_1: '6.927' },
    published: '69.27',
    tolerance: '0',
    source,
  },
  {
    id: 'COST-PUF-2022-a',
    ruleYear: '2022',
    points: { TPCC_1: '9.1', COST_MR_1: '2.9' },
    published: '60.375',
    tolerance: '0.5',
    source,
  },
  {
    id: 'COST-PUF-2022-b',
    ruleYear: '2022',
    points: list('10 9.6 9.2 9 8.5 8.5 8.1 7.7 7.1 7.1 6.2 6.2 6.1 5.0 5.0 4.3 3.8 3.8 3.4 3.0 2.9 2.9 2.9'),
    published: '61.0461',
    tolerance: '0.5',
    source,
  },
  {
    id: 'COST-PUF-2023-b',
    ruleYear: '2023',
    points: list('10 10 10 9.7 9.4 8.8 8.2 7.4 6.7 5.4 5.4 5.3 5.1 4.5 4.4 4.1 3.6 3.5 2.9 2.8 2 1.9 1.7'),
    published: '57.6377',
    tolerance: '0.5',
    source,
  },
]
