// The rules side by side, folded by section: only what changed or all, and those with the words looked for. The
// rows of a section are rendered when it is unfolded.
import type { RuleYear } from '@mips-widgets/core'
import { type TemplateResult, html, nothing } from 'lit'
import { choiceField, numberField } from '../kit/field.ts'
import { words } from '../kit/language.ts'
import type { WidgetController } from '../kit/widget-controller.ts'
import { text } from './messages.ts'
import { type Section, isFound } from './rules.ts'
import { ruleTable } from './tables.ts'

const SHOWN = 'view.shownRules'
const FILTER = 'view.ruleFilter'
const ALL = 'all'

export const showsAll = ({ draft }: WidgetController): boolean => draft.read(SHOWN) === ALL

export interface RulesView {
  readonly widget: WidgetController
  readonly years: readonly RuleYear[]
  readonly sections: readonly Section[]
  readonly isOpen: (section: string) => boolean
  readonly onToggle: (section: string, open: boolean) => void
}

export function rulesView(view: RulesView): TemplateResult {
  const { widget, sections } = view
  const { draft, language } = widget
  const say = (english: string) => words(english, language)
  const wanted = draft.read(FILTER).trim()
  const shown = sections
    .map((section) => ({
      ...section,
      rules: section.rules.filter((rule) => wanted === '' || isFound(rule, section.title, wanted)),
    }))
    .filter(({ rules }) => rules.length > 0)
  return html`<div class="subtitle" role="heading" aria-level=${Math.min(6, widget.headingLevel + 1)}>
      ${say(text.rules)}
    </div>
    ${choiceField({
      id: SHOWN,
      label: say(text.show),
      value: showsAll(widget) ? ALL : '',
      options: [
        { value: '', label: say(text.onlyChanges) },
        { value: ALL, label: say(text.allRules) },
      ],
      onChange: (value) => widget.draft.write({ [SHOWN]: value }),
    })}
    <div class="find">
      ${numberField({
        id: FILTER,
        label: say(text.find),
        mode: 'text',
        value: draft.read(FILTER),
        onInput: (value) => widget.draft.write({ [FILTER]: value }),
      })}
    </div>
    <div role="status">${wanted && shown.length === 0 ? html`<p>${say(text.none)}</p>` : nothing}</div>
    ${shown.map((section) => fold(view, section, wanted !== ''))}`
}

function fold(
  { widget: { language }, years, isOpen, onToggle }: RulesView,
  { id, title, rules }: Section,
  isFiltered: boolean,
): TemplateResult {
  const open = isFiltered || isOpen(id)
  return html`<details
    class="fold rules"
    ?open=${open}
    @toggle=${(event: Event) =>
      event.target === event.currentTarget &&
      !isFiltered &&
      onToggle(id, (event.target as HTMLDetailsElement).open)}
  >
    <summary>
      ${words(text.section, language).replace('{section}', title).replace('{count}', String(rules.length))}
    </summary>
    ${open ? ruleTable(title, years, rules, language) : nothing}
  </details>`
}
