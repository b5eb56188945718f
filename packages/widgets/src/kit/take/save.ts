// Scenarios kept in this browser, each under a name of its own. Nothing here is called before the page or the
// visitor turned keeping on. A scenario is kept as the token of a link, which every later version opens.
import { type Scenario, encodeScenario } from '@mips-widgets/core'
import { text } from './messages.ts'

export interface Saved {
  readonly name: string
  /** ISO day. */
  readonly day: string
  readonly token: string
}

/** What is kept now; with a sentence where the browser did not do as asked. */
export interface Kept {
  readonly saved: readonly Saved[]
  readonly problem?: string
}

/** The version of the list. A later one reads this too. */
const KEY = 'mips-widgets.saved.1'
const LONGEST_NAME = 80

export function readSaved(): Kept {
  try {
    return { saved: listIn(localStorage.getItem(KEY)) }
  } catch {
    return { saved: [], problem: text.blocked }
  }
}

/** Keeps a list in place of the present one; an empty list leaves nothing behind. */
export function writeSaved(saved: readonly Saved[]): Kept {
  try {
    if (saved.length === 0) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, JSON.stringify({ version: 1, scenarios: saved }))
    return { saved }
  } catch (error) {
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError'
    return { ...readSaved(), problem: isFull ? text.full : text.blocked }
  }
}

/** The list with a scenario in it, the newest first, in place of another of the same name. */
export function withSaved(saved: readonly Saved[], name: string, day: string, scenario: Scenario): Saved[] {
  const others = saved.filter((one) => one.name !== name)
  return [{ name, day, token: encodeScenario(scenario) }, ...others]
}

/** A name as it is kept: without white space around it, and never empty. */
export function nameFor(typed: string, saved: readonly Saved[], unnamed: (number: string) => string): string {
  const name = typed.trim().slice(0, LONGEST_NAME)
  if (name !== '') return name
  const taken = new Set(saved.map((one) => one.name))
  for (let number = 1; ; number++) if (!taken.has(unnamed(String(number)))) return unnamed(String(number))
}

/** What can be read of a list; anything else in its place is as good as none. */
function listIn(stored: string | null): Saved[] {
  const value = parse(stored ?? '')
  const { scenarios } = (typeof value === 'object' && value !== null ? value : {}) as { scenarios?: unknown }
  return Array.isArray(scenarios) ? scenarios.filter(isSaved) : []
}

const isSaved = (one: Partial<Saved> | null | undefined): one is Saved =>
  [one?.name, one?.day, one?.token].every((part) => typeof part === 'string')

function parse(json: string): unknown {
  try {
    return JSON.parse(json) as unknown
  } catch {
    return undefined
  }
}
