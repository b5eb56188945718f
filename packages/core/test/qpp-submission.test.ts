// A QPP submission as a scenario: what is carried over, what is listed, and that nobody is named.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import {
  type ReadSubmission,
  type Scenario,
  evaluate,
  isRuleYearId,
  parseScenario,
  say,
  scenarioFromQppJson,
} from '../src/index.ts'
import { check } from './random.ts'
import { interoperability } from './scenario-support.ts'
import { scored, years } from './support.ts'

const TIN = '123456789'
const NPI = '1234567893'
const single = {
  isEndToEndReported: true,
  performanceMet: 82,
  performanceNotMet: 18,
  eligiblePopulation: 120,
  eligiblePopulationExclusion: 5,
  eligiblePopulationException: 3,
}
const qualitySet = (measurements: unknown[], more: object = {}) => ({
  category: 'quality',
  submissionMethod: 'registry',
  measurements,
  ...more,
})
const submission = (measurementSets: unknown, more: object = {}) => ({
  entityType: 'individual',
  taxpayerIdentificationNumber: TIN,
  nationalProviderIdentifier: NPI,
  performanceYear: 2023,
  measurementSets,
  ...more,
})

function read(input: unknown): ReadSubmission {
  const result = scenarioFromQppJson(input)
  assert.equal(result.status, 'read', JSON.stringify(result))
  return result
}
const carried = (input: unknown): Scenario => read(input).scenario
const left = (input: unknown): string[] => read(input).notCarried.map(({ path }) => path)

const plain = submission([
  qualitySet([{ measureId: '001', value: single }]),
  { category: 'ia', measurements: [{ measureId: 'IA_EPA_1', value: true }] },
  { category: 'pi', measurements: [{ measureId: 'PI_EP_1', value: { numerator: 49, denominator: 115 } }] },
])
const expected: Scenario = {
  version: 1,
  ruleYear: '2023',
  clinician: { participation: 'individual' },
  quality: {
    submissions: [
      {
        measureId: '001',
        collectionType: 'registry',
        eligiblePopulation: 120,
        performanceMet: 82,
        performanceNotMet: 18,
        eligiblePopulationExclusion: 5,
        eligiblePopulationException: 3,
        endToEnd: true,
      },
    ],
  },
  improvementActivities: { activities: ['IA_EPA_1'] },
  promotingInteroperability: { measures: { PI_EP_1: { numerator: 49, denominator: 115 } } },
}
const forms: readonly [name: string, input: unknown][] = [
  ['bare', plain],
  ['wrapped', { data: { submission: plain } }],
  ['as text', JSON.stringify(plain)],
  ['wrapped, as text', JSON.stringify({ data: { submission: plain } })],
  ['with the year as text', { ...plain, performanceYear: '2023' }],
]
for (const [name, input] of forms)
  test(`${name}: the same scenario, and nothing is left over`, () => {
    assert.deepEqual(carried(input), expected)
    assert.deepEqual(left(input), [])
  })

