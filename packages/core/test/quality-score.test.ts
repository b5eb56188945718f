// The points of one quality measure, and the reason in words, under every rule year.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  type Clinician,
  type Inventory,
  type QualityInput,
  type QualitySubmission,
  type RuleYearId,
  scoreQuality,
} from '../src/index.ts'
import {
  all,
  from,
  fromClaims,
  inventoryOf,
  known,
  newMeasures,
  ofYear,
  reported,
  straight,
  until,
  wordsOf,
} from './quality-score.cases.ts'
import { missingPaths, scored, years } from './support.ts'

const small: Clinician = { practiceSize: 15 }
const notSmall: Clinician = { practiceSize: 16 }

function measureOf(
  ruleYear: RuleYearId,
  submission: QualitySubmission,
  more: Partial<QualityInput> = {},
  inventory?: Inventory,
) {
  const { detail } = scored(
    scoreQuality(years[ruleYear], { submissions: [submission], measuresRequired: 5, ...more }, inventory),
  )
  const [measure] = detail.measures
  assert.ok(measure)
  return { points: measure.points?.value.toString(), excluded: measure.excluded, words: wordsOf(detail) }
}
const pointsOf = (...given: Parameters<typeof measureOf>) => measureOf(...given).points

for (const ruleYear of all) {
  const { floor, completeness, without, incomplete } = ofYear[ruleYear]

  // just below, at and above decile 3; 5 % is 1.5 points
  for (const [rate, free] of [
    ['5', '1.5'],
    ['19.99', '2.999'],
    ['20', '3'],
    ['20.01', '3.001'],
    ['100', '10'],
  ] as const) {
    const expected = floor === '3' && Number(free) < 3 ? '3' : free
    test(`${ruleYear}, floor ${floor}: ${rate}% brings ${expected}`, () =>
      assert.equal(pointsOf(ruleYear, reported({ performanceRate: rate })), expected))
  }
  test(`${ruleYear}: below decile 1 the floor of ${floor}`, () => {
    const benchmark = { deciles: ['50', '51', '52', '53', '54', '55', '56', '57', '58', '59'] }
    assert.equal(pointsOf(ruleYear, reported({ performanceRate: '1', benchmark })), floor)
    assert.equal(pointsOf(ruleYear, reported({ performanceRate: '0', benchmark })), floor)
  })

  for (const [cases, enough] of [
    [19, false],
    [20, true],
    [21, true],
  ] as const) {
    for (const [clinician, place] of [
      [notSmall, 0],
      [small, 1],
    ] as const) {
      const expected = enough ? '6.5' : without[place]
      test(`${ruleYear}: ${cases} cases, ${String(clinician.practiceSize)} clinicians: ${expected}`, () => {
        const found = measureOf(ruleYear, reported({ eligiblePopulation: cases }), { clinician })
        assert.equal(found.points, expected)
        assert.match(found.words, enough ? /decile 6 of the benchmark/ : /points: fewer than 20 cases/)
      })
    }
  }

  for (const [hundredths, clinician, expected] of [
    [-1, notSmall, incomplete[0]],
    [-1, small, incomplete[1]],
    [0, notSmall, '6.5'],
    [1, notSmall, '6.5'],
  ] as const) {
    const reportingRate = (Number(completeness) + hundredths / 100).toFixed(2)
    test(`${ruleYear}: ${reportingRate}% reported by ${String(clinician.practiceSize)}: ${expected}`, () => {
      const found = measureOf(ruleYear, reported({ reportingRate }), { clinician })
      assert.equal(found.points, expected)
      if (hundredths < 0) assert.match(found.words, new RegExp(`data completeness below ${completeness}%`))
    })
  }

  test(`${ruleYear}: no benchmark brings ${without.join(', in a small practice ')}`, () => {
    const none = reported({ benchmark: null })
    assert.equal(pointsOf(ruleYear, none, { clinician: notSmall }), without[0])
    assert.equal(pointsOf(ruleYear, none, { clinician: small }), without[1])
    assert.match(measureOf(ruleYear, none).words, /points: no benchmark/)
  })

  test(`${ruleYear}: incomplete data and too few cases: incomplete data decide`, () =>
    assert.equal(
      pointsOf(ruleYear, reported({ reportingRate: '10', eligiblePopulation: 1, benchmark: null })),
      incomplete[0],
    ))

  test(`${ruleYear}: an unknown benchmark is wanted, with a word about why`, () => {
    const { benchmark: _, ...bare } = reported()
    const outcome = scoreQuality(years[ruleYear], { submissions: [bare], measuresRequired: 5 })
    assert.deepEqual(missingPaths(outcome), ['submissions.0.benchmark'])
    // and what was told decides without one
    assert.equal(pointsOf(ruleYear, { ...bare, points: '7.25' }), '7.25')
    assert.equal(pointsOf(ruleYear, { ...bare, eligiblePopulation: 3 }), without[0])
  })

  test(`${ruleYear}: told points are taken as they are, from 0 to 10`, () => {
    for (const points of ['0', '2', '10'])
      assert.equal(
        pointsOf(ruleYear, reported({ points, eligiblePopulation: 1, performanceRate: '1' })),
        points,
      )
  })
}

