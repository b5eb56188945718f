// The importer on made-up releases: a package, an archive of one, and files side by side.
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { packTar } from 'modern-tar'
import { importRelease } from '../cut/import-release.ts'
import type { YearEntry } from '../src/rows.ts'
import { activity, benchmark, claimsBenchmark, cost, manyMeasures, quality } from './made-up-release.ts'

const home = mkdtempSync(join(tmpdir(), 'mips-measures-'))
after(() => rmSync(home, { recursive: true, force: true }))

type Files = Readonly<Record<string, unknown>>

const release: Files = {
  'package.json': { name: 'qpp-measures-data', version: '11.1.0' },
  'measures/2025/measures-data.json': [
    quality('100'),
    quality('ABC1', { isRegistryMeasure: true }),
    cost('TPCC_1'),
  ],
  'benchmarks/2025.json': [benchmark('100'), claimsBenchmark('TPCC_1', 2025, 500)],
  'measures/2026/measures-data.json': [
    quality('100'),
    ...manyMeasures('2'),
    cost('TPCC_1'),
    activity('IA_X_1'),
  ],
  'benchmarks/2026.json': [claimsBenchmark('TPCC_1', 2026, 500)],
  'measures/2027/measures-data.json': [
    quality('100'),
    ...manyMeasures('2'),
    cost('TPCC_1'),
    activity('IA_X_1'),
  ],
  'benchmarks/2026/benchmark-exclusion-reasons.json': [{}],
  'test/measures/2024/measures-data.json': ['not ours'],
}

function writeFiles(name: string, files: Files): string {
  const folder = join(home, name)
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content))
  }
  return folder
}

const encoder = new TextEncoder()

async function writeArchive(name: string, files: Files): Promise<string> {
  const entries = Object.entries(files).map(([path, content]) => {
    const body = encoder.encode(JSON.stringify(content))
    return { header: { name: `package/${path}`, size: body.length }, body }
  })
  const path = join(home, name)
  writeFileSync(path, gzipSync(await packTar(entries)))
  return path
}

let runs = 0

/** Imports into folders of its own, unless told which. */
async function run(path: string, target = `build-${++runs}`) {
  const generated = join(home, target, 'generated')
  const imported = join(home, target, 'imported')
  mkdirSync(generated, { recursive: true })
  const result = await importRelease({ path, generated, imported, date: '2026-08-20' })
  return { ...result, generated, target }
}

const expectedRefusals = [
  '2027: a placeholder: its measures are a copy of those of 2026',
  '2026 TPCC_1 administrativeClaims: a mock row: made from 2026, which was not over on 2026-08-20, and it repeats 2025',
]

async function indexOf(generated: string): Promise<Readonly<Record<number, YearEntry>>> {
  const href = pathToFileURL(join(generated, 'index.js')).href
  const { years } = (await import(`${href}?${++runs}`)) as {
    readonly years: Readonly<Record<number, YearEntry>>
  }
  return years
}

for (const [form, write] of [
  ['a folder', () => writeFiles('folder', release)],
  ['an archive', () => writeArchive('release.tgz', release)],
] as const) {
  test(`${form} of the package: its years are in the index, and every refusal is named`, async () => {
    const { years, refused, generated } = await run(await write())
    assert.deepEqual(
      years.map(({ stamp }) => stamp),
      [2025, 2026].map((performanceYear) => ({
        performanceYear,
        from: 'qpp-measures-data 11.1.0',
        date: '2026-08-20',
      })),
    )
    assert.deepEqual(refused, expectedRefusals)
    const index = await indexOf(generated)
    assert.deepEqual(Object.keys(index), ['2025', '2026'])
    assert.equal(index[2025]?.performanceYearBenchmarks, true)
    assert.equal(index[2026]?.performanceYearBenchmarks, false)
    assert.equal(index[2026]?.costBenchmarks, undefined)
    assert.ok(index[2025])
    const { measures, stamp } = await index[2025].measures()
    assert.deepEqual(measures, [
      ['100', 'Measure 100', 'p', 'rc', [0], { r: '2 11 22 33 44 55 66 77 88 92.5' }],
    ])
    assert.equal(stamp.from, 'qpp-measures-data 11.1.0')
    assert.equal((await index[2025].qcdrMeasures?.())?.measures.length, 1)
    assert.deepEqual(Object.keys((await index[2025].costBenchmarks?.())?.benchmarks ?? {}), ['TPCC_1'])
  })
}

test('files side by side: the folder names the release', async () => {
  const folder = writeFiles('side-by-side', {
    'measures-2025.json': [quality('100')],
    'benchmarks-2025.json': [benchmark('100')],
    'mvp-2025.json': [],
    'cost-averages-2025.json': [],
  })
  const { years, refused } = await run(folder)
  assert.deepEqual(refused, [])
  assert.equal(years[0]?.stamp.from, 'side-by-side')
})

test('a second import adds years, replaces years, and knows a copy of a year of the build', async () => {
  const first = await run(writeFiles('first', { 'measures-2025.json': manyMeasures('2') }))
  const second = writeFiles('second', {
    'measures-2025.json': manyMeasures('3'),
    'measures-2026.json': [quality('1')],
  })
  await run(second, first.target)
  const index = await indexOf(first.generated)
  assert.deepEqual(Object.keys(index), ['2025', '2026'])
  assert.equal(index[2025]?.stamp.from, 'second')
  const copy = await run(writeFiles('copy', { 'measures-2027.json': [quality('1')] }), first.target)
  assert.deepEqual(copy.years, [])
  assert.deepEqual(copy.refused, ['2027: a placeholder: its measures are a copy of those of 2026'])
})

test('files that cannot be read are named, and the others are imported', async () => {
  const folder = writeFiles('broken', {
    'measures-2024.json': '[{',
    'measures-2025.json': [quality('100')],
    'measures-2026.json': { not: 'a list' },
    'benchmarks-2023.json': [],
  })
  const { years, refused } = await run(folder)
  assert.deepEqual(
    years.map(({ stamp }) => stamp.performanceYear),
    [2025],
  )
  assert.deepEqual(refused, [
    'measures-2024.json is not JSON',
    '2023 has no list of measures, or its benchmarks are no list',
    '2026 has no list of measures, or its benchmarks are no list',
  ])
})

test('a folder without CMS’s files gives nothing', async () => {
  const { years, refused } = await run(writeFiles('nothing', { 'notes.json': [] }))
  assert.deepEqual([years, refused], [[], []])
})
