// How a quality measure gets its points, as rows.
import { markOf } from '../../citation.ts'
import { phrase } from '../../phrase.ts'
import { METHODS, describeDeciles } from './deciles.ts'
import { measureRowsByType, measuresRow } from './measures.ts'
import { type RuleRow, choiceRow, listRow, numberOrNoneRow, numberRow, wordRow } from './rule-row.ts'
import type { AdministrativeClaims, MeasureScoring, SizePoints } from '../quality-rules.ts'

export function describeMeasureScoring(rules: MeasureScoring): RuleRow[] {
  return [
    numberRow(
      'quality.leastPoints',
      'With a benchmark, enough cases and complete data: at least',
      rules.leastPoints,
      'points',
    ),
    numberRow('quality.pointPlaces', 'Decimals of partial points', rules.pointPlaces, 'count'),
    ...sizePoints('quality.withoutBenchmark', 'No benchmark, or too few cases', rules.withoutBenchmark),
    ...sizePoints('quality.incompleteData', 'Incomplete data', rules.incompleteData),
    ...newMeasures(rules),
    ...toppedOut(rules),
    ...definedScale(rules),
    ...claims(rules.administrativeClaims),
    measuresRow('quality.suppressed', 'Suppressed measures, which do not count', rules.suppressed),
    wordRow('quality.missingOutcome', 'Without an outcome or high-priority measure', rules.missingOutcome),
    choiceRow(
      'quality.severalSubmissions',
      'Measures of several collection types',
      rules.severalSubmissions,
      {
        together: 'Count together',
        best: 'The best submission counts alone',
      },
    ),
    ...complexOrganization(rules),
    numberOrNoneRow(
      'quality.missedCahps',
      'CAHPS sample too small: the denominator shrinks by',
      rules.missedCahps,
      'points',
    ),
  ]
}

const sizePoints = (path: string, label: string, { points, smallPractice }: SizePoints): RuleRow[] => [
  numberRow(`${path}.points`, label, points, 'points'),
  numberRow(
    `${path}.smallPractice`,
    phrase('{what}: small practice', { what: label }),
    smallPractice,
    'points',
  ),
]

function newMeasures({ newMeasures: rule }: MeasureScoring): RuleRow[] {
  const path = 'quality.newMeasures'
  if (rule.kind === 'none') return [wordRow(`${path}.firstYear`, 'New measures', rule.rule)]
  return [
    numberRow(`${path}.firstYear`, 'New measure, first year: at least', rule.firstYear, 'points'),
    measuresRow(`${path}.firstYearMeasures`, 'Measures in their first year', rule.firstYearMeasures),
    numberRow(`${path}.secondYear`, 'New measure, second year: at least', rule.secondYear, 'points'),
    measuresRow(`${path}.secondYearMeasures`, 'Measures in their second year', rule.secondYearMeasures),
  ]
}

function toppedOut({ toppedOut: rule }: MeasureScoring): RuleRow[] {
  const path = 'quality.toppedOut'
  if (rule.kind === 'none') return [wordRow(`${path}.points`, 'Topped-out measures', rule.rule)]
  return [
    numberRow(`${path}.points`, 'Topped-out measure: at most', rule.points, 'points'),
    choiceRow(`${path}.applies`, 'Topped-out cap applies to', rule.applies, {
      listed: 'The measures named here, by every collection type',
      flagged: 'The benchmarks that CMS marks',
    }),
    ...(rule.listed.length > 0
      ? [
          measuresRow(`${path}.listed`, 'Topped-out measures', {
            ...markOf(rule.applies),
            value: rule.listed,
          }),
        ]
      : []),
  ]
}

function definedScale({ definedScale: rule }: MeasureScoring): RuleRow[] {
  const path = 'quality.definedScale'
  if (rule.kind === 'none')
    return [wordRow(`${path}.bounds`, 'Defined scale for topped-out measures', rule.rule)]
  return [
    describeDeciles(`${path}.bounds`, 'Defined scale: rates at which deciles begin', rule.bounds, 'percent'),
    ...measureRowsByType(`${path}.measures`, 'Defined scale', rule.measures),
    measuresRow(`${path}.inverse`, 'Defined scale counted down from 100%', {
      ...markOf(rule.measures),
      value: rule.inverse,
    }),
  ]
}

function claims({ method, leastPoints, measures }: AdministrativeClaims): RuleRow[] {
  const path = 'quality.administrativeClaims'
  return [
    choiceRow(`${path}.method`, 'Administrative claims: points follow from', method, METHODS),
    numberRow(`${path}.leastPoints`, 'Administrative claims: at least', leastPoints, 'points'),
    ...measures.flatMap(({ id, caseMinimum, smallestGroup }) => [
      numberRow(
        `${path}.${id}.cases`,
        phrase('Administrative claims, measure {id}: cases at least', { id }),
        caseMinimum,
        'count',
      ),
      ...(smallestGroup
        ? [
            numberRow(
              `${path}.${id}.group`,
              phrase('Administrative claims, measure {id}: clinicians at least', { id }),
              smallestGroup,
              'count',
            ),
          ]
        : []),
    ]),
  ]
}

function complexOrganization({ complexOrganization: rule }: MeasureScoring): RuleRow[] {
  const path = 'quality.complexOrganization'
  const name = 'Complex organization adjustment'
  if (rule.kind === 'none') return [wordRow(`${path}.points`, name, rule.rule)]
  return [
    numberRow(`${path}.points`, phrase('{name}: each eCQM', { name }), rule.points, 'points'),
    numberRow(
      `${path}.cap`,
      phrase('{name}: at most, of the denominator', { name }),
      rule.capPercent,
      'percent',
    ),
    listRow(`${path}.levels`, 'Complex organization adjustment for', {
      ...rule.levels,
      value: rule.levels.value.map((level) => LEVELS[level]),
    }),
  ]
}

const LEVELS = { 'virtual-group': 'Virtual groups', 'apm-entity': 'APM Entities' } as const
