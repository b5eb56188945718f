// The ways of reporting beside traditional MIPS, as rows.
import { phrase } from '../../phrase.ts'
import { mvps } from '../../program/mvps.ts'
import { measuresRow } from './measures.ts'
import { describeWeightRows } from './weights.ts'
import type { ApmPerformancePathway, ApmScoringStandard, ValuePathways } from '../pathway-rules.ts'
import { type RuleRow, dayRow, listRow, memberRows, numberOrNoneRow, numberRow, wordRow } from './rule-row.ts'
import type { RuleYear } from '../rule-year.ts'

export function describePathways(year: RuleYear): RuleRow[] {
  const { apmScoringStandard: standard, app, mvp, apmEntity } = year.pathways
  return [
    ...(standard.kind === 'none'
      ? [wordRow('pathways.apmScoringStandard.rule', 'APM scoring standard', standard.rule)]
      : scoringStandard(standard, year)),
    ...(app.kind === 'none'
      ? [wordRow('pathways.app.rule', 'APM Performance Pathway (APP)', app.rule)]
      : performancePathway(app, year)),
    ...describeWeightRows('pathways.apmEntity', apmEntity ?? [], year, 'APM Entity outside the APP'),
    ...(mvp.kind === 'none'
      ? [wordRow('pathways.mvp.qualityMeasures', 'MIPS Value Pathways (MVPs)', mvp.rule)]
      : valuePathways(mvp)),
  ]
}

function scoringStandard(rules: ApmScoringStandard, year: RuleYear): RuleRow[] {
  const path = 'pathways.apmScoringStandard'
  const name = 'APM scoring standard'
  return [
    wordRow(`${path}.rule`, name, rules.rule),
    ...describeWeightRows(`${path}.weights`, rules.rows, year, name),
    ...describeWeightRows(
      `${path}.otherApms`,
      rules.otherApms?.rows ?? [],
      year,
      phrase('{name}, APMs whose quality measures do not count', { name }),
    ),
    numberRow(
      `${path}.activities`,
      phrase('{name}: activities, of the category', { name }),
      rules.activitiesPercent,
      'percent',
    ),
    numberOrNoneRow(
      `${path}.qualityCredit`,
      phrase('{name}: credit for quality', { name }),
      rules.qualityCredit,
      'percentage-points',
    ),
  ]
}

function performancePathway(rules: ApmPerformancePathway, year: RuleYear): RuleRow[] {
  const path = 'pathways.app'
  const { plusMeasures: plus } = rules
  return [
    wordRow(`${path}.rule`, 'APM Performance Pathway (APP)', rules.rule),
    ...describeWeightRows(`${path}.weights`, rules.rows, year, 'APP'),
    numberRow(`${path}.activities`, 'APP: activities, of the category', rules.activitiesPercent, 'percent'),
    measuresRow(`${path}.measures`, 'APP: quality measures', rules.measures),
    'kind' in plus
      ? wordRow(`${path}.plus`, 'APP Plus: quality measures', plus.rule)
      : measuresRow(`${path}.plus`, 'APP Plus: quality measures', plus),
    listRow(`${path}.alternatives`, 'APP: an ACO may report instead', rules.alternatives),
  ]
}

function valuePathways(rules: ValuePathways): RuleRow[] {
  const path = 'pathways.mvp'
  return [
    numberRow(`${path}.qualityMeasures`, 'MVP: quality measures', rules.qualityMeasures, 'count'),
    wordRow(`${path}.quality`, 'MVP: quality', rules.quality),
    wordRow(`${path}.populationHealth`, 'MVP: population health', rules.populationHealth),
    measuresRow(
      `${path}.populationHealthMeasures`,
      'MVP: population health measures',
      rules.populationHealthMeasures,
    ),
    wordRow(`${path}.improvementActivities`, 'MVP: improvement activities', rules.improvementActivities),
    wordRow(`${path}.cost`, 'MVP: cost', rules.cost),
    wordRow(
      `${path}.promotingInteroperability`,
      'MVP: Promoting Interoperability',
      rules.promotingInteroperability,
    ),
    wordRow(`${path}.subgroups`, 'MVP: subgroups', rules.subgroups),
    dayRow(`${path}.registrationOpens`, 'MVP: registration opens', rules.registrationOpens),
    dayRow(`${path}.registrationCloses`, 'MVP: registration closes', rules.registrationCloses),
    ...memberRows(`${path}.ids`, 'MVPs to choose from', rules.ids, (id) =>
      phrase('{name} ({id})', { name: mvps[id], id }),
    ),
  ]
}
