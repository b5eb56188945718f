// The answer: what payments change by under the first and the last of the years, or how many rules differ.
import type { Report } from '@mips-widgets/core'
import { type TemplateResult, html } from 'lit'
import { type Answer, leftOut, yearName } from '../kit/card.ts'
import { words } from '../kit/language.ts'
import type { WidgetController } from '../kit/widget-controller.ts'
import type { Comparison } from './comparison.ts'
import { text } from './messages.ts'
import { signed } from './row.ts'
import type { Section } from './rules.ts'

export function describeAnswer(
  { columns, problems }: Comparison,
  sections: readonly Section[],
  { language }: WidgetController,
): Answer {
  const [base, other] = [columns[0], columns.at(-1)]
  if (!base || !other || base === other) return { headline: words(text.loading, language), sentence: '' }
  const names = (english: string) =>
    words(english, language)
      .replace('{base}', yearName(base.rules.id, language))
      .replace('{other}', yearName(other.rules.id, language))
  const count = sections.flatMap(({ rules }) => rules).length
  const differ = words(count === 1 ? text.differOne : text.differ, language).replace('{count}', String(count))
  const more = (...sentences: readonly string[]): TemplateResult =>
    html`${[...sentences, ...(problems.size > 0 ? [words(leftOut, language)] : [])].join(' ')}`
  const [before, after] = [percentOf(base.report), percentOf(other.report)]
  if (!before || !after)
    return { headline: differ, sentence: more(names(text.from), words(text.start, language)) }
  return {
    headline: [before, after].map((value) => signed(value, 'percent', language)).join(' → '),
    figure: true,
    tone: after.gt(before) ? 'gain' : after.lt(before) ? 'loss' : 'plain',
    sentence: more(names(text.payment), `${differ}.`),
  }
}

const percentOf = ({ paymentAdjustment }: Report) =>
  paymentAdjustment.status === 'scored' ? paymentAdjustment.step.value : undefined
