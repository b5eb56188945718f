// The visitor’s point: by keyboard, by pointer, by ear, and at every width.
import { sendKeys } from '@web/test-runner-commands'
import { assert } from 'chai'
import { view } from '../kit/testing/look.ts'
import { type Page, clear, mount, textOf } from '../kit/testing/page.ts'

const TAG = 'mips-adjustment-curve'
const SCORE = 'Final score'
const handleOf = (page: Page) => page.all<SVGElement>('[role="slider"]')[0]
const at = (score: string) =>
  mount(TAG, { 'rule-year': '2020-proposed', ...(score ? { 'final-score': score } : {}) })

beforeEach(async () => {
  await view(1000, 'light')
  clear()
})

describe('by keyboard', () => {
  const keys = [
    ['50', 'ArrowRight', '51'],
    ['50', 'ArrowUp', '51'],
    ['50', 'ArrowLeft', '49'],
    ['50', 'ArrowDown', '49'],
    ['50', 'PageUp', '60'],
    ['50', 'PageDown', '40'],
    ['50', 'Home', '0'],
    ['50', 'End', '100'],
    ['99.5', 'ArrowRight', '100'],
    ['0.5', 'ArrowLeft', '0'],
    ['95', 'PageUp', '100'],
    ['11.25', 'ArrowRight', '12.25'],
  ] as const
  for (const [from, key, to] of keys) {
    it(`${key} on ${from}: ${to}`, async () => {
      const page = await at(from)
      handleOf(page)?.focus()
      await sendKeys({ press: key })
      await page.settled()
      assert.equal(page.value(SCORE), to)
      assert.equal(handleOf(page)?.getAttribute('aria-valuenow'), to)
      assert.equal(page.element.shadowRoot?.activeElement, handleOf(page), 'the focus stays')
    })
  }

  it('Shift makes steps of a tenth, exactly', async () => {
    const page = await at('45')
    handleOf(page)?.focus()
    await sendKeys({ down: 'Shift' })
    for (let step = 0; step < 3; step++) await sendKeys({ press: 'ArrowRight' })
    await sendKeys({ up: 'Shift' })
    await page.settled()
    assert.equal(page.value(SCORE), '45.3')
  })

  it('any other key is left to the page', async () => {
    const page = await at('50')
    const event = new KeyboardEvent('keydown', { key: 'a', bubbles: true, composed: true, cancelable: true })
    handleOf(page)?.dispatchEvent(event)
    assert.isFalse(event.defaultPrevented)
    assert.equal(page.value(SCORE), '50')
  })
})

it('is a slider by name, range, value and words', async () => {
  const page = await at('11.25')
  const say = (name: string) => handleOf(page)?.getAttribute(name)
  assert.deepEqual(
    ['aria-label', 'aria-valuemin', 'aria-valuemax', 'aria-valuenow', 'aria-valuetext', 'tabindex'].map(say),
    ['Your final score', '0', '100', '11.25', '11.25: −9%', '0'],
  )
  assert.equal(page.all('svg.chart')[0]?.getAttribute('role'), 'group')
  assert.include(page.all('svg.chart')[0]?.getAttribute('aria-label'), '2020-proposed')
  await page.type(SCORE, '100')
  assert.equal(say('aria-valuetext'), '100: 5.78%')
})

describe('by pointer', () => {
  /** At a share of the axis, which runs from 52 px to 16 px before the end. */
  async function point(page: Page, type: string, share: number): Promise<void> {
    const chart = page.all('svg.chart')[0]
    const box = chart?.getBoundingClientRect() ?? new DOMRect()
    const clientX = box.left + 52 + (box.width - 68) * share
    chart?.dispatchEvent(new PointerEvent(type, { pointerId: 1, clientX, bubbles: true, composed: true }))
    await page.settled()
  }

  /** A made-up pointer cannot be captured: note what is. */
  function capturing(page: Page): Set<number> {
    const held = new Set<number>()
    Object.assign(page.all('svg.chart')[0] ?? {}, {
      setPointerCapture: (id: number) => void held.add(id),
      hasPointerCapture: (id: number) => held.has(id),
    })
    return held
  }

  it('pressing puts the point there, dragging takes it along, letting go leaves it', async () => {
    const page = await at('')
    const held = capturing(page)
    assert.equal(handleOf(page)?.getAttribute('aria-valuetext'), 'No score yet')
    await point(page, 'pointermove', 0.5)
    assert.equal(page.value(SCORE), '', 'moving over it does nothing')
    await point(page, 'pointerdown', 0.253)
    assert.equal(page.value(SCORE), '25.3')
    assert.deepEqual([...held], [1])
    await point(page, 'pointermove', 0.8)
    assert.equal(page.value(SCORE), '80')
    assert.equal(page.headline(), '+1.36%')
    held.clear()
    await point(page, 'pointermove', 0.1)
    assert.equal(page.value(SCORE), '80')
    await point(page, 'pointerdown', 0.45)
    assert.equal(page.element.shadowRoot?.activeElement, handleOf(page), 'the keyboard can go on from there')
  })

  for (const [share, score] of [
    [-0.05, '0'],
    [1.04, '100'],
  ] as const)
    it(`beside the axis the score is ${score}`, async () => {
      const page = await at('50')
      capturing(page)
      await point(page, 'pointerdown', share)
      assert.equal(page.value(SCORE), score)
    })
})

describe('at every width', () => {
  const labels = (page: Page) => page.all('.chart text').map(textOf)
  const box = (page: Page) => page.all<SVGSVGElement>('svg.chart')[0]?.viewBox.baseVal.width ?? 0
  const Original = window.ResizeObserver
  let tell: () => void = () => {}
  let watched: Element[] = []

  /** A page in the background gets no resize events, so the test tells of them itself. */
  class Told implements ResizeObserver {
    constructor(callback: ResizeObserverCallback) {
      tell = () => callback([], this)
    }
    observe(target: Element): void {
      watched.push(target)
    }
    unobserve(): void {}
    disconnect(): void {
      watched = []
    }
  }
  before(() => {
    window.ResizeObserver = Told
  })
  after(() => {
    window.ResizeObserver = Original
  })

  it('is drawn at the width it has, with fewer labels when narrow, and redrawn when that changes', async () => {
    const page = await at('60')
    assert.deepEqual(watched, [page.element])
    const wide = box(page)
    const many = labels(page)
    assert.includeMembers(many, ['20', '40', '80', '100'])
    await view(320, 'light')
    tell()
    await page.settled()
    assert.isBelow(box(page), 320)
    const few = labels(page)
    assert.isBelow(few.length, many.length)
    assert.notInclude(few, '20')
    assert.includeMembers(few, ['0', '50', '100', 'you, 60'])
    await view(1000, 'light')
    tell()
    await page.settled()
    assert.equal(box(page), wide)
    assert.deepEqual(labels(page), many)
    page.element.remove()
    assert.isEmpty(watched, 'no longer watched once it is gone')
  })

  it('no label leaves the drawing at 320 px, whatever the score', async () => {
    await view(320, 'light')
    const page = await at('0')
    for (const score of ['0', '11.25', '45', '60', '61', '100']) {
      await page.type(SCORE, score)
      const { left, right } = page.element.getBoundingClientRect()
      for (const label of page.all('.chart text')) {
        const at = label.getBoundingClientRect()
        assert.isAtLeast(at.left, left, `${score}: ${textOf(label)}`)
        assert.isAtMost(at.right, right, `${score}: ${textOf(label)}`)
      }
    }
  })
})
