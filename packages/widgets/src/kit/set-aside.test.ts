// What one rule year asks and another does not: it is named, kept, and there again with the first. Also in a
// scenario, where the year changes around the widget.
import type { RuleYearId } from '@mips-widgets/core'
import { assert } from 'chai'
import { type Page, type Tag, clear, mount, pageOf, settled, tags, textOf, until } from './testing/page.ts'

interface Case {
  readonly from: RuleYearId
  readonly to: RuleYearId
  readonly fill: (page: Page) => Promise<void>
  /** As the widget names it. */
  readonly named: string
  /** The path of the field. */
  readonly path: string
}

const cases: Readonly<Partial<Record<Tag, Case>>> = {
  'mips-eligibility-checker': {
    from: '2019',
    to: '2018',
    fill: (page) => page.type('Services', '250'),
    named: 'Services',
    path: 'clinician.volume.segment1.services',
  },
  'mips-pi-points-builder': {
    from: '2019',
    to: '2017',
    fill: (page) => page.type('Numerator', '49'),
    named: 'e-Prescribing: Numerator',
    path: 'promotingInteroperability.measures.PI_EP_1.numerator',
  },
  'mips-quality-bonus-calculator': {
    from: '2019',
    to: '2026',
    fill: (page) => page.type('Cases', '20'),
    named: 'Measure 1: Cases',
    path: 'quality.submissions.0.eligiblePopulation',
  },
  'mips-adjustment-curve': {
    from: '2020',
    to: '2026',
    async fill(page) {
      await page.tick('My own …')
      await page.type('Factor for exceptional performance', '0.3')
    },
    named: 'Factor for exceptional performance',
    path: 'payment.exceptionalScalingFactor',
  },
  'mips-quality-score': {
    from: '2018',
    to: '2017',
    fill: (page) => page.type('Quality achievement percent of the year before', '50'),
    named: 'Quality achievement percent of the year before',
    path: 'quality.previousYearAchievementPercent',
  },
  'mips-improvement-activities': {
    from: '2018',
    to: '2026',
    fill: (page) => page.tick('I took part in CMS’s study of reporting'),
    named: 'I took part in CMS’s study of reporting',
    path: 'improvementActivities.studyParticipant',
  },
  'mips-cost-score': {
    from: '2026',
    to: '2019',
    fill: (page) => page.type('Cost percent of the year before', '50'),
    named: 'Cost percent of the year before',
    path: 'cost.previousYearPercent',
  },
  'mips-final-score': {
    from: '2018',
    to: '2017',
    fill: (page) => page.type('Average HCC risk score', '1.5'),
    named: 'Average HCC risk score',
    path: 'complexPatient.averageHccScore',
  },
  'mips-apm-status': {
    from: '2019',
    to: '2018',
    fill: (page) => allPayer(page, '60'),
    named: 'Payments',
    path: 'advancedApm.allPayer.paymentPercent',
  },
  'mips-assistance-finder': {
    from: '2019',
    to: '2026',
    fill: (page) => page.tick('Rural'),
    named: 'Rural',
    path: 'clinician.specialStatuses.rural',
  },
}

/** These ask the same of every rule year, or, of a day, each year its own. */
const alike: readonly Tag[] = ['mips-rule-compare', 'mips-targeted-review', 'mips-planner']

const byPath = ({ all }: Page, path: string) =>
  all<HTMLInputElement>('input, select').find(({ id, name }) => id === path || name === path)
const valueOf = (page: Page, path: string) => {
  const field = byPath(page, path)
  return field?.type === 'checkbox' ? String(field.checked) : field?.value
}

async function allPayer(page: Page, text: string): Promise<void> {
  const field = byPath(page, 'advancedApm.allPayer.paymentPercent') as HTMLInputElement
  field.value = text
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }))
  await page.settled()
}

const said = ({ all }: Page) => textOf(all('.kept')[0])

async function assertSetAside(page: Page, { named, path }: Case, turn: (id: 'to' | 'from') => Promise<void>) {
  const before = valueOf(page, path)
  assert.isOk(before)
  assert.equal(said(page), '')
  await turn('to')
  await until(() => said(page) !== '')
  assert.isUndefined(byPath(page, path))
  const [, list = ''] = said(page).split('Set aside under these rules, and kept: ')
  assert.match(list, new RegExp(`(^|: |, | and )${named}$`))
  await turn('from')
  await until(() => said(page) === '')
  assert.equal(said(page), '')
  assert.equal(valueOf(page, path), before, 'and is there again')
}

beforeEach(clear)

describe('what a rule year sets aside', () => {
  it('is named as well when the year changes before the code for it was fetched', async () => {
    const page = await mount('mips-eligibility-checker', { 'rule-year': '2019', 'choose-year': '' })
    const field = page.field('Services')
    field.value = '250'
    field.dispatchEvent(new Event('input', { bubbles: true }))
    await page.element.updateComplete
    const chooser = page.first('.chooser select') as HTMLSelectElement
    chooser.value = '2018'
    chooser.dispatchEvent(new Event('change', { bubbles: true }))
    await until(() => said(page) !== '')
    assert.include(said(page), 'Services')
    assert.equal(page.yearLine(), '2018 rules → your 2020 payments')
  })

  for (const tag of tags) {
    const one = cases[tag]
    if (!one) {
      it(`<${tag}> sets nothing aside`, () => assert.include(alike, tag))
      continue
    }
    it(`<${tag}>: ${one.named}, from ${one.from} to ${one.to} and back`, async () => {
      const page = await mount(tag)
      await page.chooseYear(one.from)
      await one.fill(page)
      await assertSetAside(page, one, (id) => page.chooseYear(one[id]))
    })
  }

  it('also when a scenario around the widget says the year', async () => {
    const one = cases['mips-eligibility-checker'] as Case
    const scenario = document.createElement('mips-scenario')
    document.querySelector('main')?.append(scenario)
    scenario.setAttribute('rule-year', one.from)
    const page = await mount('mips-eligibility-checker', {}, scenario)
    await one.fill(page)
    await assertSetAside(page, one, async (id) => {
      scenario.setAttribute('rule-year', one[id])
      await page.settled()
    })
  })

  it('also in a step of the planner', async () => {
    const one = cases['mips-eligibility-checker'] as Case
    const planner = await mount('mips-planner')
    await planner.chooseYear(one.from)
    await planner.press('Am I in?')
    const element = () => planner.all('mips-eligibility-checker')[0] as Page['element'] | undefined
    await until(() => element()?.shadowRoot?.querySelector('.answer') != null)
    const page = pageOf(element() as Page['element'])
    await one.fill(page)
    await assertSetAside(page, one, async (id) => {
      await planner.chooseYear(one[id])
      await settled(page.element)
    })
  })

  it('what was emptied or is on show is not named', async () => {
    const page = await mount('mips-eligibility-checker')
    await page.chooseYear('2019')
    await page.type('Services', '250')
    await page.type('Patients', '100')
    await page.type('Services', '')
    await page.chooseYear('2018')
    await page.settled()
    assert.equal(said(page), '')
    assert.equal(page.value('Patients'), '100')
  })

  it('it stays named over a third rule year that does not ask for it either', async () => {
    const page = await mount('mips-eligibility-checker')
    await page.chooseYear('2019')
    await page.type('Services', '250')
    await page.chooseYear('2018')
    await page.chooseYear('2017')
    await until(() => said(page) !== '')
    assert.include(said(page), 'Services')
  })
})
