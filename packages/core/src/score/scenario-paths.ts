// Paths of a section as paths of the whole scenario.
import type { Outcome, Remark } from '../outcome.ts'

/** The outcome of a part with the paths of the scenario, instead of those of its section. */
export function placed<Part extends Outcome<unknown>>(section: string, outcome: Part): Part {
  switch (outcome.status) {
    case 'invalid':
      return { ...outcome, problems: within(section, outcome.problems) }
    case 'incomplete':
      return { ...outcome, missing: within(section, outcome.missing) }
    case 'scored':
    case 'not-scored':
      return outcome
  }
}

/** What stands outside the section keeps its own path. */
export const within = (path: string, remarks: readonly Remark[]): Remark[] =>
  remarks.map((remark) =>
    OUTSIDE.test(remark.path) ? remark : { ...remark, path: `${path}.${remark.path}` },
  )

const OUTSIDE = /^(clinician|reporting)\./
