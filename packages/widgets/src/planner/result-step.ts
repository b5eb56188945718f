// The result: the table, and how it was worked out.
import type { Language, Report, RuleYear } from '@mips-widgets/core'
import { type TemplateResult, html, nothing } from 'lit'
import { words } from '../kit/language.ts'
import { explanation } from '../kit/receipt.ts'
import { fold } from './fold.ts'
import { text } from './step-messages.ts'
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

/** What one asks next: other rules, a mistake of CMS, help. */
export function furtherQuestions(language: Language, level: number): TemplateResult {
  const say = (english: string) => words(english, language)
  return html`${fold(
    say(text.otherRules),
    () => import('../define/rule-compare.ts'),
    html`<mips-rule-compare heading-level=${level}></mips-rule-compare>`,
  )}
  ${fold(
    say(text.review),
    () => import('../define/targeted-review.ts'),
    html`<mips-targeted-review heading-level=${level}></mips-targeted-review>`,
  )}
  ${fold(
    say(text.help),
    () => import('../define/assistance-finder.ts'),
    html`<mips-assistance-finder heading-level=${level}></mips-assistance-finder>`,
  )}`
}
