// The only import of decimal.js. A private clone, so that nothing a host page does to
// the shared constructor can change our arithmetic: 40 digits, halves away from zero.
import { Decimal as Shared } from 'decimal.js'

export const Decimal = Shared.clone({
  precision: 40,
  rounding: Shared.ROUND_HALF_UP,
  toExpNeg: -60,
  toExpPos: 60,
  defaults: true,
})
export type Decimal = InstanceType<typeof Decimal>

/** A number of rule data: text that looks like one, so that `'75%'` does not compile. */
export type Figure = `${number}`

/** What a caller may hand in as a number: text, a Decimal or a JavaScript number. */
export type Numeric = string | number | Decimal

/** A Decimal is handed back as it is: none is ever changed. */
export const decimal = (value: Numeric): Decimal => (typeof value === 'object' ? value : new Decimal(value))

const figures = new Map<Figure | number, Decimal>()

/** A number of rule data, or of our own, as a Decimal: each is read once. Not for what a visitor typed. */
export function figure(value: Figure | number): Decimal {
  const known = figures.get(value)
  if (known) return known
  const read = new Decimal(value)
  figures.set(value, read)
  return read
}
