// How one reports, and every way of doing so beside the others: which score would count.
import {
  type Inventory,
  type RuleYear,
  type WaysCompared,
  compareWays,
  mvps,
  say as sayPhrase,
  sayAmount,
} from '@mips-widgets/core'
import { type TemplateResult, html, nothing } from 'lit'
import { cite } from '../kit/cite.ts'
import { selectField } from '../kit/field.ts'
import { words } from '../kit/language.ts'
import { readable } from '../kit/report.ts'
import { term } from '../kit/term.ts'
import type { Problems } from '../kit/recover.ts'
import { optionsOf } from '../kit/told/pathway.ts'
import type { WidgetController } from '../kit/widget-controller.ts'
import { fold } from './fold.ts'
import { options, text } from './step-messages.ts'
import { signed } from './running-result.ts'

const OPTION = 'reporting.option'
const MVP = 'reporting.mvpId'

export function waysStep(
  widget: WidgetController,
  rules: RuleYear,
  problems: Problems,
  inventory: Inventory | undefined,
): TemplateResult {
  const say = (english: string) => words(english, widget.language)
  return html`${choice(widget, rules, problems)}
    ${fold(
      say(text.inApm),
      () => import('../define/apm-status.ts'),
      html`<mips-apm-status heading-level=${Math.min(widget.headingLevel + 2, 6)}></mips-apm-status>`,
    )}
    <div class="subtitle" role="heading" aria-level=${widget.headingLevel + 1}>${say(text.ways)}</div>
    <p class="help">${say(text.waysHelp)}</p>
    ${table(compareWays(rules, readable(rules, widget.draft.draft, problems, inventory).scenario, inventory), widget)}`
}

function choice(widget: WidgetController, rules: RuleYear, problems: Problems): TemplateResult {
  const { draft } = widget
  const say = (english: string) => words(english, widget.language)
  const { pathways } = rules
  const chosen = draft.read(OPTION)
  const select = (
    path: string,
    label: string,
    termId: 'mvp' | 'app',
    choices: readonly (readonly [string, string])[],
  ) =>
    selectField({
      id: path,
      label: say(label),
      term: term(widget, termId, say(label)),
      value: draft.read(path),
      error: problems.get(path),
      options: choices.map(([value, name]) => ({ value, label: say(name) })),
      onChange: (value) => widget.write({ [path]: value }),
    })
  return html`<div class="fields">
    ${select(OPTION, text.option, 'app', [
      ['', options.traditional],
      ...optionsOf(rules)
        .filter((id) => id !== 'traditional')
        .map((id) => [id, options[id]] as const),
    ])}
    ${
      chosen === 'mvp' && pathways.mvp.kind !== 'none'
        ? select(MVP, text.mvp, 'mvp', [
            ['', text.whichMvp],
            ...pathways.mvp.ids.value.map((id) => [id, mvps[id]] as const),
          ])
        : nothing
    }
  </div>`
}

function table({ ways, verdict }: WaysCompared, { language }: WidgetController): TemplateResult {
  const say = (english: string) => words(english, language)
  const closed = ways.filter(({ status }) => status !== 'open')
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${say(text.ways)}>
      <table>
        <thead>
          <tr>
            <th scope="col">${say(text.way)}</th>
            <th scope="col" class="n">${say(text.finalScore)}</th>
            <th scope="col" class="n">${say(text.adjustment)}</th>
          </tr>
        </thead>
        <tbody>
          ${ways.map((way) => (way.status === 'open' ? wayRow(way, language) : nothing))}
        </tbody>
      </table>
    </div>
    <div class="say">${sayPhrase(verdict.message, language)} ${cite(verdict, language)}</div>
    <details class="fold">
      <summary>${say(text.notOpen)}</summary>
      <ul class="marks">
        ${closed.map(({ name, why }) => html`<li class="no"><b>${sayPhrase(name, language)}</b>: ${sayPhrase(why.message, language)} ${cite(why, language)}</li>`)}
      </ul>
    </details>`
}

type OpenWay = Extract<WaysCompared['ways'][number], { readonly status: 'open' }>

function wayRow(way: OpenWay, language: WidgetController['language']): TemplateResult {
  const say = (english: string) => words(english, language)
  const { finalScore, paymentAdjustment } = way
  const isScored = finalScore.status === 'scored'
  const percent =
    isScored && paymentAdjustment.status === 'scored'
      ? signed(paymentAdjustment.step.value, 'percent', language)
      : ''
  return html`<tr>
    <th scope="row">
      ${sayPhrase(way.name, language)}
      ${way.counts ? html`<b class="flag counts">${say(text.counts)}</b>` : nothing}
    </th>
    <td class="n">
      ${isScored ? sayAmount({ value: finalScore.step.value, unit: 'points' }, language, 2) : say(text.notYet)}
    </td>
    <td class="n">${percent}${percent && !way.applies ? ` (${say(text.notApplied)})` : ''}</td>
  </tr>`
}
