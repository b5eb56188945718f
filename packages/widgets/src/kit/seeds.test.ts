// Attributes of the page are where a visitor begins: what the visitor does wins.
import type { Scenario } from '@mips-widgets/core'
import { assert } from 'chai'
import type { MipsScenario } from '../scenario/scenario.ts'
import type { ChangeDetail } from './change-event.ts'
import { type Page, clear, mount } from './testing/page.ts'

const TAG = 'mips-adjustment-curve'
const rows = [
  ['final-score', 'Final score', '11.25', '100'],
  ['part-b-paid-amount', 'Medicare Part B payments in a year', '250000', '1'],
  ['scaling-factor', 'Scaling factor', '0.203', '0.1'],
  ['exceptional-scaling-factor', 'Factor for exceptional performance', '0.395', '0.2'],
  ['compare-with', 'Lay another rule year over it', '2019', '2018'],
] as const

const change = (page: Page, label: string, text: string) =>
  label.startsWith('Lay') ? page.choose(label, text || 'None') : page.type(label, text)

beforeEach(clear)

for (const [attribute, label, seed, typed] of rows) {
  // One's own factors are on show when either is set.
  const more = { 'rule-year': '2020', 'scaling-factor': '0.3' }
  it(`${attribute} begins, follows the page, and gives way to the visitor`, async () => {
    const page = await mount(TAG, { ...more, [attribute]: seed })
    assert.equal(page.value(label), seed)
    await change(page, label, typed)
    assert.equal(page.value(label), typed)
    page.element.setAttribute(attribute, seed)
    await page.settled()
    assert.equal(page.value(label), typed, 'the visitor has spoken')
  })

  it(`${attribute}: an emptied field stays empty`, async () => {
    const page = await mount(TAG, { ...more, [attribute]: seed })
    await change(page, label, '')
    page.element.setAttribute(attribute, seed)
    await page.settled()
    assert.equal(page.value(label), '')
  })
}

it('an attribute that changes before the visitor typed is followed', async () => {
  const page = await mount(TAG, { 'final-score': '11.25', 'rule-year': '2020' })
  assert.equal(page.headline(), '−9%')
  page.element.setAttribute('final-score', '45')
  await page.settled()
  assert.equal(page.headline(), '0%')
})

it('a seed that cannot be read gets its message at the field', async () => {
  const page = await mount(TAG, { 'final-score': 'lots' })
  assert.match(page.error('Final score'), /in figures/)
})

it('a compare-with that is no rule year is said in place and once on the console', async () => {
  const original = console.warn
  let said = 0
  console.warn = () => void (said += 1)
  const page = await mount(TAG, { 'compare-with': '1999' })
  console.warn = original
  assert.equal(said, 1)
  assert.include(page.text(), 'There is no rule year “1999” here.')
})

it('the years to compare begin as the page says, follow it, and give way to the visitor', async () => {
  const page = await mount('mips-rule-compare', { years: '2018 2019' })
  const chosen = () =>
    page
      .all<HTMLInputElement>('input[id^="year-"]')
      .filter(({ checked }) => checked)
      .map(({ id }) => id.replace('year-', ''))
  assert.deepEqual(chosen().toSorted(), ['2018', '2019'])
  page.element.setAttribute('years', '2017 2019')
  await page.settled()
  assert.deepEqual(chosen().toSorted(), ['2017', '2019'])
  ;(page.first('#year-2020') as HTMLInputElement).click()
  await page.settled()
  page.element.setAttribute('years', '2018 2019')
  await page.settled()
  assert.deepEqual(chosen().toSorted(), ['2017', '2019', '2020'])
})

describe('a seed inside a scenario', () => {
  async function seeded(told: Scenario): Promise<{ page: Page; scenario: MipsScenario }> {
    const scenario = document.createElement('mips-scenario') as MipsScenario
    document.querySelector('main')?.append(scenario)
    scenario.scenario = told
    return { scenario, page: await mount(TAG, { 'final-score': '45', 'expose-inputs': '' }, scenario) }
  }

  it('lies beneath what the scenario tells', async () => {
    const { page } = await seeded({ version: 1, ruleYear: '2020', payment: { finalScore: '11.25' } })
    assert.equal(page.value('Final score'), '11.25')
  })

  it('is no part of it, and among the inputs of the event all the same', async () => {
    const { page, scenario } = await seeded({ version: 1, ruleYear: '2020' })
    assert.equal(page.value('Final score'), '45')
    const heard: ChangeDetail[] = []
    page.element.addEventListener('mips-change', (event) =>
      heard.push((event as CustomEvent<ChangeDetail>).detail),
    )
    await page.type('Medicare Part B payments in a year', '100')
    assert.deepEqual(scenario.scenario.payment, { partBPaidAmount: '100' })
    assert.equal(heard[0]?.inputs?.['payment.finalScore'], '45')
  })
})
