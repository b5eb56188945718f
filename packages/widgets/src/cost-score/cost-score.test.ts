// The cost category in every rule year: when it has no weight, what counts, and where points come from. What to
// expect is copied by hand from the rules, CMS's notices and its benchmarks.
import { type RuleYearId, type Scenario, ruleYearIds } from '@mips-widgets/core'
import { assert } from 'chai'
import { CHANGE, type ChangeDetail } from '../kit/change-event.ts'
import { MSPB, TPCC, addMeasure, fillMeasure, lastMeasure } from '../kit/testing/cost.ts'
import { type Page, clear, mount, pageOf, settled, textOf } from '../kit/testing/page.ts'
import type { LitElement } from 'lit'
import type { MipsScenario } from '../scenario/scenario.ts'

const TAG = 'mips-cost-score'
const POINTS = 'Points, if CMS told you'
const BEFORE = 'Cost percent of the year before'
const NONE = 'No cost measure applies to me'
const DIABETES = 'Diabetes'
const HEMORRHAGE = 'Lower Gastrointestinal Hemorrhage'
const TEN = '1000 900 800 700 600 500 400 300 200 100'

const at = (ruleYear: string) => mount(TAG, { 'rule-year': ruleYear, 'choose-year': '' })
const marks = (page: Page): string => page.all('.marks').map(textOf).join(' ')
const names = (page: Page): string[] => page.all('.rows legend').map(textOf)
const focused = ({ element }: Page) => element.shadowRoot?.activeElement

beforeEach(clear)

describe('the weight', () => {
  /** Percent of the final score: § 414.1350(d), and zero for everybody by CMS's notices of 2020 and 2021. */
  const weights: Readonly<Record<RuleYearId, string>> = {
    '2017': '0',
    '2018': '10',
    '2019-proposed': '15',
    '2019': '15',
    '2020-proposed': '20',
    '2020': '0',
    '2021': '0',
    '2022': '30',
    '2023': '30',
    '2024': '30',
    '2025': '30',
    '2026': '30',
  }
  for (const id of ruleYearIds) {
    const weight = weights[id]
    it(`${id}: ${weight}%`, async () => {
      const page = await at(id)
      if (weight === '0') {
        assert.equal(page.headline(), 'Cost does not count.')
        assert.include(page.sentence(), id === '2017' ? 'has no weight' : 'to zero for everybody')
        await addMeasure(page, { measure: TPCC, points: '6.5' })
        assert.equal(page.headline(), 'Cost does not count.')
        assert.include(page.sentence(), 'It would come to 65%.')
        return
      }
      assert.equal(page.headline(), 'CMS works this out for you.')
      assert.include(page.sentence(), 'you send nothing')
      assert.include(page.sentence(), `up to ${weight} points to your final score`)
      await addMeasure(page, { measure: TPCC, points: '5' })
      assert.equal(page.headline(), '50%')
      assert.include(page.sentence(), 'Measures that count: 1, with 5 of 10 points.')
      assert.include(page.sentence(), `${Number(weight) / 2} of the ${weight} points`)
    })

    it(`${id}: no measure applies`, async () => {
      const page = await at(id)
      await page.tick(NONE)
      assert.equal(page.headline(), weight === '0' ? 'Cost does not count.' : 'Not counted')
      if (weight !== '0') assert.include(page.sentence(), 'The other categories carry its weight.')
      await addMeasure(page, {})
      assert.isUndefined(page.named('label', NONE))
    })
  }
})

describe('the measures of the year', () => {
  /** How many there are, from CMS's lists. */
  const counts: Readonly<Record<RuleYearId, number>> = {
    '2017': 2,
    '2018': 2,
    '2019-proposed': 10,
    '2019': 10,
    '2020-proposed': 20,
    '2020': 20,
    '2021': 20,
    '2022': 25,
    '2023': 25,
    '2024': 29,
    '2025': 35,
    '2026': 35,
  }
  for (const id of ruleYearIds)
    it(`${id}: ${counts[id]}, each offered once`, async () => {
      const page = await at(id)
      await addMeasure(page, {})
      const options = () => [...(lastMeasure(page).field('Cost measure') as HTMLSelectElement).options]
      assert.lengthOf(options(), counts[id] + 1)
      await lastMeasure(page).choose('Cost measure', MSPB)
      await addMeasure(page, {})
      assert.lengthOf(options(), counts[id])
      assert.notInclude(options().map(textOf), MSPB)
    })

  const minimums = [
    ['2022', TPCC, 20],
    ['2022', MSPB, 35],
    ['2022', 'Elective Outpatient Percutaneous Coronary Intervention (PCI)', 10],
    ['2022', 'Colon and Rectal Resection', 20],
    ['2022', DIABETES, 20],
  ] as const
  for (const [id, measure, least] of minimums)
    it(`${id}, ${measure}: ${least} cases`, async () => {
      const page = await at(id)
      await addMeasure(page, { measure, points: '4', cases: String(least) })
      assert.include(page.text(), `Fewer than ${least} cases: left out.`, 'said beforehand')
      assert.equal(page.headline(), '40%')
      await lastMeasure(page).type('Cases', String(least - 1))
      assert.equal(page.headline(), 'Not counted')
      assert.include(marks(page), `Fewer than ${least} cases: left out.`)
    })

  it('one for groups only counts once somebody takes part as a group', async () => {
    const page = await at('2022')
    await addMeasure(page, { measure: HEMORRHAGE, points: '4' })
    assert.include(marks(page), 'This measure counts for groups only: left out.')
    await page.choose('How do you take part?', 'As a group (one practice, one TIN)')
    assert.equal(page.headline(), '40%')
    assert.notInclude(marks(page), 'left out')
  })

  it('one that CMS did not score is left out', async () => {
    const page = await at('2025')
    await addMeasure(page, { measure: 'Emergency Medicine', points: '4' })
    assert.include(marks(page), 'CMS did not score this measure this year: left out.')
  })

  it('one of another year is left out, stays by its name, and comes back', async () => {
    const page = await at('2022')
    await addMeasure(page, { measure: DIABETES, points: '4' })
    await addMeasure(page, { measure: TPCC, points: '8' })
    assert.equal(page.headline(), '60%')
    await page.chooseYear('2019')
    assert.equal(page.headline(), '80%')
    assert.include(marks(page), 'Not a cost measure of this year: left out.')
    assert.deepEqual(names(page), [DIABETES, TPCC])
    await page.chooseYear('2022')
    assert.equal(page.headline(), '60%')
  })
})

