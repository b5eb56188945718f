// Submissions for the quality bonus, and one row for every reason why a bonus is earned or not.
import type { QualitySubmission, RuleYearId } from '../src/index.ts'

export const measure = (
  measureType: QualitySubmission['measureType'],
  more: QualitySubmission = {},
): QualitySubmission => ({
  measureType,
  collectionType: 'registry',
  eligiblePopulation: 20,
  reportingRate: '100',
  performanceRate: '50',
  ...more,
})
export const outcome = (more: QualitySubmission = {}) => measure('outcome', more)
export const experience = (more: QualitySubmission = {}) => measure('patient-experience', more)
export const highPriority = (more: QualitySubmission = {}) => measure('other-high-priority', more)
export const endToEnd = (more: QualitySubmission = {}) => measure('process', { endToEnd: true, ...more })

export const all: readonly RuleYearId[] = ['2017', '2018', '2019-proposed', '2019', '2020-proposed', '2020']

interface Required {
  readonly name: string
  readonly given: readonly QualitySubmission[]
  readonly required: number | undefined
  readonly points: string
}

/** Open readings Q05 and Q06: the best outcome measure, else the best high-priority one; the first of equals. */
export const required: readonly Required[] = [
  { name: 'one outcome measure', given: [outcome()], required: 0, points: '0' },
  {
    name: 'the best of three outcome measures',
    given: [outcome({ points: '5' }), outcome({ points: '7.1' }), outcome({ points: '7' })],
    required: 1,
    points: '4',
  },
  {
    name: 'the first of two equals',
    given: [outcome({ points: '7' }), outcome({ points: '7' }), highPriority({ points: '10' })],
    required: 0,
    points: '3',
  },
  { name: 'the first where no points are known', given: [outcome(), outcome()], required: 0, points: '2' },
  {
    name: 'known points before unknown ones',
    given: [outcome(), outcome({ points: '0' })],
    required: 1,
    points: '2',
  },
  {
    name: 'an outcome measure before a better experience measure',
    given: [experience({ points: '10' }), outcome({ points: '1' })],
    required: 1,
    points: '2',
  },
  {
    name: 'without outcome, the best high-priority one: the experience measure keeps its 2',
    given: [experience({ points: '3' }), highPriority({ points: '8' }), highPriority({ points: '2' })],
    required: 1,
    points: '3',
  },
  { name: 'a patient-experience measure alone', given: [experience()], required: 0, points: '0' },
  {
    name: 'an outcome measure that meets no condition',
    given: [outcome({ eligiblePopulation: 1 }), highPriority()],
    required: 0,
    points: '1',
  },
  {
    name: 'process measures only',
    given: [measure('process'), measure('process')],
    required: undefined,
    points: '0',
  },
]

const of = (count: number, one: QualitySubmission) => Array.from({ length: count }, () => one)

interface Caps {
  readonly name: string
  readonly given: readonly QualitySubmission[]
  readonly measuresRequired?: number
  readonly administrativeClaimsMeasures?: number
  readonly pool: 'highPriority' | 'endToEnd'
  /** Earned, cap, counted, lost. */
  readonly expected: string
}

/** Each pool is capped at 10 % of the denominator; the first outcome measure earns nothing. */
export const caps: readonly Caps[] = [
  {
    name: 'below the cap of 60',
    given: [...of(3, outcome()), highPriority()],
    pool: 'highPriority',
    expected: '5 6 5 0',
  },
  { name: 'at the cap of 60', given: of(4, outcome()), pool: 'highPriority', expected: '6 6 6 0' },
  {
    name: 'above the cap of 60',
    given: [...of(4, outcome()), highPriority()],
    pool: 'highPriority',
    expected: '7 6 6 1',
  },
  {
    name: 'above the cap of 70',
    given: of(5, outcome()),
    administrativeClaimsMeasures: 1,
    pool: 'highPriority',
    expected: '8 7 7 1',
  },
  {
    name: 'above the cap of 30',
    given: of(5, outcome()),
    measuresRequired: 3,
    pool: 'highPriority',
    expected: '8 3 3 5',
  },
  {
    name: 'measures beyond the six count too',
    given: of(7, outcome()),
    pool: 'highPriority',
    expected: '12 6 6 6',
  },
  { name: 'end to end, below the cap', given: of(5, endToEnd()), pool: 'endToEnd', expected: '5 6 5 0' },
  { name: 'end to end, at the cap', given: of(6, endToEnd()), pool: 'endToEnd', expected: '6 6 6 0' },
  { name: 'end to end, above the cap', given: of(7, endToEnd()), pool: 'endToEnd', expected: '7 6 6 1' },
  {
    name: 'end to end, cap of 30',
    given: of(6, endToEnd()),
    measuresRequired: 3,
    pool: 'endToEnd',
    expected: '6 3 3 3',
  },
]

