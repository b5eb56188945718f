// What goes into the quality category: rates from counts and strata, several submissions, bad input; and
// what must hold for every report.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import {
  type Inventory,
  type InventoryMeasure,
  type QualityInput,
  type QualitySubmission,
  type RuleYear,
  decimal,
  say,
  scoreQuality,
} from '../src/index.ts'
import {
  all,
  from,
  fromClaims,
  inventoryOf,
  known,
  part,
  reported,
  straight,
  until,
  worth,
} from './quality-score.cases.ts'
import { check, rules } from './random.ts'
import { invalidPaths, missingPaths, scored, years } from './support.ts'

type Counts = NonNullable<QualitySubmission['strata']>[number]
const counts = (eligible: number, met: number, notMet: number, excluded = 0, excepted = 0): Counts => ({
  eligiblePopulation: eligible,
  performanceMet: met,
  performanceNotMet: notMet,
  eligiblePopulationExclusion: excluded,
  eligiblePopulationException: excepted,
})
const counted = (more: QualitySubmission): QualitySubmission => ({
  measureId: 'X',
  collectionType: 'registry',
  measureType: 'process',
  ...more,
})
/** Points are a tenth of the rate, and 1: the rate can be read from them. */
function pointsOf(submission: QualitySubmission, measure: Partial<InventoryMeasure> = {}) {
  const bounds = ['0', '10', '20', '30', '40', '50', '60', '70', '80', '90'] as const
  const row = { collectionType: 'registry', bounds, capped: false } as const
  const inventory = inventoryOf([known('X', { benchmarks: [row], ...measure })])
  const { detail } = scored(
    scoreQuality(years['2024'], { submissions: [submission], measuresRequired: 5 }, inventory),
  )
  return detail.measures[0]?.points?.value.toString()
}

// CMS's guidance for the APP, tables 4 and 5: 700 of 950 and 700 of 900, not rounded before the benchmark (Q16)
const rates: readonly [name: string, given: QualitySubmission, points: string][] = [
  ['700 of 950, 50 excluded', counts(1000, 700, 250, 50), '8.3684'],
  ['700 of 900, 50 excluded and 50 not reported', counts(1000, 700, 200, 50), '8.7778'],
  ['exceptions leave the rate too', counts(100, 30, 30, 0, 40), '6'],
  ['a told rate wins over the counts', { ...counts(100, 30, 70), performanceRate: '45' }, '5.5'],
  // open reading Q17: exclusions and exceptions were reported: 75 of 100
  ['exactly as much reported as is needed', counts(100, 10, 10, 30, 25), '6'],
  ['one too few reported', counts(100, 10, 10, 30, 24), '0'],
  ['a told completeness wins over the counts', { ...counts(100, 10, 10), reportingRate: '100' }, '6'],
  ['19 cases', counts(19, 10, 9), '0'],
  ['20 cases', counts(20, 10, 10), '6'],
]
for (const [name, given, points] of rates) {
  test(`the rate from counts, ${name}: ${points}`, () => assert.equal(pointsOf(counted(given)), points))
}

