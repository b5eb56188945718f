// `npm run size`: gzip sizes of what a page loads, against budgets.json; fails past a budget.
// A widget counts with everything it imports; the rule year, fetched when asked for, has a budget of its own.
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { rolldown } from 'rolldown'
import { browserInput, bundleLoader, defineFolder } from '../packages/embed/bundle.mjs'
import { root } from './root.mjs'

const FIRST_WIDGETS = [
  'eligibility-checker',
  'pi-points-builder',
  'quality-bonus-calculator',
  'adjustment-curve',
]
const LATER_WIDGETS = [
  'quality-score',
  'cost-score',
  'improvement-activities',
  'final-score',
  'apm-status',
  'rule-compare',
  'targeted-review',
  'assistance-finder',
]
const LANGUAGES = ['packages/core/src/languages/es/', 'packages/widgets/src/languages/es']
const RULES_FOLDER = join(root, 'packages', 'core', 'src', 'rules')
const RULES_FOLDERS = ['years', 'wording', 'sources'].map((folder) => join(RULES_FOLDER, folder))
const MEASURES_DATA = ['generated', 'imported'].map((folder) => join(root, 'packages', 'measures', folder))
const MEASURES_FOLDER = join(root, 'packages', 'measures')

/** What a module of packages/measures is called here, and its budget. */
const MEASURE_KINDS = {
  measures: { what: 'measures', budget: 'measureYear' },
  'qcdr-measures': { what: 'QCDR measures', budget: 'qcdrMeasureYear' },
  activities: { what: 'activities', budget: 'activityYear' },
  'cost-benchmarks': { what: 'cost benchmarks', budget: 'costYear' },
}

const budgets = JSON.parse(readFileSync(new URL('./budgets.json', import.meta.url), 'utf8'))
const planner = await bundle([defineFolder + 'planner.ts'])
const rows = [
  ...(await measureWidgets()),
  ...measurePlanner(planner),
  measureLanguages(planner),
  ...(await measureRuleYears()),
  ...(await measureMeasureYears()),
  await measureLoader(),
]
process.exitCode = print(rows) ? 0 : 1

async function measureWidgets() {
  const rows = []
  for (const name of [...FIRST_WIDGETS, ...LATER_WIDGETS]) {
    const chunks = await bundle([defineFolder + name + '.ts'])
    rows.push({
      what: `mips-${name}`,
      bytes: sum(closure(chunks, entryOf(chunks))),
      budget: budgets.widgets[name] ?? budgets.oneWidget,
    })
  }
  const together = await bundle(FIRST_WIDGETS.map((name) => defineFolder + name + '.ts'))
  rows.push({
    what: 'the four widgets together',
    bytes: sum(closure(together, entryOf(together))),
    budget: budgets.fourWidgets,
  })
  return rows
}

// The planner as it answers, and with all that its steps fetch later: every widget in it, the search in the
// background, sharing, importing, the glossary. Rule years, measures and other languages have rows of their own.
function measurePlanner(chunks) {
  const first = closure(chunks, entryOf(chunks))
  const isData = (chunk) =>
    [...RULES_FOLDERS, ...MEASURES_DATA].some((folder) =>
      chunk.moduleIds.some((id) => id.startsWith(folder)),
    ) || chunk.moduleIds.some(isOfLanguage)
  const everything = [...chunks.values()].filter((chunk) => first.has(chunk) || !isData(chunk))
  return [
    { what: 'mips-planner', bytes: sum(first), budget: budgets.planner },
    { what: '  with all that its steps fetch', bytes: sum(everything), budget: budgets.plannerWhole },
  ]
}

function isOfLanguage(id) {
  return LANGUAGES.some((folder) => id.startsWith(join(root, folder)))
}

// What a visitor who reads Spanish fetches more: the words, without those of one rule year, and of one year.
function measureLanguages(chunks) {
  const words = [...chunks.values()].filter((chunk) => chunk.moduleIds.some(isOfLanguage))
  return { what: 'all Spanish words', bytes: sum(words), budget: budgets.spanish }
}

// A rule year is a chunk of its own; what it shares with others of its time is fetched once, with the first.
async function measureRuleYears() {
  const chunks = await bundle([join(root, 'packages', 'core', 'src', 'index.ts')])
  const already = closure(chunks, entryOf(chunks))
  const years = [...chunks.values()].filter(
    (chunk) => chunk.isDynamicEntry && chunk.facadeModuleId?.startsWith(RULES_FOLDER),
  )
  if (years.length === 0) throw new Error('packages/core/src loads no rule year with import()')
  const sharedWith = (year) =>
    [...closure(chunks, year)].filter((chunk) => !already.has(chunk) && chunk !== year)
  return years
    .toSorted((a, b) => a.name.localeCompare(b.name))
    .flatMap((year) => [
      { what: `rule year ${year.name}`, bytes: gzipped(year.code), budget: budgets.ruleYear },
      {
        what: '  with others of its time',
        bytes: sum(sharedWith(year)),
        budget: budgets.sharedByRuleYears,
      },
    ])
}

// Each performance year has a module of its own for each kind of data; the imported years too.
async function measureMeasureYears() {
  const chunks = await bundle([join(MEASURES_FOLDER, 'src', 'index.ts')])
  const modules = [...chunks.values()].filter((chunk) => chunk.isDynamicEntry)
  if (modules.length === 0) throw new Error('packages/measures has no data modules: run npm run measures')
  return modules
    .map((chunk) => {
      const [performanceYear, ...kind] = basename(chunk.facadeModuleId, '.js').split('-')
      const { what, budget } = MEASURE_KINDS[kind.join('-')]
      return { what: `${what} ${performanceYear}`, bytes: gzipped(chunk.code), budget: budgets[budget] }
    })
    .toSorted((a, b) => a.what.localeCompare(b.what))
}

async function measureLoader() {
  const [loader] = await bundleLoader()
  return { what: 'embed loader', bytes: gzipped(loader.code), budget: budgets.loader }
}

// The files become one entry, as if a page had imported them all.
async function bundle(files) {
  const entry = {
    name: 'size-entry',
    resolveId: (id) => (id === 'size-entry' ? id : undefined),
    load: (id) =>
      id === 'size-entry'
        ? files.map((file) => `export * from ${JSON.stringify(file)}`).join('\n')
        : undefined,
  }
  const built = await rolldown({
    ...browserInput,
    input: 'size-entry',
    plugins: [entry, ...browserInput.plugins],
  })
  const { output } = await built.generate({ format: 'es', minify: true })
  await built.close()
  return new Map(output.filter((file) => file.type === 'chunk').map((chunk) => [chunk.fileName, chunk]))
}

function entryOf(chunks) {
  return [...chunks.values()].find((chunk) => chunk.isEntry)
}

function closure(chunks, start) {
  const reached = new Set([start])
  for (const chunk of reached) for (const file of chunk.imports) reached.add(chunks.get(file))
  return reached
}

function sum(chunks) {
  return [...chunks].reduce((total, chunk) => total + gzipped(chunk.code), 0)
}

function gzipped(code) {
  return gzipSync(code, { level: 9 }).length
}

// One kB is 1,000 bytes.
function print(rows) {
  for (const { what, bytes, budget } of rows) {
    const mark = bytes <= budget ? 'ok' : 'OVER BUDGET'
    const kilobytes = (bytes / 1000).toFixed(1).padStart(6)
    console.log(
      `${what.padEnd(32)}${String(bytes).padStart(8)} bytes ${kilobytes} kB of ${budget / 1000} kB  ${mark}`,
    )
  }
  return rows.every(({ bytes, budget }) => bytes <= budget)
}
