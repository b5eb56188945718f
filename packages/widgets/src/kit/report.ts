// Everything that a draft tells, worked out; what cannot be read is left out and noted for its field.
import {
  type Invalid,
  type Inventory,
  type Language,
  type Report,
  type RuleYear,
  type Scenario,
  evaluate,
} from '@mips-widgets/core'
import type { Draft } from './draft.ts'
import { type Recovered, recover } from './recover.ts'
import { scenarioOf } from './scenario-draft.ts'

/** The whole report, without the fields that cannot be read. */
export function reportOf(
  rules: RuleYear,
  draft: Draft,
  language: Language,
  inventory?: Inventory,
): Recovered<Report> {
  return recover({
    draft,
    language,
    evaluate: (readable): Report | Invalid => {
      const report = evaluate(rules, forEvaluation(readable), inventory)
      const problems = Object.values(report).flatMap((part) => (isInvalid(part) ? part.problems : []))
      return problems.length > 0 ? { status: 'invalid', problems } : report
    },
    pathOf: (path) => path,
  })
}

const isInvalid = (part: unknown): part is Invalid =>
  typeof part === 'object' && part !== null && 'problems' in part

/** A group is judged on its own volume, also while nothing is known of it. */
export function forEvaluation(draft: Draft): Scenario {
  const scenario = scenarioOf(draft)
  const { clinician } = scenario
  const isGroup = clinician?.participation !== undefined && clinician.participation !== 'individual'
  return isGroup && clinician.groupVolume === undefined
    ? { ...scenario, clinician: { ...clinician, groupVolume: {} } }
    : scenario
}
