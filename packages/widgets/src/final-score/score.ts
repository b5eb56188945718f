// The final score of a draft: what the scenario tells, with typed percents where it does not.
import {
  type CategoryId,
  type FinalReport,
  type Invalid,
  type Inventory,
  type Language,
  type Remark,
  type RuleYear,
  type Scenario,
  categoryIds,
  evaluateWithPercents,
} from '@mips-widgets/core'
import { type Draft, flatten } from '../kit/draft.ts'
import { type Recovered, recover } from '../kit/recover.ts'
import { toldBy } from '../kit/told/scenario.ts'
import { type Standing, nothingAt } from './messages.ts'

export type Final = Recovered<FinalReport>

const ROOT = 'view.finalScore'
export const percentPath = (category: CategoryId): string => `${ROOT}.${category}`

export function finalOf(rules: RuleYear, draft: Draft, language: Language, inventory?: Inventory): Final {
  let told = toldBy(rules, draft, inventory)
  return recover({
    draft,
    language,
    evaluate: (readable): FinalReport | Invalid => {
      const percents = Object.fromEntries(categoryIds.map((one) => [one, readable[percentPath(one)]]))
      told = toldBy(rules, readable, inventory)
      const final = evaluateWithPercents(rules, told.scenario, percents, inventory)
      if ('status' in final) return { ...final, problems: final.problems.map(asTyped) }
      const problems = [...Object.values(final.report), ...Object.values(final)].flatMap(problemsOf)
      return problems.length > 0 ? { status: 'invalid', problems } : final
    },
    pathOf: (path) => told.pathOf(path),
  })
}

const asTyped = (remark: Remark): Remark => ({ ...remark, path: `${ROOT}.${remark.path}` })

const problemsOf = (part: unknown): readonly Remark[] =>
  typeof part === 'object' && part !== null && 'problems' in part ? (part as Invalid).problems : []

export const scenarioIn = (rules: RuleYear, draft: Draft): Scenario =>
  toldBy(rules, draft, undefined).scenario

/** What tells that nothing was reported for a category. */
export const toldNothing = (category: CategoryId): string =>
  flatten(category === 'promotingInteroperability' ? {} : [], nothingAt[category])[nothingAt[category]] ?? ''

export const isNothing = (draft: Draft, category: CategoryId): boolean =>
  draft[nothingAt[category]] === toldNothing(category)

/** How a category stands: what brings nothing does so in one of several ways. */
export function standingOf(final: FinalReport, draft: Draft, category: CategoryId): Standing {
  const { weights, finalScore, report, percents } = final
  if (weights.status === 'invalid' || finalScore.status === 'invalid') return 'open'
  const { before, without, withoutReasons, weights: counted } = weights.detail
  if (before[category].value.isZero() || (withoutReasons[category] && !without.includes(category)))
    return 'no-weight'
  if (withoutReasons[category]) return isReweighted(draft, category, report) ? 'reweighted' : 'unscored'
  const brought = finalScore.detail.contributions[category]
  const outcome = report[category]
  const score = percents[category] ?? (outcome.status === 'scored' ? outcome.step : undefined)
  if (!score) return 'open'
  if (!counted) return 'threshold'
  if (!(brought ?? score).value.isZero()) return 'counts'
  return isNothing(draft, category) ? 'nothing-reported' : 'zero'
}

/** Reweighted by a decision or automatically; the others cannot be scored for want of measures. */
const isReweighted = (draft: Draft, category: CategoryId, report: FinalReport['report']): boolean =>
  category === 'promotingInteroperability' ||
  report.weights.status === 'invalid' ||
  ['reweighted', 'compromised'].some((set) => draft[`${set}.${category}`] === 'true')
