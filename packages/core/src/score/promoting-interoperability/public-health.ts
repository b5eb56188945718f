// The public-health objective: a number of different agencies or registries, each reported to or
// excluded. Full points with at least one report; with exclusions alone its points move. Further
// registries earn a bonus, which the objective's own exclusion takes away.
import type { Remark } from '../../outcome.ts'
import { amount, phrase } from '../../phrase.ts'
import {
  PUBLIC_HEALTH,
  PUBLIC_HEALTH_BONUS,
  type PerformancePointsRules,
  type PublicHealthObjective,
  type Registry,
} from '../../rules/promoting-interoperability-rules.ts'
import type { Reader } from '../../scenario/read-number.ts'
import { constant, rule } from '../../step.ts'
import { type MeasureFinding, unmetRemark, wholeFinding } from './finding.ts'
import { type Measures, type Report, isMet, isYes, readReport } from './report.ts'

export interface PublicHealthFinding {
  readonly state: 'unanswered' | 'excluded' | 'unmet' | 'met'
  readonly unmet: readonly Remark[]
}

export function findPublicHealth(
  { registries, suppressed, needed, title }: PublicHealthObjective,
  measures: Measures,
  read: Reader,
): PublicHealthFinding {
  const reports = registries.value.map((registry): Report => {
    const report = readRegistry(registry, measures, read)
    const anyAnswer = suppressed?.value.includes(registry.id) && report.state !== 'unanswered'
    return anyAnswer ? { state: 'answered', yes: true } : report
  })
  const more = registries.value.filter(({ multipleId }) => isYes(measures, multipleId)).length
  const yes = reports.filter(isMet).length + more
  const excluded = reports.filter(({ state }) => state === 'excluded').length
  const lacking = Number(needed.value) - yes - excluded
  if (lacking <= 0) return { state: yes > 0 ? 'met' : 'excluded', unmet: [] }
  const message = phrase('{objective}: {count} more to report to or exclude', {
    objective: phrase(title),
    count: amount(lacking, 'count'),
  })
  const answered = reports.some(({ state }) => state !== 'unanswered') || more > 0
  return { state: answered ? 'unmet' : 'unanswered', unmet: [unmetRemark(PUBLIC_HEALTH, message)] }
}

/** A second registry of a kind cannot stand beside an exclusion of that kind either. */
function readRegistry(registry: Registry, measures: Measures, read: Reader): Report {
  const { multipleId, exclusions } = registry
  if (isYes(measures, multipleId) && exclusions.some(({ id }) => isYes(measures, id))) {
    read.problem(`measures.${multipleId}`, phrase('Report the measure or claim the exclusion, not both.'))
  }
  return readReport(measures, { ...registry, metric: 'yes-no' }, read)
}

/** The bonus for a further registry: once, and none where the points of the objective move away. */
export function findPublicHealthBonus(
  { publicHealth: { bonus }, redistribution }: PerformancePointsRules,
  objective: PublicHealthFinding,
  measures: Measures,
  read: Reader,
): MeasureFinding[] {
  if (bonus.kind === 'none') return []
  const about = { id: PUBLIC_HEALTH_BONUS, title: 'Public health bonus', part: 'bonus' } as const
  const reports = bonus.registries.value.map((registry) => readRegistry(registry, measures, read))
  if (objective.state === 'excluded') {
    const by = redistribution.find(({ from }) => from === PUBLIC_HEALTH) ?? bonus.points
    const label = phrase('No bonus where the objective itself is excluded')
    return [wholeFinding(about, constant(0, { label, unit: 'points', by }), 'excluded')]
  }
  const available = rule(bonus.points, { label: phrase(about.title), unit: 'points' })
  return [wholeFinding(about, available, reports.some(isMet) ? 'met' : 'unanswered')]
}
