// CMS's own final scores, and teachers' examples, put together by scoreFinal from category scores. The row says which
// weights must come out: quality/cost/activities/interoperability. The tolerance is what the printed decimals
// leave open.
import type { CategoryId, RuleYearId, Scenario } from '@mips-widgets/core'
import { type Place, at } from './sources.ts'
import * as s from './sources.ts'

export interface FinalScoreCase {
  readonly id: string
  readonly ruleYear: RuleYearId
  readonly row: string
  /** Who takes part and how, where that decides the row. */
  readonly standing?: Pick<Scenario, 'clinician' | 'reporting'>
  readonly scores: Readonly<Partial<Record<CategoryId, string>>>
  /** Points on top. */
  readonly bonus: string
  readonly published: string
  readonly tolerance: string
  readonly source: Place
}

const experience = at(
  s.experienceRows,
  'git andrewallenbruce/provider gh-pages:articles/qpp.html, blob 246d81b63c8a866e22c968b34373a85574353d48 (last seen in commit e56a545d, 2026-03-06)',
)
const clinicians = at(s.cliniciansCsv2020, 'build_health_services_db.ipynb, output of mips_thin')
const sample = at(
  s.experienceSample,
  'gh-pages:reference/quality.html blobs 5e0948fa519ef7520ee7cb9ecb0d636c7f69b14b (PY2017, 3 significant digits) and 115e7b7f0fcf148a07d20d4431f251167b47cc50 (PY2021, full strings)',
)
const groups = at(
  s.groupsCsv2017,
  'commit f5f583708021af0e0d54035203524d37337b3460, Capstone/Datasets/Physician_Compare_2017_Group_Public_Reporting-Overall_MIPS_Performance.csv (blob 1fe486952044e0cff3c3a169dca100bb07b79a92)',
)
const rowOfReadme = at(s.experienceRow, 'README.md blob 0c93dcf082b27aedf0a10b2090e0e666b61b1226')
const pai = at(s.paiMinimum2020, 'examples')
const csms = at(s.csmsMinimum2018, 'bullets')
const app = { reporting: { option: 'app' } } as const

