// The weights that count once categories are reweighted: 42 CFR 414.1380(c)(2). Categories that CMS set
// to zero for everybody are among them.
import { type CategoryId, categoryIds } from '../../rules/category.ts'
import type { RuleYear } from '../../rules/rule-year.ts'
import type { WeightRow } from '../../rules/weight-row.ts'
import type { Pathway } from '../pathway.ts'

export interface WeightTable {
  readonly small?: boolean
  readonly pathway?: Pathway
  /** An APM Entity outside the APM pathways. */
  readonly apmEntity?: boolean
}

/** The row for the categories that do not count. Undefined when the rule year's table has none for them. */
export function categoryWeights(
  rules: RuleYear,
  without: readonly CategoryId[] = [],
  table: WeightTable = {},
): WeightRow | undefined {
  const weighed = weighedCategories(fullRow(rules, table))
  const zero = rules.weights.zeroForEveryone.map(({ value }) => value)
  const gone = new Set([...without, ...zero].filter((category) => weighed.includes(category)))
  return rowsOf(rules, table).find(
    (row) => row.without.length === gone.size && row.without.every((one) => gone.has(one)),
  )
}

/** The row in which nothing is reweighted. */
export function fullRow(rules: RuleYear, table: WeightTable = {}): WeightRow {
  const row = rowsOf(rules, table).find(({ without }) => without.length === 0)
  if (!row) throw new TypeError('Every table of weights has a row without reweighting.')
  return row
}

export const weighedCategories = ({ weights }: WeightRow): CategoryId[] =>
  categoryIds.filter((category) => Number(weights.value[category]) > 0)

/** The table that applies, its own rows before the general ones that they replace. */
function rowsOf(
  { weights, pathways }: RuleYear,
  { small, pathway, apmEntity }: WeightTable,
): readonly WeightRow[] {
  const { app, apmScoringStandard } = pathways
  if (pathway === 'apm-scoring-standard' && apmScoringStandard.kind !== 'none') return apmScoringStandard.rows
  if ((pathway === 'app' || pathway === 'app-plus') && app.kind !== 'none') return app.rows
  if (apmEntity && pathways.apmEntity) return [...pathways.apmEntity, ...weights.rows]
  return small ? [...weights.smallPracticeRows, ...weights.rows] : weights.rows
}
