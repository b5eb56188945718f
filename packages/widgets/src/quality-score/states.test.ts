// The quality widget in each of its states under every rule year.
import { type State, describeStates } from '../kit/testing/describe-states.ts'
import { FIND, addByHand, hasList, inOrder, reportListed, row } from '../kit/testing/quality-score.ts'

const states: readonly State[] = [
  { name: 'empty', fill: async () => {} },
  {
    name: 'measures of the list, a search, one removed',
    async fill(page, ruleYear) {
      await reportListed(page, ruleYear)
      await addByHand(page, { number: 'X1' })
      await page.press('Remove X1')
      if (hasList(ruleYear)) await page.type(FIND, 'care')
    },
  },
  {
    name: 'six measures in a small practice, with a year before',
    async fill(page, ruleYear) {
      await addByHand(page, inOrder('X1'))
      for (let number = 2; number <= 6; number++)
        await addByHand(page, {
          number: `X${number}`,
          type: 'Not high priority',
          way: 'eCQM',
          fields: { 'Achievement points': '5' },
        })
      await page.type('Clinicians in the practice (TIN)', '4')
      if (ruleYear !== '2017') await page.type('Quality achievement percent of the year before', '50')
    },
  },
  {
    name: 'a rate without a benchmark, and a measure of which little is known',
    async fill(page) {
      await addByHand(page, { number: 'X1' })
      await page.tick('Rates')
      await addByHand(page, {
        number: 'X2',
        type: 'Other high priority',
        way: 'eCQM',
        fields: { 'Eligible patients': '30', 'Performance rate': '80', 'Data completeness': '100' },
      })
      await row(page, 2).tick('It has no benchmark')
    },
  },
  { name: 'no measures', fill: (page) => page.tick('I report no quality measures') },
  {
    name: 'with bad input',
    isError: true,
    fill: (page) =>
      addByHand(page, { type: 'Outcome', way: 'eCQM', fields: { 'Eligible patients': 'many' } }),
  },
]

describeStates('mips-quality-score', states)
