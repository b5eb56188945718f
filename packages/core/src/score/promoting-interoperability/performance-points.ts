// The method from 2019: every measure brings its rate of its own points, in whole points and at
// least one; points of an excluded measure move; bonuses on top; capped.
import { phrase } from '../../phrase.ts'
import {
  PUBLIC_HEALTH,
  type Measure,
  type Objective,
  type PerformancePointsRules,
} from '../../rules/promoting-interoperability-rules.ts'
import type { Reader } from '../../scenario/read-number.ts'
import { type Step, greatest, product, rounded, rule } from '../../step.ts'
import { unmetAttestations } from './attestations.ts'
import {
  type CategoryFinding,
  type MeasureFinding,
  categoryScore,
  reportFinding,
  wholeFinding,
} from './finding.ts'
import { findPublicHealth, findPublicHealthBonus } from './public-health.ts'
import { redistribute } from './redistribute.ts'
import { unmetRequirement } from './requirement.ts'
import { type Measures, type Report, isMet, rateOf, readReport } from './report.ts'

interface Reported {
  readonly measure: Measure
  readonly report: Report
}

export function scorePerformancePoints(
  rules: PerformancePointsRules,
  measures: Measures,
  read: Reader,
): CategoryFinding {
  const { objectives, publicHealth, redistribution } = rules
  const reported = objectives.flatMap((objective) => readObjective(objective, measures, read))
  const objective = findPublicHealth(publicHealth, measures, read)
  const health = { id: PUBLIC_HEALTH, points: publicHealth.points, state: objective.state }
  const { moves, available } = redistribute(redistribution, [...reported.map(holderOf), health])
  const findings: MeasureFinding[] = [
    ...reported.map((one) => findMeasure(rules, one, available(holderOf(one)))),
    wholeFinding(
      { id: PUBLIC_HEALTH, title: publicHealth.title, part: 'measure' },
      available(health),
      objective.state,
    ),
    ...findPublicHealthBonus(rules, objective, measures, read),
  ]
  const earned = findings.flatMap(({ earned: points }) => (points ? [points] : []))
  const wouldBe = categoryScore(rules, earned, 'Points of the measures')
  const unmet = [
    ...reported.flatMap(({ measure, report }) =>
      measure.role === 'bonus' ? [] : unmetRequirement(measure, report),
    ),
    ...objective.unmet,
    ...unmetAttestations(rules, measures),
  ]
  return { measures: findings, moves, unmet, wouldBe }
}

const holderOf = ({ measure: { id, points }, report: { state } }: Reported) => ({ id, points, state })

/** The measures of an objective, and the alternative that was chosen in their place, if one was. */
function readObjective(
  { measures: own, alternatives = [] }: Objective,
  measures: Measures,
  read: Reader,
): Reported[] {
  const reported = (measure: Measure): Reported => ({ measure, report: readReport(measures, measure, read) })
  const chosen = alternatives.map(reported).findLast(({ report }) => isMet(report))
  if (!chosen) return own.map(reported)
  return [...own.map((measure): Reported => ({ measure, report: { state: 'replaced' } })), chosen]
}

const findMeasure = (
  rules: PerformancePointsRules,
  { measure, report }: Reported,
  available: Step,
): MeasureFinding =>
  reportFinding(
    { id: measure.id, title: measure.title, part: measure.role === 'bonus' ? 'bonus' : 'measure' },
    report,
    available,
    () => earn(rules, measure, report, available),
  )

/** A bonus measure is worth its points as soon as it is reported; a required one its rate of them. */
function earn(
  rules: PerformancePointsRules,
  { title, role }: Measure,
  report: Report,
  available: Step,
): Step {
  if (role === 'bonus' || report.state !== 'counted') return available
  const exact = product([rateOf(report), available], { label: phrase('Rate of the points'), unit: 'points' })
  const whole = rounded(exact, 0, { label: phrase('In whole points'), unit: 'points', by: rules.rounding })
  const floor = rule(rules.leastPoints, {
    label: phrase('At least, with 1 in the numerator'),
    unit: 'points',
  })
  return greatest([whole, floor], { label: phrase(title), unit: 'points' })
}
