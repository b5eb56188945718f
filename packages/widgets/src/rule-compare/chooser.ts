// Chooses the rule years to compare: a chip for each, the base, and a proposal beside its final rule in one press.
import { type RuleYearId, ruleYearIds } from '@mips-widgets/core'
import { type TemplateResult, html, nothing } from 'lit'
import { live } from 'lit/directives/live.js'
import { yearName } from '../kit/card.ts'
import { selectField } from '../kit/field.ts'
import { words } from '../kit/language.ts'
import type { WidgetController } from '../kit/widget-controller.ts'
import { compare, nearestPair, toggled, withBase } from './compared-years.ts'
import { text } from './messages.ts'

const LEAST = 2

export function chooser(widget: WidgetController, ids: readonly RuleYearId[]): TemplateResult {
  const { language } = widget
  const say = (english: string) => words(english, language)
  const pair = nearestPair(widget.years.id)
  const isShown = pair?.join() === ids.join()
  const proposed = ruleYearIds.filter((id) => id.endsWith('-proposed'))
  return html`<fieldset class="years">
      <legend>${say(text.years)}</legend>
      <p class="help">${say(text.yearsHelp)}</p>
      ${chips(
        widget,
        text.final,
        ids,
        ruleYearIds.filter((id) => !proposed.includes(id)),
      )}
      ${chips(widget, text.proposed, ids, proposed)}
    </fieldset>
    ${
      pair && !isShown
        ? html`<button type="button" class="pair" @click=${() => compare(widget, pair)}>
            ${say(text.pair).replace('{year}', pair[1])}
          </button>`
        : nothing
    }
    ${selectField({
      id: 'view.base',
      label: say(text.base),
      value: ids[0] ?? '',
      options: ids.map((id) => ({ value: id, label: yearName(id, language) })),
      onChange: (base) => compare(widget, withBase(ids, base)),
    })}`
}

function chips(
  widget: WidgetController,
  name: string,
  ids: readonly RuleYearId[],
  offered: readonly RuleYearId[],
): TemplateResult {
  const label = words(name, widget.language)
  return html`<div class="pick" role="group" aria-label=${label}>
    <div class="small">${label}</div>
    ${offered.map(
      (id) =>
        html`<label
          ><input
            type="checkbox"
            id="year-${id}"
            .checked=${live(ids.includes(id))}
            ?disabled=${ids.length <= LEAST && ids.includes(id)}
            @change=${() => compare(widget, toggled(ids, id))}
          /><span>${id.replace('-proposed', '')}</span></label
        >`,
    )}
  </div>`
}
