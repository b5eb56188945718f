// Quality measures by number, some of them by one collection type only: `389/registry`.
import { type Cited, markOf } from '../../citation.ts'
import { phrase } from '../../phrase.ts'
import { type CollectionType, collectionTypes } from '../../program/submission.ts'
import { type RuleRow, listRow } from './rule-row.ts'

/** A row of measures, each with its collection type where only one is meant. */
export const measuresRow = (path: string, label: string, measures: Cited<readonly string[]>): RuleRow =>
  listRow(path, label, {
    ...measures,
    value: measures.value.map((measure) => {
      const { id, type } = read(measure)
      return type ? phrase('{id} ({type})', { id, type: collectionTypes[type] }) : id
    }),
  })

/** A row for each collection type, with the measures that are meant by it. */
export function measureRowsByType(
  path: string,
  label: string,
  measures: Cited<readonly string[]>,
): RuleRow[] {
  const all = measures.value.map(read)
  return [...new Set(all.map(({ type }) => type))].map((type) =>
    listRow(
      `${path}.${type ?? 'every'}`,
      phrase('{label}, {type}', { label, type: type ? collectionTypes[type] : 'every collection type' }),
      {
        ...markOf(measures),
        value: all.filter((one) => one.type === type).map(({ id }) => id),
      },
    ),
  )
}

function read(measure: string): { readonly id: string; readonly type: CollectionType | undefined } {
  const [id = '', named] = measure.split('/')
  return { id, type: (Object.keys(collectionTypes) as CollectionType[]).find((type) => type === named) }
}