/** A second outcome measure, and what it adds: 2 for high priority, and 1 end to end. */
export const conditions: readonly [
  name: string,
  years: readonly RuleYearId[],
  given: QualitySubmission,
  points: string,
][] = [
  ['19 cases', all, { eligiblePopulation: 19 }, '0'],
  ['20 cases', all, { eligiblePopulation: 20 }, '3'],
  ['21 cases', all, { eligiblePopulation: '21' }, '3'],
  ['49.99 %', ['2017'], { reportingRate: '49.99' }, '0'],
  ['50 %', ['2017'], { reportingRate: '50' }, '3'],
  ['50.01 %', ['2017'], { reportingRate: '50.01' }, '3'],
  ['59.99 %', ['2018', '2019-proposed', '2019'], { reportingRate: '59.99' }, '0'],
  ['60 %', ['2018', '2019-proposed', '2019'], { reportingRate: '60' }, '3'],
  ['60.01 %', ['2018', '2019-proposed', '2019'], { reportingRate: '60.01' }, '3'],
  ['69.99 %', ['2020-proposed', '2020'], { reportingRate: '69.99' }, '0'],
  ['70 %', ['2020-proposed', '2020'], { reportingRate: '70' }, '3'],
  ['70.01 %', ['2020-proposed', '2020'], { reportingRate: '70.01' }, '3'],
  ['a rate of 0', all, { performanceRate: '0' }, '0'],
  ['a rate just above 0', all, { performanceRate: '0.01' }, '3'],
  ['no rate told', all, { performanceRate: undefined }, '3'],
  ['claims: no end-to-end bonus', all, { collectionType: 'claims' }, '2'],
  ['EHR', all, { collectionType: 'electronicHealthRecord' }, '3'],
  ['web interface before 2019', ['2017', '2018'], { collectionType: 'cmsWebInterface' }, '3'],
  [
    'web interface from 2019',
    ['2019-proposed', '2019', '2020-proposed', '2020'],
    { collectionType: 'cmsWebInterface' },
    '1',
  ],
  ['a survey vendor', all, { collectionType: 'certifiedSurveyVendor', endToEnd: false }, '2'],
]

/** Six complete measures, one of them an outcome measure. */
export const six = [outcome(), ...of(5, measure('process'))]

interface Improvement {
  readonly name: string
  readonly achievementPoints: string
  readonly previous: string
  readonly earned: string
}

/** (now − before) ÷ before × 10, from 0 to 10 points; before at least 30 %. Now: points of 60. */
export const improvements: readonly Improvement[] = [
  { name: 'a quarter more', achievementPoints: '30', previous: '40', earned: '2.5' },
  { name: 'before just below 30', achievementPoints: '30', previous: '29.99', earned: '6.6667' },
  { name: 'before at 30', achievementPoints: '30', previous: '30', earned: '6.6667' },
  { name: 'before just above 30', achievementPoints: '30', previous: '30.01', earned: '6.6611' },
  { name: 'before at almost 0', achievementPoints: '30', previous: '0.01', earned: '6.6667' },
  { name: 'just below doubled', achievementPoints: '35.94', previous: '20', earned: '9.9667' },
  { name: 'doubled', achievementPoints: '36', previous: '20', earned: '10' },
  { name: 'just above doubled', achievementPoints: '36.06', previous: '20', earned: '10' },
  { name: 'just better', achievementPoints: '30.06', previous: '50', earned: '0.02' },
  { name: 'the same', achievementPoints: '30', previous: '50', earned: '0' },
  { name: 'just worse', achievementPoints: '29.94', previous: '50', earned: '0' },
]
