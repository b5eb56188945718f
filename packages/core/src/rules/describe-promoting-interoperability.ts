// The Promoting Interoperability rules as rows, for both scoring methods.
import { markOf } from '../citation.ts'
import { amount, phrase } from '../phrase.ts'
import { type RuleRow, listRow, numberRow, wordRow } from './rule-row.ts'
import type {
  BasePerformanceBonusRules,
  Exclusion,
  PerformancePointsRules,
  PromotingInteroperabilityRules,
} from './promoting-interoperability-rules.ts'

export function describePromotingInteroperability(rules: PromotingInteroperabilityRules): RuleRow[] {
  return [
    wordRow('pi.method', 'Scored by', { ...markOf(rules.maximum), value: METHOD[rules.method] }),
    numberRow('pi.maximum', 'At most', rules.maximum, 'points'),
    wordRow('pi.cehrt', 'Certified technology', rules.cehrt),
    wordRow('pi.zeroRule', 'The category is zero unless', rules.zeroRule),
    listRow('pi.attestations', 'Attestations', {
      ...rules.attestations,
      value: rules.attestations.value.map(({ title, required }) =>
        required ? title : `${title} (optional)`,
      ),
    }),
    ...(rules.method === 'performance-points' ? performancePoints(rules) : basePerformanceBonus(rules)),
  ]
}

const METHOD = {
  'performance-points': 'Performance on every measure',
  'base-performance-bonus': 'A base, performance and bonuses',
} as const

const exclusionsOf = (exclusions: readonly Exclusion[]): string =>
  exclusions.length > 0 ? exclusions.map(({ text }) => text).join('; ') : 'None'

function performancePoints(rules: PerformancePointsRules): RuleRow[] {
  const { publicHealth, redistribution, leastPoints, rounding } = rules
  return [
    ...rules.objectives.flatMap(({ title: objective, measures }) =>
      measures.flatMap(({ id, title, points, role, exclusions, metric }) => [
        {
          path: `pi.measures.${id}`,
          label: phrase(`${objective}: ${title}`),
          value: phrase(role === 'bonus' ? '{points} bonus points, {metric}' : '{points} points, {metric}', {
            points: amount(points.value, 'points'),
            metric: phrase(metric === 'proportion' ? 'numerator and denominator' : 'yes or no'),
          }),
          ...markOf(points),
        },
        ...(role === 'required'
          ? [
              wordRow(`pi.measures.${id}.exclusions`, `${title}: excluded if`, {
                ...markOf(points),
                value: exclusionsOf(exclusions),
              }),
            ]
          : []),
      ]),
    ),
    numberRow('pi.publicHealth.points', publicHealth.title, publicHealth.points, 'points'),
    numberRow(
      'pi.publicHealth.needed',
      'Agencies or registries to report to or exclude',
      publicHealth.needed,
      'count',
    ),
    listRow('pi.publicHealth.registries', 'Registries', {
      ...publicHealth.registries,
      value: publicHealth.registries.value.map(({ title }) => title),
    }),
    wordRow('pi.publicHealth.oneExclusion', 'One registry excluded', publicHealth.oneExclusion),
    numberRow('pi.leastPoints', 'A reported measure brings at least', leastPoints, 'points'),
    wordRow('pi.rounding', 'Points of a measure are rounded', {
      ...rounding,
      value: 'To whole points, halves up',
    }),
    ...redistribution.map(({ from, to, ...mark }) =>
      wordRow(`pi.redistribution.${from}`, `Excluded: ${titleOf(rules, from)}`, {
        ...mark,
        value: destination(rules, to),
      }),
    ),
  ]
}

const destination = (rules: PerformancePointsRules, to: readonly (readonly string[])[]): string =>
  `Points go to ${to.map((list) => list.map((id) => titleOf(rules, id)).join(' and ')).join(', or else to ')}`

/** The title of a measure, or of the public-health objective. */
export function titleOf(rules: PerformancePointsRules, id: string): string {
  const measure = rules.objectives.flatMap((objective) => objective.measures).find((one) => one.id === id)
  return measure?.title ?? rules.publicHealth.title
}

function basePerformanceBonus(rules: BasePerformanceBonusRules): RuleRow[] {
  const { editionBonus, activityBonus } = rules
  return [
    numberRow('pi.base', 'Base score', rules.base, 'points'),
    numberRow('pi.performanceMaximum', 'Performance score at most', rules.performanceMaximum, 'points'),
    wordRow('pi.pointRule', 'Points of a rate', {
      ...rules.pointRule,
      value: 'Every started 10% of the rounded rate is a tenth of the points',
    }),
    ...rules.measureSets.flatMap(({ id: set, title: name, cehrt, measures, registries }) => [
      wordRow(`pi.${set}.cehrt`, name, cehrt),
      ...measures.value.flatMap(({ title, base, points, exclusions }) => [
        wordRow(`pi.${set}.${title}`, `${name}: ${title}`, {
          ...markOf(measures),
          value: [...(base ? ['base'] : []), ...(points === '0' ? [] : [`up to ${points} points`])].join(
            ', ',
          ),
        }),
        ...(exclusions.length > 0
          ? [
              wordRow(`pi.${set}.${title}.exclusions`, `${title}: excluded if`, {
                ...markOf(measures),
                value: exclusionsOf(exclusions),
              }),
            ]
          : []),
      ]),
      listRow(`pi.${set}.registries`, `${name}: registries for performance points`, {
        ...registries.all,
        value: registries.all.value
          .filter(({ id }) => registries.performance.includes(id))
          .map(({ title }) => title),
      }),
      numberRow(
        `pi.${set}.registryBonus`,
        `${name}: registries needed for the bonus`,
        registries.bonus.reported,
        'count',
      ),
    ]),
    numberRow('pi.registryPoints', 'Registry, performance', rules.registryPoints, 'points'),
    numberRow('pi.registryBonus', 'Additional registry, bonus', rules.registryBonus, 'points'),
    numberRow('pi.activityBonus', activityBonus.title, activityBonus.points, 'points'),
    editionBonus.kind === 'none'
      ? wordRow('pi.editionBonus', '2015 Edition bonus', editionBonus.rule)
      : numberRow('pi.editionBonus', editionBonus.title, editionBonus.points, 'points'),
  ]
}
