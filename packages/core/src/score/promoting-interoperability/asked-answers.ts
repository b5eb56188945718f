// What a rule year asks in this category: the path of every answer. Everything else in a report belongs
// to other rule years.
import type { RuleYear } from '../../rules/rule-year.ts'

interface Asked {
  readonly id: string
  readonly metric: 'proportion' | 'yes-no'
  readonly exclusions: readonly { readonly id: string }[]
}

const idsOf = (all: readonly { readonly id: string; readonly multipleId?: string }[]): string[] =>
  all.flatMap(({ id, multipleId }) => (multipleId ? [id, multipleId] : [id]))

const answersOf = ({ id, metric, exclusions }: Asked): string[] => [
  ...(metric === 'proportion' ? [`${id}.numerator`, `${id}.denominator`] : [id]),
  ...idsOf(exclusions),
]

/**
 * Every answer that a rule year asks for, in its form: a measure that is a rate in one year can be yes or
 * no in another, and both answers are kept.
 */
export function askedAnswers({ promotingInteroperability: pi }: RuleYear): ReadonlySet<string> {
  const attestations = idsOf(pi.attestations.value)
  switch (pi.method) {
    case 'performance-points': {
      const { registries, bonus } = pi.publicHealth
      return new Set([
        ...attestations,
        ...pi.objectives.flatMap(({ measures, alternatives = [] }) =>
          [...measures, ...alternatives].flatMap(answersOf),
        ),
        ...[...registries.value, ...(bonus.kind === 'points' ? bonus.registries.value : [])].flatMap((one) =>
          idsOf([one, ...one.exclusions]),
        ),
      ])
    }
    case 'base-performance-bonus':
      return new Set([
        ...attestations,
        ...pi.measureSets.flatMap(({ measures, registries }) => [
          ...measures.value.flatMap(answersOf),
          ...idsOf(registries.all.value),
        ]),
        pi.activityBonus.id,
        ...(pi.editionBonus.kind === 'points' ? [pi.editionBonus.id] : []),
      ])
  }
}