test('the reason says the floor, the cap or the decile', () => {
  assert.equal(
    measureOf('2022', reported({ performanceRate: '5' })).words,
    '3 points: the least for a measure with a benchmark',
  )
  assert.equal(
    measureOf('2023', reported({ performanceRate: '0' })).words,
    '1 point: decile 1 of the benchmark',
  )
  const capped = reported({ performanceRate: '95', benchmark: { ...straight, capped: true } })
  assert.equal(measureOf('2019', capped).words, '7 points: topped out, which is capped')
  // exactly at the floor or the cap neither acts
  assert.match(measureOf('2019', { ...capped, performanceRate: '60' }).words, /decile 7 of the benchmark/)
  assert.match(measureOf('2019', reported({ performanceRate: '20' })).words, /decile 3 of the benchmark/)
  assert.equal(measureOf('2024', reported({ eligiblePopulation: 3 })).words, '0 points: fewer than 20 cases')
})

// 42 CFR 414.1380(b)(1)(iv): none in 2017, six named measures in 2018, those that CMS marks from 2019 on
const best = { performanceRate: '95' }
for (const id of ['021', '023', '052', '224', '262', '359']) {
  for (const collectionType of ['registry', 'claims', 'electronicHealthRecord'] as const) {
    test(`2018: ${id} by ${collectionType} has at most 7 points (open reading Q11)`, () =>
      assert.equal(pointsOf('2018', reported({ measureId: id, collectionType, ...best })), '7'))
  }
  test(`2017 and 2019: ${id} is not capped by its name`, () => {
    assert.equal(pointsOf('2017', reported({ measureId: id, ...best })), '10')
    assert.equal(pointsOf('2019', reported({ measureId: id, ...best })), '10')
  })
}
for (const [rate, expected] of [
  ['59.99', '6.999'],
  ['60', '7'],
  ['60.01', '7'],
  ['100', '7'],
] as const) {
  const benchmark = { ...straight, capped: true }
  test(`marked as topped out, ${rate}%: ${expected} from 2019 on`, () => {
    for (const ruleYear of from('2019-proposed'))
      assert.equal(pointsOf(ruleYear, reported({ performanceRate: rate, benchmark })), expected, ruleYear)
  })
}
test('2017 has no cap, whatever is marked', () =>
  assert.equal(pointsOf('2017', reported({ ...best, benchmark: { ...straight, capped: true } })), '10'))
test('2018: a measure that is not named has no cap', () =>
  assert.equal(pointsOf('2018', reported({ measureId: '110', ...best })), '10'))
