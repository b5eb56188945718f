// The quality widget with the keyboard alone, as a browser delivers its keys.
import { sendKeys } from '@web/test-runner-commands'
import { assert } from 'chai'
import { type Page, clear, mount, textOf } from '../kit/testing/page.ts'
import { FIND, count, legend, listed, results, row } from '../kit/testing/quality-score.ts'

async function at(ruleYear: string): Promise<Page> {
  const page = await mount('mips-quality-score', { 'rule-year': ruleYear })
  if (Number(ruleYear) <= 2022) await listed(page)
  return page
}

const focused = ({ element }: Page): Element | null => element.shadowRoot?.activeElement ?? null

async function keys(page: Page, ...pressed: readonly string[]): Promise<void> {
  for (const one of pressed)
    await sendKeys(one.length > 1 && /^[A-Z]/.test(one) ? { press: one } : { type: one })
  await page.settled()
}

beforeEach(clear)

describe('picking by keyboard', () => {
  it('a number and Enter, one after the other', async () => {
    const page = await at('2021')
    page.field(FIND).focus()
    await keys(page, '236', 'Enter', '1', 'Enter')
    assert.deepEqual(
      [legend(page, 1).slice(0, 3), legend(page, 2).slice(0, 3), count(page)],
      ['236', '001', 2],
    )
    assert.equal(focused(page), page.field(FIND))
    assert.equal(page.value(FIND), '')
  })

  it('Enter takes nothing out, and picks nothing while nothing is asked for', async () => {
    const page = await at('2021')
    page.field(FIND).focus()
    await keys(page, 'Enter')
    assert.equal(count(page), 0)
    await keys(page, '236', 'Enter', '236', 'Enter')
    assert.equal(count(page), 1)
  })

  it('arrows walk through the results; what is picked is marked and keeps the focus', async () => {
    const page = await at('2021')
    page.field(FIND).focus()
    await keys(page, 'diabet', 'ArrowDown', 'ArrowDown')
    const second = page.all('.results button')[1]
    assert.equal(focused(page), second)
    await keys(page, 'Enter')
    assert.equal(focused(page), second)
    assert.equal(second?.getAttribute('aria-pressed'), 'true')
    assert.equal(legend(page, 1).slice(0, 3), textOf(second?.querySelector('b')))
    await keys(page, 'ArrowUp', 'ArrowUp')
    assert.equal(focused(page), page.field(FIND))
  })

  it('shows ten at a time, says how many there are, and goes on at the first new one', async () => {
    const page = await at('2021')
    await page.type(FIND, 'care')
    const found = Number(/Found: (\d+)/.exec(page.text())?.[1])
    assert.isAbove(found, 20)
    assert.equal(results(page).length, 10)
    assert.equal(page.first('.picker [role="status"]').textContent?.trim(), `Found: ${found}`)
    page
      .all<HTMLElement>('button')
      .find((one) => textOf(one) === 'Show 10 more')
      ?.focus()
    await keys(page, 'Enter')
    assert.equal(results(page).length, 20)
    assert.equal(focused(page), page.all('.results button')[10])
    await page.type(FIND, 'no such words')
    assert.include(page.text(), 'Nothing found. Try fewer words.')
  })

  it('narrows by specialty set and collection type, and widens by the registries’ own', async () => {
    const page = await at('2021')
    await page.choose('Specialty set', 'Podiatry')
    const podiatry = results(page)
    assert.include(podiatry, '126')
    await page.choose('Collection type', 'eCQM')
    assert.isBelow(results(page).length, podiatry.length)
    await page.press(textOf(page.first('.results button')))
    assert.equal(row(page, 1).value('Collection type'), 'electronicHealthRecord')
    await page.choose('Specialty set', 'All')
    await page.choose('Collection type', 'All')
    await page.type(FIND, 'AAO')
    assert.equal(results(page).length, 0)
    await page.tick('Also measures of single registries (QCDR)')
    await page.settled()
    for (let wait = 0; wait < 100 && results(page).length === 0; wait++) await page.settled()
    assert.isTrue(results(page).every((id) => id.startsWith('AAO')))
    assert.equal(results(page).length, 10)
  })
})

describe('typing by keyboard', () => {
  it('the focus stays where one types, whatever appears around it', async () => {
    const page = await at('2021')
    await page.press('Add a measure by hand')
    const number = row(page, 1).field('Measure number')
    number.focus()
    for (const digit of ['2', '3', '6', '0']) await keys(page, digit)
    assert.equal(focused(page), number)
    assert.equal(number.value, '2360')
    await keys(page, 'Backspace')
    assert.equal(legend(page, 1), '236 Controlling High Blood Pressure')
    assert.equal(focused(page), number)
  })

  it('an emptied field of the other way to enter stays while one is in it', async () => {
    const page = await at('2024')
    await page.press('Add a measure by hand')
    await page.tick('Rates')
    await row(page, 1).type('Performance rate', '5')
    await page.tick('Numbers of patients')
    const rate = row(page, 1).field('Performance rate')
    rate.focus()
    await keys(page, 'End', 'Backspace', '7')
    assert.equal(focused(page), rate)
    assert.equal(rate.value, '7')
  })

  it('deciles can be typed one after the other', async () => {
    const page = await at('2024')
    await page.press('Add a measure by hand')
    const field = row(page, 1).field('Where the deciles begin')
    row(page, 1).first('details.more').setAttribute('open', '')
    field.focus()
    await keys(page, '10 20 30 40 50 60 70 80 90')
    assert.equal(field.value, '10 20 30 40 50 60 70 80 90')
    assert.equal(focused(page), field)
    for (let digit = 0; digit < 5; digit++) await keys(page, 'Backspace')
    await keys(page, '7')
    assert.equal(field.value, '10 20 30 40 50 60 70 7')
    await keys(page, '5 85')
    assert.equal(row(page, 1).error('Where the deciles begin'), '')
  })
})
