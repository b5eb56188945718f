// What the command does to a roster, for another program: the columns, the template, and the scoring itself.
export { type CellKind, cellWords } from './roster/cell.ts'
export type { DescribedColumn } from './roster/column.ts'
export { csvLine } from './roster/csv-line.ts'
export { type ResultRow, type RowStatus, resultNames } from './roster/result-row.ts'
export { type RosterOptions, scoreRoster } from './roster/score-roster.ts'
export { describedColumns, templateRows } from './roster/template.ts'
