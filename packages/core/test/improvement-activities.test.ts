// The improvement activities category: weights and counts, doubles, medical home, APMs, groups, the study,
// and what is wrong with an activity.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import {
  type Clinician,
  type ImprovementActivitiesInput,
  type Inventory,
  type RuleYearId,
  ruleYearIds as all,
  say,
  scoreImprovementActivities,
} from '../src/index.ts'
import { check, rules } from './random.ts'
import { invalidPaths, missingPaths, scored, years } from './support.ts'

type Activity = NonNullable<ImprovementActivitiesInput['activities']>[number]
const from = (first: RuleYearId) => all.slice(all.indexOf(first))
const until = (last: RuleYearId) => all.slice(0, all.indexOf(last) + 1)
const weighted = until('2024')
const unweighted = from('2025')

let made = 0
const activity = (weight?: 'medium' | 'high', more: object = {}): Activity => ({
  activityId: `IA_${++made}`,
  ...(weight && { weight }),
  ...more,
})
/** `'hm'` is a high-weighted and a medium-weighted activity. */
const list = (text: string): Activity[] => [...text].map((one) => activity(one === 'h' ? 'high' : 'medium'))

function category(ruleYear: RuleYearId, input: ImprovementActivitiesInput, inventory?: Inventory) {
  const { step, detail } = scored(scoreImprovementActivities(years[ruleYear], input, inventory))
  return {
    percent: step.value.toString(),
    points: detail.activities.map(({ points }) => points?.value.toString()),
    said: detail.reasons.map(({ message }) => say(message)).join(' '),
    refusals: detail.activities.map(({ reasons }) => reasons.map(({ message }) => say(message)).join()),
  }
}
const percentOf = (ruleYear: RuleYearId, input: ImprovementActivitiesInput, inventory?: Inventory) =>
  category(ruleYear, input, inventory).percent

// 42 CFR 414.1380(b)(3): medium 10 and high 20 of 40 through 2024; an activity 20 from 2025 on; twice with a status
const sums: readonly [
  activities: string,
  weights: string,
  doubled: string,
  counts: string,
  doubledCounts: string,
][] = [
  ['', '0', '0', '0', '0'],
  ['m', '25', '50', '50', '100'],
  ['h', '50', '100', '50', '100'],
  ['mm', '50', '100', '100', '100'],
  ['mmm', '75', '100', '100', '100'],
  ['hm', '75', '100', '100', '100'],
  ['mmmm', '100', '100', '100', '100'],
  ['hmm', '100', '100', '100', '100'],
  ['hh', '100', '100', '100', '100'],
  // 50 and 60 points: 40 at most
  ['hmmm', '100', '100', '100', '100'],
  ['hhh', '100', '100', '100', '100'],
]
for (const [activities, weights, doubled, counts, doubledCounts] of sums) {
  test(`“${activities}”: ${weights}%, doubled ${doubled}%; without weights ${counts}% and ${doubledCounts}%`, () => {
    for (const ruleYear of all) {
      const counted = unweighted.includes(ruleYear)
      const given = { activities: list(activities) }
      assert.equal(percentOf(ruleYear, given), counted ? counts : weights, ruleYear)
      const small = { ...given, clinician: { practiceSize: 15 } }
      assert.equal(percentOf(ruleYear, small), counted ? doubledCounts : doubled, ruleYear)
    }
  })
}

const statuses: readonly [name: string, clinician: Clinician, doubles: boolean][] = [
  ['14 clinicians', { practiceSize: 14 }, true],
  ['15 clinicians', { practiceSize: 15 }, true],
  ['16 clinicians', { practiceSize: 16 }, false],
  ['16 clinicians, called small', { practiceSize: 16, specialStatuses: ['small'] }, false],
  ['a small practice', { specialStatuses: ['small'] }, true],
  ['rural', { specialStatuses: ['rural'] }, true],
  ['a shortage area', { specialStatuses: ['hpsa'] }, true],
  ['non-patient-facing', { specialStatuses: ['non-patient-facing'] }, true],
  ['two statuses: twice, not four times', { practiceSize: 3, specialStatuses: ['rural', 'hpsa'] }, true],
  ['hospital-based', { specialStatuses: ['hospital-based'] }, false],
  ['ASC-based', { specialStatuses: ['asc-based'] }, false],
  ['nothing special', {}, false],
]
for (const [name, clinician, doubles] of statuses) {
  test(`${name}: an activity counts ${doubles ? 'twice' : 'once'}`, () => {
    for (const ruleYear of all) {
      const { percent, said } = category(ruleYear, { activities: list('m'), clinician })
      const once = unweighted.includes(ruleYear) ? 50 : 25
      assert.equal(percent, String(doubles ? once * 2 : once), ruleYear)
      assert.equal(/counts double/.test(said), doubles)
    }
  })
}

