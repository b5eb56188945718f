// The special statuses somebody has, and what each changes: 42 CFR 414.1305. A small practice is
// known from its size; the others are CMS's to find, and here the clinician's to say.
import type { Cited } from '../../citation.ts'
import type { Decimal } from '../../decimal.ts'
import type { RuleYear } from '../../rules/rule-year.ts'
import type { SpecialStatusId } from '../../rules/eligibility-rules.ts'
import type { Clinician } from '../../scenario/scenario.ts'

export interface StatusFinding {
  readonly id: SpecialStatusId
  /** The definition at the level that takes part. */
  readonly definition: Cited<string>
  readonly changes: readonly Cited<string>[]
}

export function findStatuses(
  rules: RuleYear,
  clinician: Clinician,
  practiceSize: Decimal | undefined,
): StatusFinding[] {
  const level =
    clinician.participation === undefined || clinician.participation === 'individual' ? 'individual' : 'group'
  return rules.specialStatuses
    .filter(({ id, sizeLimit }) =>
      sizeLimit && practiceSize ? practiceSize.lte(sizeLimit.value) : clinician.specialStatuses?.includes(id),
    )
    .map((status) => ({ id: status.id, definition: status[level], changes: status.changes }))
}
