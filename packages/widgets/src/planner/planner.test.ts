// The planner as its visitor uses it: steps in any order, the running result, what is missing, what would move
// it, the language, the sheet, and what comes in from outside.
import {
  type Scenario,
  encodeScenario,
  evaluate,
  loadRuleYear,
  scenarioFromQppJson,
} from '@mips-widgets/core'
import { loadInventory } from '@mips-widgets/measures'
import { assert } from 'chai'
import type { LitElement } from 'lit'
import type { ChangeDetail } from '../kit/change-event.ts'
import { takeCaught } from '../kit/testing/guard.ts'
import { assertSound, view } from '../kit/testing/look.ts'
import { type Page, clear, mount, pageOf, settled, textOf, until } from '../kit/testing/page.ts'
import { small } from './testing/small-practice.ts'
import type { MipsPlanner } from './planner.ts'
import { steps } from './steps.ts'

const TAG = 'mips-planner'

const planner = (page: Page) => page.element as MipsPlanner
const child = (page: Page): Page => {
  const [one] = page.all<LitElement>('.step > *').filter(({ localName }) => localName.startsWith('mips-'))
  assert.ok(one, 'the widget of the step')
  return pageOf(one)
}

async function open(page: Page, title: string): Promise<void> {
  const button = page.all<HTMLButtonElement>('.steps button').find((one) => textOf(one).startsWith(title))
  assert.ok(button, title)
  button.click()
  await page.settled()
  const [one] = page.all<LitElement>('.step > *').filter(({ localName }) => localName.startsWith('mips-'))
  if (one) await settled(one)
}

async function filled(scenario: Scenario = small): Promise<Page> {
  const page = await mount(TAG, { 'choose-year': '' })
  planner(page).scenario = scenario
  await page.settled()
  return page
}

async function expected(scenario: Scenario) {
  const rules = await loadRuleYear(scenario.ruleYear ?? '')
  const report = evaluate(rules, scenario, await loadInventory(rules.performanceYear))
  assert.equal(report.finalScore.status, 'scored')
  assert.equal(report.paymentAdjustment.status, 'scored')
  if (report.finalScore.status !== 'scored' || report.paymentAdjustment.status !== 'scored') throw new Error()
  return { score: report.finalScore.step.value, percent: report.paymentAdjustment.step.value }
}

beforeEach(async () => {
  clear()
  history.replaceState(null, '', location.pathname + location.search)
  await view(1000, 'light')
})
beforeEach(function () {
  this.currentTest?.timeout(60_000)
})

describe('the steps', () => {
  it('are all there, and each opens in any order', async () => {
    const page = await mount(TAG)
    assert.deepEqual(
      page.all('.steps button').map((one) => textOf(one).replace(/ open$/, '')),
      steps.map(({ title }) => title),
    )
    for (const { title } of steps.toReversed()) {
      await open(page, title)
      assert.isTrue(textOf(page.first('[aria-current="step"]')).startsWith(title))
      assert.equal(page.all('[aria-current]').length, 1)
      assert.equal(page.first('.step').getAttribute('aria-label'), title)
    }
  })

  it('Next goes on and takes the reader along', async () => {
    const page = await mount(TAG)
    await page.press('Next: How do I report?')
    await until(() => page.element.shadowRoot?.activeElement === page.first('.step'))
    assert.equal(page.element.shadowRoot?.activeElement, page.first('.step'))
    assert.equal(textOf(page.first('[aria-current="step"]')), 'How do I report?')
  })

  it('keep what was typed when they are left and entered again', async () => {
    const page = await mount(TAG)
    await child(page).type('Allowed charges', '95,000')
    await open(page, 'Cost')
    await open(page, 'Am I in?')
    assert.equal(child(page).value('Allowed charges'), '95,000')
  })

  it('stand in the planner without a frame of their own', async () => {
    const page = await mount(TAG, { 'choose-year': '' })
    for (const { title } of steps.filter(({ widget }) => widget)) {
      await open(page, title)
      const inner = child(page)
      assert.equal(inner.all('.chooser, footer, .year').length, 0, title)
      assert.equal(inner.first('[part="heading"]').getAttribute('aria-level'), '3')
    }
  })
})

