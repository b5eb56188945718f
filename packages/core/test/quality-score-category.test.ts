// The quality category: which measures count, what the denominator is, and what is added.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  type Clinician,
  type QualityInput,
  type QualitySubmission,
  type RuleYearId,
  say,
  scoreQuality,
} from '../src/index.ts'
import {
  all,
  claimsMeasures,
  from,
  fromClaims,
  notSuppressed,
  ofYear,
  part,
  reported,
  straight,
  suppressed,
  until,
  worth,
} from './quality-score.cases.ts'
import { assertReplays, invalidPaths, missingPaths, scored, years } from './support.ts'

function category(ruleYear: RuleYearId, input: QualityInput | readonly QualitySubmission[]) {
  const given = 'length' in input ? { submissions: [...input] } : input
  const { step, detail } = scored(scoreQuality(years[ruleYear], given))
  assertReplays(detail.achievement)
  return {
    detail,
    percent: step.value.toDecimalPlaces(4).toString(),
    achievement: detail.achievement.value.toString(),
    available: detail.denominator.value.toString(),
    counting: detail.measures.flatMap(({ counts, index }) => (counts ? [index] : [])),
    said: detail.reasons.map(({ message }) => say(message)).join(' '),
  }
}

type Type = QualitySubmission['measureType']
const list = (text: string): QualitySubmission[] =>
  text.split(' ').map((one) => {
    const types: Record<string, Type> = { o: 'outcome', e: 'patient-experience', h: 'other-high-priority' }
    return worth(one.replace(/^[a-z]/, ''), types[one[0] ?? ''] ?? 'process')
  })

// 42 CFR 414.1335(a)(1) and 414.1380(b)(1)(i); open readings Q03 and Q04. o outcome, e experience, h high priority
const bestSix: readonly [name: string, measures: string, achievement: string][] = [
  ['six with an outcome measure', 'o10 9 8 7 6 5', '45'],
  ['seven: the worst one goes', 'o10 9 8 7 6 5 4', '45'],
  ['fewer than six: the others are 0', 'o10 9', '19'],
  ['one', 'o4.5', '4.5'],
  ['the outcome measure stays, weak as it is', '10 10 10 10 10 10 o3', '53'],
  ['the best outcome measure stays, another goes', '10 10 10 10 10 10 o3 o5', '55'],
  ['two outcome measures among the best', '10 9 o8 o7 6 5 4', '45'],
  ['no outcome measure: the best high-priority one stays', '10 10 10 10 10 10 h2 h3', '53'],
  ['an experience measure is of high priority', '10 10 10 10 10 10 e4', '54'],
  ['an outcome measure before a better high-priority one', '10 10 10 10 10 10 h9 o1', '51'],
  ['neither: the best five, the sixth is 0', '10 10 10 10 10 10', '50'],
  ['neither, seven', '10 9 8 7 6 5 4', '40'],
  ['neither, five', '10 9 8 7 6', '40'],
  ['neither, four', '10 9 8 7', '34'],
  ['nothing but zeros', 'o0 0 0', '0'],
]
for (const [name, measures, achievement] of bestSix) {
  test(`${name}: ${achievement} of 60`, () => {
    for (const ruleYear of all) {
      const found = category(ruleYear, list(measures))
      assert.deepEqual([found.achievement, found.available], [achievement, '60'], ruleYear)
      const without = !/[oeh]/.test(measures)
      assert.equal(/five/.test(found.said), without, `${ruleYear}: ${found.said}`)
    }
  })
}
test('which measures count is marked, the required one too', () => {
  const { detail, counting } = category('2024', list('10 10 10 10 10 10 o3 o5'))
  assert.deepEqual(counting, [0, 1, 2, 3, 4, 7])
  assert.deepEqual(
    detail.measures.map(({ required }) => required),
    [false, false, false, false, false, false, false, true],
  )
})
test('in percent, not rounded: 20 of 60', () => {
  const { step } = scored(scoreQuality(years['2024'], { submissions: list('o10 10') }))
  assert.match(step.value.toString(), /^33\.3{30,}$/)
})
test('nothing reported is 0, nothing told is incomplete', () => {
  for (const ruleYear of all) {
    assert.equal(category(ruleYear, []).percent, '0')
    assert.deepEqual(missingPaths(scoreQuality(years[ruleYear], {})), ['submissions'])
  }
})

// fewer measures than six are required of who has no more, or of a set with fewer
const required: readonly [
  number: number | string,
  measures: string,
  achievement: string,
  available: string,
][] = [
  [6, '10 10 10 10 10 10', '50', '60'],
  [5, '10 10 10 10 10', '50', '50'],
  [5, '10 10 10 10 10 10', '50', '50'],
  [5, '10 10 10 10 10 10 o1', '41', '50'],
  [1, '4', '4', '10'],
  [10, 'o5 5 5 5 5 5 5 5 5 5 5', '50', '100'],
  ['7', '10 10 10 10 10 10 10', '60', '70'],
]
for (const [measuresRequired, measures, achievement, available] of required) {
  test(`${measuresRequired} required, ${measures}: ${achievement} of ${available}`, () => {
    for (const ruleYear of all) {
      const found = category(ruleYear, { submissions: list(measures), measuresRequired })
      assert.deepEqual([found.achievement, found.available], [achievement, available], ruleYear)
    }
  })
}

