// What a category weighs in the final score for whom the draft tells of, and why it has no weight.
import {
  type CategoryId,
  type Decimal,
  type Reason,
  type RuleYear,
  weighCategories,
} from '@mips-widgets/core'
import type { Draft } from './draft.ts'
import { scenarioOf } from './scenario-draft.ts'

export interface CategoryWeight {
  /** Of the final score. */
  readonly percent: Decimal
  /** Why it does not count; empty where it does. */
  readonly reasons: readonly Reason[]
}

/** A way of reporting that the rule year does not have, and a size that cannot be read, change nothing. */
export function weightOf(rules: RuleYear, draft: Draft, category: CategoryId): CategoryWeight | undefined {
  const { clinician, reporting } = scenarioOf(draft)
  const told = weighCategories(rules, { clinician, reporting })
  const weighed = told.status === 'invalid' ? weighCategories(rules) : told
  if (weighed.status === 'invalid') return undefined
  const { weights, before, withoutReasons } = weighed.detail
  return { percent: (weights ?? before)[category].value, reasons: withoutReasons[category] ?? [] }
}