test('the mark of the inventory caps', () => {
  const row = {
    collectionType: 'registry',
    bounds: [null, ...Array<'50'>(9).fill('50')],
    capped: true,
  } as const
  const inventory = inventoryOf([known('X', { benchmarks: [row] })])
  const { benchmark: _, ...bare } = reported({ measureId: 'X', ...best })
  assert.equal(pointsOf('2024', bare, {}, inventory), '7')
  assert.equal(pointsOf('2017', bare, {}, inventory), '10')
})
test('a Web Interface measure is not capped: § 414.1380(b)(1)(iv)(B)', () =>
  assert.equal(
    pointsOf(
      '2019',
      reported({ ...best, collectionType: 'cmsWebInterface', benchmark: { ...straight, capped: true } }),
    ),
    '10',
  ))
test('the floor and the cap meet: capped at 7 with a floor of 7', () => {
  const first = { programYear: 'first', benchmark: { ...straight, capped: true } } as const
  for (const performanceRate of ['5', '65', '95'])
    assert.equal(pointsOf('2024', reported({ ...first, performanceRate })), '7')
})

// 84 to 100 % in ten steps: the list of § 414.1380(b)(1)(iv) as CMS's benchmark files of 2025 and 2026 have it
const defined: readonly [id: string, rate: string, points: string][] = [
  ['143', '83.99', '1'],
  ['143', '84', '1'],
  ['143', '85', '1.5'],
  ['143', '86', '2'],
  ['143', '95.99', '6.995'],
  ['143', '96', '7'],
  // the threshold of 75 points, taken as a tenth: 7.5
  ['143', '97', '7.5'],
  ['143', '98', '8'],
  ['143', '98.5', '8.5'],
  ['143', '99', '9'],
  ['143', '99.99', '9.99'],
  ['143', '100', '10'],
  // inverse: counted down from 100
  ['406', '0', '10'],
  ['406', '0.5', '9.5'],
  ['406', '1', '9'],
  ['406', '2', '8'],
  ['406', '3', '7.5'],
  ['406', '4', '7'],
  ['406', '15', '1.5'],
  ['406', '16', '1'],
  ['406', '16.01', '1'],
  ['406', '100', '1'],
]
const undefinedHere = ({ measureId, collectionType, performanceRate }: QualitySubmission) => {
  const { benchmark: _, ...bare } = reported({ measureId, collectionType, performanceRate })
  return bare
}
for (const [measureId, performanceRate, expected] of defined) {
  test(`the defined scale, ${measureId} at ${performanceRate}%: ${expected}`, () => {
    const one = undefinedHere({ measureId, collectionType: 'registry', performanceRate })
    for (const ruleYear of ['2025', '2026'] as const) assert.equal(pointsOf(ruleYear, one), expected)
  })
}
const listed: readonly [
  id: string,
  by: NonNullable<QualitySubmission['collectionType']>,
  of2025: boolean,
  of2026: boolean,
][] = [
  ['143', 'electronicHealthRecord', true, true],
  ['144', 'registry', false, true],
  ['249', 'claims', true, true],
  ['320', 'claims', false, true],
  ['320', 'registry', false, false],
  ['350', 'registry', false, true],
  ['396', 'registry', true, true],
  ['405', 'registry', true, true],
  ['405', 'claims', false, false],
  ['406', 'registry', true, true],
  ['406', 'claims', false, true],
  ['424', 'registry', true, false],
  ['477', 'registry', true, true],
  ['110', 'registry', false, false],
]
for (const [measureId, collectionType, of2025, of2026] of listed) {
  test(`${measureId} by ${collectionType} on the defined scale: 2025 ${of2025}, 2026 ${of2026}`, () => {
    const one = undefinedHere({ measureId, collectionType, performanceRate: '97' })
    const low = undefinedHere({ measureId, collectionType, performanceRate: '3' })
    const found = (ruleYear: RuleYearId) =>
      [one, low].map((submission) => {
        const outcome = scoreQuality(years[ruleYear], { submissions: [submission], measuresRequired: 5 })
        return outcome.status === 'scored' ? pointsOf(ruleYear, submission) : outcome.status
      })
    const scale = measureId === '406' ? ['1', '7.5'] : ['7.5', '1']
    const none = ['incomplete', 'incomplete']
    assert.deepEqual(found('2025'), of2025 ? scale : none)
    assert.deepEqual(found('2026'), of2026 ? scale : none)
    assert.deepEqual(found('2024'), none)
  })
}
test('a typed benchmark wins over the defined scale, and the defined scale over the inventory', () => {
  const inventory = inventoryOf([known('143')])
  const one = undefinedHere({ measureId: '143', collectionType: 'registry', performanceRate: '55' })
  assert.equal(pointsOf('2025', one, {}, inventory), '1')
  assert.equal(pointsOf('2024', one, {}, inventory), '6.5')
  assert.equal(pointsOf('2025', { ...one, benchmark: straight }, {}, inventory), '6.5')
})

