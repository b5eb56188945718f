// A day, by the platform's own calendar: it is shown and typed the way the visitor's system writes days.
import { type TemplateResult, html, nothing } from 'lit'
import { live } from 'lit/directives/live.js'

export interface DateField {
  readonly id: string
  readonly label: string
  readonly help: string
  readonly error?: string | undefined
  readonly value: string
  readonly onInput: (value: string) => void
}

const ISO = /^\d{4}-\d\d-\d\d$/
/** A year on its way: its digits are typed one by one. */
const UNFINISHED = /^0/

export function dateField({ id, label, help, error, value, onInput }: DateField): TemplateResult {
  const typed = (event: Event) => {
    const day = (event.target as HTMLInputElement).value
    if (!UNFINISHED.test(day)) onInput(day)
  }
  return html`<div class="field" part="field">
    <div class="name"><label for=${id}>${label}</label></div>
    <p class="help" id="${id}-help">${help}</p>
    <div class="box ${error ? 'bad' : ''}">
      <input
        id=${id}
        type="date"
        .value=${live(ISO.test(value) ? value : '')}
        aria-describedby="${id}-help${error ? ` ${id}-error` : ''}"
        aria-invalid=${error ? 'true' : nothing}
        @input=${typed}
      />
    </div>
    <p class="error" id="${id}-error" aria-live="polite">${error ?? nothing}</p>
  </div>`
}
