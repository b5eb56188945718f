// Who helps me: the answer, each contract and what is left of them, told through the page.
import { ruleYearIds } from '@mips-widgets/core'
import { assert } from 'chai'
import '../define/assistance-finder.ts'
import type { LitElement } from 'lit'
import { type Page, type Tag, clear, create, mount, pageOf, settled, textOf } from '../kit/testing/page.ts'

const TAG = 'mips-assistance-finder' as string as Tag
const SIZE = 'Clinicians in the practice (TIN)'
const APM = 'Alternative Payment Model'
const PTN = 'Enrolled in a Practice Transformation Network (PTN)'

const at = (ruleYear: string) => mount(TAG, { 'rule-year': ruleYear })
const verdicts = (page: Page) => page.all('.head span').map(textOf)

beforeEach(clear)

describe('who helped', () => {
  const rows: readonly (readonly [string, string, (page: Page) => Promise<void>, string, string])[] = [
    ['2018', 'nothing told', async () => {}, 'How large is the practice?', 'clinicians'],
    ['2018', '15', (page) => page.type(SIZE, '15'), 'Your help: SURS and PTN.', 'ended since'],
    ['2018', '16', (page) => page.type(SIZE, '16'), 'Your help: QIN-QIO and PTN.', 'ended since'],
    ['2021', '8', (page) => page.type(SIZE, '8'), 'Your help: SURS.', 'until February 15, 2022'],
    ['2021', '80', (page) => page.type(SIZE, '80'), 'None of them was for you.', 'Today'],
    [
      '2019',
      'Advanced APM',
      (page) => page.choose(APM, 'In an Advanced APM'),
      'None of them was for you.',
      'ended since',
    ],
    ['2024', 'nothing told', async () => {}, 'The free local help has ended.', 'CMS still answers questions'],
  ]
  for (const [ruleYear, name, tell, headline, says] of rows) {
    it(`${ruleYear}, ${name}: ${headline}`, async () => {
      const page = await at(ruleYear)
      await tell(page)
      assert.equal(page.headline(), headline)
      assert.include(page.sentence(), says)
    })
  }

  it('in a network: the network and who assesses it', async () => {
    const page = await at('2018')
    await page.type(SIZE, '8')
    await page.tick(PTN)
    assert.equal(page.headline(), 'Your help: QIN-QIO for TCPI and PTN.')
    assert.deepEqual(verdicts(page), ['Not for you', 'Not for you', 'For you', 'For you'])
  })

  it('rural, and in a MIPS APM as told elsewhere', async () => {
    const page = await at('2018')
    await page.type(SIZE, '8')
    await page.tick('Rural')
    assert.include(page.text(), 'Practices like yours came first')
    const scenario = create('mips-scenario')
    scenario.append(create(TAG, { 'rule-year': '2018' }))
    page.element.replaceWith(scenario)
    Object.assign(scenario, { scenario: { version: 1, clinician: { practiceSize: 8, mipsApm: 'MSSP' } } })
    const inside = scenario.querySelector<LitElement>(TAG)
    assert.ok(inside)
    await settled(inside)
    assert.equal(pageOf(inside).headline(), 'Your help: SURS.')
    assert.equal(pageOf(inside).value(APM), 'apm')
  })

  for (const ruleYear of ruleYearIds) {
    it(`${ruleYear}: the programs that had ended say so, and only what decides is asked`, async () => {
      const page = await at(ruleYear)
      const ended = ruleYear < '2020' ? 0 : ruleYear < '2023' ? 3 : 4
      assert.equal(verdicts(page).filter((one) => one === 'Had ended').length, ended)
      assert.equal(page.named('label', PTN) !== undefined, ruleYear < '2020')
      assert.equal(page.named('legend', 'Where you practice') !== undefined, ruleYear < '2023')
      assert.include(page.text(), 'It ended on February 15, 2022.')
      assert.include(page.text(), '1-866-288-8292')
    })
  }
})

describe('today', () => {
  const names = (page: Page) => page.all('dl:first-of-type > dt').map(textOf)
  it('small practices have a page of their own, participants in APMs a center', async () => {
    const page = await at('2026')
    await page.type(SIZE, '15')
    assert.include(names(page), 'Small practices page')
    await page.type(SIZE, '16')
    assert.notInclude(names(page), 'Small practices page')
    assert.notInclude(names(page), 'ACO Information Center')
    await page.choose(APM, 'In an APM')
    assert.include(names(page), 'ACO Information Center')
  })
})
