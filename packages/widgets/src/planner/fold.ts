// A fold with another widget in it, which is fetched when the fold is first opened.
import { type TemplateResult, html } from 'lit'

export const fold = (title: string, load: () => Promise<unknown>, widget: TemplateResult): TemplateResult =>
  html`<details
    class="fold"
    @toggle=${(event: Event) => (event.target as HTMLDetailsElement).open && void load()}
  >
    <summary>${title}</summary>
    ${widget}
  </details>`
