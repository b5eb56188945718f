// The cost measures of a rule year, as the core tells of them when there is not a single case: each with its
// title, and what would keep it from counting.
import { type Reason, type RuleYear, scoreCost } from '@mips-widgets/core'

export interface YearMeasure {
  readonly id: string
  readonly title: string
  /** Why it does not count, however many cases there are. */
  readonly outside?: Reason
  /** The cases it needs. */
  readonly minimum?: Reason
}

const known = new Map<string, ReadonlyMap<string, YearMeasure>>()

export function yearMeasures(rules: RuleYear, isGroup: boolean): ReadonlyMap<string, YearMeasure> {
  const key = `${rules.id} ${isGroup}`
  const measures = known.get(key) ?? listOf(rules, isGroup)
  known.set(key, measures)
  return measures
}

function listOf(rules: RuleYear, isGroup: boolean): ReadonlyMap<string, YearMeasure> {
  const outcome = scoreCost(rules, {
    measures: rules.cost.measures.value.map((measureId) => ({ measureId, cases: 0 })),
    clinician: { participation: isGroup ? 'group' : 'individual' },
  })
  const scores = outcome.status === 'invalid' ? [] : outcome.detail.measures
  return new Map(
    scores.map(({ measureId: id = '', title = id, reasons: [reason] }) => {
      const why = reason && (reason.message.args ? { minimum: reason } : { outside: reason })
      return [id, { id, title, ...why }] as const
    }),
  )
}
