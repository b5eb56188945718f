// One cost measure: whether it counts, and its points on the benchmark of the year.
import { type Mark, markOf } from '../../citation.ts'
import { type Decimal, figure } from '../../decimal.ts'
import type { Inventory } from '../../inventory.ts'
import type { Reason, Remark } from '../../outcome.ts'
import { amount, phrase } from '../../phrase.ts'
import { type CostMeasureId, costMeasures } from '../../program/cost-measures.ts'
import type { CostRules } from '../../rules/cost-rules.ts'
import { type Reader, count, dollars } from '../../scenario/read-number.ts'
import type { Clinician, CostMeasureReport } from '../../scenario/scenario.ts'
import { type Step, given } from '../../step.ts'
import { type Scale, decilePoints, isInverse } from '../decile-points.ts'
import { inventoryMark } from '../inventory-mark.ts'
import { parsed, readBenchmark } from '../quality/benchmark.ts'

export interface CostMeasureScore {
  readonly index: number
  readonly measureId?: string
  readonly title?: string
  /** Absent while something is missing, and for a measure that does not count. */
  readonly points?: Step
  readonly reasons: readonly Reason[]
  readonly missing: readonly Remark[]
}

export function scoreCostMeasure(
  rules: CostRules,
  report: CostMeasureReport,
  index: number,
  clinician: Clinician | undefined,
  inventory: Inventory | undefined,
  read: Reader,
): CostMeasureScore {
  const at = `measures.${index}`
  const id = report.measureId
  const known = id !== undefined && Object.hasOwn(costMeasures, id) ? (id as CostMeasureId) : undefined
  const base = {
    index,
    ...(id !== undefined && { measureId: id }),
    ...(known && { title: costMeasures[known].title }),
  }
  const points = read.number(`${at}.points`, report.points, {
    unit: 'points',
    least: 0,
    most: rules.pointsPerMeasure.value,
    example: '6.5',
  })
  const cases = read.number(`${at}.cases`, report.cases, count)
  const cost = read.number(`${at}.averageCost`, report.averageCost, { ...dollars, example: '4,391.63' })
  const scale = scaleOf(rules, at, report, inventory, read)
  const outside =
    outsideReason(rules, id, known, clinician, cases) ??
    (report.benchmark === null && !points
      ? because('A measure without a benchmark is not scored: left out.', rules.method)
      : undefined)
  if (outside) return { ...base, reasons: [outside], missing: [] }
  const words = { label: phrase(known ? costMeasures[known].title : 'Cost measure'), unit: 'points' } as const
  if (points) return { ...base, points: given(points, words), reasons: [], missing: [] }
  if (!scale || !cost) return { ...base, reasons: [], missing: [wanted(at, cost, inventory)] }
  const scored = decilePoints(given(cost, { label: phrase('Average cost'), unit: 'dollars' }), scale, {
    places: Number(rules.pointPlaces.value),
    by: rules.pointPlaces,
  })
  return { ...base, points: scored.points, reasons: [], missing: [] }
}

function scaleOf(
  rules: CostRules,
  at: string,
  { benchmark, measureId }: CostMeasureReport,
  inventory: Inventory | undefined,
  read: Reader,
): Scale | undefined {
  if (benchmark) {
    const bounds = readBenchmark(`${at}.benchmark`, benchmark, rules.deviations?.value, read)
    if (bounds && !isInverse({ bounds, inverse: true }))
      read.problem(
        `${at}.benchmark.deciles`,
        phrase('The numbers must fall throughout: a lower cost is better.'),
      )
    return bounds && { bounds, inverse: true }
  }
  const row = measureId === undefined ? undefined : inventory?.costBenchmark?.(measureId)
  return row && inventory && { bounds: parsed(row), inverse: true, by: inventoryMark(inventory.stamp) }
}

/** Why a measure is not scored. */
function outsideReason(
  rules: CostRules,
  id: string | undefined,
  known: CostMeasureId | undefined,
  clinician: Clinician | undefined,
  cases: Decimal | undefined,
): Reason | undefined {
  if (id === undefined) return undefined
  if (!known || !rules.measures.value.includes(known))
    return because('Not a cost measure of this year: left out.', rules.measures)
  if (rules.unscored.value.includes(known))
    return because('CMS did not score this measure this year: left out.', rules.unscored)
  const individual = (clinician?.participation ?? 'individual') === 'individual'
  if (individual && rules.groupsOnly.value.includes(known))
    return because('This measure counts for groups only: left out.', rules.groupsOnly)
  const minimum =
    rules.caseMinimums.find((one) => one.for === known) ??
    rules.caseMinimums.find((one) => one.for === costMeasures[known].type)
  if (!minimum || !cases?.lt(figure(minimum.cases.value))) return undefined
  return {
    message: phrase('Fewer than {limit} cases: left out.', { limit: amount(minimum.cases.value, 'count') }),
    ...markOf(minimum.cases),
  }
}

const because = (text: string, by: Mark): Reason => ({ message: phrase(text), ...markOf(by) })

function wanted(at: string, cost: Decimal | undefined, inventory: Inventory | undefined): Remark {
  if (!cost) return { path: `${at}.averageCost`, message: phrase('The points, or the average cost') }
  return {
    path: `${at}.benchmark`,
    message:
      inventory && inventory.performanceYearBenchmarks !== false
        ? phrase('The benchmark: CMS published none for this measure, so write the points or a benchmark')
        : phrase(
            'The benchmark: CMS’s cost benchmarks of this year are not in this build, so write it by hand',
          ),
  }
}
