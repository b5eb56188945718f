// What a draft tells of the quality measures: the rows that are reports, those that the year's list of measures
// does not have, and benchmarks that are there in full.
import type { Inventory, QualityInput, QualitySubmission, RuleYear, Scenario } from '@mips-widgets/core'
import { type Draft, isBlank } from '../draft.ts'
import { rowsOf, isNone } from '../rows.ts'
import { scenarioOf } from '../scenario-draft.ts'

export const SUBMISSIONS = 'quality.submissions'

export const qualityRows = rowsOf(SUBMISSIONS)

export const rowIndices = (draft: Draft): readonly number[] =>
  Array.from({ length: qualityRows.count(draft) }, (_, index) => index)

export interface ToldQuality {
  readonly input: QualityInput
  /** The row of each submission. */
  readonly places: readonly number[]
}

/** The input of the core: rows with nothing in them, and those set aside, are no reports. */
export function toldQuality(
  draft: Draft,
  aside: ReadonlySet<number>,
  { quality: told = {}, clinician, reporting }: Scenario = scenarioOf(draft),
): ToldQuality {
  const { submissions = [], ...quality } = told
  const filled = qualityRows.filled(draft)
  const places = rowIndices(draft).filter((index) => filled.has(index) && !aside.has(index))
  const reported = places.map((index) => withWholeBenchmark(submissions[index] ?? {}))
  return {
    places,
    input: {
      ...quality,
      ...((places.length > 0 || isNone(qualityRows, draft)) && { submissions: reported }),
      clinician,
      reporting,
    },
  }
}

/** A benchmark that is not there in full, or of which a number cannot be read, is none to go by. */
function withWholeBenchmark({ benchmark, ...submission }: QualitySubmission): QualitySubmission {
  const { deciles, median, standardDeviation } = benchmark ?? {}
  const isThere = deciles ? deciles.every((one) => typeof one === 'string') : (median ?? standardDeviation)
  return benchmark === null || isThere ? { ...submission, benchmark } : submission
}

/** The rows whose measure the list does not have, unless their benchmark or points were typed. */
export function rowsAside(
  draft: Draft,
  rules: RuleYear,
  inventory: Inventory | undefined,
): ReadonlySet<number> {
  const isAside = (index: number): boolean => {
    const id = (draft[qualityRows.path(index, 'measureId')] ?? '').trim()
    const known = id === '' || isBlank(id) || inventory?.measure?.(id) || isRuled(rules, id)
    return !known && !hasOwnBenchmark(draft, index) && !isFilled(draft[qualityRows.path(index, 'points')])
  }
  return new Set(inventory ? rowIndices(draft).filter(isAside) : [])
}

const isFilled = (raw = ''): boolean => raw.trim() !== ''

/** Whether a benchmark was typed, or that there is none. */
export const hasOwnBenchmark = (draft: Draft, index: number): boolean =>
  Object.entries(qualityRows.at(draft, index)).some(
    ([path, raw]) => path.startsWith(qualityRows.path(index, 'benchmark')) && isFilled(raw),
  )

/** Measures that the rules name themselves. */
function isRuled({ quality: { scoring } }: RuleYear, id: string): boolean {
  const { suppressed, definedScale, administrativeClaims } = scoring
  const named = [...suppressed.value, ...(definedScale.kind === 'none' ? [] : definedScale.measures.value)]
  return (
    named.some((name) => name === id || name.startsWith(`${id}/`)) ||
    administrativeClaims.measures.some((one) => one.id === id)
  )
}

/** QCDR measures have letters in their numbers; the survey's parts and a few others have them too. */
export const mayBeQcdr = (draft: Draft, inventory: Inventory | undefined): boolean =>
  rowIndices(draft).some((index) => {
    const id = draft[qualityRows.path(index, 'measureId')] ?? ''
    return /[a-z]/i.test(id) && !inventory?.measure?.(id)
  })
