// The rows of a draft as the calculators take them: those that hold something, with the row of each, and
// benchmarks that are there in full.
import { type RuleYearId, loadRuleYear } from '@mips-widgets/core'
import { assert } from 'chai'
import type { Draft } from '../draft.ts'
import { inRow } from '../filled-rows.ts'
import { scenarioOf } from '../scenario-draft.ts'
import { toldActivities } from './activities.ts'
import { decileCount, toldCost } from './cost.ts'
import { toldQuality } from './quality.ts'

const under = (fields: Readonly<Record<string, string>>, root: string): Draft =>
  Object.fromEntries(Object.entries(fields).map(([path, raw]) => [`${root}.${path}`, raw]))

const NONE = '\0[]'

describe('activities that a draft tells', () => {
  const cases: readonly [name: string, draft: Draft, list: unknown, rows: readonly number[]][] = [
    ['none at all', {}, undefined, []],
    ['said to be none', { 'improvementActivities.activities': NONE }, [], []],
    ['one', under({ '0.activityId': 'IA_EPA_1' }, 'improvementActivities.activities'), ['IA_EPA_1'], [0]],
    [
      'with gaps',
      under(
        { '0.activityId': '', '1.activityId': 'IA_EPA_1', '3.activityId': 'IA_BE_6', '3.weight': 'high' },
        'improvementActivities.activities',
      ),
      ['IA_EPA_1', { activityId: 'IA_BE_6', weight: 'high' }],
      [1, 3],
    ],
    [
      'one of which nothing is known',
      { 'improvementActivities.activities.1': '\0{}', 'improvementActivities.activities.2.activityId': 'X' },
      [{}, 'X'],
      [1, 2],
    ],
  ]
  for (const [name, draft, list, rows] of cases)
    it(name, () => assert.deepEqual(toldActivities(draft, scenarioOf(draft)), { list, rows } as never))
})

const figures = (count: number, from = 0) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`0.benchmark.deciles.${from + index}`, `${index + 1}`]),
  )
const ten = Array.from({ length: 10 }, (_, index) => `${index + 1}`)

describe('cost measures that a draft tells', () => {
  const cases: readonly [
    name: string,
    ruleYear: RuleYearId,
    fields: Readonly<Record<string, string>>,
    list: readonly unknown[],
    rows: readonly number[],
  ][] = [
    ['rows with gaps', '2019', { '0.points': '', '2.points': '5' }, [{ points: '5' }], [2]],
    ['ten deciles', '2019', figures(10), [{ benchmark: { deciles: ten } }], [0]],
    ['nine of ten are half a benchmark', '2019', { ...figures(9), '0.benchmark.deciles.9': '' }, [{}], [0]],
    [
      'nine, as a scenario tells them',
      '2019',
      figures(9),
      [{ benchmark: { deciles: ten.slice(0, 9) } }],
      [0],
    ],
    ['a gap among deciles', '2019', { ...figures(4), '0.benchmark.deciles.9': '9' }, [{}], [0]],
    ['deciles from the second on', '2019', figures(9, 1), [{}], [0]],
    ['a median alone', '2024', { '0.benchmark.median': '5', '0.points': '3' }, [{ points: '3' }], [0]],
    [
      'a median and a deviation',
      '2024',
      { '0.benchmark.median': '5', '0.benchmark.standardDeviation': '2' },
      [{ benchmark: { median: '5', standardDeviation: '2' } }],
      [0],
    ],
    [
      'a median where deciles count',
      '2019',
      { '0.benchmark.median': '5', '0.benchmark.standardDeviation': '2' },
      [{}],
      [0],
    ],
    [
      'told to have none',
      '2019',
      { '0.benchmark': '\0null', '0.points': '3' },
      [{ points: '3', benchmark: null }],
      [0],
    ],
  ]
  for (const [name, ruleYear, fields, list, rows] of cases)
    it(name, async () => {
      const draft = under(fields, 'cost.measures')
      assert.deepEqual(toldCost(await loadRuleYear(ruleYear), draft, scenarioOf(draft)), {
        list,
        rows,
      } as never)
    })

  it('asks for ten deciles, and for nine where a scenario told nine', () => {
    const asked = (fields: Readonly<Record<string, string>>) => decileCount(under(fields, 'cost.measures'), 0)
    assert.equal(asked({}), 10)
    assert.equal(asked(figures(9)), 9)
    assert.equal(asked({ ...figures(9), '0.benchmark.deciles.9': '' }), 10, 'the tenth was there once')
    assert.equal(asked(Object.fromEntries(Object.keys(figures(9)).map((path) => [path, '']))), 10, 'emptied')
  })
})

describe('quality measures that a draft tells', () => {
  const nine = Object.fromEntries(ten.slice(0, 9).map((one, at) => [`0.benchmark.deciles.${at}`, one]))
  const cases: readonly [
    name: string,
    fields: Readonly<Record<string, string>>,
    submissions: unknown,
    places: readonly number[],
  ][] = [
    ['nothing', {}, undefined, []],
    [
      'rows with gaps',
      { '0.measureId': '', '1.measureId': '236', '4.points': '3' },
      [{ measureId: '236' }, { points: '3' }],
      [1, 4],
    ],
    ['set aside', { '0.measureId': '236', '2.measureId': 'aside' }, [{ measureId: '236' }], [0]],
    ['a whole benchmark', nine, [{ benchmark: { deciles: ten.slice(0, 9) } }], [0]],
    ['a gap in it', { ...nine, '0.benchmark.deciles.4': '' }, [{}], [0]],
    [
      'told to have none',
      { '0.benchmark': '\0null', '0.measureId': '1' },
      [{ benchmark: null, measureId: '1' }],
      [0],
    ],
    ['a median', { '0.benchmark.median': '5' }, [{ benchmark: { median: '5' } }], [0]],
  ]
  for (const [name, fields, submissions, places] of cases)
    it(name, () => {
      const told = toldQuality(under(fields, 'quality.submissions'), new Set([2]))
      assert.deepEqual(told.input.submissions, submissions)
      assert.deepEqual(told.places, places)
    })

  it('“none” is a report of nothing, unless a row says otherwise', () => {
    const none = { 'quality.submissions': NONE }
    assert.deepEqual(toldQuality(none, new Set()).input.submissions, [])
    const more = { ...none, 'quality.submissions.0.measureId': '1' }
    assert.deepEqual(toldQuality(more, new Set()).input.submissions, [{ measureId: '1' }])
  })
})

it('inRow() gives a path of the list the number of its row in the draft', () => {
  assert.equal(inRow('measures.1.benchmark.deciles.2', [0, 4]), 'measures.4.benchmark.deciles.2')
  assert.equal(inRow('previousYearPercent', [3]), 'previousYearPercent')
  assert.equal(inRow('measures', [3]), 'measures')
})
