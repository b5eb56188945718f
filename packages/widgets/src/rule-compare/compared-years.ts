// Which rule years stand beside each other: those that were chosen, the first being the base.
import { type RuleYearId, isRuleYearId, ruleYearIds } from '@mips-widgets/core'
import { RULE_YEAR } from '../kit/rule-year-controller.ts'
import type { WidgetController } from '../kit/widget-controller.ts'

export const YEARS = 'view.comparedYears'

const isProposed = (id: string): boolean => id.endsWith('-proposed')
const place = (id: RuleYearId): number => ruleYearIds.indexOf(id)

export const namesIn = (raw: string): readonly string[] => raw.split(/[\s,]+/).filter(Boolean)

/** Known years, each once. */
const known = (raw: string): readonly RuleYearId[] => [...new Set(namesIn(raw).filter(isRuleYearId))]

/** The final rule of the year before; for the first, the one after it. */
function neighbor(id: RuleYearId): RuleYearId {
  const finals = ruleYearIds.filter((one) => !isProposed(one) && one !== id)
  return (finals.findLast((one) => one.slice(0, 4) < id.slice(0, 4)) ?? finals[0]) as RuleYearId
}

/** Whether the visitor chooses the rule year in this widget. */
const choosesHere = (widget: WidgetController): boolean => widget.mayChooseYear && !widget.isBare

/** The rule years to compare, at least two. The year that the visitor chose above is among them. */
export function comparedYears(widget: WidgetController): readonly RuleYearId[] {
  const { id } = widget.years
  const chosen = known(widget.draft.read(YEARS))
  const shown = isRuleYearId(id) ? id : undefined
  const all = shown && (chosen.length === 0 || choosesHere(widget)) ? new Set([...chosen, shown]) : chosen
  const [first, ...rest] = all
  if (!first) return []
  return rest.length > 0 ? [...all] : [neighbor(first), first]
}

/** Compares these years. Where the visitor chooses the rule year here, it becomes one of them. */
export function compare(widget: WidgetController, ids: readonly RuleYearId[]): void {
  const { id } = widget.years
  const last = ids.at(-1)
  const moves = last && choosesHere(widget) && !ids.some((one) => one === id)
  widget.write({ [YEARS]: ids.join(' '), ...(moves && { [RULE_YEAR]: last }) })
}

/** Puts a year in or takes it out; the base stays first, the others follow in time. */
export function toggled(ids: readonly RuleYearId[], id: RuleYearId): readonly RuleYearId[] {
  if (ids.includes(id)) return ids.filter((one) => one !== id)
  const [base, ...rest] = ids
  const others = [...rest, id].toSorted((a, b) => place(a) - place(b))
  return base ? [base, ...others] : others
}

export const withBase = (ids: readonly RuleYearId[], base: string): readonly RuleYearId[] => [
  ...ids.filter((id) => id === base),
  ...ids.filter((id) => id !== base),
]

/** The proposal that is nearest in time, and its final rule. */
export function nearestPair(id: string): readonly [RuleYearId, RuleYearId] | undefined {
  const distance = (one: string) => Math.abs(Number(one.slice(0, 4)) - Number(id.slice(0, 4)))
  const [proposal] = ruleYearIds.filter(isProposed).toSorted((a, b) => distance(a) - distance(b))
  const final = ruleYearIds.find((one) => one === proposal?.slice(0, 4))
  return proposal && final && [proposal, final]
}