describe('the running result', () => {
  it('begins with a question, then says what is known and what is missing', async () => {
    const page = await mount(TAG)
    assert.equal(page.headline(), 'Where do you stand with MIPS?')
    await child(page).type('Allowed charges', '95000')
    assert.match(page.headline(), /^0 points so far$/)
    assert.match(page.sentence(), /\d+ answers are missing\. Next: /)
  })

  it('is what evaluate says, with dollars, in every step', async () => {
    const page = await filled()
    const { score, percent } = await expected(small)
    for (const { title } of steps) {
      await open(page, title)
      assert.equal(page.headline(), `${score.toString()} points`)
      assert.include(page.sentence(), `${percent.toString()}%`.replace('-', '−'))
      assert.match(page.sentence(), /about [+−]\$[\d,.]+ a year/)
    }
  })

  it('follows a keystroke in a step', async () => {
    const page = await filled()
    const before = page.headline()
    await open(page, 'Promoting Interoperability')
    await child(page)
      .tick('I claim an exclusion or report otherwise', false)
      .catch(() => {})
    const rate = child(page)
      .all<HTMLInputElement>('input[id$=".numerator"]')
      .find((one) => one.value !== '')
    assert.ok(rate)
    rate.value = '1'
    rate.dispatchEvent(new Event('input', { bubbles: true, composed: true }))
    await until(() => page.headline() !== before)
    assert.notEqual(page.headline(), before)
    assert.match(page.headline(), /^[\d.]+ points$/)
  })

  it('leaves out what cannot be read, and says so', async () => {
    const page = await filled()
    await child(page).type('Clinicians in the practice (TIN)', 'many')
    assert.include(page.sentence(), 'could not be read')
    assert.notEqual(child(page).error('Clinicians in the practice (TIN)'), '')
  })

  it('is told to the page once, by the planner alone', async () => {
    const page = await filled()
    const told: ChangeDetail[] = []
    document.addEventListener('mips-change', (event) =>
      told.push((event as CustomEvent<ChangeDetail>).detail),
    )
    await page.type('What Medicare Part B pays you in a year', '100,000')
    await until(() => told.length > 0)
    const { score, percent } = await expected(small)
    assert.equal(told.length, 1)
    assert.deepEqual(told[0]?.result, {
      status: 'scored',
      finalScore: score.toString(),
      adjustmentPercent: percent.toString(),
      dollars: percent.times(1000).toString(),
    })
  })
})

describe('what would move it', () => {
  const search = async (page: Page) => {
    await open(page, 'What would move it?')
    await page.press('Find what reaches it')
    await until(() => page.all('.moves').length > 0)
    await page.settled()
    takeCaught()
  }

  it('lists changes, the best for its effort first; ticking one is what it promised; unticking takes it back', async () => {
    const page = await filled()
    const before = page.headline()
    await search(page)
    const [line] = page.all('.moves').at(-1)?.querySelectorAll('.check') ?? []
    assert.ok(line)
    const promised = /→ ([\d.]+)/.exec(textOf(line))?.[1]
    line.querySelector('input')?.click()
    await until(() => page.headline() !== before)
    assert.equal(page.headline(), `${promised} points`)
    assert.equal(page.all('.trials input').length, 1)
    page.all<HTMLInputElement>('.trials input')[0]?.click()
    await until(() => page.headline() === before)
    assert.equal(page.headline(), before)
    assert.equal(page.all('.trials').length, 0)
    await until(() => page.all('progress').length === 0)
    takeCaught()
  })

  it('says so when the answers have changed since, and offers nothing of then', async () => {
    const page = await filled()
    await search(page)
    await page.chooseYear('2021')
    assert.include(page.text(), 'Your answers have changed since. Search again.')
    assert.equal(page.all('.moves').length, 0)
  })

  it('taking a change back takes nothing else back', async () => {
    const page = await filled({
      ...small,
      quality: {
        submissions: [
          ...(small.quality?.submissions ?? []),
          { measureId: '999', eligiblePopulation: '20', performanceMet: '1' },
        ],
      },
    })
    await search(page)
    page.all('.moves').at(-1)?.querySelector<HTMLInputElement>('.check input')?.click()
    await until(() => page.all('.trials').length > 0 && page.all('progress').length === 0)
    await open(page, 'Your result')
    await page.type('What Medicare Part B pays you in a year', '999,000')
    await open(page, 'What would move it?')
    await page.press('Take them back')
    await until(() => page.all('.trials').length === 0 && page.all('progress').length === 0)
    const { quality, payment } = planner(page).scenario
    assert.equal(payment?.partBPaidAmount, '999,000')
    assert.equal(quality?.submissions?.[2]?.measureId, '999', 'what the year lacks is kept')
    assert.deepEqual(planner(page).scenario.improvementActivities, small.improvementActivities)
    takeCaught()
  })

  it('can be stopped', async () => {
    const page = await filled()
    await open(page, 'What would move it?')
    await page.press('Find what reaches it')
    await page.press('Stop')
    await until(() => page.text().includes('Stopped.'))
    assert.include(page.text(), 'Stopped.')
    assert.equal(page.all('.moves').length, 0)
    takeCaught()
  })

  it('says what is missing before there is a score', async () => {
    const page = await mount(TAG)
    await open(page, 'What would move it?')
    await page.press('Find what reaches it')
    await until(() => page.text().includes('Answer what is missing first'))
    assert.include(page.text(), 'Answer what is missing first')
    takeCaught()
  })
})

