// What a category asks about the practice, folded: how one takes part, its size and its special statuses.
import { type RuleYear, type SpecialStatusId, specialStatusNames } from '@mips-widgets/core'
import { type TemplateResult, html, nothing } from 'lit'
import { checkField, numberField, selectField } from './field.ts'
import { words } from './language.ts'
import type { Problems } from './recover.ts'
import { term } from './term.ts'
import type { WidgetController } from './widget-controller.ts'

const LEVEL = 'clinician.participation'
const SIZE = 'clinician.practiceSize'

const text = {
  practice: 'Your practice',
  level: 'How do you take part?',
  size: 'Clinicians in the practice (TIN)',
  statuses: 'Special statuses',
  statusesHelp: 'CMS decides these from claims. Tick what applies.',
} as const

const levels = {
  individual: 'On my own',
  group: 'As a group (one practice, one TIN)',
  'virtual-group': 'As a virtual group',
  subgroup: 'As a subgroup',
  'apm-entity': 'Through an APM Entity',
} as const

export const isGroup = (widget: WidgetController): boolean =>
  !['', 'individual'].includes(widget.draft.read(LEVEL))

export interface Practice {
  readonly widget: WidgetController
  readonly rules: RuleYear
  readonly problems: Problems
  /** The special statuses that matter; a small practice is known by its size. */
  readonly statuses?: readonly SpecialStatusId[]
}

export function practice({ widget, rules, problems, statuses = [] }: Practice): TemplateResult {
  const say = (english: string) => words(english, widget.language)
  const write = (path: string) => (value: string) => widget.write({ [path]: value })
  return html`<details class="fold">
    <summary>${say(text.practice)}</summary>
    <div class="fields">
      ${selectField({
        id: LEVEL,
        label: say(text.level),
        term: term(widget, 'participation', say(text.level)),
        value: widget.draft.read(LEVEL) || 'individual',
        options: Object.entries(levels).map(([value, label]) => ({ value, label: say(label) })),
        onChange: write(LEVEL),
      })}
      ${
        statuses.length > 0
          ? numberField({
              id: SIZE,
              label: say(text.size),
              term: term(widget, 'practiceSize', say(text.size)),
              value: widget.draft.read(SIZE),
              error: problems.get(SIZE),
              onInput: write(SIZE),
            })
          : nothing
      }
    </div>
    ${statuses.length > 0 ? statusFields(widget, rules, statuses) : nothing}
  </details>`
}

function statusFields(
  widget: WidgetController,
  rules: RuleYear,
  statuses: readonly SpecialStatusId[],
): TemplateResult {
  const say = (english: string) => words(english, widget.language)
  const level = isGroup(widget) ? 'group' : 'individual'
  return html`<fieldset>
    <legend>${say(text.statuses)}</legend>
    <div class="name">
      <p class="help">${say(text.statusesHelp)}</p>
      ${term(widget, 'specialStatus', say(text.statuses))}
    </div>
    ${rules.specialStatuses
      .filter(({ id }) => id !== 'small' && statuses.includes(id))
      .map((status) => {
        const id = `clinician.specialStatuses.${status.id}`
        return checkField({
          id,
          label: say(specialStatusNames[status.id]),
          help: say(status[level].value),
          checked: widget.draft.read(id) === 'true',
          onChange: (on) => widget.write({ [id]: on ? 'true' : '' }),
        })
      })}
  </fieldset>`
}
