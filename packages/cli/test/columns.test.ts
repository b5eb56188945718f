// The columns of a roster: each leads to a field of the scenario that exists, in the form it takes; the
// template is scored under every rule year.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type RuleYearId, askedAnswers, loadRuleYear, parseScenario, ruleYearIds } from '@mips-widgets/core'
import { type CellKind, describedColumns, templateRows } from '../src/index.ts'
import { readCell } from '../src/roster/cell.ts'
import { identityColumns, readHeader } from '../src/roster/header.ts'
import { knownColumns, singleColumnOf } from '../src/roster/known-columns.ts'
import { readRow } from '../src/roster/row-scenario.ts'
import { isRefusal } from '../src/refusal.ts'
import { ends, rowsOf } from './support.ts'

const find = await knownColumns()

function cellsOf(kind: CellKind): string[] {
  switch (kind.is) {
    case 'text':
      return ['some text']
    case 'number':
      return ['1']
    case 'numbers':
      return ['1;2;3']
    case 'yes-no':
      return ['yes', 'no', 'TRUE', '0']
    case 'activities':
      return ['IA_EPA_1;IA_BE_4:high', 'none']
    case 'choice':
      return [...kind.of, ...kind.of.map((one) => one.toUpperCase())]
    case 'choices':
      return [...kind.of, kind.of.join(' ; '), 'none']
  }
}

/** The scenario of a row with these cells. */
function scenarioOf(row: Readonly<Record<string, string>>) {
  const header = readHeader(Object.keys(row), find, { keep: [], ruleYearTold: true })
  assert.ok(!isRefusal(header), isRefusal(header) ? header.refused : '')
  return readRow(header, Object.values(row))
}

for (const id of ['2017', '2019', '2026'] as const satisfies readonly RuleYearId[]) {
  const rules = await loadRuleYear(id)

  test(`${id}: every column leads to a field of the scenario, and takes what it says`, () => {
    const columns = describedColumns(rules).filter(({ name }) => !identityColumns.includes(name))
    assert.ok(columns.length > 150)
    for (const { name, kind } of columns) {
      for (const cell of cellsOf(kind)) {
        const partner = /^(quality|claims|cost)\d+_/.exec(name)?.[0]
        const row = { ...(partner && { [`${partner}measureId`]: '236' }), [name]: cell }
        const { scenario, problems } = scenarioOf(row)
        assert.deepEqual(problems, [], `${name}: ${cell}`)
        const parsed = parseScenario(scenario)
        assert.equal(parsed.status, 'parsed', `${name}: ${cell} ${JSON.stringify(parsed)}`)
        assert.deepEqual(parsed.unknown, [], `${name}: ${cell}`)
      }
    }
  })

  test(`${id}: a name stands for one column only`, () => {
    const names = describedColumns(rules).map(({ name }) => name.toLowerCase())
    assert.equal(new Set(names).size, names.length)
  })

  test(`${id}: everything that Promoting Interoperability asks has its column`, () => {
    const names = new Set(describedColumns(rules).map(({ name }) => name))
    for (const answer of askedAnswers(rules)) {
      assert.ok(names.has(answer.replace('.', '_')), answer)
      assert.equal(singleColumnOf(`promotingInteroperability.measures.${answer}`), answer.replace('.', '_'))
    }
  })
}

const refused: readonly [kind: CellKind, cell: string, says: string][] = [
  [{ is: 'yes-no' }, 'perhaps', 'Write yes or no.'],
  [{ is: 'choice', of: ['a', 'b'] }, 'c', '“c” is not one of a, b.'],
  [{ is: 'choices', of: ['a', 'b'] }, 'a;c', '“c” is not one of a, b.'],
  [{ is: 'activities' }, 'IA_1:low', '“low” is not one of medium, high.'],
  [{ is: 'activities' }, ':high', '“:high” is not like IA_EPA_1:high.'],
  [{ is: 'choice', of: ['a'] }, 'x'.repeat(100), `“${'x'.repeat(40)}…” is not one of a.`],
]
for (const [kind, cell, says] of refused)
  test(`${kind.is} refuses ${cell.slice(0, 20)}`, () =>
    assert.deepEqual(readCell(kind, cell), { problem: says }))

test('measures keep their names, whatever slots are blank', () => {
  const { scenario, columnOf } = scenarioOf({
    quality1_measureId: '',
    quality3_measureId: '236',
    quality12_points: '7',
    claims2_measureId: '479',
    cost4_points: '5',
  })
  assert.deepEqual(scenario.quality?.submissions, [
    { measureId: '236' },
    { points: '7' },
    { collectionType: 'administrativeClaims', measureId: '479' },
  ])
  const names = [
    'quality.submissions.0.points',
    'quality.submissions.1.benchmark',
    'quality.submissions.2.benchmark.deciles',
    'cost.measures.0.cases',
  ]
  assert.deepEqual(names.map(columnOf), [
    'quality3_points',
    'quality12_deciles',
    'claims2_deciles',
    'cost4_cases',
  ])
  assert.equal(columnOf('improvementActivities.activities.2.weight'), 'activities')
  assert.equal(columnOf('clinician.volume.segment2.services'), 'segment2_services')
  assert.equal(columnOf('somewhere.else'), 'somewhere.else')
})

test('two columns that say the opposite are refused', () => {
  const { problems } = scenarioOf({ PI_EP_2: 'yes', PI_EP_2_numerator: '4' })
  assert.deepEqual(
    problems.map(({ path }) => path),
    ['PI_EP_2_numerator'],
  )
})

describe('the template', { concurrency: 4 }, () => {
  for (const id of ruleYearIds) {
    test(`${id}: its row is scored, without CMS’s measures too`, async () => {
      const { output } = await ends(0, ['roster-template', '--rule-year', id])
      const [names, example] = templateRows(await loadRuleYear(id))
      assert.deepEqual(
        Object.entries(rowsOf(output)[0] ?? {}),
        names.map((name, at) => [name, example[at]]),
      )
      const [row] = rowsOf((await ends(0, ['evaluate', '--roster', '-'], { input: output })).output)
      assert.deepEqual([row?.['ruleYear'], row?.['status'], row?.['eligibility']], [id, 'scored', 'required'])
      assert.ok(Number(row?.['promotingInteroperability']) > 0)
    })
  }

  test('without a rule year it is that of the last one; --describe prints every column', async () => {
    const [row] = rowsOf((await ends(0, ['roster-template'])).output)
    assert.equal(row?.['ruleYear'], ruleYearIds.at(-1))
    const described = rowsOf((await ends(0, ['roster-template', '--describe'])).output)
    const names = described.map((one) => one['column'])
    for (const name of Object.keys(row ?? {})) assert.ok(names.includes(name), name)
    for (const one of described)
      for (const value of [one['takes'], one['what']]) assert.ok(value, one['column'])
  })
})
