// The special statuses somebody has, and what each changes: 42 CFR 414.1305. A small practice is
// known from its size; the others are CMS's to find, and here the clinician's to say.
import type { Cited } from '../../citation.ts'
import { type Decimal, figure } from '../../decimal.ts'
import type { RuleYear } from '../../rules/rule-year.ts'
import type { SpecialStatusId } from '../../rules/eligibility-rules.ts'
import { type NumberKind, type Reader, count, readNumber } from '../../scenario/read-number.ts'
import type { Clinician } from '../../scenario/scenario.ts'

export interface StatusFinding {
  readonly id: SpecialStatusId
  /** The definition at the level that takes part. */
  readonly definition: Cited<string>
  readonly changes: readonly Cited<string>[]
}

/** Whether the practice is small, by its size or, where that was not told, by its status. */
export const isSmallPractice = (rules: RuleYear, clinician: Clinician = {}): boolean =>
  findStatuses(rules, clinician).some(({ id }) => id === 'small')

const sizeKind: NumberKind = { ...count, least: 1, example: '8' }

/** Reads the practice size only to say what is wrong with it. */
export const checkSize = (clinician: Clinician | undefined, read: Reader): void =>
  void read.number('clinician.practiceSize', clinician?.practiceSize, sizeKind)

function sizeOf({ practiceSize }: Clinician): Decimal | undefined {
  const reading = readNumber(practiceSize, sizeKind)
  return reading.state === 'read' ? reading.value : undefined
}

export function findStatuses(
  rules: RuleYear,
  clinician: Clinician,
  practiceSize: Decimal | undefined = sizeOf(clinician),
): StatusFinding[] {
  const level =
    clinician.participation === undefined || clinician.participation === 'individual' ? 'individual' : 'group'
  return rules.specialStatuses
    .filter(({ id, sizeLimit }) =>
      sizeLimit && practiceSize
        ? practiceSize.lte(figure(sizeLimit.value))
        : clinician.specialStatuses?.includes(id),
    )
    .map((status) => ({ id: status.id, definition: status[level], changes: status.changes }))
}
