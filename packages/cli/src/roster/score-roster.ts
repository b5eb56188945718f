// Scores a roster as it comes: text in, CSV text out, a piece at a time, so that memory stays the same however
// long the file is. A row that cannot be read is told and written as such, and the others go on.
import {
  type Inventory,
  type RuleYear,
  evaluate,
  isRuleYearId,
  loadRuleYear,
  loadedRuleYear,
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
  let header: Header | undefined
  const score = scorer(options)
  const batch = async function* (
    records: readonly RosterRecord[],
  ): AsyncGenerator<string, Refusal | undefined> {
    let output = ''
    for (const record of records) {
      if (header) {
        output += await score(header, record)
        continue
      }
      const found = await readFirst(record, options)
      if (isRefusal(found)) return found
      header = found
      output += csvLine([...found.kept.map(({ name }) => name), ...resultNames])
    }
    if (output !== '') yield output
    return undefined
  }
  for await (const piece of pieces) {
    const refused = yield* batch(reader.push(piece))
    if (refused) return refused
  }
  const refused = yield* batch(reader.end())
  return refused ?? (header ? 0 : refuse('The roster is empty.'))
}

async function readFirst(record: RosterRecord, { keep = [], ruleYear, tell }: RosterOptions) {
  if (record.problem !== undefined) return refuse(`Line ${record.line}: ${record.problem}`)
  const find = await knownColumns()
  const header = readHeader(record.fields, find, { keep, ruleYearTold: ruleYear !== undefined })
  if (!isRefusal(header) && header.unknown.length > 0)
    tell(
      `Not read, because a roster has no such column: ${header.unknown.join(', ')}. (--keep carries them over.)`,
    )
  return header
}

interface Year {
  readonly rules: RuleYear
  readonly inventory: Inventory | undefined
}

/** Scores one record; rule years and CMS's measures are loaded when a row first asks for them. */
function scorer({ ruleYear: told, tell, onRow }: RosterOptions) {
  const years = new Map<string, Year>()
  const absences = new Set<string>()

  async function load(id: string): Promise<Year> {
    const rules = loadedRuleYear(id as RuleYear['id']) ?? (await loadRuleYear(id))
    const { inventory, absent } = await findInventory(rules.performanceYear)
    if (absent !== undefined && !absences.has(absent)) tell(absent)
    if (absent !== undefined) absences.add(absent)
    const year = { rules, inventory }
    years.set(id, year)
    return year
  }

  const rowOf = async (header: Header, { line, fields, problem }: RosterRecord): Promise<ResultRow> => {
    if (problem !== undefined) return brokenRow(line, [{ path: '', message: phrase(problem) }])
    const { scenario, problems, columnOf } = readRow(header, fields)
    if (problems.length > 0) return brokenRow(line, problems)
    const id = told ?? scenario.ruleYear
    if (!isRuleYearId(id)) return brokenRow(line, [{ path: 'ruleYear', message: phrase('Which rule year?') }])
    const { rules, inventory } = years.get(id) ?? (await load(id))
    try {
      return resultRow(line, evaluate(rules, scenario, inventory), columnOf)
    } catch (error) {
      throw new Error(`A mistake of the program, met at line ${line}`, { cause: error })
    }
  }

  return async (header: Header, record: RosterRecord): Promise<string> => {
    const row = await rowOf(header, record)
    onRow(record.line, row)
    const kept = header.kept.map(({ at }) => record.fields[at] ?? '')
    return csvLine([...kept, ...row.cells])
  }
}
