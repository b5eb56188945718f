// What is cut from CMS's rows, and which rows are refused.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sayRefusal } from '../cut/cms-rows.ts'
import { type CutYear, cutYear } from '../cut/cut-year.ts'
import { PERCENTILES, activity, benchmark, claimsBenchmark, cost, quality } from './made-up-release.ts'

const measures = [
  quality('100'),
  quality('200', { isInverse: true }),
  quality('300', { isInverse: true, metricType: 'nonProportion', isRegistryMeasure: true }),
  quality('479', { isInverse: true, metricType: 'costScore', submissionMethods: ['administrativeClaims'] }),
  cost('TPCC_1'),
]

interface Given {
  readonly measures?: readonly unknown[]
  readonly benchmarks?: readonly unknown[]
  readonly previous?: readonly unknown[]
  readonly performanceYear?: number
  readonly asOf?: string
}

function cut({ performanceYear = 2025, asOf = '2026-08-20', previous, ...given }: Given): CutYear {
  const source = { performanceYear, measures, benchmarks: [], ...given }
  const before = previous && { performanceYear: performanceYear - 1, measures: [], benchmarks: previous }
  return cutYear(source, { previous: before, asOf })
}

const row = (year: CutYear, id: string) =>
  [...year.quality.measures, ...year.qcdr.measures].find(([measureId]) => measureId === id)

const nine = [5, 10, 20, 30, 40, 50, 60, 70, 80]
const down = [...nine].toReversed()
const accepted: readonly (readonly [name: string, row: object, bounds: string])[] = [
  [
    'nine deciles begin with the second',
    benchmark('100', { percentiles: undefined, deciles: nine }),
    nine.join(' '),
  ],
  [
    'ten begin with the first',
    benchmark('300', { percentiles: undefined, deciles: [200, ...down] }),
    `200 ${down.join(' ')}`,
  ],
  [
    'percentiles: decile 1 from the 1st, 10 from the 90th',
    benchmark('100'),
    '2 11 22 33 44 55 66 77 88 92.5',
  ],
  [
    'inverse: decile 1 from the 99th, 10 from the 10th',
    benchmark('200'),
    '99.25 92.5 88 77 66 55 44 33 22 11',
  ],
  [
    'one number throughout',
    benchmark('100', { percentiles: undefined, deciles: nine.map(() => 100) }),
    nine.map(() => 100).join(' '),
  ],
  ['the topped-out cap', benchmark('100', { isToppedOutByProgram: true }), '2 11 22 33 44 55 66 77 88 92.5*'],
]
for (const [name, given, expected] of accepted) {
  test(`bounds, ${name}`, () => {
    const year = cut({ benchmarks: [given] })
    assert.deepEqual(year.refused, [])
    const { measureId } = given as { readonly measureId: string }
    assert.deepEqual(row(year, measureId)?.[5], { r: expected })
  })
}

test('bounds, ten costs that end in 0 are where deciles end; otherwise where they begin', () => {
  const deciles = [900, 800, 700, 600, 500, 400, 300, 200, 100]
  const ofCost = (numbers: readonly number[]) =>
    cut({ benchmarks: [{ ...claimsBenchmark('TPCC_1', 2025, 0), percentiles: undefined, deciles: numbers }] })
      .cost
  assert.deepEqual(ofCost([...deciles, 0]), { TPCC_1: deciles.join(' ') })
  assert.deepEqual(ofCost([1000, ...deciles]), { TPCC_1: `1000 ${deciles.join(' ')}` })
})

test('the cap does not apply where CMS removed it for the collection type', () => {
  const capped = { isToppedOutByProgram: true }
  const year = cut({
    measures: [quality('100', { sevenPointCapRemoved: ['claims'] })],
    benchmarks: [benchmark('100', capped), benchmark('100', { ...capped, submissionMethod: 'claims' })],
  })
  const { r = '', c = '' } = row(year, '100')?.[5] ?? {}
  assert.deepEqual([r.endsWith('*'), c.endsWith('*')], [true, false])
})

