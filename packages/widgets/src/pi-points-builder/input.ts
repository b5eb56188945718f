// Reads the reported measures out of a draft: those that the rule year knows. What belongs to other
// rule years stays in the draft and is only counted here.
import type { PromotingInteroperabilityInput, RuleYear } from '@mips-widgets/core'
import { type Draft, unflatten } from '../kit/draft.ts'

export const MEASURES = 'promotingInteroperability.measures'

interface Asked {
  readonly id: string
  readonly metric: 'proportion' | 'yes-no'
  readonly exclusions: readonly { readonly id: string }[]
}

type Measures = NonNullable<PromotingInteroperabilityInput['measures']>

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
function askedIn({ promotingInteroperability: pi }: RuleYear): ReadonlySet<string> {
  const attestations = idsOf(pi.attestations.value)
  switch (pi.method) {
    case 'performance-points':
      return new Set([
        ...attestations,
        ...pi.objectives.flatMap(({ measures }) => measures.flatMap(answersOf)),
        ...pi.publicHealth.registries.value.flatMap((one) => idsOf([one, ...one.exclusions])),
      ])
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

interface PiDraft {
  readonly measureSet?: string
  readonly reweighting?: string
  readonly measures?: Measures
}

const BELOW = `${MEASURES}.`

/** The input for the core: undefined measures while nothing that this rule year knows was told. */
export function readInput(draft: Draft, rules: RuleYear): PromotingInteroperabilityInput {
  const aside = pathsAside(draft, rules)
  const here = Object.fromEntries(Object.entries(draft).filter(([path]) => !aside.includes(path)))
  const { measureSet, reweighting, measures } = unflatten(here, 'promotingInteroperability') as PiDraft
  return {
    clinician: unflatten(draft, 'clinician') as PromotingInteroperabilityInput['clinician'],
    ...(measureSet === 'standard' || measureSet === 'transition' ? { measureSet } : {}),
    ...(reweighting ? { reweighting } : {}),
    ...(measures ? { measures } : {}),
  }
}

/** How many measures were answered that this rule year does not ask for, or not in that form. */
export const setAside = (draft: Draft, rules: RuleYear): number =>
  new Set(pathsAside(draft, rules).map((path) => path.slice(BELOW.length).split('.')[0])).size

function pathsAside(draft: Draft, rules: RuleYear): string[] {
  const asked = askedIn(rules)
  return Object.keys(draft).filter(
    (path) => path.startsWith(BELOW) && draft[path]?.trim() && !asked.has(path.slice(BELOW.length)),
  )
}
