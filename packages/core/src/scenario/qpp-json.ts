// Reads values of JSON whose shape nobody promised, and lists what is left over.
import type { Remark } from '../outcome.ts'
import { phrase } from '../phrase.ts'

export type Json = Readonly<Record<string, unknown>>

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const LONGEST = 60

/** Text short enough to be a name; anything else is empty. */
export const reasonable = (value: unknown): string =>
  typeof value === 'string' && value.length <= LONGEST ? value : ''

export const remark = (path: string, text: string, args?: Readonly<Record<string, string>>): Remark => ({
  path,
  message: phrase(text, args),
})

/** Keys that nothing reads, by their place: never their values. */
export const leftKeys = (value: Json, at: string, known: readonly string[]): Remark[] =>
  Object.keys(value)
    .filter((key) => !known.includes(key))
    .map((key) => remark([at, key].filter(Boolean).join('.'), 'A scenario has no place for this.'))
