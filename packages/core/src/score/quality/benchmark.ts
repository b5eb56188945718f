// Which benchmark a measure meets: the one typed by hand, the one the rule defines, or the one of CMS's
// inventory. Without an inventory for the year nobody knows whether there is one, and that is said.
import { Decimal, type Figure, type Numeric, decimal } from '../../decimal.ts'
import type { Bounds, Inventory, InventoryMeasure } from '../../inventory.ts'
import { phrase } from '../../phrase.ts'
import type { RuleYear } from '../../rules/rule-year.ts'
import type { NumberKind, Reader } from '../../scenario/read-number.ts'
import type { Benchmark, QualitySubmission } from '../../scenario/scenario.ts'
import type { Scale } from '../decile-points.ts'
import { deviationBounds } from '../deviation-bounds.ts'
import { inventoryMark } from '../inventory-mark.ts'

export type FoundBenchmark =
  | {
      readonly kind: 'found'
      readonly scale: Scale
      readonly capped: boolean
      readonly from: 'typed' | 'defined' | 'inventory'
    }
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown' }

const DECILES = 10

export function findBenchmark(
  at: string,
  submission: QualitySubmission,
  { quality, cost }: RuleYear,
  inventory: Inventory | undefined,
  measure: InventoryMeasure | undefined,
  read: Reader,
): FoundBenchmark {
  const { definedScale, administrativeClaims } = quality.scoring
  const inverse = submission.inverse ?? measure?.inverse ?? false
  if (submission.benchmark === null) return { kind: 'none' }
  if (submission.benchmark) {
    const deviations =
      submission.collectionType === 'administrativeClaims' &&
      administrativeClaims.method.value === 'deviation-points'
        ? cost.deviations?.value
        : undefined
    const bounds = readBenchmark(`${at}.benchmark`, submission.benchmark, deviations, read)
    if (!bounds) return { kind: 'unknown' }
    return {
      kind: 'found',
      scale: { bounds, inverse },
      capped: submission.benchmark.capped ?? false,
      from: 'typed',
    }
  }
  if (definedScale.kind !== 'none' && isNamed(definedScale.measures.value, submission)) {
    const down = definedScale.inverse.includes(submission.measureId ?? '')
    const bounds = parsed(definedScale.bounds.value)
    const scale = { bounds: down ? countedDown(bounds) : bounds, inverse: down, by: definedScale.bounds }
    return { kind: 'found', scale, capped: false, from: 'defined' }
  }
  // An inventory that does not hold the measure says nothing about its benchmark.
  if (!inventory || !measure || submission.collectionType === undefined) return { kind: 'unknown' }
  const row = measure.benchmarks.find(({ collectionType }) => collectionType === submission.collectionType)
  if (!row) return { kind: mayExist(submission, inventory, measure) ? 'unknown' : 'none' }
  return {
    kind: 'found',
    scale: { bounds: parsed(row.bounds), inverse, by: inventoryMark(inventory.stamp) },
    capped: row.capped,
    from: 'inventory',
  }
}

/** A row that cannot be right stands for a benchmark all the same; one made after the year may still come. */
const mayExist = (
  { collectionType }: QualitySubmission,
  { performanceYearBenchmarks }: Inventory,
  measure: InventoryMeasure | undefined,
): boolean =>
  collectionType !== undefined &&
  (measure?.unusableBenchmarks?.includes(collectionType) === true ||
    (collectionType === 'administrativeClaims' && performanceYearBenchmarks === false))

/** Whether a list names a measure, for every collection type or for this one. */
export const isNamed = (
  names: readonly string[],
  { measureId = '', collectionType = '' as never }: QualitySubmission,
): boolean => names.includes(measureId) || names.includes(`${measureId}/${collectionType}`)

const countedDown = (bounds: readonly (Decimal | null)[]): readonly (Decimal | null)[] =>
  bounds.map((bound) => bound && decimal(100).minus(bound))

const parsedBounds = new WeakMap<Bounds, readonly (Decimal | null)[]>()

/** The bounds of the data as numbers, read once. */
export function parsed(bounds: Bounds): readonly (Decimal | null)[] {
  const known = parsedBounds.get(bounds)
  if (known) return known
  const numbers = bounds.map((bound: Figure | null) => (bound === null ? null : decimal(bound)))
  parsedBounds.set(bounds, numbers)
  return numbers
}

/** The typed benchmark: a median with its standard deviation where the method takes them, or deciles. */
export function readBenchmark(
  at: string,
  typed: Benchmark,
  deviations: readonly Figure[] | undefined,
  read: Reader,
): readonly (Decimal | null)[] | undefined {
  if (!deviations || (typed.median === undefined && typed.standardDeviation === undefined))
    return readBounds(at, typed, read)
  const before = read.problems.length
  const median = read.number(`${at}.median`, typed.median, amountKind)
  const deviation = read.number(`${at}.standardDeviation`, typed.standardDeviation, {
    ...amountKind,
    above: 0,
  })
  if (median && deviation) return deviationBounds(median, deviation, deviations)
  if (read.problems.length === before)
    read.problem(at, phrase('A median and its standard deviation go together: write both.'))
  return undefined
}

const amountKind: NumberKind = { unit: 'count', example: '4,391.63' }

/** Ten beginnings of deciles from nine or ten typed numbers that rise or fall throughout. */
function readBounds(
  at: string,
  { deciles = [] }: Benchmark,
  read: Reader,
): readonly (Decimal | null)[] | undefined {
  if (deciles.length !== DECILES && deciles.length !== DECILES - 1) {
    read.problem(
      `${at}.deciles`,
      phrase('Write where deciles 2 to 10 begin, nine numbers, or deciles 1 to 10, ten numbers.'),
    )
    return undefined
  }
  const numbers = deciles.map((raw: Numeric, index) =>
    read.number(`${at}.deciles.${index}`, raw, { unit: 'count', example: '73.08' }),
  )
  if (!numbers.every((value) => value instanceof Decimal)) return undefined
  const steps = numbers.slice(1).map((value, index) => value.cmp(numbers[index] ?? value))
  if (steps.includes(1) && steps.includes(-1)) {
    read.problem(`${at}.deciles`, phrase('The numbers must rise throughout, or fall throughout.'))
    return undefined
  }
  return numbers.length === DECILES ? numbers : [null, ...numbers]
}
