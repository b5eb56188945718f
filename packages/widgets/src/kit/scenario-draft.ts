// A draft as a scenario, version 1, and back.
import type { Clinician, Scenario } from '@mips-widgets/core'
import { type Draft, flatten, unflattenAll } from './draft.ts'

type Part = Exclude<keyof Scenario, 'version' | 'ruleYear'>
type Activities = NonNullable<Scenario['improvementActivities']>

/** The parts of a scenario that widgets write. */
export const parts = [
  'reporting',
  'clinician',
  'quality',
  'cost',
  'improvementActivities',
  'promotingInteroperability',
  'complexPatient',
  'reweighted',
  'compromised',
  'facilityBased',
  'advancedApm',
  'payment',
] as const satisfies readonly Part[]

const RULE_YEAR = 'ruleYear'

/** What was typed, as a scenario. Text that cannot be read is in it as it was typed. */
export function scenarioOf(draft: Draft): Scenario {
  const { clinician, improvementActivities, ...scenario } = unflattenAll(draft, parts) as Omit<
    Scenario,
    'version'
  >
  const ruleYear = draft[RULE_YEAR]
  return {
    version: 1,
    ...(ruleYear && { ruleYear }),
    ...scenario,
    ...(clinician && { clinician: ofTheUnit(clinician) }),
    ...(improvementActivities && { improvementActivities: briefly(improvementActivities) }),
  }
}

/** A group is judged on its own volume, also while only that of its clinician is known. */
function ofTheUnit(clinician: Clinician): Clinician {
  const isGroup = clinician.participation !== undefined && clinician.participation !== 'individual'
  const { volume, groupVolume } = clinician
  return isGroup && volume && !groupVolume ? { ...clinician, groupVolume: {} } : clinician
}

/** A scenario as raw text by path. Parts that no widget knows are left to the caller. */
export function draftOf({ ruleYear, ...scenario }: Partial<Scenario>): Draft {
  const known = Object.fromEntries(parts.map((part) => [part, scenario[part]]))
  const { clinician, improvementActivities } = scenario
  return flatten({
    ruleYear,
    ...known,
    clinician: clinician && ofItsLevel(clinician),
    improvementActivities: improvementActivities && inFull(improvementActivities),
  })
}

/** An activity is an object in a draft, so that each of its fields has a path. */
const inFull = ({ activities, ...rest }: Activities): Activities => ({
  ...rest,
  ...(activities && {
    activities: activities.map((one) => (typeof one === 'string' ? { activityId: one } : one)),
  }),
})

/** Of an activity of which only its id is known, its id. */
const briefly = ({ activities, ...rest }: Activities): Activities => ({
  ...(activities && {
    activities: activities.map((one) =>
      typeof one === 'object' && one.activityId !== undefined && Object.keys(one).length === 1
        ? one.activityId
        : one,
    ),
  }),
  ...rest,
})

/** The one volume of a scenario is that of the level that takes part; widgets keep the group's apart. */
function ofItsLevel({ volume, ...clinician }: Clinician): Clinician {
  const isGroup = clinician.participation !== undefined && clinician.participation !== 'individual'
  return isGroup && clinician.groupVolume === undefined
    ? { ...clinician, groupVolume: volume }
    : { ...clinician, volume }
}

/** The changes that put a scenario in the place of what a draft tells. What widgets keep for themselves stays. */
export function replacing(draft: Draft, scenario: Partial<Scenario>): Draft {
  const isPart = (path: string) => parts.some((part) => path === part || path.startsWith(`${part}.`))
  const rows = (path: string) => path.startsWith('view.rows.')
  const emptied = Object.keys(draft).filter((path) => path === RULE_YEAR || isPart(path) || rows(path))
  return { ...Object.fromEntries(emptied.map((path) => [path, ''])), ...draftOf(scenario) }
}
