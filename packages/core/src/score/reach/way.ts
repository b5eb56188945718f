// A set of changes and what it brings, as it was evaluated.
import type { Decimal } from '../../decimal.ts'
import type { Phrase } from '../../phrase.ts'
import type { CategoryId } from '../../rules/category.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import type { Change } from './change.ts'
import type { Steps } from './steps.ts'

export interface Way {
  readonly changes: readonly {
    readonly lever: string
    readonly category: CategoryId
    readonly what: Phrase
  }[]
  /** Our own estimate of the work, for ranking: larger is more. */
  readonly effort: number
  /** The final score with these changes, and how much it rises. */
  readonly finalScore: Decimal
  readonly gain: Decimal
  /** The payment adjustment with these changes, in percent, where it can be worked out. */
  readonly paymentPercent?: Decimal
  /** The scenario with the changes made, to try. */
  readonly scenario: Scenario
}

/** A way with the functions that made it. */
export interface Tried extends Way {
  readonly made: readonly Change[]
}

/** Evaluates a set of changes. */
export type Trial = (changes: readonly Change[]) => Steps<Tried>

/** A way as it is handed out. */
export function asWay({ made: _made, ...way }: Tried): Way {
  return way
}

/** The most points for its effort first. */
export const byWorth = (a: Way, b: Way): number => b.gain.div(b.effort).cmp(a.gain.div(a.effort))
/** The least effort first, and then the higher score. */
export const byEffort = (a: Way, b: Way): number => a.effort - b.effort || b.finalScore.cmp(a.finalScore)
