import { type State, describeStates, describeSwitches } from '../kit/testing/describe-states.ts'
import type { Page } from '../kit/testing/page.ts'
import { addMeasures, report } from '../kit/testing/quality.ts'

async function complete(page: Page): Promise<void> {
  await addMeasures(page, [
    { type: 'Outcome', endToEnd: true, points: '7.4' },
    { type: 'Patient experience' },
    { type: 'Other high priority', cases: '19' },
  ])
  if (page.named('label', 'Collection type'))
    await page.within('Measure 1').choose('Collection type', 'CMS Web Interface')
  await page.type('Clinicians in the practice (TIN)', '8')
  await page.type('Achievement points, all measures', '42.5')
  await page.type('Measures scored from claims', '1')
}

const states: readonly State[] = [
  { name: 'empty', fill: async () => {} },
  { name: 'partial', fill: (page) => page.within('Measure 1').choose('Type', 'Outcome') },
  { name: 'complete', fill: complete },
  {
    name: 'with a measure taken out',
    async fill(page) {
      await complete(page)
      await page.press('Remove measure 2')
    },
  },
  {
    name: 'with bad input',
    isError: true,
    async fill(page) {
      await report(page, 1, { type: 'Outcome', cases: '1.5', completeness: '101' })
      await page.type('Achievement points, all measures', '61')
    },
  },
]

describeStates('mips-quality-bonus-calculator', states)
describeSwitches('mips-quality-bonus-calculator', complete)
