// The first line of a roster: which field is which column, what is carried over untouched, what nothing reads.
import { type Refusal, refuse } from '../refusal.ts'
import type { Column } from './column.ts'
import type { FindColumn } from './known-columns.ts'
import { resultNames } from './result-row.ts'

export interface Header {
  readonly columns: readonly { readonly at: number; readonly column: Column }[]
  readonly kept: readonly { readonly at: number; readonly name: string }[]
  /** Names that a roster does not have. */
  readonly unknown: readonly string[]
}

/** Always carried over: who it is. */
export const identityColumns: readonly string[] = ['id', 'name', 'npi', 'tin']

export interface HeaderOptions {
  /** Further columns to carry over. */
  readonly keep: readonly string[]
  /** Whether the rule year is told otherwise, so that no column needs to. */
  readonly ruleYearTold: boolean
}

export function readHeader(
  names: readonly string[],
  find: FindColumn,
  { keep, ruleYearTold }: HeaderOptions,
): Header | Refusal {
  const fields = names.map((raw, at) => ({ at, name: raw.trim() })).filter(({ name }) => name !== '')
  const keeps = (name: string) => isOneOf([...identityColumns, ...keep], name)
  const kept = fields.filter(({ name }) => keeps(name))
  const columns = fields.flatMap(({ at, name }) => {
    const column = find(name)
    return column ? [{ at, column }] : []
  })
  const header: Header = {
    columns,
    kept,
    unknown: fields.filter(({ name }) => !keeps(name) && !find(name)).map(({ name }) => name),
  }
  return problemOf(header, keep, ruleYearTold) ?? header
}

function problemOf(
  { columns, kept }: Header,
  keep: readonly string[],
  ruleYearTold: boolean,
): Refusal | undefined {
  if (columns.length === 0)
    return refuse('No column of a roster stands in the first line. mips roster-template prints them.')
  const taken = kept.find(({ name }) => isOneOf(resultNames, name))
  if (taken)
    return refuse(`The output has a column ${taken.name} of its own, so the roster’s cannot be carried over.`)
  const absent = keep.find(
    (name) =>
      !isOneOf(
        kept.map((one) => one.name),
        name,
      ),
  )
  if (absent !== undefined) return refuse(`--keep names ${absent}, and there is no such column.`)
  const twice =
    firstTwice(columns.map(({ column }) => column.name)) ?? firstTwice(kept.map(({ name }) => name))
  if (twice !== undefined) return refuse(`The column ${twice} stands twice in the first line.`)
  if (!ruleYearTold && !columns.some(({ column }) => column.name === 'ruleYear'))
    return refuse('The column ruleYear is missing: add it, or say --rule-year.')
  return undefined
}

const isOneOf = (names: readonly string[], name: string): boolean =>
  names.some((one) => one.toLowerCase() === name.toLowerCase())

const firstTwice = (names: readonly string[]): string | undefined =>
  names.find((name, at) => isOneOf(names.slice(0, at), name))
