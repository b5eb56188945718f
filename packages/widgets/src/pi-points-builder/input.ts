// Reads the reported measures out of a draft: those that the rule year knows. What belongs to other
// rule years stays in the draft and is only counted here.
import type {
  PromotingInteroperabilityInput,
  PromotingInteroperabilityRules,
  RuleYear,
} from '@mips-widgets/core'
import { type Draft, unflatten } from '../kit/draft.ts'

export const MEASURES = 'promotingInteroperability.measures'

type Measures = NonNullable<PromotingInteroperabilityInput['measures']>

/** Every id that a rule year asks for: measures, exclusions, registries, bonuses and attestations. */
export function knownIds(rules: PromotingInteroperabilityRules): ReadonlySet<string> {
  const attestations = rules.attestations.value.map(({ id }) => id)
  switch (rules.method) {
    case 'performance-points':
      return new Set([
        ...attestations,
        ...rules.objectives.flatMap(({ measures }) =>
          measures.flatMap(({ id, exclusions }) => [id, ...exclusions.map((one) => one.id)]),
        ),
        ...rules.publicHealth.registries.value.flatMap(({ id, multipleId, exclusions }) => [
          id,
          multipleId,
          ...exclusions.map((one) => one.id),
        ]),
      ])
    case 'base-performance-bonus':
      return new Set([
        ...attestations,
        ...rules.measureSets.flatMap(({ measures, registries }) => [
          ...measures.value.flatMap(({ id, exclusions }) => [id, ...exclusions.map((one) => one.id)]),
          ...registries.all.value.flatMap(({ id, multipleId }) => (multipleId ? [id, multipleId] : [id])),
        ]),
        rules.activityBonus.id,
        ...(rules.editionBonus.kind === 'points' ? [rules.editionBonus.id] : []),
      ])
  }
}

interface PiDraft {
  readonly measureSet?: string
  readonly reweighting?: string
  readonly measures?: Measures
}

/** The input for the core: undefined measures while nothing that this rule year knows was told. */
export function readInput(draft: Draft, rules: RuleYear): PromotingInteroperabilityInput {
  const { measureSet, reweighting, measures } = unflatten(draft, 'promotingInteroperability') as PiDraft
  const known = knownIds(rules.promotingInteroperability)
  const told = Object.entries(measures ?? {}).filter(([id]) => known.has(id))
  return {
    clinician: unflatten(draft, 'clinician') as PromotingInteroperabilityInput['clinician'],
    ...(measureSet === 'standard' || measureSet === 'transition' ? { measureSet } : {}),
    ...(reweighting ? { reweighting } : {}),
    ...(told.length > 0 ? { measures: Object.fromEntries(told) } : {}),
  }
}

/** How many measures were answered that this rule year does not ask for. */
export function setAside(draft: Draft, rules: RuleYear): number {
  const { measures } = unflatten(draft, 'promotingInteroperability') as PiDraft
  const known = knownIds(rules.promotingInteroperability)
  return Object.keys(measures ?? {}).filter((id) => !known.has(id)).length
}
