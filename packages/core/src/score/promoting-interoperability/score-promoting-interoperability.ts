// The Promoting Interoperability category: 42 CFR 414.1375 and 414.1380(b)(4), by the method
// that the rule year names; reweighting under 414.1380(c)(2) when nothing was submitted.
import type { Cited } from '../../citation.ts'
import { markOf } from '../../citation.ts'
import { type Outcome, type Reason, invalid } from '../../outcome.ts'
import { phrase } from '../../phrase.ts'
import { type ClinicianType, clinicianTypes } from '../../program/clinician-types.ts'
import { specialStatusNames } from '../../program/special-statuses.ts'
import type { RuleYear } from '../../rules/rule-year.ts'
import { reader } from '../../scenario/read-number.ts'
import type { Clinician, PromotingInteroperabilityReport } from '../../scenario/scenario.ts'
import { type Step, constant, product } from '../../step.ts'
import { scoreBasePerformanceBonus } from './base-performance-bonus.ts'
import type { CategoryFinding, PromotingInteroperabilityDetail } from './finding.ts'
import { scorePerformancePoints } from './performance-points.ts'
import { askedAnswers } from './asked-answers.ts'
import { type Measures, isReported } from './report.ts'

export interface PromotingInteroperabilityInput extends PromotingInteroperabilityReport {
  /** Whoever takes part: type, level and special statuses decide automatic reweighting. */
  readonly clinician?: Clinician | undefined
}

/**
 * Scores the category in points out of 100. `scored` also when the category is zero: then
 * `detail.unmet` says which requirement is missing and `detail.wouldBe` what it would bring.
 * `not-scored` when the category is reweighted and nothing was submitted; `incomplete` when nothing
 * was told yet; `invalid` with a sentence for each field.
 */
export function scorePromotingInteroperability(
  rules: RuleYear,
  input: PromotingInteroperabilityInput,
): Outcome<PromotingInteroperabilityDetail> {
  const read = reader()
  const measures = input.measures ?? {}
  const finding = findCategory(rules, input, read)
  if (read.problems.length > 0) return invalid(read.problems)

  const reweighted = reweightingReasons(rules, input)
  const detail: PromotingInteroperabilityDetail = { ...finding, reweighted }
  const submitted = isSubmitted(rules, measures)
  if (!submitted && reweighted.length > 0) {
    return { status: 'not-scored', reasons: reweighted, detail }
  }
  if (input.measures === undefined) return { status: 'incomplete', missing: finding.unmet, detail }
  return {
    status: 'scored',
    step: finding.unmet.length === 0 ? finding.wouldBe : zero(rules, finding),
    detail,
  }
}

/** Whether data were sent for the category: a “no” or a blank field is none, nor is a measure of another year. */
const isSubmitted = (rules: RuleYear, measures: Measures): boolean =>
  [...askedAnswers(rules)].some((path) => isReported(measures[path.split('.')[0] ?? path]))

function findCategory(
  rules: RuleYear,
  input: PromotingInteroperabilityInput,
  read: ReturnType<typeof reader>,
): CategoryFinding {
  const category = rules.promotingInteroperability
  switch (category.method) {
    case 'performance-points':
      return scorePerformancePoints(category, input.measures ?? {}, read)
    case 'base-performance-bonus':
      return scoreBasePerformanceBonus(category, input, read)
  }
}

/** What the category would bring, times no: the requirements are not all met. */
const zero = (
  { promotingInteroperability: { zeroRule } }: RuleYear,
  { unmet, wouldBe }: CategoryFinding,
): Step =>
  product(
    [
      wouldBe,
      constant(0, {
        label: phrase('Every requirement met? Missing: {what}', {
          what: unmet[0]?.message ?? phrase('a requirement'),
        }),
        unit: 'yes-no',
      }),
    ],
    { label: phrase('Category score while a requirement is missing'), unit: 'points', ...markOf(zeroRule) },
  )

function reweightingReasons(
  rules: RuleYear,
  { clinician = {}, reweighting }: PromotingInteroperabilityInput,
): Reason[] {
  const { automaticTypes, automaticStatuses, onApplication } = rules.weights.promotingInteroperability
  const reasons: Reason[] = []
  const because = (what: string, cite: Cited<unknown>) =>
    reasons.push({
      message: phrase('Reweighted automatically: {what}', { what: phrase(what) }),
      ...markOf(cite),
    })
  const individual = clinician.participation === undefined || clinician.participation === 'individual'
  const type = automaticTypes.value.find((one) => one === clinician.type)
  if (individual && type) because(clinicianTypes[type satisfies ClinicianType], automaticTypes)
  for (const status of automaticStatuses.value) {
    if (clinician.specialStatuses?.includes(status)) because(specialStatusNames[status], automaticStatuses)
  }
  if (reweighting)
    reasons.push({
      message: phrase('Reweighted on an approved application: {what}', { what: reweighting }),
      ...markOf(onApplication),
    })
  return reasons
}
