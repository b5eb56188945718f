// What a rule year says about the quality category: 42 CFR 414.1335, 414.1340 and 414.1380(b)(1). Points of
// the measures, bonus points, the small-practice bonus and improvement.
import type { Cited } from '../citation.ts'
import type { Figure } from '../decimal.ts'
import type { CollectionType } from '../program/submission.ts'

export type { CollectionType } from '../program/submission.ts'

export type MeasureType = 'outcome' | 'patient-experience' | 'other-high-priority' | 'process'

export interface None {
  readonly kind: 'none'
  readonly rule: Cited<string>
}

export interface QualityRules {
  readonly measuresRequired: Cited<Figure>
  readonly pointsPerMeasure: Cited<Figure>
  readonly outcomeRequirement: Cited<string>
  readonly caseMinimum: Cited<Figure>
  /** Percent of the eligible population that must be reported. */
  readonly dataCompleteness: Cited<Figure>
  readonly bonusConditions: Cited<string>
  /** Whether a measure reported by several collection types earns its bonus once or each time. */
  readonly sameMeasure: Cited<'once' | 'each'>
  readonly highPriorityBonus: HighPriorityBonus | None
  readonly endToEndBonus: EndToEndBonus | None
  readonly smallPracticeBonus: SmallPracticeBonus | None
  readonly improvement: Improvement | None
  readonly scoring: MeasureScoring
}

/** How one measure gets its points, and which measures count. */
export interface MeasureScoring {
  /** The least points of a measure with a benchmark, enough cases and complete data. */
  readonly leastPoints: Cited<Figure>
  /** Decimals that partial decile points keep. */
  readonly pointPlaces: Cited<Figure>
  /** A measure without a benchmark or below the case minimum, data complete. */
  readonly withoutBenchmark: SizePoints
  /** A measure below data completeness. */
  readonly incompleteData: SizePoints
  readonly newMeasures: NewMeasures | None
  readonly toppedOut: ToppedOut | None
  /** A benchmark that the rule defines instead of data, for topped-out measures with little choice. */
  readonly definedScale: DefinedScale | None
  /** Measures that CMS calculates from claims, on top of the required ones. */
  readonly administrativeClaims: AdministrativeClaims
  /** Ids of measures that CMS suppressed: out of numerator and denominator. With `/method` for one collection type only. */
  readonly suppressed: Cited<readonly string[]>
  /** Without an outcome or high-priority measure the best five count, and the sixth is zero. */
  readonly missingOutcome: Cited<string>
  /** Whether measures of several collection types count together, or the best submission alone. */
  readonly severalSubmissions: Cited<'together' | 'best'>
  readonly complexOrganization: ComplexOrganization | None
  /** Points that leave the denominator when a CAHPS sample was too small. */
  readonly missedCahps: Cited<Figure> | None
}

export interface SizePoints {
  readonly points: Cited<Figure>
  readonly smallPractice: Cited<Figure>
}

export interface NewMeasures {
  readonly kind: 'floors'
  /** Least points of a measure in its first and second year in the program, with or without a benchmark. */
  readonly firstYear: Cited<Figure>
  readonly secondYear: Cited<Figure>
  readonly firstYearMeasures: Cited<readonly string[]>
  readonly secondYearMeasures: Cited<readonly string[]>
}

export interface ToppedOut {
  readonly kind: 'cap'
  readonly points: Cited<Figure>
  /** `listed`: the measures named here, by every collection type. `flagged`: the benchmarks that CMS marks. */
  readonly applies: Cited<'listed' | 'flagged'>
  readonly listed: readonly string[]
}

export interface DefinedScale {
  readonly kind: 'defined'
  /** `measure/collection type`, or the measure alone for every collection type. */
  readonly measures: Cited<readonly string[]>
  /** Rates at which deciles 1 to 10 begin. */
  readonly bounds: Cited<readonly Figure[]>
  /** Measures of which a lower rate is better: for them the bounds are counted down from 100. */
  readonly inverse: readonly string[]
}

export interface AdministrativeClaims {
  readonly method: Cited<'decile-points' | 'deviation-points'>
  readonly leastPoints: Cited<Figure>
  readonly measures: readonly ClaimsMeasure[]
}

export interface ClaimsMeasure {
  readonly id: string
  readonly caseMinimum: Cited<Figure>
  /** Clinicians a group needs at least; absent where the size does not matter. */
  readonly smallestGroup?: Cited<Figure>
}

export interface ComplexOrganization {
  readonly kind: 'points'
  /** For every eCQM with enough cases and complete data. */
  readonly points: Cited<Figure>
  /** Percent of the available points that they are capped at, all together. */
  readonly capPercent: Cited<Figure>
  readonly levels: Cited<readonly ('virtual-group' | 'apm-entity')[]>
}

interface Pool {
  readonly kind: 'points'
  /** Percent of the denominator that the pool is capped at. */
  readonly capPercent: Cited<Figure>
  readonly notFor: Cited<readonly CollectionType[]>
}

export interface HighPriorityBonus extends Pool {
  readonly points: Readonly<Record<Exclude<MeasureType, 'process'>, Cited<Figure>>>
  readonly requiredEarnsNothing: Cited<string>
}

export interface EndToEndBonus extends Pool {
  readonly points: Cited<Figure>
}

export interface SmallPracticeBonus {
  readonly kind: 'quality-numerator' | 'final-score'
  readonly points: Cited<Figure>
  readonly condition: Cited<string>
}

export interface Improvement {
  readonly kind: 'percent-change'
  /** Percentage points for an improvement of 100%. */
  readonly factor: Cited<Figure>
  readonly maximum: Cited<Figure>
  /** A previous year's percent below this is taken as this. */
  readonly previousFloor: Cited<Figure>
  readonly condition: Cited<string>
}
