// Who is in, and the special statuses, as rows.
import { markOf } from '../../citation.ts'
import { amount, day, phrase } from '../../phrase.ts'
import { clinicianTypes } from '../../program/clinician-types.ts'
import { specialStatusNames } from '../../program/special-statuses.ts'
import { type RuleRow, dayRow, listRow, numberRow, wordRow } from './rule-row.ts'
import type { RuleYear } from '../rule-year.ts'

/** Who is in. */
export function describeEligibility({ eligibility: rules }: RuleYear): RuleRow[] {
  const { clinicianTypes: types, exclusions, virtualGroup } = rules
  return [
    listRow('eligibility.clinicianTypes', 'Clinician types', {
      ...types,
      value: types.value.map((type) => clinicianTypes[type]),
    }),
    wordRow('eligibility.exclusions.newlyEnrolled', 'Excluded: newly enrolled', exclusions.newlyEnrolled),
    wordRow('eligibility.exclusions.qp', 'Excluded: QP', exclusions.qp),
    wordRow('eligibility.exclusions.partialQp', 'Excluded: Partial QP', exclusions.partialQp),
    wordRow('eligibility.exclusions.lowVolume', 'Excluded: low volume', exclusions.lowVolume),
    ...rules.lowVolume.flatMap(({ id, threshold, counts }) => [
      numberRow(
        `eligibility.lowVolume.${id}`,
        phrase('{what}: must be more than', { what: VOLUME[id] }),
        threshold,
        id === 'allowedCharges' ? 'dollars' : 'count',
      ),
      wordRow(`eligibility.lowVolume.${id}.counts`, phrase('{what}: what counts', { what: VOLUME[id] }), {
        ...markOf(threshold),
        value: counts,
      }),
    ]),
    ...rules.segments.value.map(({ id, from, to, claimsRunOutDays }): RuleRow => ({
      path: `eligibility.segments.${id}`,
      label: phrase(id === 'segment1' ? 'First determination segment' : 'Second determination segment'),
      value: phrase('{from} to {to}, {days} days of claims run-out', {
        from: day(from),
        to: day(to),
        days: amount(claimsRunOutDays, 'count'),
      }),
      ...markOf(rules.segments),
    })),
    wordRow('eligibility.segmentRule', 'The two segments together', rules.segmentRule),
    wordRow('eligibility.optIn', 'Opting in', rules.optIn.rule),
    wordRow('eligibility.voluntaryReporting', 'Voluntary reporting', rules.voluntaryReporting),
    wordRow('eligibility.group', 'Group', rules.group),
    wordRow('eligibility.virtualGroup', 'Virtual group', virtualGroup.rule),
    ...(virtualGroup.kind === 'available'
      ? [
          dayRow(
            'eligibility.virtualGroup.electionDeadline',
            'Virtual group: elect by',
            virtualGroup.electionDeadline,
          ),
        ]
      : []),
    ...(virtualGroup.kind === 'available' && virtualGroup.sizeInquiry
      ? [
          wordRow(
            'eligibility.virtualGroup.sizeInquiry',
            'Virtual group: ask about TIN size',
            virtualGroup.sizeInquiry,
          ),
        ]
      : []),
    wordRow('eligibility.apmEntity', 'APM Entity', rules.apmEntity),
  ]
}

const VOLUME = { allowedCharges: 'Allowed charges', beneficiaries: 'Patients', services: 'Services' } as const

/** The same sentence with another number is the same rule. */
const topicOf = (sentence: string): string => sentence.toLowerCase().replace(/[^a-z]+/g, '-')

/** The special statuses and what they change. */
export function describeStatuses({ specialStatuses }: RuleYear): RuleRow[] {
  return specialStatuses.flatMap(({ id, individual, group, changes, sizeLimit }) => {
    const status = specialStatusNames[id]
    return [
      wordRow(`statuses.${id}.individual`, phrase('{status}: clinician', { status }), individual),
      wordRow(`statuses.${id}.group`, phrase('{status}: group', { status }), group),
      ...(sizeLimit
        ? [
            numberRow(
              `statuses.${id}.sizeLimit`,
              phrase('{status}: clinicians at most', { status }),
              sizeLimit,
              'count',
            ),
          ]
        : []),
      ...changes.map((change) =>
        wordRow(
          `statuses.${id}.changes.${topicOf(change.value)}`,
          phrase('{status}: changes', { status }),
          change,
        ),
      ),
    ]
  })
}
