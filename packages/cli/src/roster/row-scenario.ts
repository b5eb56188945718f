// One row of a roster as a scenario. A blank cell is not told; `none` says that there is nothing.
import type { Remark, Scenario } from '@mips-widgets/core'
import { phrase } from '@mips-widgets/core'
import { readCell } from './cell.ts'
import type { Column } from './column.ts'
import type { Header } from './header.ts'
import { piNone, singleColumnOf } from './known-columns.ts'
import { type Slots, endsList, slots } from './slot-columns.ts'

export interface RowScenario {
  readonly scenario: Scenario
  /** What cannot be read; the path is the name of the column. */
  readonly problems: readonly Remark[]
  /** The name of a column for a path of the scenario. */
  readonly columnOf: (path: string) => string
}

interface Measure {
  readonly name: string
  readonly slots: Slots
  readonly fields: Record<string, unknown>
  /** Whether a cell says more than yes, no or a choice: those alone make no measure. */
  told: boolean
}

interface Draft {
  readonly scenario: Record<string, unknown>
  readonly measures: Map<string, Measure>
  readonly problems: Remark[]
}

export function readRow(header: Header, fields: readonly string[]): RowScenario {
  const draft: Draft = { scenario: { version: 1 }, measures: new Map(), problems: [] }
  for (const { at, column } of header.columns) {
    const text = fields[at]?.trim()
    if (text) fill(draft, column, text)
  }
  const measures = [...draft.measures.values()].filter(({ told }) => told)
  for (const {
    slots: { path },
    fields: measure,
  } of measures)
    listAt(draft.scenario, path).push(measure)
  return {
    scenario: draft.scenario as unknown as Scenario,
    problems: draft.problems,
    columnOf: (path) => columnOfPath(measures, path),
  }
}

function fill(draft: Draft, column: Column, text: string): void {
  const { slot, path, name } = column
  if (column.name === piNone.name) return void put(draft.scenario, path, {})
  if (slot && endsList(slot.name, path[0] ?? '', text))
    return void listAt(draft.scenario, slotsOf(column).path)
  const cell = readCell(column.kind, text)
  if ('problem' in cell) return void draft.problems.push({ path: name, message: phrase(cell.problem) })
  const target = slot ? measureOf(draft, column) : draft.scenario
  if (!put(target, path, cell.value))
    draft.problems.push({ path: name, message: phrase('Another column says the opposite of this one.') })
}

const slotsOf = ({ slot }: Column): Slots => slots.find(({ list }) => list === slot?.list) as Slots

function measureOf(draft: Draft, column: Column): Record<string, unknown> {
  const name = column.slot?.name ?? ''
  let measure = draft.measures.get(name)
  if (!measure) {
    const found = slotsOf(column)
    measure = { name, slots: found, fields: { ...found.fixed }, told: false }
    draft.measures.set(name, measure)
  }
  const { is } = column.kind
  if (is !== 'yes-no' && is !== 'choice') measure.told = true
  return measure.fields
}

/** False where something else stands there already. */
function put(target: Record<string, unknown>, path: readonly string[], value: unknown): boolean {
  let at = target
  const last = path.length - 1
  for (let depth = 0; depth < last; depth++) {
    const key = path[depth] ?? ''
    const next = (at[key] ??= {})
    if (typeof next !== 'object' || next === null) return false
    at = next as Record<string, unknown>
  }
  const key = path[last] ?? ''
  if (at[key] !== undefined) return false
  at[key] = value
  return true
}

function listAt(scenario: Record<string, unknown>, [category, list]: readonly [string, string]): unknown[] {
  const inner = (scenario[category] ??= {}) as Record<string, unknown[]>
  return (inner[list] ??= [])
}

const IN_A_LIST = /^(quality\.submissions|cost\.measures)\.(\d+)\.(?:benchmark\.)?(\w+)/

/** A field that the roster has no column for keeps its path. */
function columnOfPath(measures: readonly Measure[], path: string): string {
  const [, list, index, field] = IN_A_LIST.exec(path) ?? []
  if (!list) return singleColumnOf(path)
  const within = measures.filter((one) => one.slots.path.join('.') === list)
  const { name = list } = within[Number(index)] ?? {}
  return `${name}_${field === 'benchmark' ? 'deciles' : field}`
}
