// What a clinician can do with the answer, and what each choice would mean for payment.
import { type Mark, markOf } from '../../citation.ts'
import { type Phrase, amount, phrase } from '../../phrase.ts'
import type { RuleYear } from '../../rules/rule-year.ts'
import type { Clinician } from '../../scenario/scenario.ts'
import type { Answer } from './low-volume.ts'

export interface Choice extends Mark {
  readonly id: 'report' | 'opt-in' | 'participate' | 'voluntary' | 'nothing'
  readonly words: Phrase
  readonly meaning: Phrase
}

export function choicesFor(rules: RuleYear, answers: readonly Answer[], clinician: Clinician): Choice[] {
  const [answer, ...others] = answers
  if (answer === undefined || others.length > 0) return []
  switch (answer) {
    case 'required':
      return isGroup(clinician)
        ? [reportTogether(rules), reportAlone(rules)]
        : [report(rules), doNothingWhenRequired(rules)]
    case 'may-opt-in':
      return [optIn(rules), volunteer(rules), doNothing]
    case 'excluded':
      return [...(mayElect(clinician) ? [takePart(rules)] : []), volunteer(rules), doNothing]
    case 'may-report-voluntarily':
      return [volunteer(rules), doNothing]
  }
}

/** A Partial QP who has not elected to take part yet, and whom nothing else excludes. */
const mayElect = ({ qp, election, newlyEnrolled }: Clinician): boolean =>
  qp === 'partial' && election !== 'participate' && !newlyEnrolled

const range = ({ payment, paymentYear }: RuleYear) => ({
  percent: amount(`-${payment.applicablePercent.value}`, 'percent'),
  paymentYear: String(paymentYear),
})

const report = (rules: RuleYear): Choice => ({
  id: 'report',
  words: phrase('Report'),
  meaning: phrase('Your score sets your {paymentYear} payments, from {percent} up.', range(rules)),
  ...markOf(rules.payment.applicablePercent),
})

const doNothingWhenRequired = (rules: RuleYear): Choice => ({
  id: 'nothing',
  words: phrase('Do nothing'),
  meaning: phrase(
    'Without data, and without a hardship, your {paymentYear} payments change by the full {percent}.',
    range(rules),
  ),
  ...markOf(rules.payment.negativeLine),
})

/** Reporting as a group is a choice: 42 CFR 414.1310(e)(2). */
const reportTogether = (rules: RuleYear): Choice => ({
  id: 'report',
  words: phrase('Report together'),
  meaning: phrase(
    'One score sets the {paymentYear} payments of every eligible clinician among you, from {percent} up.',
    range(rules),
  ),
  ...markOf(rules.eligibility.group),
})

const reportAlone = (rules: RuleYear): Choice => ({
  id: 'nothing',
  words: phrase('Do not report together'),
  meaning: phrase(
    'Each of you is judged alone: only those who are required alone risk {percent} in {paymentYear}.',
    range(rules),
  ),
  ...markOf(rules.payment.negativeLine),
})

const isGroup = ({ participation }: Clinician): boolean =>
  participation !== undefined && participation !== 'individual'

const optIn = (rules: RuleYear): Choice => ({
  id: 'opt-in',
  words: phrase('Opt in'),
  meaning: phrase(
    'All MIPS rules apply for the year, with payments in {paymentYear} from {percent} up. You cannot take it back.',
    range(rules),
  ),
  ...markOf(rules.eligibility.optIn.rule),
})

const takePart = (rules: RuleYear): Choice => ({
  id: 'participate',
  words: phrase('Elect to take part'),
  meaning: phrase(
    'MIPS applies to you if you are above the low-volume threshold, with payments in {paymentYear} from {percent} up.',
    range(rules),
  ),
  ...markOf(rules.eligibility.exclusions.partialQp),
})

const volunteer = (rules: RuleYear): Choice => ({
  id: 'voluntary',
  words: phrase('Report voluntarily'),
  meaning: phrase('You get feedback on your data. Your payments do not change.'),
  ...markOf(rules.eligibility.voluntaryReporting),
})

const doNothing: Choice = {
  id: 'nothing',
  words: phrase('Do nothing'),
  meaning: phrase('Your payments do not change.'),
}
