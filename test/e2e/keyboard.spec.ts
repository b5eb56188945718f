// With the keyboard alone, and a focus that is seen.
import { focused, focusRing, tabTo } from './support/keyboard.ts'
import { expect, test } from './support/test.ts'
import { answerOf, field, visit, widget } from './support/widgets.ts'

test('from the home page to an answer', async ({ page }) => {
  await visit(page, '/')
  await page.keyboard.press('Tab')
  expect(await focused(page)).toBe('Skip to the content')
  await page.keyboard.press('Enter')
  const presses = await tabTo(page, /^Allowed charges/)
  expect(presses, 'the first question is near').toBeLessThanOrEqual(4)
  await page.keyboard.type('95000')
  await tabTo(page, /^Patients/)
  await page.keyboard.type('250')
  await tabTo(page, /^Services/)
  await page.keyboard.type('300')
  await expect(answerOf(widget(page, 'mips-eligibility-checker'))).toContainText('You are in.')
})

test('a score of 92 under the 2020 proposal, in percent and dollars', async ({ page }) => {
  await visit(page, '/rule-years/2020-proposed/')
  await tabTo(page, /^Payment/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#payment$/)
  await tabTo(page, /^Final score/)
  await page.keyboard.type('92')
  await tabTo(page, /^Medicare Part B payments/)
  await page.keyboard.type('250,000')
  const answer = answerOf(widget(page, 'mips-adjustment-curve'))
  await expect(answer).toContainText('+4.01%')
  await expect(answer).toContainText('$10,025 more on $250,000')
  await page.keyboard.press('Shift+Tab')
  await tabTo(page, /^How was this worked out/)
  await page.keyboard.press('Enter')
  await expect(widget(page, 'mips-adjustment-curve').locator('.why .receipt').first()).toBeVisible()
})

test('the point on the curve moves with the arrow keys', async ({ page }) => {
  await visit(page, '/rule-years/2020-proposed/')
  const curve = widget(page, 'mips-adjustment-curve')
  await field(curve, 'Final score').fill('92')
  await curve.getByRole('slider').press('ArrowRight')
  await expect(field(curve, 'Final score')).toHaveValue('93')
  await curve.getByRole('slider').press('Home')
  await expect(answerOf(curve)).toContainText('−9%')
})

test('with forced colors: the focus is seen, and the page can be painted', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await visit(page, '/')
  await page.screenshot()
  await tabTo(page, /^Allowed charges/)
  const { width, color, background } = await focusRing(page)
  expect(width).toBeGreaterThanOrEqual(2)
  expect(color).not.toBe(background)
})
