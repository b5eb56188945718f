// How the data modules are written down: what the cutter (cut/) writes and the decoder reads. Letters for
// words that return on every line and lists of numbers as text keep a year small.
import type { CollectionType, InventoryMeasure, MeasureType, Stamp } from '@mips-widgets/core'

/** Changes when the modules are written in another way: imported years of an older format are left out. */
export const FORMAT = 1

export const typeLetters = {
  o: 'outcome',
  x: 'patient-experience',
  h: 'other-high-priority',
  p: 'process',
} as const satisfies Readonly<Record<string, MeasureType>>

export const methodLetters = {
  r: 'registry',
  e: 'electronicHealthRecord',
  c: 'claims',
  w: 'cmsWebInterface',
  s: 'certifiedSurveyVendor',
  a: 'administrativeClaims',
  m: 'medicareCqm',
} as const satisfies Readonly<Record<string, CollectionType>>

export type TypeLetter = keyof typeof typeLetters
export type MethodLetter = keyof typeof methodLetters
export type OverallAlgorithm = NonNullable<InventoryMeasure['overallAlgorithm']>

/**
 * Where deciles begin, as in `0 26.89 40.49 50 57.07 64.79 73.08 82.71 96.44`: nine numbers for deciles 2 to
 * 10, ten for deciles 1 to 10. With `*` behind them the topped-out cap applies; `?` alone is a row that was refused.
 */
export type BoundsText = string

export type MeasureRow = readonly [
  measureId: string,
  title: string,
  /** The letter of the measure type, then `i` for an inverse measure and `n` for one that is no proportion. */
  kind: string,
  /** The letters of its collection types. */
  methods: string,
  /** Places in the module's list of specialties. */
  specialties: readonly number[],
  benchmarks: Readonly<Partial<Record<MethodLetter, BoundsText>>>,
  overallAlgorithm?: OverallAlgorithm,
  overallStratum?: string,
]

/** Id, title, `m` or `h` for the weight where there is one, 1 where it earned the bonus for certified EHR technology. */
export type ActivityRow = readonly [activityId: string, title: string, weight?: 'm' | 'h' | '', cehrt?: 1]

export interface MeasureModule {
  readonly stamp: Stamp
  readonly specialties: readonly string[]
  readonly measures: readonly MeasureRow[]
}

export interface ActivityModule {
  readonly stamp: Stamp
  readonly activities: readonly ActivityRow[]
}

export interface CostModule {
  readonly stamp: Stamp
  readonly benchmarks: Readonly<Record<string, BoundsText>>
}

/** What the generated index says about a year: its stamp, and how to fetch each module that it has. */
export interface YearEntry {
  readonly stamp: Stamp
  readonly performanceYearBenchmarks: boolean
  readonly measures: () => Promise<MeasureModule>
  readonly qcdrMeasures?: () => Promise<MeasureModule>
  readonly activities?: () => Promise<ActivityModule>
  readonly costBenchmarks?: () => Promise<CostModule>
}
