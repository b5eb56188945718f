// How much CMS's files have of a year, as the counts beside the rules and above the tables.
import { CAPPED, markOf } from './measure-lines.ts'
import type { MeasureYear } from './measure-years.ts'

export interface MeasureCount {
  readonly label: string
  readonly count: number
}

export const countsOf = (year: MeasureYear): readonly MeasureCount[] => [
  { label: 'Quality measures', count: year.measures.length },
  { label: 'Benchmarks', count: year.measures.flatMap(({ benchmarks }) => benchmarks).length },
  { label: 'Capped benchmarks', count: cappedOf(year) },
  { label: 'Measures without a benchmark', count: withoutBenchmark(year) },
  { label: 'Measures of registries (QCDR)', count: year.qcdrMeasures.length },
  { label: 'Improvement activities', count: year.activities.length },
  { label: 'Cost benchmarks', count: year.costBenchmarks.size },
]

const cappedOf = ({ measures, rules }: MeasureYear): number =>
  measures
    .flatMap(({ measureId, benchmarks }) =>
      benchmarks.map((one) => markOf(measureId, one, rules?.quality.scoring)),
    )
    .filter((mark) => mark === CAPPED).length

const withoutBenchmark = ({ measures }: MeasureYear): number =>
  measures.filter(({ benchmarks }) => benchmarks.length === 0).length
