// Everything that a draft tells, worked out; what cannot be read is left out and noted for its field.
import {
  type Invalid,
  type Inventory,
  type Language,
  type Report,
  type RuleYear,
  evaluate,
} from '@mips-widgets/core'
import type { Draft } from './draft.ts'
import { type Problems, type Recovered, recover, without } from './recover.ts'
import { type Told, toldBy } from './told/scenario.ts'

/** The whole report, without the fields that cannot be read. */
export function reportOf(
  rules: RuleYear,
  draft: Draft,
  language: Language,
  inventory?: Inventory,
): Recovered<Report> {
  let told: Told | undefined
  return recover({
    draft,
    language,
    evaluate: (readable): Report | Invalid => {
      told = toldBy(rules, readable, inventory)
      const report = evaluate(rules, told.scenario, inventory)
      const problems = Object.values(report).flatMap((part) => (isInvalid(part) ? part.problems : []))
      return problems.length > 0 ? { status: 'invalid', problems } : report
    },
    pathOf: (path) => told?.pathOf(path) ?? path,
  })
}

const isInvalid = (part: unknown): part is Invalid =>
  typeof part === 'object' && part !== null && 'problems' in part

/** What can be read of a draft, as a scenario: what the report was worked out from. */
export const readable = (
  rules: RuleYear,
  draft: Draft,
  problems: Problems,
  inventory: Inventory | undefined,
): Told => toldBy(rules, without(draft, problems), inventory)
