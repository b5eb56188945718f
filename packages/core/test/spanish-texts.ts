// The English texts in the sources: every string that reads like words, and every one in a place that is said.
// Widgets have theirs in messages files; the same reader finds them.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseAst } from 'rolldown/parseAst'

export interface Text {
  readonly text: string
  readonly path: string
  /** What a template says around its values; the pattern that what it makes has to match. */
  readonly made?: RegExp
}

export interface Literals {
  /** What a reader sees: each needs an entry. */
  readonly said: readonly Text[]
  /** Every literal, said or not: an entry for none of them is dead. */
  readonly all: readonly Text[]
}

interface Node {
  readonly type: string
  readonly [key: string]: unknown
}

/** Properties whose text is said. */
const SPOKEN = new Set(['label', 'message', 'title', 'text', 'words', 'meaning', 'what'])

/** More than gaps, numbers and ids such as `PI_EP_1`. */
export const hasWords = (text: string): boolean => /\p{Ll}{2}/u.test(text.replace(/\{[\w…]+\}/g, ''))

/** Two words, or one that begins like a sentence. Ids, paths and formats are neither. */
export const isProse = (text: string): boolean =>
  (!text.startsWith('§') && /\p{L}{2,}\S*\s|\s\S*\p{L}{2,}/u.test(text)) || /^\p{Lu}\p{Ll}/u.test(text)

/** Source files under a folder of the repository. */
export function sourcesUnder(folder: string, skip: RegExp): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (skip.test(path)) return []
    if (entry.isDirectory()) return sourcesUnder(path, skip)
    return entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts') ? [path] : []
  })
}

export function literalsIn(paths: readonly string[]): Literals {
  const said: Text[] = []
  const all: Text[] = []
  for (const path of paths) {
    const visit = (value: unknown, spoken: boolean): void => {
      if (Array.isArray(value)) return value.forEach((one) => visit(one, spoken))
      if (!isNode(value) || isSilent(value)) return
      if (value.type === 'TaggedTemplateExpression') return visit(markupValues(value), false)
      const text = textOf(value, path)
      if (text) {
        all.push(text)
        if (hasWords(text.text) && (spoken || isProse(text.text))) said.push(text)
      }
      for (const [key, child] of Object.entries(value)) {
        if (key === 'key' && value['computed'] !== true) continue
        if (!isMessages(path) && isPlace(value, key)) continue
        visit(withoutPlace(value, key, child), isSpoken(value, key, spoken))
      }
    }
    visit(parseAst(readFileSync(path, 'utf8'), { lang: 'ts' }).body, false)
  }
  return { said, all }
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

/** What stands between the pieces of `html` or `css`, which are no words themselves. */
const markupValues = ({ quasi }: Node): unknown => (isNode(quasi) ? quasi['expressions'] : [])

/** Types, imports and what only programmers read. */
const isSilent = (node: Node): boolean =>
  /^TS(?!As|Satisfies|NonNull)/.test(node.type) ||
  node.type.startsWith('Import') ||
  (node.type.startsWith('Export') && isNode(node['source'])) ||
  (node.type === 'NewExpression' && nameOf(node['callee']).endsWith('Error'))

/** What a widget says: it cites nothing there. */
const isMessages = (path: string): boolean => path.endsWith('messages.ts')

/** A place in a source: the key `at`, or the year of a document. Sources are English. */
const isPlace = (node: Node, key: string): boolean =>
  node.type === 'Property' &&
  key === 'value' &&
  (nameOf(node['key']) === 'at' || typeof valueOf(node['key']) === 'number') &&
  typeof valueOf(node['value']) === 'string'

/** `cited(value, source, place, doubt)` names a place in a source. */
const withoutPlace = (node: Node, key: string, child: unknown): unknown =>
  node.type === 'CallExpression' && key === 'arguments' && nameOf(node['callee']) === 'cited'
    ? (child as readonly unknown[]).filter((_, index) => index !== 2)
    : child

function isSpoken(node: Node, key: string, spoken: boolean): boolean {
  switch (node.type) {
    case 'CallExpression':
      return key === 'arguments' && nameOf(node['callee']) === 'phrase'
    case 'Property':
      return key === 'value' && SPOKEN.has(nameOf(node['key']))
    case 'ConditionalExpression':
      return spoken && key !== 'test'
    case 'ObjectExpression':
    case 'ArrowFunctionExpression':
    case 'MemberExpression':
      return false
    default:
      return spoken
  }
}

const valueOf = (node: unknown): unknown => (isNode(node) ? node['value'] : undefined)
const nameOf = (node: unknown): string =>
  isNode(node) && typeof node['name'] === 'string' ? node['name'] : ''

function textOf(node: Node, path: string): Text | undefined {
  if (node.type === 'Literal' && typeof node['value'] === 'string') return { text: node['value'], path }
  if (node.type !== 'TemplateLiteral') return undefined
  const parts = (node['quasis'] as readonly { readonly value: { readonly cooked: string } }[]).map(
    ({ value }) => value.cooked,
  )
  if (parts.length === 1) return { text: parts[0] ?? '', path }
  const text = parts.join('…')
  return WORD.test(text) ? { text, path, made: new RegExp(`^${parts.map(escaped).join('.+')}$`) } : undefined
}

/** A template without a word of its own is a path or a class name. */
const WORD = /\p{L}{3,}/u

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
