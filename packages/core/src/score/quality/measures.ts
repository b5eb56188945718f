// The measures one by one: which of them fulfills the requirement and so earns no bonus, which
// meet the conditions, and why one earns nothing.
import { type Mark, markOf } from '../../citation.ts'
import { type Decimal, decimal, figure } from '../../decimal.ts'
import type { Reason, Remark } from '../../outcome.ts'
import { amount, phrase } from '../../phrase.ts'
import type { CollectionType, MeasureType, QualityRules } from '../../rules/quality-rules.ts'
import { type Reader, count, percent } from '../../scenario/read-number.ts'
import type { QualitySubmission } from '../../scenario/scenario.ts'
import { type Step, rule } from '../../step.ts'

export interface Measure {
  readonly index: number
  readonly measureId: string | undefined
  readonly type: MeasureType | undefined
  readonly collectionType: CollectionType | undefined
  readonly endToEnd: boolean
  readonly cases: Decimal | undefined
  readonly completeness: Decimal | undefined
  readonly rate: Decimal | undefined
  readonly points: Decimal | undefined
}

export interface MeasureFinding {
  readonly index: number
  /** Whether this is the measure that fulfills the outcome or high-priority requirement. */
  readonly required: boolean
  readonly highPriority?: Step
  readonly endToEnd?: Step
  /** Why a bonus is not earned. */
  readonly reasons: readonly Reason[]
  readonly missing: readonly Remark[]
}

export function readMeasures(
  { pointsPerMeasure }: QualityRules,
  submissions: readonly QualitySubmission[],
  read: Reader,
): Measure[] {
  return submissions.map((submission, index) => {
    const at = `submissions.${index}`
    const one = submission ?? {}
    return {
      index,
      measureId: one.measureId,
      type: one.measureType,
      collectionType: one.collectionType,
      endToEnd: one.endToEnd === true,
      cases: read.number(`${at}.eligiblePopulation`, one.eligiblePopulation, { ...count, example: '120' }),
      completeness: read.number(`${at}.reportingRate`, one.reportingRate, { ...percent, example: '85' }),
      rate: read.number(`${at}.performanceRate`, one.performanceRate, percent),
      points: read.number(`${at}.points`, one.points, {
        ...percent,
        unit: 'points',
        most: pointsPerMeasure.value,
        example: '7.4',
      }),
    }
  })
}

export function findMeasures(rules: QualityRules, measures: readonly Measure[]): MeasureFinding[] {
  const required = requiredMeasure(measures, (measure) => couldEarn(rules, measure))
  const counted = new Set<string>()
  const rank = (measure: Measure) =>
    Number(failedConditions(rules, measure).length > 0) + Number(missingOf(measure).length > 0)
  const inTurn = hasRepeats(measures)
    ? measures.toSorted((a, b) => rank(a) - rank(b) || worthOf(rules, b).cmp(worthOf(rules, a)))
    : measures
  const findings = inTurn.map((measure) => {
    const id = rules.sameMeasure.value === 'once' ? measure.measureId : undefined
    const repeated = id !== undefined && counted.has(id)
    if (id !== undefined) counted.add(id)
    const fulfills = measure === required || (id !== undefined && id === required?.measureId)
    return findMeasure(rules, measure, fulfills, repeated)
  })
  return findings.toSorted((a, b) => a.index - b.index)
}

/**
 * The best-scoring outcome measure; where there is none, the best-scoring high-priority one. Of equals one that
 * would earn a bonus, then the first.
 */
export function requiredMeasure(
  measures: readonly Measure[],
  couldLose: (measure: Measure) => boolean = () => false,
): Measure | undefined {
  const outcomes = measures.filter(({ type }) => type === 'outcome')
  const candidates = outcomes.length > 0 ? outcomes : measures.filter(isHighPriority)
  return candidates.toSorted((a, b) => byScore(a, b) || Number(couldLose(b)) - Number(couldLose(a)))[0]
}

/** The best first; where points are not told or equal, the one whose bonus would be larger. */
const byScore = (a: Measure, b: Measure): number =>
  scoreOf(b).cmp(scoreOf(a)) ||
  Number(a.type === 'other-high-priority') - Number(b.type === 'other-high-priority')

const hasRepeats = (measures: readonly Measure[]): boolean =>
  new Set(measures.map(({ measureId }) => measureId)).size < measures.length

/** What the measure earns where no other is in its way. */
const worthOf = (rules: QualityRules, measure: Measure): Decimal =>
  [highPriorityBonus(rules, measure, false), endToEndBonus(rules, measure)].reduce(
    (total, { step }) => (step ? total.plus(step.value) : total),
    decimal(0),
  )

