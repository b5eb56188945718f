// Figure 1 of the 2020 proposed rule and its like: the adjustment in percent and dollars, the factors,
// another year laid over, and the same as a table.
import { assert } from 'chai'
import { view } from '../kit/testing/look.ts'
import { type Page, clear, mount, textOf, until } from '../kit/testing/page.ts'

const TAG = 'mips-adjustment-curve'
const SCORE = 'Final score'
const PAID = 'Medicare Part B payments in a year'
const SCALING = 'Scaling factor'
const EXCEPTIONAL = 'Factor for exceptional performance'
const COMPARE = 'Lay another rule year over it'
const TABLE = 'The same as a table'

const at = (ruleYear: string, attributes = {}) => mount(TAG, { 'rule-year': ruleYear, ...attributes })
const picked = (page: Page) =>
  textOf(page.all<HTMLInputElement>('.pick input').find((one) => one.checked)?.parentElement)
const cellOf = (page: Page, score: string) =>
  page
    .within(TABLE)
    .rows()
    .find(([head]) => head === score)
    ?.slice(1)

before(() => view(1000, 'light'))
beforeEach(clear)

describe('Figure 1: factors 0.203 and 0.395, $250,000', () => {
  const rows = [
    ['100', '+5.78%', 'about $14,450 more'], // 1.827 + 3.95, rounded before the dollars
    ['80', '+1.36%', 'about $3,400 more'], // 9 × 0.203 × 35/55 + 0.395 × 0.5
    ['79.99', '+1.16%', 'about $2,900 more'],
    ['45', '0%', 'No change on $250,000'],
    ['22.5', '−4.5%', 'about $11,250 less'],
    ['11.26', '−6.75%', 'about $16,875 less'],
    ['11.25', '−9%', 'about $22,500 less'],
    ['0', '−9%', 'about $22,500 less'],
  ] as const
  for (const [score, percent, dollars] of rows) {
    it(`${score} points: ${percent}, ${dollars}`, async () => {
      const page = await at('2020-proposed')
      assert.include(picked(page), '0.203, 0.395')
      await page.type(SCORE, score)
      await page.type(PAID, '250,000')
      assert.equal(page.headline(), percent)
      assert.include(page.sentence(), dollars)
      assert.include(page.sentence(), `at a final score of ${score}.`)
      assert.equal(page.sentence().includes('is only an illustration'), percent.startsWith('+'))
    })
  }

  it('the receipt holds both parts of 100 points', async () => {
    const page = await at('2020-proposed', { 'final-score': '100' })
    const receipt = page.within('How was this worked out?').text()
    assert.include(receipt, '1.827%')
    assert.include(receipt, '3.95%')
  })
})

describe('factors', () => {
  it('one’s own begin with the pair that was chosen, and change the answer', async () => {
    const page = await at('2020', { 'final-score': '100' })
    const before = page.headline()
    await page.tick('My own …')
    assert.deepEqual([page.value(SCALING), page.value(EXCEPTIONAL)], ['0.004', '0.1834'])
    assert.equal(page.headline(), before)
    await page.type(SCALING, '0.203')
    await page.type(EXCEPTIONAL, '0.395')
    assert.equal(page.headline(), '+5.78%')
  })

  const wrong = [
    [SCALING, 'abc', /in figures/],
    [SCALING, '0', /more than 0/],
    [SCALING, '3.1', /at most 3/],
    [SCALING, '-1', /more than 0|less than zero/],
    [EXCEPTIONAL, '1.1', /at most 1/],
    [EXCEPTIONAL, '1e400', /in figures/],
  ] as const
  for (const [label, text, sentence] of wrong) {
    it(`“${text}” as ${label}: said at the field; the negative side still has its answer`, async () => {
      const page = await at('2020', { 'final-score': '11.25', 'scaling-factor': '0.1' })
      await page.type(EXCEPTIONAL, '0.2')
      await page.type(label, text)
      assert.match(page.error(label), sentence)
      assert.equal(page.value(label), text)
      assert.equal(page.headline(), '−9%')
      assert.include(page.sentence(), 'could not be read')
      await page.type(SCORE, '90')
      assert.equal(page.headline(), '?')
      assert.ok(page.all('.chart .own .piece').length >= 2, 'the negative side is still drawn')
    })
  }

  const scores = [
    ['101', /at most 100/],
    ['-5', /less than zero/],
    ['abc', /in figures/],
    ['1e400', /in figures/],
  ] as const
  for (const [text, sentence] of scores) {
    it(`“${text}” as a score: said at the field, the point waits`, async () => {
      const page = await at('2020')
      await page.type(SCORE, text)
      assert.match(page.error(SCORE), sentence)
      assert.equal(page.value(SCORE), text)
      assert.equal(page.headline(), 'No score yet')
      assert.equal(page.all('.handle')[0]?.getAttribute('aria-valuetext'), 'No score yet')
    })
  }

  it('payments that cannot be read leave the percent', async () => {
    const page = await at('2020', { 'final-score': '0' })
    await page.type(PAID, '82k')
    assert.match(page.error(PAID), /in figures/)
    assert.equal(page.headline(), '−9%')
  })
})

