// The rows of CMS's files, as far as we read them. What does not fit is refused with the reason.
import * as v from 'valibot'

const METRIC_TYPES = [
  'singlePerformanceRate',
  'multiPerformanceRate',
  'registrySinglePerformanceRate',
  'registryMultiPerformanceRate',
  'nonProportion',
  'cahps',
  'costScore',
] as const

const MEASURE_TYPES = [
  'outcome',
  'intermediateOutcome',
  'intermediateOutcomeAndProcess',
  'patientReportedOutcome',
  'patientEngagementExperience',
  'efficiency',
  'process',
  'structure',
] as const

export const METHODS = [
  'registry',
  'electronicHealthRecord',
  'claims',
  'cmsWebInterface',
  'certifiedSurveyVendor',
  'administrativeClaims',
] as const

const ALGORITHMS = [
  'simpleAverage',
  'weightedAverage',
  'sumNumerators',
  'overallStratumOnly',
  'split',
] as const

const text = v.pipe(v.string(), v.trim(), v.nonEmpty('is empty'))
const methods = v.array(v.picklist(METHODS))

export const qualitySchema = v.object({
  measureId: text,
  title: text,
  measureType: v.picklist(MEASURE_TYPES),
  metricType: v.picklist(METRIC_TYPES),
  isHighPriority: v.boolean(),
  isInverse: v.boolean(),
  isRegistryMeasure: v.boolean(),
  submissionMethods: v.pipe(methods, v.nonEmpty('is empty')),
  measureSets: v.optional(v.array(text), []),
  overallAlgorithm: v.nullish(v.picklist(ALGORITHMS)),
  strata: v.optional(v.array(v.object({ name: v.optional(v.string()) })), []),
  /** Collection types that have an alternative to the topped-out cap, from 2025. */
  sevenPointCapRemoved: v.optional(methods, []),
  /** From 2024, the Medicare CQM that belongs to a measure, and the other way round. */
  companionMeasureId: v.optional(v.array(text), []),
})

export const costSchema = v.object({
  measureId: text,
  title: text,
  isInverse: v.boolean(),
  submissionMethods: methods,
})

export const activitySchema = v.object({
  measureId: text,
  title: text,
  weight: v.nullish(v.picklist(['medium', 'high'])),
  cehrtEligible: v.optional(v.boolean(), false),
})

export const PERCENTILES = ['1', '10', '20', '30', '40', '50', '60', '70', '80', '90', '99'] as const
export type Percentile = (typeof PERCENTILES)[number]

const number = v.pipe(v.number(), v.finite())

export const benchmarkSchema = v.object({
  measureId: text,
  submissionMethod: v.picklist(METHODS),
  performanceYear: v.pipe(v.number(), v.integer()),
  benchmarkYear: v.pipe(v.number(), v.integer()),
  isToppedOutByProgram: v.optional(v.boolean(), false),
  isInverse: v.optional(v.boolean()),
  deciles: v.optional(v.pipe(v.array(number), v.minLength(9), v.maxLength(10))),
  percentiles: v.optional(v.object(v.entriesFromList(PERCENTILES, number))),
})

export type CmsQuality = v.InferOutput<typeof qualitySchema>
export type CmsActivity = v.InferOutput<typeof activitySchema>
export type CmsBenchmark = v.InferOutput<typeof benchmarkSchema>

/** A row that is left out, and why: what `npm run measures` and the importer name. */
export interface Refusal {
  readonly performanceYear: number
  readonly measureId: string
  readonly collectionType?: string
  readonly why: string
}

export const sayRefusal = ({ performanceYear, measureId, collectionType, why }: Refusal): string =>
  `${performanceYear} ${measureId}${collectionType ? ` ${collectionType}` : ''}: ${why}`

/** The rows that fit the schema; each of the others becomes a refusal. */
export function readRows<Schema extends v.GenericSchema<unknown, { readonly measureId: string }>>(
  schema: Schema,
  rows: readonly unknown[],
  performanceYear: number,
): { readonly read: v.InferOutput<Schema>[]; readonly refused: Refusal[] } {
  const read: v.InferOutput<Schema>[] = []
  const refused: Refusal[] = []
  for (const row of rows) {
    const result = v.safeParse(schema, row)
    if (result.success) read.push(result.output)
    else refused.push({ performanceYear, ...nameOf(row), why: result.issues.map(sayIssue).join('; ') })
  }
  return { read, refused }
}

const sayIssue = (issue: v.BaseIssue<unknown>): string => `${v.getDotPath(issue) ?? 'row'}: ${issue.message}`

function nameOf(row: unknown): { readonly measureId: string; readonly collectionType?: string } {
  const { measureId, submissionMethod } = (row ?? {}) as Readonly<Record<string, unknown>>
  return {
    measureId: typeof measureId === 'string' && measureId.trim() ? measureId : '(no id)',
    ...(typeof submissionMethod === 'string' && { collectionType: submissionMethod }),
  }
}

/** The rows of a kind of measure in a measures file. */
export const ofCategory = (measures: readonly unknown[], category: string): unknown[] =>
  measures.filter((row) => (row as { readonly category?: unknown } | null)?.category === category)
