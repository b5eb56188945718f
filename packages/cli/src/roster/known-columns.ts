// Finds what a name in the first line of a roster stands for.
import type { Column, DescribedColumn } from './column.ts'
import { allInteroperabilityColumns } from './interoperability-columns.ts'
import { singleColumns } from './single-columns.ts'
import { slots } from './slot-columns.ts'

/** The column of a name, whatever its case; undefined for one that a roster does not have. */
export type FindColumn = (name: string) => Column | undefined

/** One column says of the whole category that nothing was reported, where every column of it is blank. */
export const piNone: DescribedColumn = {
  name: 'promotingInteroperability',
  path: 'promotingInteroperability.measures',
  kind: { is: 'choice', of: ['none'] },
  about: 'none where nothing was reported for the category',
  common: true,
}

const SLOT = /^(quality|claims|cost)([1-9]\d?)_(\w+)$/i

export async function knownColumns(): Promise<FindColumn> {
  const single = new Map(
    [...singleColumns, piNone, ...(await allInteroperabilityColumns())].map(
      ({ name, path, kind }): [string, Column] => [name.toLowerCase(), { name, path: path.split('.'), kind }],
    ),
  )
  return (name) => single.get(name.toLowerCase()) ?? slotColumn(name)
}

function slotColumn(name: string): Column | undefined {
  const [, list = '', count = '', field = ''] = SLOT.exec(name) ?? []
  const found = slots.find((one) => one.list === list.toLowerCase())
  const described = found?.fields.find((one) => one.name.toLowerCase() === field.toLowerCase())
  if (!found || !described) return undefined
  const slot = `${found.list}${count}`
  return {
    name: `${slot}_${described.name}`,
    path: described.path,
    kind: described.kind,
    slot: { list: found.list, name: slot },
  }
}

const FIRST_OF: Readonly<Record<string, string>> = {
  'quality.submissions': 'quality1_measureId',
  'cost.measures': 'cost1_measureId',
}

/** The name of the column at a path of the scenario that is in no list of measures. */
export function singleColumnOf(path: string): string {
  const [, answer] = /^promotingInteroperability\.measures\.(.+)/.exec(path) ?? []
  if (answer) return answer.replace('.', '_')
  const own = [...singleColumns, piNone].find((one) => path === one.path || path.startsWith(`${one.path}.`))
  return own?.name ?? FIRST_OF[path] ?? path
}
