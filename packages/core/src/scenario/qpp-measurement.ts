// The measurements of a QPP submission: a boolean, a proportion, one rate, several rates, or a ratio.
import { decimal } from '../decimal.ts'
import type { Remark } from '../outcome.ts'
import { collectionTypes } from '../program/submission.ts'
import { type Json, isObject, leftKeys, reasonable, remark } from './qpp-json.ts'
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
    if (!isObject(one) || measureId === '') {
      notCarried.push(remark(path, 'A measurement without a measure.'))
      return []
    }
    for (const left of leftKeys(one, path, MEASUREMENT)) notCarried.push(left)
    return [{ at: path, measureId, value: one['value'] }]
  })
}

const MEASUREMENT = ['measureId', 'value', 'id', 'measurementSetId']

const lost = (path: string, notCarried: Remark[], text: string): void =>
  void notCarried.push(remark(path, text))

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
const READ: readonly string[] = [...COUNTS, ...RATES, 'isEndToEndReported', 'strata']
const READ_IN_STRATUM: readonly string[] = [...COUNTS, 'stratum', 'measurementId']

function rateOf({ at }: Measurement, value: Json, notCarried: Remark[]): QualitySubmission {
  for (const left of leftKeys(value, `${at}.value`, READ)) notCarried.push(left)
  const strata = value['strata']
  return {
    ...numbersOf(value, [...COUNTS, ...RATES]),
    ...(typeof value['isEndToEndReported'] === 'boolean' && { endToEnd: value['isEndToEndReported'] }),
    ...(Array.isArray(strata) && { strata: strataOf(`${at}.value.strata`, strata, notCarried) }),
  }
}

const strataOf = (
  at: string,
  strata: readonly unknown[],
  notCarried: Remark[],
): NonNullable<QualitySubmission['strata']> =>
  strata.flatMap((one, index) => {
    if (!isObject(one)) {
      lost(`${at}.${index}`, notCarried, 'A quality measurement is told in counts.')
      return []
    }
    for (const left of leftKeys(one, `${at}.${index}`, READ_IN_STRATUM)) notCarried.push(left)
    const stratum = reasonable(one['stratum'])
    return [{ ...(stratum && { stratum }), ...numbersOf(one, COUNTS) }]
  })

/** Numbers as they stand, fractions as text; what is none is told when the measure is scored. */
const numbersOf = (value: Json, keys: readonly string[]): Record<string, number | string> =>
  Object.fromEntries(
    keys.flatMap((key) => {
      const one = value[key]
      if (typeof one === 'string' || Number.isInteger(one)) return [[key, one as string | number]]
      return typeof one === 'number' ? [[key, decimal(one).toString()]] : []
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

const PROPORTION = ['numerator', 'denominator']

export function interoperabilityOf(
  at: string,
  raw: readonly unknown[],
  notCarried: Remark[],
): PromotingInteroperabilityReport {
  const entries = measurementsOf(at, raw, notCarried).flatMap((one): [string, MeasureReport][] => {
    if (typeof one.value === 'boolean') return [[one.measureId, one.value]]
    if (isObject(one.value)) {
      for (const left of leftKeys(one.value, `${one.at}.value`, PROPORTION)) notCarried.push(left)
      return [[one.measureId, numbersOf(one.value, PROPORTION)]]
    }
    lost(
      `${one.at}.value`,
      notCarried,
      'This measure is told by yes or no, or by a numerator and a denominator.',
    )
    return []
  })
  return { measures: Object.fromEntries(entries) }
}
