// The fields of one measure, and whether they are shown.
import type { InventoryMeasure } from '@mips-widgets/core'
import type { TemplateResult } from 'lit'
import { checkField, numberField, selectField } from '../kit/field.ts'
import type { TermId } from '../kit/glossary.ts'
import { term } from '../kit/term.ts'
import { qualityRows as measures } from '../kit/told/quality.ts'
import { withRest } from './input.ts'
import { text } from './messages.ts'
import { type View, readIn, sayIn } from './view.ts'

/** A row and what CMS's list has of its measure. */
export interface Row {
  readonly view: View
  readonly index: number
  readonly known: InventoryMeasure | undefined
}

/** Whether a field has something in it, or the visitor is in it and has just emptied it. */
export const isInUse = ({ view, index }: Row, field: string): boolean =>
  readIn(view, index, field) !== '' || view.focused === measures.path(index, field)

/** The parts that each field of a row has in common. */
export function common({ view, index }: Row, field: string, label: string, termId?: TermId) {
  const id = measures.path(index, field)
  const said = sayIn(view, label)
  return {
    id,
    label: said,
    value: readIn(view, index, field),
    error: view.problems.get(id),
    term: termId && term(view.widget, termId, said),
  }
}

interface Told {
  readonly help?: string
  readonly after?: string
  readonly term?: TermId
  readonly mode?: 'text'
}

export const number = (row: Row, field: string, label: string, { help, after, mode, term: id }: Told = {}) =>
  numberField({
    ...common(row, field, label, id),
    help: help && sayIn(row.view, help),
    after,
    mode,
    onInput: (value) => row.view.onType(row.index, field, value),
  })

/** A count, with which the patients who are left may change. */
export const counted = (
  { view, index, known }: Row,
  field: string,
  label: string,
  { help, term: id }: Told = {},
) =>
  numberField({
    ...common({ view, index, known }, field, label, id),
    help: help && sayIn(view, help),
    onInput: (value) => view.widget.write(withRest(view.draft, index, field, value)),
  })

export function select(
  row: Row,
  field: string,
  label: string,
  names: Readonly<Record<string, string>>,
  termId?: TermId,
): TemplateResult {
  const { view, index } = row
  return selectField({
    ...common(row, field, label, termId),
    options: [
      { value: '', label: sayIn(view, text.choose) },
      ...Object.entries(names).map(([value, name]) => ({ value, label: sayIn(view, name) })),
    ],
    onChange: (value) => view.widget.write({ [measures.path(index, field)]: value }),
  })
}

export const tick = (row: Row, field: string, label: string, termId?: TermId) => {
  const one = common(row, field, label, termId)
  return checkField({
    ...one,
    checked: row.view.draft[one.id] === 'true',
    onChange: (checked) => row.view.widget.write({ [one.id]: checked ? 'true' : '' }),
  })
}
