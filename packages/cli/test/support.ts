// Runs the command as a person would, and what the tests of it share.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { after } from 'node:test'
import Papa from 'papaparse'

export const root = resolve(import.meta.dirname, '../../..')
const MAIN = join(root, 'packages/cli/src/main.ts')

export interface Result {
  readonly status: number | null
  readonly output: string
  readonly errors: string
}

export interface Conditions {
  readonly input?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
  /** Options of Node itself. */
  readonly node?: readonly string[]
  /** Another entry than the sources. */
  readonly entry?: string
}

// The child must not see what `node --test --conditions=source` sets. The sources are compiled one time.
const { NODE_OPTIONS: _options, NODE_TEST_CONTEXT: _context, ...outer } = process.env
const inherited = { ...outer, NODE_COMPILE_CACHE: join(root, '.cache/compile') }

export function mips(args: readonly string[], conditions: Conditions = {}): Promise<Result> {
  const { input = '', env = {}, node = [], entry } = conditions
  const options = entry ? node : ['--conditions=source', '--disable-warning=ExperimentalWarning', ...node]
  const child = spawn(process.execPath, [...options, entry ?? MAIN, ...args], {
    env: { ...inherited, ...env },
  })
  const said = { output: '', errors: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.output += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.errors += text))
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  return new Promise((done) => child.on('close', (status) => done({ status, ...said })))
}

/** Runs it and holds that it ended with this status. */
export async function ends(
  status: number,
  args: readonly string[],
  conditions?: Conditions,
): Promise<Result> {
  const result = await mips(args, conditions)
  assert.equal(
    result.status,
    status,
    `mips ${args.join(' ')}\n${result.output.slice(-2000)}\n${result.errors}`,
  )
  return result
}

/** A folder that is gone after the tests of the file. */
export const folder = mkdtempSync(join(tmpdir(), 'mips-cli-'))
after(() => rmSync(folder, { recursive: true, force: true }))

export function file(name: string, content: string | Uint8Array | object): string {
  const path = join(folder, name)
  const plain = typeof content === 'string' || content instanceof Uint8Array
  writeFileSync(path, plain ? content : JSON.stringify(content))
  return path
}

export type Row = Readonly<Record<string, string>>

/** CSV text as rows by the names of their columns. */
export const rowsOf = (text: string): Row[] => Papa.parse<Row>(text.trim(), { header: true }).data

/** Rows as a roster, with every column that any of them has. */
export function roster(...rows: readonly Row[]): string {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  return `${Papa.unparse([names, ...rows.map((row) => names.map((name) => row[name] ?? ''))], { newline: '\n' })}\n`
}

/** A scenario that is scored without CMS’s measures: 2019. */
export const scenario = {
  version: 1,
  ruleYear: '2019',
  clinician: {
    type: 'physician',
    participation: 'individual',
    practiceSize: '40',
    volume: { segment1: { allowedCharges: '120000', beneficiaries: 310, services: 460 } },
  },
  quality: {
    submissions: [
      {
        measureId: '236',
        collectionType: 'registry',
        measureType: 'outcome',
        eligiblePopulation: 120,
        performanceRate: '82.31',
        reportingRate: '100',
        benchmark: { deciles: ['20', '30', '40', '50', '60', '70', '80', '90', '95'] },
      },
      ...['7', '6', '5', '8', '4'].map((points, index) => ({
        measureId: `X${index}`,
        measureType: 'process',
        points,
      })),
    ],
  },
  cost: { measures: [{ measureId: 'TPCC_1', points: '6.5' }] },
  improvementActivities: {
    activities: [
      { activityId: 'IA_EPA_1', weight: 'high' },
      { activityId: 'IA_BE_4', weight: 'medium' },
    ],
  },
  promotingInteroperability: {
    measures: {
      ...Object.fromEntries(
        ['PI_EP_1', 'PI_HIE_1', 'PI_HIE_4', 'PI_PEA_1'].map((id) => [
          id,
          { numerator: 49, denominator: 115 },
        ]),
      ),
      ...Object.fromEntries(
        ['PI_PPHI_1', 'PI_INFBLO_1', 'PI_ONCDIR_1', 'PI_PHCDRR_1', 'PI_PHCDRR_2'].map((id) => [id, true]),
      ),
    },
  },
  payment: { scalingFactor: '0.2', exceptionalScalingFactor: '0.3', partBPaidAmount: '250000' },
} as const

const letters = ['quality2', 'quality3', 'quality4', 'quality5', 'quality6']

/** The same clinician as a row of a roster. */
export const scenarioRow: Row = {
  id: '1001',
  name: 'Example, Ada',
  ruleYear: '2019',
  type: 'physician',
  participation: 'individual',
  practiceSize: '40',
  segment1_allowedCharges: '$120,000',
  segment1_beneficiaries: '310',
  segment1_services: '460',
  quality1_measureId: '236',
  quality1_collectionType: 'registry',
  quality1_measureType: 'outcome',
  quality1_eligiblePopulation: '120',
  quality1_performanceRate: '82.31',
  quality1_reportingRate: '100',
  quality1_deciles: '20;30;40;50;60;70;80;90;95',
  ...Object.fromEntries(
    letters.flatMap((slot, index) => [
      [`${slot}_measureId`, `X${index}`],
      [`${slot}_measureType`, 'process'],
      [`${slot}_points`, ['7', '6', '5', '8', '4'][index] ?? ''],
    ]),
  ),
  cost1_measureId: 'TPCC_1',
  cost1_points: '6.5',
  activities: 'IA_EPA_1:high;IA_BE_4:medium',
  ...Object.fromEntries(
    ['PI_EP_1', 'PI_HIE_1', 'PI_HIE_4', 'PI_PEA_1'].flatMap((id) => [
      [`${id}_numerator`, '49'],
      [`${id}_denominator`, '115'],
    ]),
  ),
  ...Object.fromEntries(
    ['PI_PPHI_1', 'PI_INFBLO_1', 'PI_ONCDIR_1', 'PI_PHCDRR_1', 'PI_PHCDRR_2'].map((id) => [id, 'yes']),
  ),
  scalingFactor: '0.2',
  exceptionalScalingFactor: '0.3',
  partBPaidAmount: '250000',
}
