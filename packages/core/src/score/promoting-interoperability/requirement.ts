// What a required measure still lacks: an answer, or at least 1 in its numerator (42 CFR 414.1375(b)).
import type { Remark } from '../../outcome.ts'
import { phrase } from '../../phrase.ts'
import { unmetRemark } from './finding.ts'
import { type Report, isMet } from './report.ts'

/** Nothing when the measure is met, excluded or replaced. */
export function unmetRequirement(
  { id, title }: { readonly id: string; readonly title: string },
  report: Report,
): Remark[] {
  if (report.state === 'excluded' || report.state === 'replaced' || isMet(report)) return []
  const lacksNumerator = report.state === 'counted'
  const measure = phrase(title)
  return [
    unmetRemark(
      id,
      lacksNumerator ? phrase('{measure}: the numerator must be at least 1', { measure }) : measure,
    ),
  ]
}
