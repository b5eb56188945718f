// Reads a file, or standard input for the name “-”, and writes text out.
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import type { Readable } from 'node:stream'
import { type Refusal, fileRefusal, isSystemError } from './refusal.ts'

const STDIN = '-'

export const isStdin = (path: string): boolean => path === STDIN

/** How a path is named to a reader. */
export const nameOf = (path: string): string => (isStdin(path) ? 'standard input' : path)

/** The whole text of a file, without a byte order mark. */
export async function readText(path: string): Promise<string | Refusal> {
  try {
    const raw = isStdin(path) ? await text(process.stdin) : await readFile(path, 'utf8')
    return raw.replace(/^\uFEFF/, '')
  } catch (error) {
    if (!isSystemError(error)) throw error
    return fileRefusal('read', nameOf(path), error)
  }
}

/** A file as it comes, chunk by chunk. */
export const openBytes = (path: string): Readable =>
  isStdin(path) ? process.stdin : createReadStream(path, { highWaterMark: CHUNK })

const CHUNK = 65_536

export const print = (lines: readonly string[]): void => void process.stdout.write(`${lines.join('\n')}\n`)

export const printJson = (value: unknown): void => print([JSON.stringify(value, null, 2)])

/** Says something on stderr, a line each. */
export const tell = (...lines: readonly string[]): void => {
  if (lines.length > 0) process.stderr.write(`${lines.join('\n')}\n`)
}