describe('from an average cost', () => {
  it('2018: on CMS’s own benchmark, drawn and as a table', async () => {
    // TPCC: 5 + … decile 6 begins at $12,712.20 and decile 7 at $11,998.90: 6.4377 points.
    const page = await at('2018')
    await addMeasure(page, { measure: TPCC, average: '$12,400' })
    assert.equal(page.headline(), '64.38%')
    assert.isUndefined(page.named('summary', 'Write the benchmark'))
    assert.include(page.first('.scale svg').getAttribute('aria-label'), 'You: $12,400')
    assert.deepEqual(page.rows('.scale table')[6], ['6 You: $12,400', '$12,712.20'])
  })

  for (const id of ['2019', '2023'] as const)
    it(`${id}: on ten deciles that are typed`, async () => {
      const page = await at(id)
      await addMeasure(page, { measure: TPCC, average: '450' })
      assert.include(page.sentence(), 'Still missing: The benchmark')
      assert.isEmpty(page.all('.scale'))
      await fillMeasure(lastMeasure(page), { benchmark: TEN.split(' ').slice(0, 9).join(' ') })
      assert.include(page.sentence(), 'Still missing: The benchmark', 'nine of ten are not yet a benchmark')
      assert.isEmpty(page.all('[aria-invalid]'))
      await fillMeasure(lastMeasure(page), { benchmark: TEN })
      // Halfway from 500, where decile 6 begins, to 400.
      assert.equal(page.headline(), '65%')
      assert.include(page.first('.decile.reached').getAttribute('x'), '50%')
    })

  it('2025: on a median and a standard deviation', async () => {
    const page = await at('2025')
    await addMeasure(page, { measure: TPCC, average: '5250' })
    await lastMeasure(page).type('Median', '6000')
    assert.isEmpty(page.all('[aria-invalid]'), 'one of two is not a mistake')
    await lastMeasure(page).type('Standard deviation', '1500')
    // Half a deviation below the median, where decile 8 begins.
    assert.equal(page.headline(), '80%')
    await lastMeasure(page).type('Average cost', '6000')
    assert.equal(page.headline(), '75%')
    await page.chooseYear('2023')
    assert.include(textOf(page.first('.kept')), 'Median')
    assert.include(page.sentence(), 'Still missing: The benchmark')
    await page.chooseYear('2025')
    assert.equal(page.headline(), '75%')
  })

  it('deciles that rise are refused at their place', async () => {
    const page = await at('2019')
    await addMeasure(page, {
      measure: TPCC,
      average: '450',
      benchmark: TEN.split(' ').toReversed().join(' '),
    })
    assert.include(textOf(page.first('.more .error:not(:empty)')), 'The numbers must fall throughout')
    assert.include(page.sentence(), 'could not be read')
  })

  it('a measure that lacks something does not hold up the rest', async () => {
    const page = await at('2022')
    await addMeasure(page, { measure: TPCC, points: '5' })
    await addMeasure(page, { measure: DIABETES })
    assert.equal(page.headline(), '50%')
    assert.include(page.sentence(), 'So far. Still missing: The points, or the average cost')
  })
})

describe('improvement', () => {
  for (const id of ruleYearIds)
    it(`${id}: ${id < '2023' ? 'none' : 'up to one percentage point'}`, async () => {
      const page = await at(id)
      assert.equal(page.named('label', BEFORE) !== undefined, id >= '2023')
      if (id < '2023') return
      await addMeasure(page, { measure: TPCC, points: '5' })
      // 50 after 40 percent: a quarter more.
      await page.type(BEFORE, '40')
      assert.equal(page.headline(), '50.25%')
      await page.type(BEFORE, '10')
      assert.equal(page.headline(), '51%')
      await page.type(BEFORE, '60')
      assert.equal(page.headline(), '50%')
      await page.type(BEFORE, '101')
      assert.match(page.error(BEFORE), /at most 100/)
    })
})

