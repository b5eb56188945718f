// A rule year as rows to print: section by section, every value in words with its mark. The site's
// tables and the comparison of two rule years are both made from these rows.
import { markOf } from '../citation.ts'
import { decimal } from '../decimal.ts'
import { type Phrase, amount, day, phrase } from '../phrase.ts'
import { clinicianTypes } from '../program/clinician-types.ts'
import { specialStatusNames } from '../program/special-statuses.ts'
import { describePromotingInteroperability } from './describe-promoting-interoperability.ts'
import { describeQuality } from './describe-quality.ts'
import { type RuleRow, dayRow, listRow, numberRow, wordRow } from './rule-row.ts'
import type { CategoryId, RuleYear } from './rule-year.ts'

export interface RuleSection {
  readonly id: string
  readonly title: Phrase
  readonly rows: readonly RuleRow[]
}

export const categoryNames: Readonly<Record<CategoryId, string>> = {
  quality: 'Quality',
  cost: 'Cost',
  improvementActivities: 'Improvement activities',
  promotingInteroperability: 'Promoting Interoperability',
}

/** Every section of a rule year, in the order a reader meets the program. */
export function describeRuleYear(rules: RuleYear): RuleSection[] {
  return [
    { id: 'identity', title: phrase('The rule'), rows: identity(rules) },
    { id: 'eligibility', title: phrase('Who is in'), rows: eligibility(rules) },
    { id: 'statuses', title: phrase('Special statuses'), rows: statuses(rules) },
    { id: 'weights', title: phrase('Category weights'), rows: weights(rules) },
    {
      id: 'promoting-interoperability',
      title: phrase(rules.promotingInteroperability.name.value),
      rows: describePromotingInteroperability(rules.promotingInteroperability),
    },
    { id: 'quality', title: phrase('Quality bonus points'), rows: describeQuality(rules.quality) },
    { id: 'payment', title: phrase('Payment adjustment'), rows: payment(rules) },
  ]
}

function identity({ identity: rule, periods }: RuleYear): RuleRow[] {
  return [
    wordRow('identity.federalRegister', 'Federal Register', rule.federalRegister),
    dayRow('identity.published', 'Published', rule.published),
    wordRow('identity.fileCode', 'CMS file code', rule.fileCode),
    ...(rule.effective ? [dayRow('identity.effective', 'In force from', rule.effective)] : []),
    ...(rule.commentsClose ? [dayRow('identity.commentsClose', 'Comments until', rule.commentsClose)] : []),
    ...rule.laterChanges.map((change, index) =>
      wordRow(`identity.laterChanges.${index}`, 'Changed later', change),
    ),
    ...keys(periods).map((category) =>
      wordRow(`periods.${category}`, `Performance period: ${categoryNames[category]}`, periods[category]),
    ),
  ]
}

function eligibility({ eligibility: rules }: RuleYear): RuleRow[] {
  const { clinicianTypes: types, exclusions, virtualGroup } = rules
  return [
    listRow('eligibility.clinicianTypes', 'Clinician types', {
      ...types,
      value: types.value.map((type) => clinicianTypes[type]),
    }),
    wordRow('eligibility.exclusions.newlyEnrolled', 'Excluded: newly enrolled', exclusions.newlyEnrolled),
    wordRow('eligibility.exclusions.qp', 'Excluded: QP', exclusions.qp),
    wordRow('eligibility.exclusions.partialQp', 'Excluded: Partial QP', exclusions.partialQp),
    wordRow('eligibility.exclusions.lowVolume', 'Excluded: low volume', exclusions.lowVolume),
    ...rules.lowVolume.flatMap(({ id, threshold, counts }) => [
      numberRow(
        `eligibility.lowVolume.${id}`,
        `${VOLUME[id]}: must be more than`,
        threshold,
        id === 'allowedCharges' ? 'dollars' : 'count',
      ),
      wordRow(`eligibility.lowVolume.${id}.counts`, `${VOLUME[id]}: what counts`, {
        ...markOf(threshold),
        value: counts,
      }),
    ]),
    ...rules.segments.value.map(({ id, from, to, claimsRunOutDays }): RuleRow => ({
      path: `eligibility.segments.${id}`,
      label: phrase(id === 'segment1' ? 'First determination segment' : 'Second determination segment'),
      value: phrase('{from} to {to}, {days} days of claims run-out', {
        from: day(from),
        to: day(to),
        days: amount(claimsRunOutDays, 'count'),
      }),
      ...markOf(rules.segments),
    })),
    wordRow('eligibility.segmentRule', 'The two segments together', rules.segmentRule),
    wordRow('eligibility.optIn', 'Opting in', rules.optIn.rule),
    wordRow('eligibility.voluntaryReporting', 'Voluntary reporting', rules.voluntaryReporting),
    wordRow('eligibility.group', 'Group', rules.group),
    wordRow('eligibility.virtualGroup', 'Virtual group', virtualGroup.rule),
    ...(virtualGroup.kind === 'available'
      ? [
          dayRow(
            'eligibility.virtualGroup.electionDeadline',
            'Virtual group: elect by',
            virtualGroup.electionDeadline,
          ),
        ]
      : []),
    ...(virtualGroup.kind === 'available' && virtualGroup.sizeInquiry
      ? [
          wordRow(
            'eligibility.virtualGroup.sizeInquiry',
            'Virtual group: ask about TIN size',
            virtualGroup.sizeInquiry,
          ),
        ]
      : []),
    wordRow('eligibility.apmEntity', 'APM Entity', rules.apmEntity),
  ]
}

const VOLUME = { allowedCharges: 'Allowed charges', beneficiaries: 'Patients', services: 'Services' } as const

function statuses({ specialStatuses }: RuleYear): RuleRow[] {
  return specialStatuses.flatMap(({ id, individual, group, changes, sizeLimit }) => [
    wordRow(`statuses.${id}.individual`, `${specialStatusNames[id]}: clinician`, individual),
    wordRow(`statuses.${id}.group`, `${specialStatusNames[id]}: group`, group),
    ...(sizeLimit
      ? [
          numberRow(
            `statuses.${id}.sizeLimit`,
            `${specialStatusNames[id]}: clinicians at most`,
            sizeLimit,
            'count',
          ),
        ]
      : []),
    ...changes.map((change, index) =>
      wordRow(`statuses.${id}.changes.${index}`, `${specialStatusNames[id]}: changes`, change),
    ),
  ])
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

function payment({ payment: rules }: RuleYear): RuleRow[] {
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
      ? [wordRow('payment.additional', 'Additional adjustment', additional.rule)]
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
    numberRow('payment.adjustmentPlaces', 'Decimals of the adjustment', rules.adjustmentPlaces, 'count'),
    ...rules.factors.flatMap(({ id, label, scalingFactor, exceptionalScalingFactor }) => [
      numberRow(`payment.factors.${id}.scaling`, `${label}: scaling factor`, scalingFactor, 'count'),
      numberRow(
        `payment.factors.${id}.exceptional`,
        `${label}: additional scaling factor`,
        exceptionalScalingFactor,
        'count',
      ),
    ]),
    ...rules.published.map(({ label, value, unit }) =>
      numberRow(`payment.published.${label}`, `Published: ${label.toLowerCase()}`, value, unit),
    ),
  ]
}

const keys = <Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] =>
  Object.keys(record) as Key[]
