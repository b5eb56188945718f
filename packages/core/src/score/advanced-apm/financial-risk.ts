// More than nominal financial risk: 42 CFR 414.1415(c) and 414.1420(d). The general standard by revenue or by
// expected expenditures, the scale of medical homes within their size, or full capitation: any of them meets it.
import { type Cited, type Mark, markOf } from '../../citation.ts'
import type { Figure } from '../../decimal.ts'
import type { Reason } from '../../outcome.ts'
import { amount, phrase } from '../../phrase.ts'
import type { RiskStandards } from '../../rules/advanced-apm-rules.ts'
import { type Step, exceeds, given, greatest, least, reaches, rule } from '../../step.ts'
import type { ApmArrangement, ReadArrangement } from './arrangement.ts'
import { type CriterionFinding, answered, asking, citing, required, toldShare } from './criterion.ts'

interface Standing {
  readonly standards: RiskStandards
  /** Where the general standard stands, and that of medical homes. */
  readonly general: Mark
  readonly home: Mark
}

export interface FinancialRisk {
  readonly finding: CriterionFinding
  /** Capitation or the scale of medical homes meets the standard: no marginal risk rate is asked for. */
  readonly alone: boolean
}

const about = { id: 'financial-risk', title: 'Financial risk' } as const

export function financialRisk(told: ApmArrangement, read: ReadArrangement, by: Standing): FinancialRisk {
  if (told.fullCapitation) return { finding: capitation(by.general), alone: true }
  const { revenue, expenditures } = by.standards
  const isHome = told.medicalHome === true
  const home = isHome ? homeScale(read, by) : undefined
  const ways = [
    atLeast(read.revenue, REVENUE, citing(revenue, by.general)),
    atLeast(read.expenditures, EXPENDITURES, citing(expenditures, by.general)),
    home,
  ].filter((one) => one !== undefined)
  const step = greatest(ways, { label: phrase('More than nominal risk'), unit: 'yes-no' })
  const asks = asked(isHome, by)
  const wants = step.value.isZero() ? stillWanted(isHome, read, by) : undefined
  const finding: CriterionFinding = wants
    ? { ...about, asks, answer: 'not-known', wants }
    : answered({ ...about, asks }, step)
  return { finding, alone: home !== undefined && !home.value.isZero() }
}

/** What could still meet the standard. */
function stillWanted(isHome: boolean, read: ReadArrangement, { standards }: Standing): string | undefined {
  if (!read.revenue) return 'revenuePercent'
  if (isHome && standards.medicalHome.size && !read.clinicians) return 'clinicians'
  return read.expenditures ? undefined : 'expenditurePercent'
}

const REVENUE = 'At risk, of the revenue'
const EXPENDITURES = 'At risk, of the expected expenditures'

function atLeast(value: ReadArrangement['revenue'], label: string, figure: Cited<Figure>): Step | undefined {
  if (!value) return undefined
  return reaches(toldShare(value, label), required(figure), {
    label: phrase(label),
    unit: 'yes-no',
    by: figure,
  })
}

function homeScale(
  { revenue, clinicians }: ReadArrangement,
  { standards, home }: Standing,
): Step | undefined {
  const { medicalHome } = standards
  const risk = atLeast(revenue, REVENUE, citing(medicalHome.revenue, home))
  const { size } = medicalHome
  if (!risk || !size) return risk
  if (!clinicians) return undefined
  const figure = citing(size, home)
  const limit = rule(figure, { label: phrase('Limit of the scale'), unit: 'count' })
  const own = given(clinicians, { label: phrase('Clinicians'), unit: 'count' })
  const words = {
    label: phrase('Small enough for the scale of medical homes'),
    unit: 'yes-no',
    by: figure,
  } as const
  const isSmall = size.limit === 'fewer-than' ? exceeds(limit, own, words) : reaches(limit, own, words)
  return least([isSmall, risk], { label: phrase('On the scale of medical homes'), unit: 'yes-no' })
}

function asked(home: boolean, { standards, ...by }: Standing): Reason {
  const expenditures = amount(standards.expenditures.value, 'percent')
  const figure = citing(standards.revenue, by.general)
  if (!home)
    return asking(
      'The participants can lose at least {limit} of revenue, or {expenditures} of the expected expenditures.',
      figure,
      { expenditures },
    )
  const { revenue, size } = standards.medicalHome
  const text = size
    ? size.limit === 'fewer-than'
      ? 'The participants can lose at least {limit} of revenue with fewer than {size} clinicians, else {general} of it or {expenditures} of the expected expenditures.'
      : 'The participants can lose at least {limit} of revenue with at most {size} clinicians, else {general} of it or {expenditures} of the expected expenditures.'
    : 'The participants can lose at least {limit} of revenue.'
  return asking(text, citing(revenue, by.home), {
    expenditures,
    general: amount(figure.value, 'percent'),
    ...(size && { size: amount(size.value, 'count') }),
  })
}

function capitation(by: Mark): CriterionFinding {
  const asks = { message: phrase('A full capitation arrangement meets this criterion.'), ...markOf(by) }
  return answered({ ...about, asks }, given(1, { label: phrase('Full capitation'), unit: 'yes-no' }))
}
