// What the curve asks: the score, the payments, the factors and another rule year.
import { type FactorPair, type Language, type RuleYear, ruleYearIds } from '@mips-widgets/core'
import { type TemplateResult, html, nothing } from 'lit'
import { yearName } from '../kit/card.ts'
import { cite } from '../kit/cite.ts'
import type { Draft } from '../kit/draft.ts'
import { choiceField, numberField, selectField } from '../kit/field.ts'
import type { TermId } from '../kit/glossary.ts'
import { words } from '../kit/language.ts'
import type { Problems } from '../kit/recover.ts'
import { term } from '../kit/term.ts'
import type { WidgetController } from '../kit/widget-controller.ts'
import { CHOICE, EXCEPTIONAL, OWN, SCALING, chosenFactors, showFactors, takesExceptional } from './factors.ts'
import { text } from './messages.ts'

export const SCORE = 'payment.finalScore'
export const PAID = 'payment.partBPaidAmount'
export const COMPARE = 'view.compareWith'

export function form(widget: WidgetController, rules: RuleYear, problems: Problems): TemplateResult {
  const { draft, language } = widget
  const say = (english: string) => words(english, language)
  const number = (
    path: string,
    label: string,
    id: TermId | undefined,
    more: { help?: string; before?: string; after?: string } = {},
    also: Draft = {},
  ) =>
    numberField({
      id: path,
      label: say(label),
      term: id && term(widget, id, say(label)),
      ...more,
      value: draft.read(path),
      error: problems.get(path),
      onInput: (value) => widget.write({ [path]: value, ...also }),
    })
  const own = { [CHOICE]: OWN }
  return html`<fieldset>
      <legend>${say(text.numbers)}</legend>
      ${number(SCORE, text.score, 'finalScore', { help: say(text.scoreHelp), after: say(text.scoreUnit) })}
      ${number(PAID, text.paid, 'partBPaidAmount', { help: say(text.paidHelp), before: '$' })}
    </fieldset>
    ${factors(widget, rules)}
    ${
      chosenFactors(draft.draft, rules) === OWN
        ? html`<div class="fields">
            ${number(SCALING, text.scaling, 'scalingFactor', {}, own)}
            ${takesExceptional(rules) ? number(EXCEPTIONAL, text.exceptional, undefined, {}, own) : nothing}
          </div>`
        : nothing
    }
    ${selectField({
      id: COMPARE,
      label: say(text.compare),
      value: draft.read(COMPARE) === rules.id ? '' : draft.read(COMPARE),
      options: [
        { value: '', label: say(text.compareNone) },
        ...ruleYearIds
          .filter((id) => id !== rules.id)
          .map((id) => ({ value: id, label: yearName(id, language) })),
      ],
      onChange: (value) => widget.write({ [COMPARE]: value }),
    })}`
}

function factors(widget: WidgetController, rules: RuleYear): TemplateResult {
  const { draft, language } = widget
  const say = (english: string) => words(english, language)
  const chosen = chosenFactors(draft.draft, rules)
  const pair = rules.payment.factors.find(({ id }) => id === chosen)
  const label = say(takesExceptional(rules) ? text.factors : text.scaling)
  return html`${choiceField({
    id: CHOICE,
    label,
    term: term(widget, 'scalingFactor', label),
    help: say(text.factorsHelp),
    value: chosen,
    options: [
      ...rules.payment.factors.map((one) => ({
        value: one.id,
        label: `${say(one.label)}\u00a0– ${showFactors(one)}`,
      })),
      { value: OWN, label: say(text.own) },
    ],
    onChange: (value) =>
      widget.write(value === OWN && pair ? { [CHOICE]: OWN, ...ownFrom(widget, pair) } : { [CHOICE]: value }),
  })}
  ${pair ? html`<div class="field small">${cites(pair, language)}</div>` : nothing}`
}

/** One citation where both factors stand in the same place. */
function cites({ scalingFactor, exceptionalScalingFactor }: FactorPair, language: Language): TemplateResult {
  const other =
    exceptionalScalingFactor?.cite?.at === scalingFactor.cite?.at ? undefined : exceptionalScalingFactor
  return html`${cite(scalingFactor, language)} ${other ? cite(other, language) : nothing}`
}

/** One's own factors begin with the pair that was chosen, unless there were own ones before. */
function ownFrom({ draft }: WidgetController, pair: FactorPair): Readonly<Record<string, string>> {
  if (draft.read(SCALING) || draft.read(EXCEPTIONAL)) return {}
  return { [SCALING]: pair.scalingFactor.value, [EXCEPTIONAL]: pair.exceptionalScalingFactor?.value ?? '' }
}
