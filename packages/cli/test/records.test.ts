// Where a record of a CSV file begins and ends, in every way that files are written and broken.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import Papa from 'papaparse'
import { type RosterRecord, recordReader } from '../src/roster/records.ts'

/** The records of a text that comes in pieces of a size. */
function recordsOf(text: string, size = text.length || 1, longest?: number): RosterRecord[] {
  const reader = recordReader(longest)
  const records: RosterRecord[] = []
  for (let at = 0; at < text.length; at += size) records.push(...reader.push(text.slice(at, at + size)))
  return [...records, ...reader.end()]
}

/** A record as `line:field|field`, or `line!` where it cannot be read. */
const shown = (records: readonly RosterRecord[]): string[] =>
  records.map(({ line, fields, problem }) =>
    problem === undefined ? `${line}:${fields.join('|')}` : `${line}!`,
  )

const cases: readonly [name: string, text: string, expected: readonly string[]][] = [
  ['nothing', '', []],
  ['one line without an end', 'a,b', ['1:a|b']],
  ['lines of Unix', 'a,b\nc,d\n', ['1:a|b', '2:c|d']],
  ['lines of Windows', 'a,b\r\nc,d\r\n', ['1:a|b', '2:c|d']],
  ['lines of the old Mac', 'a,b\rc,d\r', ['1:a|b', '2:c|d']],
  ['Windows and Unix mixed', 'a,b\r\nc,d\ne,f\r\n', ['1:a|b', '2:c|d', '3:e|f']],
  ['blank lines and rows of commas', '\n\na,b\n\n,\n  \nc,d\n', ['3:a|b', '7:c|d']],
  ['quoted fields', '"a","b,c"\n"d ""e""",f\n', ['1:a|b,c', '2:d "e"|f']],
  ['a field of several lines', 'a,b\n"c\nd\n\ne",f\ng,h\n', ['1:a|b', '2:c\nd\n\ne|f', '6:g|h']],
  ['a field of several Windows lines', 'a,b\r\n"c\r\nd",f\r\ng,h', ['1:a|b', '2:c\r\nd|f', '4:g|h']],
  ['quotes doubled over several lines', 'a,b\n"x ""\n"" y",z\nc,d', ['1:a|b', '2:x "\n" y|z', '4:c|d']],
  ['a quote inside a bare field', 'a,b\n5" pipe,c\nd,e\n', ['1:a|b', '2:5" pipe|c', '3:d|e']],
  ['empty and blank fields', 'a,b,c\n,"", d \n', ['1:a|b|c', '2:|| d ']],
  ['fewer fields than columns', 'a,b\nc\nd,e\n', ['1:a|b', '2!', '3:d|e']],
  ['more fields than columns', 'a,b\nc,d,e\nf,g\n', ['1:a|b', '2!', '3:f|g']],
  ['more fields, but blank ones', 'a,b\nc,d,,\n', ['1:a|b', '2:c|d||']],
  ['text behind a closing quote', 'a,b\n"c"d,e\nf,g\n', ['1:a|b', '2!', '3:f|g']],
  ['a quote left open at the end', 'a,b\n"c,d\ne,f\n', ['1:a|b', '2!', '3:e|f']],
  ['a quote left open before quoted rows', 'a,b\n"c,d\n"e",f\n"g",h\n', ['1:a|b', '2!', '3:e|f', '4:g|h']],
  ['two quotes left open', 'a,b\nc,"d\ne,f\ng,"h\ni,j\n', ['1:a|b', '2!', '3:e|f', '4!', '5:i|j']],
]

for (const [name, text, expected] of cases) {
  test(`${name}, in pieces of every size`, () => {
    for (let size = 1; size <= Math.max(text.length, 1); size++)
      assert.deepEqual(shown(recordsOf(text, size)), expected, `pieces of ${size}`)
  })
}

test('a problem says what is wrong', () => {
  const problems = recordsOf('a,b\nc\n"d"e,f\n"g,h\n').map(({ problem }) => problem)
  assert.deepEqual(problems, [
    undefined,
    'The first line has 2 columns, and here are 1.',
    'A quote stands inside a field: double it, or take it out.',
    'A quote is opened and not closed.',
  ])
})

test('a huge field is read up to the limit, and refused beyond without holding it', () => {
  const field = 'x'.repeat(1_000_000)
  const [, whole] = recordsOf(`a,b\n"${field}",1\n`, 65_536)
  assert.equal(whole?.fields[0]?.length, 1_000_000)
  assert.deepEqual(shown(recordsOf(`a,b\n${field},1\nc,d\n`, 65_536, 10_000)), ['1:a|b', '2!', '3:c|d'])
  assert.deepEqual(shown(recordsOf(`a,b\n"${field}\n${field}",1\nc,d\n`, 65_536, 10_000)), [
    '1:a|b',
    '2!',
    '3!',
    '4:c|d',
  ])
})

test('an open quote gives up at the limit, and the lines behind it are read', () => {
  const rows = Array.from({ length: 5000 }, (_, index) => `${index},x`)
  const records = recordsOf(`a,b\n"open,1\n${rows.join('\n')}\n`, 4096, 10_000)
  assert.equal(records.length, 5002)
  assert.deepEqual(shown(records.slice(0, 3)), ['1:a|b', '2!', '3:0|x'])
  assert.deepEqual(shown(records.slice(-1)), ['5002:4999|x'])
})

test('a long field full of doubled quotes takes no time that grows faster than it', () => {
  const field = 'so ""it"" was said\n'.repeat(100_000)
  const start = performance.now()
  const records = recordsOf(`a,b\n"${field}",1\n`, 65_536)
  assert.equal(records.length, 2)
  assert.ok(performance.now() - start < 3000)
})

test('what Papa Parse writes comes back, whatever the pieces', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'é', ',', '"', '\n', '\r\n', ' ', ';', '😀') })
  const table = fc
    .integer({ min: 2, max: 4 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
    )
  fc.assert(
    fc.property(
      table,
      fc.constantFrom('\n', '\r\n'),
      fc.integer({ min: 1, max: 9 }),
      (rows, newline, size) => {
        const kept = [rows[0]?.map((_, at) => `c${at}`) ?? [], ...rows].filter((row) =>
          row.some((one) => /[^,\s]/.test(one)),
        )
        const text = Papa.unparse(kept, { newline })
        assert.deepEqual(
          recordsOf(text, size).map(({ fields }) => fields),
          kept,
        )
      },
    ),
    { seed: 20260726, numRuns: 500 },
  )
})
