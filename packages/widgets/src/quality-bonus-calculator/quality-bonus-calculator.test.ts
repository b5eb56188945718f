// Bonus points: what each measure earns or why not, the caps, and the other bonuses of each rule year.
import { assert } from 'chai'
import { type Page, clear, mount, textOf } from '../kit/testing/page.ts'
import { type Measure, addMeasures, report } from '../kit/testing/quality.ts'

const TAG = 'mips-quality-bonus-calculator'
const at = (ruleYear = '2019') => mount(TAG, { 'rule-year': ruleYear })
const outcome: Measure = { type: 'Outcome' }
const experience: Measure = { type: 'Patient experience' }
const other: Measure = { type: 'Other high priority' }
const process: Measure = { type: 'Not high priority', endToEnd: true }

const marksOf = (page: Page, number: number) =>
  page
    .within(`Measure ${number}`)
    .all('.marks li')
    .map((one) => `${one.className} ${textOf(one)}`)
const row = (page: Page, name: string) => page.rows('.scroll table').find(([head]) => head?.startsWith(name))

beforeEach(clear)

describe('what a measure earns', () => {
  const REQUIRED = 'no This one fulfills the requirement, so it earns no high-priority bonus.'
  const rows: readonly (readonly [
    name: string,
    measure: Measure,
    marks: readonly string[],
    total: string,
  ])[] = [
    ['a further outcome measure', outcome, ['yes Earns 2: Outcome measure'], '2'],
    ['patient experience', experience, ['yes Earns 2: Patient-experience measure'], '2'],
    ['other high priority', other, ['yes Earns 1: Other high-priority measure'], '1'],
    ['not high priority', { type: 'Not high priority' }, [], '0'],
    ['end to end', process, ['yes Earns 1: Reported end to end'], '1'],
    [
      'both at once',
      { ...other, endToEnd: true },
      ['yes Earns 1: Other high-priority measure', 'yes Earns 1: Reported end to end'],
      '2',
    ],
    ['19 cases', { ...other, cases: '19' }, ['no Fewer than 20 cases: no bonus.'], '0'],
    ['exactly 20 cases', { ...other, cases: '20' }, ['yes Earns 1: Other high-priority measure'], '1'],
    ['59.9 %', { ...other, completeness: '59.9' }, ['no Data completeness below 60%: no bonus.'], '0'],
    ['exactly 60 %', { ...other, completeness: '60' }, ['yes Earns 1: Other high-priority measure'], '1'],
  ]
  for (const [name, measure, marks, total] of rows) {
    it(`${name}, beside the required outcome measure: ${total}`, async () => {
      const page = await at()
      await addMeasures(page, [outcome, measure])
      assert.isTrue(marksOf(page, 1)[0]?.startsWith(REQUIRED), marksOf(page, 1)[0])
      assert.equal(marksOf(page, 2).length, marks.length)
      for (const [index, mark] of marks.entries())
        assert.isTrue(marksOf(page, 2)[index]?.startsWith(mark), marksOf(page, 2)[index])
      assert.equal(page.headline(), `+${total} bonus point${total === '1' ? '' : 's'}`)
      assert.include(page.sentence(), 'out of 60 available')
    })
  }

  it('the required one is the best-scoring outcome measure, and moves when another is better', async () => {
    const page = await at()
    await addMeasures(page, [
      { ...outcome, points: '5' },
      { ...outcome, points: '7.1' },
    ])
    assert.match(marksOf(page, 1)[0] ?? '', /^yes/)
    assert.match(marksOf(page, 2)[0] ?? '', /^no This one fulfills/)
    await page.within('Measure 1').type('Achievement points of the measure', '8')
    assert.match(marksOf(page, 1)[0] ?? '', /^no This one fulfills/)
  })

  it('a collection type can rule a bonus out', async () => {
    const page = await at()
    await addMeasures(page, [outcome, other])
    await page.within('Measure 2').choose('Collection type', 'CMS Web Interface')
    assert.match(marksOf(page, 2)[0] ?? '', /collection type earn no high-priority bonus/)
  })

  it('what is still missing is named while the rest counts', async () => {
    const page = await at()
    await page.within('Measure 1').choose('Type', 'Outcome')
    assert.include(page.sentence(), 'So far. Still missing: The number of cases; The data completeness.')
  })
})

