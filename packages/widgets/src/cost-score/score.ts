// The category from a draft: the outcome, and what it is so far where a measure still lacks something.
import {
  type CostDetail,
  type CostInput,
  type CostMeasureScore,
  type Invalid,
  type Inventory,
  type Language,
  type Outcome,
  type RuleYear,
  scoreCost,
} from '@mips-widgets/core'
import type { Draft } from '../kit/draft.ts'
import { filledRows, inRow } from '../kit/filled-rows.ts'
import { type Problems, recover } from '../kit/recover.ts'
import { rowsOf } from '../kit/rows.ts'
import { scenarioOf } from '../kit/scenario-draft.ts'

export const MEASURES = 'cost.measures'
export const rows = rowsOf(MEASURES)

const DECILES = 10

type Score = Exclude<Outcome<CostDetail>, Invalid>
export type CostMeasure = NonNullable<CostInput['measures']>[number]

export interface Work {
  readonly outcome: Score
  readonly problems: Problems
  /** Without the measures that lack something. */
  readonly soFar?: Extract<Score, { status: 'scored' }>
  readonly measure: (row: number) => CostMeasureScore | undefined
  /** What was read of a row. */
  readonly read: (row: number) => CostMeasure | undefined
}

export function work(
  rules: RuleYear,
  draft: Draft,
  language: Language,
  inventory: Inventory | undefined,
): Work {
  let read = readInput(rules, draft)
  const { outcome, problems } = recover({
    draft,
    language,
    evaluate: (readable): Score | Invalid => {
      read = readInput(rules, readable)
      return scoreCost(rules, read.input, inventory)
    },
    pathOf: (path) => `cost.${inRow(path, read.rows)}`,
  })
  const { measures } = outcome.detail
  const settled = read.input.measures?.filter((_one, index) => !measures[index]?.missing.length)
  const soFar =
    outcome.status === 'incomplete' && settled
      ? scoreCost(rules, { ...read.input, measures: settled }, inventory)
      : outcome
  return {
    outcome,
    problems,
    ...(soFar.status === 'scored' && { soFar }),
    measure: (row) => measures[read.rows.indexOf(row)],
    read: (row) => read.input.measures?.[read.rows.indexOf(row)],
  }
}

interface Read {
  readonly input: CostInput
  readonly rows: readonly number[]
}

function readInput({ cost: { deviations } }: RuleYear, draft: Draft): Read {
  const { cost = {}, clinician } = scenarioOf(draft)
  const { list, rows: rowOf } = filledRows(draft, MEASURES, cost.measures)
  const measures = list?.map(({ benchmark, ...rest }, index): CostMeasure => {
    const typed = benchmark && wholeBenchmark(benchmark, decileCount(draft, rowOf[index] ?? 0), !!deviations)
    return { ...rest, ...(benchmark === null ? { benchmark } : typed && { benchmark: typed }) }
  })
  return { input: { ...cost, ...(measures && { measures }), clinician }, rows: rowOf }
}

type Benchmark = NonNullable<CostMeasure['benchmark']>

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

export const decilePath = (row: number, index: number): string => rows.path(row, `benchmark.deciles.${index}`)

/** Ten beginnings; nine, those of deciles 2 to 10, where a scenario told so many. */
export function decileCount(draft: Draft, row: number): number {
  const last = DECILES - 1
  const isTold = Array.from({ length: last }, (_, index) => draft[decilePath(row, index)]).some(Boolean)
  const hasNine = decilePath(row, last - 1) in draft && !(decilePath(row, last) in draft)
  return isTold && hasNine ? last : DECILES
}
