// The date of a source in words: a day, a month, a year, or a span of two years.
import { sayDay } from '@mips-widgets/core'

const month = new Intl.DateTimeFormat('en-US', { month: 'long', year: 'numeric', timeZone: 'UTC' })

export function saySourceDate(date: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(date)) return sayDay(date)
  if (/^\d{4}-\d{2}$/.test(date)) return month.format(new Date(`${date}-01`))
  return date.replace('/', '–')
}
