// What stands behind a status: what it means, when CMS looks, how MIPS APMs are scored, and the list of the year.
import {
  type QpDetail,
  type RuleYear,
  type WeightRow,
  categoryIds,
  categoryNames,
  phrase,
  sayDay,
} from '@mips-widgets/core'
import { type TemplateResult, html, nothing } from 'lit'
import { cite } from '../kit/cite.ts'
import { numberField } from '../kit/field.ts'
import { words } from '../kit/language.ts'
import { term } from '../kit/term.ts'
import type { WidgetController } from '../kit/widget-controller.ts'
import { text } from './messages.ts'

const MIPS_APM = 'clinician.mipsApm'

export function meaning(widget: WidgetController, { consequences }: QpDetail): TemplateResult {
  const { language } = widget
  return html`<div class="subtitle">${words(text.meaning, language)}</div>
    <ul class="marks">
      ${consequences.map((reason) => html`<li class="note">${words(reason.message, language)} ${cite(reason, language)}</li>`)}
    </ul>`
}

export function determination(widget: WidgetController, rules: RuleYear): TemplateResult {
  const { language } = widget
  const say = (english: string) => words(english, language)
  const { snapshots, level } = rules.advancedApm
  const days = snapshots.value.map((one) => sayDay(`${rules.performanceYear}-${one}`, language))
  const list = new Intl.ListFormat(language.locale, { style: 'long', type: 'disjunction' }).format(days)
  return html`<details class="fold">
    <summary>${say(text.when)}</summary>
    ${term(widget, 'snapshot', say(text.when))}
    <ul class="marks">
      <li class="note">${say(text.snapshots).replace('{days}', list)} ${cite(snapshots, language)}</li>
      <li class="note">${say(level.value)} ${cite(level, language)}</li>
    </ul>
  </details>`
}

export function mipsApms(widget: WidgetController, rules: RuleYear): TemplateResult {
  const { language, draft } = widget
  const say = (english: string) => words(english, language)
  const { apmScoringStandard: standard, app } = rules.pathways
  const takesPart = draft.read(MIPS_APM).trim() !== ''
  const applies =
    standard.kind === 'none' ? (app.kind === 'none' ? undefined : text.mayReport) : text.standardApplies
  return html`<details class="fold">
    <summary>${say(text.inMipsApm)}</summary>
    ${numberField({
      id: MIPS_APM,
      label: say(text.mipsApm),
      term: term(widget, 'mipsApm', say(text.mipsApm)),
      help: say(text.mipsApmHelp),
      mode: 'text',
      value: draft.read(MIPS_APM),
      onInput: (value) => widget.write({ [MIPS_APM]: value }),
    })}
    ${takesPart && applies ? html`<p>${say(applies)}</p>` : nothing}
    <div class="subtitle">${say(text.standard)}</div>
    ${standard.kind === 'none' ? none(standard.rule, widget) : html`${none(standard.rule, widget)} ${weights(standard.rows, widget)} ${others(standard.otherApms, widget)}`}
    <div class="subtitle">${say(text.app)}</div>
    ${app.kind === 'none' ? none(app.rule, widget) : pathway(app, widget)}
  </details>`
}

type Rule = RuleYear['pathways']['app']['rule']
type Standard = Extract<RuleYear['pathways']['apmScoringStandard'], { readonly kind: 'available' }>
type Pathway = Extract<RuleYear['pathways']['app'], { readonly kind: 'available' }>

const none = (rule: Rule, { language }: WidgetController): TemplateResult =>
  html`<div class="small">${words(rule.value, language)} ${cite(rule, language)}</div>`

function others(apms: Standard['otherApms'], widget: WidgetController): TemplateResult | typeof nothing {
  if (!apms) return nothing
  const list = new Intl.ListFormat(widget.language.locale).format(apms.except)
  return html`<div class="subtitle">${words(text.otherApms, widget.language).replace('{list}', list)}</div>
    ${weights(apms.rows, widget)}`
}

function pathway(app: Pathway, widget: WidgetController): TemplateResult {
  const { language } = widget
  const measures = (list: Pathway['measures']) =>
    html`<p class="small">
      ${words(text.measures, language).replace('{list}', list.value.join(', '))} ${cite(list, language)}
    </p>`
  return html`${none(app.rule, widget)} ${weights(app.rows, widget)} ${measures(app.measures)}
    <div class="subtitle">${words(text.plus, language)}</div>
    ${'kind' in app.plusMeasures ? none(app.plusMeasures.rule, widget) : measures(app.plusMeasures)}`
}

function weights(rows: readonly WeightRow[], { language }: WidgetController): TemplateResult {
  const nameOf = ({ without: [gone] }: WeightRow) =>
    gone
      ? words(phrase(text.without, { category: categoryNames[gone] }), language)
      : words(text.usual, language)
  return html`<ul class="receipt">
    ${rows.map(
      (one) =>
        html`<li>
          <b>${nameOf(one)}</b>: ${words(phrase(text.weights, weightsOf(one)), language)}
          ${cite(one.weights, language)}
        </li>`,
    )}
  </ul>`
}

const weightsOf = ({ weights: { value } }: WeightRow) =>
  Object.fromEntries(
    categoryIds.map((category) => [category, { value: value[category], unit: 'percent' } as const]),
  )

export function advancedApms(widget: WidgetController, rules: RuleYear): TemplateResult {
  const { language } = widget
  const { advancedApms: list } = rules.advancedApm
  return html`<details class="fold">
    <summary>${words(text.list, language)}</summary>
    ${
      list.value.length === 0
        ? html`<p class="help">${words(text.noList, language)}</p>`
        : html`<ul class="marks">
            ${list.value.map((one) => html`<li class="note">${words(one, language)}</li>`)}
          </ul>`
    }
    ${cite(list, language)}
  </details>`
}
