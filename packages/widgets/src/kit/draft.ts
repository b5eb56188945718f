// What the visitor typed, as typed: a flat map from a scenario path to raw text. Nothing is dropped
// because it cannot be read, or because another rule year does not ask for it.
import { createContext } from '@lit/context'

/**
 * Raw text by scenario path, such as `clinician.volume.segment1.allowedCharges`. Yes is `true`. What a
 * scenario tells as null, empty list or empty object is kept as a `BLANK`, which nobody can type.
 */
export type Draft = Readonly<Record<string, string>>

/** One draft that several widgets share. */
export interface SharedDraft {
  readonly draft: Draft
  /** The rule year of the scenario, for widgets that set none themselves. */
  readonly ruleYear: string
  readonly set: (changes: Draft) => void
  /** The widgets stand inside another one, which says the rule year and the data itself. */
  readonly bare?: boolean
}

/** Registered by name, so that widgets of two copies of this code find each other. */
export const draftContext = createContext<SharedDraft | undefined, symbol>(Symbol.for('mips-widgets.draft.1'))

const BLANK = '\0'

/** Told as an empty list: a report of nothing, which is not the same as no report. */
export const EMPTY_LIST = `${BLANK}[]`

/** Lists of which a visitor ticks members: `specialStatuses.rural` is `true`. */
const SETS = new Set(['specialStatuses', 'reweighted', 'compromised'])

export const isBlank = (raw: string): boolean => raw.startsWith(BLANK)

/** A place in a list; nobody has a hundred thousand of anything. */
const ROW = /^\d{1,5}$/

/** Named by CMS's ids, whatever they look like. */
const RECORD = /promotingInteroperability\.(alternatives\.\d+\.)?measures$/

/** Text that stands for what is not text. */
const LITERAL = /^(true|false|\0(null|\[\]|\{\}))$/

type Tree = { [key: string]: Tree | string }

/** Without a prototype: a path from outside may hold any name. */
const emptyTree = (): Tree => Object.create(null) as Tree

/** The draft below `root` as an object in the form of a scenario; empty fields are left out. */
export function unflatten(draft: Draft, root: string): unknown {
  return unflattenAll(draft, [root])[root] ?? {}
}

/** The same for several roots at once, without those of which nothing was told. */
export function unflattenAll(draft: Draft, roots: readonly string[]): Readonly<Record<string, unknown>> {
  const tree = emptyTree()
  const wanted = new Set(roots.map((root) => root.split('.')[0]))
  for (const [path, raw] of Object.entries(draft)) {
    const keys = path.split('.')
    if (!wanted.has(keys[0]) || raw.trim() === '') continue
    const last = keys.pop() ?? ''
    let place = tree
    for (const key of keys) place = branch(place, key)
    if (!isBlank(raw) || !(last in place)) place[last] = raw
  }
  const told = roots.flatMap((root) => {
    const found = root.split('.').reduce<Tree | string | undefined>(below, tree)
    return found === undefined ? [] : [[root, shape(found, root)] as const]
  })
  return Object.fromEntries(told)
}

const below = (place: Tree | string | undefined, key: string): Tree | string | undefined =>
  typeof place === 'object' ? place[key] : undefined

function branch(place: Tree, key: string): Tree {
  const here = place[key]
  if (typeof here === 'object') return here
  const made = emptyTree()
  place[key] = made
  return made
}

/** Numbered keys become a list, but not those of a record; a set becomes the list of those chosen. */
function shape(value: Tree | string, path: string): unknown {
  if (typeof value === 'string') return LITERAL.test(value) ? JSON.parse(value.replace(BLANK, '')) : value
  const entries = Object.entries(value)
  if (SETS.has(nameOf(path))) return entries.filter(([, chosen]) => chosen === 'true').map(([id]) => id)
  if (entries.length > 0 && !RECORD.test(path) && entries.every(([key]) => ROW.test(key))) {
    const list: unknown[] = []
    for (const [key, item] of entries) list[Number(key)] = shape(item, `${path}.${key}`)
    return Array.from(list, (item) => item ?? {})
  }
  return Object.fromEntries(entries.map(([key, item]) => [key, shape(item, `${path}.${key}`)]))
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1)

/** A scenario as a draft: the inverse of reading it. */
export function flatten(value: unknown, path = ''): Draft {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return { [path]: String(value) }
  if (typeof value !== 'object') return {}
  if (value === null || Object.keys(value).length === 0) return { [path]: BLANK + JSON.stringify(value) }
  const below = (key: string) => (path === '' ? key : `${path}.${key}`)
  if (Array.isArray(value) && SETS.has(nameOf(path))) {
    return Object.fromEntries(value.map((id) => [below(String(id)), 'true']))
  }
  return Object.assign({}, ...Object.entries(value).map(([key, item]) => flatten(item, below(key)))) as Draft
}
