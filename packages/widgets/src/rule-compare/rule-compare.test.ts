// The comparison of rule years, used by the words on it.
import { type RuleYearId, type Scenario, evaluate, loadRuleYear, ruleYearIds } from '@mips-widgets/core'
import { sendKeys } from '@web/test-runner-commands'
import { assert } from 'chai'
import type { MipsScenario } from '../scenario/scenario.ts'
import { type Page, clear, mount, textOf, write } from '../kit/testing/page.ts'
import { takeCaught } from '../kit/testing/guard.ts'
import { newestFinal } from '../kit/testing/years.ts'

const TAG = 'mips-rule-compare'
const heads = (page: Page) => page.all('.results th[scope=col]').map(textOf).slice(1)
const row = (page: Page, label: string) =>
  page
    .all('.results tbody tr')
    .find((one) => textOf(one.querySelector('th')) === label)
    ?.querySelectorAll('td')
const cells = (page: Page, label: string) => [...(row(page, label) ?? [])].map(textOf)
const chip = (page: Page, id: string) => page.first(`#year-${id}`) as HTMLInputElement
async function press(page: Page, id: string) {
  chip(page, id).click()
  await page.settled()
}
const ticked = (page: Page) =>
  page.all<HTMLInputElement>('.years input:checked').map(({ id }) => id.replace('year-', ''))

/** Six measures in the middle with typed points, so that no list of CMS's is needed. */
const scenario = (more: Partial<Scenario> = {}): Scenario => ({
  version: 1,
  clinician: { practiceSize: 20 },
  quality: {
    submissions: [{ measureId: '001', points: '10', measureType: 'outcome' }],
    achievementPoints: '30',
  },
  cost: { measures: [{ measureId: 'TPCC_1', points: '6' }] },
  improvementActivities: { activities: [], medicalHome: true },
  ...more,
})

async function within(told: Scenario, attributes: string): Promise<Page> {
  const [page] = await write(`<mips-scenario><${TAG} ${attributes}></${TAG}></mips-scenario>`)
  if (!page) throw new Error('No widget.')
  ;(page.element.parentElement as MipsScenario).scenario = told
  await page.settled()
  await page.settled()
  return page
}

beforeEach(clear)

describe('which rule years', () => {
  const DEFAULTS: readonly (readonly [RuleYearId, readonly string[]])[] = [
    ['2017', ['2018', '2017']],
    ['2018', ['2017', '2018']],
    ['2019-proposed', ['2018', '2019 PROPOSED']],
    ['2019', ['2018', '2019']],
    ['2020-proposed', ['2019', '2020 PROPOSED']],
    ['2020', ['2019', '2020']],
    ['2026', ['2025', '2026']],
  ]
  for (const [id, expected] of DEFAULTS) {
    it(`${id}: beside the final rule of the year before`, async () => {
      assert.deepEqual(heads(await mount(TAG, { 'rule-year': id })), expected)
    })
  }

  it('the attribute chooses, the base first, and the last is the year on show', async () => {
    const page = await mount(TAG, { years: '2022, 2019-proposed 2019' })
    assert.deepEqual(heads(page), ['2022', '2019 PROPOSED', '2019'])
    assert.equal(page.value('Differences are counted from'), '2022')
    assert.equal(page.yearLine(), '2019 rules → your 2021 payments')
  })

  it('a year that does not exist is named, and the others are compared', async () => {
    const page = await mount(TAG, { years: '2018 2031' })
    assert.include(page.text(), 'There is no rule year “2031” here.')
    assert.deepEqual(heads(page), ['2017', '2018'])
    takeCaught()
  })

  it('chips add a year in its place and take one out, never the last two', async () => {
    const page = await mount(TAG, { years: '2018 2022' })
    await press(page, '2020-proposed')
    assert.deepEqual(heads(page), ['2018', '2020 PROPOSED', '2022'])
    assert.isFalse(chip(page, '2018').disabled)
    await press(page, '2018')
    assert.deepEqual(heads(page), ['2020 PROPOSED', '2022'])
    assert.isTrue(chip(page, '2022').disabled)
    assert.isTrue(chip(page, '2020-proposed').disabled)
  })

  it('the base can be any of them', async () => {
    const page = await mount(TAG, { years: '2018 2020 2022' })
    await page.choose('Differences are counted from', '2022')
    assert.deepEqual(heads(page), ['2022', '2018', '2020'])
  })

  it('one press shows the nearest proposal beside its final rule', async () => {
    const page = await mount(TAG)
    assert.equal(page.yearLine().slice(0, 4), newestFinal.slice(0, 4))
    await page.press('What changed between proposal and final rule, 2020?')
    assert.deepEqual(heads(page), ['2020 PROPOSED', '2020'])
    assert.equal(page.yearLine(), '2020 rules → your 2022 payments')
    assert.isUndefined(page.named('button', 'What changed between proposal and final rule, 2020?'))
  })

  it('the year chosen above joins the ones chosen, and leaves with its chip', async () => {
    const page = await mount(TAG, { years: '2018 2019' })
    await page.chooseYear('2024')
    assert.deepEqual(heads(page), ['2018', '2019', '2024'])
    await press(page, '2024')
    assert.deepEqual(heads(page), ['2018', '2019'])
    assert.equal(page.yearLine(), '2019 rules → your 2021 payments')
  })

  it('by keyboard alone: a chip, the pair, a section', async () => {
    const page = await mount(TAG, { years: '2018 2019' })
    const active = () => page.element.shadowRoot?.activeElement
    const keys = async (...all: readonly string[]) => {
      for (const press of all) await sendKeys({ press })
      await page.settled()
    }
    const one = chip(page, '2026')
    one.focus()
    await keys('Space')
    assert.equal(active(), one, 'the focus stays')
    assert.deepEqual(ticked(page), ['2018', '2019', '2026'])
    await keys('Tab', 'Tab', 'Tab')
    assert.match(textOf(active()), /^What changed between proposal and final rule/)
    await keys('Enter')
    assert.deepEqual(heads(page), ['2019 PROPOSED', '2019'])
    ;(page.first('details.rules summary') as HTMLElement).focus()
    await keys('Enter')
    assert.lengthOf(page.all('table.rules'), 1)
  })
})

