import { type State, describeStates, describeSwitches } from '../kit/testing/describe-states.ts'
import type { Page } from '../kit/testing/page.ts'

const NUMBERS = 'Your Medicare numbers'

async function complete(page: Page): Promise<void> {
  for (const part of [NUMBERS, 'The second period', 'Compare: As a group']) {
    const { type, field } = page.within(part)
    await type('Allowed charges', '95,000')
    await type('Patients', '300')
    if (page.named('label', 'Services') && field('Services')) await type('Services', '300')
  }
  await page.choose('Clinician type', 'Physician assistant')
  await page.choose('Advanced APM status', 'Partial QP')
  await page.choose('My choice so far', 'As a Partial QP I elected to take part')
  await page.type('Clinicians in the practice (TIN)', '8')
  await page.tick('Rural')
}

const states: readonly State[] = [
  { name: 'empty', fill: async () => {} },
  { name: 'partial', fill: ({ within }) => within(NUMBERS).type('Allowed charges', '95,000') },
  { name: 'complete', fill: complete },
  {
    name: 'excluded',
    async fill(page) {
      await page.tick('I enrolled in Medicare for the first time in the performance year')
      await page.choose('Clinician type', 'Another type')
    },
  },
  {
    name: 'with bad input',
    isError: true,
    async fill(page) {
      await page.within(NUMBERS).type('Allowed charges', '82k')
      await page.within(NUMBERS).type('Patients', '1.5')
      await page.type('Clinicians in the practice (TIN)', '-5')
    },
  },
]

describeStates('mips-eligibility-checker', states)
describeSwitches('mips-eligibility-checker', complete)