const copy = (points: string, collectionType: QualitySubmission['collectionType'], more = {}) => ({
  measureId: '001',
  measureType: 'outcome' as const,
  collectionType,
  points,
  ...more,
})
test('one measure by two collection types counts once, the better one: § 414.1380(b)(1)(i)', () => {
  for (const submissions of [
    [copy('5', 'registry'), copy('8', 'electronicHealthRecord')],
    [copy('8', 'registry'), copy('5', 'electronicHealthRecord'), copy('7', 'claims')],
  ]) {
    for (const ruleYear of all) assert.equal(category(ruleYear, submissions).achievement, '8', ruleYear)
  }
  assert.deepEqual(category('2024', [copy('5', 'registry'), copy('8', 'claims')]).counting, [1])
  assert.equal(category('2024', [copy('8', 'registry'), ...list('10 10 10 10 10 10')]).achievement, '58')
})

// 42 CFR 414.1335(a)(3): the survey is one measure. That its points are the mean of its parts is unverified
const survey = [part('CAHPS_1', '90'), part('CAHPS_2', '70'), part('CAHPS_3', '50')]
for (const ruleYear of all) {
  test(`${ruleYear}: the parts of the survey make one measure, their mean`, () => {
    // (10 + 8 + 6) ÷ 3
    const alone = category(ruleYear, survey)
    assert.deepEqual([alone.achievement, alone.available, alone.counting], ['8', '60', [0, 1, 2]])
    assert.ok(alone.detail.measures.every(({ required: is }) => is))
    // 8 as the high-priority measure, and five tens; the sixth process measure goes
    assert.equal(category(ruleYear, [...survey, ...list('10 10 10 10 10 10')]).achievement, '58')
  })
  test(`${ruleYear}: a part without a benchmark or cases stays out of the mean, and takes nothing away`, () => {
    for (const more of [{ benchmark: null }, { eligiblePopulation: 19 }]) {
      const found = category(ruleYear, [...survey, part('CAHPS_4', '90', more)])
      assert.deepEqual([found.achievement, found.available], ['8', '60'])
    }
  })
  test(`${ruleYear}: a survey none of whose parts can be scored is left out`, () => {
    const found = category(ruleYear, [part('CAHPS_1', '90', { benchmark: null }), ...list('o10')])
    assert.deepEqual([found.achievement, found.available], ['10', '50'])
  })
}
test('the survey as one measure, 321, is no part of itself', () => {
  const whole = part('321', '90', { benchmark: null })
  assert.equal(category('2022', [whole]).achievement, '3')
  const registry = { ...part('CAHPS_1', '90', { benchmark: null }), collectionType: 'registry' as const }
  assert.equal(category('2022', [{ ...registry, reportingRate: '100' }]).achievement, '3')
})
test('the survey earns its bonus once, 2 points, and none when it is the required measure', () => {
  for (const ruleYear of until('2021')) {
    const raw = (input: readonly QualitySubmission[]) =>
      category(ruleYear, input).detail.highPriority.raw.value.toString()
    assert.equal(raw(survey), '0', ruleYear)
    assert.equal(raw([...list('o5'), ...survey]), '2', ruleYear)
  }
})
test('the survey is one measure for improvement too', () => {
  const improvement = (more: string) =>
    category('2022', { submissions: [...survey, ...list(more)], previousYearAchievementPercent: '40' }).detail
      .improvement.earned
  assert.equal(improvement('5 5 5 5'), undefined)
  assert.ok(improvement('5 5 5 5 5'))
})

