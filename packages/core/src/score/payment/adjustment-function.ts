// The adjustment as a function of the final score, in percent and not rounded: 42 CFR 414.1405(b), (d).
import { type Phrase, phrase } from '../../phrase.ts'
import type { PaymentRules } from '../../rules/payment-rules.ts'
import { type Step, constant, difference, negated, product, quotient, rule, sum } from '../../step.ts'

const thresholdOf = ({ performanceThreshold }: PaymentRules): Step =>
  rule(performanceThreshold, { label: phrase('Performance threshold'), unit: 'points' })

const applicablePercentOf = ({ applicablePercent }: PaymentRules): Step =>
  rule(applicablePercent, { label: phrase('Applicable percent'), unit: 'percent' })

/** The score up to which the whole negative percent applies. */
export const floorScore = (rules: PaymentRules): Step =>
  product(
    [thresholdOf(rules), rule(rules.floorShare, { label: phrase('Share of the threshold'), unit: 'share' })],
    {
      label: phrase('A quarter of the threshold'),
      unit: 'points',
    },
  )

/** The adjustment without the additional one. Above the threshold it needs the scaling factor. */
export function baseAdjustment(rules: PaymentRules, score: Step, scaling: Step | undefined): Step {
  const threshold = thresholdOf(rules)
  if (score.value.lte(floorScore(rules).value)) return floor(rules)
  if (score.value.lt(threshold.value)) return negativeLine(rules, score)
  return positiveLine(rules, score, scaling)
}

const floor = (rules: PaymentRules): Step =>
  negated(applicablePercentOf(rules), {
    label: phrase('At or below a quarter of the threshold'),
    unit: 'percent',
    by: rules.negativeLine,
  })

function negativeLine(rules: PaymentRules, score: Step): Step {
  const threshold = thresholdOf(rules)
  const short = difference(threshold, score, {
    label: phrase('Points short of the threshold'),
    unit: 'points',
  })
  const share = quotient(short, threshold, {
    label: phrase('Share of the threshold that is missing'),
    unit: 'share',
  })
  const percent = product([applicablePercentOf(rules), share], {
    label: phrase('Share of the applicable percent'),
    unit: 'percent',
  })
  return negated(percent, {
    label: phrase('Below the threshold'),
    unit: 'percent',
    by: rules.negativeLine,
  })
}

function positiveLine(rules: PaymentRules, score: Step, scaling: Step | undefined): Step {
  const label = phrase('Above the threshold')
  const share = shareAbove(thresholdOf(rules), score)
  const atThreshold = constant(0, { label: phrase('No factor is needed at the threshold'), unit: 'count' })
  if (!scaling && !share.value.isZero())
    throw new TypeError('Above the threshold a scaling factor is needed.')
  return product([applicablePercentOf(rules), scaling ?? atThreshold, share], {
    label,
    unit: 'percent',
    by: rules.positiveLine,
  })
}

const shareAbove = (from: Step, score: Step): Step =>
  quotient(
    difference(score, from, { label: phrase('Points above'), unit: 'points' }),
    difference(constant(100, { label: phrase('Highest score'), unit: 'points' }), from, {
      label: phrase('Points possible above'),
      unit: 'points',
    }),
    { label: phrase('Share of the way to the highest score'), unit: 'share' },
  )

/** The additional adjustment at or above its threshold. */
export function additionalAdjustment(
  { additional }: PaymentRules,
  score: Step,
  scaling: Step | undefined,
): Step {
  if (additional.kind === 'none' || !scaling)
    throw new TypeError('The additional adjustment needs its rule and its factor.')
  const words = (label: Phrase) => ({ label, unit: 'percent' }) as const
  const least = rule(additional.leastPercent, words(phrase('At the additional threshold')))
  const most = rule(additional.mostPercent, words(phrase('At the highest score')))
  const threshold = rule(additional.threshold, {
    label: phrase('Additional performance threshold'),
    unit: 'points',
  })
  const rise = product(
    [difference(most, least, words(phrase('Rise from one to the other'))), shareAbove(threshold, score)],
    words(phrase('Part of the rise')),
  )
  const unscaled = sum([least, rise], words(phrase('Before scaling')))
  return product([scaling, unscaled], {
    ...words(phrase('Exceptional performance')),
    by: additional.leastPercent,
  })
}
