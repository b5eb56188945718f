// Bad usage and bad input: said in words on stderr, and the command ends with 2.

/** 0: scored. 1: cannot be scored, and says why. 2: bad usage or bad input. */
export type ExitStatus = 0 | 1 | 2

export interface Refusal {
  readonly refused: string
}

export const refuse = (...lines: readonly string[]): Refusal => ({ refused: lines.join('\n') })

export const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' && value !== null && 'refused' in value

/** What the system says about a file, not a mistake of the program. */
export const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error

/** What the system said about a file, in words. */
export function fileRefusal(doing: string, path: string, error: unknown): Refusal {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const why = WORDS[code] ?? (error instanceof Error ? error.message : String(error))
  return refuse(`Cannot ${doing} ${path}: ${why}.`)
}

const WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of the path is not a folder',
  EACCES: 'it may not be opened',
  EPERM: 'it may not be opened',
  ENOSPC: 'the disk is full',
}
