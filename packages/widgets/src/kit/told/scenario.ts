// What a draft tells, as the calculators take it: without rows that hold nothing, benchmarks that are half
// written, and measures that the year's list does not have.
import type { Inventory, RuleYear, Scenario } from '@mips-widgets/core'
import type { Draft } from '../draft.ts'
import { inRow } from '../filled-rows.ts'
import { scenarioOf } from '../scenario-draft.ts'
import { toldActivities } from './activities.ts'
import { toldCost } from './cost.ts'
import { offered } from './pathway.ts'
import { mayBeQcdr, rowsAside, toldQuality } from './quality.ts'

export interface Told {
  readonly scenario: Scenario
  /** The path in the draft of a path of the scenario. */
  readonly pathOf: (path: string) => string
}

/** The list of measures is asked only where it is the whole of what a row could be in. */
export function toldBy(rules: RuleYear, all: Draft, inventory: Inventory | undefined): Told {
  const draft = offered(rules, all)
  const scenario = ofTheGroup(scenarioOf(draft))
  const list = mayBeQcdr(draft, inventory) ? undefined : inventory
  const quality = toldQuality(draft, rowsAside(draft, rules, list), scenario)
  const cost = toldCost(rules, draft, scenario)
  const activities = toldActivities(draft, scenario)
  const { clinician: _clinician, reporting: _reporting, ...report } = quality.input
  const rows: Readonly<Record<string, readonly number[]>> = {
    quality: quality.places,
    cost: cost.rows,
    improvementActivities: activities.rows,
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
      const [part = '', ...below] = path.split('.')
      const places = rows[part]
      return places ? `${part}.${inRow(below.join('.'), places)}` : path
    },
  }
}

/** A group is judged on its own volume, also while nothing is known of it. */
function ofTheGroup(scenario: Scenario): Scenario {
  const { clinician } = scenario
  const isGroup = clinician?.participation !== undefined && clinician.participation !== 'individual'
  return isGroup && clinician.groupVolume === undefined
    ? { ...scenario, clinician: { ...clinician, groupVolume: {} } }
    : scenario
}
