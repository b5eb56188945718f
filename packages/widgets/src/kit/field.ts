// Native controls with a visible label above, help under the label and the error under the field.
// The text a visitor typed is never rewritten, so the caret never moves.
import { type TemplateResult, html, nothing } from 'lit'
import { live } from 'lit/directives/live.js'

interface Common {
  readonly id: string
  readonly label: string
  readonly help?: string | undefined
  readonly error?: string | undefined
  /** What the label means, to be unfolded: `term()`. */
  readonly term?: TemplateResult | undefined
}

export interface NumberField extends Common {
  readonly value: string
  readonly before?: string | undefined
  readonly after?: string | undefined
  /** `text` where letters may be part of it. */
  readonly mode?: 'decimal' | 'text' | undefined
  readonly onInput: (value: string) => void
}

const describedBy = ({ id, help, error }: Common) =>
  [help ? `${id}-help` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || nothing

const help = ({ id, help: text }: Common) =>
  text ? html`<p class="help" id="${id}-help">${text}</p>` : nothing
const name = ({ id, label, term }: Common) =>
  html`<div class="name"><label for=${id}>${label}</label>${term ?? nothing}</div>`
const problem = ({ id, error }: Common) =>
  html`<p class="error" id="${id}-error" aria-live="polite">${error ?? nothing}</p>`

export function numberField(field: NumberField): TemplateResult {
  const { id, value, before, after, error, onInput } = field
  return html`<div class="field" part="field">
    ${name(field)} ${help(field)}
    <div class="box ${error ? 'bad' : ''}">
      ${before ? html`<span class="unit" aria-hidden="true">${before}</span>` : nothing}
      <input
        id=${id}
        type="text"
        inputmode=${field.mode ?? 'decimal'}
        autocomplete="off"
        .value=${live(value)}
        aria-describedby=${describedBy(field)}
        aria-invalid=${error ? 'true' : nothing}
        @input=${(event: Event) => onInput((event.target as HTMLInputElement).value)}
      />
      ${after ? html`<span class="unit">${after}</span>` : nothing}
    </div>
    ${problem(field)}
  </div>`
}

export interface Option {
  readonly value: string
  readonly label: string
}

export interface SelectField extends Common {
  readonly value: string
  readonly options: readonly Option[]
  readonly onChange: (value: string) => void
}

/** A value that is not offered, told by a scenario or chosen in another rule year, is shown as it is. */
export function selectField(field: SelectField): TemplateResult {
  const { id, value, error, onChange } = field
  const isOffered = field.options.some((option) => option.value === value)
  const options = isOffered ? field.options : [...field.options, { value, label: value }]
  return html`<div class="field" part="field">
    ${name(field)} ${help(field)}
    <div class="box ${error ? 'bad' : ''}">
      <select
        id=${id}
        aria-describedby=${describedBy(field)}
        aria-invalid=${error ? 'true' : nothing}
        @change=${(event: Event) => onChange((event.target as HTMLSelectElement).value)}
      >
        ${options.map((option) => html`<option value=${option.value} ?selected=${option.value === value} .selected=${live(option.value === value)}>${option.label}</option>`)}
      </select>
    </div>
    ${problem(field)}
  </div>`
}

export interface CheckField extends Common {
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

export function checkField(field: CheckField): TemplateResult {
  const { id, label, checked, error, onChange } = field
  return html`<div class="check">
    <div class="name">
      <label for=${id}>
        <input
          id=${id}
          type="checkbox"
          .checked=${live(checked)}
          aria-describedby=${describedBy(field)}
          aria-invalid=${error ? 'true' : nothing}
          @change=${(event: Event) => onChange((event.target as HTMLInputElement).checked)}
        />
        <span>${label}</span> </label
      >${field.term ?? nothing}
    </div>
    ${help(field)} ${problem(field)}
  </div>`
}

export interface ChoiceField extends Common {
  readonly value: string
  readonly options: readonly Option[]
  readonly onChange: (value: string) => void
}

/** A few options side by side. */
export function choiceField(field: ChoiceField): TemplateResult {
  const { id, label, value, options, onChange } = field
  return html`<fieldset class="field choice" aria-describedby=${describedBy(field)}>
    <legend>${label}</legend>
    ${field.term ?? nothing} ${help(field)}
    <div class="pick">
      ${options.map(
        (option) =>
          html`<label>
            <input
              type="radio"
              name=${id}
              value=${option.value}
              .checked=${live(option.value === value)}
              @change=${() => onChange(option.value)}
            />
            <span>${option.label}</span>
          </label>`,
      )}
    </div>
    ${problem(field)}
  </fieldset>`
}
