// What the summary says outside the categories: eligibility, the payment adjustment, QP status.
import {
  type EligibilityOutcome,
  type Report,
  type RuleYear,
  type Step,
  say,
  sayAmount,
} from '@mips-widgets/core'
import { indent, remarkLine } from './marks.ts'
import { fromTheTop } from './parts.ts'

type Answer = Exclude<EligibilityOutcome, { status: 'invalid' }>['detail']['answers'][number]

const ANSWERS: Readonly<Record<Answer, string>> = {
  required: 'required to report',
  'may-opt-in': 'may opt in',
  'may-report-voluntarily': 'may report voluntarily',
  excluded: 'excluded',
}

export function eligibilityLines({ eligibility }: Report): string[] {
  if (eligibility.status === 'invalid') return ['Eligibility: cannot be read']
  const { answers, reasons, assumed } = eligibility.detail
  const words = answers.map((answer) => ANSWERS[answer]).join(' or ')
  return [
    `Eligibility: ${answers.length > 1 ? `open (${words})` : words}`,
    ...indent(reasons.map(({ message }) => say(message))),
    ...indent(assumed.map((phrase) => `Taken for granted: ${say(phrase)}`)),
  ]
}

export function paymentLines({ paymentYear }: RuleYear, { paymentAdjustment: outcome }: Report): string[] {
  const title = `Payment adjustment in ${paymentYear}`
  switch (outcome.status) {
    case 'invalid':
      return [`${title}: cannot be read`]
    case 'incomplete':
      return [`${title}: incomplete`]
    case 'not-scored':
      return [`${title}: none`, ...indent(outcome.reasons.map(({ message }) => say(message)))]
    case 'scored': {
      const { dollars, part, factors, reasons } = outcome.detail
      const scaled = part === 'above-threshold' || part === 'exceptional'
      return [
        `${title}: ${signed(outcome.step)}${dollars ? `, ${signed(dollars)}` : ''}`,
        ...(scaled ? [`  Scaling factors ${factors.kind}: ${factors.label}`] : []),
        ...indent(reasons.map(({ message }) => say(message))),
      ]
    }
  }
}

const signed = ({ value, unit }: Step): string => `${value.gt(0) ? '+' : ''}${sayAmount({ value, unit })}`

const STATUSES = { qp: 'QP', 'partial-qp': 'Partial QP', none: 'none' } as const

export function qpLines({ advancedApm }: Report): string[] {
  switch (advancedApm.status) {
    case 'invalid':
      return ['QP status: cannot be read']
    case 'incomplete':
      return [
        'QP status: nothing told. Wanted where there is an Advanced APM:',
        ...indent(advancedApm.missing.map((one) => remarkLine(fromTheTop('advancedApm', one)))),
      ]
    case 'scored':
      return [
        `QP status: ${STATUSES[advancedApm.detail.status]}`,
        ...indent(advancedApm.detail.consequences.map(({ message }) => say(message))),
      ]
  }
}
