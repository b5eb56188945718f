// Reads the questions on help out of a draft. What the clinician told elsewhere counts here too.
import type { AssistanceInput, Clinician, RuleYear } from '@mips-widgets/core'
import { type Draft, isBlank, unflatten } from '../kit/draft.ts'

export const VIEW = 'view.assistance'

/** The draft path of a path that the core reports. */
export const pathOf = (path: string): string =>
  path === 'practiceSize' || path === 'specialStatuses' ? `clinician.${path}` : `${VIEW}.${path}`

/** Whoever is in a MIPS APM is in an APM, unless something else was chosen here. */
export function apmOf(draft: Draft): string {
  const { mipsApm } = unflatten(draft, 'clinician') as Clinician
  return draft[`${VIEW}.apm`] || (mipsApm ? 'apm' : '')
}

export function inputAt(draft: Draft, rules: RuleYear): AssistanceInput {
  const { practiceSize, specialStatuses } = unflatten(draft, 'clinician') as Clinician
  const ticked = (name: string) => {
    const raw = draft[`${VIEW}.${name}`] ?? ''
    return raw === '' || isBlank(raw) ? undefined : raw === 'true'
  }
  return {
    rules,
    practiceSize,
    specialStatuses,
    underserved: ticked('underserved'),
    apm: apmOf(draft),
    ptn: ticked('ptn'),
  }
}