const kinds: readonly [name: string, method: string, value: unknown, carriedAs: object, lost: string[]][] = [
  [
    'a single rate',
    'registry',
    single,
    {
      eligiblePopulation: 120,
      performanceMet: 82,
      performanceNotMet: 18,
      eligiblePopulationExclusion: 5,
      eligiblePopulationException: 3,
      endToEnd: true,
    },
    [],
  ],
  [
    'rates as given',
    'electronicHealthRecord',
    { performanceRate: 82.31, reportingRate: 100, eligiblePopulation: 40, isEndToEndReported: false },
    {
      eligiblePopulation: 40,
      performanceRate: '82.31',
      reportingRate: 100,
      endToEnd: false,
    },
    [],
  ],
  // Sixteen digits are what CMS's own division prints: kept as text, not refused as the trace of a float.
  [
    'a rate with all its digits',
    'registry',
    { performanceRate: 66.66666666666667 },
    { performanceRate: '66.66666666666667' },
    [],
  ],
  ['text for a number', 'registry', { performanceRate: '82.31' }, { performanceRate: '82.31' }, []],
  [
    'several rates',
    'registry',
    {
      isEndToEndReported: true,
      strata: [
        { stratum: 'overall', performanceMet: 1, eligiblePopulation: 2 },
        { stratum: 'x', performanceNotMet: 3, numeratorExclusion: 1 },
      ],
    },
    {
      endToEnd: true,
      strata: [
        { stratum: 'overall', performanceMet: 1, eligiblePopulation: 2 },
        { stratum: 'x', performanceNotMet: 3 },
      ],
    },
    ['strata.1.numeratorExclusion'],
  ],
  [
    'a ratio',
    'registry',
    {
      numerator: 3.5,
      denominator: 12,
      observationInstances: 40,
      reportingRate: 90,
      isEndToEndReported: true,
    },
    {
      reportingRate: 90,
      endToEnd: true,
    },
    ['numerator', 'denominator', 'observationInstances'],
  ],
  [
    'a survey',
    'certifiedSurveyVendor',
    { score: 80.2, reliability: 'high', mask: false, isBelowMinimum: false },
    {},
    ['score', 'reliability', 'mask', 'isBelowMinimum'],
  ],
  [
    'a QCDR measure',
    'registry',
    { ...single, numeratorExclusion: 2 },
    {
      eligiblePopulation: 120,
      performanceMet: 82,
      performanceNotMet: 18,
      eligiblePopulationExclusion: 5,
      eligiblePopulationException: 3,
      endToEnd: true,
    },
    ['numeratorExclusion'],
  ],
]
for (const [name, submissionMethod, value, carriedAs, lost] of kinds) {
  test(`a quality measurement, ${name}`, () => {
    const input = submission([qualitySet([{ measureId: 'X', value }], { submissionMethod })])
    assert.deepEqual(carried(input).quality?.submissions, [
      { measureId: 'X', collectionType: submissionMethod, ...carriedAs },
    ])
    assert.deepEqual(
      left(input),
      lost.map((path) => `measurementSets.0.measurements.0.value.${path}`),
    )
  })
}

test('yes or no, proportions and exclusions of Promoting Interoperability; activities that were done', () => {
  const input = submission([
    {
      category: 'pi',
      measurements: [
        { measureId: 'PI_PPHI_1', value: true },
        { measureId: 'PI_LVPP_1', value: false },
        { measureId: 'PI_EP_1', value: { numerator: 1, denominator: 2, extra: 3 } },
        { measureId: 'PI_X', value: 'yes' },
      ],
    },
    {
      category: 'ia',
      measurements: [
        { measureId: 'IA_1', value: true },
        { measureId: 'IA_2', value: false },
        { measureId: 'IA_3', value: 1 },
      ],
    },
  ])
  const { promotingInteroperability, improvementActivities } = carried(input)
  assert.deepEqual(promotingInteroperability?.measures, {
    PI_PPHI_1: true,
    PI_LVPP_1: false,
    PI_EP_1: { numerator: 1, denominator: 2 },
  })
  assert.deepEqual(improvementActivities?.activities, ['IA_1'])
  assert.deepEqual(left(input).toSorted(), [
    'measurementSets.0.measurements.2.value.extra',
    'measurementSets.0.measurements.3.value',
    'measurementSets.1.measurements.2.value',
  ])
})

test('of 2017, “aci” is the same category', () => {
  const measurements = [{ measureId: 'ACI_EP_1', value: { numerator: 1, denominator: 2 } }]
  const input = submission([{ category: 'aci', measurements }], { performanceYear: 2017 })
  assert.deepEqual(carried(input).promotingInteroperability?.measures, {
    ACI_EP_1: { numerator: 1, denominator: 2 },
  })
})

const levels: readonly [entityType: string, participation: string | undefined][] = [
  ['individual', 'individual'],
  ['group', 'group'],
  ['subgroup', 'subgroup'],
  ['virtualGroup', 'virtual-group'],
  ['apm', 'apm-entity'],
  ['committee', undefined],
  ['toString', undefined],
  ['__proto__', undefined],
]
for (const [entityType, participation] of levels) {
  test(`an entity of the type ${entityType} takes part as ${participation ?? 'nobody known'}`, () => {
    const input = submission([], { entityType, entityId: 'SG-00000001' })
    assert.deepEqual(carried(input).clinician, participation ? { participation } : {})
    assert.deepEqual(left(input), participation ? [] : ['entityType'])
  })
}

