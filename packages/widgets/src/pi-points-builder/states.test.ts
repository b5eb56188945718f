import { type State, describeStates, describeSwitches } from '../kit/testing/describe-states.ts'
import { reportEverything, reportRate } from '../kit/testing/pi.ts'

const states: readonly State[] = [
  { name: 'empty', fill: async () => {} },
  { name: 'partial', fill: (page) => reportRate(page, 'e-Prescribing', '49', '115') },
  { name: 'complete', fill: reportEverything },
  {
    name: 'reweighted',
    fill: (page) => page.choose('Clinician type', 'Nurse practitioner'),
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
    name: 'with bad input',
    isError: true,
    fill: (page) => reportRate(page, 'e-Prescribing', '200', '115'),
  },
]

describeStates('mips-pi-points-builder', states)
describeSwitches('mips-pi-points-builder', reportEverything)
