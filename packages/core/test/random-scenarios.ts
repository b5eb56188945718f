// Scenarios made at random over every rule year: mostly sensible, now and then with what nobody should write.
import * as fc from 'fast-check'
import type { Inventory, RuleYear, Scenario } from '../src/index.ts'
import { clinicianTypes, mvps } from './random-vocabulary.ts'

const odd = fc.constantFrom<string | number>(
  '',
  ' ',
  '-1',
  '0',
  '1e3',
  'x',
  '1,000',
  '12 %',
  '$5',
  '99.995',
  '100.01',
  '1e400',
  '0.0001',
  1e21,
  -0,
  0.1,
)
const often = <T>(usual: fc.Arbitrary<T>, weight = 200) =>
  fc.oneof({ weight, arbitrary: usual }, { weight: 1, arbitrary: odd })
const hundredths = (most: number) => fc.integer({ min: 0, max: most * 100 }).map((n) => String(n / 100))
const count = (most: number) => fc.oneof(fc.nat(most), fc.nat(most).map(String))
const number = (arbitrary: fc.Arbitrary<string | number>) =>
  fc.option(often(arbitrary), { nil: undefined, freq: 14 })
const percent = number(hundredths(100))
const points = number(hundredths(10))
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 8 })
const seldom = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 1 })
const yes = seldom(fc.boolean())
const now = fc.oneof({ weight: 12, arbitrary: fc.constant(undefined) }, fc.boolean())
const part = <T extends object>(model: { [Key in keyof T]: fc.Arbitrary<T[Key]> }) =>
  fc.record(model).map(withoutBlanks)

/** Keys without a value are left out, as in a file. */
function withoutBlanks<T extends object>(given: T): T {
  return Object.fromEntries(Object.entries(given).filter(([, one]) => one !== undefined)) as T
}

const rising = fc
  .array(fc.integer({ min: 0, max: 10_000 }), { minLength: 9, maxLength: 10 })
  .map((list) => list.toSorted((a, b) => a - b).map((n) => String(n / 100)))
const benchmark = fc.oneof(
  { weight: 20, arbitrary: fc.constant(undefined) },
  { weight: 4, arbitrary: fc.constant(null) },
  { weight: 40, arbitrary: rising.map((deciles) => ({ deciles })) },
  { weight: 20, arbitrary: rising.map((deciles) => ({ deciles: deciles.toReversed(), capped: true })) },
  { weight: 1, arbitrary: part({ median: number(count(5000)), standardDeviation: number(count(900)) }) },
  { weight: 1, arbitrary: part({ deciles: fc.array(odd, { maxLength: 10 }) }) },
)

const measureIds = [
  '001',
  '134',
  '236',
  '321',
  '479',
  '484',
  '492',
  '021',
  '389',
  '112',
  'X1',
  'X2',
  'CAHPS_1',
  'MCC1',
]
const collectionType = fc.constantFrom(
  'registry',
  'registry',
  'electronicHealthRecord',
  'claims',
  'cmsWebInterface',
  'certifiedSurveyVendor',
  'administrativeClaims',
  'medicareCqm',
)
/** Counts that fit one another, and now and then some that do not. */
const counts: fc.Arbitrary<object> = fc
  .tuple(fc.nat(200), fc.nat(200), fc.nat(20), fc.nat(20), fc.nat(60), fc.nat(30))
  .chain(([met, notMet, excluded, excepted, missing, odds]) =>
    odds === 0
      ? part<object>({ eligiblePopulation: number(count(400)), performanceMet: number(count(200)) })
      : fc.constantFrom(
          { eligiblePopulation: met + notMet + missing },
          {
            eligiblePopulation: String(met + notMet),
            performanceMet: met,
            performanceNotMet: String(notMet),
          },
          {
            eligiblePopulation: met + notMet + excluded + excepted + missing,
            performanceMet: met,
            performanceNotMet: notMet,
            eligiblePopulationExclusion: excluded,
            eligiblePopulationException: excepted,
          },
        ),
  )
const strata = fc.array(
  fc
    .tuple(counts, part({ stratum: maybe(fc.constantFrom('overall', 'a')) }))
    .map(([one, more]) => ({ ...one, ...more })),
  { maxLength: 3 },
)
const qualitySubmission = fc
  .tuple(
    counts,
    part({
      measureId: maybe(fc.constantFrom(...measureIds)),
      collectionType: maybe(collectionType),
      measureType: maybe(fc.constantFrom('outcome', 'patient-experience', 'other-high-priority', 'process')),
      strata: fc.oneof({ weight: 9, arbitrary: fc.constant(undefined) }, strata),
      performanceRate: percent,
      reportingRate: percent,
      endToEnd: yes,
      inverse: yes,
      programYear: seldom(fc.constantFrom('first', 'second', 'later')),
      benchmark,
      points: fc.oneof({ weight: 2, arbitrary: fc.constant(undefined) }, points),
    }),
  )
  .map(([one, more]) => ({ ...one, ...more }))
