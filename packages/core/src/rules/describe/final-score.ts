// The final score beyond the categories, as rows.
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
    choiceRow(`${path}.method`, `${name}: how`, { ...rule.maximum, value: rule.method }, FORMS),
    ...(rule.method === 'risk-plus-dual'
      ? [
          numberRow(`${path}.dualMultiple`, `${name}: dual-eligible share times`, rule.dualMultiple, 'count'),
          numberRow(`${path}.factor`, `${name}: the sum times`, rule.factor, 'count'),
        ]
      : [
          numberRow(`${path}.base`, `${name}: each part begins with`, rule.base, 'points'),
          numberRow(`${path}.slope`, `${name}: for each standard deviation`, rule.slope, 'points'),
          numberRow(
            `${path}.componentMaximum`,
            `${name}: each part at most`,
            rule.componentMaximum,
            'points',
          ),
        ]),
    numberRow(`${path}.maximum`, `${name}: at most`, rule.maximum, 'points'),
    wordRow(`${path}.condition`, `${name}: for`, rule.condition),
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
    choiceRow(`${path}.against`, `${name}: counts when better than`, rule.against, {
      'quality-and-cost': 'Quality and cost as reported',
      'final-score': 'The final score otherwise',
    }),
    wordRow(`${path}.fiscalYear`, `${name}: hospital’s fiscal year`, rule.fiscalYear),
  ]
}
