// The rules of several years beside each other: what each says, and what happened to it since the first. Members
// of one list stand together as one rule.
import {
  type Language,
  type Mark,
  type RuleRow,
  type RuleYear,
  compareRuleYears,
  describeRuleYear,
  english,
} from '@mips-widgets/core'
import { words } from '../kit/language.ts'

export type Change = 'added' | 'removed' | 'changed'

export interface Line {
  readonly text: string
  readonly change?: Change | undefined
  /** What the first year says instead. */
  readonly before?: string | undefined
  /** Where the line stands, where its neighbors stand elsewhere. */
  readonly mark?: Mark | undefined
}

/** What one year says: no lines where it has no such rule. */
export interface Cell {
  readonly lines: readonly Line[]
  readonly marks: readonly Mark[]
  readonly change?: Change | undefined
}

export interface Rule {
  readonly label: string
  readonly cells: readonly Cell[]
}

export interface Section {
  readonly id: string
  readonly title: string
  readonly rules: readonly Rule[]
}

/** The rows of one year by path, and what happened at a path since the first year. */
interface Column {
  readonly rows: ReadonlyMap<string, RuleRow>
  readonly changes: ReadonlyMap<string, Change>
}

/** All rules, or those members of them that differ in any of the years. */
export function rulesBeside(
  years: readonly RuleYear[],
  language: Language,
  onlyChanges: boolean,
): readonly Section[] {
  const [base] = years
  if (!base) return []
  const described = years.map((rules) => describeRuleYear(rules))
  const changes = years.map((rules) => changesBetween(base, rules))
  return (described[0] ?? []).map(({ id, title }) => {
    const rows = described.map((all) => all.find((one) => one.id === id)?.rows ?? [])
    const columns = rows.map((all, index): Column => ({
      rows: new Map(all.map((row) => [row.path, row])),
      changes: changes[index] ?? new Map<string, Change>(),
    }))
    return {
      id,
      title: words(title, language),
      rules: gathered(inOneOrder(rows).filter(({ path }) => !onlyChanges || differs(path, columns))).map(
        (list) => ruleOf(list, columns, language),
      ),
    }
  })
}

/** Title, dates and citation of an edition always differ: they are no change of a rule. */
const IDENTITY = 'identity.'

const differs = (path: string, columns: readonly Column[]): boolean =>
  !path.startsWith(IDENTITY) && columns.some(({ changes }) => changes.has(path))

function changesBetween(base: RuleYear, other: RuleYear): Column['changes'] {
  if (base === other) return new Map()
  const all = compareRuleYears(base, other).flatMap((section) => section.changes)
  return new Map(all.map(({ path, change }) => [path, change]))
}

/** Every row once: in the order of the first year, what comes later after its own neighbor. */
function inOneOrder([first = [], ...others]: readonly (readonly RuleRow[])[]): readonly RuleRow[] {
  const order = [...first]
  for (const rows of others) {
    let at = 0
    for (const row of rows) {
      const found = order.findIndex(({ path }) => path === row.path)
      if (found < 0) order.splice(at, 0, row)
      at = (found < 0 ? at : found) + 1
    }
  }
  return order
}

const parentOf = (path: string): string => path.slice(0, path.lastIndexOf('.'))

/** Neighbors under one label that are members of one list, or the list when it is empty. */
function isOneList(a: RuleRow, b: RuleRow): boolean {
  const parent = parentOf(b.path)
  return (
    words(a.label, english) === words(b.label, english) &&
    [a.path, parentOf(a.path)].some((one) => one === parent || one === b.path)
  )
}

function gathered(rows: readonly RuleRow[]): readonly (readonly RuleRow[])[] {
  const groups: RuleRow[][] = []
  for (const row of rows) {
    const last = groups.at(-1)
    if (last?.[0] && isOneList(last[0], row)) last.push(row)
    else groups.push([row])
  }
  return groups
}

function ruleOf(list: readonly RuleRow[], columns: readonly Column[], language: Language): Rule {
  const [first] = list
  return {
    label: first ? words(first.label, language) : '',
    cells: columns.map((column) => cellOf(list, column, columns[0] ?? column, language)),
  }
}

function cellOf(list: readonly RuleRow[], { rows, changes }: Column, base: Column, language: Language): Cell {
  const here = list.flatMap(({ path }) => rows.get(path) ?? [])
  const marks = distinct(here)
  const lines = list.flatMap(({ path }): readonly Line[] => {
    const [row, before, change] = [rows.get(path), base.rows.get(path), changes.get(path)]
    if (!row) return before && here.length > 0 ? [{ text: words(before.value, language), change }] : []
    const old = change === 'changed' ? before : undefined
    if (row.items?.length) return itemsOf(row, old, language)
    return [
      {
        text: words(row.value, language),
        ...(list.length > 1 && { change }),
        ...(old && { before: words(old.value, language) }),
        ...(marks.length > 1 && { mark: row }),
      },
    ]
  })
  const happened = list.flatMap(({ path }) => changes.get(path) ?? [])
  return {
    lines,
    marks: lines.some(({ mark }) => mark) ? [] : marks,
    change: overall(happened, list, here),
  }
}

/** The members of a list; with what came and what went since the first year. */
function itemsOf({ items }: RuleRow, before: RuleRow | undefined, language: Language): Line[] {
  const said = (all: RuleRow['items'] = []) => all.map((item) => words(item, language))
  const [now, old] = [said(items), said(before?.items)]
  const lines = now.map((text): Line => ({
    text,
    change: before && !old.includes(text) ? 'added' : undefined,
  }))
  const gone = old.filter((text) => !now.includes(text))
  return [...lines, ...gone.map((text): Line => ({ text, change: 'removed' }))]
}

/** One word for the whole rule: all new, all gone, or changed. */
function overall(
  happened: readonly Change[],
  list: readonly RuleRow[],
  here: readonly RuleRow[],
): Change | undefined {
  const [first] = happened
  if (!first) return undefined
  if (here.length === 0) return 'removed'
  return happened.length >= list.length && happened.every((one) => one === 'added') ? 'added' : 'changed'
}

function distinct(marks: readonly Mark[]): readonly Mark[] {
  const keys = marks.map(({ cite, dispute, unverified }) => JSON.stringify([cite, dispute, unverified]))
  return marks.filter((_mark, index) => keys.indexOf(keys[index] ?? '') === index)
}

/** Rules whose words, in any year, hold every word that is looked for. */
export function isFound({ label, cells }: Rule, title: string, wanted: string): boolean {
  const all = [title, label, ...cells.flatMap(({ lines }) => lines.map(({ text }) => text))]
  const text = plain(all.join(' '))
  return plain(wanted)
    .split(/\s+/)
    .every((word) => text.includes(word))
}

/** Without accents and capitals. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
