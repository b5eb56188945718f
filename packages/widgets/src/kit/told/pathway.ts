// The way of reporting that a draft tells, where the rule year has it.
import type { Pathway, RuleYear } from '@mips-widgets/core'
import type { Draft } from '../draft.ts'

const OPTION = 'reporting.option'

/** The ways of reporting of a rule year. */
export function optionsOf({ pathways: { mvp, app, apmScoringStandard } }: RuleYear): Pathway[] {
  return [
    'traditional',
    ...(mvp.kind === 'none' ? [] : (['mvp'] as const)),
    ...(app.kind === 'none' ? [] : (['app'] as const)),
    ...(app.kind === 'none' || 'kind' in app.plusMeasures ? [] : (['app-plus'] as const)),
    ...(apmScoringStandard.kind === 'none' ? [] : (['apm-scoring-standard'] as const)),
  ]
}

/** A way of reporting that the rule year does not have waits until one that has it is back. */
export function offered(rules: RuleYear, draft: Draft): Draft {
  const { [OPTION]: option = '', 'reporting.mvpId': mvpId = '', ...rest } = draft
  const { mvp } = rules.pathways
  const isOffered = optionsOf(rules).some((one) => one === option)
  const isPathway = mvp.kind !== 'none' && mvp.ids.value.some((one) => one === mvpId)
  return { ...rest, ...(isOffered && { [OPTION]: option }), ...(isPathway && { 'reporting.mvpId': mvpId }) }
}
