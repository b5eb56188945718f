// A row of a reweighting table, written the way it is printed: quality / cost / improvement activities /
// Promoting Interoperability.
import { type Cited, type Mark, type Source, cited } from '../citation.ts'
import type { Figure } from '../decimal.ts'
import type { CategoryId } from './category.ts'

export interface WeightRow {
  readonly without: readonly CategoryId[]
  /** Percent of the final score. */
  readonly weights: Cited<Readonly<Record<CategoryId, Figure>>>
}

type Printed = `${Figure}/${Figure}/${Figure}/${Figure}`
type Four = [quality: Figure, cost: Figure, improvementActivities: Figure, promotingInteroperability: Figure]

export function weightRow(
  without: readonly CategoryId[],
  printed: Printed,
  source: Source,
  at: string,
  doubt?: Omit<Mark, 'cite'>,
): WeightRow {
  const [quality, cost, improvementActivities, promotingInteroperability] = printed.split('/') as Four
  return {
    without,
    weights: cited({ quality, cost, improvementActivities, promotingInteroperability }, source, at, doubt),
  }
}
