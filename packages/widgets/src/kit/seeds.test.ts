// Attributes of the page are where a visitor begins: what the visitor does wins.
import { assert } from 'chai'
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