const qualityEntries = {
  submissions: maybe(fc.array(qualitySubmission, { maxLength: 8 })),
  measuresRequired: fc.oneof({ weight: 6, arbitrary: fc.constant(undefined) }, number(count(6))),
  administrativeClaimsMeasures: fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, number(count(3))),
  achievementPoints: fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, number(hundredths(60))),
  previousYearAchievementPercent: fc.option(percent, { nil: null }),
  missedCahps: yes,
}
const alternatives = <T extends object>(one: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, fc.array(one, { minLength: 1, maxLength: 2 }))
const quality = part({ ...qualityEntries, alternatives: alternatives(part(qualityEntries)) })

const costBenchmark = fc.oneof(
  { weight: 4, arbitrary: rising.map((deciles) => ({ deciles: deciles.toReversed() })) },
  { weight: 1, arbitrary: part({ median: number(count(5000)), standardDeviation: number(count(900)) }) },
  { weight: 4, arbitrary: fc.constant(undefined) },
)
const costIds = [
  'TPCC_1',
  'MSPB_1',
  'COST_CRR_1',
  'COST_D_1',
  'COST_SPH_1',
  'COST_EDV_1',
  'COST_LGH_1',
  'nothing',
]
const cost = part({
  measures: maybe(
    fc.array(
      part({
        measureId: maybe(fc.constantFrom(...costIds)),
        points: number(hundredths(10)),
        averageCost: number(count(20_000)),
        cases: number(count(60)),
        benchmark: costBenchmark,
      }),
      { maxLength: 4 },
    ),
  ),
  previousYearPercent: fc.option(percent, { nil: null }),
})

const activity = fc.oneof(
  fc.constantFrom('IA_EPA_1', 'IA_BE_6', 'IA_PCMH', 'IA_NONE'),
  part({
    activityId: maybe(fc.constantFrom('IA_EPA_1', 'IA_PM_13', 'IA_PCMH')),
    weight: maybe(fc.constantFrom('medium', 'high')),
    cliniciansPercent: percent,
    sameNinetyDays: yes,
  }),
)
const activityEntries = {
  activities: maybe(fc.array(activity, { maxLength: 5 })),
  medicalHome: yes,
  apmParticipant: yes,
  studyParticipant: yes,
}
const improvementActivities = part({ ...activityEntries, alternatives: alternatives(part(activityEntries)) })

/** The ids that a rule year asks about, with what belongs to other years. */
function interoperability({ promotingInteroperability: pi }: RuleYear) {
  const listed =
    pi.method === 'performance-points'
      ? [
          ...pi.objectives.flatMap(({ measures, alternatives: others = [] }) => [...measures, ...others]),
          ...pi.publicHealth.registries.value,
        ]
      : pi.measureSets.flatMap(({ measures, registries }) => [...measures.value, ...registries.all.value])
  const ids = [
    ...pi.attestations.value.map(({ id }) => id),
    ...listed.flatMap((one) => [one.id, ...('exclusions' in one ? one.exclusions.map(({ id }) => id) : [])]),
    'PI_EP_1',
    'ACI_EP_1',
    'IACEHRT',
    'toString',
  ]
  const proportion = fc
    .tuple(fc.nat(400), fc.nat(400))
    .map(([a, b]) => ({ numerator: Math.min(a, b), denominator: String(Math.max(a, b)) }))
  const answer = fc.oneof(
    { weight: 4, arbitrary: fc.boolean() },
    { weight: 4, arbitrary: proportion },
    { weight: 1, arbitrary: part({ numerator: number(count(9)), denominator: number(count(9)) }) },
  )
  // Most answers have the form that is asked for, and stand without an exclusion of the same measure.
  const answers = [
    ...pi.attestations.value.map(({ id }) =>
      fc.oneof({ weight: 9, arbitrary: fc.constant({ [id]: true }) }, fc.constantFrom({}, { [id]: false })),
    ),
    ...listed.map((one) => {
      const asked = 'metric' in one && one.metric === 'proportion' ? proportion : fc.boolean()
      const exclusions =
        'exclusions' in one ? one.exclusions.map(({ id }) => fc.constant({ [id]: true })) : []
      return fc.oneof(
        { weight: 6, arbitrary: asked.map((given) => ({ [one.id]: given })) },
        fc.constant({}),
        ...exclusions,
      )
    }),
  ]
  const fitting = fc.tuple(...answers).map((parts) => Object.assign({}, ...parts) as Record<string, boolean>)
  const entries = {
    measureSet: maybe(fc.constantFrom('standard', 'transition')),
    measures: maybe(
      fc.oneof(
        { weight: 20, arbitrary: fitting },
        fc.dictionary(fc.constantFrom(...ids), answer, { maxKeys: 8 }),
      ),
    ),
    reweighting: fc.oneof(
      { weight: 5, arbitrary: fc.constant(undefined) },
      fc.constantFrom(null, 'No internet'),
    ),
  }
  return part({ ...entries, alternatives: alternatives(part(entries)) })
}

