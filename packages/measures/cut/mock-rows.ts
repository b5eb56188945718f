// Recognizes rows that CMS put into its files to test with. It fills in claims-based benchmarks of a year that
// is not over with those of the year before (its pull requests 671 of 2023 and 1043 of 2026 say so).
import type { CmsBenchmark } from './cms-rows.ts'

export interface MockContext {
  readonly performanceYear: number
  /** Benchmark rows of the performance year before. */
  readonly previous: readonly CmsBenchmark[]
  /** ISO day of the release: nothing can be known of a year that was not over by then. */
  readonly asOf: string
}

/** The rows that are no real benchmarks, each with what shows it. */
export function mockRows(
  rows: readonly CmsBenchmark[],
  context: MockContext,
): ReadonlyMap<CmsBenchmark, string> {
  const made = rows.filter(({ benchmarkYear }) => benchmarkYear === context.performanceYear)
  const claims = made.filter(({ submissionMethod }) => submissionMethod === 'administrativeClaims')
  const before = new Set(context.previous.map(fingerprint))
  const repeated = claims.filter((row) => before.has(fingerprint(row)))
  const mock = new Map<CmsBenchmark, string>()
  const last = context.performanceYear - 1
  if (repeated.length * 2 > claims.length) {
    for (const row of claims)
      mock.set(row, `a mock row: ${repeated.length} of ${claims.length} like it repeat ${last}`)
  }
  for (const row of repeated) mock.set(row, `a mock row: it repeats ${last}`)
  if (context.asOf <= `${context.performanceYear}-12-31`) {
    for (const row of made) {
      const also = mock.get(row)?.replace('a mock row: ', ', and ') ?? ''
      mock.set(
        row,
        `a mock row: made from ${context.performanceYear}, which was not over on ${context.asOf}${also}`,
      )
    }
  }
  return mock
}

const fingerprint = ({ measureId, submissionMethod, deciles, percentiles }: CmsBenchmark): string =>
  JSON.stringify([measureId, submissionMethod, deciles, percentiles])
