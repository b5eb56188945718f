// Elections, and the choices that every answer leaves.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Clinician, type RuleYearId, checkEligibility, say } from '../src/index.ts'
import { volume } from './eligibility.cases.ts'
import { years } from './support.ts'

function detailOf(ruleYear: RuleYearId, clinician: Clinician) {
  const outcome = checkEligibility(years[ruleYear], clinician)
  return 'detail' in outcome ? outcome.detail : assert.fail(JSON.stringify(outcome))
}

const high = { segment1: volume('95000', 300, 300) }
const some = { segment1: volume('95000', 20, 20) }
const low = { segment1: volume('5000', 20, 20) }

const OPTED = 'You opted in, which cannot be taken back for the year.'
const CANNOT = 'You cannot opt in with these numbers.'
const NO_OPT_IN = 'There is no opt-in yet: it begins in 2019'
const ELECTED = 'Electing a virtual group is itself an opt-in.'
const elections: readonly [ruleYear: RuleYearId, given: Clinician, answer: string, reason?: string][] = [
  ['2019', { election: 'opt-in', volume: some }, 'required', OPTED],
  ['2019', { election: 'opt-in', volume: low }, 'excluded', CANNOT],
  ['2019', { election: 'opt-in', volume: high }, 'required'],
  ['2019', { election: 'voluntary', volume: some }, 'may-opt-in'],
  ['2019', { election: 'none', volume: some }, 'may-opt-in'],
  ['2018', { election: 'opt-in', volume: some }, 'excluded', NO_OPT_IN],
  ['2018', { participation: 'virtual-group', volume: some }, 'excluded'],
  ['2019', { participation: 'virtual-group', volume: some }, 'required', ELECTED],
  ['2020', { participation: 'virtual-group', volume: some }, 'required', ELECTED],
  ['2019', { participation: 'virtual-group', volume: low }, 'excluded'],
  ['2019', { participation: 'group', volume: some }, 'may-opt-in'],
  ['2019', { participation: 'group', volume: low, groupVolume: high }, 'required'],
  ['2019', { participation: 'individual', volume: low, groupVolume: high }, 'excluded'],
  ['2023', { participation: 'subgroup', volume: high }, 'required'],
  ['2026', { election: 'opt-in', volume: some }, 'required', OPTED],
  ['2026', { participation: 'virtual-group', volume: some }, 'required', ELECTED],
]

for (const [ruleYear, given, answer, reason] of elections) {
  const choice = given.participation ?? given.election
  test(`${ruleYear}, ${choice}: ${answer}`, () => {
    const { answers, reasons } = detailOf(ruleYear, given)
    assert.deepEqual(answers, [answer])
    const said = reasons.map(({ message }) => say(message))
    for (const one of [OPTED, CANNOT, NO_OPT_IN, ELECTED])
      assert.equal(said.includes(one), one === reason, one)
  })
}

const choices: readonly [name: string, given: Clinician, expected: string[]][] = [
  ['required', { volume: high }, ['report', 'nothing']],
  ['required as a group', { participation: 'group', volume: high }, ['report', 'nothing']],
  ['opted in', { election: 'opt-in', volume: some }, ['report', 'nothing']],
  ['may opt in', { volume: some }, ['opt-in', 'voluntary', 'nothing']],
  ['excluded', { volume: low }, ['voluntary', 'nothing']],
  ['a Partial QP', { qp: 'partial', volume: high }, ['participate', 'voluntary', 'nothing']],
  [
    'a Partial QP who elected already',
    { qp: 'partial', election: 'participate', volume: low },
    ['voluntary', 'nothing'],
  ],
  ['another type', { type: 'other' }, ['voluntary', 'nothing']],
  ['not yet known', {}, []],
]

for (const [name, given, expected] of choices) {
  test(`choices when ${name}: ${expected.join(', ') || 'none'}`, () =>
    assert.deepEqual(
      detailOf('2019', given).choices.map(({ id }) => id),
      expected,
    ))
}
