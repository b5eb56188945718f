// Fetches what a step needs when the step is first opened.
import { type LitElement, type ReactiveController, isServer } from 'lit'
import type { Step } from './steps.ts'

export type StepState = 'ready' | 'loading' | 'failed'

export class StepLoader implements ReactiveController {
  readonly #host: LitElement
  readonly #states = new Map<string, StepState>()
  readonly #modules = new Map<string, unknown>()

  constructor(host: LitElement) {
    this.#host = host
    host.addController(this)
  }

  hostConnected(): void {}

  of(step: Step): StepState {
    const state = this.#states.get(step.id)
    if (state || isServer) return state ?? 'ready'
    void this.#load(step)
    return 'loading'
  }

  /** A planner that a server rendered keeps what it has until the open step has what it needs. */
  canPaint(step: Step): boolean {
    return this.#host.hasUpdated || !this.#host.shadowRoot?.hasChildNodes() || this.of(step) !== 'loading'
  }

  /** What was fetched for a step. */
  module(id: string): unknown {
    return this.#modules.get(id)
  }

  retry(step: Step): void {
    void this.#load(step)
    this.#host.requestUpdate()
  }

  async #load(step: Step): Promise<void> {
    this.#states.set(step.id, 'loading')
    try {
      this.#modules.set(step.id, await step.load())
      this.#states.set(step.id, 'ready')
    } catch {
      this.#states.set(step.id, 'failed')
    }
    this.#host.requestUpdate()
  }
}
