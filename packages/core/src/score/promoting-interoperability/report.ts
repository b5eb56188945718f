// What was reported for one measure, read from the input: a proportion, a yes or no, an exclusion,
// or nothing. A measure without an answer is unanswered, which is not the same as zero.
import type { Decimal } from '../../decimal.ts'
import { phrase } from '../../phrase.ts'
import { type Reader, count } from '../../scenario/read-number.ts'
import { type Step, given, quotient } from '../../step.ts'
import type { MeasureReport, PromotingInteroperabilityReport } from '../../scenario/scenario.ts'

export type Report =
  | { readonly state: 'unanswered' }
  | { readonly state: 'excluded' }
  /** Not read: an alternative was chosen in its place. */
  | { readonly state: 'replaced' }
  | { readonly state: 'answered'; readonly yes: boolean }
  | Counted

interface Counted {
  readonly state: 'counted'
  readonly numerator: Decimal
  readonly denominator: Decimal
}

interface Reportable {
  readonly id: string
  readonly metric: 'proportion' | 'yes-no'
  readonly exclusions: readonly { readonly id: string }[]
}

export type Measures = NonNullable<PromotingInteroperabilityReport['measures']>

export const isYes = (measures: Measures, id: string | undefined): boolean =>
  id !== undefined && measures[id] === true

/** An exclusion stands only where the measure itself is not reported. */
export function readReport(measures: Measures, { id, metric, exclusions }: Reportable, read: Reader): Report {
  const raw = measures[id]
  const exclusion = exclusions.find((one) => isYes(measures, one.id))
  if (exclusion && !isReported(raw)) return { state: 'excluded' }
  if (exclusion) {
    read.problem(`measures.${exclusion.id}`, phrase('Report the measure or claim the exclusion, not both.'))
    return { state: 'unanswered' }
  }
  if (raw === undefined || raw === null) return { state: 'unanswered' }
  if (typeof raw === 'boolean') return readAnswer(id, metric, raw, read)
  if (metric === 'yes-no') {
    read.problem(`measures.${id}`, phrase('Answer yes or no.'))
    return { state: 'unanswered' }
  }
  return readProportion(id, raw, read)
}

/** Whether something was reported: “no” and a blank pair of fields are not. */
export const isReported = (raw: MeasureReport | undefined): boolean =>
  typeof raw === 'boolean'
    ? raw
    : raw !== undefined && raw !== null && (filled(raw.numerator) || filled(raw.denominator))

const filled = (value: unknown): boolean =>
  value !== undefined && value !== null && (typeof value !== 'string' || value.trim() !== '')

function readAnswer(id: string, metric: Reportable['metric'], yes: boolean, read: Reader): Report {
  if (metric === 'yes-no') return { state: 'answered', yes }
  read.problem(`measures.${id}`, phrase('Write the numerator and the denominator.'))
  return { state: 'unanswered' }
}

function readProportion(id: string, raw: Exclude<MeasureReport, boolean>, read: Reader): Report {
  const numerator = read.number(`measures.${id}.numerator`, raw.numerator, { ...count, example: '49' })
  const denominator = read.number(`measures.${id}.denominator`, raw.denominator, { ...count, example: '115' })
  if (numerator === undefined || denominator === undefined) return { state: 'unanswered' }
  if (numerator.gt(denominator)) {
    read.problem(`measures.${id}.numerator`, phrase('The numerator cannot be larger than the denominator.'))
    return { state: 'unanswered' }
  }
  return { state: 'counted', numerator, denominator }
}

/** The numerator's share of the denominator. */
export const rateOf = ({ numerator, denominator }: Counted): Step =>
  quotient(
    given(numerator, { label: phrase('Numerator'), unit: 'count' }),
    given(denominator, { label: phrase('Denominator'), unit: 'count' }),
    { label: phrase('Performance rate'), unit: 'share' },
  )

/** Reported with at least 1 in the numerator or with “yes”. */
export const isMet = (report: Report): boolean => {
  switch (report.state) {
    case 'counted':
      return report.numerator.gte(1)
    case 'answered':
      return report.yes
    case 'excluded':
    case 'replaced':
    case 'unanswered':
      return false
  }
}
