// QPs and Advanced APMs as rows.
import { day, phrase } from '../../phrase.ts'
import type { AdvancedApmRules, Thresholds } from '../advanced-apm-rules.ts'
import { type RuleRow, listRow, memberRows, numberOrNoneRow, numberRow, wordRow } from './rule-row.ts'

export function describeAdvancedApm(rules: AdvancedApmRules): RuleRow[] {
  const { allPayer, incentive, snapshots } = rules
  const { conversionFactor: factor } = incentive
  return [
    ...thresholds('advancedApm.medicare', 'Medicare Option', rules.medicare),
    ...(allPayer.kind === 'none'
      ? [wordRow('advancedApm.allPayer.total.payment.qp', 'All-Payer Option', allPayer.rule)]
      : [
          ...thresholds('advancedApm.allPayer.total', 'All-Payer Option', allPayer.total),
          ...thresholds(
            'advancedApm.allPayer.medicareMinimum',
            'All-Payer Option, from Medicare at least',
            allPayer.medicareMinimum,
          ),
        ]),
    wordRow('advancedApm.level', 'Who is judged', rules.level),
    listRow('advancedApm.snapshots', 'Snapshots', {
      ...snapshots,
      value: snapshots.value.map((date) => phrase('{day}', { day: day(date) })),
    }),
    wordRow('advancedApm.partialQp', 'A Partial QP', rules.partialQp),
    numberOrNoneRow('advancedApm.incentive.lumpSum', 'APM incentive payment', incentive.lumpSum, 'percent'),
    wordRow(
      'advancedApm.incentive.conversionFactor',
      'Conversion factor of QPs',
      'kind' in factor ? factor.rule : factor,
    ),
    ...rules.criteria.map(({ id, title, rule }) =>
      wordRow(`advancedApm.criteria.${id}`, phrase('Advanced APM: {title}', { title }), rule),
    ),
    ...memberRows('advancedApm.list', 'Advanced APMs', rules.advancedApms),
  ]
}

function thresholds(path: string, name: string, { payment, patients }: Thresholds): RuleRow[] {
  return [
    numberRow(`${path}.payment.qp`, phrase('{name}: QP by payments', { name }), payment.qp, 'percent'),
    numberRow(`${path}.patients.qp`, phrase('{name}: QP by patients', { name }), patients.qp, 'percent'),
    numberRow(
      `${path}.payment.partialQp`,
      phrase('{name}: Partial QP by payments', { name }),
      payment.partialQp,
      'percent',
    ),
    numberRow(
      `${path}.patients.partialQp`,
      phrase('{name}: Partial QP by patients', { name }),
      patients.partialQp,
      'percent',
    ),
  ]
}
