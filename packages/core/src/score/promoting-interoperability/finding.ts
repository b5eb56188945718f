// What both scoring methods find out about the category, in the same shape for every rule year.
import type { Mark } from '../../citation.ts'
import type { Reason, Remark } from '../../outcome.ts'
import type { Phrase } from '../../phrase.ts'
import type { Step } from '../../step.ts'

/** Points that an exclusion moved from one measure to another. */
export interface Move extends Mark {
  readonly from: string
  readonly to: string
  readonly points: Step
}

export interface MeasureFinding {
  readonly id: string
  readonly title: string
  readonly part: 'base' | 'measure' | 'bonus'
  /** Replaced: an alternative was chosen in its place, and nothing said about it counts. */
  readonly state: 'unanswered' | 'excluded' | 'replaced' | 'unmet' | 'met'
  /** Points it can bring, with those moved to it and without those moved away: a constant says why none. */
  readonly available: Step
  readonly earned?: Step
}

export interface CategoryFinding {
  readonly measures: readonly MeasureFinding[]
  readonly moves: readonly Move[]
  /** Requirements that are not met; while there is one the category is zero. */
  readonly unmet: readonly Remark[]
  /** Points the category brings once every requirement is met. */
  readonly wouldBe: Step
}

export interface PromotingInteroperabilityDetail extends CategoryFinding {
  readonly reweighted: readonly Reason[]
}

/** What earns all its points or none. */
export const wholeFinding = (
  about: Pick<MeasureFinding, 'id' | 'title' | 'part'>,
  available: Step,
  state: MeasureFinding['state'],
): MeasureFinding => ({ ...about, state, available, ...(state === 'met' ? { earned: available } : {}) })

export const unmetRemark = (id: string, message: Phrase): Remark => ({ path: `measures.${id}`, message })
