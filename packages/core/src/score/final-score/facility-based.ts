// Facility-based measurement: 42 CFR 414.1380(e). A hospital's quality and cost scores take the place of the
// clinician's own, unless those bring more: compared alone, or as final scores, as the rule year has it.
import { type Mark, markOf } from '../../citation.ts'
import type { Decimal } from '../../decimal.ts'
import { decimal } from '../../decimal.ts'
import { type Outcome, type Reason, invalid } from '../../outcome.ts'
import { phrase } from '../../phrase.ts'
import type { CategoryId } from '../../rules/category.ts'
import type { FacilityBased as FacilityBasedRules } from '../../rules/final-score-rules.ts'
import type { RuleYear } from '../../rules/rule-year.ts'
import { percent, reader } from '../../scenario/read-number.ts'
import type { Clinician, FacilityBased } from '../../scenario/scenario.ts'
import { type Step, given } from '../../step.ts'
import type { FinalScoreDetail } from './score-final.ts'

export interface FacilityBasedChoice {
  readonly used: boolean
  /** The final score with the hospital's quality and cost. */
  readonly with?: Step
  readonly reason: Reason
}

type Rescore = (scores: { readonly quality: Step; readonly cost: Step }) => Outcome<FinalScoreDetail>

interface Told {
  readonly facilityBased: FacilityBased | undefined
  readonly clinician: Clinician | undefined
  /** Categories for which data were sent. */
  readonly submitted: readonly CategoryId[]
}

interface Chosen {
  readonly outcome: Outcome<FinalScoreDetail>
  readonly choice?: FacilityBasedChoice
}

/** The final score with the hospital's scores, or the own one where that is better or the other is not open. */
export function withFacility(
  rules: RuleYear,
  { facilityBased: told, clinician, submitted }: Told,
  own: Outcome<FinalScoreDetail>,
  rescore: Rescore,
): Chosen {
  if (!told) return { outcome: own }
  const { facilityBased } = rules.finalScore
  const ownScore = (text: string, by: Mark): Chosen => ({
    outcome: own,
    choice: { used: false, reason: because(text, by) },
  })
  if (facilityBased.kind === 'none') return ownScore(facilityBased.rule.value, facilityBased.rule)
  const read = reader()
  const quality = read.number('facilityBased.qualityPercent', told.qualityPercent, percent)
  const cost = read.number('facilityBased.costPercent', told.costPercent, percent)
  if (read.problems.length > 0) return { outcome: invalid(read.problems) }
  if (own.status !== 'scored') return { outcome: own }
  const left = (text: string): Chosen => ownScore(text, facilityBased.rule)
  if (!quality || !cost)
    return left('The hospital’s quality and cost scores are both wanted: they are left out.')
  if (isGroup(clinician) && !submitted.some((category) => OF_A_GROUP.includes(category)))
    return left(
      'A group that sent neither activities nor Promoting Interoperability data has its own score alone.',
    )
  const other = rescore({
    quality: given(quality, { label: phrase('Quality of the hospital'), unit: 'percent' }),
    cost: given(cost, { label: phrase('Cost of the hospital'), unit: 'percent' }),
  })
  if (other.status !== 'scored') return { outcome: own }
  const used = compared(facilityBased, other).gte(compared(facilityBased, own))
  const words = used
    ? 'The hospital’s quality and cost scores count: the own ones do not bring more.'
    : 'The own quality and cost scores bring more and count.'
  return {
    outcome: used ? other : own,
    choice: { used, with: other.step, reason: because(words, facilityBased.rule) },
  }
}

/** What a group must send to be scored by its hospital: 42 CFR 414.1380(e)(4). */
const OF_A_GROUP: readonly CategoryId[] = ['improvementActivities', 'promotingInteroperability']

const isGroup = ({ participation = 'individual' }: Clinician = {}): boolean => participation !== 'individual'

/** What is compared: 42 CFR 414.1380(e)(6)(vi). */
function compared(
  { against }: FacilityBasedRules,
  { step, detail: { contributions } }: { readonly step: Step; readonly detail: FinalScoreDetail },
): Decimal {
  switch (against.value) {
    case 'final-score':
      return step.value
    case 'quality-and-cost':
      return (contributions.quality?.value ?? decimal(0)).plus(contributions.cost?.value ?? 0)
  }
}

const because = (text: string, by: Mark): Reason => ({ message: phrase(text), ...markOf(by) })
