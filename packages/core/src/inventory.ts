// What CMS's measure inventory says about a performance year, as far as scoring needs it. The data come
// from outside the core: @mips-widgets/measures cuts them from CMS's files.
import type { Figure } from './decimal.ts'
import type { CollectionType } from './program/submission.ts'
import type { MeasureType } from './rules/quality-rules.ts'

/** Where the data were cut from: shown beside what they decide. */
export interface Stamp {
  readonly performanceYear: number
  /** Package and version, or the file that was imported. */
  readonly from: string
  /** ISO day of that release. */
  readonly date: string
}

/** Where deciles 1 to 10 begin, descending for an inverse measure; null where the data do not say. */
export type Bounds = readonly (Figure | null)[]

export interface InventoryBenchmark {
  readonly collectionType: CollectionType
  readonly bounds: Bounds
  /** CMS marks it topped out for so long that the cap applies. */
  readonly capped: boolean
}

export interface InventoryMeasure {
  readonly measureId: string
  readonly title: string
  readonly measureType: MeasureType
  readonly inverse: boolean
  readonly collectionTypes: readonly CollectionType[]
  /** A QCDR measure: its cases are counted without the exclusions. */
  readonly qcdr?: boolean
  /** A ratio that can be any number, not a rate between 0 and 100. */
  readonly nonProportion?: boolean
  /** How the rates of several strata become one; absent for measures of one rate. */
  readonly overallAlgorithm?:
    'simpleAverage' | 'weightedAverage' | 'sumNumerators' | 'overallStratumOnly' | 'split'
  /** The stratum that is the overall rate, for the algorithm that takes it alone. */
  readonly overallStratum?: string
  readonly benchmarks: readonly InventoryBenchmark[]
  /** Ways of collecting whose benchmark stands in CMS's data but cannot be right: it is not among the benchmarks. */
  readonly unusableBenchmarks?: readonly CollectionType[]
}

export interface InventoryActivity {
  readonly activityId: string
  readonly title: string
  /** Absent where activities have no weights, and for the medical home. */
  readonly weight?: 'medium' | 'high'
  readonly cehrt?: boolean
}

/** What a calculator may ask. Every part can be missing: then a benchmark or a weight is typed by hand. */
export interface Inventory {
  readonly stamp: Stamp
  /** Whether benchmarks made from the performance year itself are there; without, a missing one may still come. */
  readonly performanceYearBenchmarks?: boolean
  readonly measure?: (measureId: string) => InventoryMeasure | undefined
  readonly activity?: (activityId: string) => InventoryActivity | undefined
  readonly costBenchmark?: (measureId: string) => Bounds | undefined
}
