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
import { checkField, choiceField, numberField, selectField } from '../kit/field.ts'
import { words } from '../kit/language.ts'
import type { Problems } from '../kit/recover.ts'
import type { WidgetController } from '../kit/widget-controller.ts'
import { MEASURES } from './input.ts'
import { text } from './messages.ts'
import { pointsLine } from './points-line.ts'
import { type Question, type Section, sectionsOf } from './sections.ts'

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
          id: 'promotingInteroperability.measureSet',
          label: words(text.measureSet, widget.language),
          value: measureSet ?? pi.measureSets[0]?.id ?? '',
          options: pi.measureSets.map(({ id, title, cehrt }) => ({
            value: id,
            label: `${words(title, widget.language)}: ${words(cehrt.value, widget.language)}`,
          })),
          onChange: (value) => widget.write({ 'promotingInteroperability.measureSet': value }),
        })
      : nothing
  }
  ${sections.map((section) => sectionForm(all, section))} ${countsForYou(all)}`
}

const findingOf = ({ detail }: Form, id: string): MeasureFinding | undefined =>
  detail.measures.find((finding) => finding.id === id)

function sectionForm(all: Form, section: Section): TemplateResult {
  const { widget, rules, detail } = all
  const say = (english: string) => words(english, widget.language)
  return html`<fieldset class="objective">
    <legend>${say(section.title)}</legend>
    ${section.needed ? html`<p class="help">${say(text.registries).replace('{count}', section.needed)}</p>` : nothing}
    ${section.findings.map((id) => pointsLine(rules, detail, findingOf(all, id), widget.language, true))}
    <div class=${section.questions.every(({ kind }) => kind === 'choice') ? 'fields' : ''}>
      ${section.questions.map((question) => questionForm(all, question))}
    </div>
  </fieldset>`
}

function questionForm(all: Form, question: Question): TemplateResult {
  switch (question.kind) {
    case 'proportion':
      return proportion(all, question)
    case 'yes-no':
      return yesNo(all, question)
    case 'choice':
      return choice(all, question)
  }
}

function proportion(all: Form, question: Question): TemplateResult {
  const { widget, rules, detail, problems } = all
  const say = (english: string) => words(english, widget.language)
  const part = (name: 'numerator' | 'denominator') => {
    const path = `${MEASURES}.${question.id}.${name}`
    return numberField({
      id: path,
      label: say(text[name]),
      value: widget.draft.read(path),
      error:
        problems.get(path) ?? (name === 'numerator' ? problems.get(`${MEASURES}.${question.id}`) : undefined),
      onInput: (value) => widget.write({ [path]: value }),
    })
  }
  const typed = ['numerator', 'denominator'].some(
    (name) => widget.draft.read(`${MEASURES}.${question.id}.${name}`) !== '',
  )
  const hidden = !typed && findingOf(all, question.id)?.state === 'excluded'
  return html`<div class="measure" role="group" aria-label=${say(question.title)}>
    <div class="row">
      <b>${say(question.title)}</b> ${pointsLine(rules, detail, findingOf(all, question.id), widget.language)}
    </div>
    ${hidden ? nothing : html`<div class="pair">${part('numerator')} ${part('denominator')}</div>`}
    ${question.choices.map(({ label, ids: [id = ''] }) => tick(all, id, `${say(text.excluded)}: ${say(label)}`))}
  </div>`
}

function yesNo(all: Form, question: Question): TemplateResult {
  const { widget, rules, detail } = all
  const finding = findingOf(all, question.id)
  const title = words(question.title, widget.language)
  const label = question.optional ? `${title} (${words(text.optional, widget.language)})` : title
  return html`<div class="measure">
    <div class="row">
      ${tick(all, question.id, label)}
      ${finding ? pointsLine(rules, detail, finding, widget.language) : nothing}
    </div>
  </div>`
}

function tick({ widget, problems }: Form, id: string, label: string): TemplateResult {
  const path = `${MEASURES}.${id}`
  return checkField({
    id: path,
    label,
    checked: widget.draft.read(path) === 'true',
    error: problems.get(`${MEASURES}.${id}`),
    onChange: (on) => widget.write({ [path]: on ? 'true' : '' }),
  })
}

/** One of several; choosing sets the ids of the choice and clears the others. */
function choice({ widget, problems }: Form, question: Question): TemplateResult {
  const say = (english: string) => words(english, widget.language)
  const ids = [...new Set(question.choices.flatMap((one) => one.ids))]
  const isOn = (id: string) => widget.draft.read(`${MEASURES}.${id}`) === 'true'
  const on = ids.filter(isOn)
  const chosen = question.choices.findIndex((one) => one.ids.length === on.length && one.ids.every(isOn))
  return selectField({
    id: `${MEASURES}.${question.id}`,
    label: say(question.title),
    value: String(chosen),
    error: ids.map((id) => problems.get(`${MEASURES}.${id}`)).find(Boolean),
    options: [
      { value: '-1', label: say(text.registryNo) },
      ...question.choices.map(({ label }, index) => ({ value: String(index), label: say(label) })),
    ],
    onChange: (value) => {
      const now = question.choices[Number(value)]?.ids ?? []
      widget.write(Object.fromEntries(ids.map((id) => [`${MEASURES}.${id}`, now.includes(id) ? 'true' : ''])))
    },
  })
}

function countsForYou({ widget, rules }: Form): TemplateResult {
  const { draft, language } = widget
  const say = (english: string) => words(english, language)
  const { automaticTypes, automaticStatuses, onApplication } = rules.weights.promotingInteroperability
  const select = (path: string, label: string, options: readonly { value: string; label: string }[]) =>
    selectField({
      id: path,
      label: say(label),
      value: draft.read(path),
      options,
      onChange: (value) => widget.write({ [path]: value }),
    })
  const names: Readonly<Record<string, string>> = clinicianTypes
  const chosen = draft.read('clinician.type')
  const types = [...new Set(['physician', ...automaticTypes.value, ...(chosen in names ? [chosen] : [])])]
  return html`<details class="fold">
    <summary>${say(text.countsForYou)}</summary>
    <div class="fields">
      ${select('clinician.type', text.type, [{ value: '', label: say(text.anyType) }, ...types.map((type) => ({ value: type, label: say(names[type] ?? type) }))])}
      ${select('promotingInteroperability.reweighting', text.application, [
        { value: '', label: say(text.noApplication) },
        ...onApplication.value.map((reason) => ({ value: reason, label: say(reason) })),
      ])}
    </div>
    ${automaticStatuses.value.map((status) =>
      checkField({
        id: `clinician.specialStatuses.${status}`,
        label: say(specialStatusNames[status]),
        checked: draft.read(`clinician.specialStatuses.${status}`) === 'true',
        onChange: (on) => widget.write({ [`clinician.specialStatuses.${status}`]: on ? 'true' : '' }),
      }),
    )}
  </details>`
}
