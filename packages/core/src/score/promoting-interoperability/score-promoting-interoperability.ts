// The Promoting Interoperability category: 42 CFR 414.1375 and 414.1380(b)(4), by the method
// that the rule year names; reweighting under 414.1380(c)(2) when nothing was submitted.
import type { Cited } from '../../citation.ts'
import { markOf } from '../../citation.ts'
import { type Outcome, type Reason, type Remark, invalid } from '../../outcome.ts'
import { phrase } from '../../phrase.ts'
import { type ClinicianType, clinicianTypes } from '../../program/clinician-types.ts'
import { specialStatusNames } from '../../program/special-statuses.ts'
import type { RuleYear } from '../../rules/rule-year.ts'
import { type Reader, reader } from '../../scenario/read-number.ts'
import type { Clinician, PromotingInteroperabilityReport } from '../../scenario/scenario.ts'
import { type Step, constant, greatest, product } from '../../step.ts'
import { bestSubmission } from '../best-submission.ts'
import { checkSize, findStatuses } from '../eligibility/special-statuses.ts'
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
 * Scores the category in points out of 100; of several submissions the highest counts. `scored` also when
 * the category is zero: then `detail.unmet` says which requirement is missing and `detail.wouldBe` what it
 * would bring. `not-scored` when the category is reweighted and nothing was submitted; `incomplete` when
 * nothing was told yet; `invalid` with a sentence for each field.
 */
export function scorePromotingInteroperability(
  rules: RuleYear,
  input: PromotingInteroperabilityInput,
): Outcome<PromotingInteroperabilityDetail> {
  const { alternatives = [], clinician } = input
  if (alternatives.length === 0) return scoreInteroperabilitySubmission(rules, input)
  const { reweighting } = [input, ...alternatives].find((one) => one.reweighting) ?? input
  const others = alternatives.map((one, index) =>
    below(
      `alternatives.${index}.`,
      scoreInteroperabilitySubmission(rules, { ...one, clinician, reweighting }),
    ),
  )
  const outcomes = [scoreInteroperabilitySubmission(rules, { ...input, reweighting }), ...others] as const
  const problems = outcomes.flatMap((one) => (one.status === 'invalid' ? one.problems : []))
  if (problems.length > 0) return invalid(problems)
  const { outcome, reason } = bestSubmission(outcomes)
  if (outcome.status !== 'scored' || !reason) return outcome
  const steps = outcomes.flatMap((one) => (one.status === 'scored' ? [one.step] : []))
  return { ...outcome, step: greatest(steps, { label: reason.message, unit: 'points', by: HIGHEST }) }
}

const HIGHEST = { unverified: 'How CMS scores several submissions; the rule text was not read.' }

/** The outcome with its paths below the place of its submission. */
function below<Detail extends CategoryFinding>(place: string, outcome: Outcome<Detail>): Outcome<Detail> {
  const at = (remarks: readonly Remark[]) =>
    remarks.map((remark) => ({ ...remark, path: place + remark.path }))
  switch (outcome.status) {
    case 'invalid':
      return invalid(at(outcome.problems))
    case 'incomplete':
    case 'not-scored':
      return outcome
    case 'scored':
      return { ...outcome, detail: { ...outcome.detail, unmet: at(outcome.detail.unmet) } }
  }
}

/** Scores one submission alone, whatever else was submitted. */
export function scoreInteroperabilitySubmission(
  rules: RuleYear,
  input: PromotingInteroperabilityInput,
): Outcome<PromotingInteroperabilityDetail> {
  const read = reader()
  const measures = input.measures ?? {}
  const finding = findCategory(rules, input, read)
  const reweighted = reweightingReasons(rules, input, read)
  if (read.problems.length > 0) return invalid(read.problems)

  const detail: PromotingInteroperabilityDetail = { ...finding, reweighted }
  if (reweighted.length > 0 && !isSubmitted(rules, measures)) {
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

function findCategory(rules: RuleYear, input: PromotingInteroperabilityInput, read: Reader): CategoryFinding {
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
    { label: phrase('Category score while a requirement is missing'), unit: 'points', by: zeroRule },
  )

function reweightingReasons(
  rules: RuleYear,
  { clinician = {}, reweighting }: PromotingInteroperabilityInput,
  read: Reader,
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
  // What is wrong with the practice size matters only where it decides.
  if (automaticStatuses.value.includes('small')) checkSize(clinician, read)
  for (const { id } of findStatuses(rules, clinician)) {
    if (automaticStatuses.value.includes(id)) because(specialStatusNames[id], automaticStatuses)
  }
  if (reweighting)
    reasons.push({
      message: phrase('Reweighted on an approved application: {what}', { what: reweighting }),
      ...markOf(onApplication),
    })
  return reasons
}
