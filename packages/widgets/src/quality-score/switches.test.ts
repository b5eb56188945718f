// The quality widget, switched between every two rule years.
import { describeSwitches } from '../kit/testing/describe-states.ts'
import { addByHand, inOrder, reportListed } from '../kit/testing/quality-score.ts'

describeSwitches('mips-quality-score', async (page, ruleYear) => {
  await reportListed(page, ruleYear)
  await addByHand(page, inOrder('X1'))
  await page.type('Clinicians in the practice (TIN)', '16')
})
