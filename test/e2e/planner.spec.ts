// The self-check from nothing to a result that is sent and printed, as a new visitor goes through it: a small
// rural practice under the rules of 2026, in two languages, on a phone and wide, and with the keyboard alone.
import type { BrowserContext } from '@playwright/test'
import { measureYears } from '@mips-widgets/measures'
import { overflow } from './support/layout.ts'
import { pagesOf } from './support/pdf.ts'
import {
  type Tag,
  type Visitor,
  open,
  resultOf,
  sheetOf,
  tableOf,
  told,
  visitorOf,
  watchedPage,
} from './support/planner.ts'
import { expect, test } from './support/test.ts'
import { alive } from './support/widgets.ts'

/** Under the threshold of 75: 34.17 % of quality and all of the improvement activities, at 50 % each. */
const HEADLINE = '67.08'
const PAYMENT = ['−0.95%', '−$2,375'] as const

// At nine in the evening, when it is tomorrow in Greenwich.
const NOW = '2026-11-22T03:00:00Z'
const TODAY = { en: 'Nov 21, 2026', es: '21 nov 2026' } as const

// Somebody may have imported CMS's lists of 2026; without them everything is typed.
const hasLists = measureYears.includes(2026)

async function amIIn({ type, choose, tick, unfold, answer, say }: Visitor): Promise<void> {
  await type('Allowed charges', '180,000')
  await type('Patients', '420')
  await type('Services', '900')
  await choose('Clinician type', 'Physician (MD, DO, dentist, podiatrist, optometrist, chiropractor)')
  await unfold('About you')
  await type('Clinicians in the practice (TIN)', '4')
  await tick('Rural')
  await type('What Medicare Part B pays you in a year', '250,000')
  await expect(answer).toContainText(say('You are in.'))
}

const COPIED = 'The link is copied. It holds what you typed; whoever has it can read it.'

const next = ({ press, say }: Visitor, title: string): Promise<void> =>
  press(say('Next: {step}', { step: say(title) }))

async function quality({ type, choose, unfold, press, planner, say }: Visitor): Promise<void> {
  await press('Add a measure by hand')
  await type('Measure number', 'X1', say('Measure {number}', { number: '1' }))
  await choose('Type', 'Outcome', 'X1')
  await type('Eligible patients', '120', 'X1')
  await type('Met', '90', 'X1')
  await type('Where the deciles begin', '20 30 40 50 60 70 80 90 95', 'X1')
  await expect(planner.getByRole('group', { name: 'X1', exact: true })).toContainText('7.5')
  await press('Add a measure by hand')
  await type('Measure number', 'X2', say('Measure {number}', { number: '2' }))
  await unfold('More about this measure', 'X2')
  await type('Achievement points', '7', 'X2')
}

async function activities({ type, press, page }: Visitor): Promise<void> {
  if (hasLists) {
    await type('Find an activity', 'EPA 1')
    return page.keyboard.press('Enter')
  }
  await press('Add an activity')
  await type('Activity ID', 'IA_EPA_1')
}

/** From nothing to the final score, in the order of the steps. */
async function fillIn(visitor: Visitor): Promise<void> {
  const { planner, say, headline, answer } = visitor
  await amIIn(visitor)
  await next(visitor, 'How do I report?')
  await expect(visitor.field('Way of reporting')).toHaveValue('')
  await next(visitor, 'Quality')
  await quality(visitor)
  await next(visitor, 'Promoting Interoperability')
  await expect(planner.locator('.step')).toContainText(say('Not counted'))
  await next(visitor, 'Improvement activities')
  await activities(visitor)
  await expect(planner.locator('.step')).toContainText('100%')
  await next(visitor, 'Cost')
  await expect(answer).toContainText(say('1 answer is missing.'))
  await visitor.tick('No cost measure applies to me')
  await expect(headline).toHaveText(say('{score} points', { score: HEADLINE }))
  for (const amount of PAYMENT) await expect(answer).toContainText(amount)
  await next(visitor, 'Final score')
  await expect(planner.locator('.step')).toContainText(/ × 50% = 17\.08/)
}

