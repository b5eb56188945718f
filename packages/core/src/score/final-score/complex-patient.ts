// The complex patient bonus in its forms: 42 CFR 414.1380(c)(3). Added to the final score when data were sent
// for at least one category. What CMS publishes only after the year is asked for, and left out without it.
import { type Mark, markOf } from '../../citation.ts'
import type { Decimal } from '../../decimal.ts'
import { type Outcome, type Reason, invalid } from '../../outcome.ts'
import { phrase } from '../../phrase.ts'
import type { RiskPlusDual, Standardized } from '../../rules/final-score-rules.ts'
import type { RuleYear } from '../../rules/rule-year.ts'
import { type NumberKind, type Reader, points, reader } from '../../scenario/read-number.ts'
import type { ComplexPatient } from '../../scenario/scenario.ts'
import {
  type Step,
  constant,
  difference,
  given,
  greatest,
  least,
  product,
  quotient,
  rule,
  sum,
} from '../../step.ts'

export interface ComplexPatientDetail {
  readonly reasons: readonly Reason[]
}

const score: NumberKind = { unit: 'count', least: 0, example: '1.12' }
const share: NumberKind = { unit: 'share', least: 0, most: 1, example: '0.18' }

/**
 * Points of the bonus. `not-scored` when the rule year has none, when nothing was told, or when CMS's
 * averages are wanted and not told; the reason says which.
 */
export function complexPatientBonus(
  rules: RuleYear,
  input: ComplexPatient = {},
): Outcome<ComplexPatientDetail> {
  const read = reader()
  const { complexPatient } = rules.finalScore
  const told = readIndicators(input, read)
  const direct = read.number('points', input.points, { ...points, example: '3.28' })
  if (read.problems.length > 0) return invalid(read.problems)
  const nothing = (text: string, by: Mark): Outcome<ComplexPatientDetail> => {
    const reasons = [{ message: phrase(text), ...markOf(by) }]
    return { status: 'not-scored', reasons, detail: { reasons } }
  }
  if ('kind' in complexPatient) return nothing(complexPatient.rule.value, complexPatient.rule)
  if (direct) {
    const asTold = given(direct, { label: phrase('As CMS told it'), unit: 'points' })
    return scored(least([asTold, most(complexPatient)], words))
  }
  if (!told.hcc.value && !told.dual.value)
    return nothing(
      'No risk score or dual-eligible share was told: no bonus is added.',
      complexPatient.condition,
    )
  switch (complexPatient.method) {
    case 'risk-plus-dual':
      return scored(riskPlusDual(complexPatient, told.hcc.value, told.dual.value))
    case 'standardized': {
      const step = standardized(complexPatient, told)
      return step
        ? scored(step)
        : nothing(
            'CMS’s mean, standard deviation and median of the year are wanted for this bonus: it is not added.',
            complexPatient.condition,
          )
    }
  }
}

const words = { label: phrase('Complex patient bonus'), unit: 'points' } as const
const scored = (step: Step): Outcome<ComplexPatientDetail> => ({
  status: 'scored',
  step,
  detail: { reasons: [] },
})
const most = ({ maximum }: RiskPlusDual | Standardized): Step =>
  rule(maximum, { label: phrase('Bonus at most'), unit: 'points' })

interface Indicator {
  readonly value: Decimal | undefined
  readonly label: string
  readonly mean: Decimal | undefined
  readonly deviation: Decimal | undefined
  readonly median: Decimal | undefined
}

function readIndicators(input: ComplexPatient, read: Reader) {
  const one = (
    at: 'hccDistribution' | 'dualDistribution',
    value: Decimal | undefined,
    label: string,
    kind: NumberKind,
  ): Indicator => {
    const told = input[at] ?? {}
    return {
      value,
      label,
      mean: read.number(`${at}.mean`, told.mean, kind),
      deviation: read.number(`${at}.standardDeviation`, told.standardDeviation, { ...kind, above: 0 }),
      median: read.number(`${at}.median`, told.median, kind),
    }
  }
  const hcc = read.number('averageHccScore', input.averageHccScore, score)
  const dual = read.number('dualEligibleShare', input.dualEligibleShare, share)
  return {
    hcc: one('hccDistribution', hcc, 'Average HCC risk score', score),
    dual: one('dualDistribution', dual, 'Share of dual-eligible patients', share),
  }
}

function riskPlusDual(rules: RiskPlusDual, hcc: Decimal | undefined, dual: Decimal | undefined): Step {
  const parts = [
    ...(hcc ? [given(hcc, { label: phrase('Average HCC risk score'), unit: 'points' })] : []),
    ...(dual
      ? [
          product(
            [
              given(dual, { label: phrase('Share of dual-eligible patients'), unit: 'share' }),
              rule(rules.dualMultiple, { label: phrase('Times'), unit: 'count' }),
            ],
            { label: phrase('For dual-eligible patients'), unit: 'points' },
          ),
        ]
      : []),
  ]
  const single = sum(parts, { label: phrase('Risk score and dual-eligible share'), unit: 'points' })
  const factor = rule(rules.factor, { label: phrase('Counted this many times'), unit: 'count' })
  const all = factor.value.eq(1)
    ? single
    : product([single, factor], { label: phrase('As CMS counted it'), unit: 'points' })
  return least([all, most(rules)], { ...words, by: rules.condition })
}

/** Absent while CMS's figures of the year are not known for any indicator that was told. */
function standardized(rules: Standardized, told: ReturnType<typeof readIndicators>): Step | undefined {
  const components = [told.hcc, told.dual]
    .filter(({ value }) => value !== undefined)
    .map((one) => component(rules, one))
  if (components.some((one) => one === undefined)) return undefined
  const all = sum(
    components.filter((one) => one !== undefined),
    { label: phrase('Both components'), unit: 'points' },
  )
  return least([all, most(rules)], { ...words, by: rules.condition })
}

function component(rules: Standardized, one: Indicator): Step | undefined {
  const { value, mean, deviation, median } = one
  if (!value || !mean || !deviation || !median) return undefined
  const label = phrase(one.label)
  if (value.lt(median))
    return constant(0, {
      label: phrase('Below the median: no points'),
      unit: 'points',
      by: rules.componentMaximum,
    })
  const distance = quotient(
    difference(
      given(value, { label, unit: 'count' }),
      given(mean, { label: phrase('Mean'), unit: 'count' }),
      {
        label: phrase('Above the mean'),
        unit: 'count',
      },
    ),
    given(deviation, { label: phrase('Standard deviation'), unit: 'count' }),
    { label: phrase('In standard deviations'), unit: 'count' },
  )
  const slope = rule(rules.slope, { label: phrase('Points for a standard deviation'), unit: 'points' })
  const base = rule(rules.base, { label: phrase('At the mean'), unit: 'points' })
  const points = sum(
    [base, product([slope, distance], { label: phrase('For the distance'), unit: 'points' })],
    {
      label: phrase('Component before its limit'),
      unit: 'points',
    },
  )
  const limit = rule(rules.componentMaximum, { label: phrase('Component at most'), unit: 'points' })
  const zero = constant(0, { label: phrase('Never below zero'), unit: 'points' })
  const atLeast = greatest([points, zero], { label: phrase('Component, at least zero'), unit: 'points' })
  return least([atLeast, limit], { label, unit: 'points' })
}
