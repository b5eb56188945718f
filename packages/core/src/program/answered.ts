// An answer without a number: what was asked is settled, for the reasons named.
import type { Reason } from '../outcome.ts'

export interface Answered<Detail> {
  readonly status: 'answered'
  readonly reasons: readonly Reason[]
  readonly detail: Detail
}
