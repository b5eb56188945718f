// The quality bonus rules as rows.
import { markOf } from '../citation.ts'
import { type RuleRow, listRow, numberRow, wordRow } from './rule-row.ts'
import type { EndToEndBonus, HighPriorityBonus, QualityRules } from './quality-rules.ts'

export function describeQuality(rules: QualityRules): RuleRow[] {
  return [
    numberRow('quality.measuresRequired', 'Measures required', rules.measuresRequired, 'count'),
    wordRow('quality.outcomeRequirement', 'Of these', rules.outcomeRequirement),
    numberRow('quality.pointsPerMeasure', 'Each measure at most', rules.pointsPerMeasure, 'points'),
    numberRow('quality.caseMinimum', 'Case minimum', rules.caseMinimum, 'count'),
    numberRow('quality.dataCompleteness', 'Data completeness', rules.dataCompleteness, 'percent'),
    wordRow('quality.bonusConditions', 'A bonus needs', rules.bonusConditions),
    wordRow('quality.sameMeasure', 'One measure by several collection types', {
      ...markOf(rules.sameMeasure),
      value: rules.sameMeasure.value === 'once' ? 'The bonus counts once' : 'The bonus counts each time',
    }),
    ...highPriority(rules),
    ...endToEnd(rules),
    ...smallPractice(rules),
    ...improvement(rules),
  ]
}

const pool = (path: string, bonus: HighPriorityBonus | EndToEndBonus): RuleRow[] => [
  numberRow(`${path}.cap`, 'Its cap, of the denominator', bonus.capPercent, 'percent'),
  listRow(`${path}.notFor`, 'Not for collection types', {
    ...bonus.notFor,
    value: bonus.notFor.value.map((type) => COLLECTION[type]),
  }),
]

const COLLECTION = {
  registry: 'MIPS CQMs and QCDR measures',
  electronicHealthRecord: 'eCQMs',
  claims: 'Medicare Part B claims',
  cmsWebInterface: 'CMS Web Interface',
  certifiedSurveyVendor: 'CAHPS for MIPS survey',
} as const

function highPriority({ highPriorityBonus: bonus }: QualityRules): RuleRow[] {
  const path = 'quality.highPriorityBonus'
  if (bonus.kind === 'none') return [wordRow(path, 'High-priority bonus', bonus.rule)]
  return [
    numberRow(`${path}.outcome`, 'Bonus: outcome measure', bonus.points.outcome, 'points'),
    numberRow(
      `${path}.patientExperience`,
      'Bonus: patient-experience measure',
      bonus.points['patient-experience'],
      'points',
    ),
    numberRow(
      `${path}.other`,
      'Bonus: other high-priority measure',
      bonus.points['other-high-priority'],
      'points',
    ),
    wordRow(`${path}.required`, 'No bonus for', bonus.requiredEarnsNothing),
    ...pool(path, bonus),
  ]
}

function endToEnd({ endToEndBonus: bonus }: QualityRules): RuleRow[] {
  const path = 'quality.endToEndBonus'
  if (bonus.kind === 'none') return [wordRow(path, 'End-to-end bonus', bonus.rule)]
  return [
    numberRow(`${path}.points`, 'Bonus: reported end to end', bonus.points, 'points'),
    ...pool(path, bonus),
  ]
}

function smallPractice({ smallPracticeBonus: bonus }: QualityRules): RuleRow[] {
  const path = 'quality.smallPracticeBonus'
  if (bonus.kind === 'none') return [wordRow(path, 'Small-practice bonus', bonus.rule)]
  return [
    numberRow(`${path}.points`, 'Small-practice bonus', bonus.points, 'points'),
    wordRow(`${path}.where`, 'Small-practice bonus goes to', {
      ...markOf(bonus.points),
      value: bonus.kind === 'final-score' ? 'The final score' : 'The numerator of the quality category',
    }),
    wordRow(`${path}.condition`, 'Small-practice bonus for', bonus.condition),
  ]
}

function improvement({ improvement: rule }: QualityRules): RuleRow[] {
  const path = 'quality.improvement'
  if (rule.kind === 'none') return [wordRow(path, 'Improvement', rule.rule)]
  return [
    numberRow(`${path}.factor`, 'Improvement: for a doubling', rule.factor, 'percentage-points'),
    numberRow(`${path}.maximum`, 'Improvement: at most', rule.maximum, 'percentage-points'),
    numberRow(
      `${path}.previousFloor`,
      'Improvement: year before taken as at least',
      rule.previousFloor,
      'percent',
    ),
    wordRow(`${path}.condition`, 'Improvement needs', rule.condition),
  ]
}