// 42 CFR 414.1380(b)(1)(i) and (iii): on top of the six, from the least number of cases
for (const [ruleYear, id, least] of claimsMeasures) {
  test(`${ruleYear}: ${id} from claims counts on top from ${least} cases on`, () => {
    const of = (cases: number) =>
      category(ruleYear, [
        ...list('o10'),
        fromClaims(id, { performanceRate: '5', eligiblePopulation: cases }),
      ])
    for (const cases of [least, least + 1]) {
      const found = of(cases)
      const points = years[ruleYear].cost.method.value && found.detail.measures[1]?.points?.value.toString()
      assert.deepEqual([found.achievement, found.available], [`${10 + Number(points)}`, '70'])
    }
    const below = of(least - 1)
    assert.deepEqual([below.achievement, below.available], ['10', '60'])
    assert.equal(below.detail.measures[1]?.excluded, true)
  })
}
test('2020: 458 is suppressed, and leaves the six alone', () => {
  const found = category('2020', [...list('o10'), fromClaims('458')])
  assert.deepEqual([found.achievement, found.available], ['10', '60'])
})
test('a claims measure that the year does not have is left out, with a word', () => {
  for (const [ruleYear, id] of [
    ['2019', '479'],
    ['2020', '484'],
    ['2024', '458'],
    ['2024', 'X'],
  ] as const) {
    const found = category(ruleYear, [...list('o10'), fromClaims(id)])
    assert.deepEqual([found.achievement, found.available], ['10', '60'], id)
    assert.match(
      found.detail.measures[1]?.reasons.map(({ message }) => say(message)).join() ?? '',
      /this year/,
    )
  }
})
test('a claims measure without a benchmark is left out', () => {
  const found = category('2024', [...list('o10'), fromClaims('479', { benchmark: null })])
  assert.deepEqual([found.achievement, found.available], ['10', '60'])
})
test('claims measures have the floor of 3 through 2022, and no cap (open reading Q13)', () => {
  const points = (ruleYear: RuleYearId, id: string, performanceRate: string) =>
    category(ruleYear, [fromClaims(id, { performanceRate })]).achievement
  for (const ruleYear of until('2019')) assert.equal(points(ruleYear, '458', '95'), '3', ruleYear)
  assert.equal(points('2022', '484', '95'), '3')
  for (const ruleYear of from('2023')) assert.equal(points(ruleYear, '484', '95'), '1', ruleYear)
  const capped = fromClaims('484', {
    performanceRate: '0',
    benchmark: { deciles: ['90', '80', '70', '60', '50', '40', '30', '20', '10', '0'], capped: true },
  })
  assert.equal(category('2024', [capped]).achievement, '10')
})
test('a claims measure is neither the required outcome measure nor a seventh among the six', () => {
  const found = category('2024', [...list('10 10 10 10 10 10'), fromClaims('479', { performanceRate: '0' })])
  assert.deepEqual([found.achievement, found.available], ['60', '70'])
  assert.match(found.said, /five/)
})
test('of two outcome measures as good the one that would earn a bonus goes without, wherever it stands', () => {
  const few = reported({ measureType: 'outcome', eligiblePopulation: 19 })
  const floored = reported({ measureType: 'outcome', performanceRate: '1' })
  const web = { ...worth('5', 'outcome'), collectionType: 'cmsWebInterface' as const }
  for (const [one, other] of [
    [few, floored],
    [web, worth('5', 'outcome')],
  ] as const) {
    for (const submissions of [
      [one, other],
      [other, one],
    ])
      assert.equal(category('2019', submissions).detail.highPriority.raw.value.toString(), '0')
  }
  // without an outcome measure: the experience measure, which would earn 2, and the other keeps its 1
  for (const measures of ['e5 h5', 'h5 e5'])
    assert.equal(category('2019', list(measures)).detail.highPriority.raw.value.toString(), '1')
})
test('told points stand for a full report, but for none at all', () => {
  const raw = (measures: string) => category('2019', list(measures)).detail.highPriority.raw.value.toString()
  assert.equal(raw('o5 o1'), '2')
  assert.equal(raw('o5 o0'), '0')
})
test('a claims measure earns no bonus and is not the one that goes without', () => {
  const claims = { ...fromClaims('458', { performanceRate: '0' }), reportingRate: '100' }
  // of the two outcome measures the better one is required, the other earns 2
  const { detail } = category('2019', [...list('o8 o7'), claims])
  assert.equal(detail.highPriority.raw.value.toString(), '2')
  assert.equal(category('2019', [...list('o8'), claims]).detail.highPriority.raw.value.toString(), '0')
})
test('only the number of claims measures told: 10 points each in the denominator', () => {
  for (const [administrativeClaimsMeasures, available] of [
    [0, '60'],
    [1, '70'],
    ['2', '80'],
  ] as const) {
    const given = { submissions: list('o10'), administrativeClaimsMeasures }
    assert.equal(category('2024', given).available, available)
  }
  // never fewer than those that are counted
  const given = { submissions: [...list('o10'), fromClaims('479')], administrativeClaimsMeasures: 0 }
  assert.equal(category('2024', given).available, '70')
})