test('whoever reports an MVP counts double, and a status on top changes nothing', () => {
  for (const ruleYear of from('2023')) {
    const reporting = { option: 'mvp' } as const
    const once = unweighted.includes(ruleYear) ? '100' : '50'
    assert.equal(percentOf(ruleYear, { activities: list('m'), reporting }), once, ruleYear)
    assert.equal(
      percentOf(ruleYear, { activities: list('m'), reporting, clinician: { practiceSize: 3 } }),
      once,
    )
    assert.match(category(ruleYear, { activities: list('m'), reporting }).said, /MIPS Value Pathway/)
  }
  for (const ruleYear of until('2022'))
    assert.equal(percentOf(ruleYear, { activities: list('m'), reporting: { option: 'mvp' } }), '25', ruleYear)
})

test('a medical home has the whole category, said or by its id', () => {
  for (const ruleYear of all) {
    assert.equal(percentOf(ruleYear, { medicalHome: true }), '100', ruleYear)
    assert.equal(percentOf(ruleYear, { activities: ['IA_PCMH'] }), '100', ruleYear)
    assert.equal(percentOf(ruleYear, { activities: [{ activityId: 'IA_PCMH' }] }), '100', ruleYear)
    assert.equal(percentOf(ruleYear, { medicalHome: false, activities: [] }), '0', ruleYear)
  }
  assert.match(category('2017', { medicalHome: true }).said, /at least one practice site/)
  assert.match(category('2018', { medicalHome: true }).said, /half of the practice sites/)
})

// 42 CFR 414.1380(b)(3)(i): at least half; from 2023 on only with an activity, or quality and interoperability
for (const ruleYear of all) {
  const mustReport = from('2023').includes(ruleYear)
  test(`${ruleYear}: an APM brings at least 50%${mustReport ? ', to who reports' : ''}`, () => {
    const apm = { apmParticipant: true }
    assert.equal(percentOf(ruleYear, { ...apm, activities: [] }), mustReport ? '0' : '50')
    assert.equal(percentOf(ruleYear, { ...apm, activities: list('m') }), '50')
    assert.equal(percentOf(ruleYear, { ...apm, activities: list('hh') }), '100')
    const others = { ...apm, activities: [], reportsQualityAndInteroperability: true }
    assert.equal(percentOf(ruleYear, others), '50')
    const nothing = scoreImprovementActivities(years[ruleYear], apm)
    if (mustReport) assert.deepEqual(missingPaths(nothing), ['activities'])
    else assert.equal(scored(nothing).step.value.toString(), '50')
  })
  test(`${ruleYear}: without an APM, reporting quality and interoperability brings nothing here`, () =>
    assert.equal(percentOf(ruleYear, { activities: [], reportsQualityAndInteroperability: true }), '0'))
}
test('from 2021 on a MIPS APM is an APM like another: 50%', () => {
  for (const ruleYear of ['2021', '2022'] as const)
    assert.equal(percentOf(ruleYear, { activities: [], clinician: { mipsApm: 'An APM' } }), '50')
})

test('the APM scoring standard and the APP bring the whole category', () => {
  for (const ruleYear of until('2020')) {
    assert.equal(percentOf(ruleYear, { clinician: { mipsApm: 'An APM' } }), '100', ruleYear)
    const { percent, said } = category(ruleYear, { reporting: { option: 'apm-scoring-standard' } })
    assert.equal(percent, '100', ruleYear)
    assert.match(said, /CMS assigns/)
  }
  for (const ruleYear of from('2021'))
    assert.equal(percentOf(ruleYear, { reporting: { option: 'app' } }), '100', ruleYear)
  for (const ruleYear of from('2025'))
    assert.equal(percentOf(ruleYear, { reporting: { option: 'app-plus' } }), '100', ruleYear)
})

test('the study on burden brought the whole category through 2019', () => {
  for (const ruleYear of all) {
    const ran = until('2019').includes(ruleYear)
    assert.equal(percentOf(ruleYear, { studyParticipant: true, activities: [] }), ran ? '100' : '0', ruleYear)
  }
})

