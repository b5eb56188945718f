// Everything over one scenario: every level and way of reporting, what is missing and what cannot be read by its
// path, reweighting, bonuses.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  type Outcome,
  type Report,
  type RuleYearId,
  type Scenario,
  categoryIds,
  evaluate,
  ruleYearIds,
  say,
} from '../src/index.ts'
import { complete, interoperability, volume } from './scenario-support.ts'
import { invalidPaths, missingPaths, scored, years } from './support.ts'

const run = (ruleYear: RuleYearId, scenario: Scenario): Report => evaluate(years[ruleYear], scenario)
const full = (ruleYear: RuleYearId, more: Partial<Scenario> = {}) => run(ruleYear, complete(ruleYear, more))
const score = (outcome: Outcome<unknown>) => scored(outcome).step.value.toString()
const weightsOf = ({ weights }: Report) => {
  assert.notEqual(weights.status, 'invalid', JSON.stringify(weights))
  assert.ok('detail' in weights)
  const counted = weights.detail.weights
  return counted && categoryIds.map((id) => counted[id].value.toString()).join('/')
}

// Quality 50 %, cost 60 %, activities 100 %, interoperability 100 %.
const finals: Readonly<Record<RuleYearId, string>> = {
  '2017': '70', // 30 + 15 + 25
  '2018': '71', // 25 + 6 + 15 + 25
  '2019-proposed': '71.5', // 22.5 + 9 + 15 + 25
  '2019': '71.5',
  '2020-proposed': '72', // 20 + 12 + 15 + 25
  '2020': '72.5', // 27.5 + 15 + 30: cost was set to zero
  '2021': '72.5',
  '2022': '73', // 15 + 18 + 15 + 25
  '2023': '73',
  '2024': '73',
  '2025': '73',
  '2026': '73',
}
for (const [ruleYear, expected] of Object.entries(finals) as [RuleYearId, string][]) {
  test(`${ruleYear}: every category scored, ${expected} points`, () => {
    const report = full(ruleYear)
    assert.equal(report.ruleYear, ruleYear)
    assert.equal(score(report.quality), '50')
    assert.equal(score(report.cost), '60')
    assert.equal(score(report.improvementActivities), '100')
    assert.equal(score(report.promotingInteroperability), '100')
    assert.equal(score(report.finalScore), expected)
    assert.equal(report.eligibility.status, 'scored')
    assert.equal(scored(report.paymentAdjustment).detail.applies, true)
    assert.equal(report.advancedApm.status, 'incomplete')
    assert.equal(report.inventory, undefined)
  })
}

const LEVELS = ['individual', 'group', 'virtual-group', 'subgroup', 'apm-entity'] as const
const OPTIONS = ['traditional', 'mvp', 'app', 'app-plus', 'apm-scoring-standard'] as const
const since = (first: number) => (ruleYear: RuleYearId) => years[ruleYear].performanceYear >= first
const levelIn: Readonly<Record<(typeof LEVELS)[number], (ruleYear: RuleYearId) => boolean>> = {
  individual: () => true,
  group: () => true,
  'virtual-group': since(2018),
  subgroup: since(2023),
  'apm-entity': () => true,
}
const optionIn: Readonly<Record<(typeof OPTIONS)[number], (ruleYear: RuleYearId) => boolean>> = {
  traditional: () => true,
  mvp: since(2023),
  app: since(2021),
  'app-plus': since(2025),
  'apm-scoring-standard': (ruleYear) => !since(2021)(ruleYear),
}
for (const ruleYear of ruleYearIds) {
  for (const participation of LEVELS) {
    for (const option of OPTIONS) {
      const taken = levelIn[participation](ruleYear) && optionIn[option](ruleYear)
      test(`${ruleYear}: a ${participation} by ${option} is ${taken ? 'scored' : 'refused'}`, () => {
        const report = full(ruleYear, { clinician: { participation }, reporting: { option } })
        if (taken) {
          assert.match(score(report.finalScore), /^\d+(\.\d\d?)?$/)
          assert.equal(report.paymentAdjustment.status, 'scored')
          return
        }
        const paths = [
          ...(optionIn[option](ruleYear) ? [] : ['reporting.option']),
          ...(levelIn[participation](ruleYear) ? [] : ['clinician.participation']),
        ]
        assert.deepEqual(invalidPaths(report.finalScore), paths)
        assert.deepEqual(invalidPaths(report.weights), paths)
        assert.deepEqual(invalidPaths(report.quality), paths)
        assert.equal(report.paymentAdjustment.status, 'invalid')
      })
    }
  }
}

