// The inventory that the core's calculators ask: measures, activities and cost benchmarks of one year.
import type { Inventory } from '@mips-widgets/core'
import { loadActivities, loadCostBenchmarks, loadMeasures, loadQcdrMeasures, yearEntry } from './load.ts'

export interface InventoryOptions {
  /** Also the QCDR measures, which are more than the others. */
  readonly qcdr?: boolean
}

/** What CMS's files say about a performance year; undefined where the year is not in this build. */
export async function loadInventory(
  performanceYear: number,
  { qcdr = false }: InventoryOptions = {},
): Promise<Inventory | undefined> {
  const entry = yearEntry(performanceYear)
  if (!entry) return undefined
  const [own, registries, activities, cost] = await Promise.all([
    loadMeasures(performanceYear),
    qcdr ? loadQcdrMeasures(performanceYear) : undefined,
    loadActivities(performanceYear),
    loadCostBenchmarks(performanceYear),
  ])
  const measures = byKey([...(own?.measures ?? []), ...(registries?.measures ?? [])], 'measureId')
  const activityById = activities && byKey(activities.activities, 'activityId')
  return {
    stamp: entry.stamp,
    performanceYearBenchmarks: entry.performanceYearBenchmarks,
    measure: (id) => measures.get(id),
    ...(activityById && { activity: (id: string) => activityById.get(id) }),
    ...(cost && { costBenchmark: (id: string) => cost.benchmarks.get(id) }),
  }
}

const byKey = <Key extends string, Row extends Readonly<Record<Key, string>>>(
  rows: readonly Row[],
  key: Key,
) => new Map(rows.map((row) => [row[key], row] as const))
