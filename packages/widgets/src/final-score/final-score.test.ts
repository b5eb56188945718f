// The final score by the words on it: the four ways of nothing, weights, what comes next, payment, bonuses, and
// what other widgets of a scenario tell.
import type { RuleYearId, Scenario } from '@mips-widgets/core'
import { assert } from 'chai'
import { CHANGE, type ChangeDetail } from '../kit/change-event.ts'
import { type Page, clear, mount, textOf, write } from '../kit/testing/page.ts'
import type { MipsScenario } from '../scenario/scenario.ts'

const NAMES = ['Quality', 'Cost', 'Improvement activities', 'Promoting Interoperability'] as const
const at = (ruleYear: RuleYearId) => mount('mips-final-score', { 'rule-year': ruleYear })

async function percents(page: Page, values: readonly (string | undefined)[]): Promise<void> {
  for (const [index, value] of values.entries())
    if (value !== undefined) await page.type(NAMES[index] ?? '', value)
}
const lines = ({ all }: Page) => all('.categories > li').map(textOf)
const states = ({ all }: Page) => all('.categories > li .state').map(textOf)
const weights = (page: Page) => page.rows('table.weights').slice(1)

/** The labels of what is asked about the categories themselves. */
const asked = ({ all }: Page) => all('.category label').map(textOf)

async function within(scenario: Scenario): Promise<Page> {
  const [page] = await write('<mips-scenario><mips-final-score></mips-final-score></mips-scenario>')
  assert.ok(page)
  ;(page.element.closest('mips-scenario') as MipsScenario).scenario = scenario
  await page.settled()
  return page
}

