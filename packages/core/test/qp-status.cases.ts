// The thresholds of 42 CFR 414.1430, written apart from the rule data: QP and Partial QP, by payments and by
// patients. Under the All-Payer Option a lower share must come from Medicare, and the whole from all payers.
import type { RuleYearId } from '../src/index.ts'

interface Pair {
  readonly qp: number
  readonly partial: number
}

export interface Figures {
  readonly medicare: { readonly payment: Pair; readonly patients: Pair }
  readonly allPayer?: {
    readonly minimum: { readonly payment: Pair; readonly patients: Pair }
    readonly total: { readonly payment: Pair; readonly patients: Pair }
  }
}

const pair = (qp: number, partial: number): Pair => ({ qp, partial })
const both = (payment: Pair, patients: Pair) => ({ payment, patients })
const minimum = both(pair(25, 20), pair(20, 10))
const frozen = both(pair(50, 40), pair(35, 25))
const full = both(pair(75, 50), pair(50, 35))

const first: Figures = { medicare: minimum }
const second: Figures = { medicare: frozen, allPayer: { minimum, total: frozen } }

export const figures: Readonly<Record<RuleYearId, Figures>> = {
  '2017': first,
  '2018': first,
  '2019-proposed': second,
  '2019': second,
  '2020-proposed': second,
  '2020': second,
  '2021': second,
  '2022': second,
  '2023': second,
  '2024': second,
  '2025': { medicare: full, allPayer: { minimum, total: full } },
  // By the statute of 2026, with the text of the regulation as a marked dispute.
  '2026': second,
}
