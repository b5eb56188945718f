// Who is in: 42 CFR 414.1305 and 414.1310. Type and exclusions first, then the low-volume
// threshold. The determination of CMS itself comes from claims; this follows the same rules.
import type { Cited } from '../../citation.ts'
import { markOf } from '../../citation.ts'
import {
  type Incomplete,
  type Invalid,
  type NotScored,
  type Reason,
  type Scored,
  invalid,
} from '../../outcome.ts'
import { type Phrase, phrase } from '../../phrase.ts'
import type { RuleYear } from '../../rules/rule-year.ts'
import { clinicianTypes } from '../../program/clinician-types.ts'
import { type Reader, count, reader } from '../../scenario/read-number.ts'
import type { Clinician } from '../../scenario/scenario.ts'
import { type Choice, choicesFor } from './choices.ts'
import { type Answer, type PlacedVolume, type SegmentFinding, weighVolume } from './low-volume.ts'
import { type StatusFinding, findStatuses } from './special-statuses.ts'

export interface EligibilityDetail {
  /** The answer, or every answer still possible while numbers are missing (the worst first). */
  readonly answers: readonly Answer[]
  readonly reasons: readonly Reason[]
  readonly segments: readonly SegmentFinding[]
  readonly choices: readonly Choice[]
  readonly statuses: readonly StatusFinding[]
  /** What was taken for granted because nobody said. */
  readonly assumed: readonly Phrase[]
}

export type EligibilityOutcome =
  Scored<EligibilityDetail> | NotScored<EligibilityDetail> | Incomplete<EligibilityDetail> | Invalid

/**
 * Says whether a clinician (or the group, virtual group or APM Entity that takes part) is required to
 * report, may opt in, may only report voluntarily, or is excluded. `scored` when the low-volume
 * threshold decided: the step counts the criteria exceeded. `not-scored` when a type or an exclusion
 * decided. `incomplete` while numbers are missing that could change the answer. `invalid` with a
 * sentence for each field that cannot be read.
 */
export function checkEligibility(rules: RuleYear, clinician: Clinician): EligibilityOutcome {
  const read = reader()
  const practiceSize = read.number('practiceSize', clinician.practiceSize, {
    ...count,
    least: 1,
    example: '8',
  })
  refuseUnknown(rules, clinician, read)
  const volume = weighVolume(rules.eligibility, volumeOf(clinician), read)
  if (read.problems.length > 0) return invalid(read.problems)

  const shared = {
    statuses: findStatuses(rules, clinician, practiceSize),
    segments: volume.segments,
    assumed: assumptions(clinician),
  }
  const type = ineligibleType(rules, clinician)
  const exclusions = exclusionsOf(rules, clinician)
  if (type || exclusions.length > 0) {
    const answers: readonly Answer[] = exclusions.length > 0 ? ['excluded'] : ['may-report-voluntarily']
    const reasons = [
      ...(type ? [type] : []),
      ...exclusions,
      ...volume.reasons.filter(({ speaks }) => speaks === 'against'),
    ]
    return {
      status: 'not-scored',
      reasons,
      detail: { answers, reasons, choices: choicesFor(rules, answers, clinician), ...shared },
    }
  }
  const answers = elected(rules, clinician, volume.answers)
  const reasons = [...volume.reasons, ...electionReasons(rules, clinician, volume.answers)]
  const detail = {
    answers,
    reasons,
    choices: choicesFor(rules, answers, clinician),
    ...shared,
    assumed: [...shared.assumed, ...volume.assumed],
  }
  return volume.step && answers.length === 1
    ? { status: 'scored', step: volume.step, detail }
    : { status: 'incomplete', missing: volume.missing, detail }
}

/** The volume of the level that takes part: a group's own where both are told. */
function volumeOf({ participation, volume = {}, groupVolume }: Clinician): PlacedVolume {
  const group = participation !== undefined && participation !== 'individual'
  return group && groupVolume ? { at: 'groupVolume', volume: groupVolume } : { at: 'volume', volume }
}

function refuseUnknown(rules: RuleYear, clinician: Clinician, read: Reader): void {
  if (
    clinician.type !== undefined &&
    clinician.type !== 'other' &&
    !Object.hasOwn(clinicianTypes, clinician.type)
  ) {
    read.problem('type', phrase('Choose a clinician type from the list.'))
  }
  const { virtualGroup } = rules.eligibility
  if (clinician.participation === 'virtual-group' && virtualGroup.kind === 'none') {
    read.problem('participation', phrase(virtualGroup.rule.value))
  }
  const { mvp } = rules.pathways
  if (clinician.participation === 'subgroup' && mvp.kind === 'none') {
    read.problem('participation', phrase(mvp.rule.value))
  }
}

/** The size counts as given when present; everything else that is not said is taken as the usual case. */
function assumptions({ type, newlyEnrolled, qp }: Clinician): Phrase[] {
  return [
    ...(type === undefined ? [phrase('You are of a clinician type that takes part this year.')] : []),
    ...(newlyEnrolled === undefined ? [phrase('You did not newly enroll in Medicare this year.')] : []),
    ...(qp === undefined ? [phrase('You are neither a QP nor a Partial QP.')] : []),
  ]
}

const because = (message: string, rule: Cited<unknown>): Reason => ({
  message: phrase(message),
  ...markOf(rule),
})

function ineligibleType({ eligibility }: RuleYear, { type }: Clinician): Reason | undefined {
  if (type === undefined || eligibility.clinicianTypes.value.some((known) => known === type)) return undefined
  return because(
    'Your clinician type is not one that takes part in MIPS this year.',
    eligibility.clinicianTypes,
  )
}

function exclusionsOf({ eligibility: { exclusions } }: RuleYear, clinician: Clinician): Reason[] {
  const reasons: Reason[] = []
  if (clinician.newlyEnrolled)
    reasons.push(
      because('You newly enrolled in Medicare during the performance period.', exclusions.newlyEnrolled),
    )
  if (clinician.qp === 'qp')
    reasons.push(because('You are a Qualifying APM Participant (QP).', exclusions.qp))
  if (clinician.qp === 'partial' && clinician.election !== 'participate') {
    reasons.push(because('You are a Partial QP and have not elected to take part.', exclusions.partialQp))
  }
  return reasons
}

const electsIn = (rules: RuleYear, { election, participation }: Clinician): boolean =>
  rules.eligibility.optIn.kind === 'available' && (election === 'opt-in' || participation === 'virtual-group')

function elected(rules: RuleYear, clinician: Clinician, answers: readonly Answer[]): readonly Answer[] {
  if (!electsIn(rules, clinician)) return answers
  return [...new Set(answers.map((answer): Answer => (answer === 'may-opt-in' ? 'required' : answer)))]
}

function electionReasons(rules: RuleYear, clinician: Clinician, answers: readonly Answer[]): Reason[] {
  const { optIn, virtualGroup } = rules.eligibility
  if (answers.length !== 1) return []
  if (clinician.participation === 'virtual-group' && answers[0] === 'may-opt-in') {
    return [because('Electing a virtual group is itself an opt-in.', virtualGroup.rule)]
  }
  if (clinician.election !== 'opt-in') return []
  if (answers[0] === 'may-opt-in')
    return [because('You opted in, which cannot be taken back for the year.', optIn.rule)]
  if (answers[0] !== 'excluded') return []
  return [
    because(optIn.kind === 'none' ? optIn.rule.value : 'You cannot opt in with these numbers.', optIn.rule),
  ]
}
