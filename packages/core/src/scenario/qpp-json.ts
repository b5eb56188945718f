// Reads values of JSON whose shape nobody promised.

export type Json = Readonly<Record<string, unknown>>

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const LONGEST = 60

/** Text short enough to be a name; anything else is empty. */
export const reasonable = (value: unknown): string =>
  typeof value === 'string' && value.length <= LONGEST ? value : ''
