import type { RuleYearId } from '@mips-widgets/core'
import { type State, describeStates, describeSwitches } from '../kit/testing/describe-states.ts'
import type { Page } from '../kit/testing/page.ts'

/** Cost had no weight in 2017, nor in 2020 and 2021 once CMS set it to zero. */
const WITHOUT_COST: readonly RuleYearId[] = ['2017', '2020', '2021']

async function complete(page: Page, ruleYear: RuleYearId): Promise<void> {
  await page.type('Quality', '80')
  if (!WITHOUT_COST.includes(ruleYear)) await page.type('Cost', '50')
  await page.type('Improvement activities', '100')
  await page.type('Promoting Interoperability', '90')
  await page.type('Medicare Part B payments in a year', '250,000')
}

const states: readonly State[] = [
  { name: 'empty', fill: async () => {} },
  { name: 'one category', fill: ({ type }) => type('Quality', '80') },
  { name: 'complete', fill: complete },
  {
    name: 'every kind of nothing',
    async fill(page, ruleYear) {
      await page.type('Quality', '0')
      await page.tick('Nothing reported: Improvement activities')
      await page.tick('Hospital-based')
      if (!WITHOUT_COST.includes(ruleYear)) await page.tick('CMS scored no cost measure')
    },
  },
  {
    name: 'reweighted, in a small practice',
    async fill(page, ruleYear) {
      await complete(page, ruleYear)
      await page.type('Clinicians in the practice (TIN)', '3')
      await page.type('Promoting Interoperability', '')
      await page.within('Approved application').tick('Promoting Interoperability')
      await page.within('Data found compromised').tick('Improvement activities')
    },
  },
  {
    name: 'with bad input',
    isError: true,
    async fill(page, ruleYear) {
      await complete(page, ruleYear)
      await page.type('Quality', '101')
      await page.type('Medicare Part B payments in a year', 'much')
    },
  },
]

describeStates('mips-final-score', states)
describeSwitches('mips-final-score', complete)
