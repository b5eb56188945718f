// The difference of two rule years, ready to print: words that went and words that came are marked.
import { type RuleChange, type RuleRow, compareRuleYears, say } from '@mips-widgets/core'
import type { Pair } from './rule-years.ts'
import { type Difference, type Piece, wordDifference } from './word-difference.ts'

export interface Change {
  readonly label: string
  readonly kind: RuleChange['change']
  readonly before?: ChangeSide
  readonly after?: ChangeSide
}

export interface ChangeSide {
  readonly pieces: readonly Piece[]
  readonly row: RuleRow
}

export interface SectionChanges {
  readonly id: string
  readonly title: string
  readonly changes: readonly Change[]
}

export const changesOf = ({ before, after }: Pair): SectionChanges[] =>
  compareRuleYears(before, after)
    // Dates and citations of the rule itself always differ; they are on the page of the rule year.
    .filter(({ id }) => id !== 'identity')
    .map(({ id, title, changes }) => ({ id, title: say(title), changes: changes.map(describe) }))

export const countOf = (sections: readonly SectionChanges[]): number =>
  sections.reduce((count, { changes }) => count + changes.length, 0)

function describe({ label, change, before, after }: RuleChange): Change {
  const old = before ? say(before.value) : ''
  const now = after ? say(after.value) : ''
  const whole = (text: string): Difference['before'] => [{ text, marked: false }]
  const pieces = before && after ? wordDifference(old, now) : { before: whole(old), after: whole(now) }
  return {
    label: say(label),
    kind: change,
    ...(before && { before: { row: before, pieces: pieces.before } }),
    ...(after && { after: { row: after, pieces: pieces.after } }),
  }
}
