// The way of reporting: traditional MIPS, a MIPS Value Pathway, the APM Performance Pathway or the APM
// scoring standard. Participants in MIPS APMs are scored under that standard in the years it exists.
import { phrase } from '../phrase.ts'
import type { RuleYear } from '../rules/rule-year.ts'
import type { Reader } from '../scenario/read-number.ts'
import type { Clinician, Reporting } from '../scenario/scenario.ts'

export type Pathway = NonNullable<Reporting['option']>

interface Told {
  readonly reporting?: Reporting | undefined
  readonly clinician?: Clinician | undefined
}

export function pathwayOf({ pathways }: RuleYear, { reporting, clinician }: Told): Pathway {
  if (reporting?.option) return reporting.option
  return clinician?.mipsApm && pathways.apmScoringStandard.kind !== 'none'
    ? 'apm-scoring-standard'
    : 'traditional'
}

/** Refuses a way of reporting, a pathway or a level of participation that the rule year does not have. */
export function refusePathway(rules: RuleYear, told: Told, read: Reader): void {
  const offered = availability(rules, pathwayOf(rules, told))
  if (offered && offered.kind === 'none') read.problem('reporting.option', phrase(offered.rule.value))
  refuseMvp(rules, told, read)
  refuseLevel(rules, told, read)
}

function refuseMvp({ pathways: { mvp } }: RuleYear, { reporting }: Told, read: Reader): void {
  const id = reporting?.mvpId
  if (reporting?.option !== 'mvp' || mvp.kind === 'none' || !id) return
  if (!mvp.ids.value.some((known) => known === id))
    read.problem('reporting.mvpId', phrase('There is no MIPS Value Pathway “{id}” this year.', { id }))
}

function refuseLevel({ eligibility, pathways }: RuleYear, { clinician }: Told, read: Reader): void {
  const { virtualGroup } = eligibility
  if (clinician?.participation === 'virtual-group' && virtualGroup.kind === 'none')
    read.problem('clinician.participation', phrase(virtualGroup.rule.value))
  if (clinician?.participation === 'subgroup' && pathways.mvp.kind === 'none')
    read.problem('clinician.participation', phrase(pathways.mvp.rule.value))
}

function availability({ pathways }: RuleYear, pathway: Pathway) {
  switch (pathway) {
    case 'traditional':
      return undefined
    case 'mvp':
      return pathways.mvp
    case 'app':
      return pathways.app
    case 'app-plus':
      return pathways.app.kind !== 'none' && pathways.app.plusMeasures && 'kind' in pathways.app.plusMeasures
        ? pathways.app.plusMeasures
        : pathways.app
    case 'apm-scoring-standard':
      return pathways.apmScoringStandard
  }
}
