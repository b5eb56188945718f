// The cost rules as rows.
import { markOf } from '../../citation.ts'
import { phrase } from '../../phrase.ts'
import { type CostMeasureId, type CostMeasureType, costMeasures } from '../../program/cost-measures.ts'
import type { CaseMinimum, CostRules } from '../cost-rules.ts'
import { METHODS, describeDeciles } from './deciles.ts'
import { describeImprovement } from './quality.ts'
import { type RuleRow, choiceRow, listRow, memberRows, numberRow, wordRow } from './rule-row.ts'

export function describeCost(rules: CostRules): RuleRow[] {
  return [
    choiceRow('cost.method', 'Points follow from', rules.method, METHODS),
    ...(rules.deviations
      ? [
          describeDeciles(
            'cost.deviations',
            'Standard deviations above the median at which deciles begin',
            rules.deviations,
            'count',
          ),
        ]
      : []),
    numberRow('cost.pointsPerMeasure', 'Each measure at most', rules.pointsPerMeasure, 'points'),
    numberRow('cost.pointPlaces', 'Decimals of partial points', rules.pointPlaces, 'count'),
    ...rules.caseMinimums.map((minimum) =>
      numberRow(
        `cost.caseMinimums.${minimum.for}`,
        phrase('Cases at least: {what}', { what: minimumName(minimum) }),
        minimum.cases,
        'count',
      ),
    ),
    ...measures(rules),
    listRow('cost.unscored', 'Not scored for this year', titled(rules.unscored)),
    listRow('cost.groupsOnly', 'For groups only', titled(rules.groupsOnly)),
    ...describeImprovement('cost.improvement', rules.improvement),
    wordRow('cost.nothingScored', 'When no measure can be scored', rules.nothingScored),
  ]
}

/** A row for each measure, by type in the order of the minimums. */
const measures = ({ measures: all }: CostRules): RuleRow[] =>
  (Object.keys(TYPES) as CostMeasureType[])
    .map((type) => ({ type, members: all.value.filter((id) => costMeasures[id].type === type) }))
    .filter(({ members }) => members.length > 0)
    .flatMap(({ type, members }) =>
      memberRows(
        'cost.measures',
        phrase('Measures: {what}', { what: TYPES[type] }),
        { ...markOf(all), value: members },
        (id) => costMeasures[id].title,
      ),
    )

const TYPES: Readonly<Record<CostMeasureType, string>> = {
  'total-per-capita': 'total per capita cost',
  'spending-per-beneficiary': 'spending per beneficiary',
  procedural: 'procedures',
  'acute-inpatient': 'acute inpatient conditions',
  chronic: 'chronic conditions',
  'care-setting': 'care settings',
}

const isMeasure = (id: CaseMinimum['for']): id is CostMeasureId => id in costMeasures

const minimumName = ({ for: what }: CaseMinimum): string =>
  isMeasure(what) ? costMeasures[what].title : TYPES[what]

const titled = (ids: CostRules['unscored']) => ({
  ...ids,
  value: ids.value.map((id) => costMeasures[id].title),
})
