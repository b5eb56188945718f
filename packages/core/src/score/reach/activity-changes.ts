// What could be done differently in improvement activities: one more of them, or several.
import { amount, phrase } from '../../phrase.ts'
import type { RuleYear } from '../../rules/rule-year.ts'
import type { ActivityReport, Scenario } from '../../scenario/scenario.ts'
import { type Change, EFFORT } from './change.ts'

export function activityChanges({ improvementActivities }: RuleYear, percent: number): Change[] {
  const { credit, maximum } = improvementActivities
  if (percent >= 100) return []
  const kinds: readonly (readonly [ActivityReport, string])[] =
    credit.method === 'counts'
      ? [[{}, 'Perform {count} more improvement activities']]
      : [
          [{ weight: 'medium' }, 'Perform {count} more medium-weighted improvement activities'],
          [{ weight: 'high' }, 'Perform {count} more high-weighted improvement activities'],
        ]
  return kinds.flatMap(([activity, text]) => {
    const points =
      credit.method === 'counts' ? credit.each : activity === kinds[0]?.[0] ? credit.medium : credit.high
    // One that brings half of the category is taken as the harder kind.
    const isHard = Number(points.value) * 2 >= Number(maximum.value)
    const enough = Math.ceil(Number(maximum.value) / Number(points.value))
    return Array.from({ length: enough }, (_, index): Change => ({
      lever: 'improvementActivities.activities',
      category: 'improvementActivities',
      what: phrase(text, { count: amount(index + 1, 'count') }),
      effort: EFFORT.activity * (index + 1) * (isHard ? 2 : 1),
      apply: withActivities(Array.from({ length: index + 1 }, () => activity)),
    }))
  })
}

const withActivities =
  (more: readonly ActivityReport[]) =>
  (scenario: Scenario): Scenario => ({
    ...scenario,
    improvementActivities: {
      ...scenario.improvementActivities,
      activities: [...(scenario.improvementActivities?.activities ?? []), ...more],
    },
  })
