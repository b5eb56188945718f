// A widget that has nothing but the panel for taking a scenario along, and what a visitor does with it.
import { type Scenario, english } from '@mips-widgets/core'
import { assert } from 'chai'
import { LitElement } from 'lit'
import { widgetRoot } from '../render-root.ts'
import { shared } from '../styles/shared.ts'
import { takeStyles } from '../take/styles.ts'
import { type Taken, TakeController } from '../take/take-controller.ts'
import { takePanel } from '../take/take-panel.ts'
import { takeCaught } from './guard.ts'
import { type Page, pageOf, textOf } from './page.ts'

export const begin: Scenario = {
  version: 1,
  ruleYear: '2026',
  clinician: { type: 'Médico', practiceSize: '8' },
}
export const other: Scenario = { version: 1, ruleYear: '2019', payment: { finalScore: '92.5' } }

export class Host extends LitElement {
  static override styles = [...shared, takeStyles]
  now = begin
  keeps = false
  printed = 0
  readonly take: TakeController

  constructor() {
    super()
    const taken: Taken = {
      scenario: () => this.now,
      open: (scenario) => {
        const before = this.now
        this.now = scenario
        return () => {
          this.now = before
        }
      },
      rows: () => [
        ['What', 'Points'],
        ['Quality, "best six"', '24.00'],
      ],
      keeps: () => this.keeps,
      print: () => this.printed++,
    }
    this.take = new TakeController(this, taken)
  }

  protected override createRenderRoot(): ShadowRoot {
    return widgetRoot(this)
  }

  protected override render(): unknown {
    return takePanel(this.take, english, 3)
  }
}
customElements.define('take-host', Host)

export const stage = document.body.appendChild(document.createElement('main'))
export const KEY = 'mips-widgets.saved.1'

export let host: Host
export let page: Page
export async function put(more: Partial<Pick<Host, 'keeps' | 'now'>> = {}): Promise<void> {
  host = Object.assign(document.createElement('take-host') as Host, more)
  stage.replaceChildren(host)
  await settled()
  page = pageOf(host)
}

export const frame = () => new Promise((resolve) => setTimeout(resolve, 10))

/** Once a link, if there is one, was read and everything is painted. */
export async function settled(): Promise<void> {
  await import('../take/decode.ts')
  await frame()
  await host.updateComplete
}

export const status = () => textOf(page.first('[role="status"]'))
export async function until(isSo: () => boolean): Promise<void> {
  for (let wait = 0; wait < 300 && !isSo(); wait++) await frame()
  assert.isTrue(isSo())
}
export async function press(name: string): Promise<void> {
  const button = page
    .all<HTMLButtonElement>('button')
    .find((one) => one.getAttribute('aria-label') === name || textOf(one) === name)
  assert.ok(button, name)
  button.click()
  await settled()
}
export async function tick(on: boolean): Promise<void> {
  const box = page.field('Keep on this device') as HTMLInputElement
  if (box.checked !== on) box.click()
  await host.updateComplete
}
export async function name(value: string): Promise<void> {
  const field = page.field('Name')
  field.value = value
  field.dispatchEvent(new Event('input', { bubbles: true }))
  await host.updateComplete
}
export const kept = () => page.all('.saved li b').map(textOf)

/** Puts something in the place of a function for one test. */
const undone: (() => void)[] = []
export function replace(holder: object, key: string, value: unknown): void {
  const own = Object.getOwnPropertyDescriptor(holder, key)
  Object.defineProperty(holder, key, { configurable: true, writable: true, value })
  undone.push(() => {
    if (own) Object.defineProperty(holder, key, own)
    else Reflect.deleteProperty(holder, key)
  })
}

export const touched: string[] = []
before(() => {
  const original = Object.getOwnPropertyDescriptor(Storage.prototype, 'getItem')?.value as Storage['getItem']
  Storage.prototype.getItem = function (key: string) {
    touched.push(key)
    return original.call(this, key)
  }
})

/** Storage of this tab alone, in place of the one that tests in other tabs share. */
Object.defineProperty(window, 'localStorage', { configurable: true, value: sessionStorage })

beforeEach(() => {
  localStorage.clear()
  takeCaught()
  touched.length = 0
})
afterEach(() => {
  for (const undo of undone.splice(0)) undo()
  history.replaceState(null, '', location.pathname + location.search)
  takeCaught()
})
