// Which parts of a text are new, and which of the old one are gone. Lists (“a; b; c”) are compared item
// by item, sentences word by word. Texts with little in common are left unmarked: there, marks on
// single words would only confuse.

export interface Piece {
  readonly text: string
  readonly marked: boolean
}

export interface Difference {
  readonly before: readonly Piece[]
  readonly after: readonly Piece[]
}

const LEAST_COMMON_SHARE = 0.5

export function wordDifference(before: string, after: string): Difference {
  if (before.includes('; ') && after.includes('; '))
    return listDifference(before.split('; '), after.split('; '))
  const old = before.split(' ')
  const now = after.split(' ')
  const common = commonWords(old, now)
  if (common.length < LEAST_COMMON_SHARE * Math.min(old.length, now.length)) return unmarked(before, after)
  return {
    before: join(old.map((text, index) => ({ text, marked: !common.some(([i]) => i === index) }))),
    after: join(now.map((text, index) => ({ text, marked: !common.some(([, j]) => j === index) }))),
  }
}

/** The order of a list carries no meaning. */
function listDifference(old: readonly string[], now: readonly string[]): Difference {
  const side = (items: readonly string[], others: readonly string[]) =>
    join(
      items.map((text) => ({ text, marked: !others.includes(text) })),
      '; ',
    )
  return { before: side(old, now), after: side(now, old) }
}

const unmarked = (before: string, after: string): Difference => ({
  before: [{ text: before, marked: false }],
  after: [{ text: after, marked: false }],
})

/** Index pairs of the longest common subsequence. */
function commonWords(old: readonly string[], now: readonly string[]): [number, number][] {
  const lengths = [...old, ''].map(() => [...now, ''].map(() => 0))
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      lengths[i]?.splice(
        j,
        1,
        old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1)),
      )
  const pairs: [number, number][] = []
  for (let i = 0, j = 0; i < old.length && j < now.length;) {
    if (old[i] === now[j]) pairs.push([i++, j++])
    else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return pairs
}

/** Neighbors of the same kind become one piece; what separates two pieces is never marked. */
function join(parts: readonly Piece[], separator = ' '): Piece[] {
  const pieces: Piece[] = []
  for (const { text, marked } of parts) {
    const last = pieces.at(-1)
    if (!last) pieces.push({ text, marked })
    else if (last.marked === marked)
      pieces[pieces.length - 1] = { text: last.text + separator + text, marked }
    else if (last.marked) pieces.push({ text: separator + text, marked })
    else {
      pieces[pieces.length - 1] = { text: last.text + separator, marked: false }
      pieces.push({ text, marked })
    }
  }
  return pieces
}
