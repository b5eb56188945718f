// A citation as a small mark that opens where it stands, and the marks of doubt beside it. Sources are English.
import type { Language, Mark } from '@mips-widgets/core'
import { type TemplateResult, html, nothing } from 'lit'
import { words } from './language.ts'

export function cite(mark: Mark, language: Language): TemplateResult | typeof nothing {
  const { cite: place, dispute, unverified } = mark
  if (!place && !dispute && !unverified) return nothing
  const say = (text: string) => words(text, language)
  return html`<details class="cite">
    <summary>
      ${place ? html`<span lang="en">${place.at}</span>` : say('no source')}${dispute ? html` <b class="doubt">${say('disputed')}</b>` : nothing}${unverified ? html` <b class="doubt">${say('unverified')}</b>` : nothing}
    </summary>
    <span class="source">
      ${
        place
          ? html`<span lang="en"
              >${
                place.source.address
                  ? html`<a href=${place.source.address} target="_blank" rel="noreferrer"
                      >${place.source.title}</a
                    >`
                  : place.source.title
              },
              ${place.source.publisher}, ${place.source.date}.</span
            > `
          : nothing
      }
      ${dispute ? html`${say('Another reading')}: ${say(dispute.otherValue)} (${say(dispute.saidBy)}). ${say(dispute.reason)} ` : nothing}
      ${unverified ? say(unverified) : nothing}
    </span>
  </details>`
}
