// Measures that are left out of points and denominator: 42 CFR 414.1380(b)(1)(i)(A) and (b)(1)(vii)(A).
import type { PointsFinding } from './measure-points.ts'
import type { ReportedMeasure } from './reported-measure.ts'
import { measureKey } from './same-measure.ts'

/**
 * The measures that were reported for a place and are left out of it: each once, and none that another
 * collection type, or another part of the survey, brings all the same.
 */
export function measuresLeftOut(
  reported: readonly ReportedMeasure[],
  findings: readonly PointsFinding[],
  takesPlace: (measure: ReportedMeasure) => boolean,
): readonly ReportedMeasure[] {
  const out = reported.filter((one, index) => findings[index]?.excluded && takesPlace(one))
  if (out.length === 0) return out
  const scored = new Set(reported.filter((_, index) => !findings[index]?.excluded).map(measureKey))
  const byKey = new Map(out.map((one) => [measureKey(one), one]))
  return [...byKey].flatMap(([key, one]) => (scored.has(key) ? [] : [one]))
}
