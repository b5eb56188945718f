// The base, performance and bonuses of 2017 and 2018 as rows, one measure set after the other.
import { type Cited, markOf } from '../../citation.ts'
import type { Figure } from '../../decimal.ts'
import { amount, phrase } from '../../phrase.ts'
import type { BasePerformanceBonusRules, BaseRegistry } from '../promoting-interoperability-rules.ts'
import { type RuleRow, listRow, numberRow, wordRow } from './rule-row.ts'
import { type Words, exclusionsOf } from './words.ts'

export function describeBasePerformanceBonus(rules: BasePerformanceBonusRules): RuleRow[] {
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
        wordRow(`pi.${set}.${title}`, phrase('{name}: {title}', { name, title }), {
          ...markOf(measures),
          value: brings(base, points),
        }),
        ...(exclusions.length > 0
          ? [
              wordRow(`pi.${set}.${title}.exclusions`, phrase('{title}: excluded if', { title }), {
                ...markOf(measures),
                value: exclusionsOf(exclusions),
              }),
            ]
          : []),
      ]),
      listRow(
        `pi.${set}.registries`,
        phrase('{name}: registries for performance points', { name }),
        titlesOf(registries.all, registries.performance),
      ),
      listRow(
        `pi.${set}.bonusRegistries`,
        phrase('{name}: registries for the bonus', { name }),
        titlesOf(registries.all, registries.bonus.ids),
      ),
      numberRow(
        `pi.${set}.registryBonus`,
        phrase('{name}: registries needed for the bonus', { name }),
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

function brings(base: boolean, points: Figure): Words {
  if (points === '0') return 'base'
  const most = { points: amount(points, 'points') }
  return phrase(base ? 'base, up to {points} points' : 'up to {points} points', most)
}

const titlesOf = (all: Cited<readonly BaseRegistry[]>, ids: readonly string[]): Cited<readonly string[]> => ({
  ...all,
  value: all.value.filter(({ id }) => ids.includes(id)).map(({ title }) => title),
})
