import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Clinician, type RuleYearId, checkEligibility } from '../src/index.ts'
import { years } from './support.ts'

function statusesOf(ruleYear: RuleYearId, clinician: Clinician) {
  const outcome = checkEligibility(years[ruleYear], clinician)
  return 'detail' in outcome ? outcome.detail.statuses : assert.fail(JSON.stringify(outcome))
}

const rows: readonly [name: string, ruleYear: RuleYearId, given: Clinician, expected: string[]][] = [
  ['14 clinicians', '2019', { practiceSize: 14 }, ['small']],
  ['15 clinicians', '2019', { practiceSize: 15 }, ['small']],
  ['16 clinicians', '2019', { practiceSize: '16' }, []],
  ['16 clinicians who say they are small', '2019', { practiceSize: 16, specialStatuses: ['small'] }, []],
  ['small without a size', '2019', { specialStatuses: ['small'] }, ['small']],
  ['in the order of the rules', '2019', { specialStatuses: ['hpsa', 'rural'] }, ['rural', 'hpsa']],
  ['facility-based in 2019', '2019', { specialStatuses: ['facility-based'] }, ['facility-based']],
  ['facility-based in 2018: not yet', '2018', { specialStatuses: ['facility-based'] }, []],
  ['nothing said', '2019', {}, []],
]

for (const [name, ruleYear, given, expected] of rows) {
  test(`${ruleYear}, ${name}: ${expected.join(' and ') || 'none'}`, () =>
    assert.deepEqual(
      statusesOf(ruleYear, given).map(({ id }) => id),
      expected,
    ))
}

const changes: readonly [ruleYear: RuleYearId, id: 'small' | 'hospital-based', words: RegExp][] = [
  ['2018', 'small', /5 bonus points/],
  ['2019-proposed', 'small', /3 bonus points/],
  ['2019', 'small', /6 bonus points/],
  ['2020', 'small', /6 bonus points/],
  ['2020', 'hospital-based', /reweighted automatically/],
]

for (const [ruleYear, id, words] of changes) {
  test(`${ruleYear}: what ${id} changes`, () => {
    const [status] = statusesOf(ruleYear, { specialStatuses: [id] })
    assert.ok(status?.changes.some(({ value }) => words.test(value)))
  })
}

test('small brings no bonus in 2017', () => {
  const [small] = statusesOf('2017', { practiceSize: 5 })
  assert.equal(
    small?.changes.some(({ value }) => /bonus/.test(value)),
    false,
  )
})

test('the definition is the one of the level that takes part', () => {
  const given: Clinician = { specialStatuses: ['hospital-based'] }
  const [own] = statusesOf('2020', given)
  const [group] = statusesOf('2020', { ...given, participation: 'group' })
  assert.match(own?.definition.value ?? '', /75% or more of covered services/)
  assert.match(group?.definition.value ?? '', /More than 75% of the clinicians/)
})
