// Cuts text into numbered lines as it comes, whatever system ended them: \n, \r\n or \r alone.

export interface Line {
  readonly number: number
  /** With the \r of a \r\n. */
  readonly text: string
  /** Longer than is read: its text is dropped. */
  readonly overlong?: true
}

export interface LineReader {
  readonly push: (text: string) => Line[]
  readonly end: () => Line[]
}

export function lineReader(longest: number): LineReader {
  let rest = ''
  let count = 0
  let lineEnd: '\n' | '\r' | undefined
  let dropping = false

  const take = (text: string): Line => {
    count += 1
    const overlong = dropping || text.length > longest
    dropping = false
    return overlong ? { number: count, text: '', overlong } : { number: count, text }
  }

  return {
    push(text) {
      rest += text
      lineEnd ??= lineEndOf(rest)
      const pieces = lineEnd === undefined ? [rest] : rest.split(lineEnd)
      rest = pieces.pop() ?? ''
      const lines = pieces.map(take)
      if (rest.length > longest) dropping = true
      if (dropping) rest = ''
      return lines
    },
    end() {
      const last = rest
      rest = ''
      return last !== '' || dropping ? [take(last)] : []
    },
  }
}

/** The first line end decides; a \r at the very end of a piece may still be half of a \r\n. */
function lineEndOf(text: string): '\n' | '\r' | undefined {
  const [found] = /\n|\r\n|\r(?=[^])/.exec(text) ?? []
  if (found === undefined) return undefined
  return found === '\r' ? '\r' : '\n'
}
