// The years of the build: what CMS's files say, as a picker and the calculators are given it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Bounds, CollectionType } from '@mips-widgets/core'
import {
  type Measure,
  loadActivities,
  loadCostBenchmarks,
  loadInventory,
  loadMeasures,
  loadQcdrMeasures,
  measureYears,
} from '../src/index.ts'

const PACKAGE_YEARS = [2017, 2018, 2019, 2020, 2021, 2022]

const boundsOf = (measure: Measure | undefined, collectionType: CollectionType): Bounds | undefined =>
  measure?.benchmarks.find((one) => one.collectionType === collectionType)?.bounds

async function boundsIn(
  performanceYear: number,
  id: string,
  method: CollectionType,
): Promise<Bounds | undefined> {
  const own = await loadMeasures(performanceYear)
  const qcdr = await loadQcdrMeasures(performanceYear)
  const all = [...(own?.measures ?? []), ...(qcdr?.measures ?? [])]
  return boundsOf(
    all.find(({ measureId }) => measureId === id),
    method,
  )
}

test('the years of the npm package are in every build, in order', () => {
  assert.deepEqual(
    PACKAGE_YEARS.filter((year) => measureYears.includes(year)),
    PACKAGE_YEARS,
  )
  assert.deepEqual(
    measureYears,
    measureYears.toSorted((a, b) => a - b),
  )
})

for (const performanceYear of measureYears) {
  test(`${performanceYear} loads whole, and says where it is from`, async () => {
    const own = await loadMeasures(performanceYear)
    const qcdr = await loadQcdrMeasures(performanceYear)
    const activities = await loadActivities(performanceYear)
    assert.ok(own && qcdr && activities)
    for (const { stamp } of [own, qcdr, activities]) {
      assert.equal(stamp.performanceYear, performanceYear)
      assert.match(stamp.from, /\S/)
      assert.match(stamp.date, /^\d{4}-\d\d-\d\d$/)
    }
    assert.ok(own.measures.length > 150 && qcdr.measures.length > 150 && activities.activities.length > 80)
    for (const measure of [...own.measures, ...qcdr.measures]) assertWhole(measure)
  })
}

function assertWhole(measure: Measure): void {
  const at = measure.measureId
  assert.match(measure.title, /^\S(.*\S)?$/, at)
  assert.ok(measure.measureType, at)
  assert.ok(measure.collectionTypes.length > 0 && measure.collectionTypes.every(Boolean), at)
  assert.ok(measure.specialties.every(Boolean), at)
  for (const { collectionType, bounds } of measure.benchmarks) {
    assert.ok(measure.collectionTypes.includes(collectionType), at)
    assertOrdered(bounds, measure.inverse, at)
  }
}

/** Ten beginnings in one direction, each written as the plain decimal that it is. */
function assertOrdered(bounds: Bounds, inverse: boolean, at: string): void {
  assert.equal(bounds.length, 10, at)
  const known = bounds.filter((bound) => bound !== null)
  assert.ok(known.length >= 9, at)
  for (const bound of known) assert.match(bound, /^-?\d+(\.\d+)?$/, at)
  const rises = known.slice(1).map((bound, index) => Math.sign(Number(bound) - Number(known[index])))
  assert.ok(!rises.includes(inverse ? 1 : -1), at)
}

const spots: readonly (readonly [
  year: number,
  id: string,
  method: CollectionType,
  bounds: string,
  why: string,
])[] = [
  [2017, '192', 'electronicHealthRecord', '- 100 0.92 0.42 0 0 0 0 0 0', 'CMS’s engine example, inverse'],
  [2018, '110', 'registry', '- 0 26.89 40.49 50 57.07 64.79 73.08 82.71 96.44', 'CMS’s engine example'],
  [
    2019,
    '458',
    'administrativeClaims',
    '- 15.84 15.38 15.12 14.88 14.67 14.47 14.26 14.01 13.67',
    'nine numbers',
  ],
  [
    2020,
    'ACEP50',
    'registry',
    '0.3039 0.1062 0.0177 -0.0645 -0.1289 -0.1934 -0.2921 -0.3806 -0.4957 -1.0406',
    'ten',
  ],
  [
    2021,
    'ACEP50',
    'registry',
    '156 127.23 117.99 111.9 106.93 103.06 98.82 94.7 90.02 84.35',
    'no proportion',
  ],
  [
    2021,
    '479',
    'administrativeClaims',
    '0.1852 0.1668 0.161 0.1571 0.1539 0.1517 0.1496 0.1468 0.143 0.1373',
    'ten numbers begin with decile 1',
  ],
]
for (const [performanceYear, id, method, expected, why] of spots) {
  test(`${performanceYear} ${id} ${method}: ${why}`, async () => {
    const bounds = await boundsIn(performanceYear, id, method)
    assert.equal(bounds?.map((bound) => bound ?? '-').join(' '), expected)
  })
}

