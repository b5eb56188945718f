// The rule years for tests that run over all of them: what to expect is read from their data.
import { type RuleYear, type RuleYearId, loadRuleYear, ruleYearIds } from '@mips-widgets/core'

/** Loads them all: not where a test needs a year that nobody has loaded. */
export const allRules = (): Promise<readonly RuleYear[]> => Promise.all(ruleYearIds.map(loadRuleYear))

/** The rule year of a widget that nobody told one. */
export const newestFinal = ruleYearIds.filter((id) => !id.endsWith('proposed')).at(-1) as RuleYearId

/** A rule year pays two years after it. */
export const yearLine = (id: RuleYearId): string =>
  `${id.slice(0, 4)} rules → your ${Number(id.slice(0, 4)) + 2} payments`
