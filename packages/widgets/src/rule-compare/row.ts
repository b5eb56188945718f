// One row of results: a cell for each rule year, and how it differs from the first.
import { type Decimal, type Language, type Unit, sayAmount } from '@mips-widgets/core'
import { words } from '../kit/language.ts'
import { text } from './messages.ts'

export interface Cell {
  readonly main: string
  readonly small: readonly string[]
  /** The value itself, where there is one to count differences from. */
  readonly value?: Decimal | undefined
  /** A value of another kind than the row's: what a category weighs while nothing was entered for it. */
  readonly isWeight?: boolean
  readonly isKnown?: boolean
}

export interface Row {
  readonly label: string
  readonly unit: Unit
  readonly cells: readonly Cell[]
  /** Whether more is better. */
  readonly isGain: boolean
}

const PLACES = 2

/** A value beside the first year's: a sign and a word. */
export function difference(
  row: Row,
  cell: Cell,
  language: Language,
): { readonly text: string; readonly tone: string } | undefined {
  const [base] = row.cells
  if (!base || base === cell) return undefined
  const say = (english: string) => words(english, language)
  if (base.isKnown && cell.isKnown)
    return base.main === cell.main
      ? { text: say(text.same), tone: '' }
      : { text: say(text.different), tone: '' }
  if (!base.value || !cell.value || base.isWeight !== cell.isWeight) return undefined
  const by = cell.value.minus(base.value)
  if (by.isZero()) return { text: say(text.same), tone: '' }
  const unit = row.unit === 'percent' ? 'percentage-points' : row.unit
  return {
    text: say(by.gt(0) ? text.more : text.less).replace('{amount}', amountOf(by.abs(), unit, language)),
    tone: row.isGain && !cell.isWeight ? (by.gt(0) ? 'gain' : 'loss') : '',
  }
}

export function amountOf(value: Decimal, unit: Unit, language: Language): string {
  const said = sayAmount({ value, unit }, language, PLACES)
  return unit === 'points' ? words(text.points, language).replace('{amount}', said) : said
}

export const signed = (value: Decimal, unit: Unit, language: Language): string =>
  `${value.gt(0) ? '+' : ''}${sayAmount({ value, unit }, language, PLACES)}`