const volumeNumbers = part({
  allowedCharges: number(count(200_000)),
  beneficiaries: number(count(400)),
  services: number(count(400)),
})
const volume = part({ segment1: maybe(volumeNumbers), segment2: maybe(volumeNumbers) })
const clinician = part({
  type: fc.oneof(
    { weight: 12, arbitrary: maybe(fc.constantFrom(...clinicianTypes)) },
    fc.constantFrom('wizard', 'toString'),
  ),
  participation: seldom(fc.constantFrom('individual', 'group', 'virtual-group', 'subgroup', 'apm-entity')),
  practiceSize: number(count(40)),
  specialStatuses: seldom(
    fc.uniqueArray(
      fc.constantFrom(
        'small',
        'rural',
        'hpsa',
        'non-patient-facing',
        'hospital-based',
        'asc-based',
        'facility-based',
      ),
      { maxLength: 3 },
    ),
  ),
  newlyEnrolled: now,
  qp: fc.oneof({ weight: 6, arbitrary: fc.constant(undefined) }, fc.constantFrom('none', 'qp', 'partial')),
  mipsApm: fc.oneof(
    { weight: 3, arbitrary: fc.constant(undefined) },
    fc.constantFrom(null, '', 'Shared Savings Program', 'Oncology Care Model'),
  ),
  election: maybe(fc.constantFrom('none', 'opt-in', 'voluntary', 'participate')),
  volume: maybe(volume),
  groupVolume: seldom(volume),
})

const indicator = part({
  mean: number(hundredths(2)),
  standardDeviation: number(hundredths(1)),
  median: number(hundredths(2)),
})
const complexPatient = part({
  averageHccScore: number(hundredths(6)),
  dualEligibleShare: number(hundredths(1)),
  hccDistribution: maybe(indicator),
  dualDistribution: maybe(indicator),
  points: fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, number(hundredths(12))),
})
const category = fc.constantFrom('quality', 'cost', 'improvementActivities', 'promotingInteroperability')
const categories = fc.oneof(
  { weight: 3, arbitrary: fc.constant(undefined) },
  fc.uniqueArray(category, { maxLength: 3 }),
)
const reporting = part({
  option: seldom(fc.constantFrom('traditional', 'mvp', 'app', 'app-plus', 'apm-scoring-standard')),
  mvpId: seldom(fc.constantFrom(...mvps)),
})
const shares = part({ paymentPercent: percent, patientPercent: percent })
const advancedApm = part({ medicare: maybe(shares), allPayer: maybe(shares), electMips: yes })
const payment = part({
  finalScore: percent,
  scalingFactor: number(hundredths(3)),
  exceptionalScalingFactor: number(hundredths(1)),
  partBPaidAmount: number(count(900_000)),
})

/** Most sections are told, so that most scenarios can be scored. */
const told = <T>(arbitrary: fc.Arbitrary<T>, weight = 6) =>
  fc.oneof({ weight, arbitrary }, fc.constant(undefined))

export function scenarioOf(rules: RuleYear): fc.Arbitrary<Scenario> {
  return part({
    version: fc.constant(1 as const),
    ruleYear: fc.constant(rules.id as string),
    reporting: told(reporting, 1),
    clinician: told(clinician),
    quality: told(quality),
    cost: told(cost),
    improvementActivities: told(improvementActivities),
    promotingInteroperability: told(interoperability(rules)),
    complexPatient: told(complexPatient, 1),
    reweighted: categories,
    compromised: categories,
    facilityBased: told(part({ qualityPercent: percent, costPercent: percent }), 1),
    advancedApm: told(advancedApm, 1),
    payment: told(payment, 2),
  }).map((scenario) => ({ ...scenario, version: 1 }))
}

const bounds = ['1', '10', '20', '30', '40', '50', '60', '70', '80', '90'] as const
const stamp = { performanceYear: 2023, from: 'made at random', date: '2026-01-01' }

const knowing: Inventory = {
  stamp,
  performanceYearBenchmarks: true,
  measure: (measureId) =>
    measureId.startsWith('X')
      ? undefined
      : {
          measureId,
          title: `Measure ${measureId}`,
          measureType: measureId === '001' ? 'outcome' : 'process',
          inverse: measureId === '001',
          collectionTypes: ['registry', 'electronicHealthRecord'],
          overallAlgorithm: 'simpleAverage',
          benchmarks: [
            {
              collectionType: 'registry',
              bounds: measureId === '001' ? bounds.toReversed() : bounds,
              capped: measureId === '134',
            },
          ],
        },
  activity: (activityId) =>
    activityId === 'IA_NONE'
      ? undefined
      : { activityId, title: activityId, weight: activityId === 'IA_BE_6' ? 'high' : 'medium' },
  costBenchmark: (measureId) => (measureId === 'TPCC_1' ? bounds.toReversed() : undefined),
}

/** None, one that says nothing, and, most often, one that knows the measures above. */
export const inventories: readonly (Inventory | undefined)[] = [
  undefined,
  { stamp },
  ...Array.from({ length: 5 }, () => knowing),
]
