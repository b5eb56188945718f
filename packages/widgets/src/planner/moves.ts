// What would move the score: a search in the background, and changes that are tried and taken back.
import { type Phrase, type RuleYear, type Scenario, readNumber } from '@mips-widgets/core'
import type { LitElement, ReactiveController } from 'lit'
import { type Running, startReach } from '../kit/background/start.ts'
import type { ReachResult, Stopped } from '../kit/background/task.ts'
import type { Draft } from '../kit/draft.ts'
import { draftOf } from '../kit/scenario-draft.ts'
import type { Told } from '../kit/told/scenario.ts'
import type { WidgetController } from '../kit/widget-controller.ts'

export interface Trial {
  readonly what: readonly Phrase[]
  /** What stood in its fields before this change was tried. */
  readonly before: Draft
}

export type Search =
  | { readonly state: 'none' | 'cancelled' | 'failed' }
  | { readonly state: 'running'; readonly done: number; readonly total: number }
  | { readonly state: 'found'; readonly found: ReachResult }

const SHOWN = 8

const isStopped = (found: ReachResult | Stopped): found is Stopped =>
  found.status === 'cancelled' || found.status === 'failed'

export class Moves implements ReactiveController {
  readonly #host: LitElement
  readonly #widget: WidgetController
  #running: Running<ReachResult> | undefined
  #searched = ''
  #told: Told | undefined
  search: Search = { state: 'none' }
  trials: readonly Trial[] = []
  /** The score to be reached, as typed; empty for the threshold. */
  target = ''
  shown = SHOWN

  constructor(host: LitElement, widget: WidgetController) {
    this.#host = host
    this.#widget = widget
    host.addController(this)
  }

  hostDisconnected(): void {
    this.cancel()
  }

  setTarget(raw: string): void {
    this.target = raw
    this.#host.requestUpdate()
  }

  more(): void {
    this.shown += SHOWN
    this.#host.requestUpdate()
  }

  /** Whether the answers or the rules are others than those that were searched. */
  isStale(rules: RuleYear, { scenario }: Told): boolean {
    return this.search.state === 'found' && this.#searched !== this.#key(rules, scenario)
  }

  targetOf(rules: RuleYear): string {
    const raw = this.target.trim() || rules.payment.performanceThreshold.value
    const read = readNumber(raw, { unit: 'points', most: 100, example: '75' })
    return read.state === 'read' ? read.value.toString() : raw
  }

  async find(rules: RuleYear, told: Told, qcdr: boolean): Promise<void> {
    const { scenario } = told
    this.cancel()
    this.#told = told
    this.#searched = this.#key(rules, scenario)
    this.shown = SHOWN
    this.search = { state: 'running', done: 0, total: 0 }
    this.#host.requestUpdate()
    const running = startReach(
      {
        ruleYear: rules.id,
        scenario,
        target: this.targetOf(rules),
        performanceYear: rules.performanceYear,
        qcdr,
      },
      {
        onProgress: (progress) => {
          if (this.#running !== running) return
          this.search = { state: 'running', ...progress }
          this.#host.requestUpdate()
        },
      },
    )
    this.#running = running
    const found = await running.done
    if (this.#running !== running) return
    this.#running = undefined
    this.search = !isStopped(found) ? { state: 'found', found } : { state: found.status }
    this.#host.requestUpdate()
  }

  cancel(): void {
    this.#running?.cancel()
  }

  /** Puts a change into the answers, to see what it does: only what it changes is written. */
  try(what: Trial['what'], scenario: Scenario): void {
    const { draft } = this.#widget.draft
    const changes = this.#told ? difference(this.#told, scenario) : {}
    const before = Object.fromEntries(Object.keys(changes).map((path) => [path, draft[path] ?? '']))
    this.trials = [...this.trials, { what, before }]
    this.#widget.write(changes)
  }

  /** Takes a change back, and those that were tried after it. */
  takeBack(index: number): void {
    const taken = this.trials.slice(index)
    this.trials = this.trials.slice(0, index)
    this.#widget.write(Object.assign({}, ...taken.toReversed().map(({ before }) => before)) as Draft)
  }

  /** Other answers were put in the place of those that were tried. */
  forget(): void {
    this.cancel()
    this.trials = []
    this.search = { state: 'none' }
  }

  keep(): void {
    this.trials = []
    this.#host.requestUpdate()
  }

  #key(rules: RuleYear, scenario: Scenario): string {
    return `${rules.id} ${this.targetOf(rules)} ${JSON.stringify(scenario)}`
  }
}

/** What a suggestion changes, by the paths of the draft. */
function difference({ scenario, pathOf }: Told, suggested: Scenario): Draft {
  const before = draftOf(scenario)
  const after = draftOf(suggested)
  const changed = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (path) => before[path] !== after[path],
  )
  return Object.fromEntries(changed.map((path) => [pathOf(path), after[path] ?? '']))
}
