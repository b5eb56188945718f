// A number that knows where it came from. The tree of steps is the computation: builders
// work the value out as they note it, and replay() works it out again from the leaves.
import { type Cited, type Mark, markOf } from './citation.ts'
import { Decimal, type Figure, type Numeric, decimal } from './decimal.ts'
import type { Phrase, Unit } from './phrase.ts'

interface Node extends Mark {
  readonly label: Phrase
  readonly value: Decimal
  readonly unit: Unit
}

export type RoundingMode = 'half-up' | 'up'

export type Step =
  | (Node & { readonly op: 'given' | 'rule' | 'constant' })
  | (Node & { readonly op: Many; readonly of: readonly Step[] })
  | (Node & { readonly op: Two; readonly of: readonly [Step, Step] })
  | (Node & { readonly op: 'negated'; readonly of: readonly [Step] })
  | (Node & {
      readonly op: 'rounded'
      readonly of: readonly [Step]
      readonly places: number
      readonly mode: RoundingMode
    })

type Many = 'sum' | 'product' | 'least' | 'greatest'
type Two = 'difference' | 'quotient' | 'exceeds'

/** What a step has besides its value: its words, its unit, and the rule it follows. */
export interface About extends Mark {
  readonly label: Phrase
  readonly unit: Unit
}

const about = ({ label, unit, ...mark }: About) => ({ label, unit, ...markOf(mark) })

/** A number somebody told us. */
export const given = (value: Numeric, words: About): Step => ({
  op: 'given',
  value: decimal(value),
  ...about(words),
})

/** A number the rules say, with its citation. */
export const rule = (figure: Cited<Figure>, words: Omit<About, keyof Mark>): Step => ({
  op: 'rule',
  value: decimal(figure.value),
  ...about({ ...words, ...markOf(figure) }),
})

/** A number of plain arithmetic, such as the hundred in a percentage. */
export const constant = (value: Numeric, words: About): Step => ({
  op: 'constant',
  value: decimal(value),
  ...about(words),
})

const many =
  (op: Many) =>
  (of: readonly Step[], words: About): Step => ({
    op,
    of,
    value: combine(
      op,
      of.map((step) => step.value),
    ),
    ...about(words),
  })
const two =
  (op: Two) =>
  (a: Step, b: Step, words: About): Step => ({
    op,
    of: [a, b],
    value: relate(op, a.value, b.value),
    ...about(words),
  })

export const sum = many('sum')
export const product = many('product')
export const least = many('least')
export const greatest = many('greatest')
export const difference = two('difference')
export const quotient = two('quotient')
/** 1 when the first is strictly greater than the second, otherwise 0. */
export const exceeds = two('exceeds')

export const negated = (of: Step, words: About): Step => ({
  op: 'negated',
  of: [of],
  value: of.value.neg(),
  ...about(words),
})

/** `half-up` takes a half away from zero; `up` goes to the next number away from zero. */
export const rounded = (of: Step, places: number, words: About, mode: RoundingMode = 'half-up'): Step => ({
  op: 'rounded',
  of: [of],
  places,
  mode,
  value: round(of.value, places, mode),
  ...about(words),
})

/** Works the value of a step out again from its leaves alone. */
export function replay(step: Step): Decimal {
  switch (step.op) {
    case 'given':
    case 'rule':
    case 'constant':
      return step.value
    case 'sum':
    case 'product':
    case 'least':
    case 'greatest':
      return combine(step.op, step.of.map(replay))
    case 'difference':
    case 'quotient':
    case 'exceeds':
      return relate(step.op, replay(step.of[0]), replay(step.of[1]))
    case 'negated':
      return replay(step.of[0]).neg()
    case 'rounded':
      return round(replay(step.of[0]), step.places, step.mode)
  }
}

/** The steps a step was made of; none for a leaf. */
export const partsOf = (step: Step): readonly Step[] => ('of' in step ? step.of : [])

function combine(op: Many, values: readonly Decimal[]): Decimal {
  switch (op) {
    case 'sum':
      return values.reduce((total, value) => total.plus(value), decimal(0))
    case 'product':
      return unsignedZero(values.reduce((total, value) => total.times(value), decimal(1)))
    case 'least':
      return Decimal.min(...values)
    case 'greatest':
      return Decimal.max(...values)
  }
}

function relate(op: Two, a: Decimal, b: Decimal): Decimal {
  switch (op) {
    case 'difference':
      return a.minus(b)
    case 'quotient':
      return a.div(b)
    case 'exceeds':
      return decimal(a.gt(b) ? 1 : 0)
  }
}

function round(value: Decimal, places: number, mode: RoundingMode): Decimal {
  return unsignedZero(value.toDecimalPlaces(places, mode === 'up' ? Decimal.ROUND_UP : Decimal.ROUND_HALF_UP))
}

/** decimal.js writes a negative zero as "-0" in JSON. */
const unsignedZero = (value: Decimal): Decimal => (value.isZero() ? value.abs() : value)