describe('the same numbers under each rule', () => {
  it('nothing entered: the answer counts rules and says what to enter', async () => {
    const page = await mount(TAG, { years: '2019-proposed 2019' })
    assert.match(page.headline(), /^\d+ rules differ$/)
    assert.include(page.sentence(), 'Enter a final score')
    assert.deepEqual(cells(page, 'Payment adjustment'), ['Not entered', 'Not entered'])
    assert.deepEqual(cells(page, 'Quality'), ['weight 45% Not entered', 'weight 45% the same Not entered'])
  })

  it('a final score alone tells the payment in each year', async () => {
    const page = await mount(TAG, { years: '2018 2024' })
    await page.type('Final score', '60')
    await page.type('Medicare Part B payments in a year', '100000')
    assert.deepEqual(cells(page, 'Performance threshold'), ['15 points', '75 points +60 points more'])
    const [before, after] = cells(page, 'Payment adjustment')
    assert.match(before ?? '', /^\+0\.\d+%/)
    assert.match(after ?? '', /^−1\.8% −[\d.]+ percentage points less$/)
    assert.match(cells(page, 'In dollars')[1] ?? '', /^−\$1,800 −\$[\d,]+ less$/)
    assert.match(page.headline(), /^\+0\.\d+% → −1\.8%$/)
    assert.isNotNull(page.first('.results .by.loss'))
  })

  it('who is in differs where the rules differ', async () => {
    const page = await mount(TAG, { years: '2018 2019' })
    await page.choose('Clinician type', 'Physical therapist')
    await page.type('Allowed charges', '95000')
    await page.type('Patients', '250')
    await page.type('Services', '300')
    const [before, after] = cells(page, 'Who is in')
    assert.match(before ?? '', /^May report voluntarily Your clinician type/)
    assert.equal(after, 'In ≠ different')
  })

  it('not entered, zero, reweighted, no weight and not to be said are told apart', async () => {
    const told = scenario({
      quality: { submissions: [] },
      cost: { measures: [{ measureId: 'TPCC_1' }] },
      reweighted: ['improvementActivities'],
    })
    const { improvementActivities: _none, ...rest } = told
    const page = await within(rest, 'years="2017 2020 2023"')
    assert.deepEqual(cells(page, 'Quality'), [
      '0% zero weight 75%',
      '0% the same zero weight 70%',
      '0% the same zero weight 45%',
    ])
    assert.equal(cells(page, 'Cost')[0], 'No weight')
    assert.match(cells(page, 'Cost')[1] ?? '', /^Reweighted /)
    assert.match(cells(page, 'Cost')[2] ?? '', /^Cannot be said .*Missing: /)
    assert.match(cells(page, 'Improvement activities')[0] ?? '', /^Reweighted /)
    assert.match(cells(page, 'Promoting Interoperability')[0] ?? '', /Not entered$/)
    assert.match(cells(page, 'Final score')[2] ?? '', /^Cannot be said Missing: /)
  })

  for (const id of ruleYearIds) {
    it(`${id}: the final score and the payment are those of the core`, async () => {
      const told = scenario({ promotingInteroperability: { measures: {} } })
      const page = await within(told, `years="2018 ${id === '2018' ? '2019' : id}"`)
      const { finalScore, paymentAdjustment } = evaluate(
        await loadRuleYear(id === '2018' ? '2019' : id),
        told,
      )
      assert.equal(finalScore.status, 'scored')
      const value = finalScore.status === 'scored' ? finalScore.step.value.toString() : ''
      assert.match(cells(page, 'Final score')[1] ?? '', new RegExp(`^${value.replace('.', '\\.')} points `))
      const percent = paymentAdjustment.status === 'scored' ? paymentAdjustment.step.value.toString() : ''
      const shown = (cells(page, 'Payment adjustment')[1] ?? '').split('%')[0]
      assert.equal(Number(shown?.replace('−', '-')), Number(percent))
      assert.isUndefined(page.named('label', 'Final score'), 'it is worked out, not asked')
    })
  }

  it('what a year cannot take is left out and named', async () => {
    const told = scenario({ clinician: { participation: 'virtual-group' } })
    const page = await within(told, 'years="2017 2018"')
    assert.deepEqual(cells(page, 'Left out'), [
      'Left out There are no virtual groups yet: they begin in 2018',
      '',
    ])
  })

  it('the event tells the final score and the adjustment of each year', async () => {
    const page = await mount(TAG, { years: '2018 2019' })
    const told: unknown[] = []
    page.element.addEventListener('mips-change', (event) => told.push((event as CustomEvent).detail))
    await page.type('Final score', '10')
    await page.settled()
    assert.deepEqual(told, [
      {
        ruleYear: '2019',
        result: {
          ruleYears: ['2018', '2019'],
          finalScore: { 2018: undefined, 2019: undefined },
          adjustmentPercent: { 2018: '-1.67', 2019: '-4.67' },
        },
      },
    ])
  })
})