const programs: readonly [programName: string, reporting: object | undefined, lost: string[]][] = [
  ['mips', undefined, []],
  ['app1', { option: 'app' }, []],
  ['appPlus', { option: 'app-plus' }, []],
  ['G0053', { option: 'mvp', mvpId: 'G0053' }, []],
  ['M1370', { option: 'mvp', mvpId: 'M1370' }, []],
  ['cpcPlus', undefined, ['measurementSets.0.programName']],
  ['constructor', undefined, ['measurementSets.0.programName']],
]
for (const [programName, reporting, lost] of programs) {
  test(`the program ${programName}: ${reporting ? JSON.stringify(reporting) : 'as MIPS'}`, () => {
    const input = submission([qualitySet([], { programName })])
    assert.deepEqual(carried(input).reporting, reporting)
    assert.deepEqual(left(input), lost)
  })
}

test('of several programs the first is carried over, and the others are listed', () => {
  const set = (programName: string | undefined, id: string) =>
    qualitySet([{ measureId: id, value: {} }], programName === undefined ? {} : { programName })
  const input = submission([set(undefined, '001'), set('app1', '236'), set('mips', '134')])
  const { quality, reporting } = carried(input)
  assert.equal(reporting, undefined)
  assert.deepEqual([quality?.submissions?.length, quality?.alternatives?.length], [1, 1])
  assert.deepEqual(left(input), ['measurementSets.1'])
})

test('what has no place is listed with its path and a reason; bookkeeping is passed over', () => {
  const input = submission(
    [
      qualitySet([{ id: 'm', measurementSetId: 's', measureId: '001', value: {}, messages: [] }], {
        id: 's',
        submissionId: 'u',
        createdAt: 'now',
        updatedAt: 'now',
        practiceId: 'p',
        performanceStart: '2023-01-01',
        performanceEnd: '2023-12-31',
        cehrtId: 'X',
        measureSet: 'cardiology',
      }),
      { category: 'cost', measurements: [{ measureId: 'TPCC_1', value: 3 }] },
      { category: 'constructor', measurements: [] },
      'set',
      { category: 'quality' },
      qualitySet([{ measureId: '236', value: true }, { value: {} }, null, { measureId: 5, value: {} }], {
        submissionMethod: 'fax',
      }),
    ],
    { id: 'u', submissionId: 'u', createdAt: 'now', updatedAt: 'now', entityId: 'E', score: 5 },
  )
  const { notCarried } = read(input)
  assert.deepEqual(notCarried.map(({ path }) => path).toSorted(), [
    'measurementSets.0.cehrtId',
    'measurementSets.0.measureSet',
    'measurementSets.0.measurements.0.messages',
    'measurementSets.0.performanceEnd',
    'measurementSets.0.performanceStart',
    'measurementSets.1.category',
    'measurementSets.2.category',
    'measurementSets.3',
    'measurementSets.4',
    'measurementSets.5.measurements.0.value',
    'measurementSets.5.measurements.1',
    'measurementSets.5.measurements.2',
    'measurementSets.5.measurements.3',
    'measurementSets.5.submissionMethod',
    'score',
  ])
  for (const { message } of notCarried) assert.doesNotMatch(say(message), /\{\w+\}/)
})

