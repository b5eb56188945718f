// The list of measures in a draft: numbered paths, one after the other, with adding and removing.
import type { Draft } from '../kit/draft.ts'

/** How many rows are on show: not part of the scenario. */
export const ROWS = 'view.measureRows'

export const SUBMISSIONS = 'quality.submissions'

const PATH = /^quality\.submissions\.(\d+)(\..+)?$/

/** How many measures the list shows: at least one, empty to begin with. */
export function measureCount(draft: Draft): number {
  const count = Number(draft[ROWS] ?? '')
  const used = Object.keys(draft).map((path) => Number(PATH.exec(path)?.[1] ?? -1) + 1)
  return Math.max(
    1,
    Number.isSafeInteger(count) ? count : 1,
    ...used.filter((row) => hasContent(draft, row - 1)),
  )
}

export const hasContent = (draft: Draft, index: number): boolean =>
  Object.values(measureAt(draft, index)).some((raw) => raw.trim() !== '')

export const addMeasure = (draft: Draft): Draft => ({
  [ROWS]: String(measureCount(draft) + 1),
})

/** What was typed for one measure. */
export const measureAt = (draft: Draft, index: number): Draft =>
  Object.fromEntries(Object.entries(draft).filter(([path]) => PATH.exec(path)?.[1] === String(index)))

/** Takes one measure out and moves the later ones up. */
export const removeMeasure = (draft: Draft, index: number): Draft => ({
  ...renumber(draft, (row) => (row === index ? undefined : row > index ? row - 1 : row)),
  [ROWS]: String(Math.max(1, measureCount(draft) - 1)),
})

/** Puts a measure back where it was and moves the later ones down. */
export const insertMeasure = (draft: Draft, index: number, measure: Draft): Draft => ({
  ...renumber(draft, (row) => (row >= index ? row + 1 : row)),
  ...measure,
  [ROWS]: String(measureCount(draft) + 1),
})

/** Every measure under its new number. Emptied paths stay as empty text. */
function renumber(draft: Draft, place: (row: number) => number | undefined): Draft {
  const changes: Record<string, string> = {}
  for (const path of Object.keys(draft)) if (PATH.test(path)) changes[path] = ''
  for (const [path, raw] of Object.entries(draft)) {
    const [, row = '', field = ''] = PATH.exec(path) ?? []
    const to = row === '' ? undefined : place(Number(row))
    if (to !== undefined) changes[`${SUBMISSIONS}.${to}${field}`] = raw
  }
  return changes
}
