// What the page of a performance year shows: its quality measures in groups, its cost measures, its activities.
import { type InventoryActivity, sayAmount } from '@mips-widgets/core'
import { groupsOf } from './measure-groups.ts'
import { type MeasureLines, UNKNOWN, decilesOf, figuresOf, linesOf } from './measure-lines.ts'
import { type MeasureYear, costTitle } from './measure-years.ts'

export interface TableOfMeasures {
  readonly id: string
  readonly title: string
  readonly deciles: readonly number[]
  readonly measures: readonly MeasureLines[]
}

export function qualityTables({ measures, rules }: MeasureYear): TableOfMeasures[] {
  const deciles = decilesOf(measures.flatMap(({ benchmarks }) => benchmarks.map(({ bounds }) => bounds)))
  return groupsOf(measures).map(({ id, title, measures: members }) => ({
    id,
    title,
    deciles,
    measures: members.map((measure) => linesOf(measure, rules?.quality.scoring, deciles)),
  }))
}

/** Undefined where the files have no benchmark of a cost measure that can be used. */
export function costTable(year: MeasureYear): Omit<TableOfMeasures, 'id' | 'title'> | undefined {
  const rows = [...year.costBenchmarks]
  if (rows.length === 0) return undefined
  const deciles = decilesOf(rows.map(([, bounds]) => bounds))
  return {
    deciles,
    measures: rows.map(([id, bounds]) => ({
      id,
      title: costTitle(year, id),
      remarks: [],
      lines: [{ figures: figuresOf(bounds, deciles).map(grouped) }],
    })),
  }
}

const grouped = (figure: string): string =>
  figure === UNKNOWN ? figure : sayAmount({ value: figure, unit: 'count' })

export const CEHRT_BONUS = 'CEHRT bonus'

/** Whether activities have weights in this year at all. */
export const haveWeights = (activities: readonly InventoryActivity[]): boolean =>
  activities.some(({ weight }) => weight !== undefined)

export const weightOf = ({ weight }: InventoryActivity): string =>
  weight === undefined ? 'None' : weight === 'high' ? 'High' : 'Medium'
