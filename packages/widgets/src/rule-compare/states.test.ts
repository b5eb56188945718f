// Every state of the comparison under every rule year, and every switch between two of them.
import { type State, describeStates, describeSwitches } from '../kit/testing/describe-states.ts'

const TAG = 'mips-rule-compare'

const fill: State['fill'] = async (page) => {
  await page.type('Final score', '82.5')
  await page.type('Medicare Part B payments in a year', '250,000')
  await page.choose('Clinician type', 'Physical therapist')
  await page.type('Allowed charges', '$95,000')
  await page.type('Patients', '210')
  await page.type('Services', '150')
}

describeStates(TAG, [
  { name: 'nothing entered', fill: async () => {} },
  { name: 'a score and who is in', fill },
  {
    name: 'a score that cannot be read, and all rules with a word',
    isError: true,
    fill: async (page) => {
      await page.type('Final score', 'lots')
      await page.within('Show').tick('All rules')
      await page.type('Find words in the rules', 'small practice')
    },
  },
])
describeSwitches(TAG, fill)
