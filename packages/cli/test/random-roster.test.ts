// Rosters made at random: whatever stands in the cells, every row comes back once, in its order, with a status.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { loadRuleYear, ruleYearIds } from '@mips-widgets/core'
import { csvLine, describedColumns, scoreRoster } from '../src/index.ts'
import { isRefusal } from '../src/refusal.ts'
import { rowsOf } from './support.ts'

const names = describedColumns(await loadRuleYear('2025')).map(({ name }) => name)

const cell = fc.oneof(
  fc.constantFrom(
    '',
    '',
    '1',
    '0',
    '-1',
    '50',
    '100',
    '1e9',
    '82.31',
    '$1,000',
    'yes',
    'no',
    'none',
    'x;y',
    ';',
    ':',
  ),
  fc.constantFrom(
    'physician',
    'group',
    'registry',
    'outcome',
    'qp',
    '236',
    'TPCC_1',
    'IA_EPA_1:high',
    '20;30;40',
  ),
  fc.constantFrom('__proto__', 'constructor', '{gap}', 'NaN', 'Infinity', '=1+1', 'é😀', '\u0000', '\u2028'),
  fc.string(),
)
const rows = fc
  .uniqueArray(fc.constantFrom(...names.filter((name) => name !== 'ruleYear')), {
    minLength: 1,
    maxLength: 40,
  })
  .chain((columns) =>
    fc
      .array(
        fc.tuple(
          fc.constantFrom(...ruleYearIds),
          fc.array(cell, { minLength: columns.length, maxLength: columns.length }),
        ),
        { minLength: 1, maxLength: 5 },
      )
      .map((all) => ({
        header: ['ruleYear', ...columns],
        all: all.map(([ruleYear, cells]) => [ruleYear, ...cells]),
      })),
  )

const STATUSES = ['scored', 'not-scored', 'incomplete', 'invalid']

test('no row is lost, none ends the run, and every remark is a whole sentence', async () => {
  await fc.assert(
    fc.asyncProperty(rows, async ({ header, all }) => {
      const seen: string[] = []
      const pieces = (async function* () {
        yield [header, ...all].map(csvLine).join('')
      })()
      const scoring = scoreRoster(pieces, { tell: () => {}, onRow: (_line, { status }) => seen.push(status) })
      let output = ''
      let piece = await scoring.next()
      for (; !piece.done; piece = await scoring.next()) output += piece.value
      assert.ok(!isRefusal(piece.value), JSON.stringify(piece.value))
      const scored = rowsOf(output)
      assert.equal(scored.length, all.length)
      assert.deepEqual(
        scored.map((row) => row['status']),
        seen,
      )
      for (const row of scored) {
        assert.ok(STATUSES.includes(row['status'] ?? ''))
        assert.doesNotMatch(Object.values(row).slice(-16, -1).join(), /NaN|undefined|\[object/)
        assert.equal(
          row['status'] === 'scored',
          /^\d/.test(row['finalScore'] ?? '') || row['paymentAdjustment'] !== '',
        )
      }
    }),
    { seed: 20260726, numRuns: 500 },
  )
})

test('any text at all is scored or refused', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ unit: 'binary' })), async (texts) => {
      const pieces = (async function* () {
        yield 'ruleYear,id,quality1_points\n'
        yield* texts
      })()
      for await (const piece of scoreRoster(pieces, { tell: () => {}, onRow: () => {} }))
        assert.equal(typeof piece, 'string')
    }),
    { seed: 20260726, numRuns: 200 },
  )
})