describe('published scores', () => {
  /** Points of the measures as printed, and the percent of CMS's record with the rounding it leaves open. */
  const cases = [
    ['2018', '6.02', 60.2, 0],
    ['2019', '6.927', 69.27, 0],
    [
      '2022',
      '10 9.6 9.2 9 8.5 8.5 8.1 7.7 7.1 7.1 6.2 6.2 6.1 5.0 5.0 4.3 3.8 3.8 3.4 3.0 2.9 2.9 2.9',
      61.0461,
      0.5,
    ],
    [
      '2023',
      '10 10 10 9.7 9.4 8.8 8.2 7.4 6.7 5.4 5.4 5.3 5.1 4.5 4.4 4.1 3.6 3.5 2.9 2.8 2 1.9 1.7',
      57.6377,
      0.5,
    ],
  ] as const
  for (const [id, points, percent, tolerance] of cases)
    it(`${id}: ${percent}%`, async () => {
      const page = await at(id)
      for (const one of points.split(' ')) await addMeasure(page, { points: one })
      assert.approximately(Number(page.headline().replace('%', '')), percent, tolerance)
    }).timeout(60_000)
})

describe('a list that changes', () => {
  it('what is taken out comes back where it was', async () => {
    const page = await at('2022')
    await addMeasure(page, { measure: TPCC, points: '5', cases: '25' })
    await addMeasure(page, { measure: MSPB, points: '9' })
    await page.press(`Remove ${TPCC}`)
    assert.equal(page.headline(), '90%')
    assert.include(page.text(), `${TPCC} removed.`)
    assert.equal(textOf(focused(page)), 'Add a cost measure')
    await page.press('Undo')
    assert.deepEqual(names(page), [TPCC, MSPB])
    assert.equal(page.headline(), '70%')
    assert.equal(page.inside(page.all('.rows > li')[0]).value('Cases'), '25')
  })

  it('an added row takes the focus, waits, and is not added twice', async () => {
    const page = await at('2022')
    await page.press('Add a cost measure')
    assert.equal(focused(page)?.id, 'cost.measures.0.measureId')
    await page.press('Add a cost measure')
    assert.deepEqual(names(page), ['Cost measure 1'])
    assert.equal(page.headline(), 'CMS works this out for you.')
  })

  it('an empty row between others counts for nothing', async () => {
    const page = await at('2022')
    await addMeasure(page, { points: '3' })
    await addMeasure(page, { measure: TPCC, points: '12' })
    await page.inside(page.all('.rows > li')[0]).type(POINTS, '')
    assert.match(lastMeasure(page).error(POINTS), /at most 10/)
    await lastMeasure(page).type(POINTS, '5')
    assert.equal(page.headline(), '50%')
    assert.notInclude(page.sentence(), 'Still missing')
  })
})

it('tells the page the result', async () => {
  const page = await at('2022')
  const told: ChangeDetail[] = []
  page.element.addEventListener(CHANGE, (event) => told.push((event as CustomEvent<ChangeDetail>).detail))
  await addMeasure(page, { measure: TPCC, points: '5' })
  assert.deepEqual(told.at(-1)?.result, { status: 'scored', percent: '50', measures: 1 })
})

describe('what the scenario tells', () => {
  async function inside(scenario: Partial<Scenario>): Promise<Page> {
    const stage = document.querySelector('main') as HTMLElement
    stage.innerHTML = `<mips-scenario rule-year="2022"><${TAG}></${TAG}></mips-scenario>`
    const around = stage.firstElementChild as MipsScenario
    around.scenario = { version: 1, ...scenario }
    const element = around.firstElementChild as LitElement
    await settled(element)
    return pageOf(element)
  }

  it('a way of reporting without cost', async () => {
    const page = await inside({ reporting: { option: 'app' }, cost: { measures: [{ points: '5' }] } })
    assert.equal(page.headline(), 'Cost does not count.')
    assert.include(page.sentence(), 'This category has no weight. It would come to 50%.')
  })

  for (const [count, first] of [
    [9, 2],
    [10, 1],
  ] as const)
    it(`${count} deciles, from decile ${first} on`, async () => {
      const deciles = TEN.split(' ').slice(10 - count)
      const page = await inside({ cost: { measures: [{ averageCost: '450', benchmark: { deciles } }] } })
      assert.equal(page.headline(), '65%')
      assert.equal(page.value(`Decile ${first} begins at`), deciles[0])
      assert.lengthOf(page.rows('.scale table'), 11)
      await page.type('Decile 10 begins at', '')
      assert.include(page.sentence(), 'Still missing: The benchmark')
      await page.type('Decile 10 begins at', '100')
      assert.equal(page.headline(), '65%')
      assert.equal(page.value(`Decile ${first} begins at`), deciles[0])
    })
})
