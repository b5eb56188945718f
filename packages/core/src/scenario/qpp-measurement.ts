// The measurements of a QPP submission: a boolean, a proportion, one rate, several rates, or a ratio.
import type { Remark } from '../outcome.ts'
import { phrase } from '../phrase.ts'
import { collectionTypes } from '../program/submission.ts'
import { type Json, isObject, reasonable } from './qpp-json.ts'
import type {
  ImprovementActivitiesReport,
  MeasureReport,
  PromotingInteroperabilityReport,
  QualitySubmission,
} from './scenario.ts'

interface Measurement {
  readonly at: string
  readonly measureId: string
  readonly value: unknown
}

function measurementsOf(at: string, raw: readonly unknown[], notCarried: Remark[]): Measurement[] {
  return raw.flatMap((one, index) => {
    const path = `${at}.measurements.${index}`
    const measureId = isObject(one) ? reasonable(one['measureId']) : ''
    if (isObject(one) && measureId !== '') return [{ at: path, measureId, value: one['value'] }]
    notCarried.push({ path, message: phrase('A measurement without a measure.') })
    return []
  })
}

const lost = (path: string, notCarried: Remark[], text = 'A scenario has no place for this.'): void =>
  void notCarried.push({ path, message: phrase(text) })

export function qualitySetOf(
  at: string,
  method: string,
  raw: readonly unknown[],
  notCarried: Remark[],
): QualitySubmission[] {
  const known = Object.hasOwn(collectionTypes, method)
  if (!known) lost(`${at}.submissionMethod`, notCarried, 'Not a known way of collecting measures.')
  const collection = known
    ? { collectionType: method as NonNullable<QualitySubmission['collectionType']> }
    : {}
  return measurementsOf(at, raw, notCarried).flatMap((one) => {
    if (!isObject(one.value)) {
      lost(`${one.at}.value`, notCarried, 'A quality measurement is told in counts.')
      return []
    }
    return [{ measureId: one.measureId, ...collection, ...rateOf(one, one.value, notCarried) }]
  })
}

const COUNTS = [
  'eligiblePopulation',
  'performanceMet',
  'performanceNotMet',
  'eligiblePopulationExclusion',
  'eligiblePopulationException',
] as const
const RATES = ['performanceRate', 'reportingRate'] as const
const READ: readonly string[] = [...COUNTS, ...RATES, 'isEndToEndReported', 'strata', 'stratum']

function rateOf({ at }: Measurement, value: Json, notCarried: Remark[]): QualitySubmission {
  for (const key of Object.keys(value)) if (!READ.includes(key)) lost(`${at}.value.${key}`, notCarried)
  const strata = value['strata']
  return {
    ...numbersOf(value, [...COUNTS, ...RATES]),
    ...(typeof value['isEndToEndReported'] === 'boolean' && { endToEnd: value['isEndToEndReported'] }),
    ...(Array.isArray(strata) && {
      strata: strata.filter(isObject).map((one) => ({
        ...(reasonable(one['stratum']) && { stratum: reasonable(one['stratum']) }),
        ...numbersOf(one, COUNTS),
      })),
    }),
  }
}

/** Numbers as they stand; what is none is told when the measure is scored. */
const numbersOf = (value: Json, keys: readonly string[]): Record<string, number | string> =>
  Object.fromEntries(
    keys.flatMap((key) => {
      const one = value[key]
      return typeof one === 'number' || typeof one === 'string' ? [[key, one]] : []
    }),
  )

export function activitiesOf(
  at: string,
  raw: readonly unknown[],
  notCarried: Remark[],
): ImprovementActivitiesReport {
  const activities = measurementsOf(at, raw, notCarried).flatMap(({ at: path, measureId, value }) => {
    if (value === true) return [measureId]
    if (value !== false) lost(`${path}.value`, notCarried, 'An activity is told by yes or no.')
    return []
  })
  return { activities }
}

export function interoperabilityOf(
  at: string,
  raw: readonly unknown[],
  notCarried: Remark[],
): PromotingInteroperabilityReport {
  const entries = measurementsOf(at, raw, notCarried).flatMap((one): [string, MeasureReport][] => {
    if (typeof one.value === 'boolean') return [[one.measureId, one.value]]
    if (isObject(one.value)) return [[one.measureId, numbersOf(one.value, ['numerator', 'denominator'])]]
    lost(
      `${one.at}.value`,
      notCarried,
      'This measure is told by yes or no, or by a numerator and a denominator.',
    )
    return []
  })
  return { measures: Object.fromEntries(entries) }
}
