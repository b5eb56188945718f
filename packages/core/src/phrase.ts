// Words that can be said in any language. The English text is the key of a phrase: code
// reads as it will be read, and a dictionary of another language maps that text to its own.
import { Decimal, type Numeric } from './decimal.ts'

export type Unit = 'points' | 'percent' | 'percentage-points' | 'dollars' | 'share' | 'count' | 'yes-no'

export interface Amount {
  readonly value: Numeric
  readonly unit: Unit
}

/** An ISO day, or the same day of every year (`03-31`), said in full in the reader's language. */
export interface Day {
  readonly date: string
}

/** A sentence with named gaps: `'{limit} points'`. A gap holds words, an amount, a day or a phrase. */
export interface Phrase {
  readonly text: string
  readonly args?: Readonly<Record<string, string | Amount | Day | Phrase>>
}

export const phrase = (text: string, args?: Phrase['args']): Phrase => (args ? { text, args } : { text })

export const day = (date: string): Day => ({ date })

/** A counted JavaScript number is kept as text, so that JSON holds no float. */
export const amount = (value: Numeric, unit: Unit): Amount => ({
  value: typeof value === 'number' ? String(value) : value,
  unit,
})

/** How a language says things: its words for an English text, and its locale for numbers. */
export interface Language {
  readonly locale: string
  readonly translate: (english: string) => string
}

export const english: Language = { locale: 'en-US', translate: (text) => text }

/** The phrase as plain text. A gap that nothing fills stays visible as `{name}`. */
export function say({ text, args = {} }: Phrase, language: Language = english): string {
  return language.translate(text).replace(/\{(\w+)\}/g, (gap, name: string) => {
    const filling = args[name]
    if (filling === undefined) return gap
    if (typeof filling === 'string') return language.translate(filling)
    if ('date' in filling) return sayDay(filling.date, language)
    return 'text' in filling ? say(filling, language) : sayAmount(filling, language)
  })
}

/** A number in the words of a language: `$95,000`, `5.78%`, `1.8 points`. Up to `places` decimals, 4 by default. */
export function sayAmount({ value, unit }: Amount, language: Language = english, places = 4): string {
  const number = new Decimal(value)
  switch (unit) {
    case 'dollars':
      return format(number, language, {
        style: 'currency',
        currency: 'USD',
        ...(number.isInteger() && { maximumFractionDigits: 0 }),
      })
    case 'percent':
      return format(number.div(100), language, { style: 'percent', maximumFractionDigits: places })
    case 'percentage-points':
      return `${format(number, language, { maximumFractionDigits: places })} ${language.translate('percentage points')}`
    case 'share':
    case 'count':
    case 'points':
      return format(number, language, { maximumFractionDigits: places })
    case 'yes-no':
      return language.translate(number.isZero() ? 'no' : 'yes')
  }
}

/** A day in the words of a language: `Oct 1, 2017`; without a year, `March 31`. */
export function sayDay(date: string, { locale }: Language = english): string {
  const everyYear = date.length === 'MM-DD'.length
  const form = everyYear ? ({ month: 'long', day: 'numeric' } as const) : ({ dateStyle: 'medium' } as const)
  const at = new Date(everyYear ? `2020-${date}` : date)
  return kept(locale, form, () => new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC' })).format(at)
}

function format(value: Decimal, { locale }: Language, options: Intl.NumberFormatOptions): string {
  const numbers = kept(locale, options, () => new Intl.NumberFormat(locale, options))
  return numbers.format(value.toString() as unknown as number).replace('-', '−')
}

const formats = new Map<string, unknown>()

/** A format takes longer to make than to use many times. */
function kept<Format>(locale: string, options: object, make: () => Format): Format {
  const key = locale + JSON.stringify(options)
  if (!formats.has(key)) formats.set(key, make())
  return formats.get(key) as Format
}