test('by an MVP four measures are asked for; by the APP cost has no weight, and CMS assigns activities', () => {
  // 30 of 40 points; cost 60 % and the rest in full.
  assert.equal(score(full('2024', { reporting: { option: 'mvp', mvpId: 'M0005' } }).finalScore), '80.5')
  const app = full('2024', { reporting: { option: 'app' }, improvementActivities: { activities: [] } })
  assert.equal(score(app.improvementActivities), '100')
  assert.equal(weightsOf(app), '50/0/20/30')
})

test('nothing told: every part says what it wants, by paths of the scenario', () => {
  for (const ruleYear of ruleYearIds) {
    const report = run(ruleYear, { version: 1 })
    const weighed = years[ruleYear].weights.zeroForEveryone.length > 0 || ruleYear === '2017'
    const missing = missingPaths(report.finalScore)
    const sections = new Set(missing.map((path) => path.split('.')[0]))
    assert.deepEqual(
      [...sections],
      categoryIds.filter((id) => id !== 'cost' || !weighed),
      ruleYear,
    )
    assert.ok(missing.includes('quality.submissions') && missing.includes('improvementActivities.activities'))
    assert.deepEqual(missingPaths(report.quality), ['quality.submissions'])
    assert.deepEqual(missingPaths(report.cost), ['cost.measures'])
    assert.deepEqual(missingPaths(report.improvementActivities), ['improvementActivities.activities'])
    for (const path of missingPaths(report.promotingInteroperability))
      assert.match(path, /^promotingInteroperability\.measures\.\w/)
    for (const path of missingPaths(report.eligibility)) assert.match(path, /^clinician\.volume\.segment1\./)
    assert.deepEqual(missingPaths(report.paymentAdjustment), ['payment.finalScore'])
    assert.deepEqual(missingPaths(report.advancedApm), ['advancedApm.medicare.paymentPercent'])
    assert.equal(report.weights.status, 'scored')
  }
})

const gaps: readonly [name: string, more: Partial<Scenario>, paths: string[]][] = [
  ['quality', { quality: undefined }, ['quality.submissions']],
  [
    'a number of a measure',
    { quality: { submissions: [{ measureId: 'X1', measureType: 'outcome', eligiblePopulation: 40 }] } },
    ['quality.submissions.0.reportingRate'],
  ],
  ['cost', { cost: {} }, ['cost.measures']],
  ['a cost measure', { cost: { measures: [{ points: '5' }, {}] } }, ['cost.measures.1.averageCost']],
  [
    'the weight of an activity',
    { improvementActivities: { activities: ['IA_EPA_1'] } },
    ['improvementActivities.activities.0.weight'],
  ],
]
for (const [name, more, paths] of gaps) {
  test(`2023, missing ${name}: ${paths.join(', ')}`, () => {
    const { finalScore, paymentAdjustment } = full('2023', more)
    assert.deepEqual(missingPaths(finalScore), paths)
    assert.deepEqual(missingPaths(paymentAdjustment), ['payment.finalScore'])
    assert.ok(finalScore.status === 'incomplete' && finalScore.detail.weights)
  })
}