// Several sets of a category. On the benchmark below 45 is worth 5.5 points, 75 is 8.5 and 95 is 10.
const rated = (measureId: string, performanceRate: number) => ({
  measureId,
  value: { performanceRate, reportingRate: 100, eligiblePopulation: 40, isEndToEndReported: false },
})
const benchmark = { deciles: ['10', '20', '30', '40', '50', '60', '70', '80', '90'] }
type Submissions = NonNullable<NonNullable<Scenario['quality']>['submissions']>
const withBenchmarks = (scenario: Scenario): Scenario => {
  const each = (list: Submissions = []): Submissions =>
    list.map((one) => ({ ...one, measureType: 'outcome', benchmark }))
  const { submissions, alternatives = [] } = scenario.quality ?? {}
  return {
    ...scenario,
    quality: {
      submissions: each(submissions),
      alternatives: alternatives.map((one) => ({ submissions: each(one.submissions) })),
    },
  }
}
for (const [performanceYear, points] of [
  [2017, '15.5'],
  [2018, '15.5'],
  [2019, '24'],
  [2024, '24'],
] as const) {
  test(`${performanceYear}: two quality sets ${performanceYear < 2019 ? 'compete' : 'count together'}`, () => {
    const input = submission(
      [
        qualitySet([rated('A', 75)]),
        qualitySet([rated('B', 95), rated('C', 45)], { submissionMethod: 'electronicHealthRecord' }),
      ],
      { performanceYear },
    )
    const scenario = withBenchmarks(carried(input))
    assert.equal(scenario.quality?.alternatives?.length, 1)
    const { detail } = scored(evaluate(years[`${performanceYear}`], scenario).quality)
    assert.equal(detail.achievement.value.toString(), points)
  })
}

test('of several activity and interoperability sets the best counts, and the explanation says so', () => {
  const input = submission(
    [
      { category: 'ia', measurements: [{ measureId: 'IA_1', value: true }] },
      {
        category: 'ia',
        measurements: [
          { measureId: 'IA_1', value: true },
          { measureId: 'IA_2', value: true },
        ],
      },
      {
        category: 'pi',
        measurements: Object.entries(interoperability(years['2025'], 50)).map(([measureId, value]) => ({
          measureId,
          value,
        })),
      },
      {
        category: 'pi',
        measurements: Object.entries(interoperability(years['2025'], 90)).map(([measureId, value]) => ({
          measureId,
          value,
        })),
      },
    ],
    { performanceYear: 2025 },
  )
  const scenario = carried(input)
  assert.equal(scenario.improvementActivities?.alternatives?.length, 1)
  const { improvementActivities, promotingInteroperability } = evaluate(years['2025'], scenario)
  const activities = scored(improvementActivities)
  assert.equal(activities.step.value.toString(), '100')
  const words = activities.detail.reasons.map(({ message }) => say(message)).join(' ')
  assert.match(
    `${words} ${say(activities.step.label)}`,
    /Of 2 submissions the highest-scoring one counts: number 2/,
  )
  const pi = scored(promotingInteroperability)
  assert.match(say(pi.step.label), /Of 2 submissions/)
})

test('what CMS adds itself stands beside the set that was sent, and is no alternative to it', () => {
  const survey = qualitySet([{ measureId: 'CAHPS_1', value: {} }], {
    submissionMethod: 'certifiedSurveyVendor',
  })
  const { quality } = carried(submission([survey, qualitySet([rated('A', 75)])]))
  assert.deepEqual(
    quality?.submissions?.map(({ measureId }) => measureId),
    ['A', 'CAHPS_1'],
  )
  assert.equal(quality?.alternatives, undefined)
  assert.deepEqual(carried(submission([survey])).quality?.submissions?.length, 1)
})

test('no set of a category is not told; an empty set is a report of nothing', () => {
  const none = carried(submission([]))
  assert.deepEqual(Object.keys(none).toSorted(), ['clinician', 'ruleYear', 'version'])
  assert.deepEqual(carried(submission([qualitySet([])])).quality, { submissions: [] })
})

