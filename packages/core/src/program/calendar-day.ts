// Days of the calendar as ISO text, without hours or time zones.
import { type Phrase, phrase } from '../phrase.ts'

export type DayReading =
  | { readonly state: 'absent' }
  | { readonly state: 'read'; readonly day: string }
  | { readonly state: 'refused'; readonly message: Phrase }

const ISO = /^\d{4}-\d\d-\d\d$/
const AMERICAN = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/
const DAY = 86_400_000

const refused: DayReading = {
  state: 'refused',
  message: phrase('This is not a day of the calendar. Write it like {example}.', { example: '10/15/2026' }),
}

/** The day in `raw`: `2026-10-15`, or `10/15/2026` as CMS writes it. */
export function readDay(raw: unknown): DayReading {
  if (raw === undefined || raw === null) return { state: 'absent' }
  if (typeof raw !== 'string') return refused
  const text = raw.trim()
  if (text === '') return { state: 'absent' }
  const day = text.replace(AMERICAN, '$3-$1-$2').replace(/-(?=\d\b)/g, '-0')
  return ISO.test(day) && isDay(day) ? { state: 'read', day } : refused
}

function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00Z`)
  return !Number.isNaN(time) && iso(time) === day
}

const iso = (time: number): string => new Date(time).toISOString().slice(0, 10)

/** The day so many days later. Past the last day that can be written there is none. */
export function daysAfter(day: string, days: number): string | undefined {
  const time = Date.parse(day) + days * DAY
  return time < Date.parse('9999-12-31') ? iso(time) : undefined
}

export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY
