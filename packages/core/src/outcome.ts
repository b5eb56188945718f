// What a calculator answers. Not reported, zero, excluded and reweighted are different
// things: a zero is scored, the others are not, and something missing is incomplete.
import type { Mark } from './citation.ts'
import type { Phrase } from './phrase.ts'
import type { Step } from './step.ts'

/** Why something is so, in words, with the rule behind it. */
export interface Reason extends Mark {
  readonly message: Phrase
  /** Whether it speaks for taking part or against; absent when it does neither. */
  readonly speaks?: 'for' | 'against'
}

/** Something said about one input: its path in the input, and the sentence for its field. */
export interface Remark {
  readonly path: string
  readonly message: Phrase
}

export interface Scored<Detail> {
  readonly status: 'scored'
  readonly step: Step
  readonly detail: Detail
}

export interface NotScored<Detail> {
  readonly status: 'not-scored'
  readonly reasons: readonly Reason[]
  readonly detail: Detail
}

export interface Incomplete<Detail> {
  readonly status: 'incomplete'
  readonly missing: readonly Remark[]
  readonly detail: Detail
}

export interface Invalid {
  readonly status: 'invalid'
  readonly problems: readonly Remark[]
}

export type Outcome<Detail> = Scored<Detail> | NotScored<Detail> | Incomplete<Detail> | Invalid

export const invalid = (problems: readonly Remark[]): Invalid => ({ status: 'invalid', problems })
