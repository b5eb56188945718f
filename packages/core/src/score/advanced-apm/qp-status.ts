// QP status: 42 CFR 414.1420 to 414.1450. The Medicare and the All-Payer option, each by payments and by
// patients; the most favorable counts. What it does to MIPS and to payment is said beside it.
import { type Mark, markOf } from '../../citation.ts'
import type { Decimal, Numeric } from '../../decimal.ts'
import { type Incomplete, type Invalid, type Reason, type Scored, invalid } from '../../outcome.ts'
import { amount, phrase } from '../../phrase.ts'
import type { Thresholds } from '../../rules/advanced-apm-rules.ts'
import type { RuleYear } from '../../rules/rule-year.ts'
import { type Reader, percent, reader } from '../../scenario/read-number.ts'
import type { AdvancedApm } from '../../scenario/scenario.ts'
import { type Step, given, greatest, least, reaches, rule } from '../../step.ts'

export type QpStatus = 'qp' | 'partial-qp' | 'none'

export interface QpTest {
  readonly option: 'medicare' | 'all-payer'
  readonly method: 'payment' | 'patients'
  readonly status: QpStatus
  /** Whether the QP threshold, and the Partial QP threshold, is reached. */
  readonly qp: Step
  readonly partialQp: Step
}

export interface QpDetail {
  readonly status: QpStatus
  readonly tests: readonly QpTest[]
  /** What the status does to MIPS and to payment. */
  readonly consequences: readonly Reason[]
}

/**
 * The most favorable status that the percents reach: at least the threshold. `incomplete` when no percent was
 * told; `invalid` with a sentence for each that cannot be read. The step is 1 when the status is QP, or
 * Partial QP where it is that.
 */
export function qpStatus(
  rules: RuleYear,
  input: AdvancedApm = {},
): Scored<QpDetail> | Incomplete<QpDetail> | Invalid {
  const read = reader()
  const medicare = readPercents('medicare', input.medicare, read)
  const allPayer = readPercents('allPayer', input.allPayer, read)
  if (read.problems.length > 0) return invalid(read.problems)
  const tests = METHODS.flatMap((method) => [
    ...medicareTest(rules, method, medicare[method]),
    ...allPayerTest(rules, method, medicare[method], allPayer[method]),
  ])
  const status = best(tests)
  const detail = { status, tests, consequences: consequencesOf(rules, status, input) }
  if (tests.length === 0) {
    const message = phrase('The percent of payments or of patients through Advanced APMs')
    return { status: 'incomplete', missing: [{ path: 'medicare.paymentPercent', message }], detail }
  }
  const steps = tests.map((test) => (status === 'qp' ? test.qp : test.partialQp))
  const label = phrase(
    status === 'qp' ? 'QP by the most favorable test' : 'Partial QP by the most favorable test',
  )
  return { status: 'scored', step: greatest(steps, { label, unit: 'yes-no' }), detail }
}

type Method = QpTest['method']
const METHODS = ['payment', 'patients'] as const

interface Percents {
  readonly payment: Decimal | undefined
  readonly patients: Decimal | undefined
}

const readPercents = (
  at: string,
  told:
    | { readonly paymentPercent?: Numeric | undefined; readonly patientPercent?: Numeric | undefined }
    | undefined,
  read: Reader,
): Percents => ({
  payment: read.number(`${at}.paymentPercent`, told?.paymentPercent, percent),
  patients: read.number(`${at}.patientPercent`, told?.patientPercent, percent),
})

function medicareTest({ advancedApm }: RuleYear, method: Method, value: Decimal | undefined): QpTest[] {
  if (!value) return []
  const reached = (level: Level) => reachesThreshold(advancedApm.medicare, method, level, value, 'Medicare')
  return [testOf('medicare', method, reached('qp'), reached('partialQp'))]
}

/** A lower share must come from Medicare, and the whole from all payers. */
function allPayerTest(
  { advancedApm: { allPayer } }: RuleYear,
  method: Method,
  medicare: Decimal | undefined,
  all: Decimal | undefined,
): QpTest[] {
  if (allPayer.kind === 'none' || !medicare || !all) return []
  const reached = (level: Level) =>
    least(
      [
        reachesThreshold(allPayer.medicareMinimum, method, level, medicare, 'Medicare'),
        reachesThreshold(allPayer.total, method, level, all, 'All payers'),
      ],
      { label: phrase('Both the Medicare minimum and the total'), unit: 'yes-no' },
    )
  return [testOf('all-payer', method, reached('qp'), reached('partialQp'))]
}

type Level = 'qp' | 'partialQp'

function reachesThreshold(
  thresholds: Thresholds,
  method: Method,
  level: Level,
  value: Decimal,
  whose: string,
): Step {
  const figure = thresholds[method][level]
  const what = phrase(method === 'payment' ? '{whose}: share of payments' : '{whose}: share of patients', {
    whose,
  })
  return reaches(
    given(value, { label: what, unit: 'percent' }),
    rule(figure, {
      label: phrase(level === 'qp' ? 'QP threshold' : 'Partial QP threshold'),
      unit: 'percent',
    }),
    { label: what, unit: 'yes-no', by: figure },
  )
}

const testOf = (option: QpTest['option'], method: Method, qp: Step, partialQp: Step): QpTest => ({
  option,
  method,
  status: qp.value.isZero() ? (partialQp.value.isZero() ? 'none' : 'partial-qp') : 'qp',
  qp,
  partialQp,
})

const best = (tests: readonly QpTest[]): QpStatus =>
  (['qp', 'partial-qp'] as const).find((status) => tests.some((test) => test.status === status)) ?? 'none'

function consequencesOf(rules: RuleYear, status: QpStatus, { electMips }: AdvancedApm): Reason[] {
  const { incentive, partialQp } = rules.advancedApm
  const { exclusions } = rules.eligibility
  switch (status) {
    case 'none':
      return [because('MIPS applies as for everybody else.', partialQp)]
    case 'partial-qp':
      return [
        because(partialQp.value, partialQp),
        electMips
          ? because('Elected to take part: MIPS applies, with its payment adjustment.', exclusions.partialQp)
          : because(
              'Without that election: excluded from MIPS, no adjustment and no incentive.',
              exclusions.partialQp,
            ),
      ]
    case 'qp':
      return [
        because('Excluded from MIPS: no reporting and no payment adjustment.', exclusions.qp),
        'value' in incentive.lumpSum
          ? {
              message: phrase(
                'An incentive of {percent} of the year’s covered professional services, paid once.',
                {
                  percent: amount(incentive.lumpSum.value, 'percent'),
                },
              ),
              ...markOf(incentive.lumpSum),
            }
          : because(incentive.lumpSum.rule.value, incentive.lumpSum.rule),
        ...('value' in incentive.conversionFactor
          ? [because(incentive.conversionFactor.value, incentive.conversionFactor)]
          : []),
      ]
  }
}

const because = (text: string, by: Mark): Reason => ({ message: phrase(text), ...markOf(by) })
