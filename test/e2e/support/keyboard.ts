// Going through a page with the keyboard alone.
import { type Page, expect } from '@playwright/test'

const MOST = 80

/** What has the focus, shadow roots included: its name as it is said. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let element = document.activeElement
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
    if (!element || element === document.body) return ''
    const label = (element as HTMLInputElement).labels?.[0]?.textContent
    return (element.getAttribute('aria-label') ?? label ?? element.textContent ?? '')
      .replace(/\s+/g, ' ')
      .trim()
  })

/** Presses Tab until what has the focus is named so; returns how often. */
export async function tabTo(page: Page, name: RegExp): Promise<number> {
  for (let presses = 1; presses <= MOST; presses += 1) {
    await page.keyboard.press('Tab')
    if (name.test(await focused(page))) return presses
  }
  expect(await focused(page), `reached within ${MOST} presses of Tab`).toMatch(name)
  return MOST
}

/** The ring around what has the focus: its width in pixels, and whether it stands out. */
export const focusRing = (page: Page): Promise<{ width: number; color: string; background: string }> =>
  page.evaluate(() => {
    let element = document.activeElement
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
    for (let place = element; place; place = place.parentElement) {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(place)
      if (outlineStyle === 'none') continue
      return {
        width: Number.parseFloat(outlineWidth),
        color: outlineColor,
        background: getComputedStyle(place).backgroundColor,
      }
    }
    return { width: 0, color: '', background: '' }
  })
