// The reported measures as bonus points and improvement see them. Claims measures and those left out earn
// no bonus, and the survey is one measure however many parts it has.
import { decimal } from '../../decimal.ts'
import { phrase } from '../../phrase.ts'
import type { QualityRules } from '../../rules/quality-rules.ts'
import type { Step } from '../../step.ts'
import type { Candidate } from './counted-measures.ts'
import type { PointsFinding } from './measure-points.ts'
import { type Measure, type MeasureFinding, findMeasures } from './measures.ts'
import { type Pool, fillPool } from './pool.ts'
import type { ReportedMeasure } from './reported-measure.ts'
import { isSurveyPart, measureKey } from './same-measure.ts'

export function bonusMeasures(
  rules: QualityRules,
  reported: readonly ReportedMeasure[],
  findings: readonly PointsFinding[],
  candidates: readonly Candidate[],
  takesPlace: (measure: ReportedMeasure) => boolean,
): Measure[] {
  const survey = candidates.find(
    ({ indices: [first = 0] }) => reported[first] && isSurveyPart(reported[first]),
  )
  return reported.map((one, index) => {
    const part = isSurveyPart(one)
    const earns = !findings[index]?.excluded && takesPlace(one) && (!part || survey?.indices[0] === index)
    const key = measureKey(one)
    return {
      index,
      measureId: typeof key === 'string' ? key : undefined,
      type: earns ? (part ? 'patient-experience' : (one.type ?? 'process')) : 'process',
      collectionType: one.submission.collectionType,
      endToEnd: one.submission.endToEnd === true && earns,
      ...conditionsOf(rules, one, takesPlace(one)),
      rate: one.performance?.value,
      points: part && survey ? survey.points.value : findings[index]?.points?.value,
    }
  })
}

/** A measure whose points were told is taken as reported in full, unless it has none; CMS samples the survey. */
function conditionsOf(
  { caseMinimum }: QualityRules,
  one: ReportedMeasure,
  takesPlace: boolean,
): Pick<Measure, 'cases' | 'completeness'> {
  const full = one.told?.value.gt(0)
  return {
    cases: one.cases?.value ?? (full ? decimal(caseMinimum.value) : undefined),
    completeness: takesPlace
      ? (one.completeness?.value ?? (full || isSurveyPart(one) ? decimal(100) : undefined))
      : undefined,
  }
}

export interface Bonus {
  readonly measures: readonly Measure[]
  readonly findings: readonly MeasureFinding[]
  readonly highPriority: Pool
  readonly endToEnd: Pool
}

/** What the measures earn, in the two pools of the year. */
export function bonusOf(rules: QualityRules, measures: readonly Measure[], denominator: Step): Bonus {
  const findings = findMeasures(rules, measures)
  const earned = (kind: 'highPriority' | 'endToEnd') => findings.flatMap((one) => one[kind] ?? [])
  return {
    measures,
    findings,
    highPriority: fillPool(
      rules.highPriorityBonus,
      denominator,
      earned('highPriority'),
      phrase('High-priority measures'),
    ),
    endToEnd: fillPool(rules.endToEndBonus, denominator, earned('endToEnd'), phrase('End-to-end reporting')),
  }
}
