// The calendar file against RFC 5545.
import { assert } from 'chai'
import { type CalendarDay, calendarFile } from './calendar.ts'

const NOW = new Date('2026-11-22T11:05:09.123Z')
const file = (...days: CalendarDay[]) => calendarFile(days, NOW)
const day = (more: Partial<CalendarDay> = {}): CalendarDay => ({
  id: 'one',
  day: '2026-12-01',
  title: 'Last day',
  ...more,
})
const octets = (text: string) => new TextEncoder().encode(text).length
const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n')
const value = (text: string, name: string) =>
  unfolded(text)
    .find((line) => line.startsWith(`${name}:`))
    ?.slice(name.length + 1)

describe('a calendar file', () => {
  it('is this, line by line', () => {
    assert.deepEqual(file(day({ remind: 7, note: 'https://qpp.cms.gov' })).split('\r\n'), [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//mips-widgets//targeted review//EN',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID:one@mips-widgets',
      'DTSTAMP:20261122T110509Z',
      'DTSTART;VALUE=DATE:20261201',
      'SUMMARY:Last day',
      'DESCRIPTION:https://qpp.cms.gov',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Last day',
      'TRIGGER:-P7D',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ])
  })

  it('breaks lines with CR LF alone', () => {
    const text = file(day({ title: 'One\nTwo\r\nThree\rFour' }))
    assert.notMatch(text.replaceAll('\r\n', ''), /[\r\n]/)
    assert.equal(value(text, 'SUMMARY'), 'One\\nTwo\\nThree\\nFour')
  })

  it('has no reminder where none is wanted, and one entry for each day', () => {
    const text = file(day(), day({ id: 'two', remind: 0 }))
    assert.notInclude(text, 'VALARM')
    assert.equal(text.match(/BEGIN:VEVENT/g)?.length, 2)
    assert.include(text, 'UID:two@mips-widgets')
  })

  const escapes: readonly (readonly [given: string, expected: string])[] = [
    ['a, b; c', 'a\\, b\\; c'],
    ['back\\slash', 'back\\\\slash'],
    ['a:b "c"', 'a:b "c"'],
    ['bell\x07 and tab\t.', 'bell and tab\t.'],
    ['\\n is no break', '\\\\n is no break'],
  ]
  for (const [given, expected] of escapes)
    it(`writes ${JSON.stringify(given)} as ${JSON.stringify(expected)}`, () =>
      assert.equal(value(file(day({ title: given })), 'SUMMARY'), expected))

  // SUMMARY: has eight octets, so 67 more fill a line
  const lengths: readonly (readonly [title: string, lines: number])[] = [
    ['x'.repeat(67), 1],
    ['x'.repeat(68), 2],
    ['x'.repeat(67 + 74), 2],
    ['x'.repeat(67 + 74 + 1), 3],
    [`${'x'.repeat(66)}é`, 2],
    [`${'x'.repeat(65)}é`, 1],
    [`${'x'.repeat(64)}😀`, 2],
    ['😀'.repeat(40), 3],
    ['día de revisión, '.repeat(20), 6],
  ]
  for (const [title, lines] of lengths) {
    it(`folds ${octets(title)} octets into ${lines}, and splits no character`, () => {
      const text = file(day({ title }))
      const parts = text.split('\r\n')
      for (const part of parts) {
        assert.isAtMost(octets(part), 75)
        assert.isTrue(part.isWellFormed(), part)
      }
      const start = parts.findIndex((part) => part.startsWith('SUMMARY:'))
      const end = parts.findIndex((part, at) => at > start && !part.startsWith(' '))
      assert.equal(end - start, lines)
      assert.equal(value(text, 'SUMMARY'), title.replaceAll(',', '\\,'))
    })
  }
})
