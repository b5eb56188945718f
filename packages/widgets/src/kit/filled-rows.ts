// The rows of a list that were filled in: an empty one that is on show is nothing that was told.
import type { Draft } from './draft.ts'

export interface FilledRows<Row> {
  /** Undefined where no list was told. */
  readonly list: Row[] | undefined
  /** The row in the draft of each of them. */
  readonly rows: readonly number[]
}

/** An object that a scenario told as empty is one: an activity of which nothing else is known. */
export function filledRows<Row>(
  draft: Draft,
  root: string,
  list: readonly Row[] | undefined,
): FilledRows<Row> {
  const isTold = (one: Row, row: number) =>
    typeof one === 'string' || Object.keys(one as object).length > 0 || Boolean(draft[`${root}.${row}`])
  const filled = (list ?? []).flatMap((one, row) => (isTold(one, row) ? [[one, row] as const] : []))
  return { list: list && filled.map(([one]) => one), rows: filled.map(([, row]) => row) }
}

/** A path that the core reports, with the row's number in the draft. */
export const inRow = (path: string, rows: readonly number[]): string =>
  path.replace(/^(\w+)\.(\d+)/, (_all, list: string, index: string) => `${list}.${rows[Number(index)]}`)
