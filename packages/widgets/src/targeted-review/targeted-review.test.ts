// May I ask, by when, as whom and with what: told through the page.
import { assert } from 'chai'
import '../define/targeted-review.ts'
import { type Page, type Tag, clear, mount, textOf } from '../kit/testing/page.ts'

const TAG = 'mips-targeted-review' as string as Tag
const REASON = 'What do you think is wrong?'
const WRONG_TIN = 'My data were sent under a wrong TIN or NPI'
const RELEASED = 'Day on which CMS published the adjustment factors'
const ASKED = 'Day on which CMS asked you for documents'

const at = (ruleYear: string) => mount(TAG, { 'rule-year': ruleYear })
const date = (page: Page, label: string) => page.rows('.dates').find(([name]) => name === label)?.[1] ?? ''
const todo = (page: Page) => page.all('.todo li').map(textOf)

const Clock = Date
const NOW = '2026-11-22T12:00'

/** The same day on whichever day the test runs. */
class Stopped extends Clock {
  constructor(...told: [] | [string | number]) {
    super(...((told.length > 0 ? told : [NOW]) as [string]))
  }
}

beforeEach(() => {
  clear()
  globalThis.Date = Stopped as DateConstructor
})
afterEach(() => {
  globalThis.Date = Clock
})

describe('may I ask', () => {
  const rows: readonly (readonly [ruleYear: string, reason: string, headline: string, says: string])[] = [
    ['2019', WRONG_TIN, 'Too late to ask.', 'closed on Oct 5, 2020.'],
    ['2017', WRONG_TIN, 'Too late to ask.', 'closed on Oct 15, 2018.'],
    ['2024', WRONG_TIN, 'Too late to ask.', 'closed on Nov 14, 2025.'],
    ['2026', WRONG_TIN, 'You may ask.', 'tell it below'],
    ['2026', 'How measures are scored or categories weighted', 'CMS will say no.', 'beyond any review'],
    ['2019', 'The data themselves were wrong, unusable or compromised', 'CMS will say no.', 'Service Center'],
    ['2017', 'The data themselves were wrong, unusable or compromised', 'Too late to ask.', 'Oct 15, 2018'],
    ['2021', 'The same as in a request I have already made', 'CMS may say no.', 'repeats another one'],
    ['2018', 'My facility-based score is missing or wrong', 'Not in this year.', 'no facility-based scoring'],
    ['2022', 'A decision on my earlier targeted review', 'CMS will say no.', 'no appeal'],
  ]
  for (const [ruleYear, reason, headline, says] of rows) {
    it(`${ruleYear}, ${reason}: ${headline}`, async () => {
      const page = await at(ruleYear)
      await page.choose(REASON, reason)
      assert.equal(page.headline(), headline)
      assert.include(page.sentence(), says)
      assert.isNotEmpty(page.all('.marks li .cite'))
    })
  }
})

describe('by when, counted from the day CMS published the factors', () => {
  const counted: readonly (readonly [released: string, headline: string, says: string])[] = [
    ['2026-11-22', 'You may ask.', '30 days are left: until Dec 22, 2026'],
    ['2026-10-24', 'You may ask.', 'One day is left'],
    ['2026-10-23', 'You may ask.', 'Today is the last day'],
    ['2026-10-22', 'Too late to ask.', 'closed on Nov 21, 2026'],
    ['2026-11-23', 'You may ask once it opens.', 'is not open yet'],
  ]
  for (const [released, headline, says] of counted) {
    it(`2025, published ${released}, today November 22: ${headline}`, async () => {
      const page = await at('2025')
      await page.choose(REASON, WRONG_TIN)
      await page.type(RELEASED, released)
      assert.equal(page.headline(), headline)
      assert.include(page.sentence(), says)
      assert.include(date(page, 'Closes'), 'unverified')
    })
  }

  it('the day belongs to its year', async () => {
    const page = await mount(TAG)
    await page.chooseYear('2025')
    await page.type(RELEASED, '2026-10-15')
    assert.include(date(page, 'Closes'), 'Nov 14, 2026')
    await page.chooseYear('2026')
    assert.equal(page.value(RELEASED), '')
    assert.equal(date(page, 'Closes'), 'not known yet')
    await page.chooseYear('2025')
    assert.equal(page.value(RELEASED), '2026-10-15')
  })

  it('a day before the performance year has ended is refused in a sentence', async () => {
    const page = await at('2026')
    await page.type(RELEASED, '2026-08-01')
    assert.equal(page.error(RELEASED), 'This comes after the performance year: from Jan 1, 2027 on.')
  })

  it('a year on its way is not complained about', async () => {
    const page = await at('2026')
    await page.type(RELEASED, '0002-08-01')
    assert.equal(page.error(RELEASED), '')
  })

  for (const [ruleYear, due] of [
    ['2022', 'Oct 31, 2023'],
    ['2023', 'Oct 16, 2024'],
  ] as const) {
    it(`${ruleYear}: documents asked for on October 1 are due on ${due}`, async () => {
      const page = await at(ruleYear)
      await page.type(ASKED, `${Number(ruleYear) + 1}-10-01`)
      assert.include(date(page, 'Documents due'), due)
    })
  }
})

