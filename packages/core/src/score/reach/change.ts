// One thing that somebody could do differently, and the scenario as it would then be.
import type { Phrase } from '../../phrase.ts'
import type { CategoryId } from '../../rules/category.ts'
import type { Scenario } from '../../scenario/scenario.ts'

export interface Change {
  /** Changes with the same lever exclude each other: one rate cannot be raised to two values. */
  readonly lever: string
  readonly category: CategoryId
  readonly what: Phrase
  /** How much work it is, for ranking: our own estimate, not CMS's. Larger is more. */
  readonly effort: number
  readonly apply: (scenario: Scenario) => Scenario
}

/** Work behind a change, in steps of the smallest: an answer that only has to be given. */
export const EFFORT = { answer: 1, activity: 2, decile: 2, halfOfTheRest: 2, newMeasure: 10 } as const
