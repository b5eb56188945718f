// The improvement activities, used as a visitor does: finding, taking out and back, other rule years, what
// others told about the clinician, and the published scores.
import type { RuleYearId, Scenario } from '@mips-widgets/core'
import { loadActivities } from '@mips-widgets/measures'
import { assert } from 'chai'
import { CHANGE, type ChangeDetail } from '../kit/change-event.ts'
import { addActivities, pick } from '../kit/testing/activities.ts'
import { type Page, clear, mount, pageOf, settled, textOf } from '../kit/testing/page.ts'
import type { LitElement } from 'lit'
import type { MipsScenario } from '../scenario/scenario.ts'

const TAG = 'mips-improvement-activities'
const FIND = 'Find an activity'
const NONE = 'I report no improvement activities'
const at = (ruleYear: string) => mount(TAG, { 'rule-year': ruleYear, 'choose-year': '' })
const names = (page: Page): string[] => page.all('.rows legend').map((one) => textOf(one).split(' ')[0] ?? '')
const found = (page: Page): string[] => page.all('.results button b').map(textOf)
const marks = (page: Page): string => page.all('.marks').map(textOf).join(' ')
const focused = ({ element }: Page) => element.shadowRoot?.activeElement
const press = async (page: Page, key: string) => {
  focused(page)?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }))
  await page.settled()
}

/** A widget inside a scenario that tells more than the widget asks. */
async function inside(ruleYear: RuleYearId, scenario: Partial<Scenario>): Promise<Page> {
  const stage = document.querySelector('main') as HTMLElement
  stage.innerHTML = `<mips-scenario rule-year="${ruleYear}"><${TAG}></${TAG}></mips-scenario>`
  const around = stage.firstElementChild as MipsScenario
  around.scenario = { version: 1, ...scenario }
  const element = around.firstElementChild as LitElement
  await settled(element)
  return pageOf(element)
}

beforeEach(clear)

describe('finding an activity', () => {
  it('by its ID, a word, a subcategory or a weight; ten at a time', async () => {
    const page = await at('2022')
    assert.isEmpty(found(page))
    await page.type(FIND, 'epa 1')
    assert.equal(found(page)[0], 'IA_EPA_1')
    await page.type(FIND, 'telehealth')
    assert.include(found(page), 'IA_EPA_2')
    await page.type(FIND, '')
    await page.choose('Subcategory', 'Population Management')
    assert.lengthOf(found(page), 10)
    assert.isTrue(found(page).every((id) => id.startsWith('IA_PM_')))
    await page.choose('Weight', 'High')
    const high = page.all('.results small').map(textOf)
    assert.isTrue(high.length > 0 && high.every((note) => note === 'High'))
    await page.type(FIND, 'no such thing')
    assert.include(page.text(), 'Nothing found.')
  })

  it('more come on demand, and the first of them takes the focus', async () => {
    const page = await at('2022')
    await page.choose('Weight', 'Medium')
    await page.press('Show 10 more')
    assert.lengthOf(found(page), 20)
    assert.equal(textOf(focused(page)?.querySelector('b')), found(page)[10])
  })

  it('by keyboard alone: type, Enter, down, and out again', async () => {
    const page = await at('2022')
    ;(page.field(FIND) as HTMLInputElement).focus()
    await page.type(FIND, 'ia_be_6')
    await press(page, 'Enter')
    assert.deepEqual(names(page), ['IA_BE_6'])
    assert.equal(page.value(FIND), '', 'ready for the next')
    await page.type(FIND, 'be 6')
    await press(page, 'ArrowDown')
    assert.equal(textOf(focused(page)?.querySelector('b')), 'IA_BE_6')
    ;(focused(page) as HTMLElement).click()
    await page.settled()
    assert.isEmpty(names(page))
    await page.press('Undo')
    assert.deepEqual(names(page), ['IA_BE_6'])
  })
})

