// Scenarios that any rule year can score, for the tests of what is put together from all categories.
import type { RuleYear, RuleYearId, Scenario } from '../src/index.ts'
import { years } from './support.ts'

type Measures = NonNullable<NonNullable<Scenario['promotingInteroperability']>['measures']>

/** Everything that a rule year asks in Promoting Interoperability, each rate at `numerator` of 100. */
export function interoperability({ promotingInteroperability: pi }: RuleYear, numerator = 100): Measures {
  const proportion = { numerator, denominator: 100 }
  const answer = ({
    id,
    metric,
  }: {
    readonly id: string
    readonly metric: string
  }): [string, Measures[string]] => [id, metric === 'proportion' ? proportion : true]
  const attested = pi.attestations.value.map(({ id }): [string, true] => [id, true])
  const asked =
    pi.method === 'performance-points'
      ? [
          ...pi.objectives.flatMap(({ measures }) =>
            measures.filter(({ role }) => role === 'required').map(answer),
          ),
          ...pi.publicHealth.registries.value.map(({ id }): [string, true] => [id, true]),
        ]
      : (pi.measureSets[0]?.measures.value ?? []).map(answer)
  return Object.fromEntries([...attested, ...asked])
}

/** Far above every low-volume threshold. */
export const volume = {
  segment1: { allowedCharges: '412000', beneficiaries: 900, services: 2100 },
  segment2: { allowedCharges: '398000', beneficiaries: 880, services: 1990 },
}

/** Quality 30 of 60 points, cost 60 %, activities and Promoting Interoperability in full. */
export const complete = (ruleYear: RuleYearId, more: Partial<Scenario> = {}): Scenario => ({
  version: 1,
  ruleYear,
  quality: {
    submissions: [{ measureId: '001', points: '10', measureType: 'outcome' }],
    achievementPoints: '30',
  },
  cost: { measures: [{ measureId: 'TPCC_1', points: '6' }] },
  improvementActivities: { activities: [], medicalHome: true },
  promotingInteroperability: { measures: interoperability(years[ruleYear]) },
  ...more,
  clinician: { volume, ...more.clinician },
})
