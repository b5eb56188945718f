// The explanation: the tree of steps as an itemized receipt, two levels open at first.
import { type Language, type Step, partsOf, sayAmount } from '@mips-widgets/core'
import { type TemplateResult, html, nothing } from 'lit'
import { cite } from './cite.ts'
import { words } from './language.ts'

const OPEN_LEVELS = 2

/** The fold under a result, for the steps that led to it. */
export const explanation = (steps: readonly Step[], language: Language): TemplateResult =>
  html`<details class="why" part="explanation">
    <summary>${words('How was this worked out?', language)}</summary>
    <ul class="receipt">
      ${steps.map((step) => line(step, language, 0))}
    </ul>
  </details>`

function line(step: Step, language: Language, depth: number): TemplateResult {
  const parts = partsOf(step)
  const head = html`<span class="what"
      ><b>${words(step.label, language)}</b
      >${parts.length > 0 ? html`<span class="how">${formula(step, language)}</span>` : nothing}</span
    >
    <span class="n">${value(step, language)}</span>`
  const own = cite(step, language)
  if (parts.length === 0)
    return html`<li>
      <div class="row">${head}</div>
      ${own}
    </li>`
  return html`<li class=${depth === 0 ? 'total' : ''}>
    <details ?open=${depth < OPEN_LEVELS}>
      <summary class="row">${head}</summary>
      ${own}
      <ul class="receipt">
        ${parts.map((part) => line(part, language, depth + 1))}
      </ul>
    </details>
  </li>`
}

const value = (step: Step, language: Language): string => sayAmount(step, language)

function formula(step: Step, language: Language): string {
  const values = partsOf(step).map((part) => value(part, language))
  const say = (text: string) => words(text, language)
  switch (step.op) {
    case 'given':
    case 'rule':
    case 'constant':
      return ''
    case 'sum':
      return values.join(' + ')
    case 'product':
      return values.join(' × ')
    case 'difference':
      return values.join(' − ')
    case 'quotient':
      return values.join(' ÷ ')
    case 'negated':
      return `− ${values.join('')}`
    case 'exceeds':
      return values.join(' > ')
    case 'reaches':
      return values.join(' ≥ ')
    case 'interpolated':
      return `${values[0]} + (${values[1]} − ${values[2]}) ÷ (${values[3]} − ${values[2]})`
    case 'least':
      return `${say('the smallest of')} ${values.join(', ')}`
    case 'greatest':
      return `${say('the largest of')} ${values.join(', ')}`
    case 'rounded':
      return `${values.join('')}, ${say(step.mode === 'up' ? 'rounded up' : 'rounded')}`
  }
}
