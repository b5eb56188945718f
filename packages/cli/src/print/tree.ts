// A step and everything it was made of, as indented lines: the label, the value, the formula, the source.
// What was printed before is named again and not unfolded.
import { type Amount, type Step, partsOf, say, sayAmount } from '@mips-widgets/core'
import { indent, markLines } from './marks.ts'

export type Printed = Set<Step>

/** The lines of a step; `printed` holds the steps that stand further up on the page. */
export function treeLines(step: Step, printed: Printed): string[] {
  const parts = partsOf(step)
  const head = `${say(step.label)}: ${valueOf(step)}`
  if (parts.length > 0 && printed.has(step)) return [`${head} (worked out above)`]
  printed.add(step)
  return [
    `${head}${formulaOf(step)}`,
    ...indent(markLines(step)),
    ...indent(parts.flatMap((part) => treeLines(part, printed))),
  ]
}

const PLACES = 6

const valueOf = ({ value, unit }: Step): string => amountWords({ value, unit })

/** “8.9585 points”, “1 point”, “45%”. */
export function amountWords(amount: Amount, places = PLACES): string {
  const number = sayAmount(amount, undefined, places)
  if (amount.unit !== 'points') return number
  return number === '1' ? '1 point' : `${number} points`
}

/** How the value came about, in figures. */
function formulaOf(step: Step): string {
  const values = partsOf(step).map(({ value, unit }) => sayAmount({ value, unit }, undefined, PLACES))
  const [first = '', second = '', third = '', fourth = ''] = values
  switch (step.op) {
    case 'given':
      return ' (given)'
    case 'rule':
      return ''
    case 'constant':
      return ''
    case 'sum':
      return values.length > 1 ? ` = ${values.join(' + ')}` : ''
    case 'product':
      return ` = ${values.join(' × ')}`
    case 'least':
      return values.length > 1 ? ` = the least of ${values.join(', ')}` : ''
    case 'greatest':
      return values.length > 1 ? ` = the greatest of ${values.join(', ')}` : ''
    case 'difference':
      return ` = ${first} − ${second}`
    case 'quotient':
      return ` = ${first} ÷ ${second}`
    case 'exceeds':
      return ` = is ${first} more than ${second}?`
    case 'reaches':
      return ` = is ${first} at least ${second}?`
    case 'negated':
      return ` = −(${first})`
    case 'interpolated':
      return ` = ${first} + (${second} − ${third}) ÷ (${fourth} − ${third})`
    case 'rounded':
      return ` = ${first} in ${decimals(step.places)}, ${step.mode === 'up' ? 'away from zero' : 'halves up'}`
  }
}

const decimals = (places: number): string => {
  if (places === 0) return 'whole numbers'
  return places === 1 ? '1 decimal' : `${places} decimals`
}