describe('as whom and with what', () => {
  const needs = [
    ['Individual', 'NPI'],
    ['Group', 'TIN'],
    ['Virtual group', 'virtual group’s ID'],
    ['APM Entity', 'APM Entity’s ID'],
  ] as const
  for (const [applicant, identifier] of needs) {
    it(`${applicant}: ${identifier}`, async () => {
      const page = await at('2019')
      await page.choose('Who asks?', applicant)
      assert.include(todo(page)[1] ?? '', identifier)
    })
  }

  it('a virtual group in 2017: there were none', async () => {
    const page = await at('2017')
    await page.choose(REASON, WRONG_TIN)
    await page.choose('Who asks?', 'Virtual group')
    assert.equal(page.all('.marks')[0]?.children.length, 2)
    assert.equal(page.all('.marks .no').length, 1)
  })

  it('the checklist follows the reason, and every step has an empty box', async () => {
    const page = await at('2019')
    await page.choose(REASON, WRONG_TIN)
    const steps = todo(page)
    assert.ok(steps.some((step) => step.includes('issue type “Submission”')))
    assert.ok(steps.some((step) => step.includes('Attach: Signed contracts')))
    for (const step of page.all('.todo li')) {
      const box = getComputedStyle(step, '::before')
      assert.equal(box.borderTopStyle, 'solid')
      assert.equal(box.backgroundColor, 'rgba(0, 0, 0, 0)')
    }
  })

  it('2017 signs in with EIDM, later years with HARP', async () => {
    assert.include(todo(await at('2017'))[0] ?? '', 'EIDM')
    clear()
    assert.include(todo(await at('2018'))[0] ?? '', 'HARP')
  })
})

describe('the calendar file', () => {
  /** What a press on the button hands to the browser. */
  async function saved(page: Page): Promise<{ name: string; type: string; text: string }> {
    let blob: Blob | undefined
    let name = ''
    const address = Object.getOwnPropertyDescriptor(URL, 'createObjectURL')
    const click = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'click')
    assert.ok(address && click)
    URL.createObjectURL = (made: Blob) => {
      blob = made
      return 'blob:made'
    }
    HTMLElement.prototype.click = function () {
      if (this instanceof HTMLAnchorElement) name = this.download
      else this.dispatchEvent(new MouseEvent('click'))
    }
    try {
      await page.press('Calendar file (.ics)')
    } finally {
      Object.defineProperty(URL, 'createObjectURL', address)
      Object.defineProperty(HTMLElement.prototype, 'click', click)
    }
    return { name, type: blob?.type ?? '', text: (await blob?.text()) ?? '' }
  }

  it('has what is still ahead: window, documents, retention', async () => {
    const page = await at('2026')
    await page.type(RELEASED, '2027-10-15')
    await page.type(ASKED, '2027-11-01')
    const { name, type, text } = await saved(page)
    assert.equal(name, 'mips-targeted-review-2026.ics')
    assert.equal(type, 'text/calendar;charset=utf-8')
    assert.deepEqual(text.match(/(?<=DATE:)\d{8}/g), ['20271114', '20271116', '20321231'])
    assert.include(
      text.replaceAll('\r\n ', ''),
      'SUMMARY:Last day to request a MIPS targeted review for 2026',
    )
    assert.deepEqual(text.match(/TRIGGER:.*/g), ['TRIGGER:-P7D', 'TRIGGER:-P3D'])
  })

  it('is not offered when nothing is ahead', async () => {
    const page = await at('2017')
    assert.isTrue(page.named('button', 'Calendar file (.ics)') === undefined)
  })
})
