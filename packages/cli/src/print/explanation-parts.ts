// What each part of a report tells beside its arithmetic: reasons, a line for each measure, further steps.
import { type Outcome, type Reason, type Report, type Step, categoryIds, say } from '@mips-widgets/core'
import { indent, markLines, reasonLines } from './marks.ts'
import type { PartId } from './parts.ts'
import { amountWords } from './tree.ts'

export interface Told {
  readonly reasons: readonly Reason[]
  readonly lines: readonly string[]
  /** Steps that are not below the step of the part itself. */
  readonly steps: readonly Step[]
}

const nothing: Told = { reasons: [], lines: [], steps: [] }

export const toldBy: Readonly<Record<PartId, (report: Report) => Told>> = {
  eligibility: ({ eligibility }) => {
    const detail = detailOf(eligibility)
    if (!detail) return nothing
    const statuses = detail.statuses.flatMap(({ definition, changes }) =>
      [definition, ...changes].flatMap((value) => [value.value, ...indent(markLines(value))]),
    )
    const choices = detail.choices.flatMap(({ words, meaning, ...mark }) => [
      `Choice: ${say(words)}. ${say(meaning)}`,
      ...indent(markLines(mark)),
    ])
    return { reasons: detail.reasons, lines: [...statuses, ...choices], steps: [] }
  },

  quality: ({ quality }) => {
    const detail = detailOf(quality)
    if (!detail) return nothing
    const { reasons, improvement, smallPractice, measures } = detail
    return {
      reasons: [...reasons, ...(improvement.reason ? [improvement.reason] : []), smallPractice.reason],
      lines: measures.flatMap(
        ({ measureId, title, index, points, counts, required, reasons: why, bonus }) => [
          `${nameOf('Measure', index, measureId, title)}: ${pointsOf(points)}${counts ? '' : ', not among those that count'}${required ? ', the required one' : ''}`,
          ...indent([...why, ...(bonus?.reasons ?? [])].flatMap(reasonLines)),
        ],
      ),
      steps: [],
    }
  },

  cost: ({ cost }) => ({
    ...nothing,
    lines: (detailOf(cost)?.measures ?? []).flatMap(({ measureId, title, index, points, reasons }) => [
      `${nameOf('Measure', index, measureId, title)}: ${pointsOf(points)}`,
      ...indent(reasons.flatMap(reasonLines)),
    ]),
  }),

  improvementActivities: ({ improvementActivities }) => {
    const detail = detailOf(improvementActivities)
    if (!detail) return nothing
    const lines = detail.activities.flatMap(({ activityId, title, index, points, reasons }) => [
      `${nameOf('Activity', index, activityId, title)}: ${pointsOf(points)}`,
      ...indent(reasons.flatMap(reasonLines)),
    ])
    return { reasons: detail.reasons, lines, steps: [] }
  },

  promotingInteroperability: ({ promotingInteroperability }) => {
    const detail = detailOf(promotingInteroperability)
    if (!detail) return nothing
    const lines = [
      ...detail.measures.map(
        ({ id, title, state, available, earned }) =>
          `${id} ${title}: ${STATES[state]}, ${earned ? `${amountWords(earned)} of ` : ''}${amountWords(available)}`,
      ),
      ...detail.moves.flatMap(({ from, to, points, ...mark }) => [
        `${amountWords(points)} moved from ${from} to ${to}`,
        ...indent(markLines(mark)),
      ]),
      ...detail.unmet.map(
        ({ path, message }) => `not met: promotingInteroperability.${path}: ${say(message)}`,
      ),
    ]
    return { reasons: detail.reweighted, lines, steps: [] }
  },

  weights: ({ weights }) => {
    const detail = detailOf(weights)
    return {
      ...nothing,
      reasons: categoryIds.flatMap((category) => detail?.withoutReasons[category] ?? []),
      steps: detail && detail.without.length > 0 ? Object.values(detail.before) : [],
    }
  },

  finalScore: ({ finalScore }) => {
    const detail = detailOf(finalScore)
    if (!detail) return nothing
    const { threshold, reasons, facilityBased } = detail
    return {
      ...nothing,
      reasons: [
        ...(threshold ? [threshold] : []),
        ...reasons,
        ...(facilityBased ? [facilityBased.reason] : []),
      ],
    }
  },

  paymentAdjustment: ({ paymentAdjustment }) => {
    const detail = detailOf(paymentAdjustment)
    if (!detail) return nothing
    const { reasons, factors, dollars } = detail
    return {
      reasons,
      lines: [`Scaling factors ${factors.kind}: ${factors.label}`, ...indent(markLines(factors))],
      steps: dollars ? [dollars] : [],
    }
  },

  advancedApm: ({ advancedApm }) => {
    const detail = detailOf(advancedApm)
    if (!detail) return nothing
    return {
      ...nothing,
      reasons: detail.consequences,
      steps: detail.tests.flatMap(({ qp, partialQp }) => [qp, partialQp]),
    }
  },
}

const detailOf = <Detail>(outcome: Outcome<Detail>): Detail | undefined =>
  outcome.status === 'invalid' ? undefined : outcome.detail

const pointsOf = (points: Step | undefined): string => (points ? amountWords(points) : 'no points')

const nameOf = (what: string, index: number, id: string | undefined, title: string | undefined): string =>
  [id ?? `${what} ${index + 1}`, title].filter((word) => word !== undefined).join(' ')

const STATES = {
  unanswered: 'not reported',
  excluded: 'excluded',
  replaced: 'replaced by an alternative',
  unmet: 'not met',
  met: 'met',
} as const
