// Writes days into a calendar file: iCalendar, RFC 5545. Whole days only, each with a reminder before it.

export interface CalendarDay {
  /** Names the entry for good: importing a newer file replaces it. */
  readonly id: string
  /** ISO day. */
  readonly day: string
  readonly title: string
  readonly note?: string
  /** How many days before it to remind. */
  readonly remind?: number
}

const CRLF = '\r\n'
const MOST_OCTETS = 75

/** The text of an .ics file; `now` stamps it. */
export function calendarFile(days: readonly CalendarDay[], now: Date): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//mips-widgets//targeted review//EN',
    'CALSCALE:GREGORIAN',
    ...days.flatMap((day) => entry(day, now)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => fold(line) + CRLF).join('')
}

const entry = ({ id, day, title, note, remind }: CalendarDay, now: Date): string[] => [
  'BEGIN:VEVENT',
  `UID:${id}@mips-widgets`,
  `DTSTAMP:${stamp(now)}`,
  `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
  `SUMMARY:${escape(title)}`,
  ...(note ? [`DESCRIPTION:${escape(note)}`] : []),
  'TRANSP:TRANSPARENT',
  ...(remind ? alarm(title, remind) : []),
  'END:VEVENT',
]

const alarm = (title: string, days: number): string[] => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `DESCRIPTION:${escape(title)}`,
  `TRIGGER:-P${days}D`,
  'END:VALARM',
]

const stamp = (now: Date): string => now.toISOString().replace(/\.\d+/, '').replaceAll(/[-:]/g, '')

/** Text of section 3.3.11; controls other than line breaks may not stand in it. */
const escape = (text: string): string =>
  text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{Cc}\t\n]/gu, '')
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')

/** Section 3.1: a line has at most 75 octets, and goes on after a break and a space. No character is split. */
function fold(line: string): string {
  const encoder = new TextEncoder()
  let folded = ''
  let octets = 0
  for (const character of line) {
    const { length } = encoder.encode(character)
    if (octets + length > MOST_OCTETS) {
      folded += `${CRLF} `
      octets = 1
    }
    folded += character
    octets += length
  }
  return folded
}
