// The payment rules as rows.
import { markOf } from '../../citation.ts'
import { decimal } from '../../decimal.ts'
import { amount, phrase } from '../../phrase.ts'
import type { PaymentRules } from '../payment-rules.ts'
import { type RuleRow, numberRow, wordRow } from './rule-row.ts'

export function describePayment(rules: PaymentRules): RuleRow[] {
  const { additional } = rules
  return [
    numberRow('payment.performanceThreshold', 'Performance threshold', rules.performanceThreshold, 'points'),
    numberRow('payment.applicablePercent', 'Applicable percent', rules.applicablePercent, 'percent'),
    {
      path: 'payment.floor',
      label: phrase('Whole negative percent up to'),
      value: phrase('{amount} points', {
        amount: amount(decimal(rules.performanceThreshold.value).times(rules.floorShare.value), 'points'),
      }),
      ...markOf(rules.floorShare),
    },
    wordRow('payment.negativeLine', 'Below the threshold', rules.negativeLine),
    wordRow('payment.positiveLine', 'Above the threshold', rules.positiveLine),
    numberRow('payment.scalingFactorMaximum', 'Scaling factor at most', rules.scalingFactorMaximum, 'count'),
    ...(additional.kind === 'none'
      ? [wordRow('payment.additional.threshold', 'Additional adjustment', additional.rule)]
      : [
          numberRow(
            'payment.additional.threshold',
            'Additional performance threshold',
            additional.threshold,
            'points',
          ),
          numberRow(
            'payment.additional.leastPercent',
            'Additional adjustment at that threshold, before scaling',
            additional.leastPercent,
            'percent',
          ),
          numberRow(
            'payment.additional.mostPercent',
            'Additional adjustment at 100 points, before scaling',
            additional.mostPercent,
            'percent',
          ),
          numberRow(
            'payment.additional.scalingFactorMaximum',
            'Additional scaling factor at most',
            additional.scalingFactorMaximum,
            'count',
          ),
          numberRow(
            'payment.additional.pool',
            'Pool for the additional adjustment',
            additional.pool,
            'dollars',
          ),
        ]),
    wordRow('payment.appliesTo', 'Applies to', rules.appliesTo),
    numberRow('payment.finalScorePlaces', 'Decimals of the final score', rules.finalScorePlaces, 'count'),
    ...(rules.exactScoreDecides
      ? [wordRow('payment.exactScoreDecides', 'Which score decides', rules.exactScoreDecides)]
      : []),
    numberRow('payment.adjustmentPlaces', 'Decimals of the adjustment', rules.adjustmentPlaces, 'count'),
    ...rules.factors.flatMap(({ id, label, scalingFactor, exceptionalScalingFactor }) => [
      numberRow(
        `payment.factors.${id}.scaling`,
        phrase('{label}: scaling factor', { label }),
        scalingFactor,
        'count',
      ),
      ...(exceptionalScalingFactor
        ? [
            numberRow(
              `payment.factors.${id}.exceptional`,
              phrase('{label}: additional scaling factor', { label }),
              exceptionalScalingFactor,
              'count',
            ),
          ]
        : []),
    ]),
    ...rules.published.map(({ label, value, unit }) =>
      numberRow(
        `payment.published.${label}`,
        phrase('Published: {what}', { what: label.toLowerCase() }),
        value,
        unit,
      ),
    ),
  ]
}