const wrong: readonly [name: string, more: Partial<Scenario>, part: keyof Report, paths: string[]][] = [
  ['points', { quality: { submissions: [{ points: '11' }] } }, 'quality', ['quality.submissions.0.points']],
  ['cases', { cost: { measures: [{ points: '5', cases: '-1' }] } }, 'cost', ['cost.measures.0.cases']],
  [
    'a share of clinicians',
    { improvementActivities: { activities: [{ cliniciansPercent: '101' }] } },
    'improvementActivities',
    ['improvementActivities.activities.0.cliniciansPercent'],
  ],
  [
    'a numerator',
    { promotingInteroperability: { measures: { PI_EP_1: { numerator: 5, denominator: 4 } } } },
    'promotingInteroperability',
    ['promotingInteroperability.measures.PI_EP_1.numerator'],
  ],
  ['a type', { clinician: { type: 'wizard' } }, 'eligibility', ['clinician.type']],
  [
    'a volume',
    { clinician: { volume: { segment1: { services: '1.5' } } } },
    'eligibility',
    ['clinician.volume.segment1.services'],
  ],
  [
    'a volume of the group',
    { clinician: { participation: 'group', groupVolume: { segment2: { services: 'x' } } } },
    'eligibility',
    ['clinician.groupVolume.segment2.services'],
  ],
  ['a factor', { payment: { scalingFactor: '4' } }, 'paymentAdjustment', ['payment.scalingFactor']],
  ['an amount', { payment: { partBPaidAmount: '-1' } }, 'paymentAdjustment', ['payment.partBPaidAmount']],
  [
    'a percent of payments',
    { advancedApm: { medicare: { paymentPercent: '101' } } },
    'advancedApm',
    ['advancedApm.medicare.paymentPercent'],
  ],
  [
    'a risk score',
    { complexPatient: { averageHccScore: '-1' } },
    'finalScore',
    ['complexPatient.averageHccScore'],
  ],
  [
    'a hospital’s score',
    { facilityBased: { qualityPercent: '101', costPercent: '1' } },
    'finalScore',
    ['facilityBased.qualityPercent'],
  ],
]
for (const [name, more, part, paths] of wrong) {
  test(`2023, ${name} that cannot be read: ${part}, ${paths.join(', ')}`, () => {
    const report = full('2023', more)
    assert.deepEqual(invalidPaths(report[part] as Outcome<unknown>), paths)
    if (part === 'finalScore') assert.equal(report.paymentAdjustment.status, 'invalid')
  })
}

test('a practice size that cannot be read is said where it decides, once under its own path', () => {
  const report = full('2023', { clinician: { practiceSize: 'few' } })
  for (const part of [
    'eligibility',
    'quality',
    'improvementActivities',
    'promotingInteroperability',
    'weights',
    'finalScore',
  ] as const)
    assert.deepEqual(invalidPaths(report[part]), ['clinician.practiceSize'], part)
})

test('a category that cannot be read leaves the final score open, and names its path', () => {
  const { finalScore } = full('2023', { quality: { submissions: [{ points: '11' }] } })
  assert.deepEqual(missingPaths(finalScore), ['quality.submissions.0.points'])
})

test('missing numbers of a group are those of the group, where they are kept apart', () => {
  const told = { participation: 'group', groupVolume: { segment1: { services: 10 } } } as const
  assert.deepEqual(missingPaths(full('2023', { clinician: told }).eligibility), [
    'clinician.groupVolume.segment1.allowedCharges',
    'clinician.groupVolume.segment1.beneficiaries',
  ])
})

