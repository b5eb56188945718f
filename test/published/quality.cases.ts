// Published points of quality measures, and scores of the category from its achievement points.
import type { QualityBonusInput, QualityInput, QualitySubmission, RuleYearId } from '@mips-widgets/core'
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
  // measure fulfills the requirement and so earns nothing.
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

export interface PointsCase {
  readonly id: string
  readonly ruleYear: RuleYearId
  readonly measureId: string
  readonly collectionType: 'registry' | 'electronicHealthRecord'
  readonly performanceRate: string
  /** Where deciles 2 to 10 begin. */
  readonly deciles: readonly string[]
  readonly published: string
  /** Decimals that were printed, cut off: six and a little less than one is printed as 6.9. */
  readonly places: number
  readonly source: Place
}

const engine75 = at(
  s.engineQuality75,
  'CMSgov/qpp-submissions-docs src/app/components/references/json/scoring-example-output-quality.json',
)
const engine29 = at(
  s.engine2017,
  'src/components/api-reference/common/scoring-example-output.json blob 53430c527aef5c04b9f3a3e9f05423abdbb5b255',
)
const ecqm2017 = (measureId: string, performanceRate: string, deciles: readonly string[]): PointsCase => ({
  id: `Q-2017-${measureId}`,
  ruleYear: '2017',
  measureId,
  collectionType: 'electronicHealthRecord',
  performanceRate,
  deciles,
  published: '10',
  places: 4,
  source: engine29,
})

export const pointsCases: readonly PointsCase[] = [
  // 8 + (82.31 − 73.08) ÷ (82.71 − 73.08)
  {
    id: 'Q-110-reg-82.31',
    ruleYear: '2018',
    measureId: '110',
    collectionType: 'registry',
    performanceRate: '82.31',
    deciles: ['0', '26.89', '40.49', '50', '57.07', '64.79', '73.08', '82.71', '96.44'],
    published: '8.9585',
    places: 4,
    source: engine75,
  },
  // below decile 3: the floor
  {
    id: 'Q-046-reg-floor',
    ruleYear: '2018',
    measureId: '046',
    collectionType: 'registry',
    performanceRate: '82.31',
    deciles: ['0', '96.15', '99.44', '100', '100', '100', '100', '100', '100'],
    published: '3',
    places: 4,
    source: engine75,
  },
  // 5 + (76.9231 − 36.15) ÷ (82.84 − 36.15)
  {
    id: 'Q-047-2020',
    ruleYear: '2020',
    measureId: '047',
    collectionType: 'registry',
    performanceRate: '76.9231',
    deciles: ['0', '0.14', '4.08', '36.15', '82.84', '98.28', '100', '100', '100'],
    published: '5.8733',
    places: 4,
    source: at(
      s.engineTutorial2020,
      'src/app/components/guides/data.ts, earlier version (2020-08 .. 2021-07)',
    ),
  },
  ecqm2017('191', '100', ['0', '86.61', '91.43', '94.44', '96.08', '97.36', '98.31', '99.25', '100']),
  ecqm2017('005', '100', ['0', '62.16', '66.67', '71.43', '74.91', '77.61', '82.61', '85.71', '90.91']),
  ecqm2017('110', '100', ['0', '11.22', '18.58', '25', '31.85', '38.93', '47.87', '60', '79.02']),
  ecqm2017('128', '100', ['0', '26.03', '30.01', '33.33', '36.47', '40', '44.38', '50', '68.9']),
  // inverse: a rate of 0 is the best
  ecqm2017('192', '0', ['100', '0.92', '0.42', '0', '0', '0', '0', '0', '0']),
  ecqm2017('310', '100', ['0', '8.33', '12.87', '18.18', '25', '33.33', '40', '50', '61.54']),
  // 6 + (99.99 − 97.55) ÷ (100 − 97.55) = 6.9959, printed 6.9
  {
    id: 'Q-374-2021-stall',
    ruleYear: '2021',
    measureId: '374',
    collectionType: 'registry',
    performanceRate: '99.99',
    deciles: ['0', '60', '77.55', '92.31', '97.55', '100', '100', '100', '100'],
    published: '6.9',
    places: 1,
    source: at(s.aaoStalls2021, 'Scoring stalls'),
  },
]

export const disputedPointsCases: readonly (PointsCase & {
  readonly ours: string
  readonly reason: string
})[] = [
  {
    id: 'Q-046-toppedout-sample',
    ruleYear: '2018',
    measureId: '046',
    collectionType: 'registry',
    performanceRate: '82.31',
    deciles: ['0', '100', '100', '100', '100', '100', '100', '100', '100'],
    published: '10',
    places: 4,
    ours: '3',
    reason: 'every decile from the third on begins at 100 %, and 82.31 % is below it',
    source: at(
      s.engineQuality40,
      'CMSgov/qpp-submissions-docs src/components/api-reference/common/scoring-example-output-quality.json blob e0b004f92a75c091714923a2657e0f2c0a6b4c30',
    ),
  },
  // decile 4 from 24 % to 36 %; the other numbers are of no account
  {
    id: 'Q-drchrono',
    ruleYear: '2017',
    measureId: '110',
    collectionType: 'registry',
    performanceRate: '26',
    deciles: ['0', '12', '24', '36', '50', '60', '70', '80', '90'],
    published: '4.16',
    places: 4,
    ours: '4.1667',
    reason: '2 of 12 is 0.1667, cut off where it was printed',
    source: at(s.drchronoQuality, 'Example'),
  },
]

