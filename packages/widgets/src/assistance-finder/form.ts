// What the finder asks: only what decides in the rule year.
import { type RuleYear, apmParticipations, assistancePrograms } from '@mips-widgets/core'
import { type TemplateResult, html, nothing } from 'lit'
import { checkField, numberField, selectField } from '../kit/field.ts'
import { words } from '../kit/language.ts'
import type { Problems } from '../kit/recover.ts'
import { term } from '../kit/term.ts'
import type { WidgetController } from '../kit/widget-controller.ts'
import { VIEW, apmOf } from './input.ts'
import { text } from './messages.ts'

const SIZE = 'clinician.practiceSize'
const APM = `${VIEW}.apm`

export function form(widget: WidgetController, rules: RuleYear, problems: Problems): TemplateResult {
  const { draft, language } = widget
  const say = (english: string) => words(english, language)
  const check = (path: string, label: string) =>
    checkField({
      id: path,
      label: say(label),
      error: problems.get(path),
      checked: draft.read(path) === 'true',
      onChange: (on) => widget.write({ [path]: on ? 'true' : '' }),
    })
  return html`<div class="fields">
      ${numberField({
        id: SIZE,
        label: say(text.practiceSize),
        term: term(widget, 'practiceSize', say(text.practiceSize)),
        value: draft.read(SIZE),
        error: problems.get(SIZE),
        onInput: (value) => widget.write({ [SIZE]: value }),
      })}
      ${selectField({
        id: APM,
        label: say(text.apm),
        term: term(widget, 'apm', say(text.apm)),
        value: apmOf(draft.draft),
        error: problems.get(APM),
        options: [
          { value: '', label: say(text.apmNone) },
          ...Object.entries(apmParticipations).map(([value, label]) => ({ value, label: say(label) })),
        ],
        onChange: (value) => widget.write({ [APM]: value }),
      })}
    </div>
    ${
      runs(rules, 'surs')
        ? html`<fieldset>
            <legend>${say(text.where)}</legend>
            ${check('clinician.specialStatuses.rural', text.rural)}
            ${check('clinician.specialStatuses.hpsa', text.hpsa)}
            ${check(`${VIEW}.underserved`, text.underserved)}
          </fieldset>`
        : nothing
    }
    ${runs(rules, 'ptn') ? check(`${VIEW}.ptn`, text.ptn) : nothing}`
}

const runs = ({ performanceYear }: RuleYear, id: string): boolean =>
  assistancePrograms.some((program) => program.id === id && performanceYear <= program.lastYear)