/** Whether the measure, were it not the required one, would earn a bonus. */
const couldEarn = (rules: QualityRules, measure: Measure): boolean =>
  missingOf(measure).length === 0 &&
  failedConditions(rules, measure).length === 0 &&
  highPriorityBonus(rules, measure, false).step !== undefined

const scoreOf = ({ points }: Measure): Decimal => points ?? decimal(-1)
const isHighPriority = ({ type }: Measure): boolean => type !== undefined && type !== 'process'

function findMeasure(
  rules: QualityRules,
  measure: Measure,
  required: boolean,
  repeated: boolean,
): MeasureFinding {
  const missing = missingOf(measure)
  const wantsBonus = isHighPriority(measure) || measure.endToEnd
  if (!wantsBonus) return { index: measure.index, required, reasons: [], missing }
  const shared = [
    ...(repeated
      ? [because('Reported by another collection type too: the bonus counts once.', rules.sameMeasure)]
      : []),
    ...failedConditions(rules, measure),
  ]
  const highPriority = highPriorityBonus(rules, measure, required)
  const endToEnd = endToEndBonus(rules, measure)
  const open = missing.length > 0 || shared.length > 0
  return {
    index: measure.index,
    required,
    ...(!open && highPriority.step && { highPriority: highPriority.step }),
    ...(!open && endToEnd.step && { endToEnd: endToEnd.step }),
    reasons: [...highPriority.reasons, ...endToEnd.reasons, ...shared],
    missing,
  }
}

const because = (text: string, mark: Mark, args?: Parameters<typeof phrase>[1]): Reason => ({
  message: phrase(text, args),
  ...markOf(mark),
})

function missingOf(measure: Measure): Remark[] {
  const at = (field: string) => `submissions.${measure.index}.${field}`
  const missing: Remark[] = []
  if (measure.type === undefined)
    missing.push({ path: at('measureType'), message: phrase('The type of the measure') })
  if (!isHighPriority(measure) && !measure.endToEnd) return missing
  if (measure.cases === undefined)
    missing.push({ path: at('eligiblePopulation'), message: phrase('The number of cases') })
  if (measure.completeness === undefined)
    missing.push({ path: at('reportingRate'), message: phrase('The data completeness') })
  return missing
}

function failedConditions(
  { caseMinimum, dataCompleteness, bonusConditions }: QualityRules,
  measure: Measure,
): Reason[] {
  const reasons: Reason[] = []
  if (measure.cases?.lt(figure(caseMinimum.value))) {
    reasons.push(
      because('Fewer than {limit} cases: no bonus.', caseMinimum, {
        limit: amount(caseMinimum.value, 'count'),
      }),
    )
  }
  if (measure.completeness?.lt(figure(dataCompleteness.value))) {
    reasons.push(
      because('Data completeness below {limit}: no bonus.', dataCompleteness, {
        limit: amount(dataCompleteness.value, 'percent'),
      }),
    )
  }
  if (measure.rate?.isZero()) reasons.push(because('A performance rate of 0: no bonus.', bonusConditions))
  return reasons
}

interface Bonus {
  readonly step?: Step
  readonly reasons: readonly Reason[]
}

function highPriorityBonus(
  { highPriorityBonus: bonus }: QualityRules,
  { type, collectionType }: Measure,
  required: boolean,
): Bonus {
  if (type === undefined || type === 'process') return { reasons: [] }
  if (bonus.kind === 'none') return { reasons: [because(bonus.rule.value, bonus.rule)] }
  if (collectionType && bonus.notFor.value.includes(collectionType)) {
    return {
      reasons: [because('Measures of this collection type earn no high-priority bonus.', bonus.notFor)],
    }
  }
  if (required)
    return {
      reasons: [
        because(
          'This one fulfills the requirement, so it earns no high-priority bonus.',
          bonus.requiredEarnsNothing,
        ),
      ],
    }
  return { step: rule(bonus.points[type], { label: phrase(LABELS[type]), unit: 'points' }), reasons: [] }
}

const LABELS = {
  outcome: 'Outcome measure',
  'patient-experience': 'Patient-experience measure',
  'other-high-priority': 'Other high-priority measure',
} as const

function endToEndBonus({ endToEndBonus: bonus }: QualityRules, { endToEnd, collectionType }: Measure): Bonus {
  if (!endToEnd) return { reasons: [] }
  if (bonus.kind === 'none') return { reasons: [because(bonus.rule.value, bonus.rule)] }
  if (collectionType && bonus.notFor.value.includes(collectionType)) {
    return { reasons: [because('Measures of this collection type earn no end-to-end bonus.', bonus.notFor)] }
  }
  return { step: rule(bonus.points, { label: phrase('Reported end to end'), unit: 'points' }), reasons: [] }
}