// Cost's deviations for claims measures from 2025 on: median 15, standard deviation 2. Lower is better
const deviations: readonly [rate: string, points: string][] = [
  ['11.99', '10'],
  ['12', '10'],
  ['12.01', '9.99'],
  ['13', '9'],
  ['13.5', '8.5'],
  ['14', '8'],
  // the median itself: a tenth of the threshold of 75
  ['15', '7.5'],
  ['16', '7'],
  ['17', '6'],
  ['18', '5'],
  ['19', '4'],
  ['19.5', '3'],
  ['20', '2'],
  ['20.49', '1.02'],
  ['20.5', '1'],
  ['20.51', '1'],
  ['90', '1'],
]
for (const [performanceRate, points] of deviations) {
  test(`${performanceRate} with the median 15 and a deviation of 2: ${points}`, () => {
    const one = fromClaims('479', { performanceRate, benchmark: { median: '15', standardDeviation: '2' } })
    for (const ruleYear of ['2025', '2026'] as const)
      assert.equal(category(ruleYear, [one]).achievement, points)
  })
}
test('deciles can be typed for a claims measure of those years too', () =>
  assert.equal(category('2025', [fromClaims('479', { performanceRate: '45' })]).achievement, '5.5'))

for (const [ruleYear, measureId, collectionType] of suppressed) {
  const one = reported({ measureId, collectionType, points: '10', measureType: 'process' })
  test(`${ruleYear}: ${measureId} by ${collectionType} is suppressed and leaves points and denominator`, () => {
    const six = category(ruleYear, [...list('o10 10 10 10 10'), one])
    assert.deepEqual([six.achievement, six.available, six.percent], ['50', '50', '100'])
    assert.match(say(six.detail.measures[5]?.reasons[0]?.message ?? { text: '' }), /^Suppressed/)
    // 414.1380(b)(1)(vii)(A) as first written: 10 points less for each that is submitted, so five of six count
    const seven = category(ruleYear, [...list('o10 9 8 7 6 5'), one])
    assert.deepEqual([seven.achievement, seven.available], ['40', '50'])
  })
}
for (const [ruleYear, measureId, collectionType] of notSuppressed) {
  test(`${ruleYear}: ${measureId} by ${collectionType} is not suppressed`, () => {
    const one = reported({ measureId, collectionType, points: '10' })
    const found = category(ruleYear, [...list('o10 10 10 10 10'), one])
    assert.deepEqual([found.achievement, found.available], ['60', '60'])
  })
}
test('a suppressed measure leaves once, and not at all when it comes another way', () => {
  const flu = (collectionType: QualitySubmission['collectionType']) =>
    reported({ measureId: '110', collectionType })
  assert.equal(category('2019', [flu('registry'), flu('claims'), ...list('o10')]).available, '50')
  const depression = (collectionType: QualitySubmission['collectionType']) =>
    reported({ measureId: '134', collectionType, points: '9' })
  const found = category('2019', [
    depression('electronicHealthRecord'),
    depression('registry'),
    ...list('o10'),
  ])
  assert.deepEqual([found.achievement, found.available], ['19', '60'])
})
test('a suppressed outcome measure has fulfilled the requirement', () => {
  const one = reported({ measureId: '450', measureType: 'outcome' })
  const found = category('2019', [one, ...list('10 10 10 10 10')])
  assert.deepEqual([found.achievement, found.available, found.said], ['50', '50', ''])
  // a suppressed process measure has not: five remain required, and one of them is missing
  const process = reported({ measureId: '110' })
  const without = category('2019', [process, ...list('10 10 10 10 10')])
  assert.deepEqual([without.achievement, without.available], ['40', '50'])
})
test('a suppressed measure earns no bonus', () => {
  const one = reported({ measureId: '110', measureType: 'outcome', endToEnd: true })
  const { detail } = category('2019', [one, ...list('o10')])
  assert.equal(detail.highPriority.raw.value.plus(detail.endToEnd.raw.value).toString(), '0')
})
test('every measure left out: not scored, and improvement is not divided by nothing', () => {
  const outcome = scoreQuality(years['2019'], {
    submissions: ['110', '069', '450'].map((measureId) => reported({ measureId, measureType: 'outcome' })),
    measuresRequired: 3,
    previousYearAchievementPercent: '50',
  })
  assert.equal(outcome.status, 'not-scored')
  assert.ok(!JSON.stringify(outcome).includes('NaN'))
  // more left out than required are no more than those required
  const more = scoreQuality(years['2019'], {
    submissions: ['110', '069'].map((measureId) => reported({ measureId })),
    measuresRequired: 1,
  })
  assert.equal(more.status, 'not-scored')
  assert.ok('detail' in more && more.detail.denominator.value.isZero())
})
test('nothing is divided by nothing while a benchmark is still wanted', () => {
  const { benchmark: _, ...open } = reported({ measureType: 'outcome' })
  const outcome = scoreQuality(years['2019'], {
    submissions: [reported({ measureId: '110' }), open],
    measuresRequired: 1,
    previousYearAchievementPercent: '50',
  })
  assert.deepEqual(missingPaths(outcome), ['submissions.1.benchmark'])
  assert.ok(!JSON.stringify(outcome).includes('NaN'))
})
test('left out beside something scored: at least 10 points are available', () => {
  const submissions = [reported({ measureId: '110' }), ...list('o10')]
  assert.deepEqual(category('2019', { submissions, measuresRequired: 1 }).available, '10')
})

