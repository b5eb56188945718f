// The complex organization adjustment: a point for every eCQM of a virtual group or APM Entity that meets
// the case minimum and data completeness, capped together; no measure goes above its own maximum.
import { phrase } from '../../phrase.ts'
import type { RuleYear } from '../../rules/rule-year.ts'
import type { Clinician } from '../../scenario/scenario.ts'
import { type Step, constant, difference, least, product, quotient, rule, sum } from '../../step.ts'
import type { Candidate } from './counted-measures.ts'
import type { ReportedMeasure } from './reported-measure.ts'

export function complexOrganization(
  { quality }: RuleYear,
  clinician: Clinician | undefined,
  reported: readonly ReportedMeasure[],
  counted: readonly Candidate[],
  denominator: Step,
): Step | undefined {
  const adjustment = quality.scoring.complexOrganization
  if (
    adjustment.kind === 'none' ||
    !adjustment.levels.value.some((level) => level === clinician?.participation)
  )
    return undefined
  const meets = (index: number | undefined) => {
    const one = reported[index ?? 0]
    return (
      one?.submission.collectionType === 'electronicHealthRecord' &&
      one.cases?.value.gte(quality.caseMinimum.value) === true &&
      one.completeness?.value.gte(quality.dataCompleteness.value) === true
    )
  }
  const each = rule(adjustment.points, { label: phrase('For an eCQM'), unit: 'points' })
  const most = rule(quality.pointsPerMeasure, { label: phrase('A measure at most'), unit: 'points' })
  const parts = counted
    .filter(({ indices }) => meets(indices[0]))
    .map(({ points }) => {
      const room = difference(most, points, { label: phrase('Room below the maximum'), unit: 'points' })
      return least([each, room], { label: phrase('Adjustment of the measure'), unit: 'points' })
    })
  const share = quotient(
    rule(adjustment.capPercent, { label: phrase('Cap'), unit: 'percent' }),
    constant(100, { label: phrase('Percent in a whole'), unit: 'count' }),
    { label: phrase('Share of the denominator'), unit: 'share' },
  )
  const cap = product([denominator, share], { label: phrase('Cap of the adjustment'), unit: 'points' })
  const all = sum(parts, { label: phrase('Adjustments of the measures'), unit: 'points' })
  return least([all, cap], {
    label: phrase('Complex organization adjustment'),
    unit: 'points',
    by: adjustment.points,
  })
}
