// Who helps whom, by practice size, APM and network, in every rule year.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  type AssistanceInput,
  type RuleYearId,
  assistancePrograms,
  type Remark,
  findAssistance,
  noWrongDoor,
  ruleYearIds,
  say,
} from '../src/index.ts'
import { years } from './support.ts'

type Told = Omit<AssistanceInput, 'rules'>

const find = (ruleYear: RuleYearId, told: Told = {}) => findAssistance({ rules: years[ruleYear], ...told })

function refusedPaths(outcome: { readonly status: string; readonly problems?: readonly Remark[] }): string[] {
  assert.equal(outcome.status, 'invalid', JSON.stringify(outcome))
  for (const { message } of outcome.problems ?? []) assert.doesNotMatch(say(message), /\{\w+\}/)
  return (outcome.problems ?? []).map(({ path }) => path)
}

function detailOf(ruleYear: RuleYearId, told: Told = {}) {
  const outcome = find(ruleYear, told)
  return outcome.status === 'invalid' ? assert.fail(JSON.stringify(outcome.problems)) : outcome.detail
}

// the rows “Providers served” and “Providers excluded” of the hand-out
const rows: readonly [name: string, told: Told, helps: string][] = [
  ['14 clinicians', { practiceSize: 14 }, 'surs ptn'],
  ['15 clinicians', { practiceSize: '15' }, 'surs ptn'],
  ['16 clinicians', { practiceSize: 16 }, 'qin-qio ptn'],
  ['small by status', { specialStatuses: ['small'] }, 'surs ptn'],
  ['16 who say they are small', { practiceSize: 16, specialStatuses: ['small'] }, 'qin-qio ptn'],
  ['15 in an APM', { practiceSize: 15, apm: 'apm' }, 'surs'],
  ['16 in an APM', { practiceSize: 16, apm: 'apm' }, 'qin-qio'],
  ['15 in an Advanced APM', { practiceSize: 15, apm: 'advanced-apm' }, ''],
  ['16 in an Advanced APM', { practiceSize: 16, apm: 'advanced-apm' }, ''],
  ['15 in a network', { practiceSize: 15, ptn: true }, 'qin-qio-tcpi ptn'],
  ['16 in a network', { practiceSize: 16, ptn: true }, 'qin-qio-tcpi ptn'],
  ['in a network and in an APM', { practiceSize: 16, ptn: true, apm: 'apm' }, 'qin-qio-tcpi'],
]
for (const ruleYear of ['2017', '2018', '2019-proposed', '2019'] as const) {
  for (const [name, told, helps] of rows) {
    test(`${ruleYear}, ${name}: ${helps || 'nobody'}`, () =>
      assert.equal(detailOf(ruleYear, told).helps.join(' '), helps))
  }
}

const ends: readonly [ruleYear: RuleYearId, small: string, large: string][] = [
  ['2020-proposed', 'surs', ''],
  ['2020', 'surs', ''],
  ['2021', 'surs', ''],
  ['2022', 'surs', ''],
  ['2023', '', ''],
  ['2024', '', ''],
  ['2025', '', ''],
  ['2026', '', ''],
]
for (const [ruleYear, small, large] of ends) {
  test(`${ruleYear}: small ${small || 'nobody'}, large ${large || 'nobody'}`, () => {
    assert.equal(detailOf(ruleYear, { practiceSize: 8 }).helps.join(), small)
    assert.equal(detailOf(ruleYear, { practiceSize: 80 }).helps.join(), large)
  })
}

for (const ruleYear of ruleYearIds) {
  test(`${ruleYear}: the size is wanted exactly while it decides`, () => {
    const outcome = find(ruleYear)
    assert.equal(outcome.status, ruleYear < '2023' ? 'incomplete' : 'answered')
    if ('missing' in outcome) assert.equal(outcome.missing[0]?.path, 'practiceSize')
    const unknown = detailOf(ruleYear).findings.filter(({ verdict }) => verdict === 'unknown')
    assert.deepEqual(
      unknown.map(({ program }) => program.id),
      ruleYear < '2020' ? ['qin-qio', 'surs'] : ruleYear < '2023' ? ['surs'] : [],
    )
  })

  test(`${ruleYear}: every program says why and that it has ended, with its source`, () => {
    for (const { why } of detailOf(ruleYear, { practiceSize: 8 }).findings) {
      assert.match(
        why.map(({ message }) => say(message)).join(' '),
        /It ended (in 2019|on February 15, 2022)\.$/,
      )
      for (const { cite } of why) assert.ok(cite)
    }
  })
}

test('an Advanced APM settles it without the size', () =>
  assert.equal(find('2018', { apm: 'advanced-apm', ptn: false }).status, 'answered'))

test('rural, short of professionals or underserved came first at SURS', () => {
  const first = (told: Told) =>
    detailOf('2018', { practiceSize: 8, ...told })
      .findings[1]?.why.map(({ message }) => say(message))
      .some((message) => message.includes('came first'))
  assert.equal(first({}), false)
  assert.equal(first({ specialStatuses: ['rural'] }), true)
  assert.equal(first({ specialStatuses: ['hpsa'] }), true)
  assert.equal(first({ underserved: true }), true)
  assert.equal(first({ specialStatuses: ['facility-based'] }), false)
})

const today: readonly [told: Told, small: boolean, aco: boolean][] = [
  [{}, true, false],
  [{ practiceSize: 15 }, true, false],
  [{ practiceSize: 16 }, false, false],
  [{ practiceSize: 16, apm: 'apm' }, false, true],
]
for (const [told, small, aco] of today) {
  test(`today, ${JSON.stringify(told)}: small practices ${small}, ACOs ${aco}`, () => {
    const names = detailOf('2026', told).today.map(({ name }) => name)
    assert.ok(names.includes('QPP Service Center'))
    assert.equal(names.includes('Small practices page'), small)
    assert.equal(names.includes('ACO Information Center'), aco)
  })
}

const refused: readonly [told: object, paths: string[]][] = [
  [{ practiceSize: '0' }, ['practiceSize']],
  [{ practiceSize: 'eight' }, ['practiceSize']],
  [{ practiceSize: '1.5', apm: 'perhaps' }, ['practiceSize', 'apm']],
  [{ apm: 'toString' }, ['apm']],
  [{ ptn: 'yes', underserved: 1 }, ['ptn', 'underserved']],
  [{ specialStatuses: 'rural' }, ['specialStatuses']],
]
for (const [told, paths] of refused) {
  test(`${JSON.stringify(told)} is refused: ${paths.join()}`, () =>
    assert.deepEqual(refusedPaths(find('2018', told as Told)), paths))
}

test('the hand-out is held whole, and each program cites it', () => {
  assert.equal(noWrongDoor.cite?.source.id, 'CMS-who-does-what-2017')
  assert.equal(assistancePrograms.length, 4)
  for (const { aims, offers, success, served, excluded, cite } of assistancePrograms) {
    assert.ok(aims.length > 0 && offers.length > 0 && served && excluded && cite)
    assert.equal(success.length, 2)
  }
})
