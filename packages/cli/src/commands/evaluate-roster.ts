// A roster: read, scored and written as it comes. The output is opened only when the first line was understood.
import { createWriteStream, statSync } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { isStdin, nameOf, openBytes } from '../files.ts'
import { type ExitStatus, type Refusal, fileRefusal, isSystemError, refuse } from '../refusal.ts'
import { decode, isEncoding } from '../roster/decode.ts'
import { progress } from '../roster/progress.ts'
import { scoreRoster } from '../roster/score-roster.ts'

interface Options {
  readonly 'rule-year'?: string | undefined
  readonly out?: string | undefined
  readonly keep?: string | undefined
  readonly encoding?: string | undefined
}

export async function evaluateRoster(path: string, options: Options): Promise<ExitStatus | Refusal> {
  const { out, encoding, keep = '' } = options
  if (encoding !== undefined && !isEncoding(encoding)) return refuse(`There is no encoding “${encoding}”.`)
  if (out !== undefined && isSameFile(path, out)) return refuse(`--out names the roster itself, ${path}.`)
  const size = sizeOf(path)
  let bytes = 0
  const shown = progress(process.stderr, () => (size ? bytes / size : undefined))
  const { text, marked } = decode(
    counted(path, (length) => (bytes += length)),
    encoding,
    shown.tell,
  )
  const lines = scoreRoster(text, {
    ruleYear: options['rule-year'],
    keep: keep
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
    tell: shown.tell,
    onRow: shown.row,
  })
  try {
    const first = await lines.next()
    if (first.done) return first.value
    await write(startWith(`${marked() ? '\uFEFF' : ''}${first.value}`, lines), out)
  } catch (error) {
    if (!isSystemError(error)) throw error
    const reads = error.syscall === 'read' || error.path === path
    return reads ? fileRefusal('read', nameOf(path), error) : fileRefusal('write', out ?? 'the output', error)
  }
  return shown.finish()
}

async function* counted(path: string, count: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of openBytes(path)) {
    const bytes = chunk as Uint8Array
    count(bytes.length)
    yield bytes
  }
}

async function* startWith(first: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield first
  yield* rest
}

/** The pipeline waits for the output to take a piece before it asks for the next one. */
const write = (pieces: AsyncIterable<string>, out: string | undefined): Promise<void> =>
  out === undefined
    ? pipeline(pieces, process.stdout, { end: false })
    : pipeline(pieces, createWriteStream(out))

/** Of a file; the size of what comes through a pipe is not known. */
function sizeOf(path: string): number | undefined {
  if (isStdin(path)) return undefined
  return statSync(path, { throwIfNoEntry: false })?.size
}

function isSameFile(path: string, out: string): boolean {
  if (isStdin(path)) return false
  const [a, b] = [path, out].map((one) => statSync(one, { throwIfNoEntry: false }))
  return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino
}
