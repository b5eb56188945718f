// What the planner keeps: nothing on the device until it is asked to, every answer while the rule year and the
// language change, and what was taken away until one has gone on.
import { type Scenario, encodeScenario } from '@mips-widgets/core'
import {
  type Visitor,
  open,
  resultOf,
  step,
  stored,
  tableOf,
  told,
  visitorOf,
  watchedPage,
} from './support/planner.ts'
import { expect, test } from './support/test.ts'

const volume = { allowedCharges: '195,000', beneficiaries: '480', services: '640' }
const rate = (numerator: string, denominator: string) => ({ numerator, denominator })

const scenario: Scenario = {
  version: 1,
  ruleYear: '2022',
  clinician: {
    type: 'physician',
    practiceSize: '4',
    specialStatuses: ['rural'],
    volume: { segment1: volume, segment2: volume },
  },
  quality: {
    submissions: [{ measureId: '236', measureType: 'outcome', collectionType: 'registry', points: '7' }],
  },
  cost: { measures: [] },
  improvementActivities: { activities: ['IA_EPA_1'] },
  promotingInteroperability: {
    measures: {
      PI_EP_1: rate('49', '115'),
      PI_HIE_1: rate('10', '20'),
      PI_HIE_4: rate('5', '20'),
      PI_PEA_1: rate('40', '100'),
      PI_PPHI_1: true,
      PI_PPHI_2: true,
      PI_ONCDIR_1: true,
      PI_INFBLO_1: true,
      PI_PHCDRR_1: true,
      PI_PHCDRR_3: true,
    },
  },
  payment: { partBPaidAmount: '250,000' },
}

const hash = `#mips=${encodeScenario(scenario)}`

test('keeping is off; turned on, it holds scenarios by their names, which survive and can be deleted', async ({
  context,
}) => {
  test.slow()
  const { page, complaints } = await watchedPage(context)
  const visitor = await open(page, 'en', { hash })
  const { type, press, tick, field, headline } = visitor
  await expect(headline).toHaveText(/^[\d.]+ points$/)
  const first = await resultOf(visitor)
  await expect(field('Keep on this device')).not.toBeChecked()
  expect(await stored(page), 'nothing by default').toEqual([])

  await tick('Keep on this device')
  await type('Name', 'Me alone')
  await press('Save')
  await expect(told(visitor)).toContainText('Saved: Me alone')
  await step(visitor, 'Improvement activities')
  await press('Remove IA_EPA_1')
  await step(visitor, 'Your result')
  await type('Name', 'Without activities')
  await press('Save')
  const second = await resultOf(visitor)
  expect(second).not.toEqual(first)
  expect(await stored(page)).toHaveLength(1)

  await page.goto('about:blank')
  const again = await open(page, 'en')
  await expect(again.headline).toHaveText('Where do you stand with MIPS?')
  await step(again, 'Your result')
  await again.tick('Keep on this device')
  await again.press('Open Me alone')
  await expect.poll(() => resultOf(again)).toEqual(first)
  await again.press('Open Without activities')
  await expect.poll(() => resultOf(again)).toEqual(second)

  await again.press('Delete Me alone')
  await expect(again.planner.getByRole('button', { name: 'Open Me alone' })).toHaveCount(0)
  await again.press('Undo')
  await again.press('Open Me alone')
  await expect.poll(() => resultOf(again)).toEqual(first)

  await field('Keep on this device').uncheck()
  await expect(told(again)).toContainText('Nothing is kept on this device any more.')
  expect(await stored(page)).toEqual([])
  expect(complaints).toEqual([])
})

/** Answers that stand in a step, by their labels. */
const answers = (visitor: Visitor): Promise<string[]> =>
  visitor.planner
    .locator('.step')
    .getByRole('textbox')
    .evaluateAll((fields) => fields.map((field) => `${field.id}=${(field as HTMLInputElement).value}`))

test('another rule year sets aside what it does not ask for, names it, and the first one has it back', async ({
  page,
}) => {
  const visitor = await open(page, 'en', { hash })
  const { choose, planner, headline } = visitor
  await expect(headline).toHaveText(/^[\d.]+ points$/)
  const before = await resultOf(visitor)
  await step(visitor, 'Promoting Interoperability')
  await expect(planner.getByRole('textbox', { name: 'Numerator' }).first()).toBeVisible()
  const typed = await answers(visitor)
  await choose('Rule year', '2018')
  await expect(planner.locator('footer').last()).toContainText('Rules 2018')
  const aside = planner.locator('.kept').filter({ hasText: 'Set aside under these rules, and kept:' })
  await expect(aside.first()).toBeVisible()
  await expect(aside.first()).toContainText('Services')
  await choose('Rule year', '2022')
  await expect(aside).toHaveCount(0)
  await expect.poll(() => answers(visitor)).toEqual(typed)
  await step(visitor, 'Your result')
  await expect.poll(() => resultOf(visitor)).toEqual(before)
  await choose('Rule year', '2018')
  await expect.poll(() => resultOf(visitor)).not.toEqual(before)
  await choose('Rule year', '2022')
  await expect.poll(() => resultOf(visitor)).toEqual(before)
  await step(visitor, 'Am I in?')
  await expect(visitor.field('Services')).toHaveValue('640')
  await expect(aside, 'what another step asks is not set aside').toHaveCount(0)
})

test('another language keeps every answer and says the same result', async ({ page }) => {
  const visitor = await open(page, 'en', { hash })
  await expect(visitor.headline).toHaveText(/^[\d.]+ points$/)
  const before = await resultOf(visitor)
  await visitor.press('Español')
  const spanish = await visitorOf(page, 'es')
  await expect(spanish.headline).toHaveText(
    spanish.say('{score} points', { score: /[\d.]+/.exec(before[0] ?? '')?.[0] ?? '' }),
  )
  const numbers = (rows: readonly string[]) => rows.map((row) => row.match(/[−+]?\$?\d[\d,.]*%?/g))
  await expect.poll(async () => numbers(await resultOf(spanish))).toEqual(numbers(before))
  expect((await tableOf(spanish)).map(([name]) => name)).toContain(spanish.say('Final score'))
  await spanish.press('English')
  await expect.poll(() => resultOf(visitor)).toEqual(before)
})

test('undo brings back a measure with everything that was typed in it', async ({ page }) => {
  const visitor = await open(page, 'en', { hash })
  const { headline, press, planner } = visitor
  await expect(headline).toContainText('points')
  await step(visitor, 'Quality')
  await expect(planner.getByRole('group', { name: '236' })).toBeVisible()
  const said = await headline.innerText()
  const typed = await answers(visitor)
  await press('Remove 236')
  await expect(headline).not.toHaveText(said)
  await press('Undo')
  await expect(headline).toHaveText(said)
  expect(await answers(visitor)).toEqual(typed)
})