// Weights of 2023 are 30/30/15/25.
const reweightings: readonly [name: string, more: Partial<Scenario>, weights: string | undefined][] = [
  ['nothing', {}, '30/30/15/25'],
  ['no cost measure could be scored', { cost: { measures: [] } }, '55/0/15/30'],
  ['cost, as CMS grants it', { reweighted: ['cost'] }, '55/0/15/30'],
  ['quality, with data', { reweighted: ['quality'] }, '30/30/15/25'],
  ['quality, with nothing', { reweighted: ['quality'], quality: { submissions: [] } }, '0/30/15/55'],
  ['quality, not told', { reweighted: ['quality'], quality: undefined } as never, '0/30/15/55'],
  [
    'quality, with claims measures alone: nobody sent them',
    {
      reweighted: ['quality'],
      quality: { submissions: [{ collectionType: 'administrativeClaims', measureId: '479' }] },
    },
    '0/30/15/55',
  ],
  ['quality compromised, with data', { compromised: ['quality'] }, '0/30/15/55'],
  [
    'activities, with nothing',
    { reweighted: ['improvementActivities'], improvementActivities: { activities: [] } },
    '45/30/0/25',
  ],
  [
    'activities, with one',
    { reweighted: ['improvementActivities'], improvementActivities: { activities: [{ weight: 'high' }] } },
    '30/30/15/25',
  ],
  ['activities, in a medical home', { reweighted: ['improvementActivities'] }, '30/30/15/25'],
  [
    'interoperability, with nothing',
    { reweighted: ['promotingInteroperability'], promotingInteroperability: { measures: {} } },
    '55/30/15/0',
  ],
  [
    'interoperability, with a “no”',
    {
      reweighted: ['promotingInteroperability'],
      promotingInteroperability: { measures: { PI_PPHI_1: false } },
    },
    '55/30/15/0',
  ],
  ['interoperability, with data', { reweighted: ['promotingInteroperability'] }, '30/30/15/25'],
  [
    'interoperability on its own application',
    { promotingInteroperability: { reweighting: 'No internet' } },
    '55/30/15/0',
  ],
  [
    'a physical therapist without data',
    { clinician: { type: 'physical-therapist' }, promotingInteroperability: {} },
    '55/30/15/0',
  ],
  ['a physical therapist with data', { clinician: { type: 'physical-therapist' } }, '30/30/15/25'],
  [
    'a group of theirs',
    {
      clinician: { type: 'physical-therapist', participation: 'group' },
      promotingInteroperability: { measures: {} },
    },
    '30/30/15/25',
  ],
  [
    'a small practice without data',
    { clinician: { practiceSize: 3 }, promotingInteroperability: {} },
    '40/30/30/0',
  ],
  ['a small practice with data', { clinician: { practiceSize: 3 } }, '30/30/15/25'],
  [
    'hospital-based, and no cost',
    {
      clinician: { specialStatuses: ['hospital-based'] },
      promotingInteroperability: {},
      cost: { measures: [] },
    },
    '85/0/15/0',
  ],
  [
    'small and no cost',
    { clinician: { practiceSize: 15 }, promotingInteroperability: {}, cost: { measures: [] } },
    '50/0/50/0',
  ],
  ['three', { compromised: ['quality', 'cost', 'improvementActivities'] }, undefined],
]
for (const [name, more, weights] of reweightings) {
  test(`2023, reweighted: ${name}, ${weights ?? 'fewer than two'}`, () => {
    const report = full('2023', more)
    assert.equal(weightsOf(report), weights)
    const { step, detail } = scored(report.finalScore)
    if (weights === undefined) {
      assert.equal(step.value.toString(), '75')
      assert.ok(detail.threshold)
    } else {
      assert.equal(detail.threshold, undefined)
      assert.equal(
        detail.weights && categoryIds.map((id) => detail.weights?.[id].value.toString()).join('/'),
        weights,
      )
    }
  })
}

test('CMS’s record of 2021: three of four under extreme circumstances, quality sent: the threshold, no bonus', () => {
  const report = full('2021', {
    clinician: { participation: 'group', practiceSize: 3 },
    quality: { achievementPoints: '27' },
    cost: { measures: [] },
    improvementActivities: { activities: [] },
    promotingInteroperability: { measures: {}, reweighting: 'Extreme circumstances' },
    complexPatient: { points: '2.54' },
    reweighted: ['quality', 'cost', 'improvementActivities', 'promotingInteroperability'],
  })
  assert.equal(score(report.finalScore), '60')
  assert.equal(score(report.paymentAdjustment), '0')
})

