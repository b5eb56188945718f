// Everything that one measure of the list depends on: while it is the same, the measure is not painted again.
import { qualityRows } from '../kit/told/quality.ts'
import { ENTRY } from './measure.ts'
import { type View, scoreOf } from './view.ts'

const LEFT_OUT = new Set(['of', 'cite', 'dispute', 'unverified'])

export function rowKey(view: View, index: number): unknown[] {
  const { rules, inventory, isSettled, language, widget, problems, aside, byHand, focused, input, own } = view
  const fields = qualityRows.at(view.draft, index)
  return [
    rules,
    inventory,
    isSettled,
    language,
    widget.glossary,
    view.draft[ENTRY],
    byHand.has(index),
    aside.has(index),
    focused === qualityRows.path(index, 'measureId'),
    JSON.stringify(fields),
    JSON.stringify([...problems].filter(([path]) => path.startsWith(qualityRows.path(index, '')))),
    JSON.stringify([input.clinician, input.reporting]),
    // Which measures count says why another one does not.
    JSON.stringify(own.measures.map(({ counts, measureId }) => counts && (measureId ?? true))),
    JSON.stringify(scoreOf(view, index), (key, value: unknown) => (LEFT_OUT.has(key) ? undefined : value)),
  ]
}
