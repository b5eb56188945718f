// What a draft tells, as the calculators take it: without rows that hold nothing, benchmarks that are half
// written, and measures that the year's list does not have.
import type { Inventory, RuleYear, Scenario } from '@mips-widgets/core'
import type { Draft } from '../draft.ts'
import type { Rows } from '../rows.ts'
import { scenarioOf } from '../scenario-draft.ts'
import { activityRows, toldActivities } from './activities.ts'
import { costRows, toldCost } from './cost.ts'
import { offered } from './pathway.ts'
import { mayBeQcdr, qualityRows, rowsAside, toldQuality } from './quality.ts'

export interface Told {
  readonly scenario: Scenario
  /** The path in the draft of a path of the scenario; a row that is not there yet comes after the last. */
  readonly pathOf: (path: string) => string
}

/** The list of measures is asked only where it is the whole of what a row could be in. */
export function toldBy(rules: RuleYear, all: Draft, inventory: Inventory | undefined): Told {
  const draft = offered(rules, all)
  const scenario = scenarioOf(draft)
  const list = mayBeQcdr(draft, inventory) ? undefined : inventory
  const quality = toldQuality(draft, rowsAside(draft, rules, list), scenario)
  const cost = toldCost(rules, draft, scenario)
  const activities = toldActivities(draft, scenario)
  const { clinician: _clinician, reporting: _reporting, ...report } = quality.input
  const lists: Readonly<Record<string, readonly [Rows, readonly number[]]>> = {
    quality: [qualityRows, quality.places],
    cost: [costRows, cost.rows],
    improvementActivities: [activityRows, activities.rows],
  }
  return {
    scenario: {
      ...scenario,
      ...(scenario.quality && { quality: report }),
      ...(scenario.cost && { cost: { ...scenario.cost, ...(cost.list && { measures: cost.list }) } }),
      ...(scenario.improvementActivities && {
        improvementActivities: {
          ...scenario.improvementActivities,
          ...(activities.list && { activities: activities.list }),
        },
      }),
    },
    pathOf: (path) => {
      const [part = '', list = '', index = '', ...below] = path.split('.')
      const [rows, places = []] = lists[part] ?? []
      if (!rows || `${part}.${list}` !== rows.root || index === '') return path
      const beyond = rows.count(draft) + Number(index) - places.length
      return [part, list, places[Number(index)] ?? beyond, ...below].join('.')
    },
  }
}
