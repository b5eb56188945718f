// Quality measures as lines of a table: the ways to collect each, with where the deciles begin, which
// benchmark is capped, and why there are no figures where there are none.
import type {
  Bounds,
  CollectionType,
  InventoryBenchmark,
  MeasureType,
  QualityRules,
} from '@mips-widgets/core'
import type { Measure } from '@mips-widgets/measures'

export interface MeasureLines {
  readonly id: string
  readonly title: string
  /** Its type, and what turns its figures around or makes them no percentages. */
  readonly remarks: readonly string[]
  readonly lines: readonly MeasureLine[]
}

/** How it is collected, if there are several ways; then either a figure for each decile, or words. */
export interface MeasureLine {
  readonly collected?: string
  readonly mark?: string
  readonly figures?: readonly string[]
  readonly words?: string
}

/** What the rules of the year say about points, where there are any. */
type Scoring = QualityRules['scoring'] | undefined

/** In the words of the quality bonus calculator. */
const types: Readonly<Record<MeasureType, string>> = {
  outcome: 'Outcome',
  'patient-experience': 'Patient experience',
  'other-high-priority': 'Other high priority',
  process: 'Not high priority',
}

const collectionTypes: Readonly<Record<CollectionType, string>> = {
  registry: 'MIPS CQM (registry)',
  electronicHealthRecord: 'eCQM',
  claims: 'Medicare Part B claims',
  cmsWebInterface: 'CMS Web Interface',
  certifiedSurveyVendor: 'CAHPS for MIPS survey',
  administrativeClaims: 'Administrative claims',
  medicareCqm: 'Medicare CQM',
}

export const LESS_IS_BETTER = 'Less is better'
export const CAPPED = 'Capped'
export const OWN_SCALE = 'Scale of the rules'
const NO_PERCENT = 'Not a percentage'
const NO_BENCHMARK = 'No benchmark'
const UNUSABLE = 'CMS’s row cannot be right, and is left out'
export const UNKNOWN = '–'

const DECILES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const

/** The deciles that have a column: the first only where some measure says where it begins. */
export const decilesOf = (bounds: readonly Bounds[]): readonly number[] =>
  bounds.some(([first]) => first !== null) ? DECILES : DECILES.slice(1)

export function linesOf(measure: Measure, scoring: Scoring, deciles: readonly number[]): MeasureLines {
  const { measureId, title, measureType, inverse, nonProportion } = measure
  return {
    id: measureId,
    title,
    remarks: [
      types[measureType],
      ...(inverse ? [LESS_IS_BETTER] : []),
      ...(nonProportion ? [NO_PERCENT] : []),
    ],
    lines: [
      ...measure.benchmarks.map((benchmark) => ({
        collected: collectionTypes[benchmark.collectionType],
        ...marked(markOf(measureId, benchmark, scoring)),
        figures: figuresOf(benchmark.bounds, deciles),
      })),
      ...linesWithout(measure, scoring),
    ],
  }
}

/** Where each of these deciles begins, in CMS's digits. */
export const figuresOf = (bounds: Bounds, deciles: readonly number[]): string[] =>
  deciles.map((decile) => bounds[decile - 1] ?? UNKNOWN)

/** The ways to collect a measure that have no figures, those of the same reason in one line. */
function linesWithout(measure: Measure, scoring: Scoring): MeasureLine[] {
  const has = new Set(measure.benchmarks.map(({ collectionType }) => collectionType))
  const reasons = measure.collectionTypes
    .filter((type) => !has.has(type))
    .map((type) => ({ type, words: reasonOf(measure, type, scoring) }))
  return [...Map.groupBy(reasons, ({ words }) => words)].map(([words, all]) => ({
    collected: all.map(({ type }) => collectionTypes[type]).join(', '),
    words,
  }))
}

function reasonOf(
  { measureId, unusableBenchmarks }: Measure,
  type: CollectionType,
  scoring: Scoring,
): string {
  if (hasOwnScale(measureId, type, scoring)) return OWN_SCALE
  return unusableBenchmarks?.includes(type) ? UNUSABLE : NO_BENCHMARK
}

const marked = (mark: string | undefined) => (mark === undefined ? {} : { mark })

/** What the calculators do with a benchmark, beside its deciles. */
export function markOf(
  measureId: string,
  { collectionType, capped }: InventoryBenchmark,
  scoring: Scoring,
): typeof CAPPED | typeof OWN_SCALE | undefined {
  if (hasOwnScale(measureId, collectionType, scoring)) return OWN_SCALE
  if (!scoring || scoring.toppedOut.kind === 'none') return undefined
  return capped || isNamed(scoring.toppedOut.listed, measureId, collectionType) ? CAPPED : undefined
}

const hasOwnScale = (measureId: string, type: CollectionType, scoring: Scoring): boolean =>
  scoring !== undefined &&
  scoring.definedScale.kind !== 'none' &&
  isNamed(scoring.definedScale.measures.value, measureId, type)

/** Rule years name a measure alone, or by one collection type: `389/registry`. */
const isNamed = (names: readonly string[], measureId: string, type: CollectionType): boolean =>
  names.includes(measureId) || names.includes(`${measureId}/${type}`)