// 42 CFR 414.1380(b)(1)(i)(A)(3) and (C): 7 to 10 points in the first year, 5 to 10 in the second
for (const [ruleYear, first, second] of newMeasures) {
  const { without, incomplete } = ofYear[ruleYear]
  for (const [measureId, floor] of [[first, '7'] as const, ...(second ? [[second, '5'] as const] : [])]) {
    const one = (more: QualitySubmission = {}) => reported({ measureId, ...more })
    test(`${ruleYear}: ${measureId} is new and brings at least ${floor}`, () => {
      assert.equal(pointsOf(ruleYear, one({ performanceRate: '5' })), floor)
      assert.equal(pointsOf(ruleYear, one({ performanceRate: '95' })), '10')
      assert.equal(pointsOf(ruleYear, one({ eligiblePopulation: 19 })), floor)
      assert.equal(pointsOf(ruleYear, one({ benchmark: null })), floor)
      assert.equal(pointsOf(ruleYear, one({ benchmark: null }), { clinician: small }), floor)
      assert.equal(pointsOf(ruleYear, one({ reportingRate: '1' })), incomplete[0])
      assert.equal(pointsOf(ruleYear, one({ reportingRate: '1' }), { clinician: small }), incomplete[1])
    })
    test(`${ruleYear}: ${measureId} told to be later in the program has no such floor`, () => {
      assert.equal(pointsOf(ruleYear, one({ benchmark: null, programYear: 'later' })), without[0])
    })
    // just below, at and above the floor: 59.99 % is 6.999 and 39.99 % is 4.999
    const at = floor === '7' ? 60 : 40
    test(`${ruleYear}: ${measureId} around its floor`, () => {
      const around = [at - 0.01, at, at + 0.01].map((rate) =>
        pointsOf(ruleYear, one({ performanceRate: rate.toFixed(2) })),
      )
      assert.deepEqual(around, [floor, floor, `${floor}.001`])
    })
  }
}
test('a measure told to be new has the floor from 2022 on, and not before', () => {
  for (const [programYear, floor] of [
    ['first', '7'],
    ['second', '5'],
  ] as const) {
    const one = reported({ programYear, benchmark: null })
    for (const ruleYear of from('2022')) assert.equal(pointsOf(ruleYear, one), floor, ruleYear)
    for (const ruleYear of until('2021')) assert.equal(pointsOf(ruleYear, one), '3', ruleYear)
  }
})
test('492 is new in 2023 and from claims: it has no such floor', () =>
  assert.equal(pointsOf('2023', fromClaims('492', { performanceRate: '95' })), '1'))

// 42 CFR 414.1380(b)(1)(i)(A)(2)(i) and (B)(2)
for (const ruleYear of until('2022')) {
  const own = (more: QualitySubmission) => reported({ collectionType: 'cmsWebInterface', ...more })
  test(`${ruleYear}: a Web Interface measure without benchmark or cases is left out`, () => {
    for (const more of [{ benchmark: null }, { eligiblePopulation: 19 }]) {
      const found = measureOf(ruleYear, own(more), { clinician: small })
      assert.deepEqual([found.points, found.excluded], [undefined, true])
    }
    assert.equal(pointsOf(ruleYear, own({ eligiblePopulation: 20 })), '6.5')
  })
  test(`${ruleYear}: a Web Interface measure with incomplete data brings 0, in a small practice too`, () => {
    const found = measureOf(ruleYear, own({ reportingRate: '49.99' }), { clinician: small })
    assert.deepEqual([found.points, found.excluded], ['0', false])
  })
}

