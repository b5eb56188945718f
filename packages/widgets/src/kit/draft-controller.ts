// Gives a widget its draft: the one of the surrounding mips-scenario, or its own. Attributes of the
// host page are seeds beneath it: what the visitor typed wins, an emptied field included.
import { ContextConsumer } from '@lit/context'
import type { LitElement, ReactiveController } from 'lit'
import { type Draft, type SharedDraft, draftContext, isBlank } from './draft.ts'

const SCENARIO = 'mips-scenario'

export class DraftController implements ReactiveController {
  readonly #host: LitElement
  readonly #seeds: () => Draft
  readonly #consumer: ContextConsumer<typeof draftContext, LitElement>
  #shared: SharedDraft | undefined
  #own: Draft = {}

  constructor(host: LitElement, seeds: () => Draft = () => ({})) {
    this.#host = host
    this.#seeds = seeds
    this.#consumer = new ContextConsumer(host, {
      context: draftContext,
      subscribe: true,
      callback: (shared) => this.#receive(shared),
    })
    host.addController(this)
  }

  get draft(): Draft {
    const seeds = this.#seeds()
    return Object.keys(seeds).length === 0 ? this.#typed : { ...seeds, ...this.#typed }
  }

  /** The rule year that the surrounding scenario sets, if any. */
  get sharedRuleYear(): string {
    return this.#shared?.ruleYear ?? ''
  }

  get isBare(): boolean {
    return this.#shared?.bare === true
  }

  read(path: string): string {
    const raw = this.draft[path] ?? ''
    return isBlank(raw) ? '' : raw
  }

  write(changes: Draft): void {
    if (this.#shared) this.#shared.set(changes)
    else this.#own = { ...this.#own, ...changes }
    this.#host.requestUpdate()
  }

  /** The scenario around the widget may be defined after it: then ask again. */
  hostConnected(): void {
    const scenario = this.#host.closest(SCENARIO)
    if (scenario && !customElements.get(SCENARIO)) {
      void customElements
        .whenDefined(SCENARIO)
        .then(() => this.#host.isConnected && this.#consumer.hostConnected())
    }
  }

  /** A widget taken out of its scenario keeps what it showed. */
  hostDisconnected(): void {
    if (this.#shared) this.#own = this.#shared.draft
    this.#shared = undefined
  }

  get #typed(): Draft {
    return this.#shared?.draft ?? this.#own
  }

  #receive(shared: SharedDraft | undefined): void {
    const first = this.#shared === undefined
    this.#shared = shared
    if (first && shared && Object.keys(this.#own).length > 0) shared.set({ ...this.#own, ...shared.draft })
    this.#host.requestUpdate()
  }
}
