// How far a roster is, on stderr: a line that moves on a terminal, a new line now and then elsewhere, and the
// totals at the end.
import type { ExitStatus } from '../refusal.ts'
import { BETWEEN, type ResultRow, type RowStatus } from './result-row.ts'

export interface Progress {
  readonly row: (line: number, row: ResultRow) => void
  /** Says something on a line of its own. */
  readonly tell: (sentence: string) => void
  readonly finish: () => ExitStatus
}

interface Screen {
  readonly write: (text: string) => unknown
  readonly isTTY?: boolean
}

const WORDS: Readonly<Record<RowStatus, string>> = {
  scored: 'scored',
  'not-scored': 'not scored',
  incomplete: 'incomplete',
  invalid: 'unreadable',
}
const TERMINAL_MS = 200
const LOG_MS = 10_000
const LOOK_EVERY = 64
const CLEAR = '\r\u001B[K'

interface Totals {
  readonly counts: Record<RowStatus, number>
  rows: number
  worst: ExitStatus
}

/** `share` tells which part of the input was read, where its size is known. */
export function progress(
  screen: Screen,
  share: () => number | undefined,
  now: () => number = () => performance.now(),
): Progress {
  const counts = { scored: 0, 'not-scored': 0, incomplete: 0, invalid: 0 }
  const totals: Totals = { counts, rows: 0, worst: 0 }
  const start = now()
  let said = start
  const tell = (sentence: string) => screen.write(`${screen.isTTY ? CLEAR : ''}${sentence}\n`)
  return {
    tell,
    row(line, row) {
      add(totals, row)
      if (row.status === 'invalid') tell(`Line ${line}: ${row.remarks.join(BETWEEN)}`)
      if (totals.rows % LOOK_EVERY !== 0 || now() - said < (screen.isTTY ? TERMINAL_MS : LOG_MS)) return
      said = now()
      const part = share()
      const words = `${pace(totals, said - start)}${part === undefined ? '' : `, ${Math.floor(part * 100)}%`}`
      screen.write(screen.isTTY ? CLEAR + words : `${words}\n`)
    },
    finish() {
      tell(`${pace(totals, now() - start)}: ${countWords(totals)}`)
      return totals.worst
    },
  }
}

function add(totals: Totals, { status, exit }: ResultRow): void {
  totals.rows += 1
  totals.counts[status] += 1
  if (exit > totals.worst) totals.worst = exit
}

function pace({ rows }: Totals, milliseconds: number): string {
  const perSecond = Math.round((rows * 1000) / Math.max(milliseconds, 1))
  return `${figure(rows)} ${rows === 1 ? 'row' : 'rows'}, ${figure(perSecond)} a second`
}

function countWords({ counts }: Totals): string {
  const known = (Object.keys(WORDS) as RowStatus[]).filter((status) => counts[status] > 0)
  return known.map((status) => `${figure(counts[status])} ${WORDS[status]}`).join(', ') || 'nothing to score'
}

const figure = (value: number): string => value.toLocaleString('en-US')
