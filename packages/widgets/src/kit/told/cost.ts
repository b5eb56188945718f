// What a draft tells of the cost measures: rows that hold something, and benchmarks that are there in full.
import type { CostInput, RuleYear, Scenario } from '@mips-widgets/core'
import type { Draft } from '../draft.ts'
import { type FilledRows, filledRows } from '../filled-rows.ts'
import { rowsOf } from '../rows.ts'

const MEASURES = 'cost.measures'

export const costRows = rowsOf(MEASURES)

const DECILES = 10

export type CostMeasure = NonNullable<CostInput['measures']>[number]
type Benchmark = NonNullable<CostMeasure['benchmark']>

export function toldCost(
  { cost: { deviations } }: RuleYear,
  draft: Draft,
  { cost }: Scenario,
): FilledRows<CostMeasure> {
  const { list, rows } = filledRows(draft, MEASURES, cost?.measures)
  const measures = list?.map(({ benchmark, ...rest }, index): CostMeasure => {
    const typed = benchmark && wholeBenchmark(benchmark, decileCount(draft, rows[index] ?? 0), !!deviations)
    return { ...rest, ...(benchmark === null ? { benchmark } : typed && { benchmark: typed }) }
  })
  return { list: measures, rows }
}

/** One that is still being written is asked for, not complained about. */
function wholeBenchmark(
  { median, standardDeviation, deciles = [] }: Benchmark,
  count: number,
  byDeviation: boolean,
): Benchmark | undefined {
  if (byDeviation && median !== undefined && standardDeviation !== undefined)
    return { median, standardDeviation }
  const told = deciles.filter((one) => typeof one !== 'object')
  return told.length === count ? { deciles: told } : undefined
}

export const decilePath = (row: number, index: number): string =>
  costRows.path(row, `benchmark.deciles.${index}`)

/** Ten beginnings; nine, those of deciles 2 to 10, where a scenario told so many. */
export function decileCount(draft: Draft, row: number): number {
  const last = DECILES - 1
  const isTold = Array.from({ length: last }, (_, index) => draft[decilePath(row, index)]).some(Boolean)
  const hasNine = decilePath(row, last - 1) in draft && !(decilePath(row, last) in draft)
  return isTold && hasNine ? last : DECILES
}
