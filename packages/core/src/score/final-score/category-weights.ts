// The weights that count once categories are reweighted: 42 CFR 414.1380(c)(2). Categories that CMS set
// to zero for everybody are among them.
import { type CategoryId, categoryIds } from '../../rules/category.ts'
import type { RuleYear } from '../../rules/rule-year.ts'
import type { WeightRow } from '../../rules/weight-row.ts'

/**
 * The row for the categories that do not count, of the general table or of the one that is given. Undefined
 * when the table has none for them.
 */
export function categoryWeights(
  { weights }: RuleYear,
  without: readonly CategoryId[] = [],
  rows: readonly WeightRow[] = weights.rows,
): WeightRow | undefined {
  const weighed = weighedCategories(rows)
  const zero = weights.zeroForEveryone.map(({ value }) => value)
  const gone = new Set([...without, ...zero].filter((category) => weighed.includes(category)))
  return rows.find((row) => row.without.length === gone.size && row.without.every((one) => gone.has(one)))
}

/** The row in which nothing is reweighted. */
export const fullRow = (rows: readonly WeightRow[]): WeightRow | undefined =>
  rows.find(({ without }) => without.length === 0)

/** The categories that have a weight while nothing is reweighted. */
export const weighedCategories = (rows: readonly WeightRow[]): CategoryId[] =>
  categoryIds.filter((category) => Number(fullRow(rows)?.weights.value[category]) > 0)
