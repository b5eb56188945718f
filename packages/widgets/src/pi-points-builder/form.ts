// The form of the points builder: a section per objective, a question per measure, its points beside
// it and, where an exclusion moved points, from where.
import {
  type MeasureFinding,
  type PromotingInteroperabilityDetail,
  type RuleYear,
  clinicianTypes,
  specialStatusNames,
} from '@mips-widgets/core'
import { type TemplateResult, html, nothing } from 'lit'
import { type Option, checkField, choiceField, numberField, selectField } from '../kit/field.ts'
import { cite } from '../kit/cite.ts'
import type { TermId } from '../kit/glossary.ts'
import { words } from '../kit/language.ts'
import type { Problems } from '../kit/recover.ts'
import { term } from '../kit/term.ts'
import type { WidgetController } from '../kit/widget-controller.ts'
import { MEASURES } from './input.ts'
import { text } from './messages.ts'
import { pointsLine } from './points-line.ts'
import { type Choice, type Question, type Section, sectionsOf } from './sections.ts'

interface Form {
  readonly widget: WidgetController
  readonly rules: RuleYear
  readonly detail: PromotingInteroperabilityDetail
  readonly problems: Problems
  readonly measures: Readonly<Record<string, unknown>>
}

export function form(all: Form): TemplateResult {
  const { widget, rules } = all
  const pi = rules.promotingInteroperability
  const measureSet = widget.draft.read('promotingInteroperability.measureSet') || undefined
  const sections = sectionsOf(pi, all.measures, measureSet)
  return html`${
    pi.method === 'base-performance-bonus'
      ? choiceField({
          ...named(all, text.measureSet, 'cehrt'),
          ...field(all, 'promotingInteroperability.measureSet'),
          value: measureSet ?? pi.measureSets[0]?.id ?? '',
          options: pi.measureSets.map(({ id, title, cehrt }) => ({
            value: id,
            label: `${words(title, widget.language)}: ${words(cehrt.value, widget.language)}`,
          })),
        })
      : nothing
  }
  ${sections.map((section) => sectionForm(all, section))} ${countsForYou(all)}`
}

/** What a field at a path of the draft shows, and where its text goes. */
function field({ widget, problems }: Form, id: string) {
  const write = (value: string) => widget.write({ [id]: value })
  return { id, value: widget.draft.read(id), error: problems.get(id), onInput: write, onChange: write }
}

/** A label, and what it means. */
function named({ widget }: Form, english: string, means: TermId) {
  const label = words(english, widget.language)
  return { label, term: term(widget, means, label) }
}

const points = (all: Form, id: string, named = false): TemplateResult =>
  pointsLine(all.detail, findingOf(all, id), all.widget.language, named)

const findingOf = ({ detail }: Form, id: string): MeasureFinding | undefined =>
  detail.measures.find((finding) => finding.id === id)

function sectionForm(all: Form, section: Section): TemplateResult {
  const { widget } = all
  const say = (english: string) => words(english, widget.language)
  return html`<fieldset class="objective">
    <legend>${say(section.title)}</legend>
    ${section.help ? html`<p class="help">${say(section.help).replace('{count}', section.needed ?? '')}</p>` : nothing}
    ${section.suppressed ? html`<div class="help">${say(text.suppressed).replace('{measure}', section.suppressed.titles.map(say).join(', '))} ${cite(section.suppressed, widget.language)}</div>` : nothing}
    ${section.findings.map((id) => points(all, id, true))}
    <div class=${section.questions.every(({ kind }) => kind === 'choice') ? 'fields' : ''}>
      ${section.questions.map((question) => questionForm(all, question))}
    </div>
  </fieldset>`
}

function questionForm(all: Form, question: Question): TemplateResult {
  if (question.kind === 'choice') return choice(all, question)
  const isReplaced = findingOf(all, question.id)?.state === 'replaced'
  return question.kind === 'proportion' || isReplaced
    ? proportion(all, question, isReplaced)
    : yesNo(all, question)
}

const labelOf = ({ label, exclusion }: Choice, { widget: { language } }: Form): string =>
  exclusion ? `${words(text.excluded, language)}: ${words(label, language)}` : words(label, language)

