// The calculator in every rule year: what it asks, what a bonus is worth, and what it says where measures
// earn none any more. What to expect is read from the rules.
import type { RuleYear } from '@mips-widgets/core'
import { assert } from 'chai'
import { type Page, clear, mount, textOf } from '../kit/testing/page.ts'
import { addMeasures, report } from '../kit/testing/quality.ts'
import { allRules } from '../kit/testing/years.ts'

const TAG = 'mips-quality-bonus-calculator'
const CLAIMS = 'Measures scored from claims'
const TOTAL = 'Achievement points, all measures'
const BEFORE = 'Quality achievement percent of the year before'
const FOR_BONUS = [
  'Cases',
  'Collection type',
  'Performance rate',
  'Achievement points of the measure',
  'Reported end to end from certified technology',
] as const

const years = await allRules()
const at = ({ id }: RuleYear) => mount(TAG, { 'rule-year': id, 'choose-year': '' })
const row = (page: Page, name: string) => page.rows('.scroll table').find(([head]) => head?.startsWith(name))
const asks = (page: Page, label: string) => page.named('label', label) !== undefined
const outcome = { type: 'Outcome' }
const endToEnd = { type: 'Not high priority', endToEnd: true }

beforeEach(clear)
beforeEach(function () {
  this.currentTest?.timeout(60_000)
})

for (const rules of years) {
  const { highPriorityBonus: high, endToEndBonus: end, improvement } = rules.quality
  const pays = high.kind !== 'none' || end.kind !== 'none'

  describe(`${rules.id}: measures ${pays ? 'earn a bonus' : 'earn none'}`, () => {
    it('asks what decides a bonus, and only where there is one', async () => {
      const page = await at(rules)
      for (const label of FOR_BONUS) assert.equal(asks(page, label), pays, label)
      for (const label of ['Type', 'Data completeness', 'Measure number', CLAIMS, TOTAL])
        assert.isTrue(asks(page, label), label)
      assert.equal(asks(page, BEFORE), improvement.kind !== 'none')
    })

    it(
      pays ? 'adds what two measures earn' : 'says plainly that it ended, before anything is typed and after',
      async () => {
        const page = await at(rules)
        const start = page.sentence()
        await addMeasures(page, [outcome, outcome, endToEnd])
        if (high.kind !== 'none' && end.kind !== 'none') {
          assert.include(start, 'Say what kind of measure you report')
          const earned = Number(high.points.outcome.value) + Number(end.points.value)
          assert.equal(page.headline(), `+${earned} bonus points`)
          assert.deepEqual(row(page, 'High-priority measures')?.slice(1, 2), [high.points.outcome.value])
          assert.deepEqual(row(page, 'End-to-end reporting')?.slice(1, 2), [end.points.value])
          return
        }
        assert.equal(high.kind, 'none')
        const why = high.kind === 'none' ? high.rule.value : ''
        for (const sentence of [start, page.sentence()])
          assert.include(sentence, `High-priority and end-to-end bonus: ${why}.`)
        assert.equal(page.headline(), '+0 bonus points')
        assert.notInclude(page.sentence(), 'Still missing')
        assert.isEmpty(page.all('.marks li'))
        for (const name of ['High-priority measures', 'End-to-end reporting'])
          assert.include(row(page, name)?.[1], why)
        assert.lengthOf(page.rows('.scroll table')[0] ?? [], 1, 'no columns of numbers')
      },
    )

    it('improvement, where there is any, by the same numbers in every year', async () => {
      const page = await at(rules)
      const six = Array.from({ length: Number(rules.quality.measuresRequired.value) }, () => outcome)
      await addMeasures(page, six)
      await page.type(TOTAL, '42')
      if (improvement.kind === 'none') {
        assert.include(row(page, 'Improvement')?.[1], improvement.rule.value)
        return
      }
      // 70 % after 50 % is a rise of 40 %: 4 of 10 percentage points.
      await page.type(BEFORE, '50')
      assert.include(row(page, 'Improvement')?.[1], '+4 percentage points')
      await page.within('Measure 1').type('Data completeness', '1')
      assert.include(row(page, 'Improvement')?.[1], 'Not earned')
    })

    it('each claims measure of CMS adds to the available points', async () => {
      const page = await at(rules)
      await addMeasures(page, [outcome])
      const { measuresRequired, pointsPerMeasure, scoring } = rules.quality
      const each = Number(pointsPerMeasure.value)
      for (const more of [0, scoring.administrativeClaims.measures.length]) {
        await page.type(CLAIMS, String(more))
        const available = (Number(measuresRequired.value) + more) * each
        assert.include(page.sentence(), `out of ${available} available`)
      }
      await page.type(CLAIMS, '1.5')
      assert.match(page.error(CLAIMS), /whole number/)
    })
  })
}

describe('what a year does not ask for', () => {
  const hidden = [
    ['Cases', 'abc', /in figures/],
    ['Performance rate', '101', /at most 100/],
    ['Achievement points of the measure', '-1', /less than zero/],
  ] as const
  for (const [label, text, sentence] of hidden)
    it(`“${text}” as ${label} stays in sight until it can be read`, async () => {
      const page = await mount(TAG, { 'choose-year': '' })
      await page.chooseYear('2021')
      await report(page, 1, outcome)
      await page.within('Measure 1').type(label, text)
      await page.chooseYear('2022')
      assert.match(page.within('Measure 1').error(label), sentence)
      await page.within('Measure 1').type(label, '5')
      assert.isFalse(asks(page, label))
      assert.notInclude(page.sentence(), 'could not be read')
      await page.chooseYear('2021')
      assert.equal(page.within('Measure 1').value(label), '5')
    })

  it('the percent of the year before, in the year that has no improvement', async () => {
    const page = await mount(TAG, { 'choose-year': '' })
    await page.chooseYear('2018')
    await page.type(BEFORE, 'half')
    await page.chooseYear('2017')
    assert.match(page.error(BEFORE), /in figures/)
    await page.type(BEFORE, '')
    assert.isFalse(asks(page, BEFORE))
  })

  it('is kept: what was earned is earned again', async () => {
    const page = await mount(TAG, { 'choose-year': '' })
    await page.chooseYear('2020')
    await addMeasures(page, [outcome, endToEnd])
    const before = page.headline()
    for (const { id } of years) await page.chooseYear(id)
    await page.chooseYear('2020')
    assert.equal(page.headline(), before)
    const [, second] = page.all('.measures .check label').map(textOf)
    assert.equal(second, 'Reported end to end from certified technology')
  })
})
