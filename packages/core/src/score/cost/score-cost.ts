// The cost category: 42 CFR 414.1350 and 414.1380(b)(2). CMS works it out from claims: points of every
// measure that can be scored, averaged, plus improvement; in percent.
import { markOf } from '../../citation.ts'
import type { Inventory } from '../../inventory.ts'
import { type Outcome, type Reason, type Remark, invalid } from '../../outcome.ts'
import { phrase } from '../../phrase.ts'
import type { RuleYear } from '../../rules/rule-year.ts'
import { percent, reader } from '../../scenario/read-number.ts'
import type { Clinician, CostReport } from '../../scenario/scenario.ts'
import { type Step, constant, given, least, product, quotient, rule, sum } from '../../step.ts'
import { percentChange } from '../percent-change.ts'
import { type CostMeasureScore, scoreCostMeasure } from './cost-measure.ts'

export interface CostInput extends CostReport {
  readonly clinician?: Clinician | undefined
}

export interface CostDetail {
  readonly measures: readonly CostMeasureScore[]
  /** Percentage points. */
  readonly improvement?: Step
}

/**
 * Scores the category in percent, not rounded. `not-scored`, and so reweighted, when no measure can be
 * scored: an empty list says that there is none. `incomplete` without a list, or where a measure lacks its
 * points, or its average and benchmark. `invalid` with a sentence for each field.
 */
export function scoreCost(rules: RuleYear, input: CostInput, inventory?: Inventory): Outcome<CostDetail> {
  const read = reader()
  const { cost } = rules
  const measures = (input.measures ?? []).map((one, index) =>
    scoreCostMeasure(cost, one ?? {}, index, input.clinician, inventory, read),
  )
  const previous = read.number('previousYearPercent', input.previousYearPercent, percent)
  if (read.problems.length > 0) return invalid(read.problems)
  const points = measures.flatMap((one) => one.points ?? [])
  const missing: Remark[] = measures.flatMap((one) => one.missing)
  if (input.measures === undefined)
    missing.push({ path: 'measures', message: phrase('The cost measures that CMS scored') })
  if (missing.length > 0) return { status: 'incomplete', missing, detail: { measures } }
  if (points.length === 0) {
    const reason: Reason = { message: phrase(cost.nothingScored.value), ...markOf(cost.nothingScored) }
    return { status: 'not-scored', reasons: [reason], detail: { measures } }
  }
  const average = averagePercent(rules, points)
  const { improvement } = cost
  const earned =
    improvement.kind === 'none' || previous === undefined || previous.isZero()
      ? undefined
      : percentChange(
          improvement,
          average,
          given(previous, { label: phrase('Cost score the year before'), unit: 'percent' }),
        )
  return {
    status: 'scored',
    step: capped(earned ? [average, earned] : [average]),
    detail: { measures, ...(earned && { improvement: earned }) },
  }
}

const hundred = (): Step =>
  constant(100, { label: phrase('The category can bring at most'), unit: 'percent' })

function averagePercent({ cost }: RuleYear, points: readonly Step[]): Step {
  const earned = sum(points, { label: phrase('Points of the cost measures'), unit: 'points' })
  const available = product(
    [
      constant(points.length, { label: phrase('Measures that were scored'), unit: 'count' }),
      rule(cost.pointsPerMeasure, { label: phrase('Points of a measure'), unit: 'points' }),
    ],
    { label: phrase('Available points'), unit: 'points' },
  )
  const share = quotient(earned, available, { label: phrase('Share of the available points'), unit: 'share' })
  return product([share, hundred()], { label: phrase('In percent'), unit: 'percent' })
}

const capped = (parts: readonly Step[]): Step =>
  least([sum(parts, { label: phrase('With improvement'), unit: 'percent' }), hundred()], {
    label: phrase('Cost category'),
    unit: 'percent',
  })
