// CMS's measures of each performance year of this build: what is in it, how much, and under which rules.
import {
  type Inventory,
  type InventoryActivity,
  type RuleYear,
  type Stamp,
  say,
  sayDay,
} from '@mips-widgets/core'
import {
  type CostBenchmarks,
  type Measure,
  loadActivities,
  loadCostBenchmarks,
  loadInventory,
  loadMeasures,
  loadQcdrMeasures,
  measureYears,
} from '@mips-widgets/measures'
import { loadRuleYears } from './rule-years.ts'
import { rowsOf } from './sources.ts'

export interface MeasureYear {
  readonly performanceYear: number
  readonly stamp: Stamp
  /** The final rules of the year, where there are any. */
  readonly rules: RuleYear | undefined
  readonly measures: readonly Measure[]
  readonly qcdrMeasures: readonly Measure[]
  readonly activities: readonly InventoryActivity[]
  readonly costBenchmarks: CostBenchmarks['benchmarks']
  readonly performanceYearBenchmarks: boolean
}

/** The last performance year of CMS's package on npm: later ones are imported. */
export const LAST_YEAR_ON_NPM = 2022

export const measuresAddress = (performanceYear: number): string => `/measures/${performanceYear}/`

export const loadMeasureYears = async (): Promise<MeasureYear[]> => {
  const all = await loadRuleYears()
  const years = await Promise.all(
    measureYears.map((performanceYear) => loadMeasureYear(performanceYear, all)),
  )
  return years.filter((year) => year !== undefined)
}

/** Undefined where CMS's files of the year are not in this build. */
export async function loadMeasureYear(
  performanceYear: number,
  all: readonly RuleYear[],
): Promise<MeasureYear | undefined> {
  const own = await loadMeasures(performanceYear)
  const inventory = await loadInventory(performanceYear)
  if (!own || !inventory) return undefined
  return {
    performanceYear,
    stamp: own.stamp,
    rules: all.find((rules) => rules.status === 'final' && rules.performanceYear === performanceYear),
    measures: own.measures,
    qcdrMeasures: (await loadQcdrMeasures(performanceYear))?.measures ?? [],
    activities: (await loadActivities(performanceYear))?.activities ?? [],
    costBenchmarks: (await loadCostBenchmarks(performanceYear))?.benchmarks ?? new Map(),
    performanceYearBenchmarks: isFromTheYearToo(inventory),
  }
}

const isFromTheYearToo = ({ performanceYearBenchmarks }: Inventory): boolean =>
  performanceYearBenchmarks !== false

/** `qpp-measures-data 5.5.4 (May 15, 2026)`. */
export const stampOf = ({ stamp: { from, date } }: MeasureYear): string => `${from} (${sayDay(date)})`

/** What a cost measure is called in the rules of its year. */
export const costTitle = ({ rules }: MeasureYear, id: string): string => {
  const row = rules && rowsOf(rules).find(({ path }) => path === `cost.measures.${id}`)
  return row ? say(row.value) : ''
}
