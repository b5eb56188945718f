// What both scoring methods find out about the category, in the same shape for every rule year.
import type { Mark } from '../../citation.ts'
import type { Reason, Remark } from '../../outcome.ts'
import { type Phrase, phrase } from '../../phrase.ts'
import type { PromotingInteroperabilityRules } from '../../rules/promoting-interoperability-rules.ts'
import { type Step, least, rule, sum } from '../../step.ts'
import { type Report, isMet } from './report.ts'

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

type About = Pick<MeasureFinding, 'id' | 'title' | 'part'>

/** What was reported of a measure, and what it earns where it is met. */
export function reportFinding(
  about: About,
  report: Report,
  available: Step,
  earn: () => Step,
): MeasureFinding {
  if (isMet(report)) return { ...about, state: 'met', available, earned: earn() }
  const isAnswered = report.state === 'answered' || report.state === 'counted'
  return { ...about, state: isAnswered ? 'unmet' : report.state, available }
}

/** What earns all its points or none. */
export const wholeFinding = (
  about: About,
  available: Step,
  state: MeasureFinding['state'],
): MeasureFinding => ({ ...about, state, available, ...(state === 'met' ? { earned: available } : {}) })

/** The points together, up to the most that the category can bring. */
export function categoryScore(
  { maximum }: PromotingInteroperabilityRules,
  points: readonly Step[],
  label: string,
): Step {
  const all = sum(points, { label: phrase(label), unit: 'points' })
  const most = rule(maximum, { label: phrase('The category can bring at most'), unit: 'points' })
  return least([all, most], { label: phrase('Category score'), unit: 'points', by: maximum })
}

export const unmetRemark = (id: string, message: Phrase): Remark => ({ path: `measures.${id}`, message })
