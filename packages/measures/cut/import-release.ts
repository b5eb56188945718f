// Imports the performance years of a release of CMS's files: what was taken, and what was refused and why.
import type { Stamp } from '@mips-widgets/core'
import { sayRefusal } from './cms-rows.ts'
import { type CutYear, type SourceYear, cutYear } from './cut-year.ts'
import { copiedFrom, rowsOfCut, rowsOfWritten } from './placeholder-years.ts'
import { type Release, readRelease } from './read-release.ts'
import { type WrittenYear, readManifest, writeIndex, writeManifest, writeYear } from './write-modules.ts'

export interface ImportOptions {
  readonly path: string
  readonly generated: string
  readonly imported: string
  /** ISO day of the release, as well as it is known. */
  readonly date: string
  /** What to call the release, where its files do not say. */
  readonly name?: string | undefined
}

export interface Imported {
  readonly years: readonly WrittenYear[]
  readonly refused: readonly string[]
}

export async function importRelease(options: ImportOptions): Promise<Imported> {
  const { generated, imported, date } = options
  const release = await readRelease(options.path)
  const cuts = release.years.map((source) =>
    cutYear(source, { previous: before(source, release), asOf: date }),
  )
  const copies = await copiesAmong(cuts, options)
  const taken = cuts.filter(({ performanceYear }) => !copies.has(performanceYear))
  const years = taken.map((cut) => {
    const { performanceYear } = cut
    const stamp: Stamp = { performanceYear, from: options.name ?? release.name, date }
    return writeYear(imported, cut, stamp)
  })
  if (years.length > 0) {
    writeManifest(imported, merge(readManifest(imported).years, years))
    writeIndex(generated, imported)
  }
  const rows = taken.flatMap((cut) => cut.refused.map(sayRefusal))
  return { years, refused: [...release.unusable, ...copies.values(), ...rows] }
}

const before = ({ performanceYear }: SourceYear, { years }: Release): SourceYear | undefined =>
  years.find((one) => one.performanceYear === performanceYear - 1)

/** The years of a release that are copies of another, of the release or of this build, and what to say of them. */
async function copiesAmong(
  cuts: readonly CutYear[],
  { generated, imported }: ImportOptions,
): Promise<ReadonlyMap<number, string>> {
  const written = [generated, imported].flatMap((folder) =>
    readManifest(folder).years.map((year) => rowsOfWritten(folder, year)),
  )
  const known = [...cuts.map(rowsOfCut), ...(await Promise.all(written))]
  const copies = new Map<number, string>()
  for (const cut of cuts) {
    const original = copiedFrom(rowsOfCut(cut), known)
    if (original === undefined) continue
    const { performanceYear } = cut
    copies.set(
      performanceYear,
      `${performanceYear}: a placeholder: its measures are a copy of those of ${original}`,
    )
  }
  return copies
}

const merge = (old: readonly WrittenYear[], years: readonly WrittenYear[]): WrittenYear[] =>
  [...new Map([...old, ...years].map((year) => [year.stamp.performanceYear, year])).values()].toSorted(
    (a, b) => a.stamp.performanceYear - b.stamp.performanceYear,
  )
