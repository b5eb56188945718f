// Finds CMS's files in a release of qpp-measures-data: a folder, a package or archive of one, or files that
// somebody put side by side (`measures-2025.json`, `benchmarks-2025.json`).
import { createReadStream } from 'node:fs'
import { readFile, readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Readable } from 'node:stream'
import { unpackTar } from 'modern-tar'
import type { SourceYear } from './cut-year.ts'

export interface Release {
  /** Name and version of the package, or the name of the folder or file. */
  readonly name: string
  readonly years: readonly SourceYear[]
  /** Years that have a file we cannot use, and why. */
  readonly unusable: readonly string[]
}

type File = readonly [path: string, text: () => Promise<string>]

const FILE = /^(measures|benchmarks)(?:\/(\d{4})(?:\/measures-data)?|-(\d{4}))\.json$/

export async function readRelease(path: string): Promise<Release> {
  const isFolder = (await stat(path)).isDirectory()
  const files = isFolder ? await filesOfFolder(path) : await filesOfArchive(path)
  const found = new Map<string, unknown>()
  const unusable: string[] = []
  for (const [name, text] of files) {
    const [, kind, nested, flat] = FILE.exec(name) ?? []
    if (kind === undefined && name !== 'package.json') continue
    try {
      found.set(kind === undefined ? name : `${kind} ${nested ?? flat}`, JSON.parse(await text()))
    } catch {
      unusable.push(`${name} is not JSON`)
    }
  }
  const years = yearsIn([...found.keys()])
  return {
    name: packageName(found.get('package.json')) ?? basename(path),
    years: years.flatMap((performanceYear) => sourceYear(performanceYear, found, unusable)),
    unusable,
  }
}

const yearsIn = (names: readonly string[]): number[] =>
  [...new Set(names.flatMap((name) => (/ \d{4}$/.test(name) ? Number(name.slice(-4)) : [])))].toSorted(
    (a, b) => a - b,
  )

function sourceYear(
  performanceYear: number,
  found: ReadonlyMap<string, unknown>,
  unusable: string[],
): SourceYear[] {
  const measures = found.get(`measures ${performanceYear}`)
  const benchmarks = found.get(`benchmarks ${performanceYear}`) ?? []
  if (Array.isArray(measures) && Array.isArray(benchmarks)) return [{ performanceYear, measures, benchmarks }]
  unusable.push(`${performanceYear} has no list of measures, or its benchmarks are no list`)
  return []
}

async function filesOfFolder(folder: string): Promise<File[]> {
  const paths = (await readdir(folder, { recursive: true })).map((path) => path.replaceAll('\\', '/'))
  return paths.map((path) => [path, () => readFile(join(folder, path), 'utf8')])
}

/** An archive has everything in one folder, named `package` or after the repository. */
async function filesOfArchive(path: string): Promise<File[]> {
  const bytes = Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array<ArrayBuffer>>
  const zipped = /\.(tgz|gz)$/.test(path)
  const entries = await unpackTar(zipped ? bytes.pipeThrough(new DecompressionStream('gzip')) : bytes, {
    strip: 1,
    filter: ({ name }) => FILE.test(name) || name === 'package.json',
  })
  return entries.map(({ header, data }) => [header.name, async () => new TextDecoder().decode(data)])
}

function packageName(parsed: unknown): string | undefined {
  const { name, version } = (parsed ?? {}) as { readonly name?: unknown; readonly version?: unknown }
  return typeof name === 'string' && typeof version === 'string' ? `${name} ${version}` : undefined
}
