// What the calculator asks: the measures one by one, then the practice and the year.
import type { QualityBonusDetail, QualitySubmission, RuleYear } from '@mips-widgets/core'
import { type TemplateResult, html, nothing } from 'lit'
import { cite } from '../kit/cite.ts'
import { checkField, numberField, selectField } from '../kit/field.ts'
import type { TermId } from '../kit/glossary.ts'
import { words } from '../kit/language.ts'
import type { Problems } from '../kit/recover.ts'
import { term } from '../kit/term.ts'
import type { WidgetController } from '../kit/widget-controller.ts'
import { SUBMISSIONS, measures } from './measure-list.ts'
import { collectionTypes, measureTypes, text } from './messages.ts'
import { paysBonus } from './pools.ts'

/** What the fields mean, by the last part of their paths. */
const TERMS: Readonly<Record<string, TermId>> = {
  practiceSize: 'practiceSize',
  measureId: 'measureId',
  eligiblePopulation: 'eligiblePopulation',
  reportingRate: 'dataCompleteness',
  performanceRate: 'performanceRate',
  points: 'achievementPoints',
  achievementPoints: 'achievementPoints',
}

export interface Form {
  readonly widget: WidgetController
  readonly rules: RuleYear
  readonly detail: QualityBonusDetail
  readonly problems: Problems
  readonly onAdd: () => void
  readonly onRemove: (index: number) => void
}

export function form(all: Form): TemplateResult {
  const rows = Array.from({ length: measures.count(all.widget.draft.draft) }, (_, index) => index)
  return html`<ol class="measures">
      ${rows.map((index) => html`<li>${measure(all, index, rows.length)}</li>`)}
    </ol>
    <button type="button" class="add" @click=${all.onAdd}>${words(text.add, all.widget.language)}</button>
    ${practice(all)}`
}

function measure(all: Form, index: number, count: number): TemplateResult {
  const { widget, onRemove } = all
  const say = (english: string) => words(english, widget.language).replace('{number}', String(index + 1))
  const at = (field: string) => `${SUBMISSIONS}.${index}.${field}`
  const select = (
    field: TermId & keyof QualitySubmission,
    label: string,
    none: string,
    options: Readonly<Record<string, string>>,
  ) =>
    selectField({
      id: at(field),
      label: say(label),
      term: term(widget, field, say(label)),
      value: widget.draft.read(at(field)),
      options: [
        { value: '', label: say(none) },
        ...Object.entries(options).map(([value, name]) => ({ value, label: say(name) })),
      ],
      onChange: (value) => widget.write({ [at(field)]: value }),
    })
  const pays = paysBonus(all.detail)
  const number = (field: string, label: string, help = '', after = '', isAsked = pays) =>
    numeric(all, at(field), label, help, after, isAsked)
  return html`<fieldset>
    <legend>${say(text.measure)}</legend>
    <div class="fields">
      ${select('measureType', text.type, text.chooseType, measureTypes)}
      ${number('eligiblePopulation', text.cases)}
      ${number('reportingRate', text.completeness, '', text.percent, true)}
    </div>
    ${
      pays
        ? html`${checkField({
            id: at('endToEnd'),
            label: say(text.endToEnd),
            term: term(widget, 'endToEnd', say(text.endToEnd)),
            checked: widget.draft.read(at('endToEnd')) === 'true',
            onChange: (on) => widget.write({ [at('endToEnd')]: on ? 'true' : '' }),
          })}
          ${earns(all, index)}`
        : nothing
    }
    <details class="more">
      <summary>${say(text.more)}</summary>
      <div class="fields">
        ${numeric(all, at('measureId'), text.measureId, text.measureIdHelp, '', true, 'text')}
        ${pays ? select('collectionType', text.collection, text.anyCollection, collectionTypes) : nothing}
        ${number('performanceRate', text.rate, text.rateHelp, text.percent)}
        ${number('points', text.achievement, text.achievementHelp)}
      </div>
    </details>
    ${count > 1 ? html`<button type="button" class="plain" aria-label=${say(text.removeThis)} @click=${() => onRemove(index)}>${say(text.remove)}</button>` : nothing}
  </fieldset>`
}

function earns({ detail, widget: { language } }: Form, index: number): TemplateResult | typeof nothing {
  const finding = detail.measures[index]
  if (!finding) return nothing
  const earned = [finding.highPriority, finding.endToEnd].flatMap((step) => (step ? [step] : []))
  const why = finding.reasons
  if (earned.length === 0 && why.length === 0) return nothing
  return html`<ul class="marks">
    ${earned.map((step) => html`<li class="yes">${words(text.earns, language)} ${step.value.toString()}: ${words(step.label, language)} ${cite(step, language)}</li>`)}
    ${why.map((reason) => html`<li class="no">${words(reason.message, language)} ${cite(reason, language)}</li>`)}
  </ul>`
}

/** What is not asked for is there all the same while it cannot be read. */
function numeric(
  { widget, problems }: Form,
  path: string,
  label: string,
  help = '',
  after = '',
  isAsked = true,
  mode?: 'text',
): TemplateResult | typeof nothing {
  if (!isAsked && !problems.has(path)) return nothing
  const say = (english: string) => words(english, widget.language)
  const means = TERMS[path.split('.').at(-1) ?? '']
  return numberField({
    id: path,
    label: say(label),
    help: help && say(help),
    term: means && term(widget, means, say(label)),
    value: widget.draft.read(path),
    error: problems.get(path),
    after,
    mode,
    onInput: (value) => widget.write({ [path]: value }),
  })
}

function practice(all: Form): TemplateResult {
  const { widget, rules } = all
  const say = (english: string) => words(english, widget.language)
  const own = (field: string, label: string, help = '', after = '', isAsked = true) =>
    numeric(all, `quality.${field}`, label, help, after, isAsked)
  return html`<fieldset class="practice">
    <legend>${say(text.practice)}</legend>
    <div class="fields">
      ${numeric(all, 'clinician.practiceSize', text.practiceSize)}
      ${own('measuresRequired', text.required, text.requiredHelp)}
      ${own('administrativeClaimsMeasures', text.claims, text.claimsHelp)}
      ${own('achievementPoints', text.achievementTotal)}
      ${own('previousYearAchievementPercent', text.previous, '', text.percent, rules.quality.improvement.kind !== 'none')}
    </div>
  </fieldset>`
}
