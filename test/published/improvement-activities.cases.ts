// Published scores of improvement activities, in points of 40 or as a share of the final score.
//
// Doubled weights of 20 and 40 are those of a small practice.
import type { ImprovementActivitiesInput, RuleYearId } from '@mips-widgets/core'
import { type Place, at } from './sources.ts'
import * as s from './sources.ts'

export interface ActivitiesCase {
  readonly id: string
  readonly ruleYear: RuleYearId
  readonly input: ImprovementActivitiesInput
  /** What the category's 100 % stand for where it was published: 40 points, or its weight. */
  readonly whole: string
  readonly published: string
  readonly source: Place
}

const engine = at(
  s.engineActivities75,
  'src/app/components/references/json/scoring-example-output-ia.json; guides/data.ts keys advanced3, advanced5',
)
const records = at(
  s.experienceRows,
  'git andrewallenbruce/provider gh-pages:articles/qpp.html, blob 246d81b63c8a866e22c968b34373a85574353d48 (last seen in commit e56a545d, 2026-03-06)',
)
const activities = (weights: string): ImprovementActivitiesInput['activities'] =>
  [...weights].map((one, index) => ({ activityId: `IA_${index}`, weight: one === 'h' ? 'high' : 'medium' }))
const small = { practiceSize: 3 }

export const activitiesCases: readonly ActivitiesCase[] = [
  // 20 + 40 + 20 + 20 = 100, and 40 at most
  {
    id: 'IA-engine-cap',
    ruleYear: '2018',
    input: { activities: activities('mhmm'), clinician: small },
    whole: '40',
    published: '40',
    source: engine,
  },
  // 20 of 40, with a weight of 15
  {
    id: 'IA-engine-1med',
    ruleYear: '2018',
    input: { activities: activities('m'), clinician: small },
    whole: '15',
    published: '7.5',
    source: engine,
  },
  // 20 + 10 + 10 + 10 = 50, and 40 at most
  {
    id: 'IA-engine17',
    ruleYear: '2017',
    input: { activities: activities('hmmm') },
    whole: '40',
    published: '40',
    source: at(
      s.engine2017,
      'src/components/api-reference/common/scoring-example-output.json blob 53430c527aef5c04b9f3a3e9f05423abdbb5b255',
    ),
  },
  // 20 + 20 + 20 + 10
  {
    id: 'IA-PUF-2022',
    ruleYear: '2022',
    input: { activities: activities('hhhm') },
    whole: '40',
    published: '40',
    source: records,
  },
  // 20 + 10 + 10
  {
    id: 'IA-PUF-2023',
    ruleYear: '2023',
    input: { activities: activities('hmm') },
    whole: '40',
    published: '40',
    source: records,
  },
]
