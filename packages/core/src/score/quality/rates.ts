// The performance rate and the data completeness of a measure, as told or worked out from its counts, and
// how the strata of a measure become one rate. Nothing is rounded before it meets a benchmark.
import { decimal } from '../../decimal.ts'
import { phrase } from '../../phrase.ts'
import type { InventoryMeasure } from '../../inventory.ts'
import { type NumberKind, type Reader, count, percent } from '../../scenario/read-number.ts'
import type { QualitySubmission } from '../../scenario/scenario.ts'
import { type Step, constant, given, product, quotient, sum } from '../../step.ts'

export interface Rates {
  /** Percent. */
  readonly performance: Step | undefined
  /** Percent of the eligible population that was reported. */
  readonly completeness: Step | undefined
  readonly cases: Step | undefined
}

type Counted = NonNullable<QualitySubmission['strata']>[number]

interface Counts {
  readonly stratum: string | undefined
  readonly eligible: Step | undefined
  readonly met: Step | undefined
  readonly notMet: Step | undefined
  readonly excluded: Step | undefined
  readonly excepted: Step | undefined
}

export function readRates(
  at: string,
  submission: QualitySubmission,
  measure: InventoryMeasure | undefined,
  read: Reader,
): Rates {
  const told = readTold(at, submission, measure, read)
  const own = readCounts(at, submission, measure, read)
  const strata = (submission.strata ?? []).map((one, index) =>
    readCounts(`${at}.strata.${index}`, one ?? {}, measure, read),
  )
  const chosen = overallOf(strata, measure)
  const counted = own.met ? [own] : chosen
  return {
    performance: told.performance ?? strataRate(counted, measure),
    completeness: told.completeness ?? completenessOf(counted),
    cases: casesOf(own.eligible ? [own] : chosen, measure),
  }
}

/** Claims measures and ratios are not shares of patients: their rates have no limits. */
const anyRate: NumberKind = { unit: 'count', example: '4.2' }

function readTold(
  at: string,
  { performanceRate, reportingRate, collectionType }: QualitySubmission,
  measure: InventoryMeasure | undefined,
  read: Reader,
) {
  const free = measure?.nonProportion || collectionType === 'administrativeClaims'
  const performance = read.number(`${at}.performanceRate`, performanceRate, free ? anyRate : percent)
  const completeness = read.number(`${at}.reportingRate`, reportingRate, { ...percent, example: '85' })
  return {
    performance:
      performance &&
      given(performance, { label: phrase('Performance rate'), unit: free ? 'count' : 'percent' }),
    completeness:
      completeness && given(completeness, { label: phrase('Data completeness'), unit: 'percent' }),
  }
}

function readCounts(
  at: string,
  counts: Counted,
  measure: InventoryMeasure | undefined,
  read: Reader,
): Counts {
  const one = (field: keyof Counted, label: string): Step | undefined => {
    const value = read.number(`${at}.${field}`, counts[field], { ...count, example: '120' })
    return value && given(value, { label: phrase(label), unit: 'count' })
  }
  const all = {
    stratum: counts.stratum,
    eligible: one('eligiblePopulation', 'Eligible population'),
    met: one('performanceMet', 'Performance met'),
    notMet: one('performanceNotMet', 'Performance not met'),
    excluded: one('eligiblePopulationExclusion', 'Exclusions'),
    excepted: one('eligiblePopulationException', 'Exceptions'),
  }
  if (!measure?.nonProportion && isTooMany(all))
    read.problem(`${at}.eligiblePopulation`, phrase('More patients are counted below than are eligible.'))
  return all
}

/** Whether more patients were reported than there are. */
const isTooMany = ({ eligible, met, notMet, excluded, excepted }: Counts): boolean =>
  eligible !== undefined &&
  known([met, notMet, excluded, excepted])
    .reduce((total, { value }) => total.plus(value), decimal(0))
    .gt(eligible.value)

/** The strata that make the rate: all of them, or the one that CMS names the overall stratum. */
function overallOf(strata: readonly Counts[], measure: InventoryMeasure | undefined): readonly Counts[] {
  const overall = strata.filter(({ stratum }) => stratum === (measure?.overallStratum ?? 'overall'))
  const algorithm = measure?.overallAlgorithm
  return algorithm === undefined || algorithm === 'overallStratumOnly' || algorithm === 'split'
    ? overall.length > 0
      ? overall
      : strata.slice(0, 1)
    : strata
}

function strataRate(strata: readonly Counts[], measure: InventoryMeasure | undefined): Step | undefined {
  const rates = strata.map(({ met, notMet }) => rateOf([met], [met, notMet]))
  if (strata.length < 2) return rates[0]
  const allMet = strata.map(({ met }) => met)
  switch (measure?.overallAlgorithm) {
    case 'simpleAverage':
      return averageOf(known(rates))
    case 'sumNumerators':
      return rateOf(allMet, [strata[0]?.met, strata[0]?.notMet])
    case 'weightedAverage':
      return rateOf(
        allMet,
        strata.flatMap(({ met, notMet }) => [met, notMet]),
      )
    case 'overallStratumOnly':
    case 'split':
    case undefined:
      return rates[0]
  }
}

const averageOf = (rates: readonly Step[]): Step =>
  quotient(
    sum(rates, { label: phrase('Rates of the strata'), unit: 'percent' }),
    constant(rates.length, { label: phrase('Strata'), unit: 'count' }),
    { label: phrase('Performance rate'), unit: 'percent' },
  )

/** Percent of the patients that count; none without patients. */
function rateOf(
  met: readonly (Step | undefined)[],
  all: readonly (Step | undefined)[],
  label = 'Performance rate',
): Step | undefined {
  const counted = sum(known(met), { label: phrase('Counted'), unit: 'count' })
  const total = sum(known(all), { label: phrase('Out of'), unit: 'count' })
  if (known(met).length === 0 || known(all).length < all.length || total.value.isZero()) return undefined
  return product(
    [
      quotient(counted, total, { label: phrase('Share counted'), unit: 'share' }),
      constant(100, { label: phrase('Percent in a whole'), unit: 'count' }),
    ],
    { label: phrase(label), unit: 'percent' },
  )
}

const known = (steps: readonly (Step | undefined)[]): Step[] => steps.filter((step) => step !== undefined)

/** What was reported of the eligible population: met, not met, exclusions and exceptions. */
const completenessOf = (strata: readonly Counts[]): Step | undefined =>
  rateOf(
    strata.flatMap(({ met, notMet, excluded, excepted }) => [met, notMet, excluded, excepted]),
    strata.map(({ eligible }) => eligible),
    'Data completeness',
  )

function casesOf(strata: readonly Counts[], measure: InventoryMeasure | undefined): Step | undefined {
  const eligible = known(strata.map(({ eligible: one }) => one))
  if (eligible.length === 0) return undefined
  const all =
    eligible.length === 1 && eligible[0]
      ? eligible[0]
      : sum(eligible, { label: phrase('Cases of the strata'), unit: 'count' })
  if (!measure?.qcdr) return all
  return sum([all, ...known(strata.map(({ excluded }) => excluded)).map(negative)], {
    label: phrase('Cases without exclusions'),
    unit: 'count',
  })
}

const negative = (step: Step): Step => given(step.value.neg(), { label: step.label, unit: 'count' })
