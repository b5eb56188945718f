// Cuts the text of a CSV file into records, each with the number of its first line. Papa Parse reads the
// fields; ours is where a record ends, so that a quote left open costs one row and not the rest of the file.
import Papa from 'papaparse'
import { type Line, lineReader } from './lines.ts'

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

interface State {
  readonly longest: number
  /** The lines of a record whose quote is still open. */
  open: Line[]
  openLength: number
  /** How many columns the first record has. */
  width?: number
}

export function recordReader(longest: number = LONGEST_RECORD): RecordReader {
  const lines = lineReader(longest)
  const state: State = { longest, open: [], openLength: 0 }
  return {
    push: (text) => takeLines(state, lines.push(text)),
    end: () => [...takeLines(state, lines.end()), ...giveUp(state)],
  }
}

/** Lines behind a record that cannot be read are read again as records of their own. */
function takeLines(state: State, lines: readonly Line[]): RosterRecord[] {
  const records: RosterRecord[] = []
  const waiting = lines.toReversed()
  for (let line = waiting.pop(); line; line = waiting.pop()) {
    if (!isWorthReading(state, line)) continue
    const record = readOpen(state, state.openLength > state.longest)
    if (!record) continue
    records.push(record)
    for (const behind of close(state, record).toReversed()) waiting.push(behind)
  }
  return records
}

/** At the end a quote that is still open is left so: its line is bad, those behind it are not. */
function giveUp(state: State): RosterRecord[] {
  const records: RosterRecord[] = []
  while (state.open.length > 0) {
    const record = readOpen(state, true)
    if (!record) break
    records.push(record, ...takeLines(state, close(state, record)))
  }
  return records
}

/** Adds a line to the open record. Inside a quote only a line with an odd number of quotes can close it. */
function isWorthReading(state: State, line: Line): boolean {
  if (state.open.length === 0 && isBlank(line)) return false
  state.open.push(line)
  state.openLength += line.text.length + 1
  if (state.open.length === 1 || line.overlong) return true
  return hasOddQuotes(line.text) || state.openLength > state.longest
}

/** Forgets the open record; where it cannot be read, its lines but the first are still to be read. */
function close(state: State, { problem }: RosterRecord): Line[] {
  const behind = problem === undefined ? [] : state.open.slice(1)
  state.open = []
  state.openLength = 0
  return behind
}

/** Nothing while the quote is still open, unless this is final. */
function readOpen(state: State, final: boolean): RosterRecord | undefined {
  const line = state.open[0]?.number ?? 0
  const bad = (problem: string): RosterRecord => ({ line, fields: [], problem })
  if (state.open.some(({ overlong }) => overlong)) return bad(`Longer than ${state.longest} characters.`)
  const { fields, quote } = parseRecord(state.open)
  if (quote === 'misplaced') return bad('A quote stands inside a field: double it, or take it out.')
  if (quote === 'open') return final ? bad('A quote is opened and not closed.') : undefined
  const width = (state.width ??= fields.length)
  if (fields.length < width || fields.slice(width).some((field) => field !== ''))
    return bad(`The first line has ${width} columns, and here are ${fields.length}.`)
  return { line, fields }
}

const COMMA = { delimiter: ',', newline: '\n' } as const

interface Parsed {
  readonly fields: readonly string[]
  /** What is wrong with the quotes, if anything; open: that of the last field is not closed yet. */
  readonly quote?: 'open' | 'misplaced'
}

function parseRecord(lines: readonly Line[]): Parsed {
  const text = lines.map((line) => line.text).join('\n')
  const { data, errors } = Papa.parse<string[]>(text.endsWith('\r') ? text.slice(0, -1) : text, COMMA)
  const fields = data[0] ?? []
  if (errors.some(({ code }) => code === 'InvalidQuotes')) return { fields, quote: 'misplaced' }
  return errors.some(({ code }) => code === 'MissingQuotes') ? { fields, quote: 'open' } : { fields }
}

const isBlank = ({ text, overlong }: Line): boolean => !overlong && /^[,\s]*$/.test(text)

function hasOddQuotes(text: string): boolean {
  let odd = false
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) odd = !odd
  return odd
}
