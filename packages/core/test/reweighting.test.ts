// When Promoting Interoperability is reweighted, and when sent data bring its weight back.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Clinician, type RuleYearId, say, scorePromotingInteroperability } from '../src/index.ts'
import { complete } from './promoting-interoperability.cases.ts'
import { invalidPaths, years } from './support.ts'

const score = (ruleYear: RuleYearId, clinician: Clinician, more: object = {}) =>
  scorePromotingInteroperability(years[ruleYear], { clinician, ...more })

const rows: readonly [ruleYear: RuleYearId, given: Clinician, reweighted: boolean][] = [
  ['2017', { type: 'nurse-practitioner' }, true],
  ['2017', { type: 'physician' }, false],
  ['2017', { type: 'physical-therapist' }, false],
  ['2018', { type: 'certified-registered-nurse-anesthetist' }, true],
  ['2019-proposed', { type: 'clinical-social-worker' }, true],
  ['2019-proposed', { type: 'audiologist' }, false],
  ['2019', { type: 'clinical-social-worker' }, false],
  ['2019', { type: 'audiologist' }, true],
  ['2019', { type: 'physical-therapist' }, true],
  ['2019', { type: 'physical-therapist', participation: 'individual' }, true],
  // Open reading W03: the type is the clinician's, not the group's.
  ['2019', { type: 'physical-therapist', participation: 'group' }, false],
  ['2019', { type: 'physical-therapist', participation: 'virtual-group' }, false],
  ['2019', { specialStatuses: ['non-patient-facing'] }, true],
  ['2019', { specialStatuses: ['hospital-based'], participation: 'group' }, true],
  ['2019', { specialStatuses: ['asc-based'] }, true],
  ['2019', { specialStatuses: ['rural', 'hpsa', 'small', 'facility-based'] }, false],
  ['2020', { type: 'registered-dietitian' }, true],
  ['2020', {}, false],
  // A small practice: on application through 2021, automatically from 2022.
  ['2021', { specialStatuses: ['small'] }, false],
  ['2021', { practiceSize: 15 }, false],
  ['2022', { specialStatuses: ['small'] }, true],
  ['2022', { practiceSize: 14 }, true],
  ['2022', { practiceSize: '15' }, true],
  ['2022', { practiceSize: 16 }, false],
  ['2022', { practiceSize: 16, specialStatuses: ['small'] }, false],
  ['2022', { practiceSize: 15, participation: 'group' }, true],
  ['2026', { practiceSize: 1 }, true],
  ['2022', { type: 'clinical-social-worker' }, true],
  ['2024', { type: 'clinical-social-worker', participation: 'group' }, false],
  ['2025', { type: 'clinical-social-worker' }, false],
]

for (const [ruleYear, given, reweighted] of rows) {
  test(`${ruleYear}, ${JSON.stringify(given)}: ${reweighted ? 'reweighted' : 'not reweighted'}`, () => {
    assert.equal(score(ruleYear, given).status, reweighted ? 'not-scored' : 'incomplete')
    assert.equal(score(ruleYear, given, { measures: {} }).status, reweighted ? 'not-scored' : 'scored')
  })
}

test('every reason is named, with its rule', () => {
  const outcome = score(
    '2019',
    { type: 'audiologist', specialStatuses: ['asc-based'] },
    { reweighting: 'Decertified EHR' },
  )
  assert.equal(outcome.status, 'not-scored')
  const said = outcome.reasons.map(({ message }) => say(message))
  assert.deepEqual(said, [
    'Reweighted automatically: Qualified audiologist',
    'Reweighted automatically: Ambulatory surgical center-based',
    'Reweighted on an approved application: Decertified EHR',
  ])
  for (const { cite } of outcome.reasons) assert.ok(cite)
})

test('a practice size that cannot be read is said at its place, where it decides', () => {
  assert.deepEqual(invalidPaths(score('2022', { practiceSize: 'few' })), ['clinician.practiceSize'])
  assert.equal(score('2021', { practiceSize: 'few' }).status, 'incomplete')
})

test('every status that reweights is one that the rule year knows', () => {
  for (const { weights, specialStatuses } of Object.values(years))
    for (const id of weights.promotingInteroperability.automaticStatuses.value)
      assert.ok(specialStatuses.some((status) => status.id === id))
})

// Open reading W02: data restore the weight. Open reading P08: even data that score 0.
const restored: readonly [name: string, given: Clinician, more: object, points: string][] = [
  ['a full report', { type: 'physical-therapist' }, { measures: complete }, '100'],
  ['one attestation alone', { type: 'physical-therapist' }, { measures: { PI_PPHI_1: true } }, '0'],
  ['after an approved application', {}, { reweighting: 'Small practice', measures: complete }, '100'],
]

for (const [name, given, more, points] of restored) {
  test(`${name}: the weight is back, ${points} points`, () => {
    const outcome = score('2019', given, more)
    assert.equal(outcome.status, 'scored')
    assert.equal(outcome.step.value.toString(), points)
    assert.equal(outcome.detail.reweighted.length, 1)
  })
}

test('an approved application alone reweights; none does not', () => {
  assert.equal(score('2019', {}, { reweighting: 'Small practice' }).status, 'not-scored')
  assert.equal(score('2019', {}, { reweighting: null }).status, 'incomplete')
})
