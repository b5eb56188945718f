// The planner names what a rule year sets aside: on every step, whether the fields were on show or not, and in
// the language of the moment.
import { assert } from 'chai'
import { type Page, clear, mount, pageOf, settled, textOf, until } from '../kit/testing/page.ts'
import { small } from './testing/small-practice.ts'
import type { MipsPlanner } from './planner.ts'
import { steps } from './steps.ts'

const LINE = 'Set aside under these rules, and kept: '
const SPANISH = 'No se usa con estas reglas, pero se conserva: '
/** What 2022 asks and 2018 does not. */
const ANSWERS =
  'Support Electronic Referral Loops by Receiving and Reconciling Health Information, and SAFER Guides'

const line = (page: Page): string =>
  page
    .all('p.small')
    .map(textOf)
    .find((said) => said.startsWith(LINE) || said.startsWith(SPANISH)) ?? ''

async function filled(): Promise<Page> {
  const page = await mount('mips-planner', { 'choose-year': '' })
  ;(page.element as MipsPlanner).scenario = small
  await page.settled()
  return page
}

async function open(page: Page, title: string): Promise<void> {
  page
    .all<HTMLButtonElement>('.steps button')
    .find((one) => textOf(one).startsWith(title))
    ?.click()
  await page.settled()
}

beforeEach(clear)
beforeEach(function () {
  this.currentTest?.timeout(30_000)
})

describe('what the planner says that a rule year sets aside', () => {
  it('on the result step, from 2022 to 2018 and back', async () => {
    const page = await filled()
    await open(page, 'Your result')
    assert.equal(line(page), '')
    await page.chooseYear('2018')
    await until(() => line(page) !== '')
    assert.equal(line(page), `${LINE}Services, ${ANSWERS}`)
    await page.chooseYear('2022')
    await until(() => line(page) === '')
    assert.equal(line(page), '')
  })

  it('in another language too, in its words', async () => {
    const page = await filled()
    await open(page, 'Promoting Interoperability')
    await page.chooseYear('2018')
    await until(() => line(page) !== '')
    await page.press('Español')
    await until(() => line(page).startsWith(SPANISH))
    assert.include(line(page), 'Guías SAFER')
    assert.include(line(page), 'Servicios')
    await page.press('English')
    await until(() => line(page).startsWith(LINE))
    assert.include(line(page), ANSWERS)
  })

  it('on every step the same, once: the widget of the step says nothing', async () => {
    const page = await filled()
    await page.chooseYear('2018')
    await until(() => line(page) !== '')
    const before = line(page)
    for (const { title } of steps) {
      await open(page, title)
      await page.chooseYear('2022')
      await page.chooseYear('2018')
      await until(() => line(page) !== '')
      assert.equal(line(page), before, title)
      assert.equal(page.text().split(LINE).length, 2, title)
      const [child] = page
        .all<MipsPlanner>('.step > *')
        .filter(({ localName }) => localName.startsWith('mips-'))
      if (!child) continue
      await settled(child)
      assert.notInclude(pageOf(child).text(), LINE, title)
      assert.notInclude(pageOf(child).text(), 'Kept for other rule years', title)
    }
  })
})
