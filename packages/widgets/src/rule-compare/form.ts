// The few numbers that the comparison asks itself: a final score and payments, and who is in.
import { clinicianTypes } from '@mips-widgets/core'
import { type TemplateResult, html, nothing } from 'lit'
import { volumeLabels } from '../eligibility-checker/messages.ts'
import { numberField, selectField } from '../kit/field.ts'
import type { TermId } from '../kit/glossary.ts'
import { words } from '../kit/language.ts'
import type { Problems } from '../kit/recover.ts'
import { term } from '../kit/term.ts'
import type { WidgetController } from '../kit/widget-controller.ts'
import { text } from './messages.ts'

export const SCORE = 'payment.finalScore'
const PAID = 'payment.partBPaidAmount'
const TYPE = 'clinician.type'
const LEVEL = 'clinician.participation'
const criteria = ['allowedCharges', 'beneficiaries', 'services'] as const
const TERMS = {
  allowedCharges: 'allowedCharges',
  beneficiaries: 'beneficiaries',
  services: 'coveredServices',
} as const
const volumes = ['clinician.volume', 'clinician.groupVolume'] as const

const volumePath = (root: string, id: string) => `${root}.segment1.${id}`

/** Every field that this form can show. */
export const fields: readonly string[] = [
  SCORE,
  PAID,
  TYPE,
  ...volumes.flatMap((root) => criteria.map((id) => volumePath(root, id))),
]

/** Where the final score is worked out from data it is not asked. */
export function form(widget: WidgetController, problems: Problems, isScored: boolean): TemplateResult {
  const { draft, language } = widget
  const say = (english: string) => words(english, language)
  const number = (
    path: string,
    label: string,
    means: TermId,
    more: { help?: string; before?: string; after?: string },
  ) =>
    numberField({
      id: path,
      label: say(label),
      term: term(widget, means, say(label)),
      ...more,
      value: draft.read(path),
      error: problems.get(path),
      onInput: (value) => widget.write({ [path]: value }),
    })
  const level = draft.read(LEVEL)
  const root = level === '' || level === 'individual' ? volumes[0] : volumes[1]
  const names: Readonly<Record<string, string>> = clinicianTypes
  return html`<fieldset>
      <legend>${say(text.numbers)}</legend>
      <div class="fields">
        ${
          isScored
            ? nothing
            : number(SCORE, text.score, 'finalScore', {
                help: say(text.scoreHelp),
                after: say(text.scoreUnit),
              })
        }
        ${number(PAID, text.paid, 'partBPaidAmount', { before: '$' })}
      </div>
    </fieldset>
    <details class="fold">
      <summary>${say(text.who)}</summary>
      ${selectField({
        id: TYPE,
        label: say(text.type),
        term: term(widget, 'clinicianType', say(text.type)),
        value: draft.read(TYPE),
        error: problems.get(TYPE),
        options: [
          { value: '', label: say(text.anyType) },
          ...Object.keys(clinicianTypes).map((type) => ({ value: type, label: say(names[type] ?? type) })),
          { value: 'other', label: say(text.otherType) },
        ],
        onChange: (value) => widget.write({ [TYPE]: value }),
      })}
      <div class="fields">
        ${criteria.map((id) =>
          number(
            volumePath(root, id),
            volumeLabels[id],
            TERMS[id],
            id === 'allowedCharges' ? { before: '$' } : {},
          ),
        )}
      </div>
    </details>`
}
