// The category weights as rows: every combination of categories that can drop out, and when they do.
import { markOf } from '../../citation.ts'
import { amount, phrase } from '../../phrase.ts'
import { clinicianTypes } from '../../program/clinician-types.ts'
import { specialStatusNames } from '../../program/special-statuses.ts'
import { type CategoryId, categoryNames } from '../category.ts'
import { type RuleRow, listRow, wordRow } from './rule-row.ts'
import type { RuleYear } from '../rule-year.ts'
import type { WeightRow } from '../weight-row.ts'

export function describeWeights(year: RuleYear): RuleRow[] {
  const { weights: rules } = year
  const pi = nameOf('promotingInteroperability', year)
  const { automaticTypes, automaticStatuses, onApplication, group, submittedData } =
    rules.promotingInteroperability
  return [
    ...describeWeightRows('weights', rules.rows, year),
    ...describeWeightRows('weights.small', rules.smallPracticeRows, year, 'Small practice'),
    ...rules.zeroForEveryone.map((category) =>
      wordRow(`weights.zeroForEveryone.${category.value}`, 'Set to zero for everybody', {
        ...category,
        value: categoryNames[category.value],
      }),
    ),
    wordRow('weights.fewerThanTwo', 'Fewer than two categories', rules.fewerThanTwo),
    listRow('weights.circumstances', 'Quality, cost and activities are reweighted', rules.circumstances),
    wordRow('weights.submittedData', 'Data sent for a reweighted category', rules.submittedData),
    listRow('weights.pi.automaticTypes', `${pi} reweighted automatically: types`, {
      ...automaticTypes,
      value: automaticTypes.value.map((type) => clinicianTypes[type]),
    }),
    listRow('weights.pi.automaticStatuses', `${pi} reweighted automatically: statuses`, {
      ...automaticStatuses,
      value: automaticStatuses.value.map((status) => specialStatusNames[status]),
    }),
    listRow('weights.pi.onApplication', `${pi} reweighted on application`, onApplication),
    wordRow('weights.pi.group', `${pi} of a group`, group),
    wordRow('weights.pi.submittedData', `${pi} data sent all the same`, submittedData),
  ]
}

/** The rows of one reweighting table. `who` says whose it is where that is not everybody. */
export const describeWeightRows = (
  path: string,
  rows: readonly WeightRow[],
  year: RuleYear,
  who?: string,
): RuleRow[] =>
  rows.map(({ without, weights }) => ({
    path: `${path}.${without.length === 0 ? 'all' : without.toSorted().join('+')}`,
    label: phrase(labelOf(without, year, who)),
    value: phrase(
      '{quality} quality, {cost} cost, {improvementActivities} activities, {promotingInteroperability} interoperability',
      {
        quality: amount(weights.value.quality, 'percent'),
        cost: amount(weights.value.cost, 'percent'),
        improvementActivities: amount(weights.value.improvementActivities, 'percent'),
        promotingInteroperability: amount(weights.value.promotingInteroperability, 'percent'),
      },
    ),
    weights: weights.value,
    ...markOf(weights),
  }))

function labelOf(without: readonly CategoryId[], year: RuleYear, who: string | undefined): string {
  if (without.length === 0) return who ? `${who}: all categories` : 'All four categories'
  const names = without.map((category) => nameOf(category, year)).join(' and ')
  return who ? `${who}: without ${names}` : `Without ${names}`
}

const nameOf = (category: CategoryId, { promotingInteroperability }: RuleYear): string =>
  category === 'promotingInteroperability' ? promotingInteroperability.name.value : categoryNames[category]
