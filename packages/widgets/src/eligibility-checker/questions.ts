// What the eligibility checker asks: three numbers first, the rest folded.
import { type RuleYear, clinicianTypes, sayDay, specialStatusNames } from '@mips-widgets/core'
import { type TemplateResult, html, nothing } from 'lit'
import { checkField, numberField, selectField } from '../kit/field.ts'
import { words } from '../kit/language.ts'
import type { TermId } from '../kit/glossary.ts'
import { term } from '../kit/term.ts'
import type { Problems } from '../kit/recover.ts'
import type { WidgetController } from '../kit/widget-controller.ts'
import { levelOf, otherLevelOf, volumeRoot } from './input.ts'
import { type Level, levelTitles, levels, text, volumeLabels } from './messages.ts'

const VOLUME_TERMS = {
  allowedCharges: 'allowedCharges',
  beneficiaries: 'beneficiaries',
  services: 'coveredServices',
} as const

type Segment = RuleYear['eligibility']['segments']['value'][number]

export function questions(widget: WidgetController, rules: RuleYear, problems: Problems): TemplateResult {
  const level = levelOf(widget.draft.draft)
  const other = level === 'individual' ? otherLevelOf(widget.draft.draft) : 'individual'
  const say = (english: string) => words(english, widget.language)
  const volumes = (at: Level, segment: Segment) => volumeFields(widget, rules, at, segment, problems)
  const [first, second] = rules.eligibility.segments.value
  return html`
    <fieldset>
      <legend>${say(text.numbers)}</legend>
      ${first ? volumes(level, first) : nothing}
    </fieldset>
    ${typeAndLevel(widget, rules, problems)}
    <details class="fold">
      <summary>${say(text.second)}</summary>
      <p class="help">${say(text.secondHelp)}</p>
      ${second ? volumes(level, second) : nothing}
    </details>
    <details class="fold">
      <summary>${say(text.compare)}: ${say(levelTitles[other])}</summary>
      <p class="help">${say(text.compareHelp)}</p>
      ${rules.eligibility.segments.value.map((segment) => volumes(other, segment))}
    </details>
    ${aboutYou(widget, rules, problems)}
  `
}

function volumeFields(
  widget: WidgetController,
  rules: RuleYear,
  level: Level,
  segment: Segment,
  problems: Problems,
): TemplateResult {
  const { language, draft } = widget
  const say = (english: string) => words(english, language)
  return html`<p class="help">
      ${sayDay(segment.from, language)} – ${sayDay(segment.to, language)}. ${say(text.numbersHelp)}
    </p>
    <div class="fields">
      ${rules.eligibility.lowVolume.map(({ id, counts }) => {
        const path = `${volumeRoot(level)}.${segment.id}.${id}`
        return numberField({
          id: path,
          label: say(volumeLabels[id]),
          term: term(widget, VOLUME_TERMS[id], say(volumeLabels[id])),
          help: say(counts),
          value: draft.read(path),
          error: problems.get(path),
          before: id === 'allowedCharges' ? '$' : '',
          onInput: (value) => widget.write({ [path]: value }),
        })
      })}
    </div>`
}

function typeAndLevel(widget: WidgetController, rules: RuleYear, problems: Problems): TemplateResult {
  const say = (english: string) => words(english, widget.language)
  const types = rules.eligibility.clinicianTypes.value
  const chosen = widget.draft.read('clinician.type')
  const rest = Object.keys(clinicianTypes).filter((type) => !types.some((known) => known === type))
  const names: Readonly<Record<string, string>> = clinicianTypes
  const option = (value: string) => ({ value, label: say(names[value] ?? value) })
  return html`<div class="fields">
    ${selectField({
      id: 'clinician.type',
      label: say(text.type),
      term: term(widget, 'clinicianType', say(text.type)),
      value: chosen,
      error: problems.get('clinician.type'),
      options: [
        { value: '', label: say(text.anyType) },
        ...types.map(option),
        ...rest.map(option),
        { value: 'other', label: say(text.otherType) },
      ],
      onChange: (value) => widget.write({ 'clinician.type': value }),
    })}
    ${selectField({
      id: 'clinician.participation',
      label: say(text.level),
      term: term(widget, 'participation', say(text.level)),
      value: levelOf(widget.draft.draft),
      error: problems.get('clinician.participation'),
      options: Object.entries(levels).map(([value, label]) => ({ value, label: say(label) })),
      onChange: (value) => widget.write({ 'clinician.participation': value }),
    })}
  </div>`
}

function aboutYou(widget: WidgetController, rules: RuleYear, problems: Problems): TemplateResult {
  const { draft } = widget
  const say = (english: string) => words(english, widget.language)
  const check = (path: string, label: string, help?: string) =>
    checkField({
      id: path,
      label: say(label),
      help: help && say(help),
      checked: draft.read(path) === 'true',
      onChange: (on) => widget.write({ [path]: on ? 'true' : '' }),
    })
  const select = (
    path: string,
    termId: TermId,
    label: string,
    options: readonly (readonly [string, string])[],
  ) =>
    selectField({
      id: path,
      label: say(label),
      term: term(widget, termId, say(label)),
      value: draft.read(path),
      options: options.map(([value, name]) => ({ value, label: say(name) })),
      onChange: (value) => widget.write({ [path]: value }),
    })
  const level = levelOf(draft.draft) === 'individual' ? 'individual' : 'group'
  return html`<details class="fold">
    <summary>${say(text.about)}</summary>
    ${check('clinician.newlyEnrolled', text.newlyEnrolled)}
    <div class="fields">
      ${select('clinician.qp', 'qp', text.qp, [
        ['', text.qpNone],
        ['qp', text.qpFull],
        ['partial', text.qpPartial],
      ])}
      ${select('clinician.election', 'optIn', text.election, [
        ['', text.electionNone],
        ...(rules.eligibility.optIn.kind === 'available' ? [['opt-in', text.electionOptIn] as const] : []),
        ['participate', text.electionParticipate],
      ])}
      ${numberField({
        id: 'clinician.practiceSize',
        label: say(text.practiceSize),
        term: term(widget, 'practiceSize', say(text.practiceSize)),
        value: draft.read('clinician.practiceSize'),
        error: problems.get('clinician.practiceSize'),
        onInput: (value) => widget.write({ 'clinician.practiceSize': value }),
      })}
    </div>
    <fieldset>
      <legend>${say(text.statuses)}</legend>
      ${term(widget, 'specialStatus', say(text.statuses))}
      <p class="help">${say(text.statusesHelp)}</p>
      ${rules.specialStatuses
        .filter(({ id }) => id !== 'small')
        .map((status) =>
          check(`clinician.specialStatuses.${status.id}`, specialStatusNames[status.id], status[level].value),
        )}
    </fieldset>
  </details>`
}
