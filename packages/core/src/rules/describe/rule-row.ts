// One rule as a row to print: its path, its words, its value and where it stands.
import { type Cited, type Mark, markOf } from '../../citation.ts'
import type { Figure } from '../../decimal.ts'
import { type Phrase, type Unit, amount, day, phrase } from '../../phrase.ts'
import type { CategoryId } from '../category.ts'
import type { None } from '../quality-rules.ts'
import { type Words, listOf, phraseOf } from './words.ts'

export interface RuleRow extends Mark {
  /** Stable across rule years: the same path is the same rule. */
  readonly path: string
  readonly label: Phrase
  readonly value: Phrase
  /** A row whose value is a list also has its members, to print one below the other. */
  readonly items?: readonly Phrase[]
  /** A row of a reweighting table also has its four percents, to print as a matrix. */
  readonly weights?: Readonly<Record<CategoryId, Figure>>
}

/** A row whose value is already in words. What a rule year does not have stands at the path of its first row. */
export const wordRow = (path: string, label: Words, value: Cited<Words>): RuleRow => ({
  path,
  label: phraseOf(label),
  value: phraseOf(value.value),
  ...markOf(value),
})

/** A row whose value is a number with its unit. */
export const numberRow = (path: string, label: Words, value: Cited<Figure>, unit: Unit): RuleRow => ({
  path,
  label: phraseOf(label),
  value: numberPhrase(value.value, unit),
  ...markOf(value),
})

function numberPhrase(value: Figure, unit: Unit): Phrase {
  if (unit === 'points')
    return phrase(value === '1' ? '{amount} point' : '{amount} points', { amount: amount(value, unit) })
  if (unit === 'percentage-points' && value === '1')
    return phrase('{amount} percentage point', { amount: amount(value, 'count') })
  return phrase('{amount}', { amount: amount(value, unit) })
}

/** A row whose value is a day. */
export const dayRow = (path: string, label: Words, value: Cited<string>): RuleRow => ({
  path,
  label: phraseOf(label),
  value: phrase('{day}', { day: day(value.value) }),
  ...markOf(value),
})

/** A row for a day that is not always known: none where it is not. */
export const knownDayRow = (path: string, label: string, value: Cited<string> | undefined): RuleRow[] =>
  value ? [dayRow(path, label, value)] : []

/** A row whose value is a list of words. */
export const listRow = (path: string, label: Words, values: Cited<readonly Words[]>): RuleRow => ({
  path,
  label: phraseOf(label),
  value: values.value.length === 0 ? phrase(emptyText(values)) : listOf(values.value),
  items: values.value.map(phraseOf),
  ...markOf(values),
})

/** A list with a row for each member, so that two rule years are compared member by member. */
export function memberRows<Member extends string>(
  path: string,
  label: Words,
  members: Cited<readonly Member[]>,
  textOf: (member: Member) => Words = (member) => member,
): RuleRow[] {
  if (members.value.length === 0) return [listRow(path, label, members)]
  return members.value.map((member) =>
    wordRow(`${path}.${member}`, label, { ...markOf(members), value: textOf(member) }),
  )
}

/** An empty list with a source says “none”; without one, nobody knows. */
const emptyText = ({ cite }: Mark): string => (cite ? 'None' : 'Not known')

/** A row for a number that some rule years do not have. */
export const numberOrNoneRow = (
  path: string,
  label: Words,
  value: Cited<Figure> | None,
  unit: Unit,
): RuleRow => ('kind' in value ? wordRow(path, label, value.rule) : numberRow(path, label, value, unit))

/** A row for words chosen by a cited value. */
export const choiceRow = <Choice extends string>(
  path: string,
  label: Words,
  choice: Cited<Choice>,
  words: Readonly<Record<Choice, string>>,
): RuleRow => wordRow(path, label, { ...markOf(choice), value: words[choice.value] })
