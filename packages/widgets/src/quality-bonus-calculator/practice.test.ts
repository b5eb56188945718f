// The bonuses beside those of the measures, by rule year; the category; and what cannot be read.
import { assert } from 'chai'
import { type Page, clear, mount } from '../kit/testing/page.ts'
import { addMeasures } from '../kit/testing/quality.ts'
import { allRules } from '../kit/testing/years.ts'

const TAG = 'mips-quality-bonus-calculator'
const at = (ruleYear = '2019') => mount(TAG, { 'rule-year': ruleYear })
const outcome = { type: 'Outcome' }
const years = await allRules()
const row = (page: Page, name: string) => page.rows('.scroll table').find(([head]) => head?.startsWith(name))

beforeEach(clear)

describe('the small practice', () => {
  const SAYS = {
    'quality-numerator': 'Added to the points of the quality category, outside the caps.',
    'final-score': 'Added to the final score, not to the quality category.',
  } as const
  for (const { id, quality, specialStatuses } of years) {
    const bonus = quality.smallPracticeBonus
    const limit = Number(specialStatuses.find((one) => one.id === 'small')?.sizeLimit?.value)
    const says = bonus.kind === 'none' ? bonus.rule.value : `+${bonus.points.value} ${SAYS[bonus.kind]}`
    it(`${id}: ${says}`, async () => {
      const page = await at(id)
      await addMeasures(page, [outcome])
      await page.type('Clinicians in the practice (TIN)', String(limit))
      assert.include(row(page, 'Small practice')?.[1], says)
      const inNumerator = bonus.kind === 'quality-numerator' ? bonus.points.value : '0'
      assert.equal(page.headline(), `+${inNumerator} bonus points`)
      assert.equal(
        page.sentence().includes('points goes to your final score instead.'),
        bonus.kind === 'final-score',
      )
      await page.type('Clinicians in the practice (TIN)', String(limit + 1))
      assert.equal(page.headline(), '+0 bonus points')
    })
  }

  // 42 CFR 414.1380(b)(1)(v)(C) since 2019, (c)(4) of 2018.
  const published = [
    ['2018', '+5 Added to the final score'],
    ['2019-proposed', '+3 Added to the points'],
    ['2019', '+6 Added to the points'],
    ['2022', '+6 Added to the points'],
    ['2026', '+6 Added to the points'],
  ] as const
  for (const [ruleYear, says] of published)
    it(`${ruleYear}: ${says}`, async () => {
      const page = await at(ruleYear)
      await addMeasures(page, [outcome])
      await page.type('Clinicians in the practice (TIN)', '15')
      assert.include(row(page, 'Small practice')?.[1], says)
    })
})

describe('improvement and the category', () => {
  it('2017 has none yet, and says so', async () => {
    const page = await at('2017')
    assert.include(row(page, 'Improvement')?.[1], '2018')
    assert.isUndefined(page.named('label', 'Quality achievement percent of the year before'))
  })

  it('2019: 10 points for a doubling, the category in percent', async () => {
    const page = await at()
    await addMeasures(page, [outcome, ...Array.from({ length: 5 }, () => ({ type: 'Not high priority' }))])
    await page.type('Achievement points, all measures', '42')
    assert.include(page.sentence(), 'With 42 achievement points the quality category comes to 70%.')
    // This year 42 of 60 is 70 %; 70 over 50 is a rise of 40 %, which brings 4 points.
    await page.type('Quality achievement percent of the year before', '50')
    assert.include(row(page, 'Improvement')?.[1], '+4 percentage points')
    assert.include(page.sentence(), 'comes to 74%.')
  })

  const wrong = [
    ['Achievement points, all measures', '61', /cannot be more than the available points/],
    ['Measures you must report', '0', /at least 1/],
    ['Clinicians in the practice (TIN)', '1.5', /whole number/],
    ['Quality achievement percent of the year before', '100.1', /at most 100/],
    ['Cases', 'abc', /in figures/],
    ['Cases', '1e400', /in figures/],
    ['Data completeness', '-5', /less than zero/],
  ] as const
  for (const [label, text, sentence] of wrong) {
    it(`“${text}” as ${label}: said at the field, kept, the rest counts`, async () => {
      const page = await at()
      await addMeasures(page, [{ ...outcome, points: '8' }, outcome])
      const part = label === 'Cases' || label === 'Data completeness' ? page.within('Measure 1') : page
      await part.type(label, text)
      assert.match(part.error(label), sentence)
      assert.equal(part.value(label), text)
      assert.equal(page.headline(), '+2 bonus points')
      assert.include(page.sentence(), 'could not be read')
    })
  }
})
