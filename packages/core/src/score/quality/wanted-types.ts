// The type of a measure is wanted where it decides: for the bonus of the year, or for the place among the
// best that an outcome or high-priority measure must have.
import type { Remark } from '../../outcome.ts'
import { phrase } from '../../phrase.ts'
import type { QualityRules } from '../../rules/quality-rules.ts'
import type { Candidate, Counted, Selection } from './counted-measures.ts'
import type { PointsFinding } from './measure-points.ts'
import type { ReportedMeasure } from './reported-measure.ts'
import { isSurveyPart } from './same-measure.ts'

export function typesWanted(
  rules: QualityRules,
  reported: readonly ReportedMeasure[],
  findings: readonly PointsFinding[],
  { candidates, counted, selection }: Chosen,
): Remark[] {
  if (rules.highPriorityBonus.kind === 'none' && !decidesPlace(candidates, counted, selection)) return []
  return reported
    .filter((one, index) => one.type === undefined && !isSurveyPart(one) && !findings[index]?.excluded)
    .filter(({ submission: { collectionType } }) => collectionType !== 'administrativeClaims')
    .map(({ at }) => ({ path: `${at}.measureType`, message: phrase('The type of the measure') }))
}

interface Chosen {
  readonly candidates: readonly Candidate[]
  readonly counted: Counted
  readonly selection: Selection
}

function decidesPlace(
  candidates: readonly Candidate[],
  { required }: Counted,
  selection: Selection,
): boolean {
  if (!selection.outcomeRequired) return false
  const places = selection.measuresRequired.cmp(candidates.filter(({ claims }) => !claims).length)
  return places < 0 || (places === 0 && required === undefined)
}
