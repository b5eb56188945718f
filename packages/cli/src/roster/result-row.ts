// What the output says of each row: what was carried over, the scores, the adjustment, and what is wanted or
// wrong in the names of the roster's columns.
import {
  type Outcome,
  type Reason,
  type Remark,
  type Report,
  type Step,
  categoryIds,
  say,
} from '@mips-widgets/core'
import { bonusesOf, isScored, problemsOf, wantedOf } from '../print/parts.ts'
import type { ExitStatus } from '../refusal.ts'

export const resultNames = [
  'line',
  'ruleYear',
  'status',
  'eligibility',
  ...categoryIds,
  ...categoryIds.map((category) => `${category}Weight`),
  'bonusPoints',
  'finalScore',
  'paymentAdjustment',
  'paymentChange',
  'paymentApplies',
  'scalingFactors',
  'qpStatus',
  'remarks',
] as const

export type RowStatus = 'scored' | 'not-scored' | 'incomplete' | 'invalid'

export interface ResultRow {
  readonly status: RowStatus
  readonly exit: ExitStatus
  /** In the order of `resultNames`. */
  readonly cells: readonly string[]
  readonly remarks: readonly string[]
}

const EXITS = { scored: 0, 'not-scored': 1, incomplete: 1, invalid: 2 } as const

/** A row that could not be read. */
export function brokenRow(line: number, problems: readonly Remark[]): ResultRow {
  const remarks = problems.map(remarkWords)
  const between = resultNames.length - FIRST - 1
  const cells = [String(line), '', 'invalid', ...Array<string>(between).fill(''), remarks.join(BETWEEN)]
  return { status: 'invalid', exit: 2, cells, remarks }
}

/** Between two remarks of a row. */
export const BETWEEN = ' | '

const FIRST = 3
const PLACES = 4

export function resultRow(line: number, report: Report, columnOf: (path: string) => string): ResultRow {
  const problems = problemsOf(report)
  const wanted = problems.length > 0 ? [] : wantedOf(report)
  const inColumns = (remark: Remark) => remarkWords({ ...remark, path: columnOf(remark.path) })
  const remarks = distinct([
    ...problems.map(inColumns),
    ...wanted.map((one) => `wanted: ${inColumns(one)}`),
    ...notesOf(report).map(({ message }) => say(message)),
  ])
  const status = problems.length > 0 ? 'invalid' : isScored(report) ? 'scored' : statusOf(report)
  const { eligibility, weights, finalScore, paymentAdjustment, advancedApm } = report
  const counted = weights.status === 'scored' ? weights.detail.weights : undefined
  const payment = paymentAdjustment.status === 'scored' ? paymentAdjustment.detail : undefined
  const answers = eligibility.status === 'invalid' ? [] : eligibility.detail.answers
  const cells = [
    String(line),
    report.ruleYear,
    status,
    answers.length === 1 ? (answers[0] ?? '') : 'open',
    ...categoryIds.map((category) => inPlaces(report[category])),
    ...categoryIds.map((category) => valueOf(counted?.[category])),
    bonusPoints(report),
    inPlaces(finalScore),
    inPlaces(paymentAdjustment),
    valueOf(payment?.dollars),
    payment ? (payment.applies ? 'yes' : 'no') : '',
    payment?.factors.kind ?? '',
    advancedApm.status === 'scored' ? advancedApm.detail.status : '',
    remarks.join(BETWEEN),
  ]
  return { status, exit: EXITS[status], cells, remarks }
}

/** What decided a score beside the arithmetic, and why it may not touch the payment. */
function notesOf({ finalScore, paymentAdjustment }: Report): readonly Reason[] {
  if (finalScore.status !== 'scored') return []
  const { threshold, reasons } = finalScore.detail
  const payment = paymentAdjustment.status === 'scored' ? paymentAdjustment.detail.reasons : []
  return [...(threshold ? [threshold] : []), ...reasons, ...payment]
}

const distinct = (words: readonly string[]): string[] => (words.length > 1 ? [...new Set(words)] : [...words])

const statusOf = ({ finalScore }: Report): 'not-scored' | 'incomplete' =>
  finalScore.status === 'not-scored' ? 'not-scored' : 'incomplete'

const remarkWords = ({ path, message }: Remark): string =>
  path === '' ? say(message) : `${path}: ${say(message)}`

const inPlaces = (outcome: Outcome<unknown>): string =>
  outcome.status === 'scored' ? outcome.step.value.toDecimalPlaces(PLACES).toString() : ''

const valueOf = (step: Step | undefined): string => step?.value.toString() ?? ''

function bonusPoints(report: Report): string {
  const [first, ...more] = bonusesOf(report).map(({ value }) => value)
  return first ? more.reduce((sum, value) => sum.plus(value), first).toString() : ''
}