export const finalScoreCases: readonly FinalScoreCase[] = [
  {
    id: 'FS-2017-record-57438e',
    ruleYear: '2017',
    row: '60/0/15/25',
    scores: { quality: '41.9', promotingInteroperability: '0', improvementActivities: '100' },
    bonus: '0',
    published: '40.15',
    tolerance: '0.035',
    source: experience,
  },
  {
    id: 'FS-2018-record-57438e-b',
    ruleYear: '2018',
    row: '50/10/15/25',
    scores: { quality: '74.6', promotingInteroperability: '0', improvementActivities: '100', cost: '60.2' },
    bonus: '6.6',
    published: '64.9',
    tolerance: '0.04',
    source: experience,
  },
  {
    id: 'FS-2020-cc0-noCPB',
    ruleYear: '2020',
    row: '55/0/15/30',
    scores: { quality: '90.4', promotingInteroperability: '92', improvementActivities: '100' },
    bonus: '0',
    published: '92.3',
    tolerance: '0.08',
    source: clinicians,
  },
  {
    id: 'FS-2020-cc2-noCPB',
    ruleYear: '2020',
    row: '55/0/15/30',
    scores: { quality: '89.8', promotingInteroperability: '95', improvementActivities: '100' },
    bonus: '0',
    published: '92.9',
    tolerance: '0.08',
    source: clinicians,
  },
  {
    id: 'FS-2017-q88.7',
    ruleYear: '2017',
    row: '60/0/15/25',
    scores: { quality: '81.2', promotingInteroperability: '100', improvementActivities: '100' },
    bonus: '0',
    published: '88.7',
    tolerance: '0.09',
    source: sample,
  },
  {
    id: 'FS-2017-q77.5',
    ruleYear: '2017',
    row: '60/0/15/25',
    scores: { quality: '62.6', promotingInteroperability: '100', improvementActivities: '100' },
    bonus: '0',
    published: '77.5',
    tolerance: '0.09',
    source: sample,
  },
  {
    id: 'FS-2017-q77.3',
    ruleYear: '2017',
    row: '85/0/15/0',
    scores: { quality: '73.3', improvementActivities: '100' },
    bonus: '0',
    published: '77.3',
    tolerance: '0.1',
    source: sample,
  },
  {
    id: 'FS-2017-grp-record-74e1f0',
    ruleYear: '2017',
    row: '60/0/15/25',
    scores: { quality: '72.8', promotingInteroperability: '83', improvementActivities: '100' },
    bonus: '0',
    published: '79.45',
    tolerance: '0.035',
    source: groups,
  },
  {
    id: 'FS-2017-grp-record-7afd29',
    ruleYear: '2017',
    row: '60/0/15/25',
    scores: { quality: '79.1', promotingInteroperability: '50', improvementActivities: '100' },
    bonus: '0',
    published: '74.97',
    tolerance: '0.035',
    source: groups,
  },
  {
    id: 'FS-2017-grp-record-e298f2',
    ruleYear: '2017',
    row: '85/0/15/0',
    scores: { quality: '84', promotingInteroperability: '0', improvementActivities: '100' },
    bonus: '0',
    published: '86.44',
    tolerance: '0.0475',
    source: groups,
  },
  {
    id: 'FS-2017-grp-record-3d37f2',
    ruleYear: '2017',
    row: '85/0/15/0',
    scores: { quality: '5.8', promotingInteroperability: '0', improvementActivities: '100' },
    bonus: '0',
    published: '19.89',
    tolerance: '0.0475',
    source: groups,
  },
  {
    id: 'FS-2017-grp-record-abe5aa',
    ruleYear: '2017',
    row: '85/0/15/0',
    scores: { quality: '62.3', promotingInteroperability: '0', improvementActivities: '50' },
    bonus: '0',
    published: '60.45',
    tolerance: '0.0475',
    source: groups,
  },
  {
    id: 'FS-2017-grp-record-81376e',
    ruleYear: '2017',
    row: '60/0/15/25',
    scores: { quality: '79.9', promotingInteroperability: '64', improvementActivities: '100' },
    bonus: '0',
    published: '78.98',
    tolerance: '0.065',
    source: groups,
  },
  {
    id: 'FS-2017-grp-record-fbf731',
    ruleYear: '2017',
    row: '60/0/15/25',
    scores: { quality: '84.9', promotingInteroperability: '83', improvementActivities: '100' },
    bonus: '0',
    published: '86.73',
    tolerance: '0.065',
    source: groups,
  },
  {
    id: 'FS-2017-grp-record-8176be',
    ruleYear: '2017',
    row: '60/0/15/25',
    scores: { quality: '54.9', promotingInteroperability: '80', improvementActivities: '100' },
    bonus: '0',
    published: '67.99',
    tolerance: '0.065',
    source: groups,
  },
  {
    id: 'FS-csms18-q18',
    ruleYear: '2018',
    row: '50/10/15/25',
    scores: { quality: '30' },
    bonus: '0',
    published: '15',
    tolerance: '0.005',
    source: csms,
  },
  {
    id: 'FS-csms18-aci+cpb',
    ruleYear: '2018',
    row: '50/10/15/25',
    scores: { promotingInteroperability: '50' },
    bonus: '3',
    published: '15.5',
    tolerance: '0.005',
    source: csms,
  },
  {
    id: 'FS-2019-record-e4c24a',
    ruleYear: '2019',
    row: '50/0/20/30',
    standing: { reporting: { option: 'apm-scoring-standard' } },
    scores: { quality: '100', promotingInteroperability: '73.74', improvementActivities: '100' },
    bonus: '3',
    published: '95.12',
    tolerance: '0',
    source: experience,
  },
  {
    id: 'FS-2021-record-57438e',
    ruleYear: '2021',
    row: '85/0/15/0',
    scores: { quality: '100', improvementActivities: '100' },
    bonus: '2.66',
    published: '100',
    tolerance: '0',
    source: experience,
  },
  {
    id: 'FS-2021-record-e4c24a',
    ruleYear: '2021',
    row: '50/0/20/30',
    standing: app,
    scores: { quality: '83.5', promotingInteroperability: '99.55', improvementActivities: '100' },
    bonus: '5.64',
    published: '97.25',
    tolerance: '0.015',
    source: experience,
  },
  {
    id: 'FS-2021-85.1',
    ruleYear: '2021',
    row: '55/0/15/30',
    scores: { quality: '74.03', promotingInteroperability: '87', improvementActivities: '100' },
    bonus: '3.28',
    published: '85.1',
    tolerance: '0.01',
    source: sample,
  },
  {
    id: 'FS-2021-100a',
    ruleYear: '2021',
    row: '50/0/20/30',
    standing: app,
    scores: { quality: '99.51', promotingInteroperability: '100', improvementActivities: '100' },
    bonus: '6.16',
    published: '100',
    tolerance: '0',
    source: sample,
  },
  // The record prints its weights, which are those of a small practice without interoperability.
  {
    id: 'FS-2023-record-57438e',
    ruleYear: '2023',
    row: '40/30/30/0',
    standing: { clinician: { specialStatuses: ['small'] } },
    scores: { quality: '95.71', improvementActivities: '100', cost: '29.16' },
    bonus: '0',
    published: '77.03',
    tolerance: '0',
    source: experience,
  },
  {
    id: 'FS-2023-record-e4c24a',
    ruleYear: '2023',
    row: '30/30/15/25',
    scores: {
      quality: '48.32',
      promotingInteroperability: '100',
      improvementActivities: '100',
      cost: '57.6377',
    },
    bonus: '0',
    published: '71.79',
    tolerance: '0',
    source: experience,
  },
]

