// <mips-scenario>: one scenario for every widget inside it. What is typed in one is there in the others.
import { ContextProvider } from '@lit/context'
import type { Clinician, Scenario } from '@mips-widgets/core'
import { LitElement, css, html } from 'lit'
import { type Draft, type SharedDraft, draftContext, flatten, unflatten } from '../kit/draft.ts'
import { RULE_YEAR } from '../kit/rule-year-controller.ts'

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
  /** What no widget shows yet: kept as it came. */
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
    const parts = ['clinician', 'quality', 'promotingInteroperability', 'payment'].map(
      (part) => [part, unflatten(draft, part)] as const,
    )
    const told = parts.filter(([part, value]) => part in draft || Object.keys(value as object).length > 0)
    return { ...this.#rest, version: 1, ...(ruleYear ? { ruleYear } : {}), ...Object.fromEntries(told) }
  }

  set scenario(scenario: Scenario | null | undefined) {
    const {
      version: _version,
      ruleYear,
      clinician,
      quality,
      promotingInteroperability,
      payment,
      ...rest
    } = scenario ?? { version: 1 }
    this.#typed = flatten({
      ruleYear,
      clinician: clinician && ofItsLevel(clinician),
      quality,
      promotingInteroperability,
      payment,
    })
    this.#rest = rest
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

/** The one volume of a scenario is that of the level that takes part; widgets keep the group's apart. */
function ofItsLevel({ volume, ...clinician }: Clinician): Clinician {
  const isGroup = clinician.participation !== undefined && clinician.participation !== 'individual'
  return isGroup && clinician.groupVolume === undefined
    ? { ...clinician, groupVolume: volume }
    : { ...clinician, volume }
}