// 42 CFR 414.1380(b)(1)(vii)(B): 10 points less for who submits five measures or fewer
for (const ruleYear of all) {
  const { missedCahps } = ofYear[ruleYear]
  test(`${ruleYear}: a survey with too small a sample takes ${missedCahps ? 10 : 0} from the denominator`, () => {
    const of = (measures: string) => category(ruleYear, { submissions: list(measures), missedCahps: true })
    assert.equal(of('o10 10 10 10 10').available, missedCahps ? '50' : '60')
    const six = of('o10 10 10 10 10 10')
    assert.deepEqual([six.available, six.achievement], ['60', '60'])
    assert.ok(six.said.length > 0)
    assert.equal(category(ruleYear, list('o10 10')).available, '60')
  })
}

const mvp = { option: 'mvp', mvpId: 'G0053' } as const
const cleanHands = (id: string, performanceRate: string) => fromClaims(id, { performanceRate })
for (const ruleYear of from('2023')) {
  test(`${ruleYear}: an MVP takes the best four, and one population-health measure on top`, () => {
    const of = (submissions: QualitySubmission[]) => category(ruleYear, { submissions, reporting: mvp })
    const four = of(list('o10 9 8 7 6'))
    assert.deepEqual([four.achievement, four.available], ['34', '40'])
    const weak = of(list('o1 9 8 7 6'))
    assert.deepEqual([weak.achievement, weak.available], ['25', '40'])
    const none = of(list('10 10 10 10 10'))
    assert.deepEqual([none.achievement, none.available], ['30', '40'])
    // 479 at 5 is 9.5 points, 484 at 25 is 7.5: the better one counts
    const both = of([...list('o10 9 8 7'), cleanHands('484', '25'), cleanHands('479', '5')])
    assert.deepEqual([both.achievement, both.available, both.counting], ['43.5', '50', [0, 1, 2, 3, 5]])
    const fewCases = of([...list('o10 9 8 7'), fromClaims('479', { eligiblePopulation: 199 })])
    assert.deepEqual([fewCases.achievement, fewCases.available], ['34', '40'])
  })
  test(`${ruleYear}: another claims measure of an MVP is one of its four`, () => {
    const found = category(ruleYear, {
      submissions: [...list('o10 9 8 7'), cleanHands('480', '5')],
      reporting: mvp,
    })
    assert.deepEqual([found.achievement, found.available], ['36.5', '40'])
  })
  test(`${ruleYear}: a small practice may have fewer measures in its MVP`, () => {
    const found = category(ruleYear, { submissions: list('10 9'), measuresRequired: 2, reporting: mvp })
    assert.deepEqual([found.achievement, found.available], ['19', '20'])
  })
}
for (const ruleYear of until('2022')) {
  test(`${ruleYear}: there is no MVP`, () => {
    const outcome = scoreQuality(years[ruleYear], { submissions: [], reporting: mvp })
    assert.deepEqual(invalidPaths(outcome), ['reporting.option'])
  })
}