// the strata of a measure: 30 of 50, 20 of 50 and 10 of 100
const strata = [
  { stratum: 'one', ...counts(50, 30, 20) },
  { stratum: 'two', ...counts(50, 20, 30) },
  { stratum: 'overall', ...counts(100, 10, 90) },
]
const algorithms: readonly [
  name: string,
  measure: Partial<InventoryMeasure>,
  strata: Counts[],
  points: string,
][] = [
  // (60 + 40 + 10) ÷ 3
  ['simpleAverage', { overallAlgorithm: 'simpleAverage' }, strata, '4.6667'],
  // 60 of 200
  ['weightedAverage', { overallAlgorithm: 'weightedAverage' }, strata, '4'],
  // 40 of 50 patients, counted once
  ['sumNumerators', { overallAlgorithm: 'sumNumerators' }, [counts(50, 30, 20), counts(50, 10, 40)], '9'],
  ['overallStratumOnly', { overallAlgorithm: 'overallStratumOnly' }, strata, '2'],
  [
    'a stratum of another name',
    { overallAlgorithm: 'overallStratumOnly', overallStratum: 'two' },
    strata,
    '5',
  ],
  ['no overall stratum: the first', { overallAlgorithm: 'overallStratumOnly' }, strata.slice(0, 2), '7'],
  ['split: the overall stratum', { overallAlgorithm: 'split' }, strata, '2'],
  ['no algorithm known: the overall stratum', {}, strata, '2'],
  ['one stratum', { overallAlgorithm: 'simpleAverage' }, strata.slice(0, 1), '7'],
]
for (const [name, measure, list, points] of algorithms) {
  test(`the rate from strata, ${name}: ${points}`, () =>
    assert.equal(pointsOf(counted({ strata: list }), measure), points))
}
test('the cases of a QCDR measure go without the exclusions', () => {
  assert.equal(pointsOf(counted(counts(24, 10, 10, 4)), { qcdr: true }), '6')
  assert.equal(pointsOf(counted(counts(24, 10, 9, 5)), { qcdr: true }), '0')
  assert.equal(pointsOf(counted(counts(24, 10, 9, 5))), '6.2632')
})
test('the cases of the strata are added up', () => {
  const ten = [counts(10, 5, 5), counts(10, 5, 5)]
  assert.equal(pointsOf(counted({ strata: ten }), { overallAlgorithm: 'weightedAverage' }), '6')
  assert.equal(pointsOf(counted({ strata: ten }), { overallAlgorithm: 'overallStratumOnly' }), '0')
})
test('half of the counts make no rate, and it is wanted', () => {
  const inventory = inventoryOf([known('X')])
  for (const more of [
    { performanceMet: 20 },
    { performanceNotMet: 20 },
    { strata: [{ performanceMet: 20 }] },
    { strata: [{ performanceNotMet: 20 }] },
  ]) {
    const one = counted({ eligiblePopulation: 20, reportingRate: '100', ...more })
    const outcome = scoreQuality(years['2024'], { submissions: [one] }, inventory)
    assert.deepEqual(missingPaths(outcome), ['submissions.0.performanceRate'], JSON.stringify(more))
  }
})
test('without patients there is no rate, and it is wanted', () => {
  const inventory = inventoryOf([known('X')])
  const outcome = scoreQuality(years['2024'], { submissions: [counted(counts(20, 0, 0, 20))] }, inventory)
  assert.deepEqual(missingPaths(outcome), ['submissions.0.performanceRate'])
})
test('a ratio may be any number, and its bounds too', () => {
  const bounds = ['0.5', '0.2', '0.1', '0', '-0.2', '-0.3', '-0.4', '-0.5', '-0.6', '-0.7'] as const
  const row = { collectionType: 'registry', bounds, capped: false } as const
  const measure = { nonProportion: true, inverse: true, benchmarks: [row] } as const
  const more = { eligiblePopulation: 50, reportingRate: '100' }
  assert.equal(pointsOf(counted({ ...more, performanceRate: '-0.25' }), measure), '5.5')
  assert.equal(pointsOf(counted({ ...more, performanceRate: '140' }), measure), '1')
})

