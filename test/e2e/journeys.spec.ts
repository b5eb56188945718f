// What people come for, from beginning to end.
import { readFileSync } from 'node:fs'
import { clipped, overflow } from './support/layout.ts'
import { ruleYearPages, widgetPages } from './support/site.ts'
import { expect, test } from './support/test.ts'
import { TAGS, answerOf, field, typeVolumes, use, visit, widget } from './support/widgets.ts'

test('a solo physician learns in ten steps or fewer whether she is in', async ({ page }) => {
  await visit(page, '/')
  const checker = widget(page, 'mips-eligibility-checker')
  const steps = [
    () => field(checker, 'Rule year').selectOption('2019'),
    () => field(checker, 'Allowed charges').fill('$120,000'),
    () => field(checker, 'Patients').fill('190'),
    () => field(checker, 'Services').fill('1,400'),
    () => field(checker, 'Clinician type').selectOption('physician'),
  ]
  expect(steps.length).toBeLessThanOrEqual(10)
  for (const step of steps) await step()
  await expect(answerOf(checker)).toContainText('You may opt in.')
  await expect(checker.locator('.marks').first()).toContainText('190')
  await expect(checker.locator('footer')).toContainText('Rules 2019')
})

test('an excluded e-Prescribing moves its 10 points, and the widget says where to', async ({ page }) => {
  await visit(page, '/rule-years/2019/#promoting-interoperability')
  const builder = widget(page, 'mips-pi-points-builder')
  await use(builder, 'mips-pi-points-builder')
  await field(builder, 'Numerator').fill('')
  await field(builder, 'Denominator').fill('')
  const prescribing = builder.locator('.measure[aria-label=e-Prescribing]')
  await prescribing.getByRole('checkbox').first().check()
  await expect(prescribing).toContainText(/Points moved to/)
  await expect(builder.getByText(/5 moved here from “e-Prescribing”/)).toHaveCount(2)
})

test('what cannot be read is said beside its field, and everything typed is kept', async ({ page }) => {
  await visit(page, '/')
  const checker = widget(page, 'mips-eligibility-checker')
  await typeVolumes(checker)
  for (const bad of ['many', '-5', '2.5', '1e400']) {
    await field(checker, 'Patients').fill(bad)
    await expect(field(checker, 'Patients')).toHaveAttribute('aria-invalid', 'true')
    await expect(checker.locator('.error:visible')).toHaveCount(1)
    await expect(answerOf(checker)).toContainText('What is marked could not be read')
    await expect(field(checker, 'Patients')).toHaveValue(bad)
    await expect(field(checker, 'Allowed charges')).toHaveValue('95,000')
  }
  await field(checker, 'Rule year').selectOption('2018')
  await expect(field(checker, 'Patients')).toHaveValue('1e400')
  await field(checker, 'Patients').fill('250')
  await expect(answerOf(checker)).toContainText('You are in.')
})

test('on paper every explanation and every source mark of a state is there', async ({ page }) => {
  await visit(page, '/widgets/adjustment-curve/')
  const curve = widget(page, 'mips-adjustment-curve')
  await use(curve, 'mips-adjustment-curve')
  const line = curve.locator('.why .receipt li').last()
  const shown = () => line.evaluate((element) => element.checkVisibility({ contentVisibilityAuto: true }))
  expect(await shown(), 'folded on the screen').toBe(false)
  await page.emulateMedia({ media: 'print' })
  expect(await shown(), 'unfolded on paper').toBe(true)
  const pdf = await page.pdf()
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
})

test('a rule year can be printed whole', async ({ page }) => {
  await visit(page, '/rule-years/2019/')
  const pdf = await page.pdf({ path: test.info().outputPath('rule-year.pdf'), format: 'Letter' })
  expect(pdf.length).toBeGreaterThan(100_000)
  expect(
    readFileSync(test.info().outputPath('rule-year.pdf'))
      .toString('latin1')
      .match(/\/Type ?\/Page\b/g)?.length,
  ).toBeGreaterThan(5)
})

for (const address of ['/', ...widgetPages, ...ruleYearPages.slice(-1)]) {
  test(`${address}: at twice the text size nothing is cut off`, async ({ page }) => {
    await page.setViewportSize({ width: 640, height: 900 })
    await visit(page, address)
    for (const tag of TAGS) if ((await page.locator(tag).count()) > 0) await use(widget(page, tag), tag)
    const size = () => page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize))
    const before = await size()
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
    expect(await size()).toBe(before * 2)
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    expect(await clipped(page)).toEqual([])
  })
}
