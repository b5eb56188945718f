// Fetches what CMS's files say about a performance year, a module at a time, when it is asked for.
import type { Bounds, InventoryActivity, Stamp } from '@mips-widgets/core'
import { years as generated } from '../generated/index.js'
import { type Measure, decodeActivity, decodeBounds, decodeMeasure } from './decode.ts'
import type { MeasureModule, YearEntry } from './rows.ts'

const years = generated as Readonly<Record<number, YearEntry>>

/** The performance years of this build, the earliest first. */
export const measureYears: readonly number[] = Object.keys(years).map(Number)

export const yearEntry = (performanceYear: number): YearEntry | undefined => years[performanceYear]

export interface Measures {
  readonly stamp: Stamp
  readonly measures: readonly Measure[]
}

export interface Activities {
  readonly stamp: Stamp
  readonly activities: readonly InventoryActivity[]
}

export interface CostBenchmarks {
  readonly stamp: Stamp
  /** Where deciles begin, in dollars, by measure id. */
  readonly benchmarks: ReadonlyMap<string, Bounds>
}

/** The MIPS quality measures of a year with their benchmarks; undefined where the year is not in this build. */
export const loadMeasures = once(async (entry) => decodeMeasures(await entry.measures(), false))

/** The measures that only their qualified clinical data registries may report. */
export const loadQcdrMeasures = once(
  async (entry) => entry.qcdrMeasures && decodeMeasures(await entry.qcdrMeasures(), true),
)

/** The improvement activities of a year. */
export const loadActivities = once(async (entry): Promise<Activities | undefined> => {
  if (!entry.activities) return undefined
  const { stamp, activities } = await entry.activities()
  return { stamp, activities: activities.map(decodeActivity) }
})

/** The benchmarks of the cost measures; undefined where CMS's files have none that can be used. */
export const loadCostBenchmarks = once(async (entry): Promise<CostBenchmarks | undefined> => {
  if (!entry.costBenchmarks) return undefined
  const { stamp, benchmarks } = await entry.costBenchmarks()
  const bounds = Object.entries(benchmarks).map(([id, text]) => [id, decodeBounds(text)] as const)
  return { stamp, benchmarks: new Map(bounds) }
})

/** Loads each year one time; asks again if that failed. */
function once<Value>(load: (entry: YearEntry) => Promise<Value>) {
  const loaded = new Map<number, Promise<Value>>()
  return async (performanceYear: number): Promise<Value | undefined> => {
    const entry = yearEntry(performanceYear)
    if (!entry) return undefined
    const value = loaded.get(performanceYear) ?? load(entry)
    loaded.set(performanceYear, value)
    value.catch(() => loaded.delete(performanceYear))
    return value
  }
}

const decodeMeasures = ({ stamp, specialties, measures }: MeasureModule, qcdr: boolean): Measures => ({
  stamp,
  measures: measures.map((row) => decodeMeasure(row, specialties, qcdr)),
})
