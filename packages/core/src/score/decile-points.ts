// Points on a benchmark: the decile that a rate reaches, and the share of it. One scale serves quality,
// cost and the distances from a median, since each says where deciles 1 to 10 begin.
import type { Decimal } from '../decimal.ts'
import { phrase } from '../phrase.ts'
import type { Mark } from '../citation.ts'
import { type Step, constant, given, interpolated, rounded } from '../step.ts'

/** Where deciles 1 to 10 begin; a lower value is better when they descend. Null where it is not known. */
export interface Scale {
  readonly bounds: readonly (Decimal | null)[]
  /** Decides only where all bounds are alike; otherwise their order does. */
  readonly inverse: boolean
  /** Where the bounds stand; absent for those that somebody typed. */
  readonly by?: Mark | undefined
}

export interface DecilePoints {
  readonly decile: number
  readonly points: Step
}

export interface Precision {
  readonly places: number
  readonly by: Mark
}

/** The points of the highest decile that is reached; 1 below the first, and no partial points in the last. */
export function decilePoints(at: Step, scale: Scale, { places, by }: Precision): DecilePoints {
  const { bounds } = scale
  const reached = highestReached(at.value, scale)
  const decile = reached + 1
  const [from, to] = [bounds[reached], bounds[decile]]
  if (!from || !to) return { decile: Math.max(decile, 1), points: wholePoints(decile) }
  const exact = interpolated(
    constant(decile, { label: phrase('Decile reached'), unit: 'count' }),
    at,
    given(from, { label: phrase('This decile begins at'), unit: at.unit, by: scale.by }),
    given(to, { label: phrase('The next decile begins at'), unit: at.unit, by: scale.by }),
    { label: phrase('Points before rounding'), unit: 'points' },
  )
  const points = rounded(exact, places, { label: phrase('Points on the benchmark'), unit: 'points', by })
  return { decile, points }
}

/** Index of the highest decile whose beginning is reached, by halving; -1 below all that are known. */
export function highestReached(at: Decimal, scale: Scale): number {
  const inverse = isInverse(scale)
  let [reached, beyond] = [-1, scale.bounds.length]
  while (beyond - reached > 1) {
    const middle = (reached + beyond) >> 1
    const bound = scale.bounds[middle] ?? null
    if (bound === null || (inverse ? at.lte(bound) : at.gte(bound))) reached = middle
    else beyond = middle
  }
  return scale.bounds[reached] === null ? -1 : reached
}

export function isInverse({ bounds, inverse }: Scale): boolean {
  const first = bounds.find((bound) => bound !== null)
  const order = first ? (bounds.at(-1)?.cmp(first) ?? 0) : 0
  return order === 0 ? inverse : order < 0
}

const wholePoints = (decile: number): Step =>
  constant(Math.max(decile, 1), { label: phrase('Points on the benchmark'), unit: 'points' })
