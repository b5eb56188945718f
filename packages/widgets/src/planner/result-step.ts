// The result: the table, and how it was worked out.
import type { Language, Report, RuleYear } from '@mips-widgets/core'
import { type TemplateResult, html, nothing } from 'lit'
import { words } from '../kit/language.ts'
import { explanation } from '../kit/receipt.ts'
import { text } from './messages.ts'
import { resultRows } from './result-rows.ts'
import { resultTable } from './sheet.ts'

export function resultStep(rules: RuleYear, report: Report, language: Language): TemplateResult {
  const { finalScore, paymentAdjustment } = report
  const steps = [finalScore, paymentAdjustment].flatMap((part) =>
    part.status === 'scored' ? [part.step] : [],
  )
  return html`<p class="help">${words(text.resultHelp, language)}</p>
    ${resultTable(resultRows(rules, report, language), words(text.result, language))}
    ${steps.length > 0 ? explanation(steps, language) : nothing}`
}
