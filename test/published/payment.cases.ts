// Published payment adjustments of payment years 2019 to 2026. CMS publishes no factors: those of the
// points are implied by all the points of a year together.
import type { RuleYearId } from '@mips-widgets/core'
import { type Place, at } from './sources.ts'
import * as s from './sources.ts'

export interface PaymentCase {
  readonly id: string
  readonly ruleYear: RuleYearId
  readonly finalScore: string
  readonly scalingFactor?: string
  readonly exceptionalScalingFactor?: string
  readonly published: string
  readonly source: Place
}

const experience = at(
  s.experienceRows,
  'git andrewallenbruce/provider gh-pages:articles/qpp.html, blob 246d81b63c8a866e22c968b34373a85574353d48 (last seen in commit e56a545d, 2026-03-06)',
)
const sample = at(
  s.experienceSample,
  'gh-pages:reference/quality.html blobs 5e0948fa519ef7520ee7cb9ecb0d636c7f69b14b (PY2017, 3 significant digits) and 115e7b7f0fcf148a07d20d4431f251167b47cc50 (PY2021, full strings)',
)
const feedback = at(s.mdinteractiveFeedback, 'table near top')
const slides = at(s.slides2019, 'Opt-in scenarios; threshold tables')
const chart = at(s.mdinteractiveChart, 'embedded chart data table')
const healthmonix = at(s.healthmonix2024, 'final score / payment adjustment table')
const of2021 = { ruleYear: '2021', scalingFactor: '0.0133', exceptionalScalingFactor: '0.22179' } as const
const of2024 = { ruleYear: '2024', scalingFactor: '0.1167' } as const

export const paymentCases: readonly PaymentCase[] = [
  {
    id: 'PAY-2018-27.53',
    ruleYear: '2018',
    finalScore: '27.53',
    scalingFactor: '0.0625',
    exceptionalScalingFactor: '0.1367',
    published: '0.05',
    source: feedback,
  },
  {
    id: 'PAY-2018-39.11',
    ruleYear: '2018',
    finalScore: '39.11',
    scalingFactor: '0.0625',
    exceptionalScalingFactor: '0.1367',
    published: '0.09',
    source: feedback,
  },
  {
    id: 'PAY-2018-63.25',
    ruleYear: '2018',
    finalScore: '63.25',
    scalingFactor: '0.0625',
    exceptionalScalingFactor: '0.1367',
    published: '0.18',
    source: feedback,
  },
  {
    id: 'PAY-2018-83.20',
    ruleYear: '2018',
    finalScore: '83.20',
    scalingFactor: '0.0625',
    exceptionalScalingFactor: '0.1367',
    published: '0.89',
    source: feedback,
  },
  {
    id: 'PAY-2018-62.94',
    ruleYear: '2018',
    finalScore: '62.94',
    scalingFactor: '0.0625',
    exceptionalScalingFactor: '0.1367',
    published: '0.18',
    source: experience,
  },
  {
    id: 'PAY-2018-64.9',
    ruleYear: '2018',
    finalScore: '64.9',
    scalingFactor: '0.0625',
    exceptionalScalingFactor: '0.1367',
    published: '0.18',
    source: experience,
  },
  {
    id: 'PAY-2017-q88.7',
    ruleYear: '2017',
    finalScore: '88.72',
    scalingFactor: '0.0713',
    exceptionalScalingFactor: '0.15905',
    published: '1.27',
    source: sample,
  },
  {
    id: 'PAY-2017-q77.3',
    ruleYear: '2017',
    finalScore: '77.305',
    scalingFactor: '0.0713',
    exceptionalScalingFactor: '0.15905',
    published: '0.67',
    source: sample,
  },
  {
    id: 'BAND-2017-0',
    ruleYear: '2017',
    finalScore: '0',
    published: '-4',
    source: at(s.qualityInsights2017, 'table'),
  },
  { id: 'BAND-2018-0', ruleYear: '2018', finalScore: '0', published: '-5', source: slides },
  { id: 'BAND-2019P-30', ruleYear: '2019-proposed', finalScore: '30', published: '0', source: slides },
  {
    id: 'BAND-2020-11.25',
    ruleYear: '2020',
    finalScore: '11.25',
    published: '-9',
    source: at(s.aaoPenalties2020, 'table and footnote'),
  },
  {
    id: 'BAND-2020-45',
    ruleYear: '2020',
    finalScore: '45',
    published: '0',
    source: at(s.aaoPenalties2020, 'table and footnote'),
  },
  { ...of2021, id: 'PAY-2021-79.58', finalScore: '79.58', published: '0.06', source: sample },
  {
    ...of2021,
    id: 'PAY-2021-60',
    finalScore: '60',
    published: '0',
    source: at(s.experienceRow, 'README.md blob 0c93dcf082b27aedf0a10b2090e0e666b61b1226'),
  },
  {
    id: 'BAND-2022-18.75',
    ruleYear: '2022',
    finalScore: '18.75',
    published: '-9',
    source: at(s.aaoPenalties2022, 'table'),
  },
  {
    id: 'BAND-2023-18.75',
    ruleYear: '2023',
    finalScore: '18.75',
    published: '-9',
    source: at(s.aaoPenalties2023, 'table'),
  },
  // The record prints 77.03; only the score before rounding earns what it was paid.
  {
    id: 'PAY-2023-77.03',
    ruleYear: '2023',
    finalScore: '77.032',
    scalingFactor: '0.2394',
    published: '0.18',
    source: experience,
  },
  { ...of2024, id: 'PAY-2024-100', finalScore: '100', published: '1.05', source: healthmonix },
  { ...of2024, id: 'PAY-2024-hmx-80', finalScore: '80', published: '0.21', source: healthmonix },
  { ...of2024, id: 'PAY-2024-hmx-75', finalScore: '75', published: '0', source: healthmonix },
]