// 42 CFR 414.1360(a)(2) from 2020 on: half of the clinicians, in any 90 days as finalized, in the same as proposed
const groups: readonly [name: string, more: object, one: boolean, same: boolean, any: boolean][] = [
  ['nobody', { cliniciansPercent: '0' }, false, false, false],
  ['one of a hundred', { cliniciansPercent: '1' }, true, false, false],
  ['just below half', { cliniciansPercent: '49.99' }, true, false, false],
  ['half', { cliniciansPercent: '50' }, true, true, true],
  ['just above half', { cliniciansPercent: '50.01' }, true, true, true],
  ['all', { cliniciansPercent: 100 }, true, true, true],
  ['half, in different 90 days', { cliniciansPercent: '50', sameNinetyDays: false }, true, false, true],
  ['half, in the same 90 days', { cliniciansPercent: '50', sameNinetyDays: true }, true, true, true],
  ['different 90 days', { sameNinetyDays: false }, true, false, true],
  ['nothing told', {}, true, true, true],
]
for (const [name, more, one, same, any] of groups) {
  test(`performed by ${name}: through 2019 ${one}, 2020 as proposed ${same}, from 2020 on ${any}`, () => {
    for (const ruleYear of all) {
      const counts = ruleYear === '2020-proposed' ? same : until('2019').includes(ruleYear) ? one : any
      const { points, refusals } = category(ruleYear, { activities: [activity('high', more)] })
      assert.equal(points[0], counts ? '20' : undefined, ruleYear)
      assert.equal(refusals[0] === '', counts, ruleYear)
    }
  })
}

test('an activity counts once, whichever stands first', () => {
  const twice = { activityId: 'IA_X', weight: 'high' } as const
  for (const ruleYear of all) {
    const { points, refusals } = category(ruleYear, { activities: [twice, twice] })
    assert.deepEqual(points, ['20', undefined], ruleYear)
    assert.match(refusals[1] ?? '', /counts once/)
  }
  const few = { ...twice, cliniciansPercent: '10' }
  for (const activities of [
    [few, twice],
    [twice, few],
  ])
    assert.equal(percentOf('2024', { activities }), '50')
})

const known: Inventory = {
  stamp: { performanceYear: 2024, from: 'made up for tests', date: '2026-01-01' },
  activity: (activityId) =>
    activityId === 'IA_H' || activityId === 'IA_M'
      ? { activityId, title: `Activity ${activityId}`, weight: activityId === 'IA_H' ? 'high' : 'medium' }
      : undefined,
}
test('the inventory knows the weights; what it does not hold is left out, but for the medical home', () => {
  for (const ruleYear of weighted) {
    const found = category(ruleYear, { activities: ['IA_H', { activityId: 'IA_M' }, 'IA_X'] }, known)
    assert.deepEqual([found.percent, found.points], ['75', ['20', '10', undefined]], ruleYear)
    assert.equal(found.refusals[2], 'Not an activity of this year: left out.')
    assert.equal(percentOf(ruleYear, { activities: ['IA_PCMH'] }, known), '100')
  }
  assert.equal(percentOf('2025', { activities: ['IA_H', 'IA_X'] }, known), '50')
  const { detail } = scored(scoreImprovementActivities(years['2024'], { activities: ['IA_H'] }, known))
  assert.equal(detail.activities[0]?.title, 'Activity IA_H')
})
test('an unknown weight is wanted through 2024, and there is none after', () => {
  const given = {
    activities: ['IA_1', { activityId: 'IA_2', weight: 'high' }, { activityId: 'IA_3' }] as Activity[],
  }
  for (const ruleYear of weighted)
    assert.deepEqual(missingPaths(scoreImprovementActivities(years[ruleYear], given)), [
      'activities.0.weight',
      'activities.2.weight',
    ])
  for (const ruleYear of unweighted) assert.equal(percentOf(ruleYear, given), '100', ruleYear)
})
test('a typed weight wins over the inventory', () =>
  assert.deepEqual(category('2024', { activities: [{ activityId: 'IA_M', weight: 'high' }] }, known).points, [
    '20',
  ]))

test('nothing told is incomplete, an empty list is 0', () => {
  for (const ruleYear of all) {
    assert.deepEqual(missingPaths(scoreImprovementActivities(years[ruleYear], {})), ['activities'])
    assert.equal(percentOf(ruleYear, { activities: [] }), '0')
  }
})

