// Rows in CMS's form with values of our own, for the tests of the cutter and the importer.

export const PERCENTILES = {
  '1': 2,
  '10': 11,
  '20': 22,
  '30': 33,
  '40': 44,
  '50': 55,
  '60': 66,
  '70': 77,
  '80': 88,
  '90': 92.5,
  '99': 99.25,
}

export const quality = (measureId: string, more: object = {}) => ({
  category: 'quality',
  measureId,
  title: `Measure ${measureId}`,
  measureType: 'process',
  metricType: 'singlePerformanceRate',
  isHighPriority: false,
  isInverse: false,
  isRegistryMeasure: false,
  submissionMethods: ['registry', 'claims'],
  measureSets: ['familyMedicine'],
  ...more,
})

export const cost = (measureId: string) => ({
  category: 'cost',
  measureId,
  title: `Cost ${measureId}`,
  isInverse: true,
  submissionMethods: ['administrativeClaims'],
})

export const activity = (measureId: string, more: object = {}) => ({
  category: 'ia',
  measureId,
  title: `Activity ${measureId}`,
  ...more,
})

/** A benchmark row of 2025 made from 2023. */
export const benchmark = (measureId: string, more: object = {}) => ({
  measureId,
  submissionMethod: 'registry',
  performanceYear: 2025,
  benchmarkYear: 2023,
  percentiles: PERCENTILES,
  ...more,
})

/** A benchmark of what CMS works out from claims, made from the performance year itself. */
export const claimsBenchmark = (measureId: string, performanceYear: number, median: number) => ({
  measureId,
  submissionMethod: 'administrativeClaims',
  performanceYear,
  benchmarkYear: performanceYear,
  percentiles: Object.fromEntries(
    Object.keys(PERCENTILES).map((percentile) => [percentile, median + Number(percentile) - 50]),
  ),
})

/** Enough measures that one more or less does not make another list of them. */
export const manyMeasures = (prefix: string) =>
  Array.from({ length: 30 }, (_, index) => quality(`${prefix}${100 + index}`))
