import type { RuleYearId } from '@mips-widgets/core'
import { type State, describeStates, describeSwitches } from '../kit/testing/describe-states.ts'
import type { Page } from '../kit/testing/page.ts'

async function complete(page: Page): Promise<void> {
  await page.type('Final score', '92.5')
  await page.type('Medicare Part B payments in a year', '250,000')
}

/** Once with an additional adjustment and once without. */
const others = (ruleYear: RuleYearId) =>
  ruleYear === '2018' ? ['2020 (proposed)', '2026'] : ['2018', ruleYear === '2023' ? '2024' : '2023']

const states: readonly State[] = [
  { name: 'empty', fill: async () => {} },
  { name: 'a low score', fill: ({ type }) => type('Final score', '0.5') },
  { name: 'complete', fill: complete },
  {
    name: 'two years laid over each other',
    async fill(page, ruleYear) {
      await complete(page)
      for (const other of others(ruleYear)) await page.choose('Lay another rule year over it', other)
    },
  },
  {
    name: 'own factors',
    async fill(page) {
      await complete(page)
      await page.tick('My own …')
      await page.type('Scaling factor', '0.203')
      if (page.named('label', 'Factor for exceptional performance'))
        await page.type('Factor for exceptional performance', '')
    },
  },
  {
    name: 'with bad input',
    isError: true,
    async fill(page) {
      await page.type('Final score', '101')
      await page.tick('My own …')
      await page.type('Scaling factor', 'abc')
    },
  },
]

describeStates('mips-adjustment-curve', states)
describeSwitches('mips-adjustment-curve', complete)
