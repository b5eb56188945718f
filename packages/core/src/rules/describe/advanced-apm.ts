// QPs and Advanced APMs as rows.
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
    listRow('advancedApm.snapshots', 'Snapshots', { ...snapshots, value: snapshots.value.map(monthAndDay) }),
    wordRow('advancedApm.partialQp', 'A Partial QP', rules.partialQp),
    numberOrNoneRow('advancedApm.incentive.lumpSum', 'APM incentive payment', incentive.lumpSum, 'percent'),
    wordRow(
      'advancedApm.incentive.conversionFactor',
      'Conversion factor of QPs',
      'kind' in factor ? factor.rule : factor,
    ),
    ...rules.criteria.map(({ id, title, rule }) =>
      wordRow(`advancedApm.criteria.${id}`, `Advanced APM: ${title}`, rule),
    ),
    ...memberRows('advancedApm.list', 'Advanced APMs', rules.advancedApms),
  ]
}

function thresholds(path: string, name: string, { payment, patients }: Thresholds): RuleRow[] {
  return [
    numberRow(`${path}.payment.qp`, `${name}: QP by payments`, payment.qp, 'percent'),
    numberRow(`${path}.patients.qp`, `${name}: QP by patients`, patients.qp, 'percent'),
    numberRow(`${path}.payment.partialQp`, `${name}: Partial QP by payments`, payment.partialQp, 'percent'),
    numberRow(`${path}.patients.partialQp`, `${name}: Partial QP by patients`, patients.partialQp, 'percent'),
  ]
}

/** `03-31` in words: the same in every year. */
const monthAndDay = (date: string): string =>
  new Intl.DateTimeFormat('en-US', { month: 'long', day: 'numeric', timeZone: 'UTC' }).format(
    new Date(`2020-${date}`),
  )
