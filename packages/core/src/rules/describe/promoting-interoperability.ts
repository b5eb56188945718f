// The Promoting Interoperability rules as rows. Those of the years with a base score stand in
// base-performance-bonus.ts.
import { markOf } from '../../citation.ts'
import { type Phrase, amount, phrase } from '../../phrase.ts'
import { describeBasePerformanceBonus } from './base-performance-bonus.ts'
import { type RuleRow, listRow, numberRow, wordRow } from './rule-row.ts'
import { type Words, chain, exclusionsOf } from './words.ts'
import type {
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
        anyAnswer
          ? phrase('{title} (yes or no)', { title })
          : required
            ? title
            : phrase('{title} (optional)', { title }),
      ),
    }),
    ...(rules.method === 'performance-points'
      ? performancePoints(rules)
      : describeBasePerformanceBonus(rules)),
  ]
}

const METHOD = {
  'performance-points': 'Performance on every measure',
  'base-performance-bonus': 'A base, performance and bonuses',
} as const

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
      wordRow(`pi.redistribution.${from}`, phrase('Excluded: {title}', { title: titleOf(rules, from) }), {
        ...mark,
        value: destination(rules, to),
      }),
    ),
  ]
}

function measureRows(objective: string, { id, title, points, role, exclusions, metric }: Measure): RuleRow[] {
  const row: RuleRow = {
    path: `pi.measures.${id}`,
    label: phrase('{objective}: {title}', { objective, title }),
    value: phrase(role === 'bonus' ? '{points} bonus points, {metric}' : '{points} points, {metric}', {
      points: amount(points.value, 'points'),
      metric: phrase(metric === 'proportion' ? 'numerator and denominator' : 'yes or no'),
    }),
    ...markOf(points),
  }
  if (role === 'bonus') return [row]
  const excluded = { ...markOf(points), value: exclusionsOf(exclusions) }
  return [row, wordRow(`pi.measures.${id}.exclusions`, phrase('{title}: excluded if', { title }), excluded)]
}

const alternativeRow = (objective: string, { id, title, points }: Measure): RuleRow => ({
  path: `pi.measures.${id}`,
  label: phrase('{objective}: {title}', { objective, title }),
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
      wordRow(`${path}.${id}.exclusions`, phrase('{title}: excluded if', { title: name }), {
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

const destination = (rules: PerformancePointsRules, to: readonly (readonly string[])[]): Phrase =>
  phrase('Points go to {to}', {
    to: chain(
      '{a}, or else to {b}',
      to.map((list) =>
        chain(
          '{a} and {b}',
          list.map((id) => receiverOf(rules, id)),
        ),
      ),
    ),
  })

/** An alternative receives only where it was chosen. */
const receiverOf = (rules: PerformancePointsRules, id: string): Words =>
  rules.objectives.some(({ alternatives = [] }) => alternatives.some((one) => one.id === id))
    ? phrase('{title} (where chosen)', { title: titleOf(rules, id) })
    : titleOf(rules, id)

/** The title of a measure or an alternative, or of the public-health objective. */
function titleOf(rules: PerformancePointsRules, id: string): string {
  const all = rules.objectives.flatMap(({ measures, alternatives = [] }) => [...measures, ...alternatives])
  return all.find((one) => one.id === id)?.title ?? rules.publicHealth.title
}
