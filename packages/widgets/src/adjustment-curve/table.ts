// The curve as a table: every score where it bends or jumps, and the visitor's own, under one rule
// year or two.
import { type Language, type RuleYear, Decimal, paymentAdjustment, sayAmount } from '@mips-widgets/core'
import { type TemplateResult, html } from 'lit'
import { words } from '../kit/language.ts'
import { type FactorsInForce, showFactors } from './factors.ts'
import { text } from './messages.ts'
import { sayScore } from './point.ts'

export interface Column {
  readonly rules: RuleYear
  readonly factors: FactorsInForce
}

interface Row {
  readonly score: Decimal
  readonly yours: boolean
}

const STEP = '0.01'

export function table(
  columns: readonly Column[],
  own: Decimal | undefined,
  language: Language,
): TemplateResult {
  const say = (english: string) => words(english, language)
  return html`<details class="fold">
    <summary>${say(text.table)}</summary>
    <div class="scroll" tabindex="0" role="group" aria-label=${say(text.title)}>
      <table>
        <thead>
          <tr>
            <th scope="col">${say(text.scoreColumn)}</th>
            ${columns.map(
              ({ rules, factors }) =>
                html`<th scope="col" class="n">
                  ${rules.id}<br />${say(factors.kind)}: ${showFactors(factors)}
                </th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${rowsOf(columns, own).map(
            (row) =>
              html`<tr>
                <th scope="row">${nameOf(row, language)}</th>
                ${columns.map(({ rules, factors }) => html`<td class="n">${cell(rules, factors, row.score, language)}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`
}

function rowsOf(columns: readonly Column[], own: Decimal | undefined): Row[] {
  const scores = columns.flatMap(({ rules: { payment } }) => {
    const threshold = new Decimal(payment.performanceThreshold.value)
    const quarter = threshold.times(payment.floorShare.value)
    const additional =
      payment.additional.kind === 'none' ? [] : [new Decimal(payment.additional.threshold.value)]
    return [
      new Decimal(0),
      quarter,
      quarter.plus(STEP),
      threshold,
      ...additional.flatMap((score) => [score.minus(STEP), score]),
      new Decimal(100),
    ]
  })
  const rows = [
    ...scores.map((score) => ({ score, yours: false })),
    ...(own ? [{ score: own, yours: true }] : []),
  ]
  return rows
    .toSorted((a, b) => a.score.cmp(b.score) || Number(b.yours) - Number(a.yours))
    .filter(({ score }, index, all) => index === 0 || !all[index - 1]?.score.eq(score))
}

function nameOf({ score, yours }: Row, language: Language): string {
  const value = sayScore(score, language)
  return yours ? words(text.yours, language).replace('{score}', value) : value
}

function cell(rules: RuleYear, factors: FactorsInForce, score: Decimal, language: Language): string {
  const outcome = paymentAdjustment(rules, score, factors)
  if (outcome.status !== 'scored') return words(text.unknown, language)
  return `${outcome.step.value.gt(0) ? '+' : ''}${sayAmount({ value: outcome.step.value, unit: 'percent' }, language, 2)}`
}
