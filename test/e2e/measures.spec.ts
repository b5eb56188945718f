// CMS's measures on the site: a page for each performance year of the build with the figures of the data,
// and on each rule year what there is of its year, or why there is nothing.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type Bounds, ruleYearIds } from '@mips-widgets/core'
import { loadActivities, loadCostBenchmarks, loadMeasures, measureYears } from '@mips-widgets/measures'
import type { Locator, Page } from '@playwright/test'
import { pages } from './support/site.ts'
import { expect, test } from './support/test.ts'

const MOST_BYTES = 60_000
const dist = join(import.meta.dirname, '../../site/dist')

const addressOf = (performanceYear: number) => `/measures/${performanceYear}/`

/** The figures of every row, by the id of its measure. */
const figuresOn = (page: Page): Promise<Record<string, string[][]>> =>
  page
    .locator('.measures tbody')
    .evaluateAll((all) =>
      Object.fromEntries(
        all.map(({ id, children }) => [
          id.slice(1),
          [...children]
            .map((row) => [...row.querySelectorAll('td:not(.none)')].map((cell) => cell.textContent))
            .filter(({ length }) => length > 0),
        ]),
      ),
    )

const written = (all: readonly Bounds[], columns: number): string[][] =>
  all.map((bounds) => bounds.slice(-columns).map((bound) => bound ?? '–'))

test('there is a page for each performance year of the build, and one above them', () => {
  expect(pages.filter((address) => address.startsWith('/measures/'))).toEqual([
    '/measures/',
    ...measureYears.map(addressOf),
  ])
})

for (const performanceYear of measureYears) {
  const address = addressOf(performanceYear)

  test(`${address}: every measure with every figure of its benchmarks, every activity, and not too heavy`, async ({
    page,
  }) => {
    await page.goto(address)
    const found = await figuresOn(page)
    const { measures } = (await loadMeasures(performanceYear)) ?? { measures: [] }
    const bounds = measures.flatMap(({ benchmarks }) => benchmarks.map((one) => one.bounds))
    const columns = bounds.some(([first]) => first !== null) ? 10 : 9
    expect(measures.length).toBeGreaterThan(150)
    for (const { measureId, benchmarks } of measures) {
      const expected = written(
        benchmarks.map((one) => one.bounds),
        columns,
      )
      expect(found[measureId], measureId).toEqual(expected)
    }
    const cost = [...((await loadCostBenchmarks(performanceYear))?.benchmarks.keys() ?? [])]
    expect(Object.keys(found)).toHaveLength(measures.length + cost.length)
    expect(Object.keys(found)).toEqual(expect.arrayContaining(cost))

    const ids = await page.locator('.activities tbody tr').evaluateAll((rows) => rows.map(({ id }) => id))
    const { activities } = (await loadActivities(performanceYear)) ?? { activities: [] }
    expect(ids).toEqual(activities.map(({ activityId }) => activityId))
    const html = readFileSync(join(dist, address, 'index.html'))
    expect(gzipSync(html).length).toBeLessThan(MOST_BYTES)
  })
}

test('2018, measure 110 by registry: the deciles of CMS’s own example, under their heads', async ({
  page,
}) => {
  await page.goto(`${addressOf(2018)}#m110`)
  const measure = page.locator('#m110')
  await expect(measure).toBeInViewport()
  await expect(measure).toContainText('Not high priority')
  const row = measure.getByRole('row', { name: /MIPS CQM \(registry\)/ })
  await expect(row.getByRole('cell')).toHaveText('0 26.89 40.49 50 57.07 64.79 73.08 82.71 96.44'.split(' '))
  const heads = page.locator('table', { has: measure }).getByRole('columnheader')
  await expect(heads.nth(2)).toHaveText('Decile 2')
  await expect(heads.last()).toHaveText('Decile 10')
})

test('marks: less is better, a cap with its points, a refused row, a weight', async ({ page }) => {
  await page.goto(addressOf(2019))
  await expect(page.locator('#m001')).toContainText('Outcome · Less is better')
  await expect(page.locator('#m012').getByRole('row', { name: /claims Capped/ })).toHaveCount(1)
  await expect(page.locator('main')).toContainText('brings at most 7 points')
  await expect(page.locator('#IA_BE_14')).toContainText('High')
  await page.goto(addressOf(2018))
  await expect(page.locator('#mCAHPS_9')).toContainText('cannot be right')
  await expect(page.locator('#mTPCC_1')).toContainText('Total Per Capita Cost')
})

test('on a phone a measure is a block: each figure under the name of its decile', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto(addressOf(2018))
  const cells = page.locator('#m110').getByRole('row').last().getByRole('cell')
  const heads = cells.evaluateAll((all) => all.map((cell) => getComputedStyle(cell, '::before').content))
  expect(await heads).toEqual(['Decile 2', 3, 4, 5, 6, 7, 8, 9, 10].map((head) => `"${head}"`))
  const [above, below] = [
    await page.locator('#m110 th').first().boundingBox(),
    await cells.first().boundingBox(),
  ]
  expect(above?.y ?? 0).toBeLessThan(below?.y ?? 0)
  expect(above?.x).toBe(below?.x)
})

test('search finds a measure by its title', async ({ page }) => {
  await page.goto('/search/?q=influenza+immunization')
  await expect(page.locator('#search-results a').first()).toHaveAttribute('href', /^\/measures\/\d{4}\/$/)
})

for (const id of ruleYearIds) {
  const performanceYear = Number(id.slice(0, 4))
  test(`/rule-years/${id}/: what there is of its measures, or why there is nothing`, async ({ page }) => {
    await page.goto(`/rule-years/${id}/`)
    const section = page.locator('section', { has: page.locator('#cms-measures') })
    const data = await loadMeasures(performanceYear)
    if (!data) return expectReason(section, performanceYear)
    await expect(section.locator('.counts > div').first()).toHaveText(
      `Quality measures ${data.measures.length}`,
    )
    await expect(section).toContainText(data.stamp.from)
    await expect(section.getByRole('link')).toHaveAttribute('href', addressOf(performanceYear))
    await expect(section.getByText('final year')).toHaveCount(id.endsWith('proposed') ? 1 : 0)
  })
}

async function expectReason(section: Locator, performanceYear: number): Promise<void> {
  await expect(section).toContainText(`${performanceYear} are not in this build`)
  await expect(section).toContainText('on npm ends with 2022')
  await expect(section).toContainText('typed by hand')
  await expect(section.locator('code')).toHaveText('npm run measures:import -- <folder or archive>')
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the tables stand there, and the address of a measure leads to it', async ({ page }) => {
    await page.goto('/measures/')
    await page.getByRole('table').getByRole('link', { name: '2018' }).click()
    await expect(page.locator('h1')).toContainText('2018')
    await page.goto(`${addressOf(2018)}#m236`)
    await expect(page.locator('#m236')).toBeInViewport()
  })
})