test('cost benchmarks: ends of deciles in 2017, beginnings in 2018, and none that can be used in 2019', async () => {
  const of2017 = await loadCostBenchmarks(2017)
  const of2018 = await loadCostBenchmarks(2018)
  assert.equal(
    of2017?.benchmarks.get('MSPB_1')?.join(' '),
    ' 24430 23208 22405 21767 21214.5 20675 20116 19458 18562',
  )
  assert.equal(
    of2018?.benchmarks.get('MSPB_1')?.join(' '),
    '43284 24418 23155 22358 21726 21180 20670 20136 19511 18657',
  )
  assert.equal((await loadCostBenchmarks(2019))?.benchmarks.get('MSPB_1'), undefined)
})

const found = async (performanceYear: number, id: string) =>
  (await loadInventory(performanceYear, { qcdr: true }))?.measure?.(id)

test('measure types: CMS’s types as 42 CFR 414.1305 sorts them', async () => {
  const types: Readonly<Record<string, string>> = {
    '001': 'outcome', // an intermediate outcome
    '303': 'outcome', // reported by patients
    '321': 'patient-experience',
    '065': 'other-high-priority', // appropriate use
    '110': 'process',
  }
  for (const [id, type] of Object.entries(types)) assert.equal((await found(2019, id))?.measureType, type, id)
})

test('several rates: the algorithm, and that a QCDR measure and a ratio say so', async () => {
  assert.equal((await found(2021, '009'))?.overallAlgorithm, 'simpleAverage')
  assert.equal((await found(2021, '226'))?.overallAlgorithm, 'overallStratumOnly')
  assert.equal((await found(2021, '110'))?.overallAlgorithm, undefined)
  assert.equal((await found(2021, 'ACEP50'))?.qcdr, true)
  assert.equal((await found(2021, 'ACEP50'))?.nonProportion, true)
  assert.equal((await found(2021, '110'))?.qcdr, undefined)
})

test('the cap follows CMS’s mark for the collection type', async () => {
  const measure = await found(2019, '012')
  const capped = measure?.benchmarks.map((one) => `${one.collectionType} ${one.capped}`).toSorted()
  assert.deepEqual(capped, ['claims true', 'electronicHealthRecord false', 'registry true'])
})

test('a row that cannot be right is no benchmark, and is named so that nobody takes it for a missing one', async () => {
  for (const [performanceYear, id, method] of [
    [2017, 'AQI18', 'registry'],
    [2018, 'CAHPS_9', 'certifiedSurveyVendor'],
    [2020, 'ACRAD25', 'registry'],
  ] as const) {
    const measure = await found(performanceYear, id)
    assert.deepEqual(measure?.benchmarks, [], id)
    assert.deepEqual(measure?.unusableBenchmarks, [method], id)
  }
  assert.equal((await found(2018, '110'))?.unusableBenchmarks, undefined)
})

test('activities have CMS’s weights, and the mark for certified EHR technology', async () => {
  const inventory = await loadInventory(2018)
  assert.equal(inventory?.activity?.('IA_BE_14')?.weight, 'high')
  assert.equal(inventory?.activity?.('IA_BE_14')?.cehrt, true)
  assert.equal(inventory?.activity?.('IA_PCMH')?.weight, undefined)
  assert.equal(inventory?.activity?.('IA_NO_1'), undefined)
})

test('an inventory has the QCDR measures only when they are asked for', async () => {
  const own = await loadInventory(2021)
  assert.equal(own?.stamp.performanceYear, 2021)
  assert.equal(own?.performanceYearBenchmarks, true)
  assert.equal(own?.measure?.('110')?.measureId, '110')
  assert.equal(own?.measure?.('ACEP50'), undefined)
  assert.ok((await found(2021, 'ACEP50'))?.title)
})

test('a year that is not in the build is undefined everywhere', async () => {
  for (const load of [loadMeasures, loadQcdrMeasures, loadActivities, loadCostBenchmarks, loadInventory]) {
    assert.equal(await load(2016), undefined)
  }
})
