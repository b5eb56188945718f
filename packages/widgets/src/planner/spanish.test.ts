// The planner in Spanish: every rule year, empty and filled, in its own steps; every step of one year with its
// widget; and what is tried, found and taken along, while the language changes.
import { type RuleYearId, ruleYearIds } from '@mips-widgets/core'
import { assert } from 'chai'
import type { LitElement } from 'lit'
import { takeCaught } from '../kit/testing/guard.ts'
import { assertFits, assertSound, unfold, view } from '../kit/testing/look.ts'
import { type Page, clear, mount, pageOf, settled, textOf, until } from '../kit/testing/page.ts'
import { assertSpanish, languageOf, turnSpanish } from '../kit/testing/spanish.ts'
import type { MipsPlanner } from './planner.ts'
import { type StepId, steps } from './steps.ts'
import { small } from './testing/small-practice.ts'

const OWN: readonly StepId[] = ['ways', 'moves', 'result']

async function open(page: Page, id: StepId): Promise<Page | undefined> {
  const at = steps.findIndex((step) => step.id === id)
  page.all<HTMLButtonElement>('.steps button')[at]?.click()
  await page.settled()
  if (OWN.includes(id)) return undefined
  const child = () => page.all<LitElement>('.step > *').find(({ localName }) => localName.startsWith('mips-'))
  await until(() => child()?.shadowRoot?.querySelector('.answer') !== null && child() !== undefined)
  const found = child()
  assert.ok(found, `the widget of ${id}`)
  await settled(found)
  const inside = pageOf(found)
  await until(() => languageOf(inside) === languageOf(page))
  return inside
}

async function planner(ruleYear: RuleYearId, filled: boolean): Promise<Page> {
  await view(320, 'light')
  const page = await mount('mips-planner', { 'rule-year': ruleYear })
  if (filled) (page.element as MipsPlanner).scenario = { ...small, ruleYear }
  await page.settled()
  return page
}

beforeEach(clear)

describe('<mips-planner> in Spanish', function () {
  this.timeout(60_000)
  for (const ruleYear of ruleYearIds)
    for (const filled of [false, true])
      it(`${ruleYear}, ${filled ? 'filled' : 'empty'}: its own steps`, async () => {
        const page = await planner(ruleYear, filled)
        await turnSpanish(page)
        for (const id of OWN) {
          await open(page, id)
          unfold(page)
          await page.settled()
          assertFits(page)
          assertSpanish(page)
        }
        await assertSound(page)
      })

  for (const { id } of steps)
    it(`every step with its widget: ${id}`, async () => {
      const page = await planner('2026', true)
      await turnSpanish(page)
      const child = await open(page, id)
      await assertSound(page)
      assertSpanish(page)
      if (child) assertSpanish(child)
    })

  it('what is being tried is said in the language of the moment', async () => {
    const page = await planner('2022', true)
    await open(page, 'moves')
    await page.press('Find what reaches it')
    await until(() => page.all('.moves input').length > 0)
    page.all<HTMLInputElement>('.moves input')[0]?.click()
    await page.settled()
    const tried = () => textOf(page.first('.trials'))
    assert.include(tried(), 'You are trying:')
    const english = tried()
    await turnSpanish(page)
    assert.include(tried(), 'Está probando:')
    assertSpanish(page)
    page.element.lang = 'en'
    await until(() => languageOf(page) === 'en-US')
    assert.equal(tried(), english)
    await until(() => page.all('progress').length === 0)
    takeCaught()
  })
})