const inPathway = (option: 'app' | 'app-plus') => (submissions: QualitySubmission[]) => ({
  submissions,
  reporting: { option },
})
const app = inPathway('app')
const ofSet = (id: string, points: string) => ({ ...worth(points), measureId: id })
for (const ruleYear of from('2022')) {
  const three = [ofSet('001', '9'), ofSet('134', '8'), ofSet('236', '7')]
  test(`${ruleYear}: the APP has a fixed set, of which every measure counts`, () => {
    const whole = category(ruleYear, app([...three, ofSet('321', '6')]))
    assert.deepEqual([whole.achievement, whole.available, whole.said], ['30', '40', ''])
    const withSurvey = category(ruleYear, app([...three, part('CAHPS_1', '90'), part('CAHPS_2', '70')]))
    assert.deepEqual([withSurvey.achievement, withSurvey.available], ['33', '40'])
    const missing = category(ruleYear, app(three))
    assert.deepEqual([missing.achievement, missing.available], ['24', '40'])
  })
  test(`${ruleYear}: a measure outside the APP’s set is left out and takes nothing with it`, () => {
    const found = category(ruleYear, app([...three, ofSet('110', '10')]))
    assert.deepEqual([found.achievement, found.available], ['24', '40'])
    assert.match(
      say(found.detail.measures[3]?.reasons[0]?.message ?? { text: '' }),
      /^Not in the measure set/,
    )
    assert.equal(found.detail.measures[3]?.excluded, true)
    const typed = category(ruleYear, { ...app([...three, ofSet('110', '10')]), measuresRequired: 3 })
    assert.deepEqual([typed.achievement, typed.available], ['24', '30'])
  })
  test(`${ruleYear}: in the APP what has no benchmark or cases leaves the denominator: § 414.1367(c)(1)(i)`, () => {
    for (const more of [{ benchmark: null }, { eligiblePopulation: 19 }]) {
      const found = category(ruleYear, app([...three, reported({ measureId: '321', ...more })]))
      assert.deepEqual([found.achievement, found.available], ['24', '30'])
    }
    const incomplete = category(ruleYear, app([...three, reported({ measureId: '321', reportingRate: '1' })]))
    assert.deepEqual([incomplete.achievement, incomplete.available], ['24', '40'])
  })
  test(`${ruleYear}: no topped-out cap in the APP: § 414.1367(c)(1)(ii)`, () => {
    const capped = { performanceRate: '95', benchmark: { ...straight, capped: true } }
    assert.equal(category(ruleYear, app([reported({ measureId: '134', ...capped })])).achievement, '10')
    assert.equal(category(ruleYear, [reported({ measureId: '134', ...capped })]).achievement, '7')
  })
  test(`${ruleYear}: claims measures of the APP’s set count on top, others do not`, () => {
    const one = category(ruleYear, app([...three, fromClaims('479', { performanceRate: '5' })]))
    assert.deepEqual([one.achievement, one.available], ['33.5', '50'])
    const other = category(ruleYear, app([...three, fromClaims('480', { performanceRate: '5' })]))
    assert.deepEqual([other.achievement, other.available], ['24', '40'])
  })
}
test('2022 to 2024: whoever reports the Web Interface in the APP tells the number of measures', () => {
  const web = (id: string) => ({ ...ofSet(id, '9'), collectionType: 'cmsWebInterface' as const })
  const given = { ...app(['110', '112', '318'].map(web)), measuresRequired: 3 }
  for (const ruleYear of ['2022', '2023', '2024'] as const)
    assert.deepEqual(
      [category(ruleYear, given).achievement, category(ruleYear, given).available],
      ['27', '30'],
    )
})
test('the sets of the APP Plus: five measures beside claims in 2025, six in 2026', () => {
  const plus = inPathway('app-plus')
  const six = ['001', '112', '113', '134', '236', '321'].map((id) => ofSet(id, '5'))
  const of2025 = category('2025', plus(six))
  assert.deepEqual([of2025.achievement, of2025.available], ['25', '50'])
  const of2026 = category('2026', plus(six))
  assert.deepEqual([of2026.achievement, of2026.available], ['30', '60'])
  // 484 joins in 2026
  const admissions = fromClaims('484', { performanceRate: '5' })
  assert.equal(category('2025', plus([...six, admissions])).available, '50')
  assert.equal(category('2026', plus([...six, admissions])).available, '70')
})
for (const [ruleYears, option] of [
  [until('2020'), 'app'],
  [until('2024'), 'app-plus'],
  [from('2021'), 'apm-scoring-standard'],
] as const) {
  test(`${option} is refused in ${ruleYears.join(', ')}`, () => {
    for (const ruleYear of ruleYears) {
      const outcome = scoreQuality(years[ruleYear], { submissions: [], reporting: { option } })
      assert.deepEqual(invalidPaths(outcome), ['reporting.option'], ruleYear)
    }
  })
}
test('the APM scoring standard asks for no outcome measure', () => {
  for (const ruleYear of until('2020')) {
    const given = {
      submissions: list('10 10 10 10 10 10'),
      reporting: { option: 'apm-scoring-standard' } as const,
    }
    assert.equal(category(ruleYear, given).achievement, '60', ruleYear)
  }
})
// Summary of the 2020 proposal, APM Quality Reporting Credit: 50 percentage points, at most 100 together
test('the APM Quality Reporting Credit of 2020, except through the Web Interface', () => {
  const of = (ruleYear: RuleYearId, submissions: QualitySubmission[]) =>
    category(ruleYear, { submissions, clinician: { mipsApm: 'An APM' } })
  for (const ruleYear of ['2020-proposed', '2020'] as const) {
    assert.equal(of(ruleYear, list('o6')).percent, '60')
    assert.equal(of(ruleYear, list('o10 10 10 10 10 10')).percent, '100')
    const web = { ...worth('6'), collectionType: 'cmsWebInterface' as const }
    assert.equal(of(ruleYear, [web]).percent, '10')
    assert.equal(of(ruleYear, [...list('o6'), web]).percent, '20')
    assert.equal(of(ruleYear, []).percent, '50')
    assert.equal(category(ruleYear, list('o6')).percent, '10')
  }
  assert.equal(of('2019', list('o6')).percent, '10')
  assert.equal(of('2021', list('o6')).percent, '10')
})

// A virtual group or APM Entity gets a point for every eCQM: § 414.1380(b)(1)(vii)(C), quoted second-hand
const ecqm = (performanceRate: string, more: QualitySubmission = {}) =>
  reported({ collectionType: 'electronicHealthRecord', measureType: 'outcome', performanceRate, ...more })
