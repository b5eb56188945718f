// Finds activities in CMS's inventory of the year; where this build has none, they are typed.
import type { InventoryActivity } from '@mips-widgets/core'
import type { TemplateResult } from 'lit'
import type { SelectField } from '../kit/field.ts'
import { words } from '../kit/language.ts'
import { type Listed, type Result, picker, search } from '../kit/picker.ts'
import { term } from '../kit/term.ts'
import type { WidgetController } from '../kit/widget-controller.ts'
import { kinds, text, weights } from './messages.ts'

/** What is asked of the inventory; it is no part of the scenario. */
export interface Query {
  readonly words: string
  readonly kind: string
  readonly weight: string
  /** How many results are on show. */
  readonly shown: number
}

type Entry = Listed & Pick<InventoryActivity, 'weight'>

export interface Finder {
  readonly widget: WidgetController
  readonly activities: readonly InventoryActivity[]
  readonly query: Query
  readonly picked: ReadonlySet<string>
  readonly onQuery: (query: Partial<Query>) => void
  readonly onPick: (id: string) => void
}

export function finder({ widget, activities, query, picked, onQuery, onPick }: Finder): TemplateResult {
  const say = (english: string) => words(english, widget.language)
  const isAsked = query.words.trim() !== '' || query.kind !== '' || query.weight !== ''
  return picker({
    widget,
    id: 'find-activity',
    label: say(text.find),
    help: say(text.findHelp),
    term: term(widget, 'improvementActivity', say(text.title)),
    query: query.words,
    onQuery: (typed) => onQuery({ words: typed }),
    filters: filters(widget, activities, query, onQuery),
    results: isAsked
      ? found(activities, query).map(({ id, title, weight }): Result => {
          const notes = weight ? [say(weights[weight])] : []
          return { id, title, notes, picked: picked.has(id) }
        })
      : undefined,
    shown: query.shown,
    onMore: () => onQuery({ shown: query.shown * 2 }),
    onPick,
  })
}

function filters(
  widget: WidgetController,
  activities: readonly InventoryActivity[],
  query: Query,
  onQuery: Finder['onQuery'],
): SelectField[] {
  const say = (english: string) => words(english, widget.language)
  const all = { value: '', label: say(text.all) }
  const here = [...new Set(activities.map(({ activityId }) => kindOf(activityId)))]
  const named = here
    .map((kind) => ({ value: kind, label: say(kinds[kind] ?? '') || kind }))
    .toSorted((a, b) => a.label.localeCompare(b.label, widget.language.locale))
  const isWeighed = activities.some(({ weight }) => weight)
  return [
    {
      id: 'activity-kind',
      label: say(text.kind),
      value: query.kind,
      options: [all, ...named],
      onChange: (kind) => onQuery({ kind }),
    },
    ...(isWeighed ? [weightFilter(query, onQuery, all, say, widget)] : []),
  ]
}

const weightFilter = (
  { weight }: Query,
  onQuery: Finder['onQuery'],
  all: SelectField['options'][number],
  say: (english: string) => string,
  widget: WidgetController,
): SelectField => ({
  id: 'activity-weight',
  label: say(text.weight),
  term: term(widget, 'activityWeight', say(text.weight)),
  value: weight,
  options: [all, ...Object.entries(weights).map(([value, name]) => ({ value, label: say(name) }))],
  onChange: (value) => onQuery({ weight: value }),
})

const kindOf = (activityId: string): string => activityId.split('_')[1] ?? ''

const listed = new WeakMap<readonly InventoryActivity[], readonly Entry[]>()

function entriesOf(activities: readonly InventoryActivity[]): readonly Entry[] {
  const known =
    listed.get(activities) ??
    activities.map(({ activityId, title, weight }) => ({ id: activityId, title, ...(weight && { weight }) }))
  listed.set(activities, known)
  return known
}

let last: { readonly of: unknown; readonly asked: string; readonly entries: readonly Entry[] } | undefined

/** Found once for each question. Every ID begins with IA, which nobody needs to type. */
function found(activities: readonly InventoryActivity[], { words: typed, kind, weight }: Query) {
  const asked = [kind, weight, typed].join(' ')
  if (last?.of !== activities || last.asked !== asked) {
    const among = entriesOf(activities).filter(
      (one) => (kind === '' || kindOf(one.id) === kind) && (weight === '' || one.weight === weight),
    )
    last = {
      of: activities,
      asked,
      entries: search(among, typed.trim() && `ia ${typed.replace(/^\s*ia[\s_]/i, '')}`),
    }
  }
  return last.entries
}
