// Which measures count: the best of those required, the one that fulfills the outcome requirement always
// among them, each measure once, and claims measures on top: 42 CFR 414.1335(a)(1), 414.1380(b)(1)(vii).
import type { Decimal } from '../../decimal.ts'
import type { MeasureType } from '../../rules/quality-rules.ts'
import { type Step, constant, quotient, sum } from '../../step.ts'
import { phrase } from '../../phrase.ts'
import type { PointsFinding } from './measure-points.ts'
import type { ReportedMeasure } from './reported-measure.ts'
import { isSurveyPart, measureKey } from './same-measure.ts'

export interface Candidate {
  /** Positions in the report: more than one for the survey, whose parts make one measure. */
  readonly indices: readonly number[]
  readonly type: MeasureType | undefined
  readonly points: Step
  readonly claims: boolean
}

export interface Counted {
  readonly measures: readonly Candidate[]
  readonly claims: readonly Candidate[]
  /** The measure that fulfills the outcome or high-priority requirement. */
  readonly required: Candidate | undefined
}

export interface Selection {
  readonly measuresRequired: Decimal
  /** Whether a missing outcome measure costs one of the places. */
  readonly outcomeRequired: boolean
  /** All claims measures count, or the best of them alone. */
  readonly claims: 'all' | 'best'
}

export function countedMeasures(candidates: readonly Candidate[], selection: Selection): Counted {
  const best = candidates.toSorted((a, b) => b.points.value.cmp(a.points.value))
  const fromClaims = best.filter(({ claims }) => claims)
  const reported = best.filter(({ claims }) => !claims)
  const required =
    reported.find(({ type }) => type === 'outcome') ??
    reported.find(({ type }) => type !== undefined && type !== 'process')
  const others = reported.filter((one) => one !== required)
  const places = Math.max(
    selection.measuresRequired.toNumber() - Number(required !== undefined || selection.outcomeRequired),
    0,
  )
  return {
    measures: [...(required ? [required] : []), ...others.slice(0, places)],
    claims: selection.claims === 'all' ? fromClaims : fromClaims.slice(0, 1),
    required,
  }
}

/** One candidate for every measure: the better collection type, and the survey as the mean of its parts. */
export function candidatesOf(
  measures: readonly ReportedMeasure[],
  findings: readonly PointsFinding[],
  isExtra: (measure: ReportedMeasure) => boolean,
): Candidate[] {
  const scored = measures.flatMap((measure, index) => {
    const points = findings[index]?.points
    return points && !findings[index]?.excluded ? [{ measure, points }] : []
  })
  const survey = scored.filter(({ measure }) => isSurveyPart(measure))
  const single = scored
    .filter(({ measure }) => !isSurveyPart(measure))
    .map(({ measure, points }): Candidate => ({
      indices: [measure.index],
      type: measure.type,
      points,
      claims: isExtra(measure),
    }))
  const bestOf = new Map<unknown, Candidate>()
  for (const one of single) {
    const measure = measures[one.indices[0] ?? 0]
    const key = measure ? measureKey(measure) : one
    const known = bestOf.get(key)
    if (!known || one.points.value.gt(known.points.value)) bestOf.set(key, one)
  }
  return [...bestOf.values(), ...(survey.length > 0 ? [surveyOf(survey)] : [])]
}

const surveyOf = (
  parts: readonly { readonly measure: ReportedMeasure; readonly points: Step }[],
): Candidate => ({
  indices: parts.map(({ measure }) => measure.index),
  type: 'patient-experience',
  claims: false,
  points: quotient(
    sum(
      parts.map(({ points }) => points),
      { label: phrase('Points of the survey’s parts'), unit: 'points' },
    ),
    constant(parts.length, { label: phrase('Parts of the survey'), unit: 'count' }),
    { label: phrase('CAHPS for MIPS survey'), unit: 'points' },
  ),
})
