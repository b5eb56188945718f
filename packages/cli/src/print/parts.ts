// The parts of a report in their order, each with its heading and its place in the scenario.
import {
  type CategoryId,
  type Outcome,
  type Remark,
  type Report,
  type RuleYear,
  type Step,
  categoryIds,
  categoryNames,
  partsOf,
} from '@mips-widgets/core'

export type PartId =
  'eligibility' | CategoryId | 'weights' | 'finalScore' | 'paymentAdjustment' | 'advancedApm'

export const partIds: readonly PartId[] = [
  'eligibility',
  ...categoryIds,
  'weights',
  'finalScore',
  'paymentAdjustment',
  'advancedApm',
]

export const outcomeOf = (report: Report, part: PartId): Outcome<unknown> => report[part]

/** The category under the name that it had in the rule year. */
export const categoryTitle = (rules: RuleYear, category: CategoryId): string =>
  category === 'promotingInteroperability'
    ? rules.promotingInteroperability.name.value
    : categoryNames[category]

/** Where the paths of a part begin in the scenario. */
const places: Readonly<Record<PartId, string>> = {
  eligibility: 'clinician',
  quality: 'quality',
  cost: 'cost',
  improvementActivities: 'improvementActivities',
  promotingInteroperability: 'promotingInteroperability',
  weights: '',
  finalScore: '',
  paymentAdjustment: 'payment',
  advancedApm: 'advancedApm',
}

const FROM_THE_TOP =
  /^(ruleYear|reporting|clinician|quality|cost|improvementActivities|promotingInteroperability|complexPatient|reweighted|compromised|facilityBased|advancedApm|payment)\b/

/** A remark of a part with its path from the top of the scenario. */
export function fromTheTop(part: PartId, remark: Remark): Remark {
  const place = places[part]
  if (place === '' || FROM_THE_TOP.test(remark.path)) return remark
  return { ...remark, path: remark.path === '' ? place : `${place}.${remark.path}` }
}

/** What cannot be read, in every part; each field is named once. */
export const problemsOf = (report: Report): Remark[] =>
  distinct(
    partIds.flatMap((part) => {
      const outcome = outcomeOf(report, part)
      return outcome.status === 'invalid' ? outcome.problems.map((one) => fromTheTop(part, one)) : []
    }),
  )

/** What is wanted, in every part that says so; QP status is not asked of who told nothing about it. */
export const missingOf = (report: Report, parts: readonly PartId[] = partIds): Remark[] =>
  distinct(
    parts.flatMap((part) => {
      const outcome = outcomeOf(report, part)
      return outcome.status === 'incomplete' ? outcome.missing.map((one) => fromTheTop(part, one)) : []
    }),
  )

const distinct = (remarks: readonly Remark[]): Remark[] => [
  ...new Map(remarks.map((remark) => [`${remark.path} ${remark.message.text}`, remark])).values(),
]

/** Whether a score came out: a final one, or an adjustment for a score that was told. */
export const isScored = ({ finalScore, paymentAdjustment }: Report): boolean =>
  finalScore.status === 'scored' || paymentAdjustment.status === 'scored'

/** What the score still wants: of the categories that count, of the eligibility and of the payment. */
export function wantedOf(report: Report): Remark[] {
  const { status } = report.finalScore
  const told = report.paymentAdjustment.status === 'scored'
  const score: readonly PartId[] = status === 'incomplete' && !told ? ['finalScore'] : []
  const payment: readonly PartId[] = status === 'scored' ? ['paymentAdjustment'] : []
  const categories: readonly PartId[] = status === 'invalid' ? categoryIds : []
  return missingOf(report, ['eligibility', ...categories, ...score, ...payment])
}

/** What stands beside the categories in the sum: the points that no category brought. */
export function bonusesOf({ finalScore }: Report): Step[] {
  if (finalScore.status !== 'scored' || finalScore.detail.threshold) return []
  const parts: readonly Step[] = Object.values(finalScore.detail.contributions)
  const sum = firstSum(finalScore.step)
  return sum ? partsOf(sum).filter((part) => !parts.includes(part)) : []
}

const firstSum = (step: Step): Step | undefined =>
  step.op === 'sum'
    ? step
    : partsOf(step)
        .map(firstSum)
        .find((found) => found !== undefined)