describe('a list that changes', () => {
  it('what is taken out comes back where it was, with what was typed', async () => {
    const page = await at('2024')
    await addActivities(page, [{ id: 'IA_BE_4' }, { id: 'IA_BE_6', weight: 'High' }, { id: 'IA_CC_1' }])
    const before = page.headline()
    await page.press('Remove IA_BE_6')
    assert.deepEqual(names(page), ['IA_BE_4', 'IA_CC_1'])
    assert.include(page.text(), 'IA_BE_6 removed.')
    assert.equal(focused(page)?.getAttribute('aria-label'), 'Remove IA_CC_1')
    await page.press('Undo')
    assert.deepEqual(names(page), ['IA_BE_4', 'IA_BE_6', 'IA_CC_1'])
    assert.equal(page.headline(), before)
  })

  it('an added row waits for its ID and counts for nothing', async () => {
    const page = await at('2026')
    await page.press('Add an activity')
    assert.equal(focused(page)?.id, 'improvementActivities.activities.0.activityId')
    await page.press('Add an activity')
    assert.lengthOf(names(page), 1)
    await addActivities(page, ['IA_BE_4'])
    await page.press('Add an activity')
    await page.inside(page.all('.rows > li')[1]).type('Activity ID', 'IA_BE_6')
    assert.equal(page.headline(), '100%')
    await page.inside(page.all('.rows > li')[0]).type('Activity ID', '')
    assert.equal(page.headline(), '50%')
  })

  it('named twice, counted once', async () => {
    const page = await at('2026')
    await addActivities(page, ['IA_BE_4'])
    await addActivities(page, ['IA_BE_4'])
    assert.equal(page.headline(), '50%')
    assert.include(marks(page), 'Named before: an activity counts once.')
  })

  it('a weight that is not known is asked for; the rest counts so far', async () => {
    const page = await at('2023')
    await addActivities(page, [{ id: 'IA_BE_6', weight: 'High' }, { id: 'IA_BE_4' }])
    await page.inside(page.all('.rows > li')[1]).choose('Weight', 'Choose')
    assert.equal(page.headline(), '50%')
    assert.include(page.sentence(), 'So far. Still missing: The weight of the activity')
    assert.include(page.sentence(), 'still needed for 100%: 2 of medium weight, or 1 of high weight')
  })

  it('reporting none is a zero, and is offered while nothing is listed', async () => {
    const page = await at('2022')
    await page.tick(NONE)
    assert.equal(page.headline(), '0%')
    assert.include(page.sentence(), '0 of 40 points.')
    await pick(page, 'IA_BE_6')
    assert.isUndefined(page.named('label', NONE))
    assert.equal(page.headline(), '50%')
    await page.press('Remove IA_BE_6')
    assert.equal(page.headline(), 'Which activities did you do?')
    assert.isFalse((page.field(NONE) as HTMLInputElement).checked)
  })
})

describe('another rule year', () => {
  it('an activity that it does not have is left out, and comes back', async () => {
    const page = await at('2022')
    await addActivities(page, ['IA_PM_21', 'IA_BE_6'])
    const before = page.headline()
    await page.chooseYear('2017')
    assert.include(marks(page), 'Not an activity of this year: left out.')
    assert.deepEqual(names(page), ['IA_PM_21', 'IA_BE_6'])
    assert.equal(page.headline(), '50%')
    await page.chooseYear('2022')
    assert.equal(page.headline(), before)
    assert.notInclude(marks(page), 'left out')
  })

  it('a weight is set aside where activities have none, and said to be', async () => {
    const page = await at('2024')
    await addActivities(page, [{ id: 'IA_CC_1', weight: 'High' }])
    await page.chooseYear('2026')
    assert.include(textOf(page.first('.kept')), 'IA_CC_1: Weight')
    await page.chooseYear('2024')
    assert.equal(page.within('IA_CC_1').value('Weight'), 'high')
    assert.equal(textOf(page.first('.kept')), '')
  })

  it('a weight that was typed stays in sight where the inventory has another', async () => {
    const page = await at('2024')
    await addActivities(page, [{ id: 'IA_BE_4', weight: 'High' }])
    await page.chooseYear('2022')
    assert.equal((page.all('.rows select')[0] as HTMLSelectElement).value, 'high')
    assert.equal(page.headline(), '50%')
  })
})

