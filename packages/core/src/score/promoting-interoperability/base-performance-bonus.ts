// The method of 2017 and 2018: a base that must be met, performance points on top, then bonuses,
// capped. An excluded base measure counts as met; its points go nowhere.
import { type Cited, markOf } from '../../citation.ts'
import type { Figure } from '../../decimal.ts'
import { phrase } from '../../phrase.ts'
import type {
  BaseMeasure,
  BasePerformanceBonusRules,
  MeasureSet,
} from '../../rules/promoting-interoperability-rules.ts'
import type { Reader } from '../../scenario/read-number.ts'
import type { PromotingInteroperabilityReport } from '../../scenario/scenario.ts'
import { type Step, constant, greatest, least, product, quotient, rounded, rule, sum } from '../../step.ts'
import { unmetAttestations } from './attestations.ts'
import {
  type CategoryFinding,
  type MeasureFinding,
  categoryScore,
  reportFinding,
  wholeFinding,
} from './finding.ts'
import { unmetRequirement } from './requirement.ts'
import { type Measures, type Report, isYes, rateOf, readReport } from './report.ts'

export function scoreBasePerformanceBonus(
  rules: BasePerformanceBonusRules,
  { measureSet, measures = {} }: PromotingInteroperabilityReport,
  read: Reader,
): CategoryFinding {
  const set = chooseMeasureSet(rules, measureSet, measures)
  const reported = set.measures.value.map((measure) => ({
    measure,
    report: readReport(measures, measure, read),
  }))
  const findings = reported.map(({ measure, report }) => findMeasure(rules, set, measure, report))
  const registry = findRegistry(rules, set, measures)
  const unmet = [
    ...reported.flatMap(({ measure, report }) => (measure.base ? unmetRequirement(measure, report) : [])),
    ...unmetAttestations(rules, measures),
  ]
  const base = rule(rules.base, { label: phrase('Base score'), unit: 'points' })
  const performance = performanceScore(rules, [...findings, registry])
  const bonuses = findBonuses(rules, set, measures)
  const earned = bonuses.flatMap(({ earned: points }) => (points ? [points] : []))
  const wouldBe = categoryScore(rules, [base, performance, ...earned], 'Base, performance and bonuses')
  return { measures: [...findings, registry, ...bonuses], moves: [], unmet, wouldBe }
}

/** The set that was chosen, or else the one whose measures were reported. */
export function chooseMeasureSet(
  rules: BasePerformanceBonusRules,
  chosen: string | undefined,
  measures: Measures,
): MeasureSet {
  const reportedIn = ({ measures: list, registries }: MeasureSet) =>
    [...list.value, ...registries.all.value].some(({ id }) => measures[id] !== undefined)
  const set =
    rules.measureSets.find(({ id }) => id === chosen) ??
    rules.measureSets.find(reportedIn) ??
    rules.measureSets[0]
  if (!set) throw new TypeError('A rule year of this method has at least one measure set.')
  return set
}

function findMeasure(
  rules: BasePerformanceBonusRules,
  set: MeasureSet,
  { id, title, base, points }: BaseMeasure,
  report: Report,
): MeasureFinding {
  const available = rule(
    { value: points, ...markOf(set.measures) },
    { label: phrase('Points of the measure'), unit: 'points' },
  )
  return reportFinding({ id, title, part: base ? 'base' : 'measure' }, report, available, () =>
    earn(rules, title, report, available),
  )
}

/** The rate in whole percent, at least 1; every started ten percent is a tenth of the points. */
function earn(rules: BasePerformanceBonusRules, title: string, report: Report, available: Step): Step {
  if (report.state !== 'counted' || available.value.isZero()) return available
  const percent = product([rateOf(report), fixed('100', 'Percent in a whole')], {
    label: phrase('Rate in percent'),
    unit: 'count',
  })
  const whole = rounded(percent, 0, {
    label: phrase('In whole percent'),
    unit: 'count',
    by: rules.pointRule,
  })
  const least1 = greatest([whole, fixed('1', 'At least, with 1 in the numerator')], {
    label: phrase('Whole percent, at least 1'),
    unit: 'count',
  })
  const tens = rounded(
    quotient(least1, fixed('10', 'Percent in a tenth'), {
      label: phrase('In tens of percent'),
      unit: 'count',
    }),
    0,
    { label: phrase('Started tens of percent'), unit: 'count', by: rules.pointRule },
    'up',
  )
  const perTen = quotient(available, fixed('10', 'Tenths'), {
    label: phrase('A tenth of the points'),
    unit: 'points',
  })
  return product([tens, perTen], { label: phrase(title), unit: 'points' })
}

const fixed = (value: Figure, label: string): Step => constant(value, { label: phrase(label), unit: 'count' })

function performanceScore(rules: BasePerformanceBonusRules, findings: readonly MeasureFinding[]): Step {
  const earned = findings.flatMap(({ earned: points }) => (points && !points.value.isZero() ? [points] : []))
  const all = sum(earned, { label: phrase('Points of the measures'), unit: 'points' })
  const most = rule(rules.performanceMaximum, {
    label: phrase('Performance can bring at most'),
    unit: 'points',
  })
  return least([all, most], { label: phrase('Performance score'), unit: 'points' })
}

function findRegistry(
  rules: BasePerformanceBonusRules,
  { registries }: MeasureSet,
  measures: Measures,
): MeasureFinding {
  const available = rule(rules.registryPoints, { label: phrase('Public health registry'), unit: 'points' })
  const met = registries.performance.some((id) => isYes(measures, id))
  const about = { id: REGISTRY, title: 'Public health registry', part: 'measure' } as const
  return wholeFinding(about, available, met ? 'met' : 'unanswered')
}

export const REGISTRY = 'registry'
export const REGISTRY_BONUS = 'registry-bonus'

function findBonuses(
  rules: BasePerformanceBonusRules,
  set: MeasureSet,
  measures: Measures,
): MeasureFinding[] {
  const { bonus } = set.registries
  const registries = bonus.ids.filter((id) => isYes(measures, id)).length >= Number(bonus.reported.value)
  const { activityBonus, editionBonus } = rules
  return [
    bonusFinding(REGISTRY_BONUS, 'Additional registry', rules.registryBonus, registries),
    bonusFinding(
      activityBonus.id,
      activityBonus.title,
      activityBonus.points,
      isYes(measures, activityBonus.id),
    ),
    ...(editionBonus.kind === 'points' && editionBonus.measureSet === set.id
      ? [
          bonusFinding(
            editionBonus.id,
            editionBonus.title,
            editionBonus.points,
            isYes(measures, editionBonus.id),
          ),
        ]
      : []),
  ]
}

const bonusFinding = (id: string, title: string, points: Cited<Figure>, met: boolean): MeasureFinding =>
  wholeFinding(
    { id, title, part: 'bonus' },
    rule(points, { label: phrase(title), unit: 'points' }),
    met ? 'met' : 'unanswered',
  )
