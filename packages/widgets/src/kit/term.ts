// A term that can be unfolded where it stands, by touch, mouse or keyboard alike.
import { type TemplateResult, html } from 'lit'
import type { TermId } from './glossary.ts'
import { words } from './language.ts'
import type { WidgetController } from './widget-controller.ts'

/** A question mark beside a label that opens what its term means; `name` is the label, in the visitor's words. */
export function term(widget: WidgetController, id: TermId, name: string): TemplateResult {
  const { language, glossary } = widget
  const meaning = glossary?.[id]
  return html`<details
    class="term"
    @toggle=${(event: Event) => (event.target as HTMLDetailsElement).open && void widget.openGlossary()}
  >
    <summary aria-label=${words('What does “{term}” mean?', language).replace('{term}', name)}>?</summary>
    <p class="meaning">${meaning ? words(meaning, language) : '…'}</p>
  </details>`
}
