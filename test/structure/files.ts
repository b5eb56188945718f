// Reads the repository for the tests of its structure.
import { execFileSync } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '../..')

const SKIPPED = new Set(['node_modules', 'dist', 'cdn', '.astro', '.cache', 'test-results', 'generated'])

/** Source files under a folder of the repository, as paths from its root. */
export function filesUnder(folder: string, extensions: RegExp): string[] {
  let entries
  try {
    entries = readdirSync(join(root, folder), { withFileTypes: true })
  } catch {
    return []
  }
  return entries.flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : filesUnder(path, extensions)
    return extensions.test(entry.name) ? [path] : []
  })
}

export const read = (path: string): string => readFileSync(join(root, path), 'utf8')

export const tracked = (): string[] =>
  execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean)

const LITERALS = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g

/** The code without comments; with `strings: false`, with every text emptied too. */
export const strip = (code: string, { strings = true } = {}): string =>
  code.replace(LITERALS, (text) => (text.startsWith('/') ? ' ' : strings ? text : (text[0]?.repeat(2) ?? '')))

const IMPORT = /\b(?:from|import)\s*\(?\s*(['"])([^'"\s]+)\1/g

/** What a file imports or re-exports, types included. */
export const importsOf = (path: string): string[] =>
  [...strip(read(path)).matchAll(IMPORT)].map(([, , specifier]) => specifier ?? '')

/** A relative import as a path from the root. */
export const target = (from: string, specifier: string): string =>
  relative(root, resolve(root, dirname(from), specifier)).replaceAll('\\', '/')
