// What must hold of a widget in every state: nothing for axe to report, nothing wider than its place, no
// style attribute (a strict content security policy refuses it), and nothing that the guard caught.
import type { AxeResults } from 'axe-core'
import 'axe-core/axe.min.js'
import { emulateMedia, setViewport } from '@web/test-runner-commands'
import { assert } from 'chai'
import { assertQuiet } from './guard.ts'
import { type Page, textOf } from './page.ts'

declare const axe: { run: (target: Element, options: object) => Promise<AxeResults> }

document.documentElement.lang = 'en'
document.title = 'A host page'
const sheet = new CSSStyleSheet()
sheet.replaceSync(
  ':root { color-scheme: light dark; background: light-dark(#fff, #0d1117) } body { margin: 0 } main { padding: 8px }',
)
document.adoptedStyleSheets = [sheet]

export type Scheme = 'light' | 'dark'

export async function view(width: number, colorScheme: Scheme): Promise<void> {
  await setViewport({ width, height: 800 })
  await emulateMedia({ colorScheme })
}

export function unfold({ all }: Page): void {
  for (const details of all<HTMLDetailsElement>('details')) details.open = true
}

export async function assertAccessible({ element }: Page): Promise<void> {
  const { violations } = await axe.run(element, { resultTypes: ['violations'], preload: false })
  const said = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
  assert.deepEqual(said, [])
}

/** Inside a scrolling box a table may be wider; the page may not. */
export function assertFits({ element, all }: Page): void {
  const { left, right } = element.getBoundingClientRect()
  const wide = all('*').filter((one) => {
    if (one.closest('.scroll, .chart, select, .pick input')) return false
    const box = one.getBoundingClientRect()
    return box.width > 0 && (box.right > right + 1 || box.left < left - 1)
  })
  assert.deepEqual(
    wide.map((one) => `${one.localName}.${one.getAttribute('class') ?? ''} ${textOf(one).slice(0, 60)}`),
    [],
    'nothing is wider than the widget',
  )
  const { scrollWidth, clientWidth } = document.documentElement
  assert.isAtMost(scrollWidth, clientWidth, 'the page does not scroll sideways')
}

export function assertNoStyleAttribute({ all }: Page): void {
  assert.deepEqual(
    all('[style]').map(({ outerHTML }) => outerHTML),
    [],
  )
}

export async function assertSound(page: Page): Promise<void> {
  unfold(page)
  await page.settled()
  assertNoStyleAttribute(page)
  assertFits(page)
  await assertAccessible(page)
  assertQuiet()
}
