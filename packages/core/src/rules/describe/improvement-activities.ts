// The improvement activity rules as rows.
import { markOf } from '../../citation.ts'
import { specialStatusNames } from '../../program/special-statuses.ts'
import type { GroupActivity, ImprovementActivityRules } from '../improvement-activity-rules.ts'
import { type RuleRow, listRow, numberRow, wordRow } from './rule-row.ts'

export function describeImprovementActivities(rules: ImprovementActivityRules): RuleRow[] {
  const { multipleFor, apm, study } = rules
  return [
    numberRow('improvementActivities.maximum', 'The whole category', rules.maximum, 'points'),
    ...credit(rules),
    numberRow(
      'improvementActivities.multiple',
      'For some, an activity counts this many times',
      rules.multiple,
      'count',
    ),
    listRow('improvementActivities.multipleFor', 'An activity counts so many times for', {
      ...multipleFor,
      value: multipleFor.value.map((status) => specialStatusNames[status]),
    }),
    numberRow('improvementActivities.inventory', 'Activities to choose from', rules.inventory, 'count'),
    wordRow('improvementActivities.medicalHome', 'Medical home', rules.medicalHome),
    numberRow('improvementActivities.apm.percent', 'Taking part in an APM: at least', apm.percent, 'percent'),
    wordRow('improvementActivities.apm.condition', 'Taking part in an APM: condition', apm.condition),
    wordRow('improvementActivities.apm.mustReport', 'Taking part in an APM: something must be reported', {
      ...markOf(apm.condition),
      value: apm.mustReport ? 'Yes' : 'No',
    }),
    ...group(rules.group),
    wordRow(
      'improvementActivities.study',
      'Study on the burden of reporting',
      'kind' in study ? study.rule : study,
    ),
  ]
}

function credit({ credit: rule }: ImprovementActivityRules): RuleRow[] {
  const path = 'improvementActivities.credit'
  switch (rule.method) {
    case 'weights':
      return [
        numberRow(`${path}.medium`, 'A medium-weighted activity', rule.medium, 'points'),
        numberRow(`${path}.high`, 'A high-weighted activity', rule.high, 'points'),
      ]
    case 'counts':
      return [numberRow(`${path}.each`, 'An activity', rule.each, 'points')]
  }
}

const group = ({ timing, percent, rule }: GroupActivity): RuleRow[] => [
  ...(percent
    ? [
        numberRow(
          'improvementActivities.group.percent',
          'A group: clinicians who must perform an activity',
          percent,
          'percent',
        ),
      ]
    : []),
  wordRow('improvementActivities.group.timing', 'A group: when they must', {
    ...markOf(rule),
    value: TIMING[timing],
  }),
  wordRow('improvementActivities.group.rule', 'A group: the rule', rule),
]

const TIMING = {
  'one-clinician': 'One clinician is enough, in any 90 days',
  'same-90-days': 'In the same 90 days',
  'any-90-days': 'Each in any 90 days of the year',
} as const
