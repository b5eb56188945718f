// The Promoting Interoperability rules as rows, for both scoring methods.
import { type Cited, markOf } from '../../citation.ts'
import { amount, phrase } from '../../phrase.ts'
import { type RuleRow, listRow, numberRow, wordRow } from './rule-row.ts'
import type {
  BasePerformanceBonusRules,
  BaseRegistry,
  Exclusion,
  Measure,
  PerformancePointsRules,
  PromotingInteroperabilityRules,
  PublicHealthObjective,
  Registry,
} from '../promoting-interoperability-rules.ts'

export function describePromotingInteroperability(rules: PromotingInteroperabilityRules): RuleRow[] {
  return [
    wordRow('pi.method', 'Scored by', { ...markOf(rules.maximum), value: METHOD[rules.method] }),
    numberRow('pi.maximum', 'At most', rules.maximum, 'points'),
    wordRow('pi.cehrt', 'Certified technology', rules.cehrt),
    wordRow('pi.zeroRule', 'The category is zero unless', rules.zeroRule),
    listRow('pi.attestations', 'Attestations', {
      ...rules.attestations,
      value: rules.attestations.value.map(({ title, required, anyAnswer }) =>
        anyAnswer ? `${title} (yes or no)` : required ? title : `${title} (optional)`,
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
    ...rules.objectives.flatMap(({ title, measures, alternatives = [] }) => [
      ...measures.flatMap((one) => measureRows(title, one)),
      ...alternatives.map((one) => alternativeRow(title, one)),
    ]),
    ...publicHealthRows(publicHealth),
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

function measureRows(objective: string, { id, title, points, role, exclusions, metric }: Measure): RuleRow[] {
  const row: RuleRow = {
    path: `pi.measures.${id}`,
    label: phrase(`${objective}: ${title}`),
    value: phrase(role === 'bonus' ? '{points} bonus points, {metric}' : '{points} points, {metric}', {
      points: amount(points.value, 'points'),
      metric: phrase(metric === 'proportion' ? 'numerator and denominator' : 'yes or no'),
    }),
    ...markOf(points),
  }
  if (role === 'bonus') return [row]
  const excluded = { ...markOf(points), value: exclusionsOf(exclusions) }
  return [row, wordRow(`pi.measures.${id}.exclusions`, `${title}: excluded if`, excluded)]
}

const alternativeRow = (objective: string, { id, title, points }: Measure): RuleRow => ({
  path: `pi.measures.${id}`,
  label: phrase(`${objective}: ${title}`),
  value: phrase('{points} points for yes, in place of the measures of the objective', {
    points: amount(points.value, 'points'),
  }),
  ...markOf(points),
})

function publicHealthRows(publicHealth: PublicHealthObjective): RuleRow[] {
  const { title, points, needed, registries, oneExclusion, bonus, suppressed } = publicHealth
  const titles = (list: readonly Registry[]) => list.map((one) => one.title)
  const path = 'pi.publicHealth'
  return [
    numberRow(`${path}.points`, title, points, 'points'),
    numberRow(`${path}.needed`, 'Agencies or registries to report to or exclude', needed, 'count'),
    listRow(`${path}.registries`, 'Registries', { ...registries, value: titles(registries.value) }),
    ...registries.value.map(({ id, title: name, exclusions }) =>
      wordRow(`${path}.${id}.exclusions`, `${name}: excluded if`, {
        ...markOf(registries),
        value: exclusionsOf(exclusions),
      }),
    ),
    wordRow(`${path}.oneExclusion`, 'One registry excluded', oneExclusion),
    ...(suppressed
      ? [
          listRow(`${path}.suppressed`, 'Suppressed: yes, no and an exclusion all earn the points', {
            ...suppressed,
            value: titles(registries.value.filter(({ id }) => suppressed.value.includes(id))),
          }),
        ]
      : []),
    ...(bonus.kind === 'none'
      ? [wordRow(`${path}.bonus`, 'Bonus for a further registry', bonus.rule)]
      : [
          numberRow(`${path}.bonus`, 'Bonus for a further registry', bonus.points, 'points'),
          listRow(`${path}.bonus.registries`, 'Registries that earn the bonus, once', {
            ...bonus.registries,
            value: titles(bonus.registries.value),
          }),
        ]),
  ]
}

const destination = (rules: PerformancePointsRules, to: readonly (readonly string[])[]): string =>
  `Points go to ${to.map((list) => list.map((id) => receiverOf(rules, id)).join(' and ')).join(', or else to ')}`

/** An alternative receives only where it was chosen. */
const receiverOf = (rules: PerformancePointsRules, id: string): string =>
  rules.objectives.some(({ alternatives = [] }) => alternatives.some((one) => one.id === id))
    ? `${titleOf(rules, id)} (where chosen)`
    : titleOf(rules, id)

/** The title of a measure or an alternative, or of the public-health objective. */
function titleOf(rules: PerformancePointsRules, id: string): string {
  const all = rules.objectives.flatMap(({ measures, alternatives = [] }) => [...measures, ...alternatives])
  return all.find((one) => one.id === id)?.title ?? rules.publicHealth.title
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
      listRow(
        `pi.${set}.registries`,
        `${name}: registries for performance points`,
        titlesOf(registries.all, registries.performance),
      ),
      listRow(
        `pi.${set}.bonusRegistries`,
        `${name}: registries for the bonus`,
        titlesOf(registries.all, registries.bonus.ids),
      ),
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

const titlesOf = (all: Cited<readonly BaseRegistry[]>, ids: readonly string[]): Cited<readonly string[]> => ({
  ...all,
  value: all.value.filter(({ id }) => ids.includes(id)).map(({ title }) => title),
})
