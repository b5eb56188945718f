// What a draft tells of the improvement activities: rows that hold something.
import type { ImprovementActivitiesInput, Scenario } from '@mips-widgets/core'
import type { Draft } from '../draft.ts'
import { type FilledRows, filledRows } from '../filled-rows.ts'
import { rowsOf } from '../rows.ts'

const ACTIVITIES = 'improvementActivities.activities'

export const activityRows = rowsOf(ACTIVITIES)

export type Activity = NonNullable<ImprovementActivitiesInput['activities']>[number]

export const toldActivities = (draft: Draft, { improvementActivities }: Scenario): FilledRows<Activity> =>
  filledRows(draft, ACTIVITIES, improvementActivities?.activities)
