// Whether a payment arrangement meets the criteria of an Advanced APM (42 CFR 414.1415) or of an Other Payer
// Advanced APM (414.1420). CMS decides; a model that was expanded by law is left out.
import { type Cited, type Mark, markOf } from '../../citation.ts'
import { type Decimal, type Figure, decimal } from '../../decimal.ts'
import { type Incomplete, type Invalid, type NotScored, type Scored, invalid } from '../../outcome.ts'
import { amount, phrase } from '../../phrase.ts'
import { apmStandards } from '../../program/apm-standards.ts'
import type { OtherPayerStandards, RiskStandards } from '../../rules/advanced-apm-rules.ts'
import type { RuleYear } from '../../rules/rule-year.ts'
import { reader } from '../../scenario/read-number.ts'
import { type Step, given, least, reaches, rule } from '../../step.ts'
import { type ApmArrangement, type ReadArrangement, type ReadTier, readArrangement } from './arrangement.ts'
import { type CriterionFinding, answered, asking, citing, reaching, ruleOf, toldShare } from './criterion.ts'
import { financialRisk } from './financial-risk.ts'
import { marginalRisk } from './marginal-risk.ts'

export interface AdvancedApmDetail {
  readonly criteria: readonly CriterionFinding[]
  /** The marginal risk rate of an arrangement of another payer, in percent. */
  readonly marginalRisk?: Step
}

type Checked =
  Scored<AdvancedApmDetail> | NotScored<AdvancedApmDetail> | Incomplete<AdvancedApmDetail> | Invalid

/**
 * Each criterion as met, not met or not known. The step is 1 when all are met; one that is not met decides, also
 * while others are not known. `incomplete` with what is wanted; `not-scored` for another payer in a year in
 * which only Medicare counts.
 */
export function checkAdvancedApm(rules: RuleYear, told: ApmArrangement = {}): Checked {
  const read = reader()
  const arrangement = readArrangement(told, read)
  if (read.problems.length > 0) return invalid(read.problems)
  const { medicare, otherPayer } = apmStandards[rules.id]
  if (told.payer !== 'other') return concluded(medicareCriteria(rules, medicare, told, arrangement))
  if (!otherPayer) {
    const later = ruleOf(rules.advancedApm, 'other-payer')
    const reasons = [{ message: phrase(later.value), ...markOf(later) }]
    return { status: 'not-scored', reasons, detail: { criteria: [] } }
  }
  return otherPayerCriteria(rules, otherPayer, told, arrangement)
}

function concluded(criteria: readonly CriterionFinding[], rate?: Step): Checked {
  const detail = { criteria, ...(rate && { marginalRisk: rate }) }
  const steps = criteria.flatMap(({ step }) => (step ? [step] : []))
  const step = least(steps, { label: phrase('Every criterion is met'), unit: 'yes-no' })
  if (steps.length > 0 && (steps.length === criteria.length || step.value.isZero()))
    return { status: 'scored', step, detail }
  const missing = criteria.flatMap(({ wants, title }) =>
    wants === undefined ? [] : [{ path: wants, message: phrase(title) }],
  )
  return { status: 'incomplete', missing, detail }
}

function medicareCriteria(
  { advancedApm }: RuleYear,
  standards: RiskStandards,
  told: ApmArrangement,
  read: ReadArrangement,
): CriterionFinding[] {
  const general = ruleOf(advancedApm, 'nominal-amount')
  const home = ruleOf(advancedApm, 'medical-home')
  return [
    usesCehrt(citing(standards.cehrt, ruleOf(advancedApm, 'cehrt')), read),
    hasQuality(ruleOf(advancedApm, 'quality'), told),
    financialRisk(told, read, { standards, general, home }).finding,
  ]
}