/** Figure 1 of the 2020 proposal, at 100 points: 9 × 0.203 and 10 × 0.395; together 5.777, printed 5.78. */
export const figure1 = {
  ids: ['PAY-2022-fig1-base', 'PAY-2022-fig1-add'],
  ruleYear: '2020-proposed',
  finalScore: '100',
  scalingFactor: '0.203',
  exceptionalScalingFactor: '0.395',
  base: '1.83',
  additional: '3.95',
  total: '5.78',
  source: at(s.summary2020, 'III.K.3 e (3) and APM Quality Reporting Credit'),
} as const

/** Every published point of a year: one pair of factors must reproduce them all. */
export const allPoints = [
  {
    id: 'SF-2018',
    ruleYear: '2018',
    points: [
      ['100', '1.68'],
      ['27.53', '0.05'],
      ['35', '0.07'],
      ['39.11', '0.09'],
      ['63.25', '0.18'],
      ['83.2', '0.89'],
      ['62.94', '0.18'],
      ['64.9', '0.18'],
      ['69.99', '0.20'],
    ],
    source: at(s.allPoints2018, 'the PAY-2018 cases and the band at 69.99'),
  },
  {
    id: 'SF-2021',
    ruleYear: '2021',
    points: [
      ['100', '2.34'],
      ['79.58', '0.06'],
      ['85.1', '0.20'],
      ['97.25', '1.94'],
    ],
    source: at(s.allPoints2018, 'the PAY-2021 cases'),
  },
  {
    id: 'SF-2022',
    ruleYear: '2022',
    points: [
      ['84.65', '0.86'],
      ['80.81', '0.52'],
      ['100', '8.26'],
    ],
    source: at(s.allPoints2018, 'the PAY-2022 cases'),
  },
] as const

/** The text of the rule, tested as properties: 0 at the threshold, the whole percent at 0 and up to a quarter. */
export const negativeRule = {
  id: 'NEG-RULE',
  source: at(s.regulation1405, 'stored copy AlextheYounga/ecfr section-414.1405.md'),
} as const

/** CMS's records below the threshold, and what the line from (PT/4, -AP) to (PT, 0) of many charts would give. */
export const rejectedLines = [
  {
    id: 'NEG-2023-71.79-alt',
    ruleYear: '2023',
    finalScore: '71.79',
    published: '-0.39',
    chart: '-0.51',
    source: experience,
  },
  {
    id: 'NEG-2024-38.65-alt',
    ruleYear: '2024',
    finalScore: '38.65',
    published: '-4.36',
    chart: '-5.82',
    source: at(s.appLab2024, 'research/qp-tracks.md, Observed PY2024 APP scoring'),
  },
] as const