/** What was typed stays in view beside an exclusion, and is kept out of view where it does not count. */
function proportion(all: Form, question: Question, isReplaced: boolean): TemplateResult {
  const { widget } = all
  const say = (english: string) => words(english, widget.language)
  const own = `${MEASURES}.${question.id}`
  const part = (name: 'numerator' | 'denominator') => {
    const one = field(all, `${own}.${name}`)
    const error = one.error ?? (name === 'numerator' ? all.problems.get(own) : undefined)
    return numberField({ ...one, error, label: say(text[name]) })
  }
  const isTyped = widget.draft.read(`${own}.numerator`) + widget.draft.read(`${own}.denominator`) !== ''
  const hidden = !isTyped && findingOf(all, question.id)?.state === 'excluded'
  return html`<div class="measure" role="group" aria-label=${say(question.title)}>
    <div class="row"><b>${say(question.title)}</b> ${points(all, question.id)}</div>
    ${
      isReplaced
        ? nothing
        : html`${hidden ? nothing : html`<div class="pair">${part('numerator')} ${part('denominator')}</div>`}
          ${question.choices.map((one) => Object.keys(one.answers).map((id) => tick(all, `${MEASURES}.${id}`, labelOf(one, all))))}`
    }
  </div>`
}

const titleOf = ({ title, optional }: Question, { widget: { language } }: Form): string =>
  optional ? `${words(title, language)} (${words(text.optional, language)})` : words(title, language)

const yesNo = (all: Form, question: Question): TemplateResult =>
  html`<div class="measure">
    <div class="row">
      ${tick(all, `${MEASURES}.${question.id}`, titleOf(question, all))} ${points(all, question.id)}
    </div>
  </div>`

function tick(all: Form, path: string, label: string): TemplateResult {
  const { value, onChange, ...one } = field(all, path)
  return checkField({
    ...one,
    label,
    checked: value === 'true',
    onChange: (on) => onChange(on ? 'true' : ''),
  })
}

/** One of several; choosing answers the ids of the choice and clears the others. */
function choice(all: Form, question: Question): TemplateResult {
  const { widget, problems } = all
  const { choices, open } = question
  const ids = [...new Set(choices.flatMap(({ answers }) => Object.keys(answers)))]
  const isChosen = ({ answers }: Choice) =>
    Object.entries(answers).every(([id, answer]) => widget.draft.read(`${MEASURES}.${id}`) === answer)
  const control = (open ? choiceField : selectField)({
    id: `${MEASURES}.${question.id}`,
    label: titleOf(question, all),
    value: String(choices.findLastIndex(isChosen)),
    error: ids.map((id) => problems.get(`${MEASURES}.${id}`)).find(Boolean),
    options: [
      { value: '-1', label: words(open ?? text.registryNo, widget.language) },
      ...choices.map((one, index) => ({ value: String(index), label: labelOf(one, all) })),
    ],
    onChange: (value) => {
      const { answers = {} } = choices[Number(value)] ?? {}
      widget.write(Object.fromEntries(ids.map((id) => [`${MEASURES}.${id}`, answers[id] ?? ''])))
    },
  })
  const found = ids.find((id) => findingOf(all, id))
  return found ? html`<div class="measure">${control} ${points(all, found)}</div>` : control
}

function countsForYou(all: Form): TemplateResult {
  const { widget, rules } = all
  const say = (english: string) => words(english, widget.language)
  const { automaticTypes, automaticStatuses, onApplication } = rules.weights.promotingInteroperability
  const select = (path: string, label: string, means: TermId, options: readonly Option[]) =>
    selectField({ ...field(all, path), ...named(all, label, means), options })
  const names: Readonly<Record<string, string>> = clinicianTypes
  const chosen = widget.draft.read('clinician.type')
  const types = [...new Set(['physician', ...automaticTypes.value, ...(chosen in names ? [chosen] : [])])]
  return html`<details class="fold">
    <summary>${say(text.countsForYou)}</summary>
    <div class="fields">
      ${select('clinician.type', text.type, 'clinicianType', [{ value: '', label: say(text.anyType) }, ...types.map((type) => ({ value: type, label: say(names[type] ?? type) }))])}
      ${select('promotingInteroperability.reweighting', text.application, 'hardship', [
        { value: '', label: say(text.noApplication) },
        ...onApplication.value.map((reason) => ({ value: reason, label: say(reason) })),
      ])}
    </div>
    ${automaticStatuses.value.map((status) =>
      status === 'small'
        ? numberField({
            ...field(all, 'clinician.practiceSize'),
            ...named(all, text.practiceSize, 'practiceSize'),
          })
        : tick(all, `clinician.specialStatuses.${status}`, say(specialStatusNames[status])),
    )}
  </details>`
}