function otherPayerCriteria(
  { advancedApm }: RuleYear,
  standards: OtherPayerStandards,
  told: ApmArrangement,
  read: ReadArrangement,
): Checked {
  const by = ruleOf(advancedApm, 'other-payer')
  const { finding, alone } = financialRisk(told, read, { standards, general: by, home: by })
  const criteria = [
    usesCehrt(citing(standards.cehrt, by), read),
    hasQuality(qualityOf(ruleOf(advancedApm, 'quality'), by, standards), told),
    finding,
  ]
  if (alone) return concluded(criteria)
  const rate = marginalRisk(read.losses, {
    compared: standards.marginalRisk.compared,
    required: citing(standards.marginalRisk, by),
    smallLosses: citing(standards.smallLosses, by),
    total: citing(standards.expenditures, by),
  })
  return concluded([...criteria, ...riskOfLosses(standards, by, read, rate)], rate)
}

const usesCehrt = (figure: Cited<Figure>, { cehrt }: ReadArrangement): CriterionFinding =>
  reaching(
    {
      id: 'cehrt',
      title: 'Certified technology (CEHRT)',
      asks: asking('At least {limit} of the clinicians must use certified technology.', figure),
      wants: 'cehrtPercent',
    },
    cehrt && toldShare(cehrt, 'Clinicians who must use certified technology'),
    figure,
  )

function hasQuality(rule: Cited<string>, { qualityMeasures: told }: ApmArrangement): CriterionFinding {
  const asks = { message: phrase(rule.value), ...markOf(rule) }
  const about = { id: 'quality', title: 'Quality measures', asks } as const
  return told === undefined
    ? { ...about, answer: 'not-known', wants: 'qualityMeasures' }
    : answered(about, given(Number(told), { label: phrase('Quality measures'), unit: 'yes-no' }))
}

/** The same words as for Medicare, in the paragraph of other payers. */
function qualityOf(
  { value }: Cited<string>,
  by: Mark,
  { qualityAt: at }: OtherPayerStandards,
): Cited<string> {
  const { cite, ...doubt } = markOf(by)
  return { value, ...doubt, ...(cite && { cite: at === undefined ? cite : { ...cite, at } }) }
}

/** What only other payers are asked, whose arrangements CMS does not design. */
function riskOfLosses(
  standards: OtherPayerStandards,
  by: Mark,
  { expenditures, losses }: ReadArrangement,
  rate: Step | undefined,
): CriterionFinding[] {
  const { total, marginalRisk: marginal, minimumLossRate } = standards
  const figure = citing(marginal, by)
  return [
    ...(total ? [totalRisk(citing(total, by), expenditures)] : []),
    reaching(
      {
        id: 'marginal-risk',
        title: 'Marginal risk',
        asks: asking(MARGINAL[marginal.compared], figure, {
          small: amount(standards.smallLosses.value, 'percent'),
        }),
        wants: 'losses',
      },
      rate,
      figure,
    ),
    ...(minimumLossRate ? [minimumLoss(citing(minimumLossRate, by), losses)] : []),
  ]
}

const MARGINAL = {
  lowest: 'The participants bear at least {limit} of every loss; losses below {small} may be left out.',
  average:
    'The participants bear at least {limit} of the losses on average; losses below {small} may be left out.',
} as const

const totalRisk = (figure: Cited<Figure>, expenditures: Decimal | undefined): CriterionFinding =>
  reaching(
    {
      id: 'total-risk',
      title: 'Total risk',
      asks: asking('In total at least {limit} of the expected expenditures are at risk.', figure),
      wants: 'expenditurePercent',
    },
    expenditures && toldShare(expenditures, 'At risk, of the expected expenditures'),
    figure,
  )

/** The losses of which nothing is borne, up to the first of which something is. */
function minimumLoss(figure: Cited<Figure>, losses: readonly ReadTier[]): CriterionFinding {
  const asks = asking('Something is borne of every loss above {limit} at the latest.', figure)
  const about = { id: 'minimum-loss-rate', title: 'Minimum loss rate', asks } as const
  if (losses.length === 0) return { ...about, answer: 'not-known', wants: 'losses' }
  const first = losses.find(({ share }) => !share.isZero())
  const own = toldShare(first?.from ?? decimal(100), 'Nothing is borne up to this loss')
  const limit = rule(figure, { label: phrase('At most'), unit: 'percent' })
  return answered(
    about,
    reaches(limit, own, { label: phrase('Minimum loss rate'), unit: 'yes-no', by: figure }),
  )
}