// Several submissions: the best one in 2017 and 2018, together from 2019 on (open reading Q15)
const two = {
  submissions: [worth('10', 'outcome'), worth('4')],
  alternatives: [{ submissions: [worth('9', 'outcome'), worth('8')] }],
}
for (const ruleYear of until('2018')) {
  test(`${ruleYear}: of two submissions the better one counts, and the result says so`, () => {
    const { detail } = scored(scoreQuality(years[ruleYear], two))
    assert.equal(detail.achievement.value.toString(), '17')
    assert.match(detail.reasons.map(({ message }) => say(message)).join(), /Of 2 submissions .* number 2/)
  })
  test(`${ruleYear}: a submission that tells nothing is no better`, () => {
    const { detail } = scored(scoreQuality(years[ruleYear], { ...two, alternatives: [{}] }))
    assert.equal(detail.achievement.value.toString(), '14')
    assert.equal(scoreQuality(years[ruleYear], { alternatives: [{}] }).status, 'incomplete')
  })
}
for (const ruleYear of from('2019-proposed')) {
  test(`${ruleYear}: the measures of two submissions count together`, () => {
    const { detail } = scored(scoreQuality(years[ruleYear], two))
    assert.equal(detail.achievement.value.toString(), '31')
    assert.ok(
      detail.reasons.some(({ message }) => say(message) === 'The measures of 2 submissions count together.'),
    )
    assert.equal(detail.measures.length, 4)
    assert.equal(scoreQuality(years[ruleYear], { alternatives: [{}] }).status, 'incomplete')
    const alone = scored(scoreQuality(years[ruleYear], { alternatives: two.alternatives }))
    assert.equal(alone.detail.achievement.value.toString(), '17')
  })
}
test('what is wrong or missing in a submission is told where it stands', () => {
  const bad = { submissions: [worth('5'), { ...worth('5'), points: 'x' }] }
  const { benchmark: _, ...open } = reported()
  for (const ruleYear of all) {
    const given = { submissions: [worth('5')], alternatives: [{ submissions: [worth('5')] }, bad] }
    assert.deepEqual(invalidPaths(scoreQuality(years[ruleYear], given)), [
      'alternatives.1.submissions.1.points',
    ])
    const size = { ...given, alternatives: [{ submissions: [] }], clinician: { practiceSize: 'x' } }
    assert.deepEqual(invalidPaths(scoreQuality(years[ruleYear], size)), ['clinician.practiceSize'])
  }
  const given = { submissions: [worth('5')], alternatives: [{ submissions: [worth('5'), open] }] }
  const { alternatives } = given
  assert.deepEqual(missingPaths(scoreQuality(years['2024'], { alternatives })), [
    'alternatives.0.submissions.1.benchmark',
  ])
  assert.deepEqual(missingPaths(scoreQuality(years['2024'], given)), [
    'alternatives.0.submissions.1.benchmark',
  ])
})

