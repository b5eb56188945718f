// <mips-scenario>: one scenario for every widget inside it. What is typed in one is there in the others.
import { ContextProvider } from '@lit/context'
import type { Scenario } from '@mips-widgets/core'
import { LitElement, css, html } from 'lit'
import { type Draft, type SharedDraft, draftContext } from '../kit/draft.ts'
import { RULE_YEAR } from '../kit/rule-year-controller.ts'
import { draftOf, parts, scenarioOf } from '../kit/scenario-draft.ts'

/**
 * Shares one scenario among the widgets inside it. Has no look of its own.
 *
 * @tag mips-scenario
 * @slot - The widgets that share the scenario, and anything else.
 */
export class MipsScenario extends LitElement {
  static override properties = {
    /** The rule year of every widget inside that does not set its own. */
    ruleYear: { attribute: 'rule-year' },
    /** The scenario, version 1: set it to fill the widgets, read it to know what was typed. */
    scenario: { attribute: false, noAccessor: true },
  }
  static override styles = css`
    :host {
      display: contents;
    }
  `

  declare ruleYear: string

  #typed: Draft = {}
  /** What no widget knows: kept as it came. */
  #rest: Partial<Scenario> = {}
  readonly #provider: ContextProvider<typeof draftContext, LitElement>

  constructor() {
    super()
    this.ruleYear = ''
    this.#provider = new ContextProvider(this, { context: draftContext, initialValue: this.#shared() })
  }

  get scenario(): Scenario {
    const { draft } = this.#shared()
    const ruleYear = draft[RULE_YEAR] || this.ruleYear
    return { ...this.#rest, ...scenarioOf({ ...draft, [RULE_YEAR]: ruleYear }) }
  }

  set scenario(scenario: Scenario | null | undefined) {
    const told: Partial<Scenario> = scenario ?? {}
    const known = new Set<string>(['version', RULE_YEAR, ...parts])
    this.#typed = draftOf(told)
    this.#rest = Object.fromEntries(Object.entries(told).filter(([part]) => !known.has(part)))
    this.#publish()
  }

  protected override willUpdate(): void {
    this.#publish()
  }

  protected override render(): unknown {
    return html`<slot></slot>`
  }

  #publish(): void {
    this.#provider.setValue(this.#shared())
  }

  #shared(): SharedDraft {
    return { draft: this.#typed, ruleYear: this.ruleYear, set: (changes) => this.#take(changes) }
  }

  #take(changes: Draft): void {
    this.#typed = { ...this.#typed, ...changes }
    this.#publish()
  }
}
