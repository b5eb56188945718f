// What moves while a page comes alive, and what does not fit.
import type { Page } from '@playwright/test'

/** Holds the scripts of the site back until the page has been painted without them. */
export async function holdScripts(page: Page): Promise<() => void> {
  let release = () => {}
  const released = new Promise<void>((done) => (release = done))
  await page.route(/\/_astro\/.*\.js$/, async (route) => {
    await released
    await route.continue()
  })
  return release
}

/** The sum of all layout shifts since the page began. */
export const layoutShift = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0
        const add = (entries: PerformanceEntryList) => {
          for (const entry of entries) sum += (entry as PerformanceEntry & { value: number }).value
        }
        const observer = new PerformanceObserver((list) => add(list.getEntries()))
        observer.observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => {
          add(observer.takeRecords())
          done(sum)
        }, 100)
      }),
  )

/** The height of every widget of the page, wherever it stands. Where CMS's list of a year follows, it may be another. */
export const widgetHeights = (page: Page): Promise<number[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter(({ localName }) => localName.startsWith('mips-'))
      .filter(({ localName }) => !['mips-quality-score', 'mips-improvement-activities'].includes(localName))
      .map((element) => Math.round(element.getBoundingClientRect().height)),
  )

/** How much wider the page is than its window. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** Elements whose text is cut off, shadow roots included. Boxes that scroll are not. */
export const clipped = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = []
    const visit = (root: Document | ShadowRoot) => {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) visit(element.shadowRoot)
        const { overflowX, overflowY, position } = getComputedStyle(element)
        const cutsX = ['hidden', 'clip'].includes(overflowX) && element.scrollWidth > element.clientWidth + 1
        const cutsY =
          ['hidden', 'clip'].includes(overflowY) && element.scrollHeight > element.clientHeight + 1
        const hiddenOnPurpose = position === 'absolute' && element.clientWidth <= 1
        if ((cutsX || cutsY) && !hiddenOnPurpose && element.checkVisibility())
          found.push(
            `${element.localName}.${element.getAttribute('class') ?? ''}: ${element.textContent?.trim().slice(0, 40) ?? ''}`,
          )
      }
    }
    visit(document)
    return found
  })
