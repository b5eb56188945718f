// What the status asks: the percents, each by payments and by patients, and a Partial QP's election.
import type { QpStatus, RuleYear } from '@mips-widgets/core'
import { type TemplateResult, html, nothing } from 'lit'
import { cite } from '../kit/cite.ts'
import { checkField, numberField } from '../kit/field.ts'
import type { TermId } from '../kit/glossary.ts'
import { words } from '../kit/language.ts'
import type { Problems } from '../kit/recover.ts'
import { term } from '../kit/term.ts'
import type { WidgetController } from '../kit/widget-controller.ts'
import { text } from './messages.ts'

export interface Asking {
  readonly widget: WidgetController
  readonly rules: RuleYear
  readonly problems: Problems
}

export const ELECT = 'advancedApm.electMips'

export function percents(asking: Asking, status: QpStatus | undefined): TemplateResult {
  const { widget, rules } = asking
  const say = (english: string) => words(english, widget.language)
  const { allPayer, partialQp } = rules.advancedApm
  const elects = widget.draft.read(ELECT) === 'true'
  return html`<fieldset>
      <legend>${say(text.medicare)}</legend>
      ${term(widget, 'advancedApm', say(text.medicare))} ${pair(asking, 'medicare')}
    </fieldset>
    ${
      allPayer.kind === 'none'
        ? html`<div class="help">${say(allPayer.rule.value)} ${cite(allPayer.rule, widget.language)}</div>`
        : html`<fieldset>
            <legend>${say(text.allPayer)}</legend>
            ${term(widget, 'allPayer', say(text.allPayer))}
            <p class="help">${say(text.allPayerHelp)}</p>
            ${pair(asking, 'allPayer')}
          </fieldset>`
    }
    ${
      status === 'partial-qp' || elects
        ? checkField({
            id: ELECT,
            label: say(text.elect),
            help: say(partialQp.value),
            term: term(widget, 'partialQp', say(text.elect)),
            checked: elects,
            onChange: (on) => widget.write({ [ELECT]: on ? 'true' : '' }),
          })
        : nothing
    }`
}

const METHODS = [
  ['paymentPercent', text.payments, 'paymentMethod'],
  ['patientPercent', text.patients, 'patientMethod'],
] as const satisfies readonly (readonly [string, string, TermId])[]

const pair = ({ widget, problems }: Asking, option: 'medicare' | 'allPayer'): TemplateResult =>
  html`<div class="fields">
    ${METHODS.map(([field, label, meaning]) => {
      const id = `advancedApm.${option}.${field}`
      return numberField({
        id,
        label: words(label, widget.language),
        term: term(widget, meaning, words(label, widget.language)),
        after: text.percent,
        value: widget.draft.read(id),
        error: problems.get(id),
        onInput: (value) => widget.write({ [id]: value }),
      })
    })}
  </div>`
