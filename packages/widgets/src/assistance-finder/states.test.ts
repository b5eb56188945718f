import '../define/assistance-finder.ts'
import { type State, describeStates, describeSwitches } from '../kit/testing/describe-states.ts'
import type { Page, Tag } from '../kit/testing/page.ts'

const TAG = 'mips-assistance-finder' as string as Tag
const SIZE = 'Clinicians in the practice (TIN)'
const APM = 'Alternative Payment Model'

async function complete(page: Page): Promise<void> {
  await page.type(SIZE, '8')
  await page.choose(APM, 'In an APM')
  for (const label of [
    'Rural',
    'Medically underserved area',
    'Enrolled in a Practice Transformation Network (PTN)',
  ])
    if (page.named('label', label)) await page.tick(label)
}

const states: readonly State[] = [
  { name: 'empty', fill: async () => {} },
  { name: 'partial', fill: (page) => page.choose(APM, 'In no APM') },
  { name: 'large', fill: (page) => page.type(SIZE, '40') },
  { name: 'complete', fill: complete },
  { name: 'with bad input', isError: true, fill: (page) => page.type(SIZE, 'eight') },
]

describeStates(TAG, states)
describeSwitches(TAG, complete)
