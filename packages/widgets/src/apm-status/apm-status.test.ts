// The APM status by the words on it: status, election, shares, reference, the criteria checker and its example.
import type { RuleYearId } from '@mips-widgets/core'
import { assert } from 'chai'
import { CHANGE, type ChangeDetail } from '../kit/change-event.ts'
import { type Page, clear, mount, textOf } from '../kit/testing/page.ts'

const MEDICARE = 'Through Advanced APMs of Medicare'
const ALL = 'All payers together, Medicare included'
const at = (ruleYear: RuleYearId) => mount('mips-apm-status', { 'rule-year': ruleYear })
const marks = ({ all }: Page, kind: string) => all(`.marks .${kind} > b`).map(textOf)
const CHECKER = 'Is a model an Advanced APM?'

describe('<mips-apm-status>', () => {
  beforeEach(clear)

  const rows: readonly [RuleYearId, method: 'Payments' | 'Patients', percent: string, headline: string][] = [
    ['2018', 'Payments', '25', 'You are a QP.'],
    ['2018', 'Payments', '24.99', 'You are a Partial QP.'],
    ['2018', 'Patients', '9.99', 'Neither QP nor Partial QP'],
    ['2024', 'Payments', '50', 'You are a QP.'],
    ['2025', 'Payments', '50', 'You are a Partial QP.'],
    ['2025', 'Patients', '50', 'You are a QP.'],
    ['2026', 'Patients', '34.99', 'You are a Partial QP.'],
    ['2026', 'Patients', '24.99', 'Neither QP nor Partial QP'],
  ]
  for (const [ruleYear, method, percent, headline] of rows) {
    it(`${ruleYear}, ${method} ${percent} %: ${headline}`, async () => {
      const page = await at(ruleYear)
      await page.within(MEDICARE).type(method, percent)
      assert.equal(page.headline(), headline)
    })
  }

  it('takes the most favorable of the two options', async () => {
    const page = await at('2022')
    await page.within(MEDICARE).type('Payments', '26')
    assert.equal(page.headline(), 'Neither QP nor Partial QP')
    await page.within(ALL).type('Payments', '50')
    assert.equal(page.headline(), 'You are a QP.')
    assert.include(page.text(), 'An incentive of 5%')
  })

  it('asks a Partial QP, and nobody else, whether MIPS shall apply', async () => {
    const page = await at('2024')
    const label = 'I take part in MIPS all the same'
    await page.within(MEDICARE).type('Payments', '50')
    assert.notInclude(page.all('label').map(textOf), label)
    await page.within(MEDICARE).type('Payments', '49')
    assert.include(page.sentence(), 'you choose')
    await page.tick(label)
    assert.include(page.sentence(), 'MIPS applies to you.')
  })

  it('says no share is told until one is, and shows it beside the thresholds', async () => {
    const page = await at('2023')
    const first = () => textOf(page.all('.cols .receipt li .row')[0])
    assert.equal(first(), 'Medicare: payments Partial QP from 40%, QP from 50% not told')
    await page.within(MEDICARE).type('Payments', '62.5')
    assert.equal(first(), 'Medicare: payments Partial QP from 40%, QP from 50% 62.5%')
    assert.equal(page.first('.share .own').getAttribute('width'), '62.5')
  })

  it('has no other payers before 2019, and says so', async () => {
    const page = await at('2017')
    assert.notInclude(page.all('legend').map(textOf), ALL)
    assert.include(page.text(), 'other payers begin in 2019')
    assert.equal(page.all('.share').length, 2)
  })

  const pathways: readonly [RuleYearId, said: string][] = [
    ['2017', 'Usually: 0% quality, 0% cost, 25% activities, 75% interoperability'],
    ['2019', 'Without Promoting Interoperability: 80% quality, 0% cost, 20% activities, 0% interoperability'],
    ['2024', 'Without Promoting Interoperability: 75% quality, 0% cost, 25% activities, 0% interoperability'],
    ['2025', 'Quality measures: 001, 112, 134, 236, 321, 479'],
  ]
  for (const [ruleYear, said] of pathways) {
    it(`${ruleYear}: ${said}`, async () => {
      const page = await at(ruleYear)
      assert.include(page.within('In a MIPS APM').text(), said)
    })
  }

  it('says the scoring standard to whoever names a MIPS APM, while it exists', async () => {
    const page = await at('2020')
    await page.type('MIPS APM, if you take part in one', 'Oncology Care Model')
    assert.include(page.text(), 'You are scored under the APM scoring standard.')
    const later = await at('2021')
    await later.type('MIPS APM, if you take part in one', 'Oncology Care Model')
    assert.include(later.text(), 'You may report through the APM Performance Pathway.')
  })

  it('names the days on which CMS looks in the year’s own dates', async () => {
    const page = await at('2024')
    assert.include(page.text(), 'Mar 31, 2024, Jun 30, 2024, or Aug 31, 2024')
  })

  it('checks the example: met on average from 2020 on, not at its lowest before', async () => {
    for (const [ruleYear, said, rate] of [
      ['2020', 'By these answers it meets every criterion.', '35%'],
      ['2019', 'By these answers it is not an Advanced APM.', '25%'],
    ] as const) {
      clear()
      const page = await at(ruleYear)
      await page.press('Load the example')
      assert.equal(textOf(page.inside(page.first('.cols p[role="status"]')).first('b')), said)
      assert.deepEqual(
        marks(page, ruleYear === '2020' ? 'yes' : 'no').filter((one) => one.startsWith('Marginal')),
        [`Marginal risk: ${ruleYear === '2020' ? 'met' : 'not met'}`],
      )
      assert.include(textOf(page.first('.why')), rate)
    }
  })

  it('gives back what the example replaced', async () => {
    const page = await at('2020')
    await page.type('Clinicians who must use certified technology', '60')
    await page.press('Load the example')
    assert.equal(page.value('Clinicians who must use certified technology'), '80')
    assert.equal(page.all('.step').length, 4)
    await page.press('Undo')
    assert.equal(page.value('Clinicians who must use certified technology'), '60')
    assert.equal(page.all('.step').length, 0)
  })

  it('takes a step of a scale out and puts it back', async () => {
    const page = await at('2020')
    await page.press('Load the example')
    await page.press('Remove step 2')
    assert.equal(page.all('.step').length, 3)
    assert.equal(page.inside(page.all('.step')[1]).value('Losses up to'), '12')
    await page.press('Undo')
    assert.equal(page.inside(page.all('.step')[1]).value('Losses up to'), '8')
  })

  it('says what is not known, and names what comes next', async () => {
    const page = await at('2026')
    assert.deepEqual(marks(page, 'yes'), [])
    assert.include(page.text(), 'Not settled yet. Next: Certified technology (CEHRT).')
    await page.type('Clinicians who must use certified technology', '99')
    assert.deepEqual(marks(page, 'no'), ['Certified technology (CEHRT): not met'])
    assert.include(page.text(), 'By these answers it is not an Advanced APM.')
  })

  it('opens a term in place', async () => {
    const page = await at('2026')
    const fold = page.all<HTMLDetailsElement>('.term')[0]
    assert.ok(fold)
    fold.open = true
    await new Promise((resolve) => setTimeout(resolve, 300))
    await page.settled()
    assert.include(textOf(fold), 'financial risk')
  })

  it('tells the host page the status, and never what was typed', async () => {
    const page = await at('2024')
    const heard: ChangeDetail[] = []
    page.element.addEventListener(CHANGE, (event) => heard.push((event as CustomEvent<ChangeDetail>).detail))
    await page.within(MEDICARE).type('Payments', '45')
    await page.settled()
    assert.deepEqual(heard, [
      { ruleYear: '2024', result: { status: 'scored', qpStatus: 'partial-qp', electsMips: false } },
    ])
  })

  it('keeps the checker folded until it is asked for', async () => {
    const page = await at('2024')
    const fold = page.named('summary', CHECKER)?.parentElement
    assert.equal((fold as HTMLDetailsElement | undefined)?.open, false)
  })
})
