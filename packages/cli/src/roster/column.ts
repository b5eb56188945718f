// What a column of a roster is: its name, its place in the scenario and what its cells take.
import type { CellKind } from './cell.ts'

export interface Column {
  readonly name: string
  /** Where its value goes: in the scenario, or in one measure of a list. */
  readonly path: readonly string[]
  /** The list that the measure belongs to, and which of its measures this is: `quality3`. */
  readonly slot?: { readonly list: SlotList; readonly name: string }
  readonly kind: CellKind
}

export type SlotList = 'quality' | 'claims' | 'cost'

/** A column in the documentation and the template. */
export interface DescribedColumn {
  readonly name: string
  readonly kind: CellKind
  readonly path: string
  readonly about: string
  /** Whether the template prints it. */
  readonly common: boolean
}

export const text: CellKind = { is: 'text' }
export const number: CellKind = { is: 'number' }
export const numbers: CellKind = { is: 'numbers' }
export const yesNo: CellKind = { is: 'yes-no' }
export const choice = (of: readonly string[]): CellKind => ({ is: 'choice', of })
export const choices = (of: readonly string[]): CellKind => ({ is: 'choices', of })
