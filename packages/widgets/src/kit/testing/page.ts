// A widget on a page, used the way a visitor uses it: by the words on it.
import { assert } from 'chai'
import type { LitElement } from 'lit'
import './guard.ts'
import '../../define/adjustment-curve.ts'
import '../../define/apm-status.ts'
import '../../define/cost-score.ts'
import '../../define/eligibility-checker.ts'
import '../../define/final-score.ts'
import '../../define/improvement-activities.ts'
import '../../define/pi-points-builder.ts'
import '../../define/planner.ts'
import '../../define/quality-bonus-calculator.ts'
import '../../define/quality-score.ts'
import '../../define/rule-compare.ts'
import '../../define/assistance-finder.ts'
import '../../define/targeted-review.ts'
import '../../define/scenario.ts'

export const tags = [
  'mips-eligibility-checker',
  'mips-pi-points-builder',
  'mips-quality-bonus-calculator',
  'mips-adjustment-curve',
  'mips-quality-score',
  'mips-improvement-activities',
  'mips-cost-score',
  'mips-rule-compare',
  'mips-final-score',
  'mips-apm-status',
  'mips-assistance-finder',
  'mips-targeted-review',
  'mips-planner',
] as const
export type Tag = (typeof tags)[number]
export type Attributes = Readonly<Record<string, string>>
export type Control = HTMLInputElement | HTMLSelectElement

const stage = document.createElement('main')
document.body.append(stage)

/** Empties the page. */
export const clear = (): void => stage.replaceChildren()

export function create(tag: string, attributes: Attributes = {}): LitElement {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  return element as LitElement
}

export async function mount(tag: Tag, attributes: Attributes = {}, parent: Element = stage): Promise<Page> {
  const element = create(tag, attributes)
  parent.append(element)
  await settled(element)
  return pageOf(element)
}

/** Puts elements onto the page as markup. */
export async function write(markup: string): Promise<Page[]> {
  stage.innerHTML = markup
  return Promise.all(
    [...stage.querySelectorAll<LitElement>(tags.join())].map(async (element) => {
      await settled(element)
      return pageOf(element)
    }),
  )
}

const frame = () => new Promise((resolve) => setTimeout(resolve, 4))

/** Once nothing is being fetched or painted any more. */
export async function settled(element: LitElement): Promise<void> {
  for (let quiet = 0, wait = 0; quiet < 2 && wait < 500; wait++) {
    await frame()
    await element.updateComplete
    quiet = element.shadowRoot?.querySelector('.card:not(:has(.loading))') ? quiet + 1 : 0
  }
}

/** Waits for what takes a moment, five seconds at most. */
export async function until(isSo: () => boolean): Promise<void> {
  for (let wait = 0; wait < 500 && !isSo(); wait++) await new Promise((resolve) => setTimeout(resolve, 10))
}

export interface Page {
  readonly element: LitElement
  readonly all: <E extends Element = Element>(selector: string) => E[]
  readonly first: (selector: string) => Element
  /** The element of a kind that says exactly this. */
  readonly named: (selector: string, text: string) => HTMLElement | undefined
  readonly field: (label: string) => Control
  readonly value: (label: string) => string
  readonly type: (label: string, value: string) => Promise<void>
  readonly choose: (label: string, option: string) => Promise<void>
  /** Ticks a box or picks one of several, by the words beside it. */
  readonly tick: (label: string, on?: boolean) => Promise<void>
  readonly press: (name: string) => Promise<void>
  /** The part of the widget under a legend, a summary or a name. */
  readonly within: (name: string) => Page
  readonly inside: (part: Element | undefined) => Page
  readonly headline: () => string
  readonly sentence: () => string
  readonly text: () => string
  readonly yearLine: () => string
  /** Every row of a table as the text of its cells. */
  readonly rows: (selector?: string) => string[][]
  /** The sentence under a field that is marked and tied to it. */
  readonly error: (label: string) => string
  readonly chooseYear: (id: string) => Promise<void>
  readonly settled: () => Promise<void>
}

/** Text as a reader sees it: one space between words. */
export const textOf = (node: Node | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim()

export const pageOf = (element: LitElement): Page => pageWithin(element, element.shadowRoot as ParentNode)

function pageWithin(element: LitElement, root: ParentNode): Page {
  const all = <E extends Element>(selector: string) => [...root.querySelectorAll<E>(selector)]
  const named = (selector: string, name: string) =>
    all<HTMLElement>(selector).find((one) => textOf(one) === name)
  const labelled = (name: string): Control => {
    const label = named('label', name) as HTMLLabelElement | undefined
    const control = label?.control ?? label?.querySelector('input')
    assert.ok(control, `a field with the label “${name}”`)
    return control as Control
  }
  const fire = async (control: Control, type: string) => {
    control.dispatchEvent(new Event(type, { bubbles: true, composed: true }))
    await settled(element)
  }
  return {
    element,
    all,
    named,
    first(selector) {
      const found = root.querySelector(selector)
      assert.ok(found, `something like ${selector}`)
      return found
    },
    field: labelled,
    value: (label: string) => labelled(label).value,
    async type(label: string, value: string) {
      const control = labelled(label)
      control.value = value
      await fire(control, 'input')
    },
    async choose(label: string, option: string) {
      const control = labelled(label) as HTMLSelectElement
      const found = [...control.options].find((one) => textOf(one) === option)
      assert.ok(found, `an option “${option}” of “${label}”`)
      control.value = found.value
      await fire(control, 'change')
    },
    async tick(label: string, on = true) {
      const control = labelled(label) as HTMLInputElement
      if (control.checked !== on) control.click()
      await settled(element)
    },
    async press(name: string) {
      const button = all<HTMLButtonElement>('button').find(
        (one) => one.getAttribute('aria-label') === name || textOf(one) === name,
      )
      assert.ok(button, `a button “${name}”`)
      button.click()
      await settled(element)
    },
    inside(part) {
      assert.ok(part, 'a part of the widget')
      return pageWithin(element, part)
    },
    within(name: string) {
      const heading =
        named('legend', name) ??
        named('summary', name) ??
        all(`[aria-label="${name}"]`).find((one) => one.getAttribute('role') === 'group')
      const part = heading?.matches('legend, summary') ? heading.parentElement : heading
      assert.ok(part, `a part “${name}”`)
      return pageWithin(element, part)
    },
    headline: () => textOf(root.querySelector('.answer')),
    sentence: () => textOf(root.querySelector('.result .say')),
    text: () => textOf(root.querySelector('.card') ?? root),
    yearLine: () => textOf(root.querySelector('.year > span:not(.flag)')),
    rows: (selector = 'table') => all(`${selector} tr`).map((row) => [...row.children].map(textOf)),
    error(label: string): string {
      const control = labelled(label)
      const ids = (control.getAttribute('aria-describedby') ?? '').split(' ')
      const found = ids
        .map((id) => element.shadowRoot?.getElementById(id))
        .find((one) => one?.matches('.error'))
      return control.getAttribute('aria-invalid') === 'true' ? textOf(found) : ''
    },
    async chooseYear(id: string) {
      await import('../set-aside.ts')
      const chooser = root.querySelector<HTMLSelectElement>('.chooser select')
      assert.ok(chooser, 'a chooser of rule years')
      chooser.value = id
      await fire(chooser, 'change')
    },
    settled: () => settled(element),
  }
}
