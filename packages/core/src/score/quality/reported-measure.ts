// One measure as it was reported, with what CMS's inventory knows about it: its rates, its cases and the
// benchmark it meets. What cannot be read is a problem at its field.
import type { Inventory, InventoryMeasure } from '../../inventory.ts'
import { phrase } from '../../phrase.ts'
import type { MeasureType } from '../../rules/quality-rules.ts'
import type { RuleYear } from '../../rules/rule-year.ts'
import { type Reader, percent } from '../../scenario/read-number.ts'
import type { QualitySubmission } from '../../scenario/scenario.ts'
import { type Step, given } from '../../step.ts'
import { type FoundBenchmark, findBenchmark } from './benchmark.ts'
import { type Rates, readRates } from './rates.ts'

export interface ReportedMeasure extends Rates {
  readonly index: number
  /** Path of its fields in the report. */
  readonly at: string
  readonly submission: QualitySubmission
  readonly known: InventoryMeasure | undefined
  readonly type: MeasureType | undefined
  readonly benchmark: FoundBenchmark
  /** Points that were told instead of worked out. */
  readonly told: Step | undefined
}

export function readReportedMeasure(
  rules: RuleYear,
  submission: QualitySubmission,
  index: number,
  inventory: Inventory | undefined,
  read: Reader,
): ReportedMeasure {
  const at = `submissions.${index}`
  const known = submission.measureId === undefined ? undefined : inventory?.measure?.(submission.measureId)
  const told = read.number(`${at}.points`, submission.points, {
    ...percent,
    unit: 'points',
    most: rules.quality.pointsPerMeasure.value,
    example: '7.4',
  })
  return {
    index,
    at,
    submission,
    known,
    type: submission.measureType ?? known?.measureType,
    benchmark: findBenchmark(at, submission, rules, inventory, known, read),
    told: told && given(told, { label: phrase('Points as told'), unit: 'points' }),
    ...readRates(at, submission, known, read),
  }
}
