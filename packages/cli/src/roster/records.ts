// Cuts the text of a CSV file into records, each with the number of its first line. Papa Parse reads the
// fields; ours is where a record ends, so that a quote left open costs one row and not the rest of the file.
import Papa from 'papaparse'
import { type LineReader, lineReader } from './lines.ts'
import type { Line } from './lines.ts'

export interface RosterRecord {
  /** The number of its first line. */
  readonly line: number
  readonly fields: readonly string[]
  /** Why it cannot be read. */
  readonly problem?: string
}

export interface RecordReader {
  /** The records that are complete with this piece of the text. */
  readonly push: (text: string) => RosterRecord[]
  /** The records of what is left. */
  readonly end: () => RosterRecord[]
}

/** Longer records are refused, so that no file can fill the memory. */
export const LONGEST_RECORD = 4 * 1024 * 1024

export function recordReader(longest: number = LONGEST_RECORD): RecordReader {
  const lines: LineReader = lineReader(longest)
  /** The lines of a record whose quote is still open. */
  let open: Line[] = []
  let openLength = 0
  let width: number | undefined

  function read(found: readonly Line[]): RosterRecord[] {
    const records: RosterRecord[] = []
    const waiting = found.toReversed()
    for (let line = waiting.pop(); line; line = waiting.pop()) {
      if (open.length === 0 && isBlank(line)) continue
      open.push(line)
      openLength += line.text.length + 1
      if (open.length > 1 && !line.overlong && !hasOddQuotes(line.text) && openLength <= longest) continue
      const record = readOpen(openLength > longest)
      if (!record) continue
      records.push(record)
      if (record.problem !== undefined) for (const one of open.slice(1).toReversed()) waiting.push(one)
      open = []
      openLength = 0
    }
    return records
  }

  /** Nothing while the quote is still open. */
  function readOpen(final: boolean): RosterRecord | undefined {
    const line = open[0]?.number ?? 0
    const bad = (problem: string): RosterRecord => ({ line, fields: [], problem })
    if (open.some(({ overlong }) => overlong)) return bad(`Longer than ${longest} characters.`)
    const { fields, state } = parseRecord(open)
    if (state === 'broken') return bad('A quote stands inside a field: double it, or take it out.')
    if (state === 'open') return final ? bad('A quote is opened and not closed.') : undefined
    width ??= fields.length
    if (fields.length < width || fields.slice(width).some((field) => field !== ''))
      return bad(`The first line has ${width} columns, and here are ${fields.length}.`)
    return { line, fields }
  }

  return {
    push: (text) => read(lines.push(text)),
    end() {
      const records = read(lines.end())
      while (open.length > 0) {
        const record = readOpen(true)
        const others = open.slice(1)
        open = []
        openLength = 0
        if (record) records.push(record)
        records.push(...read(others))
      }
      return records
    },
  }
}

const COMMA = { delimiter: ',', newline: '\n' } as const

interface Parsed {
  readonly fields: readonly string[]
  /** Open: the quote of its last field is not closed yet. */
  readonly state: 'whole' | 'open' | 'broken'
}

function parseRecord(lines: readonly Line[]): Parsed {
  const text = lines.map((line) => line.text).join('\n')
  const { data, errors } = Papa.parse<string[]>(text.endsWith('\r') ? text.slice(0, -1) : text, COMMA)
  const fields = data[0] ?? []
  if (errors.some(({ code }) => code === 'InvalidQuotes')) return { fields, state: 'broken' }
  return { fields, state: errors.some(({ code }) => code === 'MissingQuotes') ? 'open' : 'whole' }
}

const isBlank = ({ text, overlong }: Line): boolean => !overlong && /^[,\s]*$/.test(text)

/** Inside a quoted field only a line with an odd number of quotes can close it. */
function hasOddQuotes(text: string): boolean {
  let odd = false
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) odd = !odd
  return odd
}
