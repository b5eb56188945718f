// The weights that count once categories are reweighted: 42 CFR 414.1380(c)(2). Categories that CMS set
// to zero for everybody are among them.
import type { CategoryId } from '../rules/category.ts'
import type { RuleYear } from '../rules/rule-year.ts'
import type { WeightRow } from '../rules/weight-row.ts'

/** The row for the categories that do not count. Undefined when the rule year's table has none for them. */
export function categoryWeights(
  { weights }: RuleYear,
  without: readonly CategoryId[] = [],
): WeightRow | undefined {
  const gone = new Set([...without, ...weights.zeroForEveryone.map(({ value }) => value)])
  return weights.rows.find(
    (row) => row.without.length === gone.size && row.without.every((category) => gone.has(category)),
  )
}
