// Fields that cannot be read: the sentence stands at the field, the text stays, the rest still counts.
import { assert } from 'chai'
import { clear, mount, textOf } from '../kit/testing/page.ts'

const TAG = 'mips-eligibility-checker'
const NUMBERS = 'Your Medicare numbers'

beforeEach(clear)

const FIGURES = /^Write this in figures, for example/
const rows: readonly [label: string, text: string, sentence: RegExp][] = [
  ['Allowed charges', '82k', FIGURES],
  ['Allowed charges', '-5', /^This cannot be less than zero\.$/],
  ['Allowed charges', '1e400', FIGURES],
  ['Allowed charges', 'abc', FIGURES],
  ['Allowed charges', '1,00', FIGURES],
  ['Allowed charges', '9999999999999', /too large/],
  ['Patients', '1.5', /^Write a whole number, for example 231\.$/],
  ['Patients', '-5', /less than zero/],
  ['Patients', 'abc', FIGURES],
  ['Services', '1e400', FIGURES],
  ['Clinicians in the practice (TIN)', '0', /at least 1/],
  ['Clinicians in the practice (TIN)', '1.5', /whole number/],
]

for (const [label, text, sentence] of rows) {
  it(`“${text}” as ${label}: said at the field, kept, and left out`, async () => {
    const page = await mount(TAG, { 'rule-year': '2019' })
    const numbers = page.within(NUMBERS)
    await numbers.type('Allowed charges', '5,000')
    await numbers.type('Patients', '20')
    await numbers.type('Services', '20')
    assert.equal(page.headline(), 'You are not in.')
    const part = label.startsWith('Clinicians') ? page : numbers
    await part.type(label, text)
    assert.match(part.error(label), sentence)
    assert.equal(part.value(label), text, 'kept as typed')
    assert.equal(page.all('[aria-invalid="true"]').length, 1, 'no other field is marked')
    assert.include(page.sentence(), 'What is marked could not be read and is left out.')
    // Two of three below: whatever the third is, nobody is required. The size changes nothing.
    assert.equal(page.headline(), part === page ? 'You are not in.' : 'You are not required.')
    await part.type(label, '20')
    assert.equal(part.error(label), '')
    assert.equal(page.headline(), 'You are not in.')
  })
}

for (const [label, text] of [
  ['Allowed charges', '$95,000'],
  ['Allowed charges', ' 95 000 '],
  ['Allowed charges', '95000.50'],
  ['Patients', '1,200'],
] as const) {
  it(`“${text}” as ${label} is taken, and stays as typed`, async () => {
    const page = await mount(TAG, { 'rule-year': '2019' })
    await page.within(NUMBERS).type(label, text)
    assert.equal(page.within(NUMBERS).error(label), '')
    assert.equal(page.within(NUMBERS).value(label), text)
    assert.include(page.all('.marks li').map(textOf).join(), 'above')
  })
}

it('two bad fields at once are both said, and each heals on its own', async () => {
  const page = await mount(TAG, { 'rule-year': '2019' })
  const { type, error } = page.within(NUMBERS)
  await type('Allowed charges', '82k')
  await type('Patients', '1.5')
  assert.match(error('Allowed charges'), FIGURES)
  assert.match(error('Patients'), /whole number/)
  await type('Patients', '15')
  assert.match(error('Allowed charges'), FIGURES)
  assert.equal(error('Patients'), '')
})

it('a bad number of the group is said at the group, not at one’s own', async () => {
  const page = await mount(TAG, { 'rule-year': '2019' })
  const group = page.within('Compare: As a group')
  await group.type('Patients', 'many')
  assert.match(group.error('Patients'), FIGURES)
  assert.equal(page.within(NUMBERS).error('Patients'), '')
})

it('a virtual group in 2017 is refused at its field; the numbers still count', async () => {
  const page = await mount(TAG, { 'rule-year': '2017' })
  await page.choose('How do you take part?', 'As a virtual group')
  assert.match(page.error('How do you take part?'), /virtual groups/i)
  await page.within(NUMBERS).type('Allowed charges', '5,000')
  assert.equal(page.headline(), 'As a virtual group: Not in.')
  await page.choose('How do you take part?', 'As a group (one practice, one TIN)')
  assert.equal(page.error('How do you take part?'), '')
})

it('a virtual group in 2019 is itself an opt-in', async () => {
  const page = await mount(TAG, { 'rule-year': '2019' })
  await page.choose('How do you take part?', 'As a virtual group')
  const { type } = page.within(NUMBERS)
  await type('Allowed charges', '95,000')
  await type('Patients', '20')
  await type('Services', '20')
  assert.equal(page.headline(), 'As a virtual group: In, if it reports together.')
  assert.equal(page.sentence(), 'Electing a virtual group is itself an opt-in.')
})

it('typing never rewrites the text or moves the caret', async () => {
  const page = await mount(TAG, { 'rule-year': '2019' })
  const input = page.within(NUMBERS).field('Allowed charges') as HTMLInputElement
  input.focus()
  input.setRangeText('95,000', 0, 0, 'end')
  input.setSelectionRange(2, 2)
  input.setRangeText('1', 2, 2, 'end')
  input.dispatchEvent(new InputEvent('input', { bubbles: true }))
  await page.settled()
  assert.equal(input.value, '951,000')
  assert.equal(input.selectionStart, 3)
  assert.equal(page.element.shadowRoot?.activeElement, input)
})
