// One scenario among several widgets: what is typed in one is there in the others.
import type { Scenario } from '@mips-widgets/core'
import { parseScenario } from '@mips-widgets/core'
import { assert } from 'chai'
import { type Page, clear, create, mount, textOf, write } from '../kit/testing/page.ts'
import { EP, measure, reportRate } from '../kit/testing/pi.ts'
import { newestFinal, yearLine } from '../kit/testing/years.ts'
import type { MipsScenario } from './scenario.ts'

const stage = document.querySelector('main') as HTMLElement
const ELIGIBILITY = 'mips-eligibility-checker'
const QUALITY = 'mips-quality-bonus-calculator'
const PI = 'mips-pi-points-builder'
const CURVE = 'mips-adjustment-curve'
const SIZE = 'Clinicians in the practice (TIN)'

const scenarioOf = () => stage.querySelector('mips-scenario') as MipsScenario
const all = async (pages: readonly Page[]) => void (await Promise.all(pages.map((page) => page.settled())))

async function together(...markup: string[]): Promise<[Page, Page, ...Page[]]> {
  const pages = await write(`<mips-scenario>${markup.join('')}</mips-scenario>`)
  return pages as [Page, Page, ...Page[]]
}
const tag = (name: string, attributes = '') => `<${name} ${attributes}></${name}>`

beforeEach(clear)

describe('what is typed in one widget is in the other', () => {
  it('the practice size, in both directions', async () => {
    const [one, two] = await together(tag(ELIGIBILITY), `<div>${tag(QUALITY)}</div>`)
    await one.type(SIZE, '8')
    await two.settled()
    assert.equal(two.value(SIZE), '8')
    await two.type(SIZE, '')
    await one.settled()
    assert.equal(one.value(SIZE), '')
  })

  it('the clinician type and the special statuses', async () => {
    const [one, two] = await together(tag(ELIGIBILITY), tag(PI))
    await one.tick('Hospital-based')
    await two.settled()
    assert.equal(two.headline(), 'Not counted')
    const last = [...(two.field('Clinician type') as HTMLSelectElement).options].at(-1)
    await two.choose('Clinician type', textOf(last))
    await one.settled()
    assert.equal(one.value('Clinician type'), last?.value)
    await one.choose('Clinician type', 'Nurse practitioner')
    await two.settled()
    assert.equal(two.value('Clinician type'), 'nurse-practitioner')
  })

  it('the rule year that a visitor chooses in one', async () => {
    const [one, two] = await together(tag(ELIGIBILITY), tag(CURVE))
    await one.chooseYear('2018')
    await two.settled()
    assert.equal(two.yearLine(), '2018 rules → your 2020 payments')
  })

  it('text that cannot be read, with its message', async () => {
    const [one, two] = await together(tag(ELIGIBILITY), tag(QUALITY))
    await one.type(SIZE, '1.5')
    await two.settled()
    assert.equal(two.value(SIZE), '1.5')
    assert.match(two.error(SIZE), /whole number/)
  })

  it('but not in a widget of another scenario', async () => {
    const pages = await write(
      [QUALITY, QUALITY].map((one) => `<mips-scenario>${tag(one)}</mips-scenario>`).join(''),
    )
    await pages[0]?.type(SIZE, '8')
    await all(pages)
    assert.equal(pages[1]?.value(SIZE), '')
  })
})

