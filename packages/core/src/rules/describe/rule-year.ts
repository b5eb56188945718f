// A rule year as rows to print: section by section, every value in words with its mark. The site's
// tables and the comparison of two rule years are both made from these rows.
import { type Phrase, phrase } from '../../phrase.ts'
import { describeAdvancedApm } from './advanced-apm.ts'
import { describeCost } from './cost.ts'
import { describeEligibility, describeStatuses } from './eligibility.ts'
import { describeFinalScore } from './final-score.ts'
import { describeIdentity, describeSubmission } from './identity.ts'
import { describeImprovementActivities } from './improvement-activities.ts'
import { describePathways } from './pathways.ts'
import { describePayment } from './payment.ts'
import { describePromotingInteroperability } from './promoting-interoperability.ts'
import { describeQuality } from './quality.ts'
import { describeTargetedReview } from './targeted-review.ts'
import { describeWeights } from './weights.ts'
import type { RuleRow } from './rule-row.ts'
import type { RuleYear } from '../rule-year.ts'

export { LATER_CHANGES } from './identity.ts'

export interface RuleSection {
  readonly id: string
  readonly title: Phrase
  readonly rows: readonly RuleRow[]
}

/** Every section of a rule year, in the order a reader meets the program. */
export function describeRuleYear(rules: RuleYear): RuleSection[] {
  const { promotingInteroperability: pi } = rules
  return [
    section('identity', 'The rule', describeIdentity(rules)),
    section('eligibility', 'Who is in', describeEligibility(rules)),
    section('statuses', 'Special statuses', describeStatuses(rules)),
    section('submission', 'Sending data', describeSubmission(rules)),
    section('weights', 'Category weights', describeWeights(rules)),
    section('quality', 'Quality', describeQuality(rules.quality)),
    section('cost', 'Cost', describeCost(rules.cost)),
    section(
      'improvement-activities',
      'Improvement activities',
      describeImprovementActivities(rules.improvementActivities),
    ),
    section('promoting-interoperability', pi.name.value, describePromotingInteroperability(pi)),
    section('final-score', 'Final score', describeFinalScore(rules.finalScore)),
    section('pathways', 'APM and value pathways', describePathways(rules)),
    section('payment', 'Payment adjustment', describePayment(rules.payment)),
    section('targeted-review', 'Targeted review', describeTargetedReview(rules.targetedReview)),
    section('advanced-apms', 'Advanced APMs', describeAdvancedApm(rules.advancedApm)),
  ]
}

const section = (id: string, title: string, rows: readonly RuleRow[]): RuleSection => ({
  id,
  title: phrase(title),
  rows,
})