const first = (more: QualitySubmission): QualityInput => ({ submissions: [reported(more)] })
const nine = ['1', '2', '3', '4', '5', '6', '7', '8', '9']
const wrong: readonly [name: string, input: QualityInput, paths: string[]][] = [
  ['letters', first({ performanceRate: 'many' }), ['submissions.0.performanceRate']],
  ['a negative rate', first({ performanceRate: '-0.01' }), ['submissions.0.performanceRate']],
  ['a rate above 100', first({ performanceRate: '100.01' }), ['submissions.0.performanceRate']],
  ['1e400', first({ performanceRate: '1e400' }), ['submissions.0.performanceRate']],
  ['infinity', first({ performanceRate: Number.POSITIVE_INFINITY }), ['submissions.0.performanceRate']],
  ['no number', first({ performanceRate: Number.NaN }), ['submissions.0.performanceRate']],
  ['a float’s trace', first({ performanceRate: 0.1 + 0.2 }), ['submissions.0.performanceRate']],
  ['completeness above 100', first({ reportingRate: '101' }), ['submissions.0.reportingRate']],
  ['half a patient', first({ eligiblePopulation: '20.5' }), ['submissions.0.eligiblePopulation']],
  ['fewer than no patients', first({ eligiblePopulation: -1 }), ['submissions.0.eligiblePopulation']],
  ['a negative count', first({ performanceMet: -1 }), ['submissions.0.performanceMet']],
  [
    'more met than eligible',
    first({ eligiblePopulation: 20, performanceMet: 21, performanceNotMet: 0 }),
    ['submissions.0.eligiblePopulation'],
  ],
  ['more reported than eligible', first({ ...counts(20, 10, 10, 1) }), ['submissions.0.eligiblePopulation']],
  [
    'more in a stratum than eligible',
    first({ strata: [counts(20, 10, 10), counts(20, 10, 10, 0, 1)] }),
    ['submissions.0.strata.1.eligiblePopulation'],
  ],
  [
    'letters in a stratum',
    first({ strata: [{ performanceMet: 'x' }] }),
    ['submissions.0.strata.0.performanceMet'],
  ],
  ['points below 0', first({ points: '-1' }), ['submissions.0.points']],
  ['points above 10', first({ points: '10.01' }), ['submissions.0.points']],
  ['eight deciles', first({ benchmark: { deciles: nine.slice(1) } }), ['submissions.0.benchmark.deciles']],
  [
    'eleven deciles',
    first({ benchmark: { deciles: [...nine, 10, 11] } }),
    ['submissions.0.benchmark.deciles'],
  ],
  ['a benchmark without numbers', first({ benchmark: {} }), ['submissions.0.benchmark.deciles']],
  [
    'deciles up and down',
    first({ benchmark: { deciles: [...nine.slice(0, 8), '1'] } }),
    ['submissions.0.benchmark.deciles'],
  ],
  [
    'a decile in letters',
    first({ benchmark: { deciles: ['x', ...nine] } }),
    ['submissions.0.benchmark.deciles.0'],
  ],
  [
    'a median where deciles are the method',
    first({ benchmark: { median: '15', standardDeviation: '2' } }),
    ['submissions.0.benchmark.deciles'],
  ],
  ['no measure required', { measuresRequired: 0 }, ['measuresRequired']],
  ['half a measure required', { measuresRequired: '5.5' }, ['measuresRequired']],
  ['too many claims measures', { administrativeClaimsMeasures: 11 }, ['administrativeClaimsMeasures']],
  ['points below 0 in all', { achievementPoints: '-1' }, ['achievementPoints']],
  ['more points than there are', { achievementPoints: '60.01' }, ['achievementPoints']],
  [
    'the year before above 100',
    { previousYearAchievementPercent: '101' },
    ['previousYearAchievementPercent'],
  ],
  ['no size', { clinician: { practiceSize: 0 } }, ['clinician.practiceSize']],
  [
    'everything at once',
    { ...first({ performanceRate: 'x', points: 'y' }), measuresRequired: 'z' },
    ['submissions.0.points', 'submissions.0.performanceRate', 'measuresRequired'],
  ],
]
for (const [name, input, paths] of wrong) {
  test(`refused at its field: ${name}`, () => {
    for (const ruleYear of all)
      assert.deepEqual(invalidPaths(scoreQuality(years[ruleYear], input)), paths, ruleYear)
  })
}
const medians: readonly [name: string, benchmark: QualitySubmission['benchmark'], path: string][] = [
  ['a median alone', { median: '15' }, 'benchmark'],
  ['a deviation alone', { standardDeviation: '2' }, 'benchmark'],
  ['a deviation of 0', { median: '15', standardDeviation: '0' }, 'benchmark.standardDeviation'],
  ['a median in letters', { median: 'x', standardDeviation: '2' }, 'benchmark.median'],
]
for (const [name, benchmark, path] of medians) {
  test(`refused for a claims measure of 2025: ${name}`, () => {
    const one = { submissions: [reported({ points: 'x' }), fromClaims('479', { benchmark })] }
    assert.deepEqual(invalidPaths(scoreQuality(years['2025'], one)), [
      'submissions.0.points',
      `submissions.1.${path}`,
    ])
  })
}
test('a claims measure is no percent: 140 is a rate', () => {
  const one = fromClaims('484', { performanceRate: '140' })
  assert.equal(scoreQuality(years['2024'], { submissions: [one] }).status, 'scored')
})

