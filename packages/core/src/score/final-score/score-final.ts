// The final score: 42 CFR 414.1380(c). The categories, not rounded, times their weights; bonuses on top; at
// most 100; two decimals. With fewer than two categories it is the performance threshold.
import { markOf } from '../../citation.ts'
import type { Numeric } from '../../decimal.ts'
import { type Outcome, type Reason, type Remark, invalid } from '../../outcome.ts'
import { phrase } from '../../phrase.ts'
import { type CategoryId, categoryIds, categoryNames } from '../../rules/category.ts'
import type { RuleYear } from '../../rules/rule-year.ts'
import { type Reader, percent, points, reader } from '../../scenario/read-number.ts'
import { type Step, constant, given, least, product, quotient, rounded, rule, sum } from '../../step.ts'
import { type WeighInput, type WeightsDetail, weighCategories } from './weigh-categories.ts'

export interface FinalScoreInput extends WeighInput {
  /** Percent of each category, as a number or as the step that led to it. A category without one does not count. */
  readonly scores: Readonly<Partial<Record<CategoryId, Numeric | Step | null>>>
  /** The weights, where they were worked out before. */
  readonly weights?: ReturnType<typeof weighCategories> | undefined
  /** Points on top. */
  readonly complexPatientBonus?: Numeric | Step | undefined
  readonly smallPracticeBonus?: Numeric | Step | undefined
}

export interface FinalScoreDetail extends WeightsDetail {
  /** What each category brings to the final score, in points. */
  readonly contributions: Readonly<Partial<Record<CategoryId, Step>>>
  /** Set when the score is the threshold because fewer than two categories count. */
  readonly threshold?: Reason
}

/**
 * The final score in points, two decimals. `scored` with the performance threshold when fewer than two
 * categories count. `invalid` with a sentence for each number that cannot be read.
 */
export function scoreFinal(rules: RuleYear, input: FinalScoreInput): Outcome<FinalScoreDetail> {
  const read = reader()
  const scores = Object.fromEntries(
    categoryIds.flatMap((category) => {
      const words = { label: phrase(categoryNames[category]), unit: 'percent' } as const
      const score = stepOf(input.scores[category], `scores.${category}`, read, percent, words)
      return score ? [[category, score]] : []
    }),
  ) as Partial<Record<CategoryId, Step>>
  const bonuses = [
    stepOf(input.complexPatientBonus, 'complexPatientBonus', read, points, {
      label: phrase('Complex patient bonus'),
      unit: 'points',
    }),
    stepOf(input.smallPracticeBonus, 'smallPracticeBonus', read, points, {
      label: phrase('Small-practice bonus'),
      unit: 'points',
    }),
  ].filter((bonus) => bonus !== undefined)
  const weights = input.weights ?? weighCategories(rules, { ...input, notScored: notScoredOf(input, scores) })
  if (weights.status === 'invalid' || read.problems.length > 0)
    return invalid([...(weights.status === 'invalid' ? weights.problems : []), ...read.problems])
  if (weights.status === 'not-scored') return atThreshold(rules, weights.reasons, weights.detail)
  const counted: Partial<Record<CategoryId, Step>> = weights.detail.weights ?? {}
  const contributions = contributionsOf(scores, counted)
  const missing = categoryIds.filter((category) => counted[category]?.value.gt(0) && !contributions[category])
  const detail = { ...weights.detail, contributions }
  if (missing.length > 0) {
    const remarks = missing.map((category): Remark => ({
      path: `scores.${category}`,
      message: phrase(categoryNames[category]),
    }))
    return { status: 'incomplete', missing: remarks, detail }
  }
  return { status: 'scored', step: total(rules, Object.values(contributions), bonuses), detail }
}

type Words = Parameters<typeof given>[1]

function stepOf(
  raw: Numeric | Step | null | undefined,
  path: string,
  read: Reader,
  kind: Parameters<Reader['number']>[2],
  words: Words,
): Step | undefined {
  if (raw !== null && typeof raw === 'object' && 'op' in raw) return raw
  const value = read.number(path, raw, kind)
  return value && given(value, words)
}

/** A category without a score does not count; `null` says that its score is still missing. */
function notScoredOf({ scores, notScored = {} }: FinalScoreInput, known: Partial<Record<CategoryId, Step>>) {
  const reason: Reason = { message: phrase('There is no score for this category.') }
  const absent = categoryIds.filter((category) => !known[category] && scores[category] !== null)
  return { ...Object.fromEntries(absent.map((category) => [category, [reason]])), ...notScored }
}

function contributionsOf(
  scores: Partial<Record<CategoryId, Step>>,
  weights: Partial<Record<CategoryId, Step>>,
): Partial<Record<CategoryId, Step>> {
  const entries = categoryIds.flatMap((category): [CategoryId, Step][] => {
    const [score, weight] = [scores[category], weights[category]]
    if (!score || !weight || weight.value.isZero()) return []
    const hundred = constant(100, { label: phrase('Percent in a whole'), unit: 'count' })
    const weighed = product([score, weight], { label: phrase('Score times weight'), unit: 'count' })
    return [
      [category, quotient(weighed, hundred, { label: phrase(categoryNames[category]), unit: 'points' })],
    ]
  })
  return Object.fromEntries(entries)
}

function total(rules: RuleYear, parts: readonly Step[], bonuses: readonly Step[]): Step {
  const all = sum([...parts, ...bonuses], { label: phrase('Categories and bonuses'), unit: 'points' })
  const most = rule(rules.finalScore.maximum, { label: phrase('Highest score'), unit: 'points' })
  const { finalScorePlaces } = rules.payment
  return rounded(
    least([all, most], { label: phrase('At most the highest score'), unit: 'points' }),
    Number(finalScorePlaces.value),
    {
      label: phrase('Final score'),
      unit: 'points',
      by: finalScorePlaces,
    },
  )
}

function atThreshold(
  rules: RuleYear,
  reasons: readonly Reason[],
  detail: WeightsDetail,
): Outcome<FinalScoreDetail> {
  const step = rule(rules.payment.performanceThreshold, {
    label: phrase('Performance threshold'),
    unit: 'points',
  })
  const { fewerThanTwo } = rules.weights
  const threshold = reasons[0] ?? { message: phrase(fewerThanTwo.value), ...markOf(fewerThanTwo) }
  const score = sum([step], {
    label: phrase('Final score: fewer than two categories count'),
    unit: 'points',
    by: fewerThanTwo,
  })
  return { status: 'scored', step: score, detail: { ...detail, contributions: {}, threshold } }
}
