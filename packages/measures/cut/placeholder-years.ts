// Recognizes a performance year that CMS has only laid out: a copy of the files of the year before.
import { pathToFileURL } from 'node:url'
import type { ActivityRow, MeasureRow } from '../src/rows.ts'
import type { CutYear } from './cut-year.ts'
import { type WrittenYear, moduleFile } from './write-modules.ts'

/** Two years that are both real share 47 to 80 percent. */
const COPIED_SHARE = 0.95

interface Rows {
  readonly performanceYear: number
  readonly measures: readonly MeasureRow[]
  readonly activities: readonly ActivityRow[]
}

export const rowsOfCut = ({ performanceYear, quality, qcdr, activities }: CutYear): Rows => ({
  performanceYear,
  measures: [...quality.measures, ...qcdr.measures],
  activities,
})

/** The rows of a year that was written before. */
export async function rowsOfWritten(folder: string, { stamp, modules }: WrittenYear): Promise<Rows> {
  const parts = await Promise.all(
    modules.map(
      (name) =>
        import(pathToFileURL(moduleFile(folder, stamp.performanceYear, name)).href) as Promise<Partial<Rows>>,
    ),
  )
  return {
    performanceYear: stamp.performanceYear,
    measures: parts.flatMap(({ measures = [] }) => measures),
    activities: parts.flatMap(({ activities = [] }) => activities),
  }
}

/** The earlier year that a year is a copy of. */
export function copiedFrom(year: Rows, others: readonly Rows[]): number | undefined {
  const own = fingerprints(year)
  return others.find((other) => {
    if (other.performanceYear >= year.performanceYear) return false
    const theirs = fingerprints(other)
    const same = [...own].filter((row) => theirs.has(row)).length
    return same >= COPIED_SHARE * Math.max(own.size, theirs.size)
  })?.performanceYear
}

/** Everything of a measure but its benchmarks and specialties, and every activity. */
const fingerprints = ({ measures, activities }: Rows): ReadonlySet<string> =>
  new Set([
    ...measures.map(([id, title, kind, methods]) => `${id} ${title} ${kind} ${methods}`),
    ...activities.map((row) => row.join(' ')),
  ])
