// The public-health objective: a number of different agencies or registries, each reported to or
// excluded. Full points with at least one report; with exclusions alone its points move.
import type { Remark } from '../../outcome.ts'
import { amount, phrase } from '../../phrase.ts'
import { PUBLIC_HEALTH, type PublicHealthObjective } from '../../rules/promoting-interoperability-rules.ts'
import type { Reader } from '../../scenario/read-number.ts'
import { unmetRemark } from './finding.ts'
import { type Measures, isYes, readReport } from './report.ts'

export interface PublicHealthFinding {
  readonly state: 'unanswered' | 'excluded' | 'unmet' | 'met'
  readonly unmet: readonly Remark[]
}

export function findPublicHealth(
  objective: PublicHealthObjective,
  measures: Measures,
  read: Reader,
): PublicHealthFinding {
  const reports = objective.registries.value.map((registry) =>
    readReport(measures, { ...registry, metric: 'yes-no' }, read),
  )
  for (const { multipleId, exclusions } of objective.registries.value) {
    if (isYes(measures, multipleId) && exclusions.some(({ id }) => isYes(measures, id))) {
      read.problem(`measures.${multipleId}`, phrase('Report the measure or claim the exclusion, not both.'))
    }
  }
  const yes = reports.filter((report) => report.state === 'answered' && report.yes).length
  const more = objective.registries.value.filter(({ multipleId }) => isYes(measures, multipleId)).length
  const excluded = reports.filter(({ state }) => state === 'excluded').length
  const needed = Number(objective.needed.value)
  if (yes + more > 0 && yes + more + excluded >= needed) return { state: 'met', unmet: [] }
  if (excluded >= needed) return { state: 'excluded', unmet: [] }
  const message = phrase('{objective}: {count} more to report to or exclude', {
    objective: phrase(objective.title),
    count: amount(needed - yes - more - excluded, 'count'),
  })
  const answered = reports.some(({ state }) => state !== 'unanswered') || more > 0
  return { state: answered ? 'unmet' : 'unanswered', unmet: [unmetRemark(PUBLIC_HEALTH, message)] }
}
