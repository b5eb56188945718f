// Changes are made to the submission that counts: the scenario with that one in first place.
import type { Decimal } from '../../decimal.ts'
import type { Inventory } from '../../inventory.ts'
import type { Outcome } from '../../outcome.ts'
import type { RuleYear } from '../../rules/rule-year.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { evaluate } from '../evaluate.ts'

/** The same scenario, in which no change could go to a submission that does not count. */
export function bestFirst(rules: RuleYear, scenario: Scenario, inventory: Inventory | undefined): Scenario {
  const { quality, improvementActivities: activities, promotingInteroperability: pi } = scenario
  const scoreWith = (part: keyof typeof SECTIONS, section: Partial<Scenario>): Decimal | undefined =>
    valueOf(evaluate(rules, { ...scenario, ...section }, inventory)[part])
  const together = rules.quality.scoring.severalSubmissions.value === 'together'
  return {
    ...scenario,
    ...(quality?.alternatives && {
      quality: together
        ? pooled(quality, quality.alternatives)
        : reordered(quality, quality.alternatives, (one) => scoreWith('quality', { quality: one })),
    }),
    ...(activities?.alternatives && {
      improvementActivities: reordered(activities, activities.alternatives, (one) =>
        scoreWith('improvementActivities', { improvementActivities: one }),
      ),
    }),
    ...(pi?.alternatives && {
      promotingInteroperability: reordered(pi, pi.alternatives, (one) =>
        scoreWith('promotingInteroperability', { promotingInteroperability: one }),
      ),
    }),
  }
}

const SECTIONS = { quality: true, improvementActivities: true, promotingInteroperability: true } as const

const valueOf = (outcome: Outcome<unknown>): Decimal | undefined =>
  outcome.status === 'scored' ? outcome.step.value : undefined

type Quality = NonNullable<Scenario['quality']>

/** Submissions that count together are one. */
function pooled({ alternatives: _alternatives, ...first }: Quality, others: readonly Quality[]): Quality {
  return { ...first, submissions: [first, ...others].flatMap(({ submissions = [] }) => submissions) }
}

/** The highest-scoring submission, with the others as its alternatives. */
function reordered<One extends object>(
  { alternatives: _alternatives, ...first }: One & { readonly alternatives?: One[] | undefined },
  others: readonly One[],
  scoreOf: (one: One) => Decimal | undefined,
): One & { alternatives: One[] } {
  const all = [first as One, ...others]
  const scores = all.map(scoreOf)
  const best = scores.reduce(
    (at, score, index) => (score && (!scores[at] || score.gt(scores[at])) ? index : at),
    0,
  )
  return { ...(all[best] ?? (first as One)), alternatives: all.filter((_, index) => index !== best) }
}