const refused: readonly [name: string, input: unknown, path: string][] = [
  ['nothing', undefined, ''],
  ['null', null, ''],
  ['a number', 5, ''],
  ['a list', [], ''],
  ['text that is no JSON', '{ "entityType": ', ''],
  ['empty text', '', ''],
  ['a scenario', { version: 1, ruleYear: '2023' }, ''],
  ['sets that are no list', submission({ 0: {} }), ''],
  ['no year', { ...plain, performanceYear: undefined }, 'performanceYear'],
  ['a year without rules', { ...plain, performanceYear: 2016 }, 'performanceYear'],
  ['a proposed rule', { ...plain, performanceYear: '2019-proposed' }, 'performanceYear'],
  ['a year in a list', { ...plain, performanceYear: ['2019'] }, 'performanceYear'],
  ['a year without a text', { ...plain, performanceYear: Object.create(null) as unknown }, 'performanceYear'],
  ['an empty wrapper', { data: { submission: {} } }, ''],
]
for (const [name, input, path] of refused) {
  test(`refused: ${name}`, () => {
    const result = scenarioFromQppJson(input)
    assert.equal(result.status, 'invalid')
    assert.deepEqual(
      result.problems.map((one) => one.path),
      [path],
    )
    for (const { message } of result.problems) assert.doesNotMatch(say(message), /\{\w+\}|undefined|object/)
  })
}

test('a year that is none is not repeated', () => {
  const result = scenarioFromQppJson({ ...plain, performanceYear: TIN })
  assert.ok(!JSON.stringify(result).includes(TIN))
})

test('keys of every object are keys like others', () => {
  const text = `{"entityType":"individual","performanceYear":2023,"__proto__":{"polluted":1},"measurementSets":[
    {"category":"pi","constructor":1,"measurements":[{"measureId":"__proto__","value":true},{"measureId":"toString","value":{"numerator":1,"__proto__":2}}]},
    {"category":"__proto__","measurements":[]},
    {"category":"quality","submissionMethod":"__proto__","programName":"__proto__","measurements":[{"measureId":"hasOwnProperty","value":{"__proto__":{"performanceMet":1}}}]}
  ]}`
  const { scenario, notCarried } = read(text)
  assert.equal(({} as { polluted?: number }).polluted, undefined)
  assert.ok(notCarried.some(({ path }) => path === '__proto__'))
  const measures = scenario.promotingInteroperability?.measures ?? {}
  assert.deepEqual(Object.keys(measures).toSorted(), ['__proto__', 'toString'])
  assert.equal(Object.getPrototypeOf(measures), Object.prototype)
  evaluate(years['2023'], scenario)
  assert.notEqual(parseScenario(JSON.stringify(scenario)).status, undefined)
})

