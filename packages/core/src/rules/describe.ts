// A rule year as rows to print: section by section, every value in words with its mark. The site's
// tables and the comparison of two rule years are both made from these rows.
import { markOf } from '../citation.ts'
import { type Phrase, amount, phrase } from '../phrase.ts'
import { clinicianTypes } from '../program/clinician-types.ts'
import { specialStatusNames } from '../program/special-statuses.ts'
import { describeEligibility, describeStatuses } from './describe-eligibility.ts'
import { describePayment } from './describe-payment.ts'
import { describePromotingInteroperability } from './describe-promoting-interoperability.ts'
import { describeQuality } from './describe-quality.ts'
import { type RuleRow, dayRow, listRow, wordRow } from './rule-row.ts'
import { type CategoryId, categoryNames } from './category.ts'
import type { RuleYear } from './rule-year.ts'

export interface RuleSection {
  readonly id: string
  readonly title: Phrase
  readonly rows: readonly RuleRow[]
}

/** Where the rows of what changed an edition later begin. */
export const LATER_CHANGES = 'identity.laterChanges.'

/** Every section of a rule year, in the order a reader meets the program. */
export function describeRuleYear(rules: RuleYear): RuleSection[] {
  return [
    { id: 'identity', title: phrase('The rule'), rows: identity(rules) },
    { id: 'eligibility', title: phrase('Who is in'), rows: describeEligibility(rules) },
    { id: 'statuses', title: phrase('Special statuses'), rows: describeStatuses(rules) },
    { id: 'weights', title: phrase('Category weights'), rows: weights(rules) },
    {
      id: 'promoting-interoperability',
      title: phrase(rules.promotingInteroperability.name.value),
      rows: describePromotingInteroperability(rules.promotingInteroperability),
    },
    { id: 'quality', title: phrase('Quality bonus points'), rows: describeQuality(rules.quality) },
    { id: 'payment', title: phrase('Payment adjustment'), rows: describePayment(rules.payment) },
  ]
}

function identity({ identity: rule, periods }: RuleYear): RuleRow[] {
  return [
    wordRow('identity.federalRegister', 'Federal Register', rule.federalRegister),
    dayRow('identity.published', 'Published', rule.published),
    wordRow('identity.fileCode', 'CMS file code', rule.fileCode),
    ...(rule.effective ? [dayRow('identity.effective', 'In force from', rule.effective)] : []),
    ...(rule.commentsClose ? [dayRow('identity.commentsClose', 'Comments until', rule.commentsClose)] : []),
    ...rule.laterChanges.map((change, index) => wordRow(`${LATER_CHANGES}${index}`, 'Changed later', change)),
    ...keys(periods).map((category) =>
      wordRow(`periods.${category}`, `Performance period: ${categoryNames[category]}`, periods[category]),
    ),
  ]
}

function weights({ weights: rules }: RuleYear): RuleRow[] {
  const { promotingInteroperability: pi } = rules
  return [
    ...rules.rows.map(({ without, weights: row }): RuleRow => ({
      path: `weights.${without.length === 0 ? 'all' : [...without].toSorted().join('+')}`,
      label: phrase(
        without.length === 0
          ? 'All four categories'
          : `Without ${without.map((id) => categoryNames[id]).join(' and ')}`,
      ),
      value: phrase(
        '{quality} quality, {cost} cost, {improvementActivities} activities, {promotingInteroperability} interoperability',
        percents(row.value),
      ),
      ...markOf(row),
    })),
    ...rules.zeroForEveryone.map((category) =>
      wordRow(`weights.zeroForEveryone.${category.value}`, 'Set to zero for everybody', {
        ...category,
        value: categoryNames[category.value],
      }),
    ),
    wordRow('weights.fewerThanTwo', 'Fewer than two categories', rules.fewerThanTwo),
    listRow('weights.pi.automaticTypes', 'Interoperability reweighted automatically: types', {
      ...pi.automaticTypes,
      value: pi.automaticTypes.value.map((type) => clinicianTypes[type]),
    }),
    listRow('weights.pi.automaticStatuses', 'Interoperability reweighted automatically: statuses', {
      ...pi.automaticStatuses,
      value: pi.automaticStatuses.value.map((status) => specialStatusNames[status]),
    }),
    listRow('weights.pi.onApplication', 'Interoperability reweighted on application', pi.onApplication),
    wordRow('weights.pi.group', 'Interoperability of a group', pi.group),
    wordRow('weights.pi.submittedData', 'Interoperability data sent all the same', pi.submittedData),
  ]
}

const percents = (row: Readonly<Record<CategoryId, `${number}`>>) =>
  Object.fromEntries(keys(row).map((id) => [id, amount(row[id], 'percent')]))

const keys = <Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] =>
  Object.keys(record) as Key[]
