// The steps as buttons, each with what it has brought so far.
import { type Language, type Report, sayAmount } from '@mips-widgets/core'
import { type TemplateResult, html, nothing } from 'lit'
import { words } from '../kit/language.ts'
import { text } from './messages.ts'
import { type StepId, stepOf, steps } from './steps.ts'

export function navigation(
  report: Report,
  current: StepId,
  language: Language,
  onOpen: (id: StepId) => void,
): TemplateResult {
  const say = (english: string) => words(english, language)
  const wanted = new Set(
    report.finalScore.status === 'incomplete'
      ? report.finalScore.missing.map(({ path }) => stepOf(path))
      : [],
  )
  return html`<nav aria-label=${say(text.steps)}>
    <ol class="steps scroll">
      ${steps.map(({ id, title }) => {
        const note = wanted.has(id) ? say(text.open) : brought(report, id, language)
        return html`<li>
          <button type="button" aria-current=${id === current ? 'step' : nothing} @click=${() => onOpen(id)}>
            ${say(title)}${note ? html` <small>${note}</small>` : nothing}
          </button>
        </li>`
      })}
    </ol>
  </nav>`
}

/** The percent of a category, where it has one. */
function brought(report: Report, id: StepId, language: Language): string {
  switch (id) {
    case 'quality':
    case 'cost':
    case 'improvementActivities':
    case 'promotingInteroperability': {
      const outcome = report[id]
      if (outcome.status === 'scored')
        return sayAmount({ value: outcome.step.value, unit: 'percent' }, language, 1)
      return outcome.status === 'not-scored' ? words(text.reweighted, language) : ''
    }
    case 'eligibility':
    case 'ways':
    case 'finalScore':
    case 'moves':
    case 'result':
      return ''
  }
}
