// The final score beyond the categories, as rows.
import { phrase } from '../../phrase.ts'
import type { FinalScoreRules, RiskPlusDual, Standardized } from '../final-score-rules.ts'
import { type RuleRow, choiceRow, numberRow, wordRow } from './rule-row.ts'

export function describeFinalScore({ maximum, complexPatient, facilityBased }: FinalScoreRules): RuleRow[] {
  return [
    numberRow('finalScore.maximum', 'At most', maximum, 'points'),
    ...('method' in complexPatient
      ? complexPatientBonus(complexPatient)
      : [wordRow('finalScore.complexPatient.method', 'Complex patient bonus', complexPatient.rule)]),
    ...facility(facilityBased),
  ]
}

function complexPatientBonus(rule: RiskPlusDual | Standardized): RuleRow[] {
  const path = 'finalScore.complexPatient'
  const name = 'Complex patient bonus'
  return [
    choiceRow(
      `${path}.method`,
      phrase('{name}: how', { name }),
      { ...rule.maximum, value: rule.method },
      FORMS,
    ),
    ...(rule.method === 'risk-plus-dual'
      ? [
          numberRow(
            `${path}.dualMultiple`,
            phrase('{name}: dual-eligible share times', { name }),
            rule.dualMultiple,
            'count',
          ),
          numberRow(`${path}.factor`, phrase('{name}: the sum times', { name }), rule.factor, 'count'),
        ]
      : [
          numberRow(`${path}.base`, phrase('{name}: each part begins with', { name }), rule.base, 'points'),
          numberRow(
            `${path}.slope`,
            phrase('{name}: for each standard deviation', { name }),
            rule.slope,
            'points',
          ),
          numberRow(
            `${path}.componentMaximum`,
            phrase('{name}: each part at most', { name }),
            rule.componentMaximum,
            'points',
          ),
        ]),
    numberRow(`${path}.maximum`, phrase('{name}: at most', { name }), rule.maximum, 'points'),
    wordRow(`${path}.condition`, phrase('{name}: for', { name }), rule.condition),
  ]
}

const FORMS = {
  'risk-plus-dual': 'The average HCC risk score, plus a multiple of the share of dual-eligible patients',
  standardized:
    'A medical and a social part, each a distance from the mean in standard deviations, counted from the median up',
} as const

function facility(rule: FinalScoreRules['facilityBased']): RuleRow[] {
  const path = 'finalScore.facilityBased'
  const name = 'Facility-based scoring'
  if (rule.kind === 'none') return [wordRow(`${path}.rule`, name, rule.rule)]
  return [
    wordRow(`${path}.rule`, name, rule.rule),
    choiceRow(`${path}.against`, phrase('{name}: counts when better than', { name }), rule.against, {
      'quality-and-cost': 'Quality and cost as reported',
      'final-score': 'The final score otherwise',
    }),
    wordRow(`${path}.fiscalYear`, phrase('{name}: hospital’s fiscal year', { name }), rule.fiscalYear),
  ]
}
