// Every state of the cost category in every rule year.
import { MSPB, TPCC, addMeasure } from '../kit/testing/cost.ts'
import { type State, describeStates, describeSwitches } from '../kit/testing/describe-states.ts'
import type { Page } from '../kit/testing/page.ts'

async function complete(page: Page): Promise<void> {
  await addMeasure(page, { measure: TPCC, points: '6.5' })
  await addMeasure(page, { measure: MSPB, average: '20,500', cases: '41' })
  if (page.named('label', 'Cost percent of the year before'))
    await page.type('Cost percent of the year before', '50')
}

const TEN = '900 800 700 600 500 400 300 200 100 50'

const states: readonly State[] = [
  { name: 'empty', fill: async () => {} },
  { name: 'no measure', fill: (page) => page.tick('No cost measure applies to me') },
  { name: 'partial', fill: (page) => addMeasure(page, { measure: TPCC }) },
  { name: 'complete', fill: complete },
  {
    name: 'with a benchmark, one taken out',
    async fill(page) {
      await complete(page)
      const byDeviation = page.named('label', 'Median') !== undefined
      await addMeasure(page, { average: '450', benchmark: byDeviation ? '500 100' : TEN })
      await page.press(`Remove ${TPCC}`)
    },
  },
  {
    name: 'with bad input',
    isError: true,
    async fill(page) {
      await complete(page)
      await addMeasure(page, { points: '11', average: 'a lot' })
    },
  },
]

describeStates('mips-cost-score', states)
describeSwitches('mips-cost-score', complete)