const complex = (ruleYear: RuleYearId, clinician: Clinician, submissions: QualitySubmission[], more = {}) => {
  const { detail } = category(ruleYear, { submissions, clinician, ...more })
  return detail.complexOrganization?.value.toString()
}
const entity: Clinician = { participation: 'apm-entity' }
const adjustments: readonly [name: string, measures: QualitySubmission[], points: string][] = [
  ['one eCQM', [ecqm('55')], '1'],
  ['six eCQMs', Array.from({ length: 6 }, () => ecqm('55')), '6'],
  ['seven eCQMs: only the six that count', Array.from({ length: 7 }, () => ecqm('55')), '6'],
  // 9.0, 9.001 and 10 points: no measure goes above 10 (open reading Q14)
  ['at 9 points', [ecqm('80')], '1'],
  ['just above 9 points', [ecqm('80.01')], '0.999'],
  ['at 10 points', [ecqm('95')], '0'],
  ['a registry measure', [reported()], '0'],
  ['19 cases', [ecqm('55', { eligiblePopulation: 19 })], '0'],
  ['20 cases', [ecqm('55', { eligiblePopulation: 20 })], '1'],
  ['74.99% reported', [ecqm('55', { reportingRate: '74.99' })], '0'],
  ['75% reported', [ecqm('55', { reportingRate: '75' })], '1'],
  ['points told and nothing else', [{ ...worth('5'), collectionType: 'electronicHealthRecord' }], '0'],
]
for (const [name, measures, points] of adjustments) {
  test(`complex organization, ${name}: ${points}`, () => {
    for (const ruleYear of ['2025', '2026'] as const) {
      assert.equal(complex(ruleYear, entity, measures), points)
      assert.equal(complex(ruleYear, { participation: 'virtual-group' }, measures), points)
    }
  })
}
test('the adjustment is for virtual groups and APM Entities, from 2025 on', () => {
  for (const participation of ['individual', 'group', 'subgroup'] as const)
    assert.equal(complex('2025', { participation }, [ecqm('55')]), undefined)
  assert.equal(complex('2025', {}, [ecqm('55')]), undefined)
  for (const ruleYear of until('2024')) assert.equal(complex(ruleYear, entity, [ecqm('55')]), undefined)
})
test('the adjustment is a part of the numerator: 6.5 and 1 of 60', () =>
  assert.equal(category('2025', { submissions: [ecqm('55')], clinician: entity }).percent, '12.5'))

// 42 CFR 414.1380(b)(1)(v): each pool at most a tenth of the available points
for (const ruleYear of all) {
  const { highPriority } = ofYear[ruleYear]
  test(`${ruleYear}: bonus points ${highPriority ? 'are added, each pool capped' : 'are no more'}`, () => {
    // 6 × 5 = 30; four further outcome measures bring 8, of which 6 count; six end to end bring 6
    const five = list('o5 o5 o5 o5 o5 5').map((one) => ({ ...one, endToEnd: true }))
    const { percent, detail } = category(ruleYear, five)
    assert.equal(detail.highPriority.raw.value.toString(), highPriority ? '8' : '0')
    assert.equal(detail.highPriority.counted.value.toString(), highPriority ? '6' : '0')
    assert.equal(detail.endToEnd.counted.value.toString(), highPriority ? '6' : '0')
    assert.equal(percent, highPriority ? '70' : '50')
  })
  test(`${ruleYear}: the caps shrink with the denominator`, () => {
    const given = { submissions: list('o5 o5 o5 o5'), measuresRequired: 4 }
    assert.equal(
      category(ruleYear, given).detail.highPriority.counted.value.toString(),
      highPriority ? '4' : '0',
    )
  })
  test(`${ruleYear}: the category ends at 100%`, () => {
    const given = { submissions: list('o10 o10 o10 10 10 10'), clinician: { practiceSize: 3 } }
    assert.equal(category(ruleYear, given).percent, '100')
  })
}

// 6 points in the numerator: 10 and 6 of 60
for (const ruleYear of all) {
  const bonus = ofYear[ruleYear].smallPractice
  const of = (given: QualityInput, practiceSize = 15) =>
    category(ruleYear, {
      ...given,
      clinician: { practiceSize },
    }).detail.smallPractice.inNumerator?.value.toString()
  test(`${ruleYear}: a small practice has ${bonus ?? 'no bonus'} in the numerator`, () => {
    assert.equal(of({ submissions: list('10') }), bonus)
    assert.equal(of({ submissions: list('10') }, 16), undefined)
    assert.equal(of({ submissions: [] }), undefined)
    assert.equal(of({ achievementPoints: '10' }), bonus)
    assert.equal(of({ achievementPoints: '0' }), undefined)
    assert.equal(of({ submissions: [fromClaims(ruleYear < '2021' ? '458' : '479')] }), undefined)
  })
}
test('the bonus is outside the caps: (10 + 6) ÷ 60', () => {
  const given = { submissions: list('o10'), clinician: { practiceSize: 15 } }
  assert.equal(category('2024', given).percent, '26.6667')
})