// Random reports of every kind that traditional MIPS has
const types = {
  '110': 'process',
  '134': 'process',
  '389': 'outcome',
  '143': 'other-high-priority',
  '481': 'outcome',
  '001': 'outcome',
  A: 'process',
  B: 'patient-experience',
  C: 'other-high-priority',
  D: 'process',
  E: 'outcome',
  F: 'process',
} as const
const percent = fc.integer({ min: 0, max: 10000 }).map((n) => decimal(n).div(100).toString())
const collection = fc.constantFrom('registry', 'electronicHealthRecord', 'claims', 'cmsWebInterface')
const benchmark = fc.constantFrom(straight, { ...straight, capped: true }, null, {
  deciles: ['0', ...Array<string>(8).fill('100')],
})
const anyReport: fc.Arbitrary<QualitySubmission> = fc.record(
  {
    collectionType: collection,
    eligiblePopulation: fc.integer({ min: 15, max: 30 }),
    reportingRate: fc.integer({ min: 45, max: 100 }),
    performanceRate: percent,
    benchmark,
    endToEnd: fc.boolean(),
    points: fc.integer({ min: 0, max: 100 }).map((n) => decimal(n).div(10).toString()),
  },
  {
    requiredKeys: ['collectionType', 'eligiblePopulation', 'reportingRate', 'performanceRate', 'benchmark'],
  },
)
const ids = fc.constantFrom(...(Object.keys(types) as (keyof typeof types)[]))
const anyMeasure = fc
  .tuple(ids, anyReport)
  .map(([measureId, one]): QualitySubmission => ({ measureId, measureType: types[measureId], ...one }))
const claims = fc
  .tuple(fc.constantFrom('458', '479', '480', '484'), percent)
  .map(([id, performanceRate]) => fromClaims(id, { performanceRate }))
const survey = percent.map((rate) => part('CAHPS_1', rate))
const measures = fc.array(fc.oneof({ weight: 8, arbitrary: anyMeasure }, claims, survey), { maxLength: 9 })
const around: fc.Arbitrary<QualityInput> = fc.record(
  {
    measuresRequired: fc.integer({ min: 1, max: 7 }),
    previousYearAchievementPercent: percent,
    clinician: fc.record({
      practiceSize: fc.constantFrom(3, 15, 16),
      participation: fc.constantFrom('individual', 'group', 'apm-entity'),
    }),
  },
  { requiredKeys: [] },
)
/** The percent, and nothing where every measure was left out. */
function percentOf(year: RuleYear, input: QualityInput, inventory?: Inventory) {
  const outcome = scoreQuality(year, input, inventory)
  if (outcome.status === 'not-scored') return undefined
  return scored(outcome).step.value
}

test('whatever is reported, the category is between 0 and 100, replays and says so in JSON', () => {
  check([rules, measures, around, fc.boolean()], (year, submissions, more, missedCahps) => {
    const outcome = scoreQuality(year, { submissions, ...more, missedCahps })
    const value = percentOf(year, { submissions, ...more, missedCahps })
    assert.ok(!value || (value.gte(0) && value.lte(100)))
    const text = JSON.stringify(outcome)
    assert.doesNotMatch(text, /"value":(-?\d|"-0"|null)|NaN|Infinity/)
    const read = JSON.parse(text) as { step?: { value: string } }
    assert.equal(read.step?.value, value?.toString())
  })
})

test('never more points than are available', () => {
  check([rules, measures, around], (year, submissions, more) => {
    const outcome = scoreQuality(year, { submissions, ...more })
    assert.ok('detail' in outcome)
    const { achievement, denominator, measures: found } = outcome.detail
    assert.ok(achievement.value.lte(denominator.value) || denominator.value.isZero())
    for (const { points } of found) assert.ok(!points || (points.value.gte(0) && points.value.lte(10)))
  })
})

test('the order of the measures does not matter', () => {
  const shuffled = measures.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
  )
  check([rules, shuffled, around], (year, [list, other], more) => {
    const [one, two] = [list, other].map((submissions) => percentOf(year, { submissions, ...more }))
    assert.equal(one?.toString(), two?.toString())
  })
})

