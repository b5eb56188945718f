// Writes the data modules of a year, and the index through which the package fetches them.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Stamp } from '@mips-widgets/core'
import { FORMAT } from '../src/rows.ts'
import type { CutYear } from './cut-year.ts'

/** What the index needs to know of a year, kept in `years.json` beside its modules. */
export interface WrittenYear {
  readonly stamp: Stamp
  readonly performanceYearBenchmarks: boolean
  readonly modules: readonly ModuleName[]
}

const moduleNames = ['measures', 'qcdr-measures', 'activities', 'cost-benchmarks'] as const
export type ModuleName = (typeof moduleNames)[number]

/** The key in the index, by file name. */
const loaderNames = {
  measures: 'measures',
  'qcdr-measures': 'qcdrMeasures',
  activities: 'activities',
  'cost-benchmarks': 'costBenchmarks',
} as const satisfies Readonly<Record<ModuleName, string>>

/** Writes the modules of a year into a folder; those without a row are left out. */
export function writeYear(folder: string, cut: CutYear, stamp: Stamp): WrittenYear {
  const written = moduleNames.filter((name) => name === 'measures' || rowsOf(cut, name).length > 0)
  mkdirSync(folder, { recursive: true })
  for (const name of moduleNames) rmSync(moduleFile(folder, cut.performanceYear, name), { force: true })
  for (const name of written) {
    writeFileSync(moduleFile(folder, cut.performanceYear, name), moduleText(cut, name, stamp))
  }
  return { stamp, performanceYearBenchmarks: cut.performanceYearBenchmarks, modules: written }
}

export const moduleFile = (folder: string, performanceYear: number, name: ModuleName): string =>
  join(folder, `${performanceYear}-${name}.js`)

function rowsOf(cut: CutYear, name: ModuleName): readonly unknown[] {
  switch (name) {
    case 'measures':
      return cut.quality.measures
    case 'qcdr-measures':
      return cut.qcdr.measures
    case 'activities':
      return cut.activities
    case 'cost-benchmarks':
      return Object.entries(cut.cost)
  }
}

function moduleText(cut: CutYear, name: ModuleName, stamp: Stamp): string {
  return [
    `// Cut from ${stamp.from} for performance year ${stamp.performanceYear}: see docs/decisions/measures.md.`,
    `export const stamp = ${JSON.stringify(stamp)}`,
    ...exportsOf(cut, name),
    '',
  ].join('\n')
}

function exportsOf(cut: CutYear, name: ModuleName): string[] {
  switch (name) {
    case 'measures':
      return measureExports(cut.quality)
    case 'qcdr-measures':
      return measureExports(cut.qcdr)
    case 'activities':
      return [`export const activities = ${lines(cut.activities)}`]
    case 'cost-benchmarks':
      return [`export const benchmarks = ${JSON.stringify(cut.cost, null, 1)}`]
  }
}

const measureExports = ({ specialties, measures }: CutYear['quality']): string[] => [
  `export const specialties = ${JSON.stringify(specialties)}`,
  `export const measures = ${lines(measures)}`,
]

const lines = (rows: readonly unknown[]): string =>
  `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]`

interface Manifest {
  readonly format: number
  readonly years: readonly WrittenYear[]
}

export const writeManifest = (folder: string, years: readonly WrittenYear[]): void =>
  writeFileSync(
    join(folder, 'years.json'),
    JSON.stringify({ format: FORMAT, years } satisfies Manifest, null, 1),
  )

/** The years of a folder; none where it has no manifest, or one of another format. */
export function readManifest(folder: string): {
  readonly years: readonly WrittenYear[]
  readonly outdated: boolean
} {
  try {
    const { format, years } = JSON.parse(readFileSync(join(folder, 'years.json'), 'utf8')) as Manifest
    return format === FORMAT ? { years, outdated: false } : { years: [], outdated: true }
  } catch {
    return { years: [], outdated: false }
  }
}

/** Writes generated/index.js: every year of both folders, an imported one before one of the package. */
export function writeIndex(generated: string, imported: string): readonly WrittenYear[] {
  const byYear = new Map<number, readonly [from: string, year: WrittenYear]>()
  for (const year of readManifest(generated).years) byYear.set(year.stamp.performanceYear, ['.', year])
  for (const year of readManifest(imported).years)
    byYear.set(year.stamp.performanceYear, ['../imported', year])
  const entries = [...byYear.values()].toSorted(
    ([, a], [, b]) => a.stamp.performanceYear - b.stamp.performanceYear,
  )
  const heading = '// Every performance year of this build. Written by `npm run measures`.'
  const body = entries.map(([from, year]) => entryText(from, year)).join('')
  writeFileSync(join(generated, 'index.js'), `${heading}\nexport const years = {\n${body}}\n`)
  writeFileSync(
    join(generated, 'index.d.ts'),
    'export declare const years: Readonly<Record<number, unknown>>\n',
  )
  return entries.map(([, year]) => year)
}

function entryText(from: string, { stamp, performanceYearBenchmarks, modules }: WrittenYear): string {
  const loaders = modules.map(
    (name) => `    ${loaderNames[name]}: () => import('${from}/${stamp.performanceYear}-${name}.js'),\n`,
  )
  return (
    `  ${stamp.performanceYear}: {\n    stamp: ${JSON.stringify(stamp)},\n` +
    `    performanceYearBenchmarks: ${performanceYearBenchmarks},\n${loaders.join('')}  },\n`
  )
}
