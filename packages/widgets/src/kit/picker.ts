// A long list to pick from: a search, filters, and ten results at a time as native buttons. What is picked
// is marked. Titles are CMS's and stay in English.
import type { LitElement } from 'lit'
import { type TemplateResult, html, nothing } from 'lit'
import { live } from 'lit/directives/live.js'
import { type SelectField, selectField } from './field.ts'
import { words } from './language.ts'
import type { WidgetController } from './widget-controller.ts'

export interface Listed {
  readonly id: string
  readonly title: string
}

export interface Result extends Listed {
  /** What tells it from the others, in the visitor's words. */
  readonly notes: readonly string[]
  readonly picked: boolean
}

export interface Picker {
  readonly widget: WidgetController
  readonly id: string
  readonly label: string
  readonly help?: string | undefined
  readonly term?: TemplateResult | undefined
  readonly query: string
  readonly onQuery: (query: string) => void
  readonly filters?: readonly SelectField[] | undefined
  /** What else narrows or widens the list, under the filters. */
  readonly more?: TemplateResult | undefined
  /** Those that were found, the best first; undefined while nothing was asked for. */
  readonly results: readonly Result[] | undefined
  /** How many were found, where `results` has only those on show. */
  readonly total?: number | undefined
  /** How many of them are on show. */
  readonly shown: number
  readonly onMore: () => void
  readonly onPick: (id: string) => void
}

/** How many results come at a time. */
export const PAGE = 10

export function picker(all: Picker): TemplateResult {
  const { widget, id, results, shown, onPick } = all
  const say = (text: string) => words(text, widget.language)
  const total = all.total ?? results?.length ?? 0
  const left = results ? total - shown : 0
  return html`<div class="picker" @keydown=${walk}>
    ${searchField(all)}
    ${all.filters?.length ? html`<div class="fields">${all.filters.map(selectField)}</div>` : nothing}
    ${all.more ?? nothing}
    <p class="help" role="status">
      ${results ? (total === 0 ? say('Nothing found. Try fewer words.') : say('Found: {count}').replace('{count}', String(total))) : nothing}
    </p>
    <ul class="results" id="${id}-results">
      ${results?.slice(0, shown).map((one) => result(one, say, onPick))}
    </ul>
    ${left > 0 ? html`<button type="button" @click=${(event: Event) => more(event, all)}>${say('Show {count} more').replace('{count}', String(Math.min(PAGE, left)))}</button>` : nothing}
  </div>`
}

/** Enter picks the first one, and the next can be typed. */
function searchField({ id, label, help, term, query, onQuery, results, onPick }: Picker): TemplateResult {
  const enter = (event: KeyboardEvent) => {
    const [first] = results ?? []
    if (event.key !== 'Enter' || !first || first.picked || query.trim() === '') return
    onPick(first.id)
    onQuery('')
  }
  return html`<div class="field" part="field">
    <div class="name"><label for=${id}>${label}</label>${term ?? nothing}</div>
    ${help ? html`<p class="help" id="${id}-help">${help}</p>` : nothing}
    <div class="box search">
      <input
        id=${id}
        type="search"
        autocomplete="off"
        spellcheck="false"
        .value=${live(query)}
        aria-describedby=${help ? `${id}-help` : nothing}
        @keydown=${enter}
        @input=${(event: Event) => onQuery((event.target as HTMLInputElement).value)}
      />
    </div>
  </div>`
}

const result = (
  { id, title, notes, picked }: Result,
  say: (text: string) => string,
  onPick: Picker['onPick'],
): TemplateResult =>
  html`<li>
    <button type="button" aria-pressed=${picked ? 'true' : 'false'} @click=${() => onPick(id)}>
      <span class="mark" aria-hidden="true">${picked ? '✓' : '+'}</span>
      <span
        ><b>${id}</b> <span lang="en">${title}</span>
        <small>${[...(picked ? [say('picked')] : []), ...notes].join(' · ')}</small></span
      >
    </button>
  </li>`

/** Up and down go through search and results. */
function walk(event: KeyboardEvent): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  const place = event.currentTarget as HTMLElement
  const stops = [...place.querySelectorAll<HTMLElement>('input[type="search"], .results button')]
  const at = stops.indexOf(event.target as HTMLElement)
  const next = at < 0 || by === 0 ? undefined : stops[at + by]
  if (!next) return
  event.preventDefault()
  next.focus()
}

/** The first of the new ones takes the focus: the button may be gone. */
function more(event: Event, { shown, onMore }: Picker): void {
  const place = (event.currentTarget as HTMLElement).closest('.picker')
  const { host } = event.composedPath().find((one) => one instanceof ShadowRoot) as ShadowRoot
  onMore()
  void (host as LitElement).updateComplete.then(() =>
    place?.querySelectorAll<HTMLElement>('.results button')[shown]?.focus(),
  )
}

/** Without accents, case, marks and leading zeros: “001” is found as 1, “IA_EPA_1” as “epa 1”. */
const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\b0+(?=\d)/g, '')
    .trim()

const folded = new WeakMap<Listed, { readonly id: string; readonly all: string }>()

function foldedOf(item: Listed) {
  const known = folded.get(item) ?? { id: fold(item.id), all: fold(`${item.id} ${item.title}`) }
  folded.set(item, known)
  return known
}

/** The items that have every word of the query in number or title; the one of that number comes first. */
export function search<Item extends Listed>(items: readonly Item[], query: string): readonly Item[] {
  const asked = fold(query)
  if (asked === '') return items
  const parts = asked.split(' ')
  const rank = (item: Item): number => {
    const { id } = foldedOf(item)
    return id === asked ? 0 : id.startsWith(asked) ? 1 : 2
  }
  const found = items.filter((item) => parts.every((part) => foldedOf(item).all.includes(part)))
  return found
    .map((item) => [rank(item), item] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, item]) => item)
}
