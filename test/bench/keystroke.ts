// From a keystroke to the painted result: the planner as it is embedded, full, in Chromium on a CPU made four times
// slower. The figure comes out of a trace of Chromium: from the key going down until the frame with the answer
// is painted. As a ratio it stands against a keystroke in a bare text field on the same page.
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Page, chromium } from '@playwright/test'
import { bundleElements } from '../../packages/embed/bundle.mjs'
import { chromiumArgs, findBrowser } from '../../scripts/browser.mjs'
import { serveFolder } from './serve-folder.ts'
import { fullPlanner } from './full-planner.ts'

const SLOWER = 4
const LIMIT_MS = 50
const KEYS = '123456789012'

interface TraceEvent {
  readonly name: string
  readonly ts: number
  readonly dur?: number
  readonly args: { readonly data?: { readonly type?: string } }
}

const fields: readonly (readonly [step: string, field: string])[] = [
  ['Am I in?', 'mips-eligibility-checker [id="clinician.volume.segment1.allowedCharges"]'],
  ['Quality', 'mips-quality-score [id="quality.submissions.0.performanceMet"]'],
  ['Promoting Interoperability', 'mips-pi-points-builder input[id$=".numerator"]'],
  ['Your result', 'mips-planner [id="payment.partBPaidAmount"]'],
]

const at = (times: readonly number[], share: number): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? NaN

const folder = mkdtempSync(join(tmpdir(), 'mips-keystroke-'))
const site = serveFolder(folder)
try {
  await build()
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: chromiumArgs })
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await page.goto(`${await site.address}/index.html`)
  await page.waitForSelector('mips-planner .steps button')
  // Chromium traces an event only where somebody listens.
  await page.evaluate(() => {
    for (const type of ['keydown', 'input']) addEventListener(type, () => {}, true)
  })
  await page.evaluate((scenario) => {
    Object.assign(document.querySelector('mips-planner') as object, { scenario })
  }, fullPlanner)
  const session = await page.context().newCDPSession(page)
  const measure = async (open: () => Promise<void>, field: string): Promise<number[]> => {
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
    await open()
    await page.locator(field).first().focus()
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
    return traced(page, async () => {
      for (const key of KEYS) {
        await page.keyboard.press(key)
        await page.waitForTimeout(400)
      }
    })
  }
  const bare = await measure(async () => {}, '#bare')
  console.log(
    `keystroke to painted result, CPU ${SLOWER} times slower, planner full (median and nine in ten):`,
  )
  say('a bare text field', bare, bare)
  let slowest = 0
  for (const [step, field] of fields) {
    const times = await measure(() => openStep(page, step), field)
    slowest = Math.max(slowest, at(times, 0.9))
    say(step, times, bare)
  }
  console.log(`slowest: ${slowest.toFixed(1)} ms of ${LIMIT_MS}`)
  await browser.close()
} finally {
  site.close()
  rmSync(folder, { recursive: true, force: true })
}

async function openStep(page: Page, title: string): Promise<void> {
  await page.locator('mips-planner .steps button', { hasText: title }).click()
  await page.waitForTimeout(1500)
}

/** Milliseconds from each key going down until the frame with its answer is painted and handed on. */
async function traced(page: Page, act: () => Promise<void>): Promise<number[]> {
  const browser = page.context().browser()
  if (!browser) throw new Error('a browser')
  await browser.startTracing(page, { categories: ['devtools.timeline', 'cc'] })
  await act()
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: readonly TraceEvent[]
  }
  const dispatched = (type: string) =>
    traceEvents.filter(({ name, args }) => name === 'EventDispatch' && args.data?.type === type)
  const ends = (events: readonly TraceEvent[]) =>
    events.map(({ ts, dur = 0 }) => ts + dur).toSorted((one, two) => one - two)
  const answered = ends(dispatched('input'))
  const painted = ends(traceEvents.filter(({ name }) => name === 'Commit'))
  const times = dispatched('keydown').flatMap(({ ts }) => {
    const answer = answered.find((end) => end > ts)
    const frame = answer && painted.find((end) => end > answer)
    return frame ? [(frame - ts) / 1000] : []
  })
  if (times.length < KEYS.length / 2) throw new Error(`only ${times.length} keystrokes in the trace`)
  return times
}

function say(name: string, times: readonly number[], bare: readonly number[]): void {
  const ratio = at(times, 0.5) / at(bare, 0.5)
  console.log(
    `  ${name.padEnd(28)}${at(times, 0.5).toFixed(1).padStart(7)} ms ${at(times, 0.9).toFixed(1).padStart(7)} ms   ${ratio.toFixed(1)} times the bare field`,
  )
}

async function build(): Promise<void> {
  for (const file of await bundleElements()) {
    if (file.type !== 'chunk') continue
    const target = join(folder, file.fileName)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, file.code)
  }
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="en"><title>Keystroke</title><input id="bare" aria-label="bare">
     <mips-planner></mips-planner><script type="module" src="./define/planner.js"></script></html>`,
  )
}
