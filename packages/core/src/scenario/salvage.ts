// Reads what can be read of a scenario that came from a link or a file: what is wrong is left out and
// reported with its sentence, and the rest is there.
import { type Invalid, type Remark, invalid } from '../outcome.ts'
import { type Phrase, amount, phrase } from '../phrase.ts'
import { type ParsedScenario, parseScenario } from './parse-scenario.ts'

export interface SalvagedScenario extends ParsedScenario {
  /** What could not be used and is left out, by its place in what was given. */
  readonly setAside: readonly Remark[]
}

/** No part of a scenario stands deeper. */
const DEEPEST = 12
const MOST_REMARKS = 100
const LONGEST = 160
/** Names that mean something else to JavaScript: reported as unknown, and not kept. */
const UNSAFE: readonly string[] = ['__proto__', 'constructor', 'prototype']

/**
 * The scenario in JSON text or in a value already parsed, without the parts that `parseScenario` refuses.
 * `invalid` for what is no scenario at all or has another version. Never throws on JSON.
 */
export function salvageScenario(input: unknown): SalvagedScenario | Invalid {
  const given = typeof input === 'string' ? parseJson(input) : input
  const foreign: string[] = []
  const safe = pruned(given, (path, depth, key) => {
    const isForeign = UNSAFE.includes(key) || depth > DEEPEST
    if (isForeign) foreign.push(path)
    return isForeign
  })
  const found = withoutRefused(safe, [])
  if (found.status === 'invalid') return found
  return {
    ...found,
    unknown: [...found.unknown, ...foreign].slice(0, MOST_REMARKS).map(shortened),
    setAside: listed(found.setAside),
  }
}

/** What is refused once the worst is left out is found in the next round. */
function withoutRefused(value: unknown, before: readonly Remark[]): SalvagedScenario | Invalid {
  const result = parseScenario(value)
  if (result.status === 'parsed') return { ...result, setAside: before }
  const fatal = result.problems.filter(({ path }) => path === '' || path === 'version')
  if (fatal.length > 0) return invalid(fatal.map(brief))
  const refused = new Map(result.problems.map(({ path, message }) => [wholeOf(path), message]))
  const setAside = [...before]
  const rest = pruned(value, (path) => {
    const message = refused.get(path)
    if (message) setAside.push({ path, message })
    return message !== undefined
  })
  return setAside.length > before.length ? withoutRefused(rest, setAside) : result
}

/** Where each decile begins is told by its place: without one of them the list would say something else. */
const wholeOf = (path: string): string => path.replace(/(\.deciles)\.\d+$/, '$1')

type IsLeftOut = (path: string, depth: number, key: string) => boolean

/** A copy without the parts that are to be left out; the items of a list close up. */
function pruned(value: unknown, isLeftOut: IsLeftOut, at = '', depth = 1): unknown {
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).flatMap(([key, inner]): [string, unknown][] => {
    const path = at === '' ? key : `${at}.${key}`
    return isLeftOut(path, depth, key) ? [] : [[key, pruned(inner, isLeftOut, path, depth + 1)]]
  })
  return Array.isArray(value) ? kept.map(([, inner]) => inner) : Object.fromEntries(kept)
}

function listed(remarks: readonly Remark[]): Remark[] {
  const more = remarks.length - MOST_REMARKS
  const shown = remarks.slice(0, MOST_REMARKS).map(brief)
  if (more <= 0) return shown
  return [...shown, { path: '', message: phrase('and {count} more', { count: amount(more, 'count') }) }]
}

/** What somebody wrote is repeated, but not at any length. */
const brief = ({ path, message }: Remark): Remark => ({ path: shortened(path), message: briefly(message) })

function briefly({ text, args = {} }: Phrase): Phrase {
  const cut = Object.entries(args).map(([name, one]) => [
    name,
    typeof one === 'string' ? shortened(one) : one,
  ])
  return phrase(text, Object.fromEntries(cut) as Phrase['args'])
}

const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text)

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
