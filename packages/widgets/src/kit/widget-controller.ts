// What every widget has in common, in one controller: its draft, its rule year, its language, its
// attributes and the event it fires. Widgets stay plain LitElements.
import type { Language, RuleYear } from '@mips-widgets/core'
import { type LitElement, type PropertyDeclarations, isServer } from 'lit'
import { type Notice, unknownAttributes, warnOnce } from './attributes.ts'
import { changeEvent } from './change-event.ts'
import { DraftController } from './draft-controller.ts'
import type { Draft } from './draft.ts'
import type { glossary } from './glossary.ts'
import { LANGUAGE, LanguageController } from './language.ts'
import { RuleYearController } from './rule-year-controller.ts'
import type { SetAside } from './set-aside.ts'

export interface Widget extends LitElement {
  ruleYear: string
  headingLevel: number
  chooseYear: boolean
  exposeInputs: boolean
}

/** The attributes that every widget takes. */
export const widgetProperties = {
  /** The rule year to show, such as `2019` or `2020-proposed`. Without it the visitor chooses. */
  ruleYear: { attribute: 'rule-year' },
  /** The level of the widget's heading, 1 to 6. */
  headingLevel: { attribute: 'heading-level', type: Number },
  /** Lets the visitor choose the rule year also when the page has set one. */
  chooseYear: { attribute: 'choose-year', type: Boolean },
  /** Adds what the visitor typed to the `mips-change` event. */
  exposeInputs: { attribute: 'expose-inputs', type: Boolean },
} satisfies PropertyDeclarations

const HIGHEST_LEVEL = 6

export const NO_RULE_YEAR = 'There is no rule year “{name}” here. Choose one from the list.'

export function initialize(widget: Widget): void {
  widget.ruleYear = ''
  widget.headingLevel = 2
  widget.chooseYear = false
  widget.exposeInputs = false
}

export interface WidgetOptions {
  /** The result in a few plain values, for the event. */
  readonly result: (rules: RuleYear) => Readonly<Record<string, unknown>>
  /** What the attributes of the page say to begin with. */
  readonly seeds?: () => Draft
  /** More that can be wrong with what the page set. */
  readonly notices?: () => readonly Notice[]
}

/** What was taken away, and how it comes back. */
export interface Discarded {
  readonly said: string
  /** The language in which it is said. */
  readonly language: Language
  readonly restore: (draft: Draft) => Draft
}

export class WidgetController {
  readonly draft: DraftController
  readonly years: RuleYearController
  /** What the rule year sets aside; fetched with the first thing that could be. */
  setAside: SetAside | undefined
  /** The meaning of terms, once a visitor asked for one. */
  glossary: typeof glossary | undefined
  /** The last thing that was taken away, while it can come back. */
  discarded: Discarded | undefined
  readonly #words: LanguageController
  #asked = false
  #asking: Promise<unknown> | undefined
  readonly #host: Widget
  readonly #result: (rules: RuleYear) => Readonly<Record<string, unknown>>

  readonly #more: () => readonly Notice[]

  constructor(host: Widget, { result, seeds, notices = () => [] }: WidgetOptions) {
    this.#host = host
    this.#result = result
    this.#more = notices
    this.draft = new DraftController(host, seeds)
    this.#words = new LanguageController(host, () => this.draft.read(LANGUAGE))
    this.years = new RuleYearController(host, this.draft, this.#words)
    host.addController(this)
  }

  get language(): Language {
    return this.#words.of(this.years.id)
  }

  /** What is wrong with what the page set, to be said in place and once on the console. */
  get notices(): readonly Notice[] {
    if (isServer) return []
    const { observedAttributes } = this.#host.constructor as typeof LitElement
    const unknown = unknownAttributes(this.#host, observedAttributes)
    return [
      ...unknown.map((name) => ({
        text: 'No such attribute here: {name}.',
        name,
      })),
      ...(this.#hasHeadingLevel ? [] : [{ text: 'Heading levels are 1 to 6.', name: 'heading-level' }]),
      ...(this.years.current.state === 'unknown' ? [{ text: NO_RULE_YEAR, name: this.years.id }] : []),
      ...this.#more(),
    ]
  }

  get headingLevel(): number {
    return this.#hasHeadingLevel ? Math.trunc(this.#host.headingLevel) : 2
  }

  get #hasHeadingLevel(): boolean {
    return this.#host.headingLevel >= 1 && this.#host.headingLevel <= HIGHEST_LEVEL
  }

  get mayChooseYear(): boolean {
    return this.#host.chooseYear || (this.#host.ruleYear === '' && this.draft.sharedRuleYear === '')
  }

  hostUpdated(): void {
    if (!this.#asked && Object.values(this.draft.draft).some((raw) => raw !== '')) this.#ask()
  }

  /** Without it nothing is named; everything is kept all the same. */
  #ask(): void {
    this.#asked = true
    this.#asking = import('./set-aside.ts')
      .then(({ SetAside }) => (this.setAside = new SetAside(this.#host, this)))
      .catch(() => {})
      .finally(() => (this.#asking = undefined))
  }

  hostUpdate(): void {
    for (const { text, name } of this.notices)
      warnOnce(`<${this.#host.localName}>: ${text.replace('{name}', name)}`)
  }

  /** Takes what the visitor changed, repaints, and tells the host page. */
  write(changes: Draft): void {
    this.draft.write(changes)
    void this.#notify()
  }

  /** Takes something away at the visitor's wish; it can come back as it was. */
  discard(changes: Draft, said: string, restore?: Discarded['restore']): void {
    const { draft } = this.draft
    const before = Object.fromEntries(Object.keys(changes).map((path) => [path, draft[path] ?? '']))
    this.discarded = { said, language: this.language, restore: restore ?? (() => before) }
    this.write(changes)
  }

  undo(): void {
    const { discarded } = this
    this.discarded = undefined
    if (discarded) this.write(discarded.restore(this.draft.draft))
  }

  async openGlossary(): Promise<void> {
    const [module] = await Promise.all([import('./glossary.ts'), this.#words.add('glossary', this.years.id)])
    this.glossary = module.glossary
    this.#host.requestUpdate()
  }

  /** Inside another widget, which says the rule year and the data itself. */
  get isBare(): boolean {
    return this.draft.isBare
  }

  /** What is set aside is seen by what was on show before: that is waited for. */
  chooseYear(id: string): void {
    if (this.#asking) return void this.#asking.then(() => this.chooseYear(id))
    this.years.choose(id)
    void this.#notify()
  }

  async #notify(): Promise<void> {
    await this.years.settled()
    await this.#host.updateComplete
    const { current, id } = this.years
    if (current.state !== 'ready') return
    const inputs = this.#host.exposeInputs ? { inputs: this.draft.draft } : {}
    this.#host.dispatchEvent(changeEvent({ ruleYear: id, result: this.#result(current.rules), ...inputs }))
  }
}
