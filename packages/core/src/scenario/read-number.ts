// Reads one number that a person typed or a program handed in. Takes "95,000", "$95,000",
// "95 000" and "12.5 %" alike; refuses what is not plainly a number, with a sentence for its field.
import { Decimal, type Figure, type Numeric, decimal, figure as limit } from '../decimal.ts'
import type { Remark } from '../outcome.ts'
import { type Amount, type Phrase, amount, phrase } from '../phrase.ts'

/** What kind of number a field takes. `least`, `most` and `above` are limits in the field's own unit. */
export interface NumberKind {
  readonly unit: Amount['unit']
  readonly whole?: boolean
  readonly least?: Figure | number
  readonly above?: Figure | number
  readonly most?: Figure | number
  readonly example: string
}

export const count: NumberKind = { unit: 'count', whole: true, least: 0, example: '231' }
export const dollars: NumberKind = { unit: 'dollars', least: 0, example: '95,000' }
export const percent: NumberKind = { unit: 'percent', least: 0, most: 100, example: '82.31' }
export const points: NumberKind = { unit: 'points', least: 0, most: 100, example: '92.5' }

export type Reading =
  | { readonly state: 'absent' }
  | { readonly state: 'read'; readonly value: Decimal }
  | { readonly state: 'refused'; readonly message: Phrase }

const absent: Reading = { state: 'absent' }
const refused = (message: Phrase): Reading => ({ state: 'refused', message })

const GROUPED = /^\d{1,3}([, \u00a0\u202f]\d{3})+(\.\d*)?$/
const PLAIN = /^(\d+\.?\d*|\.\d+)$/
const ENDING_POINT = /\.$/
const LARGEST = decimal('1e12')
const FLOAT_DIGITS = 15

/**
 * The number in `raw`. Text that is empty, null and undefined are absent. A fractional JavaScript
 * number is taken only while it is exact to 15 digits: longer ones are the trace of float arithmetic.
 */
export function readNumber(raw: unknown, kind: NumberKind): Reading {
  if (raw === undefined || raw === null) return absent
  if (raw instanceof Decimal || typeof raw === 'number') return withinLimits(raw, kind)
  if (typeof raw !== 'string')
    return refused(phrase('Write a number, for example {example}.', { example: kind.example }))
  if (PLAIN.test(raw)) return withinLimits(raw.replace(ENDING_POINT, ''), kind)
  const text = withoutUnit(raw.trim(), kind.unit).replace('−', '-')
  if (text === '') return absent
  const digits = text.replace(/^[-+]/, '')
  if (!GROUPED.test(digits) && !PLAIN.test(digits)) return refused(notFigures(kind))
  return withinLimits(text.replace(/[, \u00a0\u202f+]/g, '').replace(ENDING_POINT, ''), kind)
}

/** A sign of the field's own unit may be typed; that of another is not plainly this number. */
function withoutUnit(text: string, unit: NumberKind['unit']): string {
  if (unit === 'dollars') return text.replace(/^([-−+]?)\s*\$\s*/, '$1')
  return unit === 'percent' ? text.replace(/\s*%$/, '') : text
}

function withinLimits(raw: Numeric, kind: NumberKind): Reading {
  const value = decimal(raw)
  if (!value.isFinite()) return refused(notFigures(kind))
  if (isFraction(raw) && digitsOf(raw) > FLOAT_DIGITS) return refused(notFigures(kind))
  if (value.e >= LARGEST.e && value.abs().gt(LARGEST))
    return refused(phrase('That number is too large. Check the digits.'))
  const { least, above, most } = kind
  if (least !== undefined && isBelow(value, limit(least))) return refused(tooSmall(kind))
  if (above !== undefined && value.lte(limit(above))) {
    return refused(phrase('This must be more than {limit}.', { limit: amount(above, kind.unit) }))
  }
  if (most !== undefined && isAbove(value, limit(most))) {
    return refused(phrase('This can be at most {limit}.', { limit: amount(most, kind.unit) }))
  }
  if (kind.whole && !value.isInteger()) {
    return refused(phrase('Write a whole number, for example {example}.', { example: kind.example }))
  }
  return { state: 'read', value: value.isZero() ? ZERO : value }
}

/** Never a negative one, which JSON would write as “-0”. */
const ZERO = decimal(0)

const isFraction = (raw: Numeric): raw is number => typeof raw === 'number' && !Number.isInteger(raw)

/** The digits that a fraction is written with, from the first that is not zero. */
const digitsOf = (fraction: number): number =>
  String(fraction).replace(/e.*/, '').replace(/\D/g, '').replace(/^0+/, '').length

/** Fewer digits before the point are less, which saves most comparisons; limits are never negative. */
const isAbove = (value: Decimal, most: Decimal): boolean => value.e >= most.e && value.gt(most)
const isBelow = (value: Decimal, least: Decimal): boolean =>
  least.isZero() ? value.s < 0 && !value.isZero() : value.lt(least)

const notFigures = ({ example }: NumberKind) =>
  phrase('Write this in figures, for example {example}.', { example })

function tooSmall({ least, unit }: NumberKind): Phrase {
  return limit(least ?? 0).isZero()
    ? phrase('This cannot be less than zero.')
    : phrase('This must be at least {limit}.', { limit: amount(least ?? 0, unit) })
}

/** Reads several numbers and notes every refusal, so that each field hears of its own. */
export interface Reader {
  readonly number: (path: string, raw: unknown, kind: NumberKind) => Decimal | undefined
  readonly problem: (path: string, message: Phrase) => void
  readonly problems: readonly Remark[]
}

export function reader(): Reader {
  const problems: Remark[] = []
  const problem = (path: string, message: Phrase) => void problems.push({ path, message })
  return {
    problems,
    problem,
    number(path, raw, kind) {
      const reading = readNumber(raw, kind)
      if (reading.state === 'refused') problem(path, reading.message)
      return reading.state === 'read' ? reading.value : undefined
    },
  }
}