// Not in the years of bonus points: the required measure earns none, so a better one can change places with it
const later = fc.constantFrom(...from('2022').map((id) => years[id]))
test('from 2022 on a better rate never lowers the category', () => {
  const better = fc.tuple(
    measures.filter(({ length }) => length > 0),
    fc.nat(),
    percent,
    percent,
  )
  // an eCQM of an APM Entity brings a point more than another measure as good, and is not chosen for it
  const clinician = { practiceSize: 16 }
  check([later, better, around], (year, [list, which, one, other], more) => {
    const [low, high] = [one, other].toSorted((a, b) => Number(a) - Number(b))
    const at = which % list.length
    const falls = list[at]?.collectionType === 'administrativeClaims' || list[at]?.measureId === '406'
    const of = (performanceRate: string | undefined) =>
      percentOf(year, {
        submissions: list.map((measure, index) => (index === at ? { ...measure, performanceRate } : measure)),
        ...more,
        clinician,
      })
    const [worse, best] = falls ? [of(high), of(low)] : [of(low), of(high)]
    assert.ok(!worse || !best || worse.lte(best), `${worse?.toString()} and ${best?.toString()}`)
  })
})

test('one more process measure with 0 points never lowers the category', () => {
  check([rules, measures, around], (year, submissions, more) => {
    const before = percentOf(year, { submissions, ...more })
    const after = percentOf(year, { submissions: [...submissions, worth('0')], ...more })
    assert.ok(!before || (after && after.gte(before)), `${before?.toString()} and ${after?.toString()}`)
  })
})

test('told points score as the same points worked out, where there are no bonus points', () => {
  check([later, fc.array(percent, { maxLength: 8 })], (year, list) => {
    const worked = list.map((performanceRate) => reported({ performanceRate, measureType: 'outcome' }))
    const { detail, step } = scored(scoreQuality(year, { submissions: worked }))
    const told = detail.measures.map(({ points }) => worth(points?.value.toString() ?? '0', 'outcome'))
    assert.ok(scored(scoreQuality(year, { submissions: told })).step.value.eq(step.value))
  })
})

const nasty = fc.oneof(
  fc.constantFrom<unknown>(
    '',
    ' ',
    '1e400',
    'NaN',
    '-1',
    '9'.repeat(400),
    null,
    true,
    [],
    {},
    Infinity,
    0.1 + 0.2,
  ),
  fc.anything(),
)
const junk = fc.record(
  {
    measureId: fc.constantFrom('110', '__proto__', 'CAHPS_1', '143', 'toString'),
    collectionType: fc.constantFrom('registry', 'administrativeClaims', 'certifiedSurveyVendor'),
    eligiblePopulation: nasty,
    performanceRate: nasty,
    reportingRate: nasty,
    performanceMet: nasty,
    points: nasty,
    strata: fc.array(fc.record({ performanceMet: nasty, eligiblePopulation: nasty }), { maxLength: 2 }),
    benchmark: fc.record(
      { deciles: fc.array(nasty, { maxLength: 10 }), median: nasty },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: [] },
)
test('whatever the numbers are, nothing throws and the answer is one of four', () => {
  const input = fc.record(
    {
      submissions: fc.array(fc.oneof(junk, fc.constant(null)), { maxLength: 4 }),
      measuresRequired: nasty,
      achievementPoints: nasty,
      previousYearAchievementPercent: nasty,
      alternatives: fc.array(fc.record({ submissions: fc.array(junk, { maxLength: 2 }) }), { maxLength: 2 }),
    },
    { requiredKeys: [] },
  )
  check([rules, input], (year, given) => {
    const { status } = scoreQuality(year, given as QualityInput)
    assert.ok(['scored', 'not-scored', 'incomplete', 'invalid'].includes(status))
  })
})
