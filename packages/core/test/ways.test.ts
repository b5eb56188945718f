// The ways of taking part beside each other: which are there, which are open, and which score counts.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  type OpenWay,
  type Scenario,
  type WayId,
  type WaysCompared,
  compareWays,
  evaluate,
  ruleYearIds,
  say,
  wayIds,
} from '../src/index.ts'
import { complete, volume } from './scenario-support.ts'
import { invalidPaths, years } from './support.ts'

const way = ({ ways }: WaysCompared, id: WayId) => ways.find((one) => one.id === id) ?? assert.fail(id)
function open(compared: WaysCompared, id: WayId): OpenWay {
  const found = way(compared, id)
  assert.equal(found.status, 'open', id)
  return found
}
const openIds = ({ ways }: WaysCompared) => ways.filter(({ status }) => status === 'open').map(({ id }) => id)
const scoreOf = ({ finalScore }: OpenWay): string =>
  finalScore.status === 'scored' ? finalScore.step.value.toString() : finalScore.status

const inAnApm = { mipsApm: 'Medicare Shared Savings Program' }
/** Quality and cost in full and nothing for records: cost does not count for an APM Entity. */
const BETTER_ALONE: Partial<Scenario> = {
  quality: {
    submissions: [{ measureId: '001', points: '10', measureType: 'outcome' }],
    achievementPoints: '60',
  },
  cost: { measures: [{ measureId: 'TPCC_1', points: '10' }] },
  promotingInteroperability: { measures: {} },
}
const low = { segment1: { allowedCharges: '1', beneficiaries: 1, services: 1 } }

/** What each rule year has, besides reporting alone and as a group. */
const HELD: readonly (readonly [readonly (typeof ruleYearIds)[number][], readonly WayId[]])[] = [
  [['2017'], ['apm-scoring-standard']],
  [
    ['2018', '2019-proposed', '2019', '2020-proposed', '2020'],
    ['virtual-group', 'apm-scoring-standard'],
  ],
  [
    ['2021', '2022'],
    ['virtual-group', 'app', 'apm-entity'],
  ],
  [
    ['2023', '2024'],
    ['virtual-group', 'mvp', 'app', 'apm-entity'],
  ],
  [
    ['2025', '2026'],
    ['virtual-group', 'mvp', 'app', 'app-plus', 'apm-entity'],
  ],
]

test('the table of ways speaks of every rule year', () =>
  assert.deepEqual(
    HELD.flatMap(([ids]) => ids),
    [...ruleYearIds],
  ))

for (const [ids, held] of HELD) {
  for (const id of ids) {
    test(`${id}: individual, group, ${held.join(', ')}, and no other way`, () => {
      const compared = compareWays(years[id], complete(id))
      assert.deepEqual(
        compared.ways.map((one) => one.id),
        [...wayIds],
      )
      const there = compared.ways.filter(({ status }) => status !== 'none').map((one) => one.id)
      assert.deepEqual(there, ['individual', 'group', ...held])
      for (const { why } of compared.ways) {
        assert.notEqual(say(why.message), '')
        assert.ok(why.cite ?? why.unverified, say(why.message))
      }
    })

    test(`${id}: each open way is the evaluation of its own scenario`, () => {
      const scenario = complete(id, { clinician: { ...inAnApm, practiceSize: 8 } })
      for (const one of compareWays(years[id], scenario).ways) {
        if (one.status !== 'open') continue
        const report = evaluate(years[id], one.scenario)
        assert.deepEqual(one.finalScore, report.finalScore)
        assert.deepEqual(one.eligibility, report.eligibility)
        assert.deepEqual(one.paymentAdjustment, report.paymentAdjustment)
        assert.equal(one.finalScore.status, 'scored', one.id)
      }
    })

    test(`${id}: in a MIPS APM, ${held.includes('apm-scoring-standard') ? 'its entity counts, also with a lower score' : 'the highest score counts'}`, () => {
      const scenario = complete(id, { clinician: inAnApm })
      const compared = compareWays(years[id], scenario)
      if (held.includes('apm-scoring-standard')) {
        assert.equal(compared.counts, 'apm-scoring-standard')
        const lower = compareWays(years[id], { ...scenario, ...BETTER_ALONE })
        assert.equal(lower.counts, 'apm-scoring-standard')
        if (years[id].weights.zeroForEveryone.length === 0)
          assert.ok(scoreOf(open(lower, 'apm-scoring-standard')) < scoreOf(open(lower, 'individual')))
      } else {
        const scores = openIds(compared).map((one) => Number(scoreOf(open(compared, one))))
        const counted = open(compared, compared.counts ?? assert.fail())
        assert.equal(Number(scoreOf(counted)), Math.max(...scores))
        assert.notEqual(compared.counts, 'individual')
      }
      assert.deepEqual(
        compared.ways.flatMap((one) => (one.status === 'open' && one.counts ? [one.id] : [])),
        [compared.counts],
      )
    })

    test(`${id}: who elected a virtual group gets its score, where there is one`, () => {
      const clinician = { participation: 'virtual-group', groupVolume: volume } as const
      const compared = compareWays(years[id], complete(id, { clinician }))
      assert.equal(compared.counts === 'virtual-group', held.includes('virtual-group'))
      if (held.includes('virtual-group'))
        assert.match(say(compared.verdict.message), /^Virtual group counts\./)
    })

    test(`${id}: excluded alone and required as a group, the group counts`, () => {
      const clinician = { volume: low, groupVolume: volume }
      const compared = compareWays(years[id], complete(id, { clinician }))
      assert.equal(open(compared, 'individual').applies, false)
      assert.equal(open(compared, 'group').applies, true)
      assert.equal(compared.counts, 'group')
    })

    test(`${id}: a QP's payment changes by no way`, () => {
      const compared = compareWays(years[id], complete(id, { clinician: { qp: 'qp' } }))
      assert.equal(compared.counts, undefined)
      assert.equal(say(compared.verdict.message), 'By none of these ways does your payment change.')
    })

    test(`${id}: without data nothing counts yet, and every open way is undecided`, () => {
      const compared = compareWays(years[id], { version: 1 })
      assert.equal(compared.counts, undefined)
      assert.deepEqual(compared.undecided, openIds(compared))
      assert.match(say(compared.verdict.message), /^No way has a final score yet\./)
      assert.ok(compared.verdict.unverified, 'which score counts is our reading')
    })
  }
}