describe('what the scenario tells', () => {
  const one = { activities: ['IA_BE_4'] }
  const rows: readonly (readonly [string, RuleYearId, Partial<Scenario>, string, string])[] = [
    [
      'an MVP counts double',
      '2023',
      {
        reporting: { option: 'mvp' },
        improvementActivities: { activities: [{ activityId: 'IA_BE_4', weight: 'medium' }] },
      },
      '50%',
      'MIPS Value Pathway',
    ],
    [
      'an MVP, one activity is all',
      '2025',
      { reporting: { option: 'mvp' }, improvementActivities: one },
      '100%',
      'MIPS Value Pathway',
    ],
    ['the APP assigns it', '2022', { reporting: { option: 'app' } }, '100%', 'CMS assigns this category'],
    [
      'activities of which nothing else is known',
      '2025',
      { improvementActivities: { activities: [{}, {}] } },
      '100%',
      '',
    ],
    [
      'a MIPS APM until 2020',
      '2019',
      { clinician: { mipsApm: 'an ACO' } },
      '100%',
      'CMS assigns this category',
    ],
    [
      'APM and nothing sent',
      '2023',
      { improvementActivities: { apmParticipant: true } },
      'Which activities did you do?',
      '',
    ],
    [
      'APM, quality and technology sent',
      '2023',
      {
        improvementActivities: { apmParticipant: true },
        quality: { submissions: [{ measureId: '047', collectionType: 'registry' }] },
        promotingInteroperability: { measures: {} },
      },
      '50%',
      'Taking part in an APM',
    ],
    [
      'APM, only claims measures',
      '2023',
      {
        improvementActivities: { apmParticipant: true },
        quality: { submissions: [{ measureId: '479', collectionType: 'administrativeClaims' }] },
        promotingInteroperability: { measures: {} },
      },
      'Which activities did you do?',
      '',
    ],
  ]
  for (const [name, ruleYear, scenario, headline, why] of rows)
    it(`${ruleYear}: ${name}`, async () => {
      const page = await inside(ruleYear, scenario)
      assert.equal(page.headline(), headline)
      assert.include(marks(page), why)
    })
})

describe('published scores', () => {
  /** Weights of the activities, the practice, and the points of 40: CMS's engine and records. */
  const cases = [
    ['2017', 'hmmm', '', '40 of 40 points.'],
    ['2018', 'mhmm', '3', '40 of 40 points.'],
    ['2018', 'm', '3', '20 of 40 points. 7.5 of the 15 points'],
    ['2022', 'hhhm', '', '40 of 40 points.'],
    ['2023', 'hmm', '', '40 of 40 points.'],
  ] as const
  for (const [ruleYear, weights, size, says] of cases)
    it(`${ruleYear} ${weights}: ${says}`, async () => {
      const page = await at(ruleYear)
      const year = (await loadActivities(Number(ruleYear)))?.activities ?? []
      for (const [index, letter] of weights.split('').entries()) {
        const weight = letter === 'h' ? 'high' : 'medium'
        const ids = year.filter((one) => one.weight === weight).map(({ activityId }) => activityId)
        await addActivities(page, [
          { id: ids[index] ?? `IA_X_${index}`, weight: letter === 'h' ? 'High' : 'Medium' },
        ])
      }
      await page.type('Clinicians in the practice (TIN)', size)
      assert.include(page.sentence(), says)
    })
})

it('tells the page the result, without what was typed', async () => {
  const page = await at('2022')
  const told: ChangeDetail[] = []
  page.element.addEventListener(CHANGE, (event) => told.push((event as CustomEvent<ChangeDetail>).detail))
  await page.type(FIND, 'IA_BE_6')
  assert.isEmpty(told, 'a search changes nothing')
  await pick(page, 'IA_BE_6')
  assert.deepEqual(told, [{ ruleYear: '2022', result: { status: 'scored', percent: '50', points: '20' } }])
})

it('a term is explained where it stands', async () => {
  const page = await at('2022')
  const mark = page.all<HTMLDetailsElement>('.term')[0]
  assert.ok(mark)
  mark.open = true
  for (let wait = 0; wait < 100 && textOf(mark).includes('…'); wait++)
    await new Promise((resolve) => setTimeout(resolve, 10))
  assert.include(textOf(mark), '90 days')
})