const refusals: readonly (readonly [name: string, given: Given, expected: RegExp])[] = [
  [
    'no such measure',
    { benchmarks: [benchmark('999')] },
    /^2025 999 registry: no measure of the year has this id$/,
  ],
  [
    'collected otherwise',
    { benchmarks: [benchmark('100', { submissionMethod: 'electronicHealthRecord' })] },
    /100 electronicHealthRecord: the measure is not collected that way/,
  ],
  [
    'another year',
    { benchmarks: [benchmark('100', { performanceYear: 2024 })] },
    /says performance year 2024/,
  ],
  [
    'a benchmark year to come',
    { benchmarks: [benchmark('100', { benchmarkYear: 2026 })] },
    /says benchmark year 2026/,
  ],
  [
    'no numbers',
    { benchmarks: [benchmark('100', { percentiles: undefined })] },
    /neither deciles nor percentiles/,
  ],
  [
    'a percentile too few',
    { benchmarks: [benchmark('100', { percentiles: { ...PERCENTILES, '70': undefined } })] },
    /100 registry: percentiles\.70: /,
  ],
  [
    'eight deciles',
    { benchmarks: [benchmark('100', { percentiles: undefined, deciles: nine.slice(1) })] },
    /100 registry: deciles: /,
  ],
  [
    'a text for a number',
    { benchmarks: [benchmark('100', { percentiles: undefined, deciles: ['5', ...nine.slice(1)] })] },
    /deciles\.0: .*number/,
  ],
  ['no id', { benchmarks: [benchmark('')] }, /^2025 \(no id\) registry: measureId: is empty/],
  [
    'not monotone',
    { benchmarks: [benchmark('100', { percentiles: undefined, deciles: nine.with(4, 25) })] },
    /neither rise nor fall throughout: 30 then 25/,
  ],
  [
    'direct, but falling',
    { benchmarks: [benchmark('100', { percentiles: undefined, deciles: down })] },
    /more is better, but its deciles fall: 80 then 70/,
  ],
  [
    'inverse, but rising',
    { benchmarks: [benchmark('200', { percentiles: undefined, deciles: nine })] },
    /less is better, but its deciles rise: 5 then 10/,
  ],
  [
    'two directions',
    { benchmarks: [benchmark('100', { isInverse: true })] },
    /isInverse is true, and false at the measure/,
  ],
  [
    'a rate above 100',
    { benchmarks: [benchmark('100', { percentiles: { ...PERCENTILES, '90': 100.5 } })] },
    /100\.5 is no rate between 0 and 100/,
  ],
  [
    'a measure type we do not know',
    { measures: [quality('100', { measureType: 'vibe' })] },
    /^2025 100: measureType: /,
  ],
  ['a measure without a title', { measures: [quality('100', { title: ' ' })] }, /100: title: is empty/],
  [
    'a measure nobody can report',
    { measures: [quality('100', { submissionMethods: [] })] },
    /100: submissionMethods: is empty/,
  ],
  [
    'a measure twice',
    { measures: [quality('100'), quality('100', { title: 'Another' })] },
    /100: the measure is there more than once/,
  ],
  [
    'an activity of no known weight',
    { measures: [activity('IA_X_1', { weight: 'huge' })] },
    /IA_X_1: weight: /,
  ],
]
for (const [name, given, expected] of refusals) {
  test(`refused: ${name}`, () => {
    const said = cut(given).refused.map(sayRefusal)
    assert.equal(said.length, 1, said.join('\n'))
    assert.match(said[0] ?? '', expected)
  })
}

test('a row that is there twice counts once; with other values both are refused', () => {
  assert.deepEqual(cut({ benchmarks: [benchmark('100'), benchmark('100')] }).refused, [])
  const twice = cut({
    benchmarks: [benchmark('100'), benchmark('100', { percentiles: { ...PERCENTILES, '1': 1 } })],
  })
  assert.equal(twice.refused.length, 2)
  assert.match(twice.refused[0]?.why ?? '', /more than once, with different values/)
  assert.deepEqual(row(twice, '100')?.[5], { r: '?' })
})

test('the cost rows of 2019 are refused by their numbers: corrected ones would pass', () => {
  const ofCost = (largest: number) => {
    const row2019 = {
      ...claimsBenchmark('TPCC_1', 2019, 0),
      percentiles: undefined,
      deciles: [largest, ...down],
    }
    return cut({ performanceYear: 2019, benchmarks: [row2019] })
  }
  assert.match(ofCost(104063).refused[0]?.why ?? '', /percentiles 99 to 1, not where deciles begin/)
  assert.deepEqual(ofCost(104064).refused, [])
})