test('a solo practitioner is no group', () => {
  const solo = compareWays(years['2026'], complete('2026', { clinician: { practiceSize: '1' } }))
  assert.equal(way(solo, 'group').status, 'closed')
  const two = compareWays(years['2026'], complete('2026', { clinician: { practiceSize: '2' } }))
  assert.equal(way(two, 'group').status, 'open')
})

const VOLUMES: readonly (readonly [string, Scenario['clinician'], string, string])[] = [
  ['own volume only: the group is not known', { volume }, 'required', 'incomplete'],
  ['both told', { volume: low, groupVolume: volume }, 'excluded', 'required'],
  [
    'a group that tells one volume: it is the group’s',
    { participation: 'group', volume },
    'incomplete',
    'required',
  ],
  [
    'a group that tells both',
    { participation: 'group', volume: low, groupVolume: volume },
    'excluded',
    'required',
  ],
]
for (const [name, clinician, individual, group] of VOLUMES) {
  test(`whose volume: ${name}`, () => {
    const compared = compareWays(years['2018'], { version: 1, ...(clinician && { clinician }) })
    for (const [id, expected] of [
      ['individual', individual],
      ['group', group],
    ] as const) {
      const { eligibility } = open(compared, id)
      assert.notEqual(eligibility.status, 'invalid')
      const answers = eligibility.status === 'invalid' ? [] : eligibility.detail.answers
      assert.equal(eligibility.status === 'incomplete' ? 'incomplete' : answers[0], expected, id)
    }
  })
}

test('an MVP that the year does not have is closed, with its name', () => {
  const reporting = { option: 'mvp', mvpId: 'M1502' } as const
  assert.equal(way(compareWays(years['2026'], complete('2026', { reporting })), 'mvp').status, 'open')
  const before = way(compareWays(years['2023'], complete('2023', { reporting })), 'mvp')
  assert.equal(before.status, 'closed')
  assert.match(say(before.why.message), /M1502/)
})

test('a subgroup reports an MVP only: the APP is then reported alone', () => {
  const scenario = complete('2024', { clinician: { ...inAnApm, participation: 'subgroup' } })
  const compared = compareWays(years['2024'], scenario)
  assert.equal(open(compared, 'mvp').scenario.clinician?.participation, 'subgroup')
  assert.equal(open(compared, 'app').scenario.clinician?.participation, 'individual')
})

test('bad input makes the ways invalid and throws nothing', () => {
  const scenario = complete('2019', { clinician: { practiceSize: 'many' } })
  const compared = compareWays(years['2019'], scenario)
  assert.deepEqual(invalidPaths(open(compared, 'individual').eligibility), ['clinician.practiceSize'])
})
