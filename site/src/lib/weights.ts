// The category weights of a rule year as a matrix: a row for every combination of categories
// that can drop out, a column for every category.
import { type CategoryId, type Mark, type RuleYear, categoryNames } from '@mips-widgets/core'

export interface WeightLine {
  readonly label: string
  readonly percents: readonly string[]
  readonly mark: Mark
}

const categories = Object.keys(categoryNames) as CategoryId[]

export const weightColumns = (rules: RuleYear): string[] =>
  categories.map((id) =>
    id === 'promotingInteroperability' ? rules.promotingInteroperability.name.value : categoryNames[id],
  )

export const weightLines = (rules: RuleYear): WeightLine[] =>
  rules.weights.rows.map(({ without, weights }) => ({
    label:
      without.length === 0
        ? 'All four categories'
        : `Without ${without.map((id) => weightColumns(rules)[categories.indexOf(id)]).join(' and ')}`,
    percents: categories.map((id) => `${weights.value[id]}%`),
    mark: weights,
  }))

/** True for the rows of `describeRuleYear` that the matrix already shows. */
export const isMatrixRow = (path: string): boolean =>
  path.startsWith('weights.') && !/^weights\.(zeroForEveryone|fewerThanTwo|pi)\b/.test(path)
