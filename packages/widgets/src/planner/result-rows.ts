// The result as a table: what is shown, printed, copied and written as CSV.
import {
  type CategoryId,
  type Language,
  type Report,
  type RuleYear,
  categoryIds,
  categoryNames,
  say as sayPhrase,
  sayAmount,
} from '@mips-widgets/core'
import { headlines } from '../eligibility-checker/headlines.ts'
import { words } from '../kit/language.ts'
import { text } from './messages.ts'
import { signed } from './running-result.ts'

export type Row = readonly string[]

/** A header row, a row for each category, and the sums. */
export function resultRows(rules: RuleYear, report: Report, language: Language): readonly Row[] {
  const say = (english: string) => words(english, language)
  return [
    [say(text.category), say(text.score), say(text.weight), say(text.pointsHead)],
    ...categoryIds.map((category) => categoryRow(report, category, language)),
    ...sums(rules, report, language),
  ]
}

function categoryRow(report: Report, category: CategoryId, language: Language): Row {
  const outcome = report[category]
  const { finalScore, weights } = report
  const say = (english: string) => words(english, language)
  const percent = (value: { toString(): string }) =>
    sayAmount({ value: value.toString(), unit: 'percent' }, language, 2)
  const detail = weights.status === 'invalid' ? undefined : weights.detail
  const weight = detail?.weights?.[category].value
  const points =
    finalScore.status === 'scored' || finalScore.status === 'incomplete'
      ? finalScore.detail.contributions[category]?.value
      : undefined
  return [
    say(categoryNames[category]),
    outcome.status === 'scored'
      ? percent(outcome.step.value)
      : say(outcome.status === 'not-scored' ? text.reweighted : text.missingHead),
    weight ? percent(weight) : '',
    points ? sayAmount({ value: points, unit: 'points' }, language, 2) : '',
  ]
}

function sums(rules: RuleYear, report: Report, language: Language): Row[] {
  const say = (english: string) => words(english, language)
  const points = (value: Parameters<typeof sayAmount>[0]['value']) =>
    sayAmount({ value, unit: 'points' }, language, 2)
  const { eligibility, finalScore, paymentAdjustment } = report
  const answers = eligibility.status === 'invalid' ? [] : eligibility.detail.answers
  const answer = answers.length === 1 ? answers[0] : undefined
  const row = (label: string, value: string): Row => [say(label), '', '', value]
  const applied = paymentAdjustment.status === 'scored' ? paymentAdjustment : undefined
  const reason = applied && !applied.detail.applies ? applied.detail.reasons[0] : undefined
  const unless = reason ? ` (${say(text.notApplied)})` : ''
  return [
    row(text.finalScore, finalScore.status === 'scored' ? points(finalScore.step.value) : say(text.notYet)),
    row(text.thresholdHead, points(rules.payment.performanceThreshold.value)),
    ...(applied ? [row(text.adjustment, signed(applied.step.value, 'percent', language) + unless)] : []),
    ...(applied?.detail.dollars
      ? [row(text.dollarsHead, signed(applied.detail.dollars.value, 'dollars', language) + unless)]
      : []),
    row(text.whoIsIn, answer ? say(headlines[answer]) : say(text.notYet)),
    ...(reason ? [[sayPhrase(reason.message, language), '', '', '']] : []),
  ]
}