describe('<mips-final-score>', () => {
  beforeEach(clear)

  it('shows what each category brings, the total, and the threshold', async () => {
    const page = await at('2024')
    await percents(page, ['80', '50', '100', '90'])
    assert.deepEqual(lines(page), [
      'Quality 0.80 × 30% = 24.00 points 24.00',
      'Cost 0.50 × 30% = 15.00 points 15.00',
      'Improvement activities 1.00 × 15% = 15.00 points 15.00',
      'Promoting Interoperability 0.90 × 25% = 22.50 points 22.50',
      'Final score 76.50',
    ])
    assert.equal(page.headline(), '76.50 points')
    assert.include(page.sentence(), 'Above the performance threshold of 75 points.')
  })

  it('says what comes next until nothing is missing', async () => {
    const page = await at('2024')
    assert.equal(page.headline(), 'No score yet')
    for (const [index, name] of NAMES.entries()) {
      assert.include(page.sentence(), `Next: your score for ${name}.`)
      await page.type(name, '60')
      const soFar = ['18.00 points so far', '36.00 points so far', '45.00 points so far', '60.00 points']
      assert.equal(page.headline(), soFar[index])
    }
  })

  it('tells not told, nothing reported, zero, reweighted and unscored apart', async () => {
    const page = await at('2024')
    assert.deepEqual(
      states(page),
      Array.from(NAMES, () => 'Not told yet'),
    )
    await page.type('Quality', '0')
    await page.tick('CMS scored no cost measure')
    await page.tick('Nothing reported: Improvement activities')
    await page.within('Approved application').tick('Promoting Interoperability')
    assert.deepEqual(states(page), ['Zero', 'Cannot be scored', 'Nothing reported', 'Reweighted'])
    const looks = page.all('.categories .state').map((one) => {
      const { borderStyle, borderWidth, color, borderRadius } = getComputedStyle(one)
      return [borderStyle, borderWidth, color, borderRadius].join()
    })
    assert.equal(new Set(looks).size, NAMES.length, 'each looks different')
    assert.equal(page.headline(), '0.00 points')
  })

  it('names who is excluded, beside the score the numbers give', async () => {
    const page = await within({ version: 1, ruleYear: '2024', clinician: { qp: 'qp' } })
    await percents(page, ['80', '50', '100', '90'])
    assert.equal(page.headline(), '76.50 points')
    assert.equal(textOf(page.first('.say .excluded')), 'Excluded')
    assert.notInclude(page.sentence(), 'Your payments change')
  })

  const tables: readonly [RuleYearId, ways: (page: Page) => Promise<void>, row: string][] = [
    ['2017', async () => {}, '60%/0%/15%/25% → 60%/0%/15%/25%'],
    ['2020', async () => {}, '45%/15%/15%/25% → 55%/0%/15%/30%'],
    ['2024', (page) => page.tick('Hospital-based'), '30%/30%/15%/25% → 55%/30%/15%/0%'],
    [
      '2024',
      async (page) => {
        await page.type('Clinicians in the practice (TIN)', '15')
        await page.tick('Hospital-based')
      },
      '30%/30%/15%/25% → 40%/30%/30%/0%',
    ],
    [
      '2022',
      (page) => page.within('Data found compromised').tick('Quality'),
      '30%/30%/15%/25% → 0%/30%/15%/55%',
    ],
    [
      '2024',
      (page) => page.choose('How do you report?', 'APM Performance Pathway (APP)'),
      '50%/0%/20%/30% → 50%/0%/20%/30%',
    ],
    [
      '2019',
      (page) => page.choose('How do you report?', 'APM scoring standard'),
      '50%/0%/20%/30% → 50%/0%/20%/30%',
    ],
    [
      '2024',
      async (page) => {
        for (const name of NAMES.slice(0, 3)) await page.within('Approved application').tick(name)
      },
      '30%/30%/15%/25% → –/–/–/–',
    ],
  ]
  for (const [ruleYear, fill, row] of tables) {
    it(`${ruleYear}, weights ${row}`, async () => {
      const page = await at(ruleYear)
      await fill(page)
      const columns = [1, 2].map((column) =>
        weights(page)
          .map((cells) => cells[column])
          .join('/'),
      )
      assert.equal(columns.join(' → '), row)
    })
  }

  it('scores what was approved for reweighting once data are there, and says so', async () => {
    const page = await at('2024')
    await page.within('Approved application').tick('Quality')
    assert.include(lines(page)[0], 'Reweighted')
    await page.type('Quality', '40')
    assert.include(lines(page)[0], 'data were sent: it counts')
    await page.within('Data found compromised').tick('Quality')
    assert.include(lines(page)[0], 'compromised')
  })

  it('gives the threshold with fewer than two categories, and says why', async () => {
    const page = await at('2024')
    for (const name of NAMES.slice(0, 3)) await page.within('Approved application').tick(name)
    assert.equal(page.headline(), '75.00 points')
    assert.include(page.sentence(), 'Your payments do not change.')
    assert.include(lines(page).at(-1), 'equals the performance threshold')
  })

  const payments: readonly [RuleYearId, values: readonly string[], paid: string, said: string][] = [
    ['2024', ['0', '0', '0', '0'], '250,000', 'change by −9%: about $22,500 less on $250,000.'],
    ['2024', ['75', '75', '75', '75'], '250,000', 'Your payments do not change.'],
    ['2024', ['75', '75', '75', '75'], '', 'Exactly the performance threshold of 75 points.'],
    ['2022', ['100', '100', '100', '100'], '100,000', 'more on $100,000.'],
    ['2026', ['100', '100', '100', '100'], '', 'The positive side is only an illustration'],
    ['2024', ['100', '100', '100', '100'], '', 'its factors fit what CMS paid'],
  ]
  for (const [ruleYear, values, paid, said] of payments) {
    it(`${ruleYear}, ${values.join('/')} on ${paid || 'no payments told'}: ${said}`, async () => {
      const page = await at(ruleYear)
      await percents(page, values)
      await page.type('Medicare Part B payments in a year', paid)
      assert.include(page.sentence(), said)
    })
  }

  it('adds the bonus for complex patients in the form of the year', async () => {
    const risk = await at('2019')
    await percents(risk, ['50', '50', '50', '50'])
    await risk.type('Average HCC risk score', '1.2')
    await risk.type('Share of dual-eligible patients, from 0 to 1', '0.2')
    assert.match(lines(risk)[4] ?? '', /^Complex patient bonus \+2\.20 § 414/)
  })

  it('wants CMS’s figures for the later form, and takes the bonus that CMS told', async () => {
    const page = await at('2023')
    await percents(page, ['50', '50', '50', '50'])
    await page.type('Average HCC risk score', '1.6')
    assert.include(page.text(), 'it is not added')
    const figures = page.within('CMS’s figures of the year: HCC risk score')
    await figures.type('Mean', '1.2')
    await figures.type('Standard deviation', '0.4')
    await figures.type('Median', '1.1')
    // 1.5 + 4 × (1.6 − 1.2) ÷ 0.4 = 5.5, at most 5
    assert.equal(page.headline(), '55.00 points')
    await page.type('The bonus itself, if CMS told you', '3.28')
    assert.equal(page.headline(), '53.28 points')
  })

  it('adds five points for a small practice in 2018 alone', async () => {
    for (const [ruleYear, points] of [
      ['2018', '55.00 points'],
      ['2019', '50.00 points'],
    ] as const) {
      clear()
      const page = await at(ruleYear)
      await percents(page, ['50', '50', '50', '50'])
      await page.type('Clinicians in the practice (TIN)', '15')
      assert.equal(page.headline(), points)
    }
  })

  it('takes the hospital’s quality and cost where they bring more', async () => {
    const page = await at('2019')
    await percents(page, ['50', '50', '50', '50'])
    await page.type('Quality of the hospital', '90')
    await page.type('Cost of the hospital', '90')
    assert.equal(page.headline(), '74.00 points') // 0.9 × 60 + 0.5 × 40
    await page.type('Quality of the hospital', '20')
    await page.type('Cost of the hospital', '20')
    assert.equal(page.headline(), '50.00 points')
    assert.include(page.text(), 'bring more and count')
  })

  it('works out what other widgets of the scenario tell, and asks for the rest alone', async () => {
    const page = await within({
      version: 1,
      ruleYear: '2024',
      cost: { measures: [{ measureId: 'TPCC_1', points: '6.5' }] },
      improvementActivities: { activities: [], medicalHome: true },
    })
    assert.include(page.text(), 'Cost Worked out from what you told: 65%.')
    assert.notInclude(asked(page), 'Cost')
    await page.type('Quality', '50')
    await page.type('Promoting Interoperability', '100')
    assert.equal(page.headline(), '74.50 points') // 15 + 19.5 + 15 + 25
  })

  it('names what a category wants that was told in part, and takes a percent until then', async () => {
    const page = await within({
      version: 1,
      ruleYear: '2024',
      cost: { measures: [{ measureId: 'TPCC_1' }] },
      improvementActivities: { activities: [], medicalHome: true },
    })
    await page.type('Quality', '50')
    assert.match(page.sentence(), /^Next, for Cost: .+\./)
    await page.type('Cost', '50')
    assert.include(page.sentence(), 'Next: your score for Promoting Interoperability.')
  })

  it('says what CMS gives without being told', async () => {
    const page = await at('2019')
    await page.choose('How do you report?', 'APM scoring standard')
    assert.include(page.text(), 'Improvement activities CMS gives everyone 100% here.')
  })

  it('leaves out what cannot be read elsewhere, and says it at its category', async () => {
    const page = await within({
      version: 1,
      ruleYear: '2024',
      cost: { measures: [{ measureId: 'TPCC_1', points: 'six' }] },
    })
    assert.include(page.sentence(), 'could not be read')
    assert.include(page.all('.category .error').map(textOf).join(), 'for example')
  })

  it('asks for no category without weight, and keeps its percent for the years that have it', async () => {
    const page = await mount('mips-final-score')
    await page.chooseYear('2018')
    await percents(page, ['80', '55', '100', '90'])
    await page.chooseYear('2017')
    assert.notInclude(asked(page), 'Cost')
    assert.include(lines(page)[1], 'No weight')
    await page.chooseYear('2022')
    assert.equal(page.value('Cost'), '55')
  })

  it('offers the ways of reporting that the year has, and lets another wait', async () => {
    const page = await mount('mips-final-score')
    await page.chooseYear('2025')
    const options = () =>
      [...(page.field('How do you report?') as HTMLSelectElement).options].map((one) => textOf(one))
    assert.deepEqual(options(), [
      'Traditional MIPS',
      'MIPS Value Pathway (MVP)',
      'APM Performance Pathway (APP)',
      'APP Plus',
    ])
    await page.choose('How do you report?', 'APP Plus')
    await page.chooseYear('2018')
    assert.deepEqual(options(), ['Traditional MIPS', 'APM scoring standard'])
    assert.equal(page.value('How do you report?'), 'traditional')
    assert.equal(page.all('[aria-invalid]').length, 0)
    await page.chooseYear('2025')
    assert.equal(page.value('How do you report?'), 'app-plus')
  })

  it('tells the host page the result', async () => {
    const page = await at('2024')
    await percents(page, ['0', '0', '0'])
    const heard: ChangeDetail[] = []
    page.element.addEventListener(CHANGE, (event) => heard.push((event as CustomEvent<ChangeDetail>).detail))
    await page.type('Promoting Interoperability', '0')
    await page.settled()
    assert.deepEqual(heard.at(-1), {
      ruleYear: '2024',
      result: {
        status: 'scored',
        finalScore: '0',
        adjustmentPercent: '-9',
        applies: true,
        factors: 'implied',
      },
    })
  })
})