describe('the scenario property', () => {
  const scenario: Scenario = {
    version: 1,
    ruleYear: '2019',
    clinician: {
      type: 'physician-assistant',
      practiceSize: '8',
      specialStatuses: ['rural', 'hpsa'],
      newlyEnrolled: true,
      volume: { segment1: { allowedCharges: '95,000', beneficiaries: '300', services: '300' } },
    },
    quality: {
      submissions: [
        { measureType: 'outcome', eligiblePopulation: '20', reportingRate: '100' },
        { measureType: 'process', endToEnd: true },
      ],
      achievementPoints: '42.5',
    },
    promotingInteroperability: {
      measures: { PI_EP_1: { numerator: '49', denominator: '115' }, PI_PPHI_1: true },
    },
    payment: { finalScore: '92.5', partBPaidAmount: '250,000' },
  }

  it('fills every widget and comes back as it went in', async () => {
    const pages = await together(tag(ELIGIBILITY), tag(QUALITY), tag(PI), tag(CURVE))
    scenarioOf().scenario = scenario
    await all(pages)
    const [eligibility, quality, pi, curve] = pages
    assert.equal(eligibility.value(SIZE), '8')
    assert.equal(quality.all('.measures > li').length, 2)
    assert.equal(quality.within('Measure 1').value('Cases'), '20')
    assert.equal(pi && measure(pi, EP).value('Numerator'), '49')
    assert.equal(curve?.value('Final score'), '92.5')
    for (const page of pages) assert.equal(page.yearLine(), '2019 rules → your 2021 payments')
    assert.deepEqual(JSON.parse(JSON.stringify(scenarioOf().scenario)), scenario)
  })

  it('holds what was typed, as a scenario that can be read', async () => {
    const pages = await together(tag(PI), tag(CURVE), tag(QUALITY))
    await reportRate(pages[0], EP, '49', '115')
    await pages[1].type('Final score', '92.5')
    await pages[1].choose('Lay another rule year over it', '2018')
    await pages[1].tick('My own …')
    await pages[2]?.press('Add a measure')
    const told = scenarioOf().scenario
    assert.deepEqual(told.promotingInteroperability?.measures?.['PI_EP_1'], {
      numerator: '49',
      denominator: '115',
    })
    assert.equal(told.payment?.finalScore, '92.5')
    const parsed = parseScenario(JSON.parse(JSON.stringify(told)))
    assert.deepInclude(parsed, { status: 'parsed', unknown: [] })
  })

  it('is empty to begin with, and again when emptied', async () => {
    const [one] = await together(tag(ELIGIBILITY), tag(QUALITY))
    assert.deepEqual(scenarioOf().scenario, { version: 1 })
    await one.type(SIZE, '8')
    scenarioOf().scenario = { version: 1 }
    await one.settled()
    assert.equal(one.value(SIZE), '')
  })

  it('can be set before any widget is there', async () => {
    const element = create('mips-scenario') as MipsScenario
    element.scenario = scenario
    stage.append(element)
    const page = await mount(CURVE, {}, element)
    assert.equal(page.value('Final score'), '92.5')
  })
})

describe('the rule year: visitor, then widget, then scenario, then the newest final one', () => {
  const rows = [
    ['nothing is set', '', '', undefined, yearLine(newestFinal)],
    ['the scenario sets it', '2018', '', undefined, '2018 rules → your 2020 payments'],
    ['the widget sets it too', '2018', '2019', undefined, '2019 rules → your 2021 payments'],
    ['the visitor chooses', '2018', '2019', '2017', '2017 rules → your 2019 payments'],
  ] as const
  for (const [name, ofScenario, ofWidget, ofVisitor, expected] of rows)
    it(name, async () => {
      const widget = tag(CURVE, `choose-year ${ofWidget && `rule-year="${ofWidget}"`}`)
      const set = ofScenario && `rule-year="${ofScenario}"`
      const [page] = await write(`<mips-scenario ${set}>${widget}</mips-scenario>`)
      if (ofVisitor) await page?.chooseYear(ofVisitor)
      assert.equal(page?.yearLine(), expected)
    })

  it('a changed attribute of the scenario is followed, and no chooser stands where it is set', async () => {
    const [page] = await write(`<mips-scenario rule-year="2018">${tag(CURVE)}</mips-scenario>`)
    assert.isEmpty(page?.all('.chooser'))
    scenarioOf().setAttribute('rule-year', '2017')
    await page?.settled()
    assert.equal(page?.yearLine(), '2017 rules → your 2019 payments')
  })
})
