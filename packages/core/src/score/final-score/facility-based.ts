// Facility-based measurement: 42 CFR 414.1380(e). A hospital's quality and cost scores take the place of the
// clinician's own when that is better.
import { type Mark, markOf } from '../../citation.ts'
import { type Invalid, type Outcome, type Reason, type Scored, invalid } from '../../outcome.ts'
import { phrase } from '../../phrase.ts'
import type { RuleYear } from '../../rules/rule-year.ts'
import { percent, reader } from '../../scenario/read-number.ts'
import type { FacilityBased } from '../../scenario/scenario.ts'
import { type Step, given } from '../../step.ts'
import type { FinalScoreDetail } from './score-final.ts'

export interface FacilityBasedChoice {
  readonly used: boolean
  /** The final score with the hospital's quality and cost. */
  readonly with?: Step
  readonly reason: Reason
}

type Rescore = (scores: { readonly quality: Step; readonly cost: Step }) => Outcome<FinalScoreDetail>

interface Chosen {
  readonly outcome: Scored<FinalScoreDetail> | Invalid
  readonly choice?: FacilityBasedChoice
}

/** The better of the own final score and the one with the hospital's scores; all else is equal in both. */
export function withFacility(
  rules: RuleYear,
  told: FacilityBased | undefined,
  own: Scored<FinalScoreDetail>,
  rescore: Rescore,
): Chosen {
  if (!told) return { outcome: own }
  const { facilityBased } = rules.finalScore
  if (facilityBased.kind === 'none')
    return {
      outcome: own,
      choice: { used: false, reason: because(facilityBased.rule.value, facilityBased.rule) },
    }
  const read = reader()
  const quality = read.number('facilityBased.qualityPercent', told.qualityPercent, percent)
  const cost = read.number('facilityBased.costPercent', told.costPercent, percent)
  if (read.problems.length > 0) return { outcome: invalid(read.problems) }
  if (!quality || !cost) {
    const reason = because(
      'The hospital’s quality and cost scores are both wanted: they are left out.',
      facilityBased.rule,
    )
    return { outcome: own, choice: { used: false, reason } }
  }
  const other = rescore({
    quality: given(quality, { label: phrase('Quality of the hospital'), unit: 'percent' }),
    cost: given(cost, { label: phrase('Cost of the hospital'), unit: 'percent' }),
  })
  if (other.status !== 'scored') return { outcome: own }
  const used = other.step.value.gt(own.step.value)
  const words = used
    ? 'The hospital’s score is better and counts.'
    : 'The own score is as good or better and counts.'
  return {
    outcome: used ? other : own,
    choice: { used, with: other.step, reason: because(words, facilityBased.rule) },
  }
}

const because = (text: string, by: Mark): Reason => ({ message: phrase(text), ...markOf(by) })
