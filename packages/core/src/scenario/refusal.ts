// Says in a reader's words what does not belong in a place of a scenario; valibot says it in a programmer's.
import { type Phrase, phrase } from '../phrase.ts'

/** What belongs in a place, by valibot's name for it. */
const BELONGS: Readonly<Record<string, string>> = {
  Object: 'A group of answers belongs here, not {received}.',
  Array: 'A list belongs here, not {received}.',
  string: 'Text in quotation marks belongs here, not {received}.',
  boolean: 'Yes or no belongs here, written true or false, not {received}.',
  '(string | number)': 'A number belongs here, not {received}.',
  '(string | Object)': 'An activity belongs here, not {received}.',
  '(boolean | Object)':
    'Yes or no belongs here, written true or false, or a numerator and a denominator, not {received}.',
}

/** What was found, where it has no text of its own. */
const FOUND: Readonly<Record<string, string>> = {
  Object: 'a group of answers',
  Array: 'a list',
  null: 'an empty value',
  undefined: 'an empty value',
}

/** What belongs in a place and what was found there, both as valibot tells them. */
export function refusal(path: string, expected: string, found: string): Phrase {
  const received = readable(found)
  if (path === '') return phrase('A scenario belongs here, not {received}.', { received })
  if (path === 'version') return ofVersion(found, received)
  const text = BELONGS[expected]
  if (text) return phrase(text, { received })
  const choices = expected.replace(/[()"]/g, '').replaceAll(' | ', ', ')
  return phrase('One of these belongs here, not {received}: {choices}.', { received, choices })
}

/** A list where an object belongs, which valibot lets pass. */
export const listRefused = (path: string): Phrase =>
  path === ''
    ? phrase('A scenario belongs here, not {received}.', { received: 'a list' })
    : phrase('A group of answers belongs here, not {received}.', { received: 'a list' })

/** Text in quotation marks, a number and a yes as they are. */
function readable(found: string): string {
  if (found.startsWith('"')) return `“${found.slice(1, -1)}”`
  return /^(true|false|NaN|-?(\d|Infinity))/.test(found) ? found : (FOUND[found] ?? 'something else')
}

const ofVersion = (found: string, received: string): Phrase =>
  /^["\d-]/.test(found)
    ? phrase('This scenario has version {received}; version 1 is the one known here.', { received })
    : phrase('This scenario does not tell its version; version 1 is the one known here.')
