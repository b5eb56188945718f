// What can be worked out in the background, and what comes back: plain data, because a Decimal does not
// survive the way from one thread to another.
import type {
  Decimal,
  Invalid,
  NotYet,
  Progress,
  Reach,
  Remark,
  RuleYearId,
  Scenario,
} from '@mips-widgets/core'

/** The same shape with decimals as text, as JSON writes them. */
export type Plain<Value> = Value extends Decimal
  ? string
  : Value extends object
    ? { readonly [Key in keyof Value]: Plain<Value[Key]> }
    : Value

export interface ReachTask {
  readonly ruleYear: RuleYearId
  readonly scenario: Scenario
  /** The score to be reached, 0 to 100. */
  readonly target: string
  /** The performance year whose measures are used; without it none are. */
  readonly performanceYear?: number | undefined
  /** Also with QCDR measures, where the page has them too. */
  readonly qcdr?: boolean | undefined
}

export type ReachResult = Plain<Reach | NotYet | Invalid>

export interface Imported {
  readonly status: 'imported'
  readonly from: 'scenario' | 'qpp'
  readonly scenario: Scenario
  /** What could not be used, each with its sentence. */
  readonly setAside: readonly Remark[]
  /** Paths that nothing here knows; they are kept. */
  readonly unknown: readonly string[]
}

export type ImportResult = Plain<Imported | Invalid>

export type Task =
  ({ readonly kind: 'reach' } & ReachTask) | { readonly kind: 'import'; readonly text: string }

export type Result = ReachResult | ImportResult

/** `failed`: the rules or the measures could not be fetched. */
export interface Stopped {
  readonly status: 'cancelled' | 'failed'
}

/** What a worker says: how far it is, what came out, or that it cannot. */
export type Message =
  | { readonly says: 'progress'; readonly progress: Progress }
  | { readonly says: 'done'; readonly result: Result }
  | { readonly says: 'failed' }