test('a huge submission is read, and fast', () => {
  const measurements = Array.from({ length: 100_000 }, (_, index) => ({
    measureId: `M${index}`,
    value: single,
  }))
  const wide = Object.fromEntries(Array.from({ length: 200_000 }, (_, index) => [`k${index}`, 1]))
  const { scenario, notCarried } = read(
    submission([qualitySet(measurements, wide)], { text: 'x'.repeat(1_000_000) }),
  )
  assert.equal(scenario.quality?.submissions?.length, 100_000)
  assert.equal(notCarried.length, 200_001)
  const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`
  assert.equal(scenarioFromQppJson(deep).status, 'invalid')
  const long = qualitySet([{ measureId: 'x'.repeat(1000), value: {} }])
  assert.deepEqual(left(submission([long])), ['measurementSets.0.measurements.0'])
})

const digits = (length: number) =>
  fc.stringMatching(new RegExp(`^[1-9][0-9]{${length - 1}}$`)).filter((text) => text.length === length)
const value = fc.oneof(
  fc.boolean(),
  fc.record({ numerator: fc.nat(999), denominator: fc.nat(999) }),
  fc.record({
    performanceMet: fc.nat(999),
    eligiblePopulation: fc.nat(999),
    strata: fc.array(fc.record({ performanceMet: fc.nat(999) })),
  }),
)
const sets = fc.array(
  fc.record({
    category: fc.constantFrom('quality', 'ia', 'pi', 'aci', 'cost'),
    submissionMethod: fc.constantFrom('registry', 'claims', 'other'),
    programName: fc.constantFrom('mips', 'app1', 'M0005', 'pcf'),
    measurements: fc.array(fc.record({ measureId: fc.constantFrom('001', 'PI_EP_1', 'IA_EPA_1'), value })),
  }),
)

test('nobody is named: TIN, NPI and entity are nowhere in what comes out', () => {
  const given = fc.record({
    tin: digits(9),
    npi: digits(10),
    entity: digits(12),
    sets,
    wrapped: fc.boolean(),
    year: fc.integer({ min: 2015, max: 2028 }),
  })
  check([given], ({ tin, npi, entity, sets: measurementSets, wrapped, year }) => {
    const personal = {
      taxpayerIdentificationNumber: tin,
      nationalProviderIdentifier: npi,
      entityId: entity,
      practiceId: entity,
      id: npi,
      submissionId: tin,
    }
    const named = measurementSets.map((set) => ({
      ...set,
      ...personal,
      submitterId: tin,
      measurements: set.measurements.map((one) => ({ ...one, id: npi, measurementSetId: tin, tin, npi })),
    }))
    const bare = { entityType: 'individual', performanceYear: year, ...personal, measurementSets: named }
    const input = wrapped ? { data: { submission: bare } } : bare
    for (const form of [input, JSON.stringify(input)]) {
      const text = JSON.stringify(scenarioFromQppJson(form))
      for (const secret of [tin, npi, entity]) assert.ok(!text.includes(secret), text)
      const result = scenarioFromQppJson(form)
      if (result.status !== 'read' || !isRuleYearId(result.scenario.ruleYear)) continue
      const report = JSON.stringify(evaluate(years[result.scenario.ruleYear], result.scenario))
      for (const secret of [tin, npi, entity]) assert.ok(!report.includes(secret))
    }
  })
})

test('whatever is handed in, nothing throws; what is read is a scenario that can be written and read again', () => {
  const loose = fc.record({
    entityType: fc.anything(),
    performanceYear: fc.oneof(fc.constantFrom(2017, 2020, '2024'), fc.anything()),
    measurementSets: fc.oneof(sets, fc.array(fc.anything()), fc.anything()),
  })
  check(
    [
      fc.oneof(
        loose,
        fc.anything(),
        fc.json(),
        loose.map((one) => JSON.stringify(one)),
      ),
    ],
    (input) => {
      const result = scenarioFromQppJson(input)
      if (result.status === 'invalid') return
      const { ruleYear } = result.scenario
      assert.ok(isRuleYearId(ruleYear))
      const parsed = parseScenario(JSON.stringify(result.scenario))
      assert.equal(parsed.status, 'parsed', JSON.stringify(parsed))
      assert.deepEqual(parsed.unknown, [])
      evaluate(years[ruleYear], result.scenario)
    },
  )
})

test('there and back: the scenario of a submission is evaluated as the one written by hand', () => {
  const measures = interoperability(years['2023'], 80)
  const input = submission([
    qualitySet([rated('A', 75), rated('B', 45)]),
    { category: 'ia', measurements: [{ measureId: 'IA_PCMH', value: true }] },
    {
      category: 'pi',
      measurements: Object.entries(measures).map(([measureId, one]) => ({ measureId, value: one })),
    },
  ])
  const more = { cost: { measures: [{ points: '6' }] } }
  const scenario = { ...withBenchmarks(carried(input)), ...more }
  const byHand: Scenario = {
    version: 1,
    ruleYear: '2023',
    clinician: { participation: 'individual' },
    quality: {
      submissions: ['A', 'B'].map((measureId, index) => ({
        measureId,
        collectionType: 'registry' as const,
        measureType: 'outcome' as const,
        eligiblePopulation: 40,
        reportingRate: 100,
        performanceRate: index === 0 ? 75 : 45,
        endToEnd: false,
        benchmark,
      })),
    },
    improvementActivities: { activities: ['IA_PCMH'] },
    promotingInteroperability: { measures },
    ...more,
  }
  const [one, other] = [evaluate(years['2023'], scenario), evaluate(years['2023'], byHand)]
  assert.equal(scored(one.finalScore).step.value.toString(), scored(other.finalScore).step.value.toString())
  assert.equal(JSON.stringify(one.paymentAdjustment), JSON.stringify(other.paymentAdjustment))
})
