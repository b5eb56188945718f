// One rule as a row to print: its path, its words, its value and where it stands.
import { type Cited, type Mark, markOf } from '../citation.ts'
import { type Phrase, type Unit, amount, day, phrase } from '../phrase.ts'

export interface RuleRow extends Mark {
  /** Stable across rule years: the same path is the same rule. */
  readonly path: string
  readonly label: Phrase
  readonly value: Phrase
}

/** A row whose value is already in words. */
export const wordRow = (path: string, label: string, value: Cited<string>): RuleRow => ({
  path,
  label: phrase(label),
  value: phrase(value.value),
  ...markOf(value),
})

/** A row whose value is a number with its unit. */
export const numberRow = (path: string, label: string, value: Cited<`${number}`>, unit: Unit): RuleRow => ({
  path,
  label: phrase(label),
  value: phrase(unit === 'points' ? pointsText(value.value) : '{amount}', {
    amount: amount(value.value, unit),
  }),
  ...markOf(value),
})

const pointsText = (value: string): string => (value === '1' ? '{amount} point' : '{amount} points')

/** A row whose value is a day. */
export const dayRow = (path: string, label: string, value: Cited<string>): RuleRow => ({
  path,
  label: phrase(label),
  value: phrase('{day}', { day: day(value.value) }),
  ...markOf(value),
})

/** A row whose value is a list of words. */
export const listRow = (path: string, label: string, values: Cited<readonly string[]>): RuleRow => ({
  path,
  label: phrase(label),
  value: phrase(values.value.length === 0 ? 'None' : values.value.join('; ')),
  ...markOf(values),
})