export interface CategoryCase {
  readonly id: string
  readonly ruleYear: RuleYearId
  readonly input: QualityInput
  readonly published: string
  readonly tolerance: string
  readonly source: Place
}

const guide = at(
  s.scoringGuides,
  'research/answers-q2-coa.md (No CMS worked example anywhere applies the COA)',
)
const told = (
  points: string,
  measureType: QualitySubmission['measureType'] = 'process',
  measureId?: string,
) => ({
  ...(measureId && { measureId }),
  measureType,
  collectionType: 'registry' as const,
  points,
})
const five = [told('7', 'outcome'), ...Array.from({ length: 4 }, () => told('7'))]

export const categoryCases: readonly CategoryCase[] = [
  // (5.3676 + 6) ÷ 60
  {
    id: 'Q-047-2022-cat',
    ruleYear: '2022',
    input: { submissions: [told('5.3676')], clinician: { practiceSize: 1 } },
    published: '18.946',
    tolerance: '0',
    source: at(s.engineTutorial2022, 'src/app/components/guides/data.ts at HEAD 485527ca (key basic2)'),
  },
  // (36.1 + 6) ÷ 50 and 1.6 of improvement, which 62.2414 % the year before bring: 10 × (72.2 − 62.2414) ÷ 62.2414
  {
    id: 'Q-guide-2026',
    ruleYear: '2026',
    input: {
      submissions: five,
      measuresRequired: 5,
      achievementPoints: '36.1',
      previousYearAchievementPercent: '62.2414',
      clinician: { practiceSize: 8 },
    },
    published: '85.8',
    tolerance: '0.0001',
    source: guide,
  },
  // (39.7 + 6) ÷ 50: the sixth measure, 238, was left out; points have one decimal
  {
    id: 'Q-PUF-2022-a',
    ruleYear: '2022',
    input: {
      submissions: [told('10', 'outcome'), told('10'), told('7'), told('7'), told('5.7')],
      measuresRequired: 5,
      clinician: { practiceSize: 8 },
    },
    published: '91.34',
    tolerance: '0.5',
    source: at(
      s.experienceRows,
      'git andrewallenbruce/provider gh-pages:articles/qpp.html, blob 246d81b63c8a866e22c968b34373a85574353d48 (last seen in commit e56a545d, 2026-03-06)',
    ),
  },
]

/** 10 × (90 − 89.25) ÷ 89.25, from 53.55 and 54 of 60 points. */
export const improvementCase = {
  id: 'IMP-2021',
  ruleYear: '2021',
  input: {
    submissions: [told('9', 'outcome'), ...Array.from({ length: 5 }, () => told('9'))],
    previousYearAchievementPercent: '89.25',
  },
  published: '0.08',
  source: at(
    s.experienceRows,
    'git andrewallenbruce/provider gh-pages:articles/qpp.html, blob 246d81b63c8a866e22c968b34373a85574353d48 (last seen in commit e56a545d, 2026-03-06)',
  ),
} as const

const inApp = (achievementPoints: string, previousYearAchievementPercent: string): QualityInput => ({
  submissions: [
    told('8', 'outcome', '001'),
    told('8', 'process', '134'),
    told('8', 'outcome', '236'),
    told('8', 'process', '321'),
  ],
  administrativeClaimsMeasures: 2,
  achievementPoints,
  previousYearAchievementPercent,
  reporting: { option: 'app' },
})

/** Two examples of CMS's toolkit round on the way; we do not. */
export const disputedCategoryCases: readonly (Omit<CategoryCase, 'tolerance'> & {
  readonly ours: string
  readonly reason: string
})[] = [
  // 46.1 ÷ 60 and 1.11, which 69.1569 % the year before bring
  {
    id: 'Q-app-ex1',
    ruleYear: '2025',
    input: inApp('46.1', '69.1569'),
    published: '78.00',
    ours: '77.94',
    reason: '46.1 of 60 is 76.83 %, and with 1.11 it is 77.94 %',
    source: guide,
  },
  // 49.3 ÷ 60 and 0.43, which 78.7792 % bring
  {
    id: 'Q-app-ex2',
    ruleYear: '2025',
    input: inApp('49.3', '78.7792'),
    published: '82.63',
    ours: '82.60',
    reason: '49.3 of 60 was rounded to 82.2 % before 0.43 was added',
    source: guide,
  },
]

/** Rates from counts. The completeness of the second, printed as 94 %, is no part of a result (Q-dc-cqm). */
export const rateCases = [
  {
    id: 'Q-rate-ecqm',
    ruleYear: '2022',
    counts: {
      eligiblePopulation: 1000,
      eligiblePopulationExclusion: 50,
      performanceMet: 700,
      performanceNotMet: 250,
    },
    published: '74',
    source: at(s.appGuidance, 'research/ecqm-vs-registry-gap.md section 4.1'),
  },
  {
    id: 'Q-rate-cqm',
    ruleYear: '2022',
    counts: {
      eligiblePopulation: 1000,
      eligiblePopulationExclusion: 50,
      performanceMet: 700,
      performanceNotMet: 200,
    },
    published: '78',
    source: at(s.appGuidance, 'research/ecqm-vs-registry-gap.md section 4.1'),
  },
] as const
