// What moves weights and brings bonuses: reweighting, the way of reporting, the practice, complex patients and
// the hospital's score, each folded.
import { categoryIds, categoryNames, clinicianTypes, pathwayOf } from '@mips-widgets/core'
import { type TemplateResult, html, nothing } from 'lit'
import { cite } from '../kit/cite.ts'
import { checkField, numberField, selectField } from '../kit/field.ts'
import type { TermId } from '../kit/glossary.ts'
import { words } from '../kit/language.ts'
import { practice } from '../kit/practice.ts'
import { term } from '../kit/term.ts'
import type { Asking } from './form.ts'
import { pathways, text } from './messages.ts'
import { optionsOf } from '../kit/told/pathway.ts'
import { type Final, scenarioIn } from './score.ts'

export const choices = (asking: Asking, final: Final): TemplateResult =>
  html`${reweighting(asking, final)} ${reporting(asking)}
  ${practice({ ...asking, statuses: asking.rules.specialStatuses.map(({ id }) => id) })}
  ${complexPatients(asking)} ${facility(asking)}`

function reweighting({ widget, rules }: Asking, { outcome: { weights } }: Final): TemplateResult {
  const { language, draft } = widget
  const say = (english: string) => words(english, language)
  const weighed = categoryIds.filter(
    (one) =>
      weights.status === 'invalid' ||
      !weights.detail.before[one].value.isZero() ||
      draft.read(`reweighted.${one}`) !== '',
  )
  const set = (name: 'reweighted' | 'compromised', legend: string, meaning: TermId) =>
    html`<fieldset>
      <legend>${say(legend)}</legend>
      ${term(widget, meaning, say(legend))}
      ${weighed.map((category) => {
        const id = `${name}.${category}`
        return checkField({
          id,
          label: say(categoryNames[category]),
          checked: draft.read(id) === 'true',
          onChange: (on) => widget.write({ [id]: on ? 'true' : '' }),
        })
      })}
    </fieldset>`
  const { circumstances } = rules.weights
  return html`<details class="fold">
    <summary>${say(text.reweighting)}</summary>
    ${term(widget, 'reweighting', say(text.reweighting))}
    <div class="fields">
      ${set('reweighted', text.approved, 'hardship')}
      ${set('compromised', text.compromised, 'compromisedData')}
    </div>
    <div class="subtitle">${say(text.circumstances)}</div>
    <ul class="marks">
      ${circumstances.value.map((one) => html`<li class="note">${say(one)}</li>`)}
    </ul>
    ${cite(circumstances, language)}
  </details>`
}

function reporting({ widget, rules, problems }: Asking): TemplateResult {
  const { language, draft } = widget
  const say = (english: string) => words(english, language)
  const scenario = scenarioIn(rules, draft.draft)
  const types = rules.eligibility.clinicianTypes.value
  const names: Readonly<Record<string, string>> = clinicianTypes
  const chosen = draft.read('clinician.type')
  const other = chosen === '' || types.some((one) => one === chosen) ? [] : [chosen]
  const mipsApm = 'clinician.mipsApm'
  return html`<details class="fold">
    <summary>${say(text.reporting)}</summary>
    <div class="fields">
      ${selectField({
        id: 'reporting.option',
        label: say(text.reporting),
        term: term(widget, 'mvp', say(pathways.mvp)),
        value: pathwayOf(rules, scenario),
        error: problems.get('reporting.option'),
        options: optionsOf(rules).map((value) => ({ value, label: say(pathways[value]) })),
        onChange: (value) => widget.write({ 'reporting.option': value }),
      })}
      ${numberField({
        id: mipsApm,
        label: say(text.mipsApm),
        term: term(widget, 'mipsApm', say(text.mipsApm)),
        help: say(text.mipsApmHelp),
        mode: 'text',
        value: draft.read(mipsApm),
        error: problems.get(mipsApm),
        onInput: (value) => widget.write({ [mipsApm]: value }),
      })}
      ${selectField({
        id: 'clinician.type',
        label: say(text.aboutYou),
        term: term(widget, 'clinicianType', say(text.aboutYou)),
        value: chosen,
        error: problems.get('clinician.type'),
        options: [
          { value: '', label: say(text.anyType) },
          ...[...types, ...other].map((value) => ({ value, label: say(names[value] ?? value) })),
        ],
        onChange: (value) => widget.write({ 'clinician.type': value }),
      })}
    </div>
  </details>`
}

interface Figure {
  readonly path: string
  readonly label: string
  readonly meaning?: TermId
  readonly after?: string
}

const figures = ({ widget, problems }: Asking, all: readonly Figure[]): TemplateResult => {
  const say = (english: string) => words(english, widget.language)
  return html`<div class="fields">
    ${all.map(({ path, label, meaning, after }) =>
      numberField({
        id: path,
        label: say(label),
        term: meaning && term(widget, meaning, say(label)),
        after,
        value: widget.draft.read(path),
        error: problems.get(path),
        onInput: (value) => widget.write({ [path]: value }),
      }),
    )}
  </div>`
}

function complexPatients(asking: Asking): TemplateResult {
  const { widget, rules } = asking
  const say = (english: string) => words(english, widget.language)
  const bonus = rules.finalScore.complexPatient
  const rule = 'kind' in bonus ? bonus.rule : bonus.condition
  return html`<details class="fold">
    <summary>${say(text.complex)}</summary>
    <div class="help">${say(rule.value)} ${cite(rule, widget.language)}</div>
    ${'kind' in bonus ? nothing : figures(asking, INDICATORS)}
    ${'kind' in bonus || bonus.method !== 'standardized' ? nothing : DISTRIBUTIONS.map(([name, legend]) => distribution(asking, name, legend))}
  </details>`
}

const INDICATORS: readonly Figure[] = [
  { path: 'complexPatient.averageHccScore', label: text.hcc, meaning: 'hccScore' },
  { path: 'complexPatient.dualEligibleShare', label: text.dual, meaning: 'dualEligible' },
  { path: 'complexPatient.points', label: text.told },
]

const DISTRIBUTIONS = [
  ['hccDistribution', text.hccFigures],
  ['dualDistribution', text.dualFigures],
] as const

const distribution = (asking: Asking, name: string, legend: string): TemplateResult =>
  html`<fieldset>
    <legend>${words(legend, asking.widget.language)}</legend>
    ${figures(
      asking,
      (['mean', 'standardDeviation', 'median'] as const).map((one) => ({
        path: `complexPatient.${name}.${one}`,
        label: text[one],
      })),
    )}
  </fieldset>`

function facility(asking: Asking): TemplateResult {
  const { widget, rules } = asking
  const say = (english: string) => words(english, widget.language)
  const { facilityBased } = rules.finalScore
  return html`<details class="fold">
    <summary>${say(text.facility)}</summary>
    <div class="help">${say(facilityBased.rule.value)} ${cite(facilityBased.rule, widget.language)}</div>
    ${
      facilityBased.kind === 'none'
        ? nothing
        : figures(asking, [
            {
              path: 'facilityBased.qualityPercent',
              label: text.facilityQuality,
              meaning: 'facilityBased',
              after: text.percent,
            },
            { path: 'facilityBased.costPercent', label: text.facilityCost, after: text.percent },
          ])
    }
  </details>`
}
