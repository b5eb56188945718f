// Where deciles begin when points follow the distance from the median in standard deviations: 42 CFR
// 414.1380(b)(2). Lower is better, so the first decile begins farthest above the median.
import { type Decimal, type Figure } from '../decimal.ts'

export const deviationBounds = (
  median: Decimal,
  standardDeviation: Decimal,
  deviations: readonly Figure[],
): readonly Decimal[] => deviations.map((multiple) => median.plus(standardDeviation.times(multiple)))
