// How far a roster is, on stderr: a line that moves on a terminal, a new line now and then elsewhere, and the
// totals at the end.
import type { ExitStatus } from '../refusal.ts'
import type { ResultRow, RowStatus } from './result-row.ts'

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

/** `share` tells which part of the input was read, where its size is known. */
export function progress(
  screen: Screen,
  share: () => number | undefined,
  now: () => number = () => performance.now(),
): Progress {
  const counts: Record<RowStatus, number> = { scored: 0, 'not-scored': 0, incomplete: 0, invalid: 0 }
  const start = now()
  const every = screen.isTTY ? TERMINAL_MS : LOG_MS
  let rows = 0
  let worst: ExitStatus = 0
  let said = start

  const line = (): string => {
    const seconds = Math.max((now() - start) / 1000, 0.001)
    const part = share()
    const percent = part === undefined ? '' : `, ${Math.floor(part * 100)}%`
    return `${figure(rows)} rows, ${figure(Math.round(rows / seconds))} a second${percent}`
  }
  const tell = (sentence: string) => screen.write(`${screen.isTTY ? CLEAR : ''}${sentence}\n`)

  return {
    tell,
    row(number, { status, exit, remarks }) {
      rows += 1
      counts[status] += 1
      if (exit > worst) worst = exit
      if (status === 'invalid') tell(`Line ${number}: ${remarks.join('; ')}`)
      if (rows % LOOK_EVERY !== 0 || now() - said < every) return
      said = now()
      screen.write(screen.isTTY ? CLEAR + line() : `${line()}\n`)
    },
    finish() {
      const parts = (Object.keys(WORDS) as RowStatus[])
        .filter((status) => counts[status] > 0)
        .map((status) => `${figure(counts[status])} ${WORDS[status]}`)
      tell(`${line()}: ${parts.join(', ') || 'none'}`.replace(/, \d+%:/, ':'))
      return worst
    },
  }
}

const figure = (value: number): string => value.toLocaleString('en-US')
