// The planner with the keyboard alone: Tab to get somewhere, then Enter, Space, arrows and letters. A mouse and
// focus() are never used.
import { type Page, expect } from '@playwright/test'
import type { Hand, Visitor } from './planner.ts'

const MOST = 160
const MOST_OPTIONS = 30

interface Place {
  readonly name: string
  readonly group: string
  readonly tag: string
  readonly chosen: string
}

const beginsWith = (text: string, start: string) => text.toLowerCase().startsWith(start.toLowerCase())

export function onKeys(page: Page, say: Visitor['say']): Hand {
  const { keyboard } = page
  const to = (label: string, tags: string, group = '') => reach(page, say(label), tags, group)
  const act = async (key: string) => {
    await keyboard.press(key)
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
    expect((await whereAmI(page)).tag, 'the focus is not lost').not.toBe('body')
  }
  return {
    type: async (label, text, group) => {
      await to(label, 'input', group)
      await keyboard.press('ControlOrMeta+a')
      await keyboard.type(text)
    },
    choose: async (label, option, group) => {
      await to(label, 'select', group)
      await keyboard.press('Home')
      for (let presses = 0; presses < MOST_OPTIONS; presses += 1) {
        if ((await whereAmI(page)).chosen === say(option)) return
        await keyboard.press('ArrowDown')
      }
      expect((await whereAmI(page)).chosen).toBe(say(option))
    },
    tick: async (label) => {
      await to(label, 'input')
      await act('Space')
    },
    press: async (button) => {
      await to(button, 'button')
      await act('Enter')
    },
    unfold: async (title, group) => {
      await to(title, 'summary', group)
      await keyboard.press('Enter')
    },
  }
}

/** Presses Tab until something of that name has the focus; after the end of the page it begins again. */
async function reach(page: Page, name: string, tag: string, group: string): Promise<void> {
  const isThere = (at: Place) =>
    at.tag === tag && beginsWith(at.name, name) && (group === '' || at.group === group)
  for (let presses = 0; presses < MOST; presses += 1) {
    await page.keyboard.press('Tab')
    if (isThere(await whereAmI(page))) return
  }
  expect(await whereAmI(page), `reached within ${MOST} presses of Tab`).toMatchObject({ name, tag })
}

/** What has the focus, shadow roots included: its name, the group it stands in, and what is chosen in it. */
const whereAmI = (page: Page): Promise<Place> =>
  page.evaluate(() => {
    let element = document.activeElement
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
    const clean = (text: string | null | undefined) => (text ?? '').replaceAll(/\s+/g, ' ').trim()
    const label = (element as HTMLInputElement | null)?.labels?.[0]?.textContent
    return {
      name: clean(element?.getAttribute('aria-label') ?? label ?? element?.textContent),
      group: clean(element?.closest('fieldset')?.querySelector('legend')?.textContent),
      tag: element?.localName ?? '',
      chosen: clean((element as HTMLSelectElement | null)?.selectedOptions?.[0]?.textContent),
    }
  })
