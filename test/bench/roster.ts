// A roster through `mips evaluate`: rows a second and memory of the command itself, and what reading, naming
// and writing the rows costs beside the same evaluations alone, in one run. `--million` scores a million rows.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { csvLine, scoreRoster } from '@mips-widgets/cli'
import { type Scenario, evaluate, loadRuleYear, parseScenario } from '@mips-widgets/core'
import { loadInventory } from '@mips-widgets/measures'
import { readHeader } from '../../packages/cli/src/roster/header.ts'
import { knownColumns } from '../../packages/cli/src/roster/known-columns.ts'
import { readRow } from '../../packages/cli/src/roster/row-scenario.ts'

const RULE_YEAR = '2019'
const ROUNDS = 15
const ROWS_A_ROUND = 500
const SIZES = process.argv.includes('--million') ? [10_000, 100_000, 1_000_000] : [10_000, 100_000]

const rules = await loadRuleYear(RULE_YEAR)
const inventory = await loadInventory(rules.performanceYear, { qcdr: true })

type Row = Readonly<Record<string, string>>

const DECILES = '9000;8000;7200;6500;5900;5300;4700;4100;3400'

/** Six measures on CMS's benchmarks, four cost measures on theirs, activities, Promoting Interoperability. */
function fullRow(id: number): Row {
  const measures = ['236', '226', '317', '130', '318', '112'].flatMap((measureId, index) => {
    const slot = `quality${index + 1}_`
    const rate = 20 + ((id * 7 + index * 131) % 790) / 10
    const cells = {
      measureId,
      collectionType: 'registry',
      eligiblePopulation: 40 + (id % 300),
      performanceRate: rate,
      reportingRate: 100,
      endToEnd: 'no',
    }
    return Object.entries(cells).map(([name, value]) => [slot + name, String(value)])
  })
  const costs = ['TPCC_1', 'MSPB_1', 'COST_EOPCI_1', 'COST_KA_1'].flatMap((measureId, index) => {
    const cells = {
      measureId,
      averageCost: 3000 + ((id * 13 + index * 577) % 7000),
      cases: 60,
      deciles: DECILES,
    }
    return Object.entries(cells).map(([name, value]) => [`cost${index + 1}_${name}`, String(value)])
  })
  const rates = ['PI_EP_1', 'PI_HIE_1', 'PI_HIE_4', 'PI_PEA_1'].flatMap((measureId) => [
    [`${measureId}_numerator`, String(1 + (id % 100))],
    [`${measureId}_denominator`, '115'],
  ])
  const statements = ['PI_PPHI_1', 'PI_INFBLO_1', 'PI_ONCDIR_1', 'PI_PHCDRR_1', 'PI_PHCDRR_2']
  return {
    id: String(id),
    name: `Clinician, "${id}"`,
    ruleYear: RULE_YEAR,
    type: 'physician',
    participation: 'individual',
    practiceSize: String(1 + (id % 60)),
    segment1_allowedCharges: '120000',
    segment1_beneficiaries: '310',
    segment1_services: '460',
    segment2_allowedCharges: '118000',
    segment2_beneficiaries: '305',
    segment2_services: '440',
    ...Object.fromEntries([...measures, ...costs, ...rates]),
    activities: 'IA_EPA_1;IA_BE_4',
    ...Object.fromEntries(statements.map((measureId) => [measureId, 'yes'])),
    averageHccScore: String(1 + (id % 100) / 100),
    dualEligibleShare: '0.2',
    partBPaidAmount: '250000',
  }
}

const names = Object.keys(fullRow(0))
const lineOf = (id: number): string => csvLine(Object.values(fullRow(id)))

const text = [csvLine(names), ...Array.from({ length: ROWS_A_ROUND }, (_, id) => lineOf(id))].join('')
const scenarios = await scenariosOf()

await overhead()
await sizes()

async function scenariosOf(): Promise<Scenario[]> {
  const header = readHeader(names, await knownColumns(), { keep: [], ruleYearTold: true })
  if ('refused' in header) throw new Error(header.refused)
  return Array.from({ length: ROWS_A_ROUND }, (_, id) => {
    const parsed = parseScenario(readRow(header, Object.values(fullRow(id))).scenario)
    if (parsed.status === 'invalid' || parsed.unknown.length > 0) throw new Error('The row is no scenario')
    return parsed.scenario
  })
}

function evaluateAll(): void {
  for (const scenario of scenarios)
    if (evaluate(rules, scenario, inventory).finalScore.status !== 'scored') throw new Error('Not scored')
}

async function scoreAll(): Promise<void> {
  let scored = 0
  const onRow = (_line: number, { status }: { readonly status: string }) =>
    (scored += Number(status === 'scored'))
  const output = scoreRoster(pieces(), { tell: () => {}, onRow })
  for (let piece = await output.next(); !piece.done; piece = await output.next());
  if (scored !== ROWS_A_ROUND) throw new Error(`${scored} of ${ROWS_A_ROUND} rows are scored`)
}

async function* pieces(): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += 65_536) yield text.slice(at, at + 65_536)
}

async function overhead(): Promise<void> {
  const ratios: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now()
    evaluateAll()
    const middle = performance.now()
    await scoreAll()
    ratios.push((performance.now() - middle) / (middle - start))
  }
  const ratio = ratios.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN
  console.log(`Reading, naming and writing rows: ${ratio.toFixed(2)} × the evaluations alone`)
}

async function sizes(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'mips-bench-'))
  try {
    for (const rows of SIZES) {
      const { seconds, megabytes, bytes } = await runCommand(folder, rows)
      const rate = Math.round(rows / seconds).toLocaleString('en-US')
      console.log(
        `${rows.toLocaleString('en-US').padStart(9)} rows, ${Math.round(bytes / 1e6)} MB: ${rate} rows a second, at most ${megabytes} MB of memory`,
      )
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function runCommand(folder: string, rows: number) {
  const path = join(folder, 'roster.csv')
  const bytes = await writeRoster(path, rows)
  const main = resolve(import.meta.dirname, '../../packages/cli/src/main.ts')
  const peak = `data:text/javascript,process.on('exit',()=>console.error('peak',process.resourceUsage().maxRSS))`
  const options = ['--conditions=source', '--disable-warning=ExperimentalWarning', '--import', peak]
  const start = performance.now()
  const child = spawn(process.execPath, [
    ...options,
    main,
    'evaluate',
    path,
    '--out',
    join(folder, 'scores.csv'),
  ])
  let errors = ''
  child.stderr.setEncoding('utf8').on('data', (piece: string) => (errors += piece))
  const [status] = (await once(child, 'close')) as [number | null]
  const seconds = (performance.now() - start) / 1000
  if (status !== 0) throw new Error(errors)
  return { seconds, bytes, megabytes: Math.round(Number(/peak (\d+)/.exec(errors)?.[1]) / 1024) }
}

async function writeRoster(path: string, rows: number): Promise<number> {
  const out = createWriteStream(path)
  out.write(csvLine(names))
  for (let id = 0; id < rows; id++) if (!out.write(lineOf(id))) await once(out, 'drain')
  out.end()
  await once(out, 'finish')
  return out.bytesWritten
}
