import { needsRelease } from '@mips-widgets/core'
import '../define/targeted-review.ts'
import { type State, describeStates, describeSwitches } from '../kit/testing/describe-states.ts'
import type { Page, Tag } from '../kit/testing/page.ts'
import { allRules } from '../kit/testing/years.ts'

const TAG = 'mips-targeted-review' as string as Tag
const REASON = 'What do you think is wrong?'
const RELEASED = 'Day on which CMS published the adjustment factors'
const ASKED = 'Day on which CMS asked you for documents'

const wanting = new Set((await allRules()).filter(needsRelease).map(({ id }) => id))

async function complete(page: Page, ruleYear: string): Promise<void> {
  const after = Number(ruleYear.slice(0, 4)) + 1
  await page.choose(REASON, 'A measure or activity was not scored as the rules say')
  await page.choose('Who asks?', 'Group')
  if ([...wanting].some((id) => id === ruleYear)) await page.type(RELEASED, `${after}-08-10`)
  await page.type(ASKED, `${after}-09-15`)
}

const states: readonly State[] = [
  { name: 'empty', fill: async () => {} },
  { name: 'partial', fill: (page) => page.choose(REASON, 'A special status was not applied') },
  { name: 'complete', fill: complete },
  { name: 'denied', fill: (page) => page.choose(REASON, 'How measures are scored or categories weighted') },
  {
    name: 'set aside',
    async fill(page) {
      await page.choose(REASON, 'My facility-based score is missing or wrong')
      await page.choose('Who asks?', 'Subgroup')
    },
  },
  { name: 'with bad input', isError: true, fill: (page) => page.type(ASKED, '2016-12-31') },
]

describeStates(TAG, states)
describeSwitches(TAG, complete)
