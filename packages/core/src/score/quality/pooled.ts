// Submissions of which the measures count together: one list of them all, and what is said about one of them
// goes back to where it stands.
import type { QualityReport, QualitySubmission } from '../../scenario/scenario.ts'

export interface Pooled {
  /** Absent where no submission told its measures. */
  readonly submissions?: QualitySubmission[]
  readonly placeOf: (path: string) => string
}

export function poolSubmissions({ alternatives = [], ...first }: QualityReport): Pooled {
  const lists = [first, ...alternatives].map((one) => one?.submissions)
  const places = lists.flatMap((list, at) =>
    (list ?? []).map((_, index) => `${at === 0 ? '' : `alternatives.${at - 1}.`}submissions.${index}`),
  )
  return {
    ...(lists.some((list) => list !== undefined) && { submissions: lists.flatMap((list) => list ?? []) }),
    placeOf: (path) =>
      path.replace(/^submissions\.(\d+)/, (whole, index: string) => places[Number(index)] ?? whole),
  }
}
