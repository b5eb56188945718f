// Published final scores, shown through the widget: CMS's records of /work/shared/golden and two rounding cases.
import type { RuleYearId } from '@mips-widgets/core'
import { assert } from 'chai'
import { type Page, clear, mount } from '../kit/testing/page.ts'

interface Case {
  readonly id: string
  readonly ruleYear: RuleYearId
  readonly quality: string
  readonly cost?: string
  readonly activities?: string
  readonly interoperability?: string
  readonly more?: (page: Page) => Promise<void>
  /** Shown in two decimals; what CMS printed stands beside it. */
  readonly points: string
}

const bonus = (points: string) => (page: Page) => page.type('The bonus itself, if CMS told you', points)
const approved = (page: Page) => page.within('Approved application').tick('Promoting Interoperability')
const solo = (page: Page) => page.type('Clinicians in the practice (TIN)', '1')

const cases: readonly Case[] = [
  // 41.9 × 60 % + 15; printed 40.15 from an unrounded quality score
  {
    id: 'FS-2017-record-57438e',
    ruleYear: '2017',
    quality: '41.9',
    activities: '100',
    interoperability: '0',
    points: '40.14 points',
  },
  // 74.6 × 50 % + 60.2 × 10 % + 15, bonuses of 1.6 and 5; printed 64.9
  {
    id: 'FS-2018-record-57438e-b',
    ruleYear: '2018',
    quality: '74.6',
    cost: '60.2',
    activities: '100',
    interoperability: '0',
    more: async (page) => {
      await bonus('1.6')(page)
      await page.type('Clinicians in the practice (TIN)', '8')
    },
    points: '64.92 points',
  },
  // 50 + 73.74 × 30 % + 20, bonus of 3 under the APM scoring standard; printed 95.12
  {
    id: 'FS-2019-record-e4c24a',
    ruleYear: '2019',
    quality: '100',
    interoperability: '73.74',
    more: async (page) => {
      await page.choose('How do you report?', 'APM scoring standard')
      await bonus('3')(page)
    },
    points: '95.12 points',
  },
  // 74.03 × 55 % + 87 × 30 % + 15, bonus of 3.28; printed 85.1
  {
    id: 'FS-2021-85.1',
    ruleYear: '2021',
    quality: '74.03',
    activities: '100',
    interoperability: '87',
    more: bonus('3.28'),
    points: '85.10 points',
  },
  // 85 + 15 + 2.66, at most 100; printed 100
  {
    id: 'FS-2021-record-57438e',
    ruleYear: '2021',
    quality: '100',
    activities: '100',
    more: async (page) => {
      await bonus('2.66')(page)
      await approved(page)
    },
    points: '100.00 points',
  },
  // 95.71 × 40 % + 29.16 × 30 % + 30 in a small practice; printed 77.03
  {
    id: 'FS-2023-record-57438e',
    ruleYear: '2023',
    quality: '95.71',
    cost: '29.16',
    activities: '100',
    more: async (page) => {
      await solo(page)
      await approved(page)
    },
    points: '77.03 points',
  },
  // 48.32 × 30 % + 57.6377 × 30 % + 15 + 25; printed 71.79
  {
    id: 'FS-2023-record-e4c24a',
    ruleYear: '2023',
    quality: '48.32',
    cost: '57.6377',
    activities: '100',
    interoperability: '100',
    points: '71.79 points',
  },
]

describe('<mips-final-score>, published final scores', () => {
  beforeEach(clear)
  for (const one of cases) {
    it(`${one.id}: ${one.points}`, async () => {
      const page = await mount('mips-final-score', { 'rule-year': one.ruleYear })
      await one.more?.(page)
      await page.type('Quality', one.quality)
      if (one.cost !== undefined) await page.type('Cost', one.cost)
      if (one.activities !== undefined) await page.type('Improvement activities', one.activities)
      if (one.interoperability !== undefined)
        await page.type('Promoting Interoperability', one.interoperability)
      assert.equal(page.headline(), one.points)
    })
  }
})