/** Published and, by the rule, wrong: what we give instead, with the factors of the year, and why. */
export const disputedPaymentCases: readonly (PaymentCase & {
  readonly ours: string
  readonly reason: string
})[] = [
  {
    id: 'PAY-2018-70-min',
    ruleYear: '2018',
    finalScore: '70',
    published: '0.20',
    ours: '0.27',
    reason: 'at 70 points the exceptional step begins; 0.20 is the top of the band below',
    source: at(s.newsletter2018, 'MIPS Payment Adjustments'),
  },
  {
    id: 'PAY-2017-50',
    ruleYear: '2017',
    finalScore: '50',
    published: '0.2',
    ours: '0.14',
    reason: 'a reader’s comment; CMS’s records of 2017 leave no more than 0.146 at 50 points',
    source: at(s.athenahealthComment, 'comment'),
  },
  {
    id: 'NEG-2019-mdi-7.6',
    ruleYear: '2019',
    finalScore: '7.6',
    published: '-5.56',
    ours: '-5.23',
    reason: 'the chart’s slope is 0.248 a point; the rule’s is 7/30',
    source: chart,
  },
  {
    id: 'NEG-2019-mdi-8',
    ruleYear: '2019',
    finalScore: '8',
    published: '-5.46',
    ours: '-5.13',
    reason: 'the chart’s slope is 0.248 a point; the rule’s is 7/30',
    source: chart,
  },
  {
    id: 'NEG-2019-mdi-10',
    ruleYear: '2019',
    finalScore: '10',
    published: '-4.96',
    ours: '-4.67',
    reason: 'the chart’s slope is 0.248 a point; the rule’s is 7/30',
    source: chart,
  },
  {
    id: 'NEG-2019-mdi-20',
    ruleYear: '2019',
    finalScore: '20',
    published: '-2.48',
    ours: '-2.33',
    reason: 'the chart’s slope is 0.248 a point; the rule’s is 7/30',
    source: chart,
  },
  {
    id: 'NEG-2019-mdi-29',
    ruleYear: '2019',
    finalScore: '29',
    published: '-0.25',
    ours: '-0.23',
    reason: 'the chart’s slope is 0.248 a point; the rule’s is 7/30',
    source: chart,
  },
  {
    id: 'PAY-2022-100',
    ruleYear: '2022',
    finalScore: '100',
    published: '8.25',
    ours: '8.26',
    reason:
      'the table splits it into 6 and 2.25, loosely rounded; a society has 8.26, and the records allow both',
    source: at(s.billingCoding, 'table'),
  },
  {
    id: 'NEG-2024-hmx-60',
    ruleYear: '2024',
    finalScore: '60',
    published: '-1.73',
    ours: '-1.80',
    reason: 'the table’s slope is 0.1156 a point; the rule’s is 9/75',
    source: healthmonix,
  },
  {
    id: 'NEG-2024-hmx-50',
    ruleYear: '2024',
    finalScore: '50',
    published: '-2.89',
    ours: '-3.00',
    reason: 'the table’s slope is 0.1156 a point; the rule’s is 9/75',
    source: healthmonix,
  },
  {
    id: 'NEG-2024-hmx-40',
    ruleYear: '2024',
    finalScore: '40',
    published: '-4.04',
    ours: '-4.20',
    reason: 'the table’s slope is 0.1156 a point; the rule’s is 9/75',
    source: healthmonix,
  },
  {
    id: 'NEG-2024-hmx-30',
    ruleYear: '2024',
    finalScore: '30',
    published: '-5.20',
    ours: '-5.40',
    reason: 'the table’s slope is 0.1156 a point; the rule’s is 9/75',
    source: healthmonix,
  },
  {
    id: 'NEG-2024-hmx-20',
    ruleYear: '2024',
    finalScore: '20',
    published: '-6.36',
    ours: '-6.60',
    reason: 'the table’s slope is 0.1156 a point; the rule’s is 9/75',
    source: healthmonix,
  },
]
