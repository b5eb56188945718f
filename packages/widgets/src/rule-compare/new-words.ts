// Which words of a text are new beside an older one. Texts with little in common stay unmarked: there, marks on
// single words would only confuse.

export interface Piece {
  readonly text: string
  readonly isNew: boolean
}

const LEAST_COMMON_SHARE = 0.5

export function newWords(before: string, after: string): readonly Piece[] {
  const [old, now] = [before.split(' '), after.split(' ')]
  const kept = common(old, now)
  if (kept.size < LEAST_COMMON_SHARE * Math.min(old.length, now.length))
    return [{ text: after, isNew: false }]
  const pieces: Piece[] = []
  now.forEach((word, index) => {
    const isNew = !kept.has(index)
    const last = pieces.at(-1)
    if (last?.isNew === isNew) pieces[pieces.length - 1] = { isNew, text: `${last.text} ${word}` }
    else pieces.push({ isNew, text: word })
  })
  return pieces
}

/** The places in `now` of the longest common run of words. */
function common(old: readonly string[], now: readonly string[]): ReadonlySet<number> {
  const lengths = [...old, ''].map(() => [...now, ''].map(() => 0))
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      (lengths[i] ?? [])[j] = old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const kept = new Set<number>()
  for (let i = 0, j = 0; i < old.length && j < now.length;) {
    if (old[i] === now[j]) {
      kept.add(j++)
      i++
    } else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return kept
}
