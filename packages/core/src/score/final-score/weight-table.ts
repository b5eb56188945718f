// Which table of weights applies: the general one, that of small practices, of an APM Entity, or of the way of
// reporting that was chosen.
import type { RuleYear } from '../../rules/rule-year.ts'
import type { ApmScoringStandard } from '../../rules/pathway-rules.ts'
import type { WeightRow } from '../../rules/weight-row.ts'
import type { Clinician, Reporting } from '../../scenario/scenario.ts'
import { isSmallPractice } from '../eligibility/special-statuses.ts'
import { pathwayOf } from '../pathway.ts'

interface Told {
  readonly clinician?: Clinician | undefined
  readonly reporting?: Reporting | undefined
}

/** A table's own rows stand before the general ones that they replace. */
export function weightTable(rules: RuleYear, told: Told): readonly WeightRow[] {
  const { weights, pathways } = rules
  const pathway = pathwayOf(rules, told)
  const { app, apmScoringStandard, apmEntity } = pathways
  if (pathway === 'apm-scoring-standard' && apmScoringStandard.kind !== 'none')
    return standardRows(apmScoringStandard, told.clinician?.mipsApm)
  if ((pathway === 'app' || pathway === 'app-plus') && app.kind !== 'none') return app.rows
  if (told.clinician?.participation === 'apm-entity' && apmEntity) return [...apmEntity, ...weights.rows]
  return isSmallPractice(rules, told.clinician)
    ? [...weights.smallPracticeRows, ...weights.rows]
    : weights.rows
}

/** In its first year the standard had other weights for APMs whose quality measures did not count yet. */
function standardRows(
  { rows, otherApms }: ApmScoringStandard,
  mipsApm: string | null | undefined,
): readonly WeightRow[] {
  const name = mipsApm?.toLowerCase() ?? ''
  const counted = otherApms?.except.some((one) => name.includes(one.toLowerCase())) ?? true
  return counted || name === '' ? rows : (otherApms?.rows ?? rows)
}
