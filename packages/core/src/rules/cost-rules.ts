// What a rule year says about the cost category: 42 CFR 414.1350 and 414.1380(b)(2). The measures
// themselves, with their titles and types, stand in program/cost-measures.ts.
import type { Cited } from '../citation.ts'
import type { Figure } from '../decimal.ts'
import type { CostMeasureId, CostMeasureType } from '../program/cost-measures.ts'
import type { Improvement, None } from './quality-rules.ts'

export interface CostRules {
  /** Ten deciles of the performance period, or distances from the median in standard deviations. */
  readonly method: Cited<'decile-points' | 'deviation-points'>
  /** Where deciles 1 to 10 begin, in standard deviations above the median; deviation points only. */
  readonly deviations?: Cited<readonly Figure[]>
  readonly pointsPerMeasure: Cited<Figure>
  readonly pointPlaces: Cited<Figure>
  readonly measures: Cited<readonly CostMeasureId[]>
  /** By type; a measure's own minimum wins over that of its type. */
  readonly caseMinimums: readonly CaseMinimum[]
  /** Measures of the list that CMS did not score for this year. */
  readonly unscored: Cited<readonly CostMeasureId[]>
  /** Measures that count for groups only. */
  readonly groupsOnly: Cited<readonly CostMeasureId[]>
  readonly improvement: Omit<Improvement, 'previousFloor'> | None
  /** What happens when no measure can be scored. */
  readonly nothingScored: Cited<string>
}

export interface CaseMinimum {
  readonly for: CostMeasureType | CostMeasureId
  readonly cases: Cited<Figure>
}
