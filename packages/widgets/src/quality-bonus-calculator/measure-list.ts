// The list of measures in a draft: numbered paths, one after the other, with adding and removing.
import type { Draft } from '../kit/draft.ts'

/** How many rows are on show: not part of the scenario. */
export const ROWS = 'view.measureRows'

export const SUBMISSIONS = 'quality.submissions'

const PATH = /^quality\.submissions\.(\d+)\.(.+)$/

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
  Object.entries(draft).some(
    ([path, raw]) => path.startsWith(`${SUBMISSIONS}.${index}.`) && raw.trim() !== '',
  )

export const addMeasure = (draft: Draft): Draft => ({
  [ROWS]: String(measureCount(draft) + 1),
})

/** Takes one measure out and moves the later ones up. Emptied paths stay as empty text. */
export function removeMeasure(draft: Draft, index: number): Draft {
  const changes: Record<string, string> = {
    [ROWS]: String(Math.max(1, measureCount(draft) - 1)),
  }
  for (const path of Object.keys(draft)) if (PATH.test(path)) changes[path] = ''
  for (const [path, raw] of Object.entries(draft)) {
    const [, row = '', field = ''] = PATH.exec(path) ?? []
    if (row === '' || Number(row) === index) continue
    changes[`${SUBMISSIONS}.${Number(row) > index ? Number(row) - 1 : row}.${field}`] = raw
  }
  return changes
}
