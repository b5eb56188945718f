// The criteria checker: what a payment arrangement is like, and which criteria of an Advanced APM it meets.
import { type CriterionFinding, type RuleYear } from '@mips-widgets/core'
import { type TemplateResult, html, nothing } from 'lit'
import { cite } from '../kit/cite.ts'
import { checkField, choiceField, numberField } from '../kit/field.ts'
import type { TermId } from '../kit/glossary.ts'
import { words } from '../kit/language.ts'
import { explanation } from '../kit/receipt.ts'
import { term } from '../kit/term.ts'
import type { WidgetController } from '../kit/widget-controller.ts'
import { answers, text } from './messages.ts'
import { APM, type Checked, checkedOf, exampleFor, losses } from './score.ts'

interface Checking {
  readonly widget: WidgetController
  readonly rules: RuleYear
  readonly checked: Checked
}

export function checker(widget: WidgetController, rules: RuleYear): TemplateResult {
  const { language } = widget
  const say = (english: string) => words(english, language)
  const checking = { widget, rules, checked: checkedOf(rules, widget.draft.draft, language) }
  return html`<details class="fold">
    <summary>${say(text.checker)}</summary>
    <p class="help">${say(text.checkerHelp)}</p>
    <div class="cols">
      <div>${questions(checking)}</div>
      <div>${findings(checking)}</div>
    </div>
  </details>`
}

function questions(checking: Checking): TemplateResult {
  const { widget, rules } = checking
  const { draft } = widget.draft
  const quality = rules.advancedApm.criteria.find(({ id }) => id === 'quality')
  const isOther = draft[`${APM}.payer`] === 'other'
  const isHome = draft[`${APM}.medicalHome`] === 'true'
  return html`${choice(checking, 'payer', text.payer, [
    ['medicare', text.fromMedicare],
    ['other', text.fromOther],
  ])}
  ${number(checking, 'cehrtPercent', text.cehrt, 'cehrt')}
  ${choice(
    checking,
    'qualityMeasures',
    text.qualityAsked,
    [
      ['true', text.yes],
      ['false', text.no],
    ],
    quality?.rule.value,
  )}
  ${check(checking, 'medicalHome', text.home, 'medicalHomeModel')}
  ${isHome ? number(checking, 'clinicians', text.clinicians) : nothing}
  ${check(checking, 'fullCapitation', text.capitation, 'fullCapitation')}
  ${number(checking, 'revenuePercent', text.revenue, 'nominalAmount')}
  ${number(checking, 'expenditurePercent', text.expenditures, 'expectedExpenditures')}
  ${isOther ? lossSteps(checking) : nothing} ${example(widget)}`
}

const choice = (
  { widget }: Checking,
  field: string,
  label: string,
  options: readonly (readonly [string, string])[],
  help?: string,
): TemplateResult => {
  const id = `${APM}.${field}`
  return choiceField({
    id,
    label: words(label, widget.language),
    help: help && words(help, widget.language),
    value: widget.draft.read(id) || (field === 'payer' ? 'medicare' : ''),
    options: options.map(([value, name]) => ({ value, label: words(name, widget.language) })),
    onChange: (value) => widget.write({ [id]: value }),
  })
}

function number({ widget, checked }: Checking, field: string, label: string, meaning?: TermId) {
  const id = `${APM}.${field}`
  const name = words(label, widget.language)
  return numberField({
    id,
    label: name,
    term: meaning && term(widget, meaning, name),
    after: field === 'clinicians' ? undefined : text.percent,
    value: widget.draft.read(id),
    error: checked.problems.get(id),
    onInput: (value) => widget.write({ [id]: value }),
  })
}

function check({ widget }: Checking, field: string, label: string, meaning: TermId): TemplateResult {
  const id = `${APM}.${field}`
  const name = words(label, widget.language)
  return checkField({
    id,
    label: name,
    term: term(widget, meaning, name),
    checked: widget.draft.read(id) === 'true',
    onChange: (on) => widget.write({ [id]: on ? 'true' : '' }),
  })
}

function lossSteps(checking: Checking): TemplateResult {
  const { widget } = checking
  const { language } = widget
  const { draft } = widget.draft
  const say = (english: string) => words(english, language)
  const numbered = (english: string, row: number) => say(english).replace('{number}', String(row + 1))
  return html`<fieldset>
    <legend>${say(text.losses)}</legend>
    ${term(widget, 'marginalRisk', say(text.losses))}
    <p class="help">${say(text.lossesHelp)}</p>
    ${Array.from(
      { length: losses.count(draft) },
      (_, row) =>
        html`<fieldset class="step">
          <legend>${numbered(text.step, row)}</legend>
          <div class="fields">
            ${number(checking, `losses.${row}.upTo`, text.upTo)}
            ${number(checking, `losses.${row}.sharePercent`, text.share)}
          </div>
          <button type="button" class="plain" @click=${() => remove(widget, row)}>
            ${numbered(text.remove, row)}
          </button>
        </fieldset>`,
    )}
    <button type="button" @click=${() => widget.write(losses.add(draft))}>${say(text.add)}</button>
  </fieldset>`
}

function remove(widget: WidgetController, row: number): void {
  const { draft } = widget.draft
  const before = losses.at(draft, row)
  const said = words(text.removed, widget.language).replace('{number}', String(row + 1))
  widget.discard(losses.remove(draft, row), said, (now) => losses.insert(now, row, before))
}

const example = (widget: WidgetController): TemplateResult =>
  html`<button
      type="button"
      @click=${() => widget.discard(exampleFor(widget.draft.draft), words(text.exampleLoaded, widget.language))}
    >
      ${words(text.example, widget.language)}
    </button>
    <p class="help">${words(text.exampleHelp, widget.language)}</p>`

function findings({ widget, checked: { outcome } }: Checking): TemplateResult {
  const { language } = widget
  if (outcome.status === 'not-scored')
    return html`<ul class="marks">
      ${outcome.reasons.map((reason) => html`<li class="note">${words(reason.message, language)} ${cite(reason, language)}</li>`)}
    </ul>`
  const { criteria } = outcome.detail
  const steps = criteria
    .toSorted((a, b) => Number(b.id === 'marginal-risk') - Number(a.id === 'marginal-risk'))
    .flatMap(({ step }) => step ?? [])
  return html`<p role="status"><b>${conclusion(outcome, widget)}</b></p>
    <ul class="marks">
      ${criteria.map((one) => finding(one, widget))}
    </ul>
    ${steps.length > 0 ? explanation(steps, language) : nothing}`
}

function conclusion(outcome: Checked['outcome'], { language }: WidgetController): string {
  if (outcome.status === 'scored')
    return words(outcome.step.value.isZero() ? text.notMet : text.met, language)
  const next = outcome.status === 'incomplete' ? outcome.missing[0] : undefined
  return words(text.open, language).replace('{what}', next ? words(next.message, language) : '')
}

const MARKS = { met: 'yes', 'not-met': 'no', 'not-known': 'note' } as const

const finding = ({ title, answer, asks }: CriterionFinding, { language }: WidgetController): TemplateResult =>
  html`<li class=${MARKS[answer]}>
    <b>${words(title, language)}: ${words(answers[answer], language)}</b><br />
    ${words(asks.message, language)} ${cite(asks, language)}
  </li>`
