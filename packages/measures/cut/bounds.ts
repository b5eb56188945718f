// Where the deciles of a benchmark row begin. CMS has written that down in four ways; docs/decisions/measures.md
// tells how each was recognized.
import type { BoundsText } from '../src/rows.ts'
import type { CmsBenchmark, Percentile } from './cms-rows.ts'

/** Deciles 1 to 10 begin at these percentiles; where less is better, at their mirror images. */
const DIRECT: readonly Percentile[] = ['1', '10', '20', '30', '40', '50', '60', '70', '80', '90']
const INVERSE: readonly Percentile[] = ['99', '90', '80', '70', '60', '50', '40', '30', '20', '10']

interface Kind {
  readonly inverse: boolean
  readonly cost: boolean
  /** A share of patients: its rate cannot leave 0 to 100. */
  readonly proportion: boolean
}

export type ReadBounds = { readonly text: BoundsText } | { readonly why: string }

export function readBounds(row: CmsBenchmark, kind: Kind): ReadBounds {
  const numbers = beginnings(row, kind)
  if (!numbers) return { why: 'it has neither deciles nor percentiles' }
  const why = orderFault(numbers, kind.inverse) ?? rangeFault(numbers, kind) ?? figureFault(numbers)
  return why ? { why } : { text: numbers.join(' ') }
}

/** Nine numbers for deciles 2 to 10, or ten for deciles 1 to 10. */
function beginnings(
  { percentiles, deciles }: CmsBenchmark,
  { inverse, cost }: Kind,
): readonly number[] | undefined {
  if (percentiles) return (inverse ? INVERSE : DIRECT).map((percentile) => percentiles[percentile])
  // Ten costs that end in 0 dollars are where deciles 1 to 10 end, and so where deciles 2 to 10 begin.
  const ends = cost && deciles?.length === 10 && deciles.at(-1) === 0
  return ends ? deciles.slice(0, -1) : deciles
}

function orderFault(numbers: readonly number[], inverse: boolean): string | undefined {
  const pairs = numbers.slice(1).map((to, index) => [numbers[index] ?? to, to] as const)
  const rise = pairs.find(([from, to]) => to > from)
  const fall = pairs.find(([from, to]) => to < from)
  const fault = (inverse ? rise : fall)?.join(' then ')
  if (rise && fall) return `its deciles neither rise nor fall throughout: ${fault}`
  if (inverse && rise) return `less is better, but its deciles rise: ${fault}`
  if (!inverse && fall) return `more is better, but its deciles fall: ${fault}`
  return undefined
}

function rangeFault(numbers: readonly number[], { proportion }: Kind): string | undefined {
  const outside = proportion ? numbers.find((one) => one < 0 || one > 100) : undefined
  return outside === undefined ? undefined : `${outside} is no rate between 0 and 100`
}

/** JavaScript prints a number of up to 15 digits as it was written; others might not be exact. */
function figureFault(numbers: readonly number[]): string | undefined {
  const inexact = numbers.find(
    (one) => String(one).replace(/\D/g, '').length > 15 || String(one).includes('e'),
  )
  return inexact === undefined ? undefined : `${inexact} cannot be held exactly`
}
