// Whoever goes through the planner with the keyboard sees where they are: the running result stays in sight, takes
// a quarter of the window at most, and never covers what has the focus.
import { sendKeys, setViewport } from '@web/test-runner-commands'
import { assert } from 'chai'
import { type Page, clear, mount, settled, textOf, until } from '../kit/testing/page.ts'
import { small } from './testing/small-practice.ts'
import type { MipsPlanner } from './planner.ts'

const submissions = ['236', '130', '134'].map((measureId) => ({
  measureId,
  collectionType: 'registry' as const,
  eligiblePopulation: '200',
  performanceMet: '150',
  performanceNotMet: '50',
  reportingRate: '100',
}))

const TOUCH = 44

const windows = [
  [1280, 720, 100, true],
  [360, 640, 100, true],
  [360, 640, 200, true],
  [1280, 720, 200, true],
  // It would be too much of the window.
  [1920, 720, 200, false],
] as const

async function qualityStep(): Promise<Page> {
  const page = await mount('mips-planner')
  ;(page.element as MipsPlanner).scenario = { ...small, quality: { submissions } }
  await page.settled()
  const quality = () =>
    page.all<HTMLButtonElement>('.steps button').find((one) => textOf(one).startsWith('Quality'))
  await until(() => quality() !== undefined)
  quality()?.click()
  await until(() => page.all('.step mips-quality-score').length > 0)
  await settled(page.first('.step mips-quality-score') as MipsPlanner)
  return page
}

function focused(): Element | null {
  let place = document.activeElement
  while (place?.shadowRoot?.activeElement) place = place.shadowRoot.activeElement
  return place
}

/** What stays at the top while the page scrolls. */
const barOf = ({ all }: Page): DOMRect[] =>
  all('.result, .result *')
    .filter((one) => {
      const { position, top } = getComputedStyle(one)
      return position === 'sticky' && top === '0px'
    })
    .map((one) => one.getBoundingClientRect())
    .filter(({ height }) => height > 0)

/** Goes back with the tabulator from the last control to the steps; tells what was covered on the way. */
async function goBack(
  page: Page,
): Promise<{ stops: number; covered: string[]; unseen: number; most: number }> {
  const told = { stops: 0, covered: [] as string[], unseen: 0, most: 0 }
  scrollTo(0, document.documentElement.scrollHeight)
  ;(page.all('.onward button').at(-1) as HTMLElement).focus()
  await sendKeys({ down: 'Shift' })
  for (; told.stops < 300 && !focused()?.closest('nav'); told.stops++) {
    await sendKeys({ press: 'Tab' })
    const place = focused() as Element
    const box = place.getBoundingClientRect()
    const bars = barOf(page)
    told.most = Math.max(told.most, ...bars.map(({ height }) => height))
    if (!bars.some(({ top, bottom }) => top > -1 && bottom <= innerHeight)) told.unseen++
    // A table that scrolls can be taller than the window: some of it is in sight.
    const above = place.matches('.scroll') ? box.bottom - TOUCH : box.top
    const isCovered = bars.some(({ top, bottom }) => above < bottom - 1 && box.bottom > top + 1)
    if (isCovered || box.bottom < 1 || box.top > innerHeight - 1)
      told.covered.push(`${place.localName} ${place.id} ${textOf(place).slice(0, 40)}`)
  }
  await sendKeys({ up: 'Shift' })
  return told
}

describe('what has the focus', () => {
  beforeEach(clear)
  beforeEach(function () {
    this.currentTest?.timeout(60_000)
  })
  afterEach(() => {
    document.documentElement.style.fontSize = ''
  })

  for (const [width, height, percent, stays] of windows)
    it(`is not under the running result: ${width} × ${height}, text of ${percent} %`, async () => {
      await setViewport({ width, height })
      document.documentElement.style.fontSize = `${percent}%`
      const page = await qualityStep()
      const { stops, covered, unseen, most } = await goBack(page)
      assert.isAbove(stops, 30)
      assert.deepEqual(covered, [])
      assert.isAtMost(most, height / 4, 'the height of the running result')
      assert.equal(unseen, stays ? 0 : stops, 'how often the running result is out of sight')
    })
})
