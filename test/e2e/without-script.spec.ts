// The site without JavaScript: the rules are all there, and every widget says what to do instead.
import { pages, ruleYearPages } from './support/site.ts'
import { expect, test } from './support/test.ts'

test.use({ javaScriptEnabled: false })

for (const address of ruleYearPages) {
  test(`${address}: its tables stand there, and a sentence for each widget`, async ({ page }) => {
    await page.goto(address)
    await expect(page.locator('table.rules').first()).toBeVisible()
    expect(await page.locator('table.rules tbody tr').count()).toBeGreaterThan(40)
    const sentences = page.locator('.widget noscript p')
    await expect(sentences).toHaveCount(4)
    for (const sentence of await sentences.all()) {
      await expect(sentence).toBeVisible()
      await expect(sentence).toContainText(/JavaScript/)
    }
    await expect(page.locator('[rule-year] input[type=checkbox]:checked'), 'nothing is ticked').toHaveCount(0)
    await expect(page.getByRole('combobox', { name: 'Clinician type' }).first()).toHaveValue('')
  })
}

test('every page has its content', async ({ page }) => {
  for (const address of pages) {
    await page.goto(address)
    await expect(page.locator('h1'), address).toBeVisible()
    expect((await page.locator('main').innerText()).length, address).toBeGreaterThan(100)
  }
})

test('the home page links to the rules, and search says where to look', async ({ page }) => {
  await page.goto('/')
  await expect(page.locator('.widget noscript p')).toContainText('JavaScript')
  await expect(page.getByRole('link', { name: 'Start your self-check' })).toBeVisible()
  await page.getByRole('link', { name: /^2019/ }).first().click()
  await expect(page.locator('h1')).toContainText('2019')
  await page.goto('/search/')
  await expect(page.locator('noscript p')).toContainText('JavaScript')
})

for (const [address, fallback, first] of [
  ['/self-check/', 'needs JavaScript', 'Am I in?'],
  ['/es/autoevaluacion/', 'necesita JavaScript', '¿Debo participar?'],
] as const) {
  test(`${address}: says what it needs, and shows what it asks`, async ({ page }) => {
    await page.goto(address)
    await expect(page.locator('.widget noscript p')).toContainText(fallback)
    const planner = page.locator('mips-planner')
    await expect(planner.getByRole('button', { name: new RegExp(first.replace('?', '\\?')) })).toBeDisabled()
    await expect(planner.locator('mips-eligibility-checker')).toContainText(first)
  })
}
