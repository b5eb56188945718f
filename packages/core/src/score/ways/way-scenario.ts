// The ways of taking part and reporting, and the scenario as each of them has it: the same data, at another
// level or by another pathway.
import type { Clinician, Reporting, Scenario } from '../../scenario/scenario.ts'

type Level = NonNullable<Clinician['participation']>
type Option = NonNullable<Reporting['option']>

/** In the order in which they are shown. */
export const wayIds = [
  'individual',
  'group',
  'virtual-group',
  'mvp',
  'app',
  'app-plus',
  'apm-entity',
  'apm-scoring-standard',
] as const

export type WayId = (typeof wayIds)[number]

export const wayNames: Readonly<Record<WayId, string>> = {
  individual: 'Individual',
  group: 'Group',
  'virtual-group': 'Virtual group',
  mvp: 'MIPS Value Pathway (MVP)',
  app: 'APM Performance Pathway (APP)',
  'app-plus': 'APP Plus',
  'apm-entity': 'APM Entity',
  'apm-scoring-standard': 'APM scoring standard',
}

/** The scenario as one reports it this way. Neither an MVP nor the APP is open to a virtual group. */
export function scenarioOfWay(scenario: Scenario, way: WayId): Scenario {
  const { clinician = {}, reporting } = scenario
  const told = clinician.participation ?? 'individual'
  const alone = told === 'virtual-group' ? 'individual' : told
  const by = (level: Level, option: Option): Scenario => ({
    ...scenario,
    clinician: atLevel(clinician, level),
    reporting: { ...reporting, option },
  })
  switch (way) {
    case 'individual':
    case 'group':
    case 'virtual-group':
    case 'apm-entity':
      return by(way, 'traditional')
    case 'mvp':
      return by(alone, way)
    case 'app':
    case 'app-plus':
      return by(alone === 'subgroup' ? 'individual' : alone, way)
    case 'apm-scoring-standard':
      return by('apm-entity', way)
  }
}

/** The clinician at another level. The one volume of a scenario is that of the level it tells. */
function atLevel(clinician: Clinician, participation: Level): Clinician {
  const { volume, groupVolume } = clinician
  const isGroup = (level: Level | undefined) => level !== undefined && level !== 'individual'
  if (isGroup(participation) === isGroup(clinician.participation)) return { ...clinician, participation }
  return isGroup(participation)
    ? { ...clinician, participation, groupVolume: groupVolume ?? {} }
    : { ...clinician, participation, volume: groupVolume ? volume : {} }
}
