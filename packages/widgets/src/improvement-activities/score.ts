// The category from a draft: the outcome, what it is so far where a weight is still missing, and how many
// more activities bring the whole of it.
import {
  type ActivityScore,
  type ImprovementActivitiesDetail,
  type ImprovementActivitiesInput,
  type Invalid,
  type Inventory,
  type Language,
  type Outcome,
  type RuleYear,
  type Scenario,
  type Step,
  scoreImprovementActivities,
  scorePromotingInteroperability,
} from '@mips-widgets/core'
import type { Draft } from '../kit/draft.ts'
import { inRow } from '../kit/filled-rows.ts'
import { type Problems, recover } from '../kit/recover.ts'
import { scenarioOf } from '../kit/scenario-draft.ts'
import { type Activity, activityRows, toldActivities } from '../kit/told/activities.ts'

export const rows = activityRows

type Needed = Readonly<Partial<Record<'medium' | 'high' | 'any', number>>>

export interface Work {
  readonly outcome: Exclude<Outcome<ImprovementActivitiesDetail>, Invalid>
  readonly problems: Problems
  /** What is known of the category: without the activities of which the weight is not. */
  readonly soFar?: Step
  /** How many more bring the whole category: of one weight or the other, or of any. */
  readonly needed: Needed
  readonly activity: (row: number) => ActivityScore | undefined
}

/** More would be past every rule year. */
const ENOUGH = 20

export function work(
  rules: RuleYear,
  draft: Draft,
  language: Language,
  inventory: Inventory | undefined,
): Work {
  let read = readInput(rules, draft)
  const { outcome, problems } = recover({
    draft,
    language,
    evaluate: (readable): Work['outcome'] | Invalid => {
      read = readInput(rules, readable)
      return scoreImprovementActivities(rules, read.input, inventory)
    },
    pathOf: (path) =>
      path.startsWith('clinician.') ? path : `improvementActivities.${inRow(path, read.rows)}`,
  })
  const { input } = read
  const waiting = new Set(outcome.status === 'incomplete' ? outcome.missing.map(({ path }) => path) : [])
  const known = input.activities?.filter((_one, index) => !waiting.has(`activities.${index}.weight`))
  const score = (activities: readonly Activity[] | undefined): Step | undefined => {
    const result = scoreImprovementActivities(
      rules,
      { ...input, activities: activities && [...activities] },
      inventory,
    )
    return result.status === 'scored' ? result.step : undefined
  }
  const soFar = score(known)
  const more = (activity: Activity): number => {
    const tried: Activity[] = []
    while (tried.length < ENOUGH && !score([...(known ?? []), ...tried])?.value.gte(100)) tried.push(activity)
    return tried.length
  }
  return {
    outcome,
    problems,
    ...(soFar && { soFar }),
    needed: soFar?.value.gte(100)
      ? {}
      : rules.improvementActivities.credit.method === 'counts'
        ? { any: more({}) }
        : { medium: more({ weight: 'medium' }), high: more({ weight: 'high' }) },
    activity: (row) => outcome.detail.activities[read.rows.indexOf(row)],
  }
}

interface Read {
  readonly input: ImprovementActivitiesInput
  /** The row in the draft of each activity in the input. */
  readonly rows: readonly number[]
}

function readInput(rules: RuleYear, draft: Draft): Read {
  const scenario = scenarioOf(draft)
  const { alternatives: _others, activities: _activities, ...told } = scenario.improvementActivities ?? {}
  const { list, rows: rowOf } = toldActivities(draft, scenario)
  const { clinician, reporting } = scenario
  const asked = rules.improvementActivities.apm.mustReport && (told.apmParticipant || clinician?.mipsApm)
  return {
    input: {
      ...told,
      ...(list && { activities: list }),
      clinician,
      reporting,
      ...(asked && { reportsQualityAndInteroperability: sendsTheRest(rules, scenario) }),
    },
    rows: rowOf,
  }
}

/** Whether quality and Promoting Interoperability data are sent. Measures that CMS takes from claims are not. */
function sendsTheRest(rules: RuleYear, { quality, promotingInteroperability, clinician }: Scenario): boolean {
  const isSent =
    quality?.achievementPoints !== undefined ||
    quality?.submissions?.some(({ collectionType }) => collectionType !== 'administrativeClaims')
  return (
    isSent === true &&
    scorePromotingInteroperability(rules, { ...promotingInteroperability, clinician }).status === 'scored'
  )
}
