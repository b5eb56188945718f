// The self-check's own pages: found at once, in two languages, and with long work off the page where there can be
// a worker. What the planner does from beginning to end is in planner specs.
import { type HostPage, open } from './support/host-pages.ts'
import { HOST, expect, test } from './support/test.ts'
import { alive, visit, widget } from './support/widgets.ts'
import type { Locator, Page } from '@playwright/test'

test('it is the first link of the navigation, and the first of the home page', async ({ page }) => {
  await page.goto('/')
  await expect(page.locator('.wide-menu a').first()).toHaveAttribute('href', '/self-check/')
  const start = page.locator('main a').first()
  await expect(start).toHaveAttribute('href', '/self-check/')
  await page.setViewportSize({ width: 360, height: 740 })
  await expect(start).toBeInViewport({ ratio: 1 })
})

for (const [address, lang, other] of [
  ['/self-check/', 'en', 'es'],
  ['/es/autoevaluacion/', 'es', 'en'],
] as const) {
  test(`${address}: is in its language, and names the other`, async ({ page }) => {
    await visit(page, address)
    await expect(page.locator('html')).toHaveAttribute('lang', lang)
    const alternate = page.locator(`link[rel=alternate][hreflang=${other}]`)
    const link = page.locator(`main a[hreflang=${other}]`).first()
    expect(await link.getAttribute('href')).toBe(await alternate.getAttribute('href'))
    await expect(widget(page, 'mips-planner').locator('section').first()).toHaveAttribute(
      'lang',
      new RegExp(`^${lang}`),
    )
    await link.click()
    await expect(page.locator('html')).toHaveAttribute('lang', other)
  })
}

const SCENARIO = {
  version: 1,
  ruleYear: '2022',
  clinician: { practiceSize: 8 },
  quality: {
    submissions: [
      {
        measureId: '047',
        collectionType: 'registry',
        eligiblePopulation: 156,
        performanceRate: '76.92',
        reportingRate: '100',
      },
    ],
  },
  cost: { measures: [{ measureId: 'TPCC_1', points: '6.5' }] },
  improvementActivities: { activities: ['IA_EPA_1'] },
  promotingInteroperability: { measures: {} },
}

/** Fills the planner in, and asks what would reach the threshold. */
async function search(planner: Locator): Promise<void> {
  await planner.evaluate((element, scenario) => {
    ;(element as HTMLElement & { scenario: object }).scenario = scenario
  }, SCENARIO)
  await planner.getByRole('button', { name: /What would move it/ }).click()
  await planner.getByRole('button', { name: 'Find what reaches it' }).click()
  await expect(planner.getByRole('button', { name: 'Stop' })).toHaveCount(0)
  await expect(planner.getByText('This could not be worked out')).toHaveCount(0)
  await expect(
    planner.locator('[role=status]').filter({ hasText: /\S/ }).or(planner.locator('.moves')).first(),
  ).toBeVisible()
}

const workersOf = (page: Page): string[] => {
  const workers: string[] = []
  page.on('worker', (worker) => workers.push(worker.url()))
  return workers
}

test('on this site long work runs in a worker of this site', async ({ page, baseURL }) => {
  const workers = workersOf(page)
  await visit(page, '/self-check/')
  await search(widget(page, 'mips-planner'))
  expect(workers).toHaveLength(1)
  expect(workers[0]).toMatch(new RegExp(`^${baseURL ?? ''}/_astro/worker[\\w.-]*\\.js$`))
})

const PLANNER = '<mips-planner rule-year="2022"></mips-planner>'
const SCRIPT = `<script src="${HOST}/cdn/mips-widgets.js"></script>`

const hosts: readonly (HostPage & { readonly workers: number })[] = [
  {
    name: 'allows scripts of its own origin and nothing else',
    policy: "default-src 'none'; script-src 'self'",
    workers: 1,
  },
  {
    name: 'has the script on another origin',
    elsewhere: true,
    policy: `default-src 'none'; script-src ${HOST}`,
    workers: 0,
  },
]

for (const host of hosts) {
  test(`long work where the host ${host.name}: ${host.workers} worker, and an answer`, async ({ page }) => {
    const workers = workersOf(page)
    await open(page, { ...host, head: SCRIPT, body: PLANNER })
    await alive(page)
    await search(widget(page, 'mips-planner'))
    expect(workers).toHaveLength(host.workers)
  })
}
