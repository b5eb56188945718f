// Cuts CMS's files of a performance year down to what a picker and scoring need, and names what was refused.
import type { ActivityRow, BoundsText } from '../src/rows.ts'
import { type Benchmarked, type CutBenchmarks, cutBenchmarks } from './cut-benchmarks.ts'
import {
  type CmsActivity,
  type CmsQuality,
  type Refusal,
  activitySchema,
  costSchema,
  ofCategory,
  qualitySchema,
  readRows,
} from './cms-rows.ts'
import { type CutMeasures, cleanTitle, cutMeasures } from './cut-measures.ts'

/** CMS's files of a year as they were read. */
export interface SourceYear {
  readonly performanceYear: number
  readonly measures: readonly unknown[]
  readonly benchmarks: readonly unknown[]
}

export interface CutYear {
  readonly performanceYear: number
  readonly performanceYearBenchmarks: boolean
  readonly quality: CutMeasures
  readonly qcdr: CutMeasures
  readonly activities: readonly ActivityRow[]
  readonly cost: Readonly<Record<string, BoundsText>>
  readonly refused: readonly Refusal[]
}

interface CutOptions {
  /** The year before, to recognize mock rows by. */
  readonly previous?: SourceYear | undefined
  /** ISO day of the release. */
  readonly asOf: string
}

export function cutYear(source: SourceYear, { previous, asOf }: CutOptions): CutYear {
  const { performanceYear } = source
  const rowsOf = <Schema extends Parameters<typeof readRows>[0]>(schema: Schema, category: string) =>
    withoutRepeats(readRows(schema, ofCategory(source.measures, category), performanceYear), performanceYear)
  const quality = rowsOf(qualitySchema, 'quality')
  const cost = rowsOf(costSchema, 'cost')
  const activities = rowsOf(activitySchema, 'ia')
  const ofQuality = quality.read.map((row) => [row.measureId, benchmarkedQuality(row)] as const)
  const ofCost = cost.read.map((row) => [row.measureId, benchmarkedCost(row)] as const)
  const benchmarks = cutBenchmarks(
    { performanceYear, rows: source.benchmarks, previousRows: previous?.benchmarks ?? [], asOf },
    new Map<string, Benchmarked>([...ofQuality, ...ofCost]),
  )
  const own = quality.read.filter(({ isRegistryMeasure }) => !isRegistryMeasure)
  const registries = quality.read.filter(({ isRegistryMeasure }) => isRegistryMeasure)
  return {
    performanceYear,
    performanceYearBenchmarks: benchmarks.performanceYearBenchmarks,
    quality: cutMeasures(own, benchmarks),
    qcdr: cutMeasures(registries, benchmarks),
    activities: activities.read.map(activityRow),
    cost: costBounds(cost.read, benchmarks),
    refused: [...quality.refused, ...cost.refused, ...activities.refused, ...benchmarks.refused],
  }
}

/** A second row of an id is refused, unless it says the same; then it is dropped. */
function withoutRepeats<Row extends { readonly measureId: string }>(
  { read, refused }: { readonly read: readonly Row[]; readonly refused: readonly Refusal[] },
  performanceYear: number,
) {
  const kept = new Map<string, Row>()
  const contradicting = new Set<string>()
  for (const row of read) {
    const first = kept.get(row.measureId) ?? row
    if (JSON.stringify(first) !== JSON.stringify(row)) contradicting.add(row.measureId)
    kept.set(row.measureId, first)
  }
  const why = 'the measure is there more than once, with different values'
  return {
    read: [...kept.values()].filter(({ measureId }) => !contradicting.has(measureId)),
    refused: [...refused, ...[...contradicting].map((measureId) => ({ performanceYear, measureId, why }))],
  }
}

const benchmarkedQuality = (row: CmsQuality): Benchmarked => ({
  inverse: row.isInverse,
  cost: false,
  proportion: row.metricType !== 'nonProportion' && row.metricType !== 'costScore',
  methods: row.submissionMethods,
  capRemoved: row.sevenPointCapRemoved,
})

const benchmarkedCost = (row: { readonly isInverse: boolean }): Benchmarked => ({
  inverse: row.isInverse,
  cost: true,
  proportion: false,
  methods: ['administrativeClaims'],
  capRemoved: [],
})

function activityRow({ measureId, title, weight, cehrtEligible }: CmsActivity): ActivityRow {
  const letter = weight ? (weight === 'high' ? 'h' : 'm') : ''
  if (cehrtEligible) return [measureId, cleanTitle(title), letter, 1]
  return letter ? [measureId, cleanTitle(title), letter] : [measureId, cleanTitle(title)]
}

const costBounds = (
  rows: readonly { readonly measureId: string }[],
  { byMeasure }: CutBenchmarks,
): Readonly<Record<string, BoundsText>> =>
  Object.fromEntries(
    rows.flatMap(({ measureId }) => {
      const bounds = byMeasure.get(measureId)?.get('administrativeClaims')
      return bounds && bounds !== '?' ? [[measureId, bounds.replace('*', '')]] : []
    }),
  )
