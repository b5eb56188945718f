// A number that knows where it came from. The tree of steps is the computation: builders
// work the value out as they note it, and replay() works it out again from the leaves.
import type { Cited, Mark } from './citation.ts'
import { Decimal, type Figure, type Numeric, decimal, figure as numberOf } from './decimal.ts'
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
  | (Node & { readonly op: 'interpolated'; readonly of: readonly [Step, Step, Step, Step] })
  | (Node & {
      readonly op: 'rounded'
      readonly of: readonly [Step]
      readonly places: number
      readonly mode: RoundingMode
    })

type Many = 'sum' | 'product' | 'least' | 'greatest'
type Two = 'difference' | 'quotient' | 'exceeds' | 'reaches'

/** What a step has besides its value: its words, its unit, and the rule it follows. */
export interface About extends Mark {
  readonly label: Phrase
  readonly unit: Unit
  /** The rule that the step follows, where it is one value of the rules: its mark becomes the step's. */
  readonly by?: Mark | undefined
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] }

/** Written without spreading: an evaluation builds hundreds of steps. */
function build(value: Decimal, words: About, step: Partial<Step>): Step {
  const made = step as Mutable<Node>
  made.value = value
  made.label = words.label
  made.unit = words.unit
  const { cite, dispute, unverified } = words.by ?? words
  if (cite) made.cite = cite
  if (dispute) made.dispute = dispute
  if (unverified) made.unverified = unverified
  return step as Step
}

/** A number somebody told us. */
export const given = (value: Numeric, words: About): Step => build(decimal(value), words, { op: 'given' })

const ruleSteps = new WeakMap<Cited<Figure>, Step>()

/** A number the rules say, with its citation. The same words give the same step again. */
export function rule(figure: Cited<Figure>, words: Omit<About, keyof Mark>): Step {
  const known = ruleSteps.get(figure)
  if (known?.label.text === words.label.text && known.unit === words.unit && !words.label.args) return known
  const step = build(
    numberOf(figure.value),
    { label: words.label, unit: words.unit, by: figure },
    { op: 'rule' },
  )
  ruleSteps.set(figure, step)
  return step
}

/** A number of plain arithmetic, such as the hundred in a percentage. */
export const constant = (value: Numeric, words: About): Step =>
  build(typeof value === 'number' ? numberOf(value) : decimal(value), words, { op: 'constant' })

const many =
  (op: Many) =>
  (of: readonly Step[], words: About): Step =>
    build(combine(op, of, valueOf), words, { op, of })
const two =
  (op: Two) =>
  (a: Step, b: Step, words: About): Step =>
    build(relate(op, a.value, b.value), words, { op, of: [a, b] })

export const sum = /* @__PURE__ */ many('sum')
export const product = /* @__PURE__ */ many('product')
export const least = /* @__PURE__ */ many('least')
export const greatest = /* @__PURE__ */ many('greatest')
export const difference = /* @__PURE__ */ two('difference')
export const quotient = /* @__PURE__ */ two('quotient')
/** 1 when the first is strictly greater than the second, otherwise 0. */
export const exceeds = /* @__PURE__ */ two('exceeds')
/** 1 when the first is at least the second, otherwise 0. */
export const reaches = /* @__PURE__ */ two('reaches')

export const negated = (of: Step, words: About): Step =>
  build(of.value.neg(), words, { op: 'negated', of: [of] })

/** `start` and the share of the way from one bound to the next at which `at` stands. */
export const interpolated = (start: Step, at: Step, from: Step, to: Step, words: About): Step =>
  build(interpolate(start.value, at.value, from.value, to.value), words, {
    op: 'interpolated',
    of: [start, at, from, to],
  })

/** `half-up` takes a half away from zero; `up` goes to the next number away from zero. */
export const rounded = (of: Step, places: number, words: About, mode: RoundingMode = 'half-up'): Step =>
  build(round(of.value, places, mode), words, { op: 'rounded', of: [of], places, mode })

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
      return combine(step.op, step.of, replay)
    case 'difference':
    case 'quotient':
    case 'exceeds':
    case 'reaches':
      return relate(step.op, replay(step.of[0]), replay(step.of[1]))
    case 'interpolated':
      return interpolate(replay(step.of[0]), replay(step.of[1]), replay(step.of[2]), replay(step.of[3]))
    case 'negated':
      return replay(step.of[0]).neg()
    case 'rounded':
      return round(replay(step.of[0]), step.places, step.mode)
  }
}

/** The steps a step was made of; none for a leaf. */
export const partsOf = (step: Step): readonly Step[] => ('of' in step ? step.of : [])

const valueOf = (step: Step): Decimal => step.value
const ZERO = /* @__PURE__ */ decimal(0)
const ONE = /* @__PURE__ */ decimal(1)

function combine(op: Many, of: readonly Step[], value: (step: Step) => Decimal): Decimal {
  const [first, ...rest] = of
  if (!first) return op === 'product' ? ONE : ZERO
  const all = rest.reduce((so, step) => join[op](so, value(step)), value(first))
  return op === 'product' ? unsignedZero(all) : all
}

const join: Readonly<Record<Many, (a: Decimal, b: Decimal) => Decimal>> = {
  sum: (a, b) => a.plus(b),
  product: (a, b) => a.times(b),
  least: (a, b) => (b.lt(a) ? b : a),
  greatest: (a, b) => (b.gt(a) ? b : a),
}

function relate(op: Two, a: Decimal, b: Decimal): Decimal {
  switch (op) {
    case 'difference':
      return a.minus(b)
    case 'quotient':
      return a.div(b)
    case 'exceeds':
      return a.gt(b) ? ONE : ZERO
    case 'reaches':
      return a.gte(b) ? ONE : ZERO
  }
}

const interpolate = (start: Decimal, at: Decimal, from: Decimal, to: Decimal): Decimal =>
  start.plus(at.minus(from).div(to.minus(from)))

function round(value: Decimal, places: number, mode: RoundingMode): Decimal {
  return unsignedZero(value.toDecimalPlaces(places, mode === 'up' ? Decimal.ROUND_UP : Decimal.ROUND_HALF_UP))
}

/** decimal.js writes a negative zero as "-0" in JSON. */
const unsignedZero = (value: Decimal): Decimal => (value.isZero() ? value.abs() : value)