describe('the same as a table', () => {
  it('has a row for every edge and one’s own score, in order', async () => {
    const page = await at('2020-proposed', { 'final-score': '60' })
    const [head, ...rows] = page.within(TABLE).rows()
    assert.match(head?.[1] ?? '', /^2020-proposed ?illustrative: 0\.203, 0\.395$/)
    assert.deepEqual(rows, [
      ['0', '−9%'],
      ['11.25', '−9%'],
      ['11.26', '−6.75%'],
      ['45', '0%'],
      ['60 (yours)', '+0.5%'], // 9 × 0.203 × 15/55
      ['79.99', '+1.16%'],
      ['80', '+1.36%'],
      ['100', '+5.78%'],
    ])
  })

  it('lays another year over: a second curve, its name, and a second column', async () => {
    const page = await at('2020-proposed')
    assert.equal(page.all('.other').length, 0)
    await page.choose(COMPARE, '2019')
    await until(() => page.all('.other').length > 0)
    assert.equal(page.all('.chart .other').length, 1)
    assert.equal(textOf(page.all('.other-label')[0]), '2019')
    assert.equal(textOf(page.all('.own-label')[0]), '2020-proposed')
    assert.match(
      page.within(TABLE).rows()[0]?.join('; ') ?? '',
      /^Final score; 2020-proposed.*0\.395; 2019.*0\.1783$/,
    )
    assert.deepEqual(cellOf(page, '30'), ['−3%', '0%'])
    await page.choose(COMPARE, 'None')
    assert.equal(page.all('.other').length, 0)
  })

  it('the same by attribute; the year itself is not offered', async () => {
    const page = await at('2020', { 'compare-with': '2017' })
    await until(() => page.all('.other').length > 0)
    assert.deepEqual(cellOf(page, '3'), ['−9%', '0%'])
    assert.notInclude([...(page.field(COMPARE) as HTMLSelectElement).options].map(textOf), '2020')
  })
})

it('the drawing has the jump, the floor, the kink and the step where they are', async () => {
  const page = await at('2020-proposed')
  const pieces = page
    .all('.own .piece')
    .map((one) => ['x1', 'y1', 'x2', 'y2'].map((name) => Number(one.getAttribute(name))))
  const [floor, negative, positive, exceptional] = pieces
  if (!floor || !negative || !positive || !exceptional) throw new Error('four pieces')
  assert.equal(floor[1], floor[3], 'flat')
  assert.equal(floor[2], negative[0])
  assert.isAbove(floor[3] ?? 0, negative[1] ?? 0, 'the jump goes up')
  assert.deepEqual(negative.slice(2), positive.slice(0, 2), 'no jump at the threshold')
  assert.isAbove(positive[3] ?? 0, exceptional[1] ?? 0, 'the step goes up')
  assert.equal(page.all('.own .jump').length, 2)
})
