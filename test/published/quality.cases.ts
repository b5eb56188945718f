// Published scores of the quality category, from its achievement points.
import type { QualityBonusInput, QualitySubmission, RuleYearId } from '@mips-widgets/core'
import { type Place, at } from './sources.ts'
import * as s from './sources.ts'

export interface QualityCase {
  readonly id: string
  readonly ruleYear: RuleYearId
  readonly input: QualityBonusInput
  readonly published: string
  readonly places: number
  readonly source: Place
}

const complete = {
  collectionType: 'registry',
  eligiblePopulation: 120,
  reportingRate: '100',
  performanceRate: '82.31',
} as const

export const qualityCases: readonly QualityCase[] = [
  // The engine of 2019: 3 + 8.9585 + 3 = 14.9585 and 6 for a small practice, of 60. The one high-priority
  // measure fulfils the requirement and so earns nothing.
  {
    id: 'Q-cat-0.75',
    ruleYear: '2019',
    published: '34.9308',
    places: 4,
    input: {
      clinician: { practiceSize: 3 },
      achievementPoints: '14.9585',
      submissions: [
        { ...complete, measureType: 'other-high-priority', points: '3' },
        { ...complete, measureType: 'process', points: '8.9585' },
        { ...complete, measureType: 'process', points: '3' },
      ],
    },
    source: at(
      s.engineQuality75,
      'CMSgov/qpp-submissions-docs src/app/components/references/json/scoring-example-output-quality.json',
    ),
  },
  // 3 + 10 + 8.54 = 21.54 and 1 end to end + 1 high priority + 1 end to end = 24.54, of 60.
  {
    id: 'Q-cat-0.40',
    ruleYear: '2018',
    published: '40.9',
    places: 1,
    input: {
      achievementPoints: '21.54',
      submissions: [
        { ...complete, measureType: 'other-high-priority', points: '3', endToEnd: true },
        { ...complete, measureType: 'other-high-priority', points: '10' },
        { ...complete, measureType: 'process', points: '8.54', endToEnd: true },
      ],
    },
    source: at(
      s.engineQuality40,
      'CMSgov/qpp-submissions-docs src/components/api-reference/common/scoring-example-output-quality.json blob e0b004f92a75c091714923a2657e0f2c0a6b4c30',
    ),
  },
]

/** With 60 points and a weight of 60 every point is worth one of the final score; 2.5 takes 60 % of it. */
export const disputedQualityCase = {
  id: 'Q-drchrono-wt',
  ruleYear: '2017',
  input: { submissions: [] as QualitySubmission[], achievementPoints: '4.16' },
  weight: '60',
  published: '2.5',
  ours: '4.16',
  reason: 'the 60 % weight is taken twice over',
  source: at(s.drchronoQuality, 'Example'),
} as const
