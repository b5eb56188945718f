// `mips-change`: a visitor changed something. Bubbles and crosses shadow roots. It carries results;
// what was typed stays inside unless the host page asked for it.
import type { Draft } from './draft.ts'

export interface ChangeDetail {
  readonly ruleYear: string
  /** The result in a few plain values, numbers as text. */
  readonly result: Readonly<Record<string, unknown>>
  /** Raw text by scenario path, only with `expose-inputs`. */
  readonly inputs?: Draft
}

export const CHANGE = 'mips-change'

export const changeEvent = (detail: ChangeDetail): CustomEvent<ChangeDetail> =>
  new CustomEvent(CHANGE, { detail, bubbles: true, composed: true })
