// The APM Quality Reporting Credit: percentage points for participants in MIPS APMs that do not report
// through the CMS Web Interface, in the years the APM scoring standard has it.
import { markOf } from '../../citation.ts'
import type { Reason } from '../../outcome.ts'
import { phrase } from '../../phrase.ts'
import type { RuleYear } from '../../rules/rule-year.ts'
import { type Step, rule } from '../../step.ts'
import type { Pathway } from '../pathway.ts'
import type { ReportedMeasure } from './reported-measure.ts'

export interface ApmCredit {
  readonly step: Step
  readonly reason: Reason
}

export function apmCredit(
  { pathways: { apmScoringStandard } }: RuleYear,
  pathway: Pathway,
  reported: readonly ReportedMeasure[],
): ApmCredit | undefined {
  if (pathway !== 'apm-scoring-standard' || apmScoringStandard.kind === 'none') return undefined
  const { qualityCredit } = apmScoringStandard
  if (!('value' in qualityCredit)) return undefined
  if (reported.some(({ submission }) => submission.collectionType === 'cmsWebInterface')) return undefined
  const message = phrase(
    'APM Quality Reporting Credit, for an APM that does not have to report through the CMS Web Interface',
  )
  return {
    step: rule(qualityCredit, { label: phrase('APM Quality Reporting Credit'), unit: 'percentage-points' }),
    reason: { message, ...markOf(qualityCredit) },
  }
}
