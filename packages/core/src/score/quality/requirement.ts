// What must be reported on the way that was chosen: how many measures, whether an outcome measure is asked
// for, and which measures belong to it at all.
import { markOf } from '../../citation.ts'
import { type Decimal, decimal } from '../../decimal.ts'
import type { Reason } from '../../outcome.ts'
import { phrase } from '../../phrase.ts'
import type { ApmPerformancePathway } from '../../rules/pathway-rules.ts'
import type { RuleYear } from '../../rules/rule-year.ts'
import { type Step, given, rule } from '../../step.ts'
import { type Pathway, pathwayOf } from '../pathway.ts'
import type { Selection } from './counted-measures.ts'
import type { PointsFinding } from './measure-points.ts'
import type { ReportedMeasure } from './reported-measure.ts'
import { isClaims } from './same-measure.ts'

export interface Requirement extends Selection {
  /** The number of required measures, as a step with its source. */
  readonly number: Step
  readonly performancePathway: boolean
  /** The finding for a measure that does not belong to this way of reporting. */
  readonly outside: (measure: ReportedMeasure) => PointsFinding | undefined
  /** Whether a measure that is left out takes one of the required places with it. */
  readonly takesPlace: (measure: ReportedMeasure) => boolean
  /** A measure that CMS adds to the required ones. */
  readonly isExtra: (measure: ReportedMeasure) => boolean
  readonly reasons: (hasOutcome: boolean) => readonly Reason[]
}

export function requirementOf(
  rules: RuleYear,
  input: Parameters<typeof pathwayOf>[1],
  typed: Decimal | undefined,
): Requirement {
  const pathway = pathwayOf(rules, input)
  const { app } = rules.pathways
  if ((pathway === 'app' || pathway === 'app-plus') && app.kind !== 'none')
    return performancePathway(rules, app, pathway, typed)
  return traditional(rules, pathway, typed)
}

const words = { label: phrase('Required measures'), unit: 'count' } as const

function traditional(rules: RuleYear, pathway: Pathway, typed: Decimal | undefined): Requirement {
  const { quality, pathways } = rules
  const { mvp } = pathways
  const inMvp = pathway === 'mvp' && mvp.kind !== 'none'
  const figure = inMvp ? mvp.qualityMeasures : quality.measuresRequired
  const number = typed ? given(typed, words) : rule(figure, words)
  const outcomeRequired = number.value.gte(figure.value) && pathway !== 'apm-scoring-standard'
  const isExtra = (one: ReportedMeasure) =>
    isClaims(one) && (!inMvp || mvp.populationHealthMeasures.value.includes(one.submission.measureId ?? ''))
  return {
    number,
    measuresRequired: number.value,
    outcomeRequired,
    claims: inMvp ? 'best' : 'all',
    performancePathway: false,
    outside: () => undefined,
    takesPlace: (one) => !isClaims(one),
    isExtra,
    reasons: (hasOutcome) =>
      hasOutcome || !outcomeRequired
        ? []
        : [
            {
              message: phrase(quality.scoring.missingOutcome.value),
              ...markOf(quality.scoring.missingOutcome),
            },
          ],
  }
}

/**
 * A fixed set of measures, each of which counts; claims measures of the set when they can be scored. Who told
 * the number of measures may have reported those of the Web Interface instead.
 */
function performancePathway(
  { quality }: RuleYear,
  app: ApmPerformancePathway,
  pathway: Pathway,
  typed: Decimal | undefined,
): Requirement {
  const set = pathway === 'app-plus' && 'value' in app.plusMeasures ? app.plusMeasures : app.measures
  const claims = new Set(quality.scoring.administrativeClaims.measures.map(({ id }) => id))
  const required = set.value.filter((id) => !claims.has(id)).length
  const number = given(typed ?? decimal(required), { ...words, by: set })
  const belongs = ({ submission: { measureId = '', collectionType } }: ReportedMeasure) =>
    set.value.includes(measureId) ||
    collectionType === 'certifiedSurveyVendor' ||
    (typed !== undefined && collectionType === 'cmsWebInterface')
  const notInSet: PointsFinding = {
    excluded: true,
    missing: [],
    reasons: [{ message: phrase('Not in the measure set of this pathway: left out.'), ...markOf(set) }],
  }
  return {
    number,
    measuresRequired: number.value,
    outcomeRequired: false,
    claims: 'all',
    performancePathway: true,
    outside: (one) => (belongs(one) ? undefined : notInSet),
    takesPlace: (one) => belongs(one) && !isClaims(one),
    isExtra: isClaims,
    reasons: () => [],
  }
}
