// An excerpt of the search index as plain pieces: the words found are marked, nothing else is markup.
import type { Piece } from './word-difference.ts'

export const pieces = (excerpt: string): Piece[] =>
  excerpt
    .split(/<\/?mark>/)
    .map((text, index) => ({ text: unescape(text), marked: index % 2 === 1 }))
    .filter(({ text }) => text !== '')

const unescape = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
