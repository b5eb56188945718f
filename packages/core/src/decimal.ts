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

export const decimal = (value: Numeric): Decimal => new Decimal(value)
