// The method from 2019: every measure brings its rate of its own points, in whole points and at
// least one; points of an excluded measure move; bonuses on top; capped.
import { type Cited, markOf } from '../../citation.ts'
import type { Figure } from '../../decimal.ts'
import { phrase } from '../../phrase.ts'
import type { Measure, PerformancePointsRules } from '../../rules/promoting-interoperability-rules.ts'
import { PUBLIC_HEALTH } from '../../rules/promoting-interoperability-rules.ts'
import type { Reader } from '../../scenario/read-number.ts'
import { type Step, given, greatest, least, product, quotient, rounded, rule, sum } from '../../step.ts'
import { unmetAttestations } from './attestations.ts'
import type { CategoryFinding, MeasureFinding } from './finding.ts'
import { type PublicHealthFinding, findPublicHealth } from './public-health.ts'
import { redistribute } from './redistribute.ts'
import { unmetRequirement } from './requirement.ts'
import { type Measures, type Report, isMet, readReport } from './report.ts'

interface Reported {
  readonly measure: Measure
  readonly report: Report
}

export function scorePerformancePoints(
  rules: PerformancePointsRules,
  measures: Measures,
  read: Reader,
): CategoryFinding {
  const reported = rules.objectives
    .flatMap((objective) => objective.measures)
    .map((measure): Reported => ({ measure, report: readReport(measures, measure, read) }))
  const publicHealth = findPublicHealth(rules.publicHealth, measures, read)
  const excluded = [
    ...reported.filter(({ report }) => report.state === 'excluded').map(({ measure }) => measure.id),
    ...(publicHealth.state === 'excluded' ? [PUBLIC_HEALTH] : []),
  ]
  const { moves, available } = redistribute(rules, excluded)
  const findings = [
    ...reported.map((one) => findMeasure(rules, one, available(one.measure.id))),
    findingOf(rules, publicHealth, available(PUBLIC_HEALTH)),
  ]
  const unmet = [
    ...reported.flatMap(({ measure, report }) =>
      measure.role === 'bonus' ? [] : unmetRequirement(measure, report),
    ),
    ...publicHealth.unmet,
    ...unmetAttestations(rules, measures),
  ]
  return { measures: findings, moves, unmet, wouldBe: total(rules, findings) }
}

function findMeasure(
  rules: PerformancePointsRules,
  { measure, report }: Reported,
  available: Step,
): MeasureFinding {
  const { id, title } = measure
  const part = measure.role === 'bonus' ? 'bonus' : 'measure'
  switch (report.state) {
    case 'unanswered':
    case 'excluded':
      return { id, title, part, state: report.state, available }
    case 'answered':
    case 'counted':
      if (!isMet(report)) return { id, title, part, state: 'unmet', available }
      return { id, title, part, state: 'met', available, earned: earn(rules, measure, report, available) }
  }
}

/** A bonus measure is worth its points as soon as it is reported; a required one its rate of them. */
function earn(
  rules: PerformancePointsRules,
  { title, role }: Measure,
  report: Report,
  available: Step,
): Step {
  if (role === 'bonus' || report.state !== 'counted') return available
  const rate = quotient(
    given(report.numerator, { label: phrase('Numerator'), unit: 'count' }),
    given(report.denominator, { label: phrase('Denominator'), unit: 'count' }),
    { label: phrase('Performance rate'), unit: 'share' },
  )
  const exact = product([rate, available], { label: phrase('Rate of the points'), unit: 'points' })
  const whole = rounded(exact, 0, {
    label: phrase('In whole points'),
    unit: 'points',
    ...markOf(rules.rounding),
  })
  const floor = rule(rules.leastPoints, {
    label: phrase('At least, with 1 in the numerator'),
    unit: 'points',
  })
  return greatest([whole, floor], { label: phrase(title), unit: 'points' })
}

function findingOf(
  { publicHealth }: PerformancePointsRules,
  finding: PublicHealthFinding,
  available: Step,
): MeasureFinding {
  const base = {
    id: PUBLIC_HEALTH,
    title: publicHealth.title,
    part: 'measure',
    state: finding.state,
    available,
  } as const
  return finding.state === 'met' ? { ...base, earned: available } : base
}

function total(rules: PerformancePointsRules, findings: readonly MeasureFinding[]): Step {
  const earned = findings.flatMap(({ earned: points }) => (points ? [points] : []))
  const all = sum(earned, { label: phrase('Points of the measures'), unit: 'points' })
  return least([all, cap(rules.maximum)], {
    label: phrase('Category score'),
    unit: 'points',
    ...markOf(rules.maximum),
  })
}

const cap = (maximum: Cited<Figure>): Step =>
  rule(maximum, { label: phrase('The category can bring at most'), unit: 'points' })