test('of several submissions the best counts; each is refused at its own place', () => {
  for (const ruleYear of all) {
    const given = { activities: list('m'), alternatives: [{ activities: [] }, { activities: list('hh') }] }
    const { percent, said } = category(ruleYear, given)
    assert.equal(percent, '100')
    assert.match(said, /Of 3 submissions .* number 3/)
    const bad = { activities: [activity('high', { cliniciansPercent: 'x' })] }
    const outcome = scoreImprovementActivities(years[ruleYear], { ...given, alternatives: [{}, bad] })
    assert.deepEqual(invalidPaths(outcome), ['alternatives.1.activities.0.cliniciansPercent'])
  }
  // the credit of an APM rests on what the clinician sends, whichever submission tells it
  const apm = {
    alternatives: [{ apmParticipant: true, activities: [] }],
    reportsQualityAndInteroperability: true,
  }
  assert.equal(percentOf('2024', { activities: [], ...apm }), '50')
})

const share = (cliniciansPercent: string | number): ImprovementActivitiesInput => ({
  activities: [activity('high', { cliniciansPercent })],
})
const wrong: readonly [name: string, input: ImprovementActivitiesInput, paths: string[]][] = [
  ['letters', share('many'), ['activities.0.cliniciansPercent']],
  ['a negative share', share('-1'), ['activities.0.cliniciansPercent']],
  ['a share above 100', share('100.01'), ['activities.0.cliniciansPercent']],
  ['1e400', share('1e400'), ['activities.0.cliniciansPercent']],
  ['no number', share(Number.NaN), ['activities.0.cliniciansPercent']],
  ['a size that is none', { activities: [], clinician: { practiceSize: 0 } }, ['clinician.practiceSize']],
]
for (const [name, input, paths] of wrong) {
  test(`refused at its field: ${name}`, () => {
    for (const ruleYear of all)
      assert.deepEqual(invalidPaths(scoreImprovementActivities(years[ruleYear], input)), paths, ruleYear)
  })
}

const anyActivity = fc
  .record(
    {
      activityId: fc.constantFrom('IA_1', 'IA_2', 'IA_3', 'IA_PCMH'),
      weight: fc.constantFrom('medium' as const, 'high' as const),
      cliniciansPercent: fc.integer({ min: 0, max: 100 }),
      sameNinetyDays: fc.boolean(),
    },
    { requiredKeys: ['activityId', 'weight'] },
  )
  .map((one) => ({ ...one, weight: one.activityId === 'IA_1' ? ('high' as const) : ('medium' as const) }))
const more = fc.record(
  {
    clinician: fc.record({ practiceSize: fc.constantFrom(3, 15, 16) }),
    apmParticipant: fc.boolean(),
    studyParticipant: fc.boolean(),
  },
  { requiredKeys: [] },
)
test('between 0 and 100; the order does not matter; one more never lowers it; JSON says the same', () => {
  const shuffled = fc
    .array(anyActivity, { maxLength: 6 })
    .chain((list_) => fc.tuple(fc.constant(list_), fc.shuffledSubarray(list_, { minLength: list_.length })))
  check([rules, shuffled, more], (year, [activities, other], rest) => {
    const of = (given: Activity[]) => scored(scoreImprovementActivities(year, { ...rest, activities: given }))
    const outcome = of(activities)
    const { value } = outcome.step
    assert.ok(value.gte(0) && value.lte(100))
    assert.ok(of(other).step.value.eq(value))
    assert.ok(of([...activities, activity('medium')]).step.value.gte(value))
    const text = JSON.stringify(outcome)
    assert.equal((JSON.parse(text) as { step: { value: string } }).step.value, value.toString())
    assert.doesNotMatch(text, /"value":(-?\d|"-0"|null)|NaN/)
  })
})

test('whatever is sent, nothing throws and the answer is one of four', () => {
  const nasty = fc.oneof(
    fc.constantFrom<unknown>('', '1e400', '-1', null, true, [], {}, Infinity),
    fc.anything(),
  )
  const one = fc.oneof(
    fc.record(
      { activityId: fc.constantFrom('IA_1', '__proto__'), cliniciansPercent: nasty },
      { requiredKeys: [] },
    ),
    fc.constantFrom('IA_1', '__proto__', 'toString', null),
  )
  check([rules, fc.array(one, { maxLength: 4 })], (year, activities) => {
    const input = { activities } as ImprovementActivitiesInput
    const { status } = scoreImprovementActivities(year, input, known)
    assert.ok(['scored', 'not-scored', 'incomplete', 'invalid'].includes(status))
  })
})
