// A list in a draft: numbered paths, one after the other, with adding and removing of whole rows.
import { type Draft, EMPTY_LIST } from './draft.ts'
import { perObject } from './memo.ts'

export interface Rows {
  /** The scenario path of the list. */
  readonly root: string
  /** The path of a field in a row. */
  readonly path: (index: number, field: string) => string
  /** How many rows are on show: those added, and those with content. */
  readonly count: (draft: Draft) => number
  /** The rows with content; one that a scenario told as empty is one. */
  readonly filled: (draft: Draft) => ReadonlySet<number>
  /** What was typed in one row. */
  readonly at: (draft: Draft, index: number) => Draft
  /** One more row, empty or with what its fields hold. */
  readonly add: (draft: Draft, fields?: Draft) => Draft
  /** Takes a row out and moves the later ones up. */
  readonly remove: (draft: Draft, index: number) => Draft
  /** Puts a row back where it was and moves the later ones down. */
  readonly insert: (draft: Draft, index: number, row: Draft) => Draft
}

/**
 * The list under a scenario path, such as `quality.submissions`, of which at least `least` rows are on show. How
 * many are on show is no part of the scenario.
 */
export function rowsOf(root: string, least = 0): Rows {
  const shown = `view.rows.${root}`
  const row = (path: string): number => {
    if (!path.startsWith(`${root}.`)) return -1
    const [head = ''] = path.slice(root.length + 1).split('.')
    return /^\d+$/.test(head) ? Number(head) : -1
  }
  const rows = perObject((draft: Draft) => {
    const found = new Map<number, Record<string, string>>()
    for (const [one, raw] of Object.entries(draft)) {
      const index = row(one)
      if (index >= 0) found.set(index, { ...found.get(index), [one]: raw })
    }
    return found
  })
  const filled = perObject((draft: Draft) => {
    const told = [...rows(draft)].filter(([, fields]) =>
      Object.values(fields).some((raw) => raw.trim() !== ''),
    )
    return new Set(told.map(([index]) => index))
  })
  const at = (draft: Draft, index: number): Draft => rows(draft).get(index) ?? {}
  const count = (draft: Draft): number => {
    const added = Number(draft[shown] ?? '')
    return Math.max(least, Number.isSafeInteger(added) ? added : 0, Math.max(-1, ...filled(draft)) + 1)
  }
  /** Every row under its new number. Emptied paths stay as empty text. */
  const renumber = (draft: Draft, place: (index: number) => number | undefined): Draft => {
    const changes: Record<string, string> = {}
    for (const one of Object.keys(draft)) if (row(one) >= 0) changes[one] = ''
    for (const [one, raw] of Object.entries(draft)) {
      const from = row(one)
      const to = from < 0 ? undefined : place(from)
      if (to !== undefined) changes[`${root}.${to}${one.slice(`${root}.${from}`.length)}`] = raw
    }
    return changes
  }
  const path = (index: number, field: string) => `${root}.${index}.${field}`
  return {
    root,
    path,
    count,
    filled,
    at,
    add: (draft, fields = {}) => {
      const next = count(draft)
      const filled = Object.entries(fields).map(([field, raw]) => [path(next, field), raw] as const)
      return { ...Object.fromEntries(filled), [shown]: String(next + 1), [root]: '' }
    },
    remove: (draft, index) => ({
      ...renumber(draft, (from) => (from === index ? undefined : from > index ? from - 1 : from)),
      [shown]: String(Math.max(least, count(draft) - 1)),
    }),
    insert: (draft, index, content) => ({
      ...renumber(draft, (from) => (from >= index ? from + 1 : from)),
      ...content,
      [shown]: String(count(draft) + 1),
    }),
  }
}

/** Whether the list was told as empty: a report of nothing. */
export const isNone = ({ root, filled }: Rows, draft: Draft): boolean =>
  draft[root] === EMPTY_LIST && filled(draft).size === 0

/** Says that there is nothing to list, or takes that back. */
export const setNone = ({ root }: Rows, none: boolean): Draft => ({ [root]: none ? EMPTY_LIST : '' })
