// What one rule year asks and another does not: it is named, kept, and there again with the first. Also in a
// scenario, where the year changes around the widget.
import { assert } from 'chai'
import { type Aside, alike, asides, byPath } from './testing/asides.ts'
import { type Page, clear, mount, pageOf, settled, tags, textOf, until } from './testing/page.ts'

const valueOf = (page: Page, path: string) => {
  const field = byPath(page, path)
  return field?.type === 'checkbox' ? String(field.checked) : field?.value
}

const said = ({ all }: Page) => textOf(all('.kept')[0])

async function assertSetAside(
  page: Page,
  { named, path }: Aside,
  turn: (id: 'to' | 'from') => Promise<void>,
) {
  const before = valueOf(page, path)
  assert.isOk(before)
  assert.equal(said(page), '')
  await turn('to')
  await until(() => said(page) !== '')
  assert.isUndefined(byPath(page, path))
  const [, list = ''] = said(page).split('Set aside under these rules, and kept: ')
  assert.match(list, new RegExp(`(^|: |, | and )${named}$`))
  await turn('from')
  await until(() => said(page) === '')
  assert.equal(said(page), '')
  assert.equal(valueOf(page, path), before, 'and is there again')
}

beforeEach(clear)

describe('what a rule year sets aside', () => {
  it('is named as well when the year changes before the code for it was fetched', async () => {
    const page = await mount('mips-eligibility-checker', { 'rule-year': '2019', 'choose-year': '' })
    const field = page.field('Services')
    field.value = '250'
    field.dispatchEvent(new Event('input', { bubbles: true }))
    await page.element.updateComplete
    const chooser = page.first('.chooser select') as HTMLSelectElement
    chooser.value = '2018'
    chooser.dispatchEvent(new Event('change', { bubbles: true }))
    await until(() => said(page) !== '')
    assert.include(said(page), 'Services')
    assert.equal(page.yearLine(), '2018 rules → your 2020 payments')
  })

  for (const tag of tags) {
    const one = asides[tag]
    if (!one) {
      it(`<${tag}> sets nothing aside`, () => assert.include(alike, tag))
      continue
    }
    it(`<${tag}>: ${one.named}, from ${one.from} to ${one.to} and back`, async () => {
      const page = await mount(tag)
      await page.chooseYear(one.from)
      await one.fill(page)
      await assertSetAside(page, one, (id) => page.chooseYear(one[id]))
    })
  }

  it('also when a scenario around the widget says the year', async () => {
    const one = asides['mips-eligibility-checker'] as Aside
    const scenario = document.createElement('mips-scenario')
    document.querySelector('main')?.append(scenario)
    scenario.setAttribute('rule-year', one.from)
    const page = await mount('mips-eligibility-checker', {}, scenario)
    await one.fill(page)
    await assertSetAside(page, one, async (id) => {
      scenario.setAttribute('rule-year', one[id])
      await page.settled()
    })
  })

  it('in a step of the planner the planner says it, not the widget', async () => {
    const one = asides['mips-eligibility-checker'] as Aside
    const planner = await mount('mips-planner')
    await planner.chooseYear(one.from)
    await planner.press('Am I in?')
    const element = () => planner.all('mips-eligibility-checker')[0] as Page['element'] | undefined
    await until(() => element()?.shadowRoot?.querySelector('.answer') != null)
    const page = pageOf(element() as Page['element'])
    await one.fill(page)
    await planner.chooseYear(one.to)
    await until(() => planner.text().includes(one.named))
    await settled(page.element)
    assert.include(planner.text(), `Set aside under these rules, and kept: ${one.named}`)
    assert.equal(said(page), '')
    await planner.chooseYear(one.from)
    await until(() => byPath(page, one.path) !== undefined)
    assert.notInclude(planner.text(), 'Set aside')
    assert.equal(valueOf(page, one.path), '250')
  })

  it('what was emptied or is on show is not named', async () => {
    const page = await mount('mips-eligibility-checker')
    await page.chooseYear('2019')
    await page.type('Services', '250')
    await page.type('Patients', '100')
    await page.type('Services', '')
    await page.chooseYear('2018')
    await page.settled()
    assert.equal(said(page), '')
    assert.equal(page.value('Patients'), '100')
  })

  it('it stays named over a third rule year that does not ask for it either', async () => {
    const page = await mount('mips-eligibility-checker')
    await page.chooseYear('2019')
    await page.type('Services', '250')
    await page.chooseYear('2018')
    await page.chooseYear('2017')
    await until(() => said(page) !== '')
    assert.include(said(page), 'Services')
  })
})
