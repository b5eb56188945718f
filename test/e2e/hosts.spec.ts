// Under other people’s pages: see support/host-rows.ts. Each must end with an answer, and without a
// console error, a violated policy or a request to another host (support/test.ts).
import { violations } from './support/axe.ts'
import { open } from './support/host-pages.ts'
import { doings, loading, looks } from './support/host-rows.ts'
import { HOST, expect, test } from './support/test.ts'
import { TAGS, alive, answerOf, field, typeVolumes, use, widget } from './support/widgets.ts'

const TAG = 'mips-eligibility-checker'
const SCRIPT = '<script src="/cdn/mips-widgets.js"></script>'

for (const row of [...loading, ...doings]) {
  test(`the host ${loading.includes(row) ? 'has ' : ''}${row.name}`, async ({ page }) => {
    await open(page, row)
    await use(widget(page, TAG), TAG)
  })
}

for (const row of looks) {
  test(`the host’s style: ${row.name}`, async ({ page }) => {
    await open(page, { ...row, body: TAGS.map((tag) => `<${tag} rule-year="2019"></${tag}>`).join('') })
    await alive(page)
    for (const tag of TAGS) await use(widget(page, tag), tag)
    const box = await field(widget(page, TAG), 'Allowed charges').boundingBox()
    expect(box?.width).toBeGreaterThan(100)
    expect(box?.height).toBeGreaterThan(30)
    expect(await violations(page, { colorsOnly: true })).toEqual([])
    await page.setViewportSize({ width: 320, height: 700 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  })
}

test('sizes follow the text around the widget, not the root element', async ({ page }) => {
  await open(page, {
    name: '',
    head: `<style>html { font-size: 62.5% } body { font-size: 20px }</style>${SCRIPT}`,
  })
  const input = field(widget(page, TAG), 'Allowed charges')
  await expect(input).toHaveCSS('font-size', '20px')
})

test('a dark host gets a dark card, a light one a light card', async ({ page }) => {
  const background = async () => {
    const color = await widget(page, TAG)
      .locator('.card')
      .evaluate((card) => getComputedStyle(card).backgroundColor)
    return Number(/\d+/.exec(color)?.[0])
  }
  await open(page, { name: '', head: `<style>:root { color-scheme: light }</style>${SCRIPT}` })
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await background()).toBeGreaterThan(200)
  await page.evaluate(() => document.documentElement.style.setProperty('color-scheme', 'dark'))
  await expect.poll(background).toBeLessThan(60)
})

test('right to left: labels begin at the right edge', async ({ page }) => {
  await open(page, { name: '', htmlAttributes: 'dir="rtl"', head: SCRIPT })
  await typeVolumes(widget(page, TAG))
  await expect(answerOf(widget(page, TAG))).toHaveCSS('direction', 'rtl')
  const label = await widget(page, TAG).getByText('Am I in?').boundingBox()
  expect((label?.x ?? 0) + (label?.width ?? 0)).toBeGreaterThan(1000)
})

test('a moved element keeps what was typed', async ({ page }) => {
  await open(page, {
    name: '',
    head: SCRIPT,
    body: `<main></main><aside><${TAG} rule-year="2019"></${TAG}></aside>`,
  })
  await typeVolumes(widget(page, TAG))
  await page.evaluate((tag) => document.querySelector('main')?.append(...document.querySelectorAll(tag)), TAG)
  await expect(page.locator('main').locator(TAG)).toHaveCount(1)
  await expect(answerOf(widget(page, TAG))).toContainText('You are in.')
  await expect(field(widget(page, TAG), 'Patients')).toHaveValue('250')
})

test('several on one page know nothing of each other', async ({ page }) => {
  await open(page, { name: '', head: SCRIPT, body: `<${TAG} rule-year="2019"></${TAG}>`.repeat(3) })
  const [first, second] = [page.locator(TAG).nth(0), page.locator(TAG).nth(1)]
  await typeVolumes(first)
  await expect(answerOf(first)).toContainText('You are in.')
  await expect(answerOf(second)).toContainText('Three numbers will tell.')
  await expect(field(second, 'Patients')).toHaveValue('')
})

test('two copies of an element: the first stays, and the console says so once', async ({ page }) => {
  const said: string[] = []
  page.on('console', (message) => said.push(message.text()))
  await open(page, {
    name: '',
    head: ['cdn', 'v2']
      .map((copy) => `<script type="module" src="/${copy}/define/eligibility-checker.js"></script>`)
      .join(''),
  })
  await use(widget(page, TAG), TAG)
  expect(said.filter((text) => text.includes('is defined already'))).toHaveLength(1)
})

test('every file of the bundle has the integrity that its manifest states', async ({ page, request }) => {
  const { integrity } = (await (await request.get(`${HOST}/cdn/manifest.json`)).json()) as {
    integrity: Record<string, string>
  }
  await open(page, {
    name: '',
    elsewhere: true,
    head: `<script crossorigin integrity="${integrity['mips-widgets.js'] ?? ''}" src="${HOST}/cdn/mips-widgets.js"></script>`,
  })
  await use(widget(page, TAG), TAG)
  const wrong = await page.evaluate(
    async ({ host, files }) => {
      const fetched = Object.entries(files).map(([file, hash]) =>
        fetch(`${host}/cdn/${file}`, { integrity: hash }).then(
          () => [],
          () => [file],
        ),
      )
      return (await Promise.all(fetched)).flat()
    },
    { host: HOST, files: integrity },
  )
  expect(wrong).toEqual([])
})