/** Taught before CMS set cost to zero: with the row that the rule of 2020 had until then. */
export const finalScoreCasesByRow: readonly FinalScoreCase[] = [
  {
    id: 'FS-pai20-a',
    ruleYear: '2020',
    row: '45/15/15/25',
    scores: { quality: '12', promotingInteroperability: '100', improvementActivities: '100' },
    bonus: '0',
    published: '45',
    tolerance: '0.5',
    source: pai,
  },
  {
    id: 'FS-pai20-b',
    ruleYear: '2020',
    row: '45/15/15/25',
    scores: { cost: '34', promotingInteroperability: '100', improvementActivities: '100' },
    bonus: '0',
    published: '45',
    tolerance: '0.5',
    source: pai,
  },
  {
    id: 'FS-pai20-c',
    ruleYear: '2020',
    row: '45/15/15/25',
    scores: { quality: '100' },
    bonus: '0',
    published: '45',
    tolerance: '0.005',
    source: pai,
  },
]

/** Extreme circumstances leave one category: the threshold of 2021, without the 45 % of quality and the bonus. */
export const thresholdCase = {
  id: 'FS-2021-record-0e9b28',
  ruleYear: '2021',
  scenario: {
    version: 1,
    clinician: { participation: 'group', practiceSize: 3 },
    // 21 points and 6 for a small practice, of 60.
    quality: { achievementPoints: '21' },
    cost: { measures: [] },
    improvementActivities: { activities: [] },
    promotingInteroperability: { measures: {} },
    complexPatient: { points: '2.54' },
    reweighted: ['quality', 'cost', 'improvementActivities', 'promotingInteroperability'],
  },
  quality: '45',
  published: '60',
  adjustment: '0',
  source: rowOfReadme,
} as const satisfies { readonly scenario: Scenario } & Readonly<Record<string, unknown>>

/** The two columns of CMS's file: without the complex patient bonus and with it. */
export const bonusCase = {
  id: 'FS-2020-cc1',
  ruleYear: '2020',
  withoutBonus: '93.6',
  bonus: '4.5',
  published: '98.1',
  source: clinicians,
} as const

/** A page that names the threshold of 2023, 75, and says that 60 points avoid a negative adjustment. */
export const disputedMinimumCase = {
  id: 'FS-polaris23',
  ruleYear: '2023',
  finalScore: '60',
  published: 'no negative adjustment at 60 points',
  ours: '-1.80',
  reason: '60 is the threshold of 2021; the page itself has 75 for 2023',
  source: at(s.polaris2023, 'final score'),
} as const

/** One category's points in the final score. Q-wt-0.75 is the 2019 engine, for somebody without cost. */
export const weightCases = [
  {
    id: 'WT-aao20-45',
    ruleYear: '2020',
    row: '45/15/15/25',
    category: 'quality',
    score: '50',
    published: '22.5',
    source: at(s.aaoFinalScore2020, 'bullets'),
  },
  {
    id: 'WT-aao18-ia',
    ruleYear: '2018',
    row: '50/10/15/25',
    category: 'improvementActivities',
    score: '80',
    published: '12',
    source: at(s.aaoCategories2018, 'items 1-3'),
  },
  {
    id: 'Q-wt-0.75',
    ruleYear: '2019',
    row: '60/0/15/25',
    category: 'quality',
    score: '34.93083333',
    published: '20.9585',
    source: at(
      s.engineQuality75,
      'CMSgov/qpp-submissions-docs src/app/components/references/json/scoring-example-output-quality.json',
    ),
  },
  {
    id: 'PI-engine-weighted',
    ruleYear: '2019',
    row: '45/15/15/25',
    category: 'promotingInteroperability',
    score: '64',
    published: '16',
    source: at(s.enginePi75, 'src/app/components/references/json/scoring-example-output-aci.json'),
  },
] as const

/** Published with the row of 2019: without cost, quality has 55 in 2020, so 50 % brings 27.5 points. */
export const disputedWeightCase = {
  id: 'WT-aao20-60',
  ruleYear: '2020',
  without: 'cost',
  category: 'quality',
  score: '50',
  published: '30',
  ours: '27.5',
  reason: 'the regulation and CMS’s records of 2020 have 55/0/15/30 without cost; 60 is the row of 2019',
  source: at(s.aaoFinalScore2020, 'bullets'),
} as const
