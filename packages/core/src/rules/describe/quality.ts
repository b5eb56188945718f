// The quality rules as rows: what is asked, bonus points and improvement. How a measure gets its points
// stands in describe-measure-scoring.ts.
import { phrase } from '../../phrase.ts'
import { collectionTypes } from '../../program/submission.ts'
import { describeMeasureScoring } from './measure-scoring.ts'
import { type RuleRow, choiceRow, listRow, numberRow, wordRow } from './rule-row.ts'
import type { EndToEndBonus, HighPriorityBonus, Improvement, None, QualityRules } from '../quality-rules.ts'

export function describeQuality(rules: QualityRules): RuleRow[] {
  return [
    numberRow('quality.measuresRequired', 'Measures required', rules.measuresRequired, 'count'),
    wordRow('quality.outcomeRequirement', 'Of these', rules.outcomeRequirement),
    numberRow('quality.pointsPerMeasure', 'Each measure at most', rules.pointsPerMeasure, 'points'),
    numberRow('quality.caseMinimum', 'Case minimum', rules.caseMinimum, 'count'),
    numberRow('quality.dataCompleteness', 'Data completeness', rules.dataCompleteness, 'percent'),
    ...describeMeasureScoring(rules.scoring),
    wordRow('quality.bonusConditions', 'A bonus needs', rules.bonusConditions),
    choiceRow('quality.sameMeasure', 'One measure by several collection types', rules.sameMeasure, {
      once: 'The bonus counts once',
      each: 'The bonus counts each time',
    }),
    ...highPriority(rules),
    ...endToEnd(rules),
    ...smallPractice(rules),
    ...describeImprovement('quality.improvement', rules.improvement),
  ]
}

const pool = (path: string, name: string, bonus: HighPriorityBonus | EndToEndBonus): RuleRow[] => [
  numberRow(
    `${path}.cap`,
    phrase('{name}: at most, of the denominator', { name }),
    bonus.capPercent,
    'percent',
  ),
  listRow(`${path}.notFor`, phrase('{name}: not for', { name }), {
    ...bonus.notFor,
    value: bonus.notFor.value.map((type) => collectionTypes[type]),
  }),
]

function highPriority({ highPriorityBonus: bonus }: QualityRules): RuleRow[] {
  const path = 'quality.highPriorityBonus'
  const name = 'High-priority bonus'
  if (bonus.kind === 'none') return [wordRow(`${path}.outcome`, name, bonus.rule)]
  return [
    numberRow(`${path}.outcome`, phrase('{name}: outcome measure', { name }), bonus.points.outcome, 'points'),
    numberRow(
      `${path}.patientExperience`,
      phrase('{name}: patient-experience measure', { name }),
      bonus.points['patient-experience'],
      'points',
    ),
    numberRow(
      `${path}.other`,
      phrase('{name}: other high-priority measure', { name }),
      bonus.points['other-high-priority'],
      'points',
    ),
    wordRow(`${path}.required`, 'No high-priority bonus for', bonus.requiredEarnsNothing),
    ...pool(path, name, bonus),
  ]
}

function endToEnd({ endToEndBonus: bonus }: QualityRules): RuleRow[] {
  const path = 'quality.endToEndBonus'
  const name = 'End-to-end bonus'
  if (bonus.kind === 'none') return [wordRow(`${path}.points`, name, bonus.rule)]
  return [
    numberRow(`${path}.points`, phrase('{name}: each measure', { name }), bonus.points, 'points'),
    ...pool(path, name, bonus),
  ]
}

function smallPractice({ smallPracticeBonus: bonus }: QualityRules): RuleRow[] {
  const path = 'quality.smallPracticeBonus'
  if (bonus.kind === 'none') return [wordRow(`${path}.points`, 'Small-practice bonus', bonus.rule)]
  return [
    numberRow(`${path}.points`, 'Small-practice bonus', bonus.points, 'points'),
    wordRow(`${path}.where`, 'Small-practice bonus goes to', {
      ...bonus.points,
      value: bonus.kind === 'final-score' ? 'The final score' : 'The numerator of the quality category',
    }),
    wordRow(`${path}.condition`, 'Small-practice bonus for', bonus.condition),
  ]
}

/** Improvement of a category over the year before: quality, and cost with no floor. */
export function describeImprovement(
  path: string,
  rule: Improvement | Omit<Improvement, 'previousFloor'> | None,
): RuleRow[] {
  if (rule.kind === 'none') return [wordRow(`${path}.factor`, 'Improvement', rule.rule)]
  return [
    numberRow(`${path}.factor`, 'Improvement: for a doubling', rule.factor, 'percentage-points'),
    numberRow(`${path}.maximum`, 'Improvement: at most', rule.maximum, 'percentage-points'),
    ...('previousFloor' in rule
      ? [
          numberRow(
            `${path}.previousFloor`,
            'Improvement: year before taken as at least',
            rule.previousFloor,
            'percent',
          ),
        ]
      : []),
    wordRow(`${path}.condition`, 'Improvement needs', rule.condition),
  ]
}
