// What is kept in the repository, and how it is named.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read, tracked } from './files.ts'

const files = tracked()

test('the lock file names no registry: it can be installed from any', () => {
  const lock = read('package-lock.json')
  assert.ok(lock.includes('"lockfileVersion"'))
  assert.deepEqual(lock.match(/"resolved": "(?:https?|git)[^"]*"/g) ?? [], [])
  assert.doesNotMatch(lock, /registry\.|artifactory|nexus/i)
})

test('nothing built, fetched or logged is tracked', () => {
  const BUILT =
    /(^|\/)(node_modules|dist|cdn|coverage|test-results|playwright-report|\.astro|\.cache)\/|\.tsbuildinfo$|\.log$|\.DS_Store$/
  assert.ok(files.length > 50)
  assert.deepEqual(
    files.filter((path) => BUILT.test(path)),
    [],
  )
})

test('the license is MIT, and every package says so', () => {
  assert.match(read('LICENSE'), /^MIT License\n/)
  for (const path of files.filter(
    (one) => /(^|\/)package\.json$/.test(one) && !one.startsWith('examples/'),
  )) {
    const { license } = JSON.parse(read(path)) as { license?: string }
    assert.equal(license, 'MIT', path)
  }
})

test('packages carry the project’s name and their folder’s', () => {
  for (const path of files.filter((one) => /^packages\/[^/]+\/package\.json$/.test(one))) {
    const { name } = JSON.parse(read(path)) as { name?: string }
    assert.equal(name, `@mips-widgets/${path.split('/')[1]}`)
  }
})

test('code files are named in kebab-case', () => {
  const code = files.filter((path) =>
    /^(packages|scripts|test|site\/src\/(lib|scripts))\/.*\.(ts|mjs)$/.test(path),
  )
  assert.ok(code.length > 30)
  const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|spec|cases|config|styles|messages|d))*\.(ts|mjs)$/
  assert.deepEqual(
    code.filter((path) => !KEBAB.test(path.split('/').at(-1) ?? '')),
    [],
  )
})

test('types are strict in every TypeScript project: none turns a check of the base off', () => {
  const base = JSON.parse(read('tsconfig.base.json')) as { compilerOptions: Record<string, unknown> }
  const strict = [
    'strict',
    'exactOptionalPropertyTypes',
    'noUncheckedIndexedAccess',
    'verbatimModuleSyntax',
    'erasableSyntaxOnly',
  ]
  for (const option of strict) assert.equal(base.compilerOptions[option], true, option)
  for (const path of files.filter((one) =>
    /^packages\/[^/]+\/tsconfig\.json$|^tsconfig(\.check)?\.json$/.test(one),
  )) {
    assert.doesNotMatch(read(path), new RegExp(`"(${strict.join('|')}|no\\w+)": false`), path)
  }
})

test('tests are never skipped, nor run alone', () => {
  for (const path of files.filter((one) => /\.(test|spec)\.ts$/.test(one))) {
    assert.doesNotMatch(read(path), /\b(test|it|describe)\.(only|skip|todo)\b/, path)
  }
})