test('mock rows: made from a year that was not over', () => {
  const given = { benchmarks: [claimsBenchmark('479', 2025, 500), benchmark('100')] }
  assert.deepEqual(cut({ ...given, asOf: '2026-01-01' }).refused, [])
  const early = cut({ ...given, asOf: '2025-12-31' })
  assert.deepEqual(early.refused.map(sayRefusal), [
    '2025 479 administrativeClaims: a mock row: made from 2025, which was not over on 2025-12-31',
  ])
  assert.equal(early.performanceYearBenchmarks, false)
  assert.deepEqual(row(early, '479')?.[5], { a: '?' })
})

test('mock rows: most of the claims rows repeat the year before, so the others are mock too', () => {
  const rows = (performanceYear: number, last: number) => [
    claimsBenchmark('479', performanceYear, 500),
    claimsBenchmark('TPCC_1', performanceYear, 2000),
    claimsBenchmark('MSPB_1', performanceYear, last),
  ]
  const given = { measures: [...measures, cost('MSPB_1')], benchmarks: rows(2025, 700) }
  const said = cut({ ...given, previous: rows(2024, 300) }).refused.map(sayRefusal)
  assert.deepEqual(said, [
    '2025 479 administrativeClaims: a mock row: it repeats 2024',
    '2025 TPCC_1 administrativeClaims: a mock row: it repeats 2024',
    '2025 MSPB_1 administrativeClaims: a mock row: 2 of 3 like it repeat 2024',
  ])
})

test('a historical benchmark may repeat the year before: a flat percentage does', () => {
  const previous = [benchmark('100', { performanceYear: 2024, benchmarkYear: 2022 })]
  assert.deepEqual(cut({ benchmarks: [benchmark('100')], previous }).refused, [])
})

test('measures: QCDR measures apart, titles in one line, kinds as letters', () => {
  const year = cut({
    measures: [
      quality('100', {
        title: ' Two\r\n lines ',
        isHighPriority: true,
        measureSets: ['urology', 'cardiology'],
      }),
      quality('200', { measureType: 'patientReportedOutcome', isInverse: true }),
      quality('ABC1', { isRegistryMeasure: true, metricType: 'nonProportion', measureType: 'efficiency' }),
      activity('IA_X_1', { weight: 'high', cehrtEligible: true }),
      activity('IA_X_2', { weight: 'medium' }),
      activity('IA_X_3'),
    ],
  })
  assert.deepEqual(year.quality.specialties, ['cardiology', 'familyMedicine', 'urology'])
  assert.deepEqual(year.quality.measures, [
    ['100', 'Two lines', 'h', 'rc', [0, 2], {}],
    ['200', 'Measure 200', 'oi', 'rc', [1], {}],
  ])
  assert.deepEqual(year.qcdr.measures, [['ABC1', 'Measure ABC1', 'hn', 'rc', [0], {}]])
  assert.deepEqual(year.activities, [
    ['IA_X_1', 'Activity IA_X_1', 'h', 1],
    ['IA_X_2', 'Activity IA_X_2', 'm'],
    ['IA_X_3', 'Activity IA_X_3'],
  ])
})

test('the Medicare CQM of a measure is one more way to collect it', () => {
  const year = cut({
    measures: [
      quality('100', { companionMeasureId: ['100SSP'] }),
      quality('100SSP', { companionMeasureId: ['100'], submissionMethods: ['registry'] }),
    ],
    benchmarks: [benchmark('100SSP')],
  })
  const bounds = '2 11 22 33 44 55 66 77 88 92.5'
  assert.deepEqual(row(year, '100')?.slice(3, 6), ['rcm', [0], { m: bounds }])
  assert.deepEqual(row(year, '100SSP')?.slice(3, 6), ['r', [0], { r: bounds }])
})

test('several rates: the algorithm, and the performance stratum of a split measure', () => {
  const strata = [{ name: 'reporting' }, { name: 'performance' }]
  const year = cut({
    measures: [
      quality('100', { overallAlgorithm: 'split', strata }),
      quality('200', { overallAlgorithm: 'overallStratumOnly', strata: [{ name: 'overall' }, {}] }),
    ],
  })
  assert.deepEqual(row(year, '100')?.slice(6), ['split', 'performance'])
  assert.deepEqual(row(year, '200')?.slice(6), ['overallStratumOnly'])
})
