// What the next decile of a measure takes: the rate at which it begins, for how many more patients the
// measure must be met (fewer, where lower is better), and the points that it adds behind floor and cap.
import type { Decimal } from '../../decimal.ts'
import type { Inventory } from '../../inventory.ts'
import type { RuleYear } from '../../rules/rule-year.ts'
import { count, reader } from '../../scenario/read-number.ts'
import type { QualitySubmission } from '../../scenario/scenario.ts'
import type { Step } from '../../step.ts'
import { isSmallPractice } from '../eligibility/special-statuses.ts'
import { type Scale, isInverse } from '../decile-points.ts'
import { type PointsFinding, measurePoints } from './measure-points.ts'
import { type ReportedMeasure, readReportedMeasure } from './reported-measure.ts'
import { requirementOf } from './requirement.ts'
import type { QualityInput } from './score-quality.ts'

export interface NextDecile {
  /** The decile that would be reached: where several begin at one rate, the last of them. */
  readonly decile: number
  /** Where it begins: percent, or what else the benchmark counts. */
  readonly rate: Decimal
  /** How many patients more, or fewer where lower is better; absent where only a rate is known. */
  readonly patients?: Decimal
  /** A lower rate is better. */
  readonly inverse: boolean
  /** Points that the measure would gain. */
  readonly points: Decimal
}

/** Where a measure stands on its benchmark. */
export interface DecileStanding {
  readonly performance: Step
  readonly next?: NextDecile
}

/**
 * Where one of the submissions stands on its benchmark, and its next decile: none in the last one. Undefined for
 * points that were told, and where no benchmark decides. `patients` is exact: with one fewer the decile stays.
 */
export function decileStanding(
  rules: RuleYear,
  input: QualityInput,
  index: number,
  inventory?: Inventory,
): DecileStanding | undefined {
  const submission = input.submissions?.[index]
  const now = submission && scoreAlone(rules, input, submission, inventory)
  const { scale, decile, points } = now?.finding ?? {}
  const performance = now?.measure.performance
  if (!submission || !performance || !scale || !decile || !points) return undefined
  const rate = scale.bounds.find((bound, at) => at >= decile && bound !== null)
  if (!rate) return { performance }
  const moved = movedTo(rate, submission, scale)
  const then = scoreAlone(
    rules,
    input,
    moved?.submission ?? { ...submission, performanceRate: rate.toString() },
    inventory,
  )?.finding
  if (!then?.points || !then.decile) return { performance }
  return {
    performance,
    next: {
      decile: then.decile,
      rate,
      ...(moved && { patients: moved.patients }),
      inverse: isInverse(scale),
      points: then.points.value.minus(points.value),
    },
  }
}

/** The next decile of one of the submissions, where there is one. */
export const nextDecile = (...told: Parameters<typeof decileStanding>): NextDecile | undefined =>
  decileStanding(...told)?.next

function scoreAlone(
  rules: RuleYear,
  input: QualityInput,
  submission: QualitySubmission,
  inventory: Inventory | undefined,
): { readonly measure: ReportedMeasure; readonly finding: PointsFinding } | undefined {
  const read = reader()
  const measure = readReportedMeasure(rules, submission, 0, inventory, read)
  if (read.problems.length > 0) return undefined
  const { outside, performancePathway } = requirementOf(rules, input, undefined)
  const small = isSmallPractice(rules, input.clinician)
  return {
    measure,
    finding: outside(measure) ?? measurePoints(rules.quality, measure, { small, performancePathway }),
  }
}

interface Moved {
  readonly patients: Decimal
  readonly submission: QualitySubmission
}

/** The fewest patients who must change sides, where the rate stands on counts. */
function movedTo(rate: Decimal, submission: QualitySubmission, scale: Scale): Moved | undefined {
  const read = reader()
  if (read.number('', submission.performanceRate, { unit: 'percent', example: '' })) return undefined
  const met = read.number('', submission.performanceMet, count)
  const notMet = read.number('', submission.performanceNotMet, count)
  if (!met || !notMet) return undefined
  const needed = rate.times(met.plus(notMet)).div(100)
  const then = isInverse(scale) ? needed.floor() : needed.ceil()
  const left = met.plus(notMet).minus(then)
  if (then.lt(0) || left.lt(0)) return undefined
  return {
    patients: then.minus(met).abs(),
    submission: { ...submission, performanceMet: then.toString(), performanceNotMet: left.toString() },
  }
}
