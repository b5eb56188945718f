// The search for a measure in CMS's list of the year, by number, title, specialty set and collection type.
import { type TemplateResult, html } from 'lit'
import type { Measure } from '@mips-widgets/measures'
import type { InventoryState, MeasureYear } from '../kit/inventory-controller.ts'
import { checkField } from '../kit/field.ts'
import type { TermId } from '../kit/glossary.ts'
import { type Listed, PAGE, type Result, picker, search } from '../kit/picker.ts'
import { term } from '../kit/term.ts'
import type { WidgetController } from '../kit/widget-controller.ts'
import { words } from '../kit/language.ts'
import { memo, perObject } from '../kit/memo.ts'
import { collectionTypes, measureTypes, specialtyName, text } from './messages.ts'
import { type View, sayIn } from './view.ts'

/** What is searched for; no part of the scenario. */
export interface Find {
  readonly query: string
  readonly specialty: string
  readonly collectionType: string
  readonly qcdr: boolean
  readonly shown: number
}

export const findNothing: Find = { query: '', specialty: '', collectionType: '', qcdr: false, shown: PAGE }

interface Item extends Listed {
  readonly measure: Measure
}

const itemsOf = perObject(({ measures }: MeasureYear): readonly Item[] =>
  measures.map((measure) => ({ id: measure.measureId, title: measure.title, measure })),
)

const specialtiesOf = perObject(({ measures }: MeasureYear): readonly string[] =>
  [...new Set(measures.flatMap(({ specialties }) => specialties))].toSorted(),
)

const filtered = memo((items: readonly Item[], specialty: string, collectionType: string) =>
  items.filter(
    ({ measure }) =>
      (specialty === '' || measure.specialties.includes(specialty)) &&
      (collectionType === '' || measure.collectionTypes.some((one) => one === collectionType)),
  ),
)

const found = memo(search<Item>)

const resultOf = (widget: WidgetController, { id, title, measure }: Item, picked: boolean): Result => ({
  id,
  title,
  picked,
  notes: [
    measureTypes[measure.measureType],
    ...(measure.inverse ? [text.inverse] : []),
    ...(measure.benchmarks.length === 0 ? [text.noBenchmarkNote] : []),
  ].map((note) => words(note, widget.language)),
})

export interface FindPart {
  readonly view: View
  readonly state: InventoryState
  readonly find: Find
  readonly picked: ReadonlySet<string>
  readonly onFind: (changes: Partial<Find>) => void
  readonly onPick: (measure: Measure) => void
  readonly onRetry: () => void
}

export function findPart(all: FindPart): TemplateResult {
  const { view, state, onRetry } = all
  const say = (english: string) => sayIn(view, english, { year: String(view.rules.performanceYear) })
  switch (state.state) {
    case 'loading':
      return html`<p class="help loading">${say(text.loading)}</p>`
    case 'none':
      return html`<p class="help">${say(text.noList)}</p>`
    case 'failed':
      return html`<p class="error" role="alert">${say(text.failed)}</p>
        <button type="button" @click=${onRetry}>${say(text.retry)}</button>`
    case 'ready':
      return ready(all, state.held)
  }
}

function ready(all: FindPart, held: MeasureYear): TemplateResult {
  const { view, find, picked, onFind, onPick } = all
  const { widget } = view
  const { query, specialty, collectionType, shown } = find
  const say = (english: string) => sayIn(view, english)
  const items = found(filtered(itemsOf(held), specialty, collectionType), query)
  const isAsked = query.trim() !== '' || specialty !== '' || collectionType !== ''
  const select = (
    id: 'specialty' | 'collectionType',
    label: string,
    names: readonly (readonly [string, string])[],
    means?: TermId,
  ) => ({
    id: `view.find.${id}`,
    label: say(label),
    term: means && term(widget, means, say(label)),
    value: find[id],
    options: [['', text.any] as const, ...names].map(([value, name]) => ({ value, label: say(name) })),
    onChange: (value: string) => onFind({ [id]: value, shown: PAGE }),
  })
  return picker({
    widget,
    id: 'view.find.query',
    label: say(text.find),
    help: say(text.findHelp),
    term: term(widget, 'measureId', say(text.number)),
    query,
    onQuery: (typed) => onFind({ query: typed, shown: PAGE }),
    filters: [
      select(
        'specialty',
        text.specialty,
        specialtiesOf(held).map((id) => [id, specialtyName(id)] as const),
      ),
      select('collectionType', text.collection, Object.entries(collectionTypes), 'collectionType'),
    ],
    results: isAsked
      ? items.slice(0, shown).map((item) => resultOf(widget, item, picked.has(item.id)))
      : undefined,
    more: checkField({
      id: 'view.find.qcdr',
      label: say(text.qcdr),
      checked: find.qcdr,
      onChange: (qcdr) => onFind({ qcdr }),
    }),
    total: items.length,
    shown,
    onMore: () => onFind({ shown: shown + PAGE }),
    onPick: (id) => {
      const measure = items.find((one) => one.id === id)?.measure
      if (measure) onPick(measure)
    },
  })
}