for (const ruleYear of ruleYearIds) {
  test(`${ruleYear}: a small practice has five points on top in 2018 alone`, () => {
    const small = (more: Partial<Scenario>) => full(ruleYear, { clinician: { practiceSize: 15 }, ...more })
    const bonus = scored(small({}).finalScore).step.value.minus(score(full(ruleYear).finalScore))
    if (ruleYear === '2018') assert.equal(bonus.toString(), '5')
    // 3 or 6 in the numerator of quality, of 60: 5 or 10 percent of its weight.
    const weight = { '2017': '0', '2018': '5', '2019-proposed': '2.25', '2019': '4.5', '2020-proposed': '4' }[
      ruleYear as string
    ]
    assert.equal(bonus.toString(), weight ?? (['2020', '2021'].includes(ruleYear) ? '5.5' : '3'))
    // Nobody who sends nothing has it.
    const nothing = small({
      quality: { submissions: [] },
      improvementActivities: { activities: [] },
      promotingInteroperability: { measures: {} },
    })
    const cost = scored(nothing.finalScore).detail.contributions.cost?.value.toString() ?? '0'
    const alone = scored(nothing.finalScore).detail.threshold
      ? years[ruleYear].payment.performanceThreshold.value
      : cost
    assert.equal(score(nothing.finalScore), alone)
  })
}

test('the complex patient bonus needs data of at least one category, and says so', () => {
  const complexPatient = { averageHccScore: '1', dualEligibleShare: '0.2' }
  assert.equal(score(full('2019', { complexPatient }).finalScore), '73.5')
  const nothing = {
    complexPatient,
    quality: { submissions: [] },
    improvementActivities: { activities: [] },
    promotingInteroperability: { measures: {} },
  }
  const { step, detail } = scored(full('2019', nothing).finalScore)
  assert.equal(step.value.toString(), '9')
  assert.match(say(detail.reasons[0]?.message ?? assert.fail()), /no data were sent/)
  assert.ok(detail.reasons[0]?.cite)
  const one = { ...nothing, improvementActivities: { activities: [{ weight: 'medium' as const }] } }
  assert.equal(score(full('2019', one).finalScore), '14.75') // 9 + 3.75 + 2
})

test('where the year has no bonus, or CMS’s figures are not told, the reason stands beside the score', () => {
  const complexPatient = { averageHccScore: '1.2' }
  for (const [ruleYear, words] of [
    ['2017', /Begins in 2018/],
    ['2024', /mean, standard deviation and median/],
  ] as const) {
    const { step, detail } = scored(full(ruleYear, { complexPatient }).finalScore)
    assert.equal(step.value.toString(), finals[ruleYear])
    assert.match(say(detail.reasons[0]?.message ?? assert.fail()), words)
  }
  assert.deepEqual(scored(full('2024').finalScore).detail.reasons, [])
})

test('the inventory is asked, and named', () => {
  const stamp = { performanceYear: 2023, from: 'test', date: '2026-01-01' }
  const asked: string[] = []
  const report = evaluate(
    years['2023'],
    complete('2023', { improvementActivities: { activities: ['IA_X'] } }),
    { stamp, activity: (id) => (asked.push(id), { activityId: id, title: 'Named', weight: 'high' }) },
  )
  assert.deepEqual(report.inventory, stamp)
  assert.ok(asked.includes('IA_X'))
  assert.equal(score(report.improvementActivities), '50')
})

test('data of another year are no report of this one', () => {
  const { '2017': first } = years
  const measures = interoperability(first)
  const report = full('2023', { promotingInteroperability: { measures }, clinician: { practiceSize: 3 } })
  assert.equal(report.promotingInteroperability.status, 'not-scored')
  assert.equal(weightsOf(report), '40/30/30/0')
})

test('nobody changes the scenario', () => {
  const frozen = JSON.stringify(complete('2023', { clinician: { volume } }))
  const scenario = JSON.parse(frozen) as Scenario
  run('2023', scenario)
  assert.equal(JSON.stringify(scenario), frozen)
})
