// On paper, inside the planner: its sheet, or the checklist when that is what somebody prints.
import { emulateMedia } from '@web/test-runner-commands'
import { assert } from 'chai'
import type { LitElement } from 'lit'
import { type Page, clear, mount, pageOf, settled, until } from '../kit/testing/page.ts'

const TAG = 'mips-targeted-review'
const { print } = globalThis

const isShown = ({ all }: Page, selector: string) =>
  all(selector).some((one) => one.checkVisibility() && one.getBoundingClientRect().height > 0)

async function opened(): Promise<{ planner: Page; review: Page }> {
  const planner = await mount('mips-planner')
  await until(() => planner.all('.steps button').length > 0)
  planner.all<HTMLButtonElement>('.steps button').at(-1)?.click()
  await until(() => planner.all('details.fold').length > 2)
  for (const fold of planner.all<HTMLDetailsElement>('details.fold')) fold.open = true
  await until(() => planner.all(TAG).length > 0)
  const review = planner.first(TAG) as LitElement
  await settled(review)
  return { planner, review: pageOf(review) }
}

describe('printing', () => {
  beforeEach(clear)
  afterEach(async () => {
    globalThis.print = print
    await emulateMedia({ media: 'screen' })
  })

  it('leaves the checklist alone on the paper, and the sheet the next time', async () => {
    const { planner, review } = await opened()
    let printed = 0
    globalThis.print = () => void printed++
    await emulateMedia({ media: 'print' })
    assert.isTrue(isShown(planner, '.sheet'))
    assert.isFalse(isShown(review, '.todo'))
    await review.press('Print')
    assert.equal(printed, 1)
    assert.isTrue(isShown(review, '.todo'))
    assert.isFalse(isShown(planner, '.sheet, .result .answer, nav, .step .outcome, mips-rule-compare'))
    dispatchEvent(new Event('afterprint'))
    assert.isTrue(isShown(planner, '.sheet'))
    assert.isFalse(isShown(review, '.todo'))
  })
})
