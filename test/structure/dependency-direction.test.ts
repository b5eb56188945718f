// Arrows point one way: site, examples, embed → widgets → core. Nothing imports upward, nothing in a circle.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { filesUnder, importsOf, read, strip, target } from './files.ts'

const CODE = /\.(ts|mts|js|mjs|astro|html)$/
const lowest = ['core']
const data = [...lowest, 'measures']
const allowed: Readonly<Record<string, readonly string[]>> = {
  'packages/core': [],
  'packages/measures': lowest,
  'packages/cli': data,
  'packages/widgets': data,
  'packages/embed': [...data, 'widgets'],
  site: [...data, 'widgets', 'embed', 'cli'],
  examples: [...data, 'widgets', 'embed'],
}
const layers = Object.keys(allowed)
const layerOf = (path: string) => layers.find((layer) => path === layer || path.startsWith(`${layer}/`))
const filesOf = (layer: string) => filesUnder(layer, CODE)

function packageOf(from: string, specifier: string): string | undefined {
  if (specifier.startsWith('.')) return layerOf(target(from, specifier))
  const [, name] = /^@mips-widgets\/([^/]+)/.exec(specifier) ?? []
  return name && `packages/${name}`
}

const upward = (layer: string, path: string): string[] =>
  importsOf(path).filter((specifier) => {
    const into = packageOf(path, specifier)
    return into !== undefined && into !== layer && !allowed[layer]?.includes(into.replace('packages/', ''))
  })

for (const layer of layers) {
  test(`${layer} imports nothing that stands above it`, () => {
    for (const path of filesOf(layer)) assert.deepEqual(upward(layer, path), [], path)
  })
}

test('the reader of imports sees them: core and widgets do import', () => {
  assert.ok(importsOf('packages/core/src/index.ts').length > 20)
  assert.ok(importsOf('packages/core/src/rules/load.ts').includes('./years/2017.ts'))
  assert.equal(packageOf('packages/core/src/x.ts', '@mips-widgets/widgets/define/all.js'), 'packages/widgets')
  assert.equal(packageOf('packages/core/src/x.ts', '../../widgets/src/y.ts'), 'packages/widgets')
})

for (const layer of layers.filter((one) => one.startsWith('packages/') && filesOf(one).length > 0)) {
  test(`the package.json of ${layer} depends on nothing that stands above it`, () => {
    const { dependencies = {} } = JSON.parse(read(`${layer}/package.json`)) as { dependencies?: object }
    const ours = Object.keys(dependencies).filter((name) => name.startsWith('@mips-widgets/'))
    for (const name of ours) assert.ok(allowed[layer]?.includes(name.slice('@mips-widgets/'.length)), name)
  })

  test(`no import of ${layer}/src goes in a circle`, () => assert.deepEqual(circleIn(`${layer}/src`), []))
}

/** The first circle of imports, types included, or nothing. */
function circleIn(folder: string): string[] {
  const done = new Set<string>()
  const visit = (path: string, way: readonly string[]): string[] => {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path]
    if (done.has(path)) return []
    const next = importsOf(path)
      .filter((specifier) => specifier.startsWith('.'))
      .map((specifier) => target(path, specifier))
      .filter((file) => file.startsWith(folder) && CODE.test(file))
    const circle = next.reduce<string[]>(
      (found, file) => (found.length > 0 ? found : visit(file, [...way, path])),
      [],
    )
    done.add(path)
    return circle
  }
  for (const path of filesUnder(folder, CODE)) {
    const circle = visit(path, [])
    if (circle.length > 0) return circle
  }
  return []
}

const core = filesUnder('packages/core/src', /\.ts$/)

test('the core imports decimal.js in one place, valibot for scenarios, and nothing else from outside', () => {
  const outside = core.flatMap((path) =>
    importsOf(path)
      .filter((specifier) => !specifier.startsWith('.'))
      .map((specifier) => `${path.replace('packages/core/src/', '')} ${specifier}`),
  )
  assert.deepEqual(
    new Set(outside),
    new Set(['decimal.ts decimal.js', 'scenario/parse-scenario.ts valibot', 'scenario/scenario.ts valibot']),
  )
})

const GLOBALS =
  /\b(document|window|navigator|localStorage|sessionStorage|location|fetch|XMLHttpRequest|HTMLElement|customElements|process|require|Buffer|globalThis|setTimeout|console)\b(?!\s*[:?])/

test('the core touches no page, no network, no file and no clock', () => {
  for (const path of core) {
    const code = strip(read(path), { strings: false })
    assert.doesNotMatch(code, GLOBALS, path)
    assert.doesNotMatch(code, /\bnew Date\(\)|\bDate\.now\b|\bMath\.random\b/, path)
    assert.ok(!importsOf(path).some((specifier) => specifier.startsWith('node:')), path)
  }
})

const walls: readonly [from: string, to: RegExp, why: string][] = [
  ['packages/core/src/rules', /^packages\/core\/src\/(score|scenario)\//, 'rules say, they do not compute'],
  [
    'packages/core/src/score',
    /^packages\/core\/src\/rules\/(years\/|load|sources)/,
    'calculators know no year',
  ],
  ['packages/core/src/scenario', /^packages\/core\/src\/score\//, 'a scenario is told, not computed'],
  [
    'packages/core/src/rules/years',
    /^packages\/core\/src\/rules\/years\//,
    'no rule year is a patch of another',
  ],
]
for (const [from, to, why] of walls) {
  test(`${from}: ${why}`, () => {
    const files = filesUnder(from, /\.ts$/)
    assert.ok(files.length > 0)
    for (const path of files) {
      const over = importsOf(path)
        .map((specifier) => target(path, specifier))
        .filter((file) => to.test(file))
      assert.deepEqual(over, [], path)
    }
  })
}

test('only the public door is imported from other packages', () => {
  const others = ['packages/widgets', 'packages/embed', 'site', 'examples'].flatMap(filesOf)
  for (const path of others) {
    const inner = importsOf(path).filter((specifier) =>
      /packages\/core\/|@mips-widgets\/core\/./.test(specifier),
    )
    assert.deepEqual(inner, [], path)
  }
})
