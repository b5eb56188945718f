// What a column of a roster takes, and how its cells are read. Numbers stay text: the core reads them, and
// what it refuses comes back with the name of the column.

export type CellKind =
  | { readonly is: 'text' | 'number' | 'numbers' | 'yes-no' | 'activities' }
  | { readonly is: 'choice' | 'choices'; readonly of: readonly string[] }

export type Cell = { readonly value: unknown } | { readonly problem: string }

/** Reads a cell that is not blank. */
export function readCell(kind: CellKind, text: string): Cell {
  switch (kind.is) {
    case 'text':
    case 'number':
      return { value: text }
    case 'numbers':
      return { value: membersOf(text) }
    case 'yes-no':
      return readYesNo(text)
    case 'activities':
      return readActivities(text)
    case 'choice':
      return readChoice(kind.of, text)
    case 'choices':
      return readAll(membersOf(text), (member) => readChoice(kind.of, member))
  }
}

/** What a column takes, in words. */
export function cellWords(kind: CellKind): string {
  switch (kind.is) {
    case 'text':
      return 'text'
    case 'number':
      return 'a number'
    case 'numbers':
      return 'numbers, separated by ;'
    case 'yes-no':
      return 'yes or no'
    case 'activities':
      return 'activity ids, separated by ; (IA_EPA_1:high where the weight is not known to CMS’s data here)'
    case 'choice':
      return `one of ${kind.of.join(', ')}`
    case 'choices':
      return `any of ${kind.of.join(', ')}, separated by ;`
  }
}

/** Written where nothing applies: an empty list, which is not the same as a blank cell. */
export const isNone = (text: string): boolean => text.toLowerCase() === 'none'

const membersOf = (text: string): string[] =>
  isNone(text)
    ? []
    : text
        .split(';')
        .map((member) => member.trim())
        .filter((member) => member !== '')

const YES = new Set(['yes', 'y', 'true', 't', '1', 'x'])
const NO = new Set(['no', 'n', 'false', 'f', '0'])

function readYesNo(text: string): Cell {
  const word = text.toLowerCase()
  if (YES.has(word)) return { value: true }
  return NO.has(word) ? { value: false } : { problem: 'Write yes or no.' }
}

function readChoice(choices: readonly string[], text: string): Cell {
  const word = text.toLowerCase()
  const value = choices.find((choice) => choice.toLowerCase() === word)
  return value === undefined
    ? { problem: `“${shortened(text)}” is not one of ${choices.join(', ')}.` }
    : { value }
}

function readAll(members: readonly string[], read: (member: string) => Cell): Cell {
  const values: unknown[] = []
  for (const member of members) {
    const cell = read(member)
    if ('problem' in cell) return cell
    values.push(cell.value)
  }
  return { value: values }
}

const WEIGHTS = ['medium', 'high'] as const

const readActivities = (text: string): Cell =>
  readAll(membersOf(text), (member) => {
    const [activityId = '', weight, ...more] = member.split(':').map((part) => part.trim())
    if (weight === undefined) return { value: activityId }
    const cell = readChoice(WEIGHTS, weight)
    if (activityId === '' || more.length > 0)
      return { problem: `“${shortened(member)}” is not like IA_EPA_1:high.` }
    return 'problem' in cell ? cell : { value: { activityId, weight: cell.value } }
  })

const LONGEST = 40

const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)