describe('caps', () => {
  it('10 % of the denominator each; what is lost is said', async () => {
    const page = await at()
    await addMeasures(page, [outcome, outcome, outcome, outcome, other])
    assert.deepEqual(row(page, 'High-priority measures')?.slice(1), ['7', '6', '6', '1'])
    assert.equal(page.headline(), '+6 bonus points')
    assert.include(page.sentence(), 'Lost to the cap: 1.')
    await page.type('Measures scored from claims', '1')
    assert.deepEqual(row(page, 'High-priority measures')?.slice(1), ['7', '7', '7', '–'])
    assert.include(page.sentence(), 'out of 70 available')
    await page.type('Measures you must report', '2')
    assert.deepEqual(row(page, 'High-priority measures')?.slice(1), ['7', '3', '3', '4'])
  })

  it('the two pools are capped each on its own', async () => {
    const page = await at()
    await page.type('Measures you must report', '1')
    await addMeasures(page, [outcome, other, { ...process }, { ...process }])
    assert.deepEqual(row(page, 'High-priority measures')?.slice(1), ['1', '1', '1', '–'])
    assert.deepEqual(row(page, 'End-to-end reporting')?.slice(1), ['2', '1', '1', '1'])
    assert.deepEqual(row(page, 'Bonus points in the numerator'), ['Bonus points in the numerator', '2', ''])
  })
})

describe('the list of measures', () => {
  const typed = (page: Page) =>
    page.all('.measures > li').map((_item, index) => {
      const { value } = page.within(`Measure ${index + 1}`)
      return [value('Type'), value('Cases'), value('Data completeness')].join(' ')
    })

  it('grows, and closes up when one is taken out; undoing brings it back where it was', async () => {
    const page = await at()
    await addMeasures(page, [
      { ...outcome, cases: '21' },
      { ...experience, cases: '22' },
      { ...other, cases: '23' },
    ])
    const before = typed(page)
    await page.press('Remove measure 2')
    assert.deepEqual(typed(page), ['outcome 21 100', 'other-high-priority 23 100'])
    assert.include(textOf(page.all('[role="status"]')[0]), 'Measure 2 removed.')
    await page.press('Undo')
    assert.deepEqual(typed(page), before)
    assert.equal(textOf(page.all('[role="status"]')[0]), '')
  })

  it('undoing does not mix the fields of two measures', async () => {
    const page = await at()
    await page.within('Measure 1').choose('Type', 'Outcome')
    await page.press('Add a measure')
    await report(page, 2, { ...other, cases: '99', endToEnd: true, points: '3' })
    await page.press('Remove measure 1')
    assert.deepEqual(typed(page), ['other-high-priority 99 100'])
    await page.press('Undo')
    assert.deepEqual(typed(page), ['outcome  ', 'other-high-priority 99 100'])
    const [first] = page.within('Measure 1').all<HTMLInputElement>('input[type="checkbox"]')
    assert.isFalse(first?.checked)
  })

  it('undoing keeps what was typed since', async () => {
    const page = await at()
    await addMeasures(page, [outcome, { ...other, cases: '22' }, { ...experience, cases: '23' }])
    await page.press('Remove measure 2')
    await page.within('Measure 2').type('Cases', '33')
    await page.press('Undo')
    assert.deepEqual(typed(page), [
      'outcome 20 100',
      'other-high-priority 22 100',
      'patient-experience 33 100',
    ])
  })

  it('holds as many as one likes, and the last one cannot be taken out', async () => {
    const page = await at()
    for (let number = 2; number <= 12; number++) await page.press('Add a measure')
    assert.equal(page.all('.measures > li').length, 12)
    for (let number = 12; number > 1; number--) await page.press('Remove measure 1')
    assert.equal(page.all('.measures > li').length, 1)
    assert.isUndefined(page.named('button', 'Remove'))
  })
})
