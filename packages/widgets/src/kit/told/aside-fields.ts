// Fields that some rule years do not ask for: what was told there, which years ask, and the name of the field.
import { type RuleYear, specialStatusNames } from '@mips-widgets/core'
import { text } from './aside-messages.ts'

export interface AskedField {
  /** Of a path and what was told there, `path=text`. */
  readonly told: RegExp
  readonly isAsked: (rules: RuleYear) => boolean
  readonly name: string
}

const asked = (told: RegExp, name: string, isAsked: (rules: RuleYear) => boolean): AskedField => ({
  told,
  isAsked,
  name,
})

const FACILITY = 'facility-based'

const clinician = [
  asked(
    /^clinician\.participation=virtual-group/,
    text.virtualGroup,
    ({ eligibility }) => eligibility.virtualGroup.kind !== 'none',
  ),
  asked(/^clinician\.participation=subgroup/, text.subgroup, ({ pathways }) => pathways.mvp.kind !== 'none'),
  asked(
    /^clinician\.election=opt-in/,
    text.electionOptIn,
    ({ eligibility }) => eligibility.optIn.kind !== 'none',
  ),
  asked(/^clinician\.(v|groupV)olume\.\w+\.services=/, text.services, ({ eligibility }) =>
    eligibility.lowVolume.some(({ id }) => id === 'services'),
  ),
  asked(
    /^clinician\.specialStatuses\.facility-based=true/,
    specialStatusNames[FACILITY],
    ({ specialStatuses }) => specialStatuses.some(({ id }) => id === FACILITY),
  ),
]

const quality = [
  asked(
    /^quality\..*previousYearAchievementPercent=/,
    text.qualityPrevious,
    ({ quality: { improvement } }) => improvement.kind !== 'none',
  ),
  asked(
    /^quality\..*\.endToEnd=true/,
    text.endToEnd,
    ({ quality: { endToEndBonus } }) => endToEndBonus.kind !== 'none',
  ),
  asked(
    /^quality\..*\.programYear=/,
    text.programYear,
    ({ quality: { scoring } }) => scoring.newMeasures.kind !== 'none',
  ),
  asked(
    /^quality\..*\.capped=true/,
    text.capped,
    ({ quality: { scoring } }) => scoring.toppedOut.kind !== 'none',
  ),
  asked(
    /^quality\..*missedCahps=true/,
    text.cahps,
    ({ quality: { scoring } }) => 'value' in scoring.missedCahps,
  ),
]

const interoperability = [
  asked(
    /^promotingInteroperability\..*measureSet=/,
    text.measureSet,
    ({ promotingInteroperability: { method } }) => method === 'base-performance-bonus',
  ),
]

const activities = [
  asked(
    /^improvementActivities\..*\.weight=/,
    text.weights,
    ({ improvementActivities: { credit } }) => credit.method === 'weights',
  ),
  asked(
    /^improvementActivities\..*\.cliniciansPercent=/,
    text.clinicians,
    ({ improvementActivities: { group } }) => group.percent !== undefined,
  ),
  asked(
    /^improvementActivities\..*\.sameNinetyDays=/,
    text.sameDays,
    ({ improvementActivities: { group } }) => group.timing === 'same-90-days',
  ),
  asked(
    /^improvementActivities\..*studyParticipant=true/,
    text.study,
    ({ improvementActivities: { study } }) => 'value' in study,
  ),
]

const cost = [
  asked(
    /^cost\.previousYearPercent=/,
    text.costPrevious,
    ({ cost: { improvement } }) => improvement.kind !== 'none',
  ),
  asked(
    /^cost\..*\.(median|standardDeviation)=/,
    text.costBenchmark,
    ({ cost: { deviations } }) => deviations !== undefined,
  ),
]

const finalScore = [
  asked(
    /^complexPatient\.(\w+)=/,
    text.complex,
    ({ finalScore: { complexPatient } }) => !('kind' in complexPatient),
  ),
  ...(['hcc', 'dual'] as const).map((one) =>
    asked(
      new RegExp(`^complexPatient\\.${one}Distribution\\.`),
      text[`${one}Figures`],
      ({ finalScore: { complexPatient } }) =>
        'method' in complexPatient && complexPatient.method === 'standardized',
    ),
  ),
  asked(
    /^facilityBased\./,
    text.facility,
    ({ finalScore: { facilityBased } }) => facilityBased.kind !== 'none',
  ),
  asked(
    /^advancedApm\.allPayer\./,
    text.allPayer,
    ({ advancedApm: { allPayer } }) => allPayer.kind !== 'none',
  ),
  asked(
    /^payment\.exceptionalScalingFactor=/,
    text.exceptional,
    ({ payment: { additional } }) => additional.kind !== 'none',
  ),
]

/** In the order of the steps. */
export const askedFields = { clinician, quality, interoperability, activities, cost, finalScore }