/** What would reach 75: one of the list is tried, the result follows, and it is taken back. */
async function whatWouldMoveIt(visitor: Visitor): Promise<void> {
  const { planner, say, headline } = visitor
  await next(visitor, 'What would move it?')
  await visitor.press('Find what reaches it')
  const list = planner.getByRole('group', { name: say('What reaches {target} points', { target: '75' }) })
  const change = list.getByRole('checkbox').first()
  await expect(change).toBeVisible()
  const line = list.locator('.check').first()
  const [, reached = ''] = /→ ([\d.]+)/.exec((await line.textContent()) ?? '') ?? []
  expect(Number(reached)).toBeGreaterThanOrEqual(75)
  const name = ((await line.locator('label').textContent()) ?? '').trim()
  await visitor.tick(name)
  await expect(headline).toHaveText(say('{score} points', { score: reached }))
  await expect(planner.getByRole('group', { name: say('You are trying:') })).toContainText(name)
  await visitor.press('Take them back')
  await expect(headline).toHaveText(say('{score} points', { score: HEADLINE }))
  await expect(planner.getByRole('button', { name: say('Stop'), exact: true })).toHaveCount(0)
}

/** The link as the visitor has it: on the clipboard. */
async function share(visitor: Visitor): Promise<string> {
  await visitor.press('Share')
  await expect(told(visitor)).toContainText(visitor.say(COPIED))
  return visitor.page.evaluate(() => navigator.clipboard.readText())
}

/** Somebody else opens the link, in a browser that knows nothing. */
async function openElsewhere(other: BrowserContext, link: string, tag: Tag): Promise<readonly string[]> {
  const { page, complaints } = await watchedPage(other)
  await page.goto(link)
  await alive(page)
  const visitor = await visitorOf(page, tag)
  await expect(told(visitor)).toContainText(visitor.say('Opened: {name}', { name: visitor.say('the link') }))
  const result = await resultOf(visitor)
  expect(complaints).toEqual([])
  return result
}

/** The printed page has the table, the day, the link, and what it stands on. */
async function print(visitor: Visitor, link: string): Promise<void> {
  const { page, planner, say } = visitor
  const table = await tableOf(visitor)
  await page.emulateMedia({ media: 'print' })
  expect(await sheetOf(visitor)).toEqual(table)
  const [sheet, ...others] = pagesOf(await page.pdf({ format: 'Letter' }))
  expect(others, 'further pages').toEqual([])
  const has = (text: string) => expect(sheet).toContain(text.replaceAll(/\s/g, ''))
  for (const row of table) has(row.join(''))
  has(say('{score} points', { score: HEADLINE }))
  for (const amount of PAYMENT) has(amount)
  has((await planner.locator('footer').last().textContent()) ?? '')
  has(TODAY[visitor.tag])
  has(link)
  await page.emulateMedia({ media: 'screen' })
}

/** How much of the result one would have to scroll aside to see. */
const hiddenOf = ({ planner }: Visitor): Promise<number> =>
  planner.locator('.step .scroll').evaluate((table) => table.scrollWidth - table.clientWidth)

test.use({ timezoneId: 'America/Chicago', permissions: ['clipboard-read', 'clipboard-write'] })

for (const tag of ['en', 'es'] as const)
  for (const width of [360, 1280])
    test(`from nothing to a result that is sent and printed: ${tag}, ${width} px`, async ({
      page,
      browser,
    }) => {
      test.slow()
      await page.clock.setFixedTime(NOW)
      await page.setViewportSize({ width, height: 740 })
      const visitor = await open(page, tag)
      await fillIn(visitor)
      await whatWouldMoveIt(visitor)
      await next(visitor, 'Your result')
      const result = await resultOf(visitor)
      expect(await overflow(page), 'as wide as the window').toBeLessThanOrEqual(0)
      expect(await hiddenOf(visitor), 'every figure in sight').toBe(0)
      const link = await share(visitor)
      const other = await browser.newContext()
      expect(await openElsewhere(other, link, tag)).toEqual(result)
      await other.close()
      await print(visitor, link)
      expect(new URL(page.url()).hash, 'the address of the page is its own').toBe('')
    })

test('with the keyboard alone: the score, what reaches 75, and the link', async ({ page, browser }) => {
  test.slow()
  await page.addInitScript(() => {
    for (const kind of ['mousedown', 'pointerdown'])
      addEventListener(kind, () => console.error(`a mouse was used: ${kind}`), true)
  })
  const visitor = await open(page, 'en', { keys: true })
  await fillIn(visitor)
  await whatWouldMoveIt(visitor)
  await next(visitor, 'Your result')
  const result = await resultOf(visitor)
  const other = await browser.newContext()
  expect(await openElsewhere(other, await share(visitor), 'en')).toEqual(result)
  await other.close()
})
