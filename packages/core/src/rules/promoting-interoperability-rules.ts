// What a rule year says about Promoting Interoperability (in 2017: Advancing Care Information),
// 42 CFR 414.1375 and 414.1380(b)(4), in the two methods it has been scored by.
import type { Cited, Mark } from '../citation.ts'
import type { Figure } from '../decimal.ts'
import type { None } from './quality-rules.ts'

export type PromotingInteroperabilityRules = PerformancePointsRules | BasePerformanceBonusRules

interface Common {
  readonly name: Cited<string>
  readonly cehrt: Cited<string>
  /** The most the category can bring. */
  readonly maximum: Cited<Figure>
  readonly attestations: Cited<readonly Attestation[]>
  /** Why the whole category is zero. */
  readonly zeroRule: Cited<string>
}

export interface Attestation {
  readonly id: string
  readonly title: string
  readonly required: boolean
  /** “No” is an answer as good as “yes”; only a missing answer counts as not made. */
  readonly anyAnswer?: true
}

export interface Exclusion {
  readonly id: string
  readonly text: string
}

/** Each measure earns its rate of its own points; points of an excluded measure move. */
export interface PerformancePointsRules extends Common {
  readonly method: 'performance-points'
  readonly objectives: readonly Objective[]
  readonly publicHealth: PublicHealthObjective
  /**
   * Where the points of an excluded measure go: the first list with a measure that counts, in equal parts.
   * An alternative counts where it was chosen, a measure where it is neither excluded nor replaced by one.
   */
  readonly redistribution: readonly Redistribution[]
  readonly leastPoints: Cited<Figure>
  readonly rounding: Cited<'whole-points-half-up'>
}

export interface Objective {
  readonly title: string
  readonly measures: readonly Measure[]
  /** “Yes” to one of these takes the place of all measures of the objective. */
  readonly alternatives?: readonly Measure[]
}

export interface Measure {
  readonly id: string
  readonly title: string
  readonly metric: 'proportion' | 'yes-no'
  readonly role: 'required' | 'bonus'
  readonly points: Cited<Figure>
  readonly exclusions: readonly Exclusion[]
}

export const PUBLIC_HEALTH = 'public-health'
export const PUBLIC_HEALTH_BONUS = 'public-health-bonus'

export interface PublicHealthObjective {
  readonly title: string
  /** How many different agencies or registries must be reported to or excluded. */
  readonly needed: Cited<Figure>
  readonly points: Cited<Figure>
  /** Those that count for the objective: any of five through 2021, two named ones from 2022. */
  readonly registries: Cited<readonly Registry[]>
  readonly oneExclusion: Cited<string>
  /** Further registries, any of which earns bonus points, once; none while the objective itself is excluded. */
  readonly bonus: PublicHealthBonus | None
  /** Ids for which any answer, “no” and an exclusion too, earns the points. */
  readonly suppressed?: Cited<readonly string[]>
}

export interface PublicHealthBonus {
  readonly kind: 'points'
  readonly points: Cited<Figure>
  readonly registries: Cited<readonly Registry[]>
}

export interface Registry {
  readonly id: string
  readonly title: string
  /** The id that reports a second registry of the same kind, in the years that have one. */
  readonly multipleId?: string
  readonly exclusions: readonly Exclusion[]
}

export interface Redistribution extends Mark {
  readonly from: string
  readonly to: readonly (readonly string[])[]
}

/** A base that must be met, performance on top, then bonuses; capped. Nothing moves for an exclusion. */
export interface BasePerformanceBonusRules extends Common {
  readonly method: 'base-performance-bonus'
  readonly base: Cited<Figure>
  readonly performanceMaximum: Cited<Figure>
  readonly pointRule: Cited<'tenths-of-whole-percent-rounded-up'>
  readonly measureSets: readonly MeasureSet[]
  readonly registryPoints: Cited<Figure>
  readonly registryBonus: Cited<Figure>
  readonly activityBonus: { readonly id: string; readonly title: string; readonly points: Cited<Figure> }
  readonly editionBonus:
    | {
        readonly kind: 'points'
        readonly id: string
        readonly title: string
        readonly points: Cited<Figure>
        readonly measureSet: MeasureSet['id']
      }
    | { readonly kind: 'none'; readonly rule: Cited<string> }
}

export interface MeasureSet {
  readonly id: 'standard' | 'transition'
  readonly title: string
  readonly cehrt: Cited<string>
  readonly measures: Cited<readonly BaseMeasure[]>
  readonly registries: {
    readonly all: Cited<readonly BaseRegistry[]>
    /** Any one of these earns the performance points. */
    readonly performance: readonly string[]
    /** Reporting to `reported` of these earns the registry bonus, once. */
    readonly bonus: { readonly ids: readonly string[]; readonly reported: Cited<Figure> }
  }
}

export interface BaseMeasure {
  readonly id: string
  readonly title: string
  readonly metric: 'proportion' | 'yes-no'
  readonly base: boolean
  /** Performance points; 0 where the measure belongs to the base alone. */
  readonly points: Figure
  readonly exclusions: readonly Exclusion[]
}

export interface BaseRegistry {
  readonly id: string
  readonly title: string
  readonly multipleId?: string
}
