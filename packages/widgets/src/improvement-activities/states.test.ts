// Every state of the improvement activities in every rule year, with CMS's inventory and without.
import type { RuleYearId } from '@mips-widgets/core'
import { type State, describeStates, describeSwitches } from '../kit/testing/describe-states.ts'
import type { Page } from '../kit/testing/page.ts'
import { addActivities } from '../kit/testing/activities.ts'

async function complete(page: Page, _ruleYear?: RuleYearId): Promise<void> {
  await addActivities(page, ['IA_BE_4', 'IA_BE_6'])
  await page.tick('I take part in an APM')
  await page.choose('How do you take part?', 'As a group (one practice, one TIN)')
  await page.type('Clinicians in the practice (TIN)', '8')
  await page.tick('Rural')
}

const states: readonly State[] = [
  { name: 'empty', fill: async () => {} },
  { name: 'none reported', fill: (page) => page.tick('I report no improvement activities') },
  { name: 'partial', fill: (page) => addActivities(page, ['IA_BE_4']) },
  { name: 'complete', fill: complete },
  {
    name: 'looking for an activity, one taken out',
    async fill(page) {
      await addActivities(page, ['IA_BE_4', 'IA_BE_6'])
      await page.press('Remove IA_BE_4')
      if (page.named('label', 'Find an activity')) await page.type('Find an activity', 'access')
    },
  },
  {
    name: 'with bad input',
    isError: true,
    async fill(page) {
      await complete(page)
      await page.type('Clinicians in the practice (TIN)', 'a few')
    },
  },
]

describeStates('mips-improvement-activities', states)
describeSwitches('mips-improvement-activities', complete)
