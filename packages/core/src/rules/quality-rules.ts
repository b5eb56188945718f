// What a rule year says about bonus points, the small-practice bonus and improvement in the
// quality category: 42 CFR 414.1380(b)(1)(v) and (vi), and the measures they are counted on.
import type { Cited } from '../citation.ts'
import type { Figure } from '../decimal.ts'

/** CMS's submission methods: `registry` stands for MIPS CQMs and QCDR measures. */
export type CollectionType =
  'registry' | 'electronicHealthRecord' | 'claims' | 'cmsWebInterface' | 'certifiedSurveyVendor'

export type MeasureType = 'outcome' | 'patient-experience' | 'other-high-priority' | 'process'

export interface None {
  readonly kind: 'none'
  readonly rule: Cited<string>
}

export interface QualityBonusRules {
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
