// Writes the quality measures of a year as rows of a data module.
import type { CollectionType, MeasureType } from '@mips-widgets/core'
import {
  type BoundsText,
  type MeasureRow,
  type MethodLetter,
  methodLetters,
  typeLetters,
} from '../src/rows.ts'
import type { CmsQuality } from './cms-rows.ts'
import type { CutBenchmarks } from './cut-benchmarks.ts'

export interface CutMeasures {
  readonly specialties: readonly string[]
  readonly measures: readonly MeasureRow[]
}

export function cutMeasures(rows: readonly CmsQuality[], benchmarks: CutBenchmarks): CutMeasures {
  const specialties = [...new Set(rows.flatMap(({ measureSets }) => measureSets))].toSorted()
  const measures = rows.map((row) => measureRow(row, specialties, benchmarks))
  return { specialties, measures: measures.toSorted(([a], [b]) => (a < b ? -1 : 1)) }
}

function measureRow(row: CmsQuality, specialties: readonly string[], benchmarks: CutBenchmarks): MeasureRow {
  const given = benchmarksOf(row, benchmarks)
  const head = [
    row.measureId,
    cleanTitle(row.title),
    letterOf(typeLetters, measureType(row)) +
      (row.isInverse ? 'i' : '') +
      (row.metricType === 'nonProportion' ? 'n' : ''),
    methodsOf(row)
      .map((method) => letterOf(methodLetters, method))
      .join(''),
    row.measureSets.map((set) => specialties.indexOf(set)).toSorted((a, b) => a - b),
    Object.fromEntries(given.map(([method, bounds]) => [letterOf(methodLetters, method), bounds])) as Partial<
      Record<MethodLetter, BoundsText>
    >,
  ] as const
  if (!row.overallAlgorithm) return head
  const stratum = overallStratum(row)
  return stratum ? [...head, row.overallAlgorithm, stratum] : [...head, row.overallAlgorithm]
}

/** CMS lists the Medicare CQM of a measure apart, as `001SSP`; it is one more way to collect the measure. */
const medicareCqmOf = ({ companionMeasureId }: CmsQuality): string | undefined =>
  companionMeasureId.find((id) => id.endsWith('SSP'))

const methodsOf = (row: CmsQuality): readonly CollectionType[] =>
  medicareCqmOf(row) ? [...row.submissionMethods, 'medicareCqm'] : row.submissionMethods

function benchmarksOf(row: CmsQuality, { byMeasure }: CutBenchmarks): [CollectionType, BoundsText][] {
  const own = [...(byMeasure.get(row.measureId) ?? [])].filter(([method]) => methodsOf(row).includes(method))
  const medicare = byMeasure.get(medicareCqmOf(row) ?? '')?.get('registry')
  return medicare ? [...own, ['medicareCqm', medicare]] : own
}

/** 42 CFR 414.1305: outcome measures include those of intermediate and of patient-reported outcomes. */
function measureType(row: CmsQuality): MeasureType {
  switch (row.measureType) {
    case 'outcome':
    case 'intermediateOutcome':
    case 'intermediateOutcomeAndProcess':
    case 'patientReportedOutcome':
      return 'outcome'
    case 'patientEngagementExperience':
      return 'patient-experience'
    case 'efficiency':
      return 'other-high-priority'
    case 'process':
    case 'structure':
      return row.isHighPriority ? 'other-high-priority' : 'process'
  }
}

/** The stratum that alone makes the rate, where it is not the one named `overall`. */
const overallStratum = ({ overallAlgorithm, strata }: CmsQuality): string | undefined =>
  overallAlgorithm === 'split' ? strata.find(({ name }) => name === 'performance')?.name : undefined

const letterOf = <Letter extends string, Word extends string>(
  letters: Readonly<Record<Letter, Word>>,
  word: NoInfer<Word>,
): Letter => (Object.keys(letters) as Letter[]).find((letter) => letters[letter] === word) as Letter

export const cleanTitle = (title: string): string => title.replace(/\s+/g, ' ').trim()
