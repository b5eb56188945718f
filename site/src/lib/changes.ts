// The difference of two rule years, ready to print: words that went and words that came are marked.
import { type RuleChange, type RuleRow, compareRuleYears, say } from '@mips-widgets/core'
import { sameMark } from './rule-groups.ts'
import type { Pair } from './rule-years.ts'
import { type Difference, type Piece, wordDifference } from './word-difference.ts'

export interface Change {
  readonly label: string
  readonly kind: RuleChange['change']
  readonly before?: ChangeSide
  readonly after?: ChangeSide
}

/** One value as pieces, or the members of a list that came or went together. */
export interface ChangeSide {
  readonly values: readonly (readonly Piece[])[]
  readonly row: RuleRow
}

export interface SectionChanges {
  readonly id: string
  readonly title: string
  readonly changes: readonly Change[]
}

export const changesOf = ({ before, after }: Pair): SectionChanges[] =>
  compareRuleYears(before, after)
    .map(({ id, title, changes }) => ({
      id,
      title: say(title),
      changes: gather(changes.filter(({ path }) => !path.startsWith(IDENTITY)).map(describe)),
    }))
    .filter(({ changes }) => changes.length > 0)

/** Dates and citations of the rule itself always differ; they are on the page of the rule year. */
const IDENTITY = 'identity.'

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
    ...(before && { before: { row: before, values: [pieces.before] } }),
    ...(after && { after: { row: after, values: [pieces.after] } }),
  }
}

/** Neighboring members of one list that all came, or all went, become one change. */
function gather(changes: readonly Change[]): Change[] {
  const gathered: Change[] = []
  for (const change of changes) {
    const last = gathered.at(-1)
    if (last && alike(last, change)) gathered[gathered.length - 1] = joined(last, change)
    else gathered.push(change)
  }
  return gathered
}

const alike = (a: Change, b: Change): boolean =>
  a.kind === b.kind && a.label === b.label && (sameSide(a.before, b.before) || sameSide(a.after, b.after))

const sameSide = (a: ChangeSide | undefined, b: ChangeSide | undefined): boolean =>
  a !== undefined && b !== undefined && sameMark(a.row, b.row)

const joined = (a: Change, b: Change): Change => ({
  ...a,
  ...(a.before && b.before && { before: addTo(a.before, b.before) }),
  ...(a.after && b.after && { after: addTo(a.after, b.after) }),
})

const addTo = (side: ChangeSide, { values }: ChangeSide): ChangeSide => ({
  ...side,
  values: [...side.values, ...values],
})
