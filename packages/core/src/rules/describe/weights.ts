// The category weights as rows: every combination of categories that can drop out, and when they do.
import { markOf } from '../../citation.ts'
import { amount, phrase } from '../../phrase.ts'
import { clinicianTypes } from '../../program/clinician-types.ts'
import { specialStatusNames } from '../../program/special-statuses.ts'
import { type CategoryId, categoryNames } from '../category.ts'
import { type RuleRow, listRow, wordRow } from './rule-row.ts'
import { type Words, chain, phraseOf } from './words.ts'
import type { RuleYear } from '../rule-year.ts'
import type { WeightRow } from '../weight-row.ts'

export function describeWeights(year: RuleYear): RuleRow[] {
  const { weights: rules } = year
  const category = nameOf('promotingInteroperability', year)
  const { automaticTypes, automaticStatuses, onApplication, group, submittedData } =
    rules.promotingInteroperability
  return [
    ...describeWeightRows('weights', rules.rows, year),
    ...describeWeightRows('weights.small', rules.smallPracticeRows, year, 'Small practice'),
    ...rules.zeroForEveryone.map((zero) =>
      wordRow(`weights.zeroForEveryone.${zero.value}`, 'Set to zero for everybody', {
        ...zero,
        value: categoryNames[zero.value],
      }),
    ),
    wordRow('weights.fewerThanTwo', 'Fewer than two categories', rules.fewerThanTwo),
    listRow('weights.circumstances', 'Quality, cost and activities are reweighted', rules.circumstances),
    wordRow('weights.submittedData', 'Data sent for a reweighted category', rules.submittedData),
    listRow('weights.pi.automaticTypes', phrase('{category} reweighted automatically: types', { category }), {
      ...automaticTypes,
      value: automaticTypes.value.map((type) => clinicianTypes[type]),
    }),
    listRow(
      'weights.pi.automaticStatuses',
      phrase('{category} reweighted automatically: statuses', { category }),
      {
        ...automaticStatuses,
        value: automaticStatuses.value.map((status) => specialStatusNames[status]),
      },
    ),
    listRow(
      'weights.pi.onApplication',
      phrase('{category} reweighted on application', { category }),
      onApplication,
    ),
    wordRow('weights.pi.group', phrase('{category} of a group', { category }), group),
    wordRow(
      'weights.pi.submittedData',
      phrase('{category} data sent all the same', { category }),
      submittedData,
    ),
  ]
}

/** The rows of one reweighting table. `who` says whose it is where that is not everybody. */
export const describeWeightRows = (
  path: string,
  rows: readonly WeightRow[],
  year: RuleYear,
  who?: Words,
): RuleRow[] =>
  rows.map(({ without, weights }) => ({
    path: `${path}.${without.length === 0 ? 'all' : without.toSorted().join('+')}`,
    label: phraseOf(labelOf(without, year, who)),
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

function labelOf(without: readonly CategoryId[], year: RuleYear, who: Words | undefined): Words {
  if (without.length === 0) return who ? phrase('{who}: all categories', { who }) : 'All four categories'
  const categories = chain(
    '{a} and {b}',
    without.map((category) => nameOf(category, year)),
  )
  return who
    ? phrase('{who}: without {categories}', { who, categories })
    : phrase('Without {categories}', { categories })
}

const nameOf = (category: CategoryId, { promotingInteroperability }: RuleYear): string =>
  category === 'promotingInteroperability' ? promotingInteroperability.name.value : categoryNames[category]
