// What changed between two rule years: every row that one has and the other has not, or has
// otherwise. The difference of two editions is the rulemaking.
import type { Phrase } from '../phrase.ts'
import { say } from '../phrase.ts'
import { LATER_CHANGES, type RuleSection, describeRuleYear } from './describe/rule-year.ts'
import type { RuleRow } from './describe/rule-row.ts'
import type { RuleYear } from './rule-year.ts'

export interface RuleChange {
  readonly path: string
  readonly label: Phrase
  readonly change: 'added' | 'removed' | 'changed'
  readonly before?: RuleRow
  readonly after?: RuleRow
}

export interface ChangedSection {
  readonly id: string
  readonly title: Phrase
  readonly changes: readonly RuleChange[]
}

/** The changes from one rule year to another, in the order of the second; sections without any are left out. */
export function compareRuleYears(before: RuleYear, after: RuleYear): ChangedSection[] {
  const old = comparable(before)
  return comparable(after)
    .map((section) => ({
      id: section.id,
      title: section.title,
      changes: compareSections(
        old.find(({ id }) => id === section.id),
        section,
      ),
    }))
    .filter(({ changes }) => changes.length > 0)
}

/** What happened to an edition afterwards is not a difference of its rules. */
const comparable = (rules: RuleYear): RuleSection[] =>
  describeRuleYear(rules).map((section) => ({
    ...section,
    rows: section.rows.filter(({ path }) => !path.startsWith(LATER_CHANGES)),
  }))

function compareSections(before: RuleSection | undefined, after: RuleSection): RuleChange[] {
  const old = new Map((before?.rows ?? []).map((row) => [row.path, row]))
  const now = new Set(after.rows.map(({ path }) => path))
  const here = after.rows.flatMap((row) => compareRows(old.get(row.path), row))
  const gone = [...old.values()].filter(({ path }) => !now.has(path))
  return [
    ...here,
    ...gone.map((row): RuleChange => ({ path: row.path, label: row.label, change: 'removed', before: row })),
  ]
}

function compareRows(before: RuleRow | undefined, after: RuleRow): RuleChange[] {
  const { path, label } = after
  if (!before) return [{ path, label, change: 'added', after }]
  return saysTheSame(before, after) ? [] : [{ path, label, change: 'changed', before, after }]
}

/** The order of a list carries no meaning. */
function saysTheSame(before: RuleRow, after: RuleRow): boolean {
  if (before.items?.length && after.items?.length) return sorted(before.items) === sorted(after.items)
  return say(before.value) === say(after.value)
}

const sorted = (items: readonly Phrase[]): string =>
  items
    .map((item) => say(item))
    .toSorted()
    .join('; ')
