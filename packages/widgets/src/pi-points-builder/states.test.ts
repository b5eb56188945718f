import { type State, describeStates, describeSwitches } from '../kit/testing/describe-states.ts'
import { HOW, reportBy, reportEverything, reportRate } from '../kit/testing/pi.ts'
import { type Page, textOf } from '../kit/testing/page.ts'

/** The last way to report an objective, in the years that have several. */
async function reportByLast(page: Page): Promise<void> {
  if (!page.named('legend', HOW)) return
  await reportBy(page, textOf(page.within(HOW).all('label').at(-1)))
}

const states: readonly State[] = [
  { name: 'empty', fill: async () => {} },
  { name: 'partial', fill: (page) => reportRate(page, 'e-Prescribing', '49', '115') },
  { name: 'complete', fill: reportEverything },
  {
    name: 'reweighted',
    fill: (page) => page.tick('Hospital-based'),
  },
  {
    name: 'with an exclusion',
    async fill(page) {
      await reportEverything(page)
      await reportRate(page, 'e-Prescribing', '', '')
      await page.within('e-Prescribing').tick('Excluded: Fewer than 100 permissible prescriptions')
    },
  },
  {
    name: 'with everything that can take the place of something, or be excluded',
    async fill(page) {
      await reportByLast(page)
      for (const group of page.all('.measure[role="group"]'))
        for (const label of page.inside(group).all('label').map(textOf))
          if (label.startsWith('Excluded')) await page.inside(group).tick(label)
      for (const select of page.all<HTMLSelectElement>('.objective select')) {
        const [last] = [...select.options].slice(-1).map(textOf)
        await page.choose(textOf(select.labels?.[0]), last ?? '')
      }
    },
  },
  {
    name: 'with bad input',
    isError: true,
    fill: (page) => reportRate(page, 'e-Prescribing', '200', '115'),
  },
]

describeStates('mips-pi-points-builder', states)
describeSwitches('mips-pi-points-builder', async (page) => {
  await reportEverything(page)
  await reportByLast(page)
})
