// Reads the reported measures out of a draft: those that the rule year knows. What belongs to other
// rule years stays in the draft and is only counted here.
import { type PromotingInteroperabilityInput, type RuleYear, askedAnswers } from '@mips-widgets/core'
import { type Draft, unflatten } from '../kit/draft.ts'

export const MEASURES = 'promotingInteroperability.measures'

type Measures = NonNullable<PromotingInteroperabilityInput['measures']>

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
  const asked = askedAnswers(rules)
  return Object.keys(draft).filter(
    (path) => path.startsWith(BELOW) && draft[path]?.trim() && !asked.has(path.slice(BELOW.length)),
  )
}
