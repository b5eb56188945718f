// Scores a roster as it comes: text in, CSV text out, a piece at a time, so that memory stays the same however
// long the file is. A row that cannot be read is told and written as such, and the others go on.
import {
  type Inventory,
  type RuleYear,
  type RuleYearId,
  evaluate,
  isRuleYearId,
  loadRuleYear,
  phrase,
} from '@mips-widgets/core'
import { findInventory } from '../inventories.ts'
import { type Refusal, isRefusal, refuse } from '../refusal.ts'
import { csvLine } from './csv-line.ts'
import { type Header, readHeader } from './header.ts'
import { knownColumns } from './known-columns.ts'
import { type RosterRecord, recordReader } from './records.ts'
import { type ResultRow, brokenRow, resultNames, resultRow } from './result-row.ts'
import { readRow } from './row-scenario.ts'

export interface RosterOptions {
  /** Under this rule year, whatever the rows name. */
  readonly ruleYear?: string | undefined
  /** Columns to carry over beside those of identity. */
  readonly keep?: readonly string[] | undefined
  /** Something to tell once about the whole roster. */
  readonly tell: (sentence: string) => void
  /** Called for every row, when it was written. */
  readonly onRow: (line: number, row: ResultRow) => void
}

/** Yields the output piece by piece; ends with a refusal where the first line is no roster's. */
export async function* scoreRoster(
  pieces: AsyncIterable<string>,
  options: RosterOptions,
): AsyncGenerator<string, Refusal | 0> {
  const reader = recordReader()
  const run: Run = { options, years: yearsOf(options.tell) }
  for await (const piece of pieces) {
    const output = await scoreRecords(run, reader.push(piece))
    if (isRefusal(output)) return output
    if (output !== '') yield output
  }
  const output = await scoreRecords(run, reader.end())
  if (isRefusal(output)) return output
  if (output !== '') yield output
  return run.header ? 0 : refuse('The roster is empty.')
}

interface Run {
  readonly options: RosterOptions
  readonly years: FindYear
  /** Known when the first record was read. */
  header?: Header
}

async function scoreRecords(run: Run, records: readonly RosterRecord[]): Promise<string | Refusal> {
  let output = ''
  for (const record of records) {
    if (run.header) {
      output += await scoreRecord(run, run.header, record)
      continue
    }
    const header = await readFirst(record, run.options)
    if (isRefusal(header)) return header
    run.header = header
    output += csvLine([...header.kept.map(({ name }) => name), ...resultNames])
  }
  return output
}

async function readFirst(record: RosterRecord, { keep = [], ruleYear, tell }: RosterOptions) {
  if (record.problem !== undefined) return refuse(`Line ${record.line}: ${record.problem}`)
  const find = await knownColumns()
  const header = readHeader(record.fields, find, { keep, ruleYearTold: ruleYear !== undefined })
  if (!isRefusal(header) && header.unknown.length > 0)
    tell(
      `Not read, because a roster has no such column: ${header.unknown.join(', ')} (--keep carries it over).`,
    )
  return header
}

async function scoreRecord(run: Run, header: Header, record: RosterRecord): Promise<string> {
  const row = await rowOf(run, header, record)
  run.options.onRow(record.line, row)
  const kept = header.kept.map(({ at }) => record.fields[at] ?? '')
  return csvLine([...kept, ...row.cells])
}

async function rowOf(run: Run, header: Header, { line, fields, problem }: RosterRecord): Promise<ResultRow> {
  if (problem !== undefined) return brokenRow(line, [{ path: '', message: phrase(problem) }])
  const { scenario, problems, columnOf } = readRow(header, fields)
  if (problems.length > 0) return brokenRow(line, problems)
  const id = run.options.ruleYear ?? scenario.ruleYear
  if (!isRuleYearId(id)) return brokenRow(line, [{ path: 'ruleYear', message: phrase('Which rule year?') }])
  const { rules, inventory } = run.years.loaded(id) ?? (await run.years.load(id))
  try {
    return resultRow(line, evaluate(rules, scenario, inventory), columnOf)
  } catch (error) {
    throw new Error(`A mistake of the program, met at line ${line}`, { cause: error })
  }
}

interface Year {
  readonly rules: RuleYear
  readonly inventory: Inventory | undefined
}

interface FindYear {
  readonly loaded: (id: RuleYearId) => Year | undefined
  readonly load: (id: RuleYearId) => Promise<Year>
}

/** Rule years with CMS's measures, loaded when a row first asks for them; what is absent is told once. */
function yearsOf(tell: RosterOptions['tell']): FindYear {
  const years = new Map<RuleYearId, Year>()
  const told = new Set<string>()
  return {
    loaded: (id) => years.get(id),
    async load(id) {
      const rules = await loadRuleYear(id)
      const { inventory, absent } = await findInventory(rules.performanceYear)
      if (absent !== undefined && !told.has(absent)) tell(absent)
      if (absent !== undefined) told.add(absent)
      const year = { rules, inventory }
      years.set(id, year)
      return year
    },
  }
}
