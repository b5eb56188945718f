// The measures of a year in tables of a size that can be read: by hundreds of their numbers, then those
// whose numbers begin with letters.
import type { Measure } from '@mips-widgets/measures'

export interface MeasureGroup {
  readonly id: string
  readonly title: string
  readonly measures: readonly Measure[]
}

const LETTERS = 'letters'

export function groupsOf(measures: readonly Measure[]): MeasureGroup[] {
  const groups = Map.groupBy(measures, ({ measureId }) => hundredOf(measureId))
  return [...groups].map(([key, members]) => ({
    id: `measures-${key}`,
    title: key === LETTERS ? prefixesOf(members) : spanOf(members),
    measures: members,
  }))
}

/** `1` for `110` and `110SSP`. */
function hundredOf(measureId: string): string {
  const [digits] = /^\d+/.exec(measureId) ?? []
  return digits === undefined ? LETTERS : String(Math.floor(Number(digits) / 100))
}

const spanOf = (members: readonly Measure[]): string =>
  `Measures ${[...new Set([members.at(0), members.at(-1)])].map((one) => one?.measureId).join(' to ')}`

const prefixesOf = (members: readonly Measure[]): string =>
  `Measures ${[...new Set(members.map(({ measureId }) => /^[A-Za-z]+/.exec(measureId)?.[0] ?? measureId))].join(', ')}`