describe('what comes from outside', () => {
  const settledResult = async (page: Page) => {
    await until(() => page.all('.take').length > 0)
    await page.settled()
  }

  it('a link opens with everything in it, and says what it could not use', async () => {
    const bad = { ...small, practice: 1, cost: { measures: 3 } } as unknown as Scenario
    history.replaceState(null, '', `#mips=${encodeScenario(bad)}`)
    const page = await mount(TAG)
    await settledResult(page)
    await until(() => page.text().includes('Opened'))
    assert.equal(textOf(page.first('[aria-current="step"]')).replace(/ open$/, ''), 'Your result')
    assert.include(page.text(), 'What could not be used')
    assert.include(page.text(), 'cost.measures')
    assert.include(page.text(), 'practice')
    assert.deepEqual(planner(page).scenario.clinician, small.clinician)
  })

  it('a link brings the identical result', async () => {
    const page = await filled()
    const said = [page.headline(), page.sentence()]
    history.replaceState(null, '', `#mips=${encodeScenario(planner(page).scenario)}`)
    clear()
    const again = await mount(TAG)
    await until(() => again.headline() === said[0])
    assert.deepEqual([again.headline(), again.sentence()], said)
  })

  it('a link with a group has the result of the group', async () => {
    const page = await filled({ ...small, payment: { finalScore: '80' } })
    await child(page).choose('How do you take part?', 'As a group (one practice, one TIN)')
    const said = [page.headline(), page.sentence()]
    history.replaceState(null, '', `#mips=${encodeScenario(planner(page).scenario)}`)
    clear()
    const again = await mount(TAG)
    await until(() => again.headline() === said[0])
    assert.deepEqual([again.headline(), again.sentence()], said)
  })

  it('numbers as names of measures do not make a list of thirty million', async () => {
    const odd = { version: 1, promotingInteroperability: { measures: { '30000000': true } } } as Scenario
    const page = await filled(odd)
    assert.deepEqual(planner(page).scenario.promotingInteroperability?.measures, { '30000000': true })
  })

  it('undoing the opening of a file brings everything back, the rule year too', async () => {
    const page = await mount(TAG, { 'choose-year': '' })
    await child(page).type('Allowed charges', '95000')
    const before = [page.yearLine(), page.headline(), JSON.stringify(planner(page).scenario)]
    const data = new DataTransfer()
    data.items.add(new File([JSON.stringify({ ...small, ruleYear: '2019' })], 'mine.json'))
    page.element.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }))
    await until(() => page.text().includes('Opened: mine.json'))
    await page.settled()
    assert.include(page.yearLine(), '2019')
    await page.press('Undo')
    await page.settled()
    assert.deepEqual([page.yearLine(), page.headline(), JSON.stringify(planner(page).scenario)], before)
    takeCaught()
  })

  it('a QPP submission that is dropped gives the report of evaluate', async () => {
    const submission = {
      performanceYear: 2022,
      entityType: 'individual',
      measurementSets: [
        {
          category: 'quality',
          submissionMethod: 'registry',
          performanceStart: '2022-01-01',
          performanceEnd: '2022-12-31',
          measurements: [
            {
              measureId: '236',
              value: {
                isEndToEndReported: false,
                performanceMet: 150,
                performanceNotMet: 50,
                eligiblePopulation: 200,
                eligiblePopulationExclusion: 0,
                eligiblePopulationException: 0,
                reportingRate: 100,
                performanceRate: 75,
              },
            },
          ],
        },
        {
          category: 'ia',
          submissionMethod: 'registry',
          performanceStart: '2022-01-01',
          performanceEnd: '2022-12-31',
          measurements: [{ measureId: 'IA_EPA_1', value: true }],
        },
      ],
    }
    const read = scenarioFromQppJson(submission)
    assert.equal(read.status, 'read')
    if (read.status !== 'read') return
    const page = await mount(TAG)
    const data = new DataTransfer()
    data.items.add(new File([JSON.stringify(submission)], 'submission.json'))
    page
      .first('.step')
      .dispatchEvent(
        new DragEvent('drop', { bubbles: true, composed: true, cancelable: true, dataTransfer: data }),
      )
    await until(() => page.text().includes('Opened: submission.json'))
    takeCaught()
    assert.deepEqual(
      planner(page).scenario.quality,
      JSON.parse(JSON.stringify(textual(read.scenario.quality))),
    )
    const rules = await loadRuleYear('2022')
    const report = evaluate(rules, read.scenario, await loadInventory(2022))
    assert.equal(report.quality.status, 'scored')
    if (report.quality.status !== 'scored') return
    const quality = page.rows('.step table').find(([name]) => name === 'Quality')
    assert.equal(quality?.[1], `${report.quality.step.value.toDecimalPlaces(2).toString()}%`)
  })
})