// 42 CFR 414.1380(b)(1)(vi): 10 × (current − previous) ÷ previous, previous at least 30, between 0 and 10
const improved: readonly [
  name: string,
  previous: string | null,
  points: string,
  earned: string | undefined,
][] = [
  // 36 of 60 is 60 %: 10 × 10 ÷ 50
  ['50 to 60', '50', '6', '2'],
  ['60 to 60', '60', '6', '0'],
  ['60.01 to 60', '60.01', '6', '0'],
  // 10 × 0.01 ÷ 59.99
  ['59.99 to 60', '59.99', '6', '0.0017'],
  ['90 to 60', '90', '6', '0'],
  ['30 to 60: as much again', '30', '6', '10'],
  ['29.99 is taken as 30', '29.99', '6', '10'],
  ['1 is taken as 30: 10 × 6 ÷ 30', '1', '3.6', '2'],
  // 10 × 30 ÷ 31
  ['31 is itself', '31', '6.1', '9.6774'],
  ['30 to 70: at most 10', '30', '7', '10'],
  ['nothing to compare with', '0', '6', undefined],
  ['not told', null, '6', undefined],
]
const six = (points: string) => list(`o${points} ${Array<string>(5).fill(points).join(' ')}`)
for (const [name, previous, points, earned] of improved) {
  test(`improvement, ${name}: ${earned ?? 'none'}`, () => {
    for (const ruleYear of all) {
      const given = { submissions: six(points), previousYearAchievementPercent: previous }
      const { detail, percent } = category(ruleYear, given)
      const expected = ofYear[ruleYear].improvement ? earned : undefined
      assert.equal(detail.improvement.earned?.value.toDecimalPlaces(4).toString(), expected, ruleYear)
      assert.equal(detail.improvement.reason === undefined, expected !== undefined, ruleYear)
      assert.equal(percent, String(Number(points) * 10 + Math.round(Number(expected ?? 0) * 1e4) / 1e4))
    }
  })
}
test('improvement needs full participation, of the way of reporting', () => {
  const of = (input: QualityInput) =>
    category('2024', { previousYearAchievementPercent: '40', ...input }).detail.improvement.earned !==
    undefined
  assert.ok(of({ submissions: six('6') }))
  assert.ok(!of({ submissions: six('6').slice(0, 5) }))
  assert.ok(of({ submissions: six('6').slice(0, 5), measuresRequired: 5 }))
  assert.ok(!of({ submissions: list('6 6 6 6 6 6') }))
  assert.ok(!of({ submissions: [...list('o6 6 6 6 6'), reported({ reportingRate: '74.99' })] }))
  assert.ok(of({ submissions: [...list('o6 6 6 6 6'), reported({ reportingRate: '75' })] }))
  assert.ok(!of({ submissions: [...list('o6 6 6 6 6'), fromClaims('479')] }))
  assert.ok(of({ submissions: list('o6 6 6 6'), reporting: mvp }))
  assert.ok(!of({ submissions: list('o6 6 6'), reporting: mvp }))
})
test('improvement leaves bonus points out: 36 of 60, however small the practice', () => {
  const given = {
    submissions: six('6'),
    previousYearAchievementPercent: '50',
    clinician: { practiceSize: 3 },
  }
  // (36 + 6) ÷ 60 and 2
  assert.equal(category('2024', given).percent, '72')
})

test('achievement points as told take the place of the measures’', () => {
  assert.equal(category('2024', { achievementPoints: '30' }).percent, '50')
  assert.equal(category('2024', { achievementPoints: '60' }).percent, '100')
  const { benchmark: _, ...open } = reported()
  assert.equal(category('2024', { achievementPoints: '30', submissions: [open] }).percent, '50')
})

// The type decides the bonus of the years that have one, and otherwise who keeps a place
const untyped = (count: number, points: string) =>
  Array.from({ length: count }, () => {
    const { measureType: _, ...one } = worth(points)
    return one
  })
test('an unknown type is wanted where it decides, and not where it does not', () => {
  for (const ruleYear of until('2021'))
    assert.deepEqual(missingPaths(scoreQuality(years[ruleYear], { submissions: untyped(1, '5') })), [
      'submissions.0.measureType',
    ])
  for (const ruleYear of from('2022')) {
    const of = (submissions: QualitySubmission[], more: QualityInput = {}) =>
      scoreQuality(years[ruleYear], { submissions, ...more })
    assert.equal(of(untyped(5, '5')).status, 'scored')
    assert.equal(missingPaths(of(untyped(6, '5'))).length, 6)
    assert.equal(of([...untyped(5, '5'), ...list('o5')]).status, 'scored')
    assert.equal(missingPaths(of([...untyped(6, '5'), ...list('o5')])).length, 6)
    assert.equal(of(untyped(6, '5'), { measuresRequired: 5 }).status, 'scored')
  }
})
