// The result to take along: the table, and what can be done with it.
import type { Report, RuleYear } from '@mips-widgets/core'
import type { LitElement } from 'lit'
import { type TemplateResult, html } from 'lit'
import { explanation } from '../kit/receipt.ts'
import type { Recovered } from '../kit/recover.ts'
import { words } from '../kit/language.ts'
import type { WidgetController } from '../kit/widget-controller.ts'
import { text } from './messages.ts'
import { resultRows } from './result-rows.ts'

export function resultStep(
  _host: LitElement,
  widget: WidgetController,
  rules: RuleYear,
  { outcome }: Recovered<Report>,
): TemplateResult {
  const { language } = widget
  const { finalScore, paymentAdjustment } = outcome
  return html`${resultTable(resultRows(rules, outcome, language), words(text.result, language))}
  ${
    finalScore.status === 'scored'
      ? explanation(
          [finalScore.step, ...(paymentAdjustment.status === 'scored' ? [paymentAdjustment.step] : [])],
          language,
        )
      : ''
  }`
}

const resultTable = ([head = [], ...rows]: readonly (readonly string[])[], label: string): TemplateResult =>
  html`<div class="scroll" tabindex="0" role="region" aria-label=${label}>
    <table>
      <thead>
        <tr>
          ${head.map((cell, index) => html`<th scope="col" class=${index > 0 ? 'n' : ''}>${cell}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([label, ...cells]) =>
            html`<tr>
              <th scope="row">${label}</th>
              ${cells.map((cell) => html`<td class="n">${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`
