// Rows of reweighting tables as a matrix: a column for every category. The other rows stay a table.
import {
  type CategoryId,
  type RuleRow,
  type RuleYear,
  categoryIds,
  categoryNames,
  say,
} from '@mips-widgets/core'

export interface WeightLine {
  readonly label: string
  readonly percents: readonly string[]
  readonly mark: RuleRow
}

export const weightColumns = ({ promotingInteroperability }: RuleYear): string[] =>
  categoryIds.map((id) =>
    id === 'promotingInteroperability' ? promotingInteroperability.name.value : categoryNames[id],
  )

export const weightLines = (rows: readonly RuleRow[]): WeightLine[] =>
  rows.flatMap((row) =>
    row.weights ? [{ label: say(row.label), percents: percents(row.weights), mark: row }] : [],
  )

const percents = (weights: Readonly<Record<CategoryId, string>>): string[] =>
  categoryIds.map((id) => `${weights[id]}%`)

export const isWeightRow = ({ weights }: RuleRow): boolean => weights !== undefined