/** Numbers as text, as a draft holds them. */
const textual = (value: unknown): unknown =>
  typeof value === 'number'
    ? String(value)
    : Array.isArray(value)
      ? value.map(textual)
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, textual(one)]))
        : value

describe('the sheet', () => {
  it('holds the result, the date and the rules, whichever step is open', async () => {
    const page = await filled()
    const { score } = await expected(small)
    await open(page, 'Quality')
    const rows = page.rows('.sheet table')
    assert.equal(rows.find(([name]) => name === 'Final score')?.at(-1), String(score))
    assert.include(textOf(page.first('.sheet')), String(new Date().getUTCFullYear()))
    assert.include(textOf(page.first('footer')), 'Rules 2022')
    assert.equal(getComputedStyle(page.first('.sheet')).display, 'none')
  })
})

describe('the language', () => {
  it('is the visitor’s choice, and keeps everything', async () => {
    const page = await filled()
    const before = JSON.stringify(planner(page).scenario)
    await page.press('Español')
    await until(() => page.all('.card')[0]?.getAttribute('lang') === 'es-US')
    await page.settled()
    assert.equal(page.all('.card')[0]?.getAttribute('lang'), 'es-US')
    assert.equal(child(page).all('.card')[0]?.getAttribute('lang'), 'es-US')
    assert.equal(JSON.stringify(planner(page).scenario), before)
    await page.press('English')
    await page.settled()
    assert.equal(page.all('.card')[0]?.getAttribute('lang'), 'en-US')
  })
})

describe('every step is sound', () => {
  for (const { title } of steps)
    for (const [width, scheme] of [
      [360, 'light'],
      [1000, 'dark'],
    ] as const)
      it(`${title}, ${width} px, ${scheme}`, async () => {
        await view(width, scheme)
        const page = await filled()
        await open(page, title)
        await assertSound(page)
      })
})
