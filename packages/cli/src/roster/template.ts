// Every column of a roster under a rule year, and the template: the usual ones with one example row.
import type { RuleYear } from '@mips-widgets/core'
import type { DescribedColumn } from './column.ts'
import { examples } from './example-row.ts'
import { identityColumns } from './header.ts'
import { interoperabilityColumns } from './interoperability-columns.ts'
import { piNone } from './known-columns.ts'
import { singleColumns } from './single-columns.ts'
import { slots } from './slot-columns.ts'

/** Every column, those of the measures once for each measure that the template prints. */
export const describedColumns = (rules: RuleYear): DescribedColumn[] => {
  const identity = identityColumns.map((name): DescribedColumn => ({
    name,
    path: '',
    kind: { is: 'text' },
    about: 'Carried over untouched',
    common: true,
  }))
  const measures = slots.flatMap(({ list, printed, path, fields }) =>
    Array.from({ length: printed }, (_, index) => index + 1).flatMap((count) =>
      fields.map((field): DescribedColumn => ({
        ...field,
        name: `${list}${count}_${field.name}`,
        path: [...path, '*', ...field.path].join('.'),
      })),
    ),
  )
  return [...identity, ...singleColumns, ...measures, piNone, ...interoperabilityColumns(rules)]
}

/** The names of the usual columns, and a row of examples below them. */
export function templateRows(rules: RuleYear): readonly [string[], string[]] {
  const names = describedColumns(rules)
    .filter(({ common }) => common)
    .map(({ name }) => name)
  return [names, names.map((name) => (name === 'ruleYear' ? rules.id : (examples[name] ?? '')))]
}
