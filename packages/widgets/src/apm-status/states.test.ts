import type { RuleYearId } from '@mips-widgets/core'
import { type State, describeStates, describeSwitches } from '../kit/testing/describe-states.ts'
import type { Page } from '../kit/testing/page.ts'

const MEDICARE = 'Through Advanced APMs of Medicare'
const ALL = 'All payers together, Medicare included'

async function complete(page: Page): Promise<void> {
  await page.within(MEDICARE).type('Payments', '42')
  await page.within(MEDICARE).type('Patients', '26')
  if (page.named('legend', ALL)) await page.within(ALL).type('Payments', '45')
}

/** Between the two thresholds of the year. */
const between: Readonly<Record<string, string>> = { '2017': '22', '2018': '22', '2025': '60' }
const partial = async (page: Page, ruleYear: RuleYearId): Promise<void> => {
  await page.within(MEDICARE).type('Payments', between[ruleYear] ?? '45')
  await page.tick('I take part in MIPS all the same')
}

const states: readonly State[] = [
  { name: 'empty', fill: async () => {} },
  { name: 'a QP', fill: (page) => page.within(MEDICARE).type('Payments', '90') },
  { name: 'a Partial QP who elects', fill: partial },
  { name: 'with the example', fill: ({ press }) => press('Load the example') },
  {
    name: 'a medical home',
    async fill(page) {
      await complete(page)
      await page.tick('It is a Medical Home Model')
      await page.type('Clinicians in the organization', '50')
      await page.type('Most they can lose, of their revenue', '5')
      await page.tick('No')
    },
  },
  {
    name: 'with bad input',
    isError: true,
    async fill(page) {
      await page.within(MEDICARE).type('Payments', '101')
      await page.type('Clinicians who must use certified technology', 'most')
    },
  },
]

describeStates('mips-apm-status', states)
describeSwitches('mips-apm-status', complete)
