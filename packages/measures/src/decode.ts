// Reads the rows of a data module.
import type {
  Bounds,
  Figure,
  InventoryActivity,
  InventoryBenchmark,
  InventoryMeasure,
} from '@mips-widgets/core'
import {
  type ActivityRow,
  type BoundsText,
  type MeasureRow,
  type MethodLetter,
  type TypeLetter,
  methodLetters,
  typeLetters,
} from './rows.ts'

/** A measure as scoring needs it, with the specialty sets that a picker filters by. */
export interface Measure extends InventoryMeasure {
  /** CMS's names, as in `familyMedicine`. */
  readonly specialties: readonly string[]
}

const REFUSED = '?'
const CAPPED = '*'

export function decodeMeasure(row: MeasureRow, specialties: readonly string[], qcdr: boolean): Measure {
  const [measureId, title, kind, methods, sets, rows, overallAlgorithm, overallStratum] = row
  const benchmarks = Object.entries(rows) as [MethodLetter, BoundsText][]
  const unusable = benchmarks.filter(([, text]) => text === REFUSED)
  return {
    measureId,
    title,
    measureType: typeLetters[kind.slice(0, 1) as TypeLetter],
    inverse: kind.includes('i', 1),
    collectionTypes: methods.split('').map((letter) => methodLetters[letter as MethodLetter]),
    ...(qcdr && { qcdr }),
    ...(kind.includes('n', 1) && { nonProportion: true }),
    ...(overallAlgorithm && { overallAlgorithm }),
    ...(overallStratum && { overallStratum }),
    benchmarks: benchmarks.filter(([, text]) => text !== REFUSED).map(decodeBenchmark),
    ...(unusable.length > 0 && { unusableBenchmarks: unusable.map(([letter]) => methodLetters[letter]) }),
    specialties: sets.map((place) => specialties[place] ?? ''),
  }
}

const decodeBenchmark = ([letter, text]: [MethodLetter, BoundsText]): InventoryBenchmark => ({
  collectionType: methodLetters[letter],
  bounds: decodeBounds(text),
  capped: text.endsWith(CAPPED),
})

/** Ten beginnings; nine numbers leave the first decile's unknown. */
export function decodeBounds(text: BoundsText): Bounds {
  const numbers = text.replace(CAPPED, '').split(' ') as Figure[]
  return numbers.length === 9 ? [null, ...numbers] : numbers
}

export const decodeActivity = ([activityId, title, weight, cehrt]: ActivityRow): InventoryActivity => ({
  activityId,
  title,
  ...(weight && { weight: weight === 'h' ? 'high' : 'medium' }),
  ...(cehrt && { cehrt: true }),
})
