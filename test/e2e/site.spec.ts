// Every page of the built site: whole, still, accessible, narrow enough, and linked to what exists.
import { violations } from './support/axe.ts'
import { holdScripts, layoutShift, overflow, widgetHeights } from './support/layout.ts'
import { brokenLinks, pages, ruleYearPages, widgetPages } from './support/site.ts'
import { expect, requestsOf, test } from './support/test.ts'
import { TAGS, alive, visit } from './support/widgets.ts'

test('there are pages for twelve rule years, for what changed between them, and for fourteen elements', () => {
  expect(ruleYearPages).toHaveLength(12)
  expect(ruleYearPages).toEqual(expect.arrayContaining(['/rule-years/2017/', '/rule-years/2026/']))
  expect(pages.filter((address) => /^\/compare\/.+/.test(address))).toHaveLength(13)
  expect(widgetPages).toHaveLength(14)
  expect(pages).toEqual(expect.arrayContaining(['/self-check/', '/self-check/guide/', '/es/autoevaluacion/']))
  expect(pages).toEqual(expect.arrayContaining(['/', '/measures/', '/embed/', '/bibliography/', '/search/']))
})

const MEASURE_YEAR = /^\/measures\/\d/

for (const address of pages) {
  test(`${address}: has its head, stays where it is, passes axe, and fits a phone`, async ({
    page,
    baseURL,
  }) => {
    // Thousands of cells for axe to look at, while other tests run.
    test.slow(MEASURE_YEAR.test(address))
    const requests = requestsOf(page)
    const release = await holdScripts(page)
    const response = await page.goto(address, { waitUntil: 'commit' })
    expect(response?.status()).toBe(200)
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
    const before = await widgetHeights(page)
    release()
    await alive(page)
    expect(await layoutShift(page), 'layout shift').toBeLessThanOrEqual(0.01)
    expect(await widgetHeights(page), 'heights of the widgets, alive').toEqual(before)

    expect((await page.title()).length).toBeGreaterThan(8)
    await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /.{20,}/)
    await expect(page.locator('h1')).toHaveCount(1)
    expect(await violations(page), 'axe, light').toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await violations(page, { colorsOnly: true }), 'axe, dark').toEqual([])
    await page.setViewportSize({ width: 320, height: 800 })
    expect(await overflow(page), 'wider than 320 pixels').toBeLessThanOrEqual(0)
    expect(requests.filter((request) => !request.startsWith(`${baseURL}/`))).toEqual([])
  })
}

for (const address of ['/', '/self-check/', '/es/autoevaluacion/', ...widgetPages, ...ruleYearPages]) {
  test(`${address}: nothing moves on a phone either when the widgets come alive`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    const release = await holdScripts(page)
    await page.goto(address, { waitUntil: 'commit' })
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
    const before = await widgetHeights(page)
    release()
    await alive(page)
    expect(await layoutShift(page)).toBeLessThanOrEqual(0.01)
    expect(await widgetHeights(page)).toEqual(before)
  })
}

test('every link, anchor, style sheet and script of every page exists', () => {
  const broken = pages.flatMap((address) => brokenLinks(address).map((to) => `${address} → ${to}`))
  expect(broken).toEqual([])
})

test('an address that does not exist answers 404, with the way home', async ({ request }) => {
  const response = await request.get('/rule-years/1999/')
  expect(response.status()).toBe(404)
  expect(await response.text()).toContain('href="/"')
})

for (const address of ruleYearPages) {
  const id = address.split('/')[2] ?? ''
  test(`${address}: its widgets are set to that year, and every row of its tables has a source`, async ({
    page,
  }) => {
    await visit(page, address)
    for (const tag of TAGS) {
      const element = page.locator(tag)
      await expect(element).toHaveAttribute('rule-year', id)
      await expect(element.locator('header')).toContainText(`${id.slice(0, 4)} rules`)
      const flags = element.locator('header').getByText('PROPOSED')
      await expect(flags).toHaveCount(id.endsWith('proposed') ? 1 : 0)
      await expect(element.locator('footer')).toContainText(`Rules ${id}`)
    }
    await expect(page.locator('main')).not.toContainText(/not covered/i)
    const rows = await page.locator('table.rules tbody tr').evaluateAll((all) =>
      all.map((row) => ({
        text: row.textContent?.trim(),
        sourced: row.querySelector('.cite:not(.none)') !== null,
        doubted: row.querySelector('.doubt') !== null,
      })),
    )
    expect(rows.length).toBeGreaterThan(120)
    expect(rows.filter(({ sourced, doubted }) => !sourced && !doubted)).toEqual([])
  })
}

test('“what changed” shows the proposal against the final rule: 80 became 75', async ({ page }) => {
  await page.goto('/rule-years/2019/')
  const since = page.locator('#since-2019-proposed')
  await expect(since).toContainText('2019')
  await page.getByText(/^Show what changed since.*proposed/i).click()
  const row = page
    .locator('table.changes tr:visible')
    .filter({ hasText: /additional|exceptional/i })
    .filter({ hasText: '80' })
  await expect(row.first()).toContainText('75')
})

test('every reweighting of a year has its row, small practices and pathways theirs', async ({ page }) => {
  await page.goto('/rule-years/2022/')
  const row = (name: RegExp) => page.getByRole('row', { name })
  await expect(row(/^Without Promoting Interoperability/)).toContainText('55%')
  await expect(row(/^Small practice: without Promoting Interoperability/)).toContainText('40%')
  await expect(row(/^APP: all categories/)).toContainText('50%')
})

test('a measure or a pathway that joined stands by itself in what changed', async ({ page }) => {
  await page.goto('/compare/2025/2026/')
  const joined = page.getByRole('row', { name: /MVPs to choose from New/ })
  await expect(joined).toContainText('Diagnostic Radiology (M1498)')
  await expect(joined).not.toContainText('Value in Primary Care')
})

test('on a phone a rule is its name over its value, and still a row of a table', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/rule-years/2026/')
  const name = page.getByRole('rowheader', { name: 'Case minimum', exact: true })
  const value = page.getByRole('row', { name: /^Case minimum/ }).getByRole('cell')
  const [above, below] = [await name.boundingBox(), await value.boundingBox()]
  expect(above?.y ?? 0).toBeLessThan(below?.y ?? 0)
  expect(above?.x).toBe(below?.x)
})

test('home speaks of the latest rule year first', async ({ page }) => {
  await visit(page, '/')
  await expect(page.locator('mips-eligibility-checker header')).toContainText('2026 rules')
  await expect(page.locator('.cards.small a').first()).toHaveAttribute('href', '/rule-years/2026/')
})

test('search finds the low-volume threshold from the home page', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('searchbox').first().fill('low-volume threshold')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status')).toContainText(/\d+ pages? for “low-volume threshold”/)
  await page.locator('#search-results a').first().click()
  await expect(page.locator('main')).toContainText(/low-volume/i)
})
