// What the visitor filled in under one rule year and another does not ask for: it is kept, and named.
import type { Language } from '@mips-widgets/core'
import { type LitElement, type ReactiveController, type TemplateResult, html, nothing } from 'lit'
import { words } from './language.ts'
import { keepFocus } from './keep-focus.ts'
import { parts } from './scenario-draft.ts'

/** What of a widget it looks at. */
interface Looked {
  /** Inside a planner, which names everything itself. */
  readonly isBare: boolean
  readonly years: { readonly id: string; readonly current: { readonly state: string } }
  readonly draft: { readonly read: (path: string) => string }
  readonly language: Language
}

type Control = HTMLInputElement | HTMLSelectElement

export class SetAside implements ReactiveController {
  readonly #host: LitElement
  readonly #widget: Looked
  #shown: string
  #locale: string
  /** The fields that were on show before the rule year changed, by path. */
  #before = new Map<string, string>()
  #labels: readonly string[] = []

  constructor(host: LitElement, widget: Looked) {
    this.#host = host
    this.#widget = widget
    this.#shown = widget.years.id
    this.#locale = widget.language.locale
    host.addController(this)
    // Fetched together: something can be painted away once something was typed.
    keepFocus(host)
  }

  /** A line that names what is set aside at present, if anything is. */
  get line(): TemplateResult | typeof nothing {
    const { language, isBare } = this.#widget
    if (isBare || this.#labels.length === 0) return nothing
    const list = new Intl.ListFormat(language.locale).format(this.#labels)
    const said = words('Set aside under these rules, and kept: {list}', language).replace('{list}', list)
    return html`<p class="small">${said}</p>`
  }

  hostUpdate(): void {
    const { years, language } = this.#widget
    const { id } = years
    if (language.locale !== this.#locale) this.forget()
    if (id === this.#shown) return
    this.#before = new Map([...this.#before, ...this.#fields()])
    this.#shown = id
  }

  /** Labels are remembered in the words of one language, and of one step. */
  forget(): void {
    const { years, language } = this.#widget
    this.#locale = language.locale
    this.#shown = years.id
    this.#before.clear()
    this.#labels = []
  }

  hostUpdated(): void {
    if (this.#before.size === 0 || this.#widget.years.current.state !== 'ready') return
    const now = this.#fields()
    const labels = [...this.#before]
      .filter(([path]) => !now.has(path) && this.#widget.draft.read(path).trim() !== '')
      .map(([, label]) => label)
    const unlike = labels.length !== this.#labels.length || labels.some((one, at) => one !== this.#labels[at])
    if (!unlike) return
    this.#labels = labels
    this.#host.requestUpdate()
  }

  /** The fields on show that belong to a scenario, each by its path with its label. */
  #fields(): Map<string, string> {
    const controls =
      this.#host.shadowRoot?.querySelectorAll<Control>('input[id], select[id], input[name]') ?? []
    const fields = [...controls].map((control) => [control.id || control.name, control] as const)
    return new Map(
      fields
        .filter(([path]) => parts.some((part) => path.startsWith(`${part}.`)))
        .map(([path, control]) => [path, labelOf(control)] as const),
    )
  }
}

const textOf = (node: Element | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim()

/** Under its legend, where several fields have the same label. */
function labelOf(control: Control): string {
  const group = control.closest('fieldset, [role="group"]')
  const heading = textOf(group?.querySelector('legend')) || (group?.getAttribute('aria-label') ?? '')
  const label = control.type === 'radio' ? '' : textOf(control.labels?.[0])
  return [heading, label].filter(Boolean).join(': ')
}
