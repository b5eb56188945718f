// Whether a way of taking part is there in a rule year, and whether it is open to this clinician.
import { type Cited, markOf } from '../../citation.ts'
import type { Reason } from '../../outcome.ts'
import { type Phrase, phrase } from '../../phrase.ts'
import type { RuleYear } from '../../rules/rule-year.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import type { WayId } from './way-scenario.ts'

export interface Standing {
  /** `none`: the rule year does not have it. `closed`: not for who is told of here. */
  readonly status: 'open' | 'closed' | 'none'
  readonly why: Reason
}

/** Who names an APM, or takes part as its entity. */
export const isInMipsApm = ({ clinician }: Scenario): boolean =>
  Boolean(clinician?.mipsApm?.trim()) || clinician?.participation === 'apm-entity'

export function standingOf(rules: RuleYear, scenario: Scenario, way: WayId): Standing {
  const { eligibility, pathways } = rules
  switch (way) {
    case 'individual':
      return open(phrase('Everybody can report alone.'), eligibility.voluntaryReporting)
    case 'group':
      return Number(scenario.clinician?.practiceSize) === 1
        ? closed(phrase('A group has two or more clinicians.'), eligibility.group)
        : open(phrase(eligibility.group.value), eligibility.group)
    case 'virtual-group':
      return offered(
        eligibility.virtualGroup,
        scenario.clinician?.participation === 'virtual-group',
        phrase('Only for who has elected a virtual group.'),
      )
    case 'mvp':
      return valuePathway(rules, scenario)
    case 'app':
      return offered(pathways.app, isInMipsApm(scenario), inMipsApm)
    case 'app-plus':
      return plus(rules, scenario)
    case 'apm-entity':
      return entity(rules, scenario)
    case 'apm-scoring-standard':
      return offered(pathways.apmScoringStandard, isInMipsApm(scenario), inMipsApm)
  }
}

const inMipsApm = phrase('Only for participants in a MIPS APM.')

const because = (message: Phrase, rule: Cited<unknown>): Reason => ({ message, ...markOf(rule) })
const open = (message: Phrase, rule: Cited<unknown>): Standing => ({
  status: 'open',
  why: because(message, rule),
})
const closed = (message: Phrase, rule: Cited<unknown>): Standing => ({
  status: 'closed',
  why: because(message, rule),
})
const none = (rule: Cited<string>): Standing => ({ status: 'none', why: because(phrase(rule.value), rule) })

interface Offer {
  readonly kind: 'available' | 'none'
  readonly rule: Cited<string>
}

function offered({ kind, rule }: Offer, isOpen: boolean, otherwise: Phrase): Standing {
  if (kind === 'none') return none(rule)
  return isOpen ? open(phrase(rule.value), rule) : closed(otherwise, rule)
}

function valuePathway({ pathways: { mvp } }: RuleYear, { reporting }: Scenario): Standing {
  if (mvp.kind === 'none') return none(mvp.rule)
  const id = reporting?.mvpId
  if (id && !mvp.ids.value.some((known) => known === id))
    return closed(phrase('There is no MIPS Value Pathway “{id}” this year.', { id }), mvp.ids)
  return open(phrase(mvp.quality.value), mvp.quality)
}

function plus({ pathways: { app } }: RuleYear, scenario: Scenario): Standing {
  if (app.kind === 'none') return none(app.rule)
  if ('kind' in app.plusMeasures) return none(app.plusMeasures.rule)
  return isInMipsApm(scenario) ? open(phrase(app.rule.value), app.rule) : closed(inMipsApm, app.rule)
}

/** While the scoring standard stands, an APM Entity in a MIPS APM reports by nothing else. */
function entity({ eligibility, pathways }: RuleYear, scenario: Scenario): Standing {
  if (pathways.apmScoringStandard.kind !== 'none')
    return {
      status: 'none',
      why: because(
        phrase('An APM Entity is scored under the APM scoring standard this year.'),
        pathways.apmScoringStandard.rule,
      ),
    }
  return isInMipsApm(scenario)
    ? open(phrase(eligibility.apmEntity.value), eligibility.apmEntity)
    : closed(inMipsApm, eligibility.apmEntity)
}
