// The benchmarks of a performance year, by measure: those that can be right, and which ones were refused.
import type { CollectionType } from '@mips-widgets/core'
import type { BoundsText } from '../src/rows.ts'
import { readBounds } from './bounds.ts'
import { type CmsBenchmark, type Refusal, benchmarkSchema, readRows } from './cms-rows.ts'
import { knownFault } from './known-faults.ts'
import { mockRows } from './mock-rows.ts'

/** What a benchmark has to fit to. */
export interface Benchmarked {
  readonly inverse: boolean
  readonly cost: boolean
  readonly proportion: boolean
  readonly methods: readonly CollectionType[]
  readonly capRemoved: readonly CollectionType[]
}

export interface CutBenchmarks {
  readonly byMeasure: ReadonlyMap<string, ReadonlyMap<CollectionType, BoundsText>>
  readonly performanceYearBenchmarks: boolean
  readonly refused: readonly Refusal[]
}

export interface BenchmarkSource {
  readonly performanceYear: number
  readonly rows: readonly unknown[]
  readonly previousRows: readonly unknown[]
  readonly asOf: string
}

export function cutBenchmarks(
  source: BenchmarkSource,
  measures: ReadonlyMap<string, Benchmarked>,
): CutBenchmarks {
  const { performanceYear } = source
  const { read, refused } = readRows(benchmarkSchema, source.rows, performanceYear)
  const faultOf = faultFinder(source, read, measures)
  const byMeasure = new Map<string, Map<CollectionType, BoundsText>>()
  let performanceYearBenchmarks = false
  for (const row of read) {
    const { measureId, submissionMethod: collectionType, benchmarkYear } = row
    const measure = measures.get(measureId)
    const fault = faultOf(row)
    const bounds = fault === undefined && measure ? readBounds(row, measure) : { why: fault ?? UNKNOWN }
    const given = byMeasure.get(measureId) ?? new Map<CollectionType, BoundsText>()
    byMeasure.set(measureId, given)
    if ('why' in bounds) {
      refused.push({ performanceYear, measureId, collectionType, why: bounds.why })
      given.set(collectionType, '?')
      continue
    }
    const capped = row.isToppedOutByProgram && !measure?.capRemoved.includes(collectionType)
    given.set(collectionType, capped ? `${bounds.text}*` : bounds.text)
    performanceYearBenchmarks ||= benchmarkYear === performanceYear
  }
  return { byMeasure, performanceYearBenchmarks, refused }
}

const UNKNOWN = 'no measure of the year has this id'

/** Says what is wrong with a row before its numbers are looked at. */
function faultFinder(
  { performanceYear, previousRows, asOf }: BenchmarkSource,
  rows: readonly CmsBenchmark[],
  measures: ReadonlyMap<string, Benchmarked>,
): (row: CmsBenchmark) => string | undefined {
  const previous = readRows(benchmarkSchema, previousRows, performanceYear - 1).read
  const mock = mockRows(rows, { performanceYear, previous, asOf })
  const contradicted = contradictedKeys(rows)
  return (row) => {
    const measure = measures.get(row.measureId)
    if (row.performanceYear !== performanceYear) return `it says performance year ${row.performanceYear}`
    if (row.benchmarkYear > performanceYear) return `it says benchmark year ${row.benchmarkYear}`
    if (!measure) return UNKNOWN
    if (!measure.methods.includes(row.submissionMethod)) return 'the measure is not collected that way'
    if (row.isInverse !== undefined && row.isInverse !== measure.inverse) {
      return `isInverse is ${row.isInverse}, and ${measure.inverse} at the measure`
    }
    if (contradicted.has(keyOf(row))) return 'it is there more than once, with different values'
    return mock.get(row) ?? knownFault(row)
  }
}

const keyOf = ({ measureId, submissionMethod }: CmsBenchmark): string => `${measureId}/${submissionMethod}`

function contradictedKeys(rows: readonly CmsBenchmark[]): ReadonlySet<string> {
  const first = new Map<string, string>()
  const contradicted = new Set<string>()
  for (const row of rows) {
    const values = JSON.stringify([row.deciles, row.percentiles, row.isToppedOutByProgram])
    if ((first.get(keyOf(row)) ?? values) !== values) contradicted.add(keyOf(row))
    first.set(keyOf(row), values)
  }
  return contradicted
}