// What CMS's inventory says, and what it does not.
const bare = (more: QualitySubmission = {}): QualitySubmission => {
  const { benchmark: _, measureType: __, ...rest } = reported({ measureId: 'X', ...more })
  return rest
}
const wanted = (inventory: Inventory | undefined, submission = bare(), ruleYear: RuleYearId = '2024') =>
  missingPaths(scoreQuality(years[ruleYear], { submissions: [submission], measuresRequired: 5 }, inventory))

test('the benchmark of the inventory, by collection type', () => {
  const inventory = inventoryOf([known('X', { collectionTypes: ['registry', 'electronicHealthRecord'] })])
  assert.equal(pointsOf('2024', bare(), {}, inventory), '6.5')
  // a measure that has no row for this way of collecting has no benchmark
  assert.equal(pointsOf('2024', bare({ collectionType: 'electronicHealthRecord' }), {}, inventory), '0')
  assert.equal(pointsOf('2022', bare({ collectionType: 'electronicHealthRecord' }), {}, inventory), '3')
})
test('the inventory’s direction, title and type reach the measure', () => {
  const falls = ['90', '80', '70', '60', '50', '40', '30', '20', '10', '0'] as const
  const row = { collectionType: 'registry', bounds: falls, capped: false } as const
  const inventory = inventoryOf([known('X', { inverse: true, measureType: 'outcome', benchmarks: [row] })])
  const { detail } = scored(scoreQuality(years['2024'], { submissions: [bare()] }, inventory))
  assert.equal(detail.measures[0]?.points?.value.toString(), '4.5')
  assert.equal(detail.measures[0]?.title, 'Measure X')
  assert.equal(detail.measures[0]?.required, true)
})
test('a measure the inventory does not hold: its benchmark is wanted, not taken as none', () => {
  assert.deepEqual(wanted(inventoryOf([])), ['submissions.0.benchmark'])
  assert.deepEqual(wanted(undefined), ['submissions.0.benchmark'])
})
test('a row that cannot be right, and claims benchmarks that are still to come, are wanted', () => {
  const unusable = known('X', { benchmarks: [], unusableBenchmarks: ['registry'] })
  assert.deepEqual(wanted(inventoryOf([unusable])), ['submissions.0.benchmark'])
  const claims = known('479', { collectionTypes: ['administrativeClaims'], benchmarks: [] })
  const { benchmark: _, ...one } = fromClaims('479')
  const early = inventoryOf([claims], { performanceYearBenchmarks: false })
  assert.deepEqual(wanted(early, one, '2026'), ['submissions.0.benchmark'])
  assert.equal(measureOf('2026', one, {}, inventoryOf([claims])).excluded, true)
})
test('without the way of collecting nothing is known about the benchmark', () => {
  const { collectionType: _, ...unnamed } = bare()
  assert.deepEqual(wanted(inventoryOf([known('X')]), unnamed), ['submissions.0.collectionType'])
})
test('what is still needed of a measure is told at its field', () => {
  const paths = (submission: QualitySubmission) => wanted(undefined, submission)
  assert.deepEqual(paths({ benchmark: straight }), [
    'submissions.0.reportingRate',
    'submissions.0.eligiblePopulation',
  ])
  const { performanceRate: _, ...noRate } = reported()
  assert.deepEqual(paths(noRate), ['submissions.0.performanceRate'])
  assert.deepEqual(paths(fromClaims('479', { eligiblePopulation: undefined, performanceRate: undefined })), [
    'submissions.0.eligiblePopulation',
    'submissions.0.performanceRate',
  ])
  assert.deepEqual(paths(fromClaims('479', { eligiblePopulation: undefined })), [
    'submissions.0.eligiblePopulation',
  ])
})
