// The result as a table, on the screen, on the sheet that is printed, and as it is copied and exported.
import { type Language, type Report, type RuleYear, sayDay } from '@mips-widgets/core'
import { type TemplateResult, html, nothing } from 'lit'
import { disclaimer, yearName } from '../kit/card.ts'
import { words } from '../kit/language.ts'
import { today } from '../kit/today.ts'
import { text } from './messages.ts'
import { type Row, resultRows } from './result-rows.ts'

export const resultTable = ([head = [], ...rows]: readonly Row[], label: string): TemplateResult =>
  html`<div class="scroll" tabindex="0" role="region" aria-label=${label}>
    <table class="outcome">
      <thead>
        <tr>
          ${head.map((cell, index) => html`<th scope="col" class=${index > 0 ? 'n' : ''}>${cell}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([name, ...cells]) =>
            html`<tr>
              <th scope="row">${name}</th>
              ${
                cells.slice(0, -1).some(Boolean)
                  ? cells.map((cell) => html`<td class="n">${cell}</td>`)
                  : html`<td class="n" colspan=${cells.length}>${cells.at(-1)}</td>`
              }
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`

/** What is printed, whichever step is open: one page with the result, its date and the link. */
export const sheet = (rules: RuleYear, report: Report, language: Language, link: string): TemplateResult =>
  html`<section class="sheet">
    ${resultTable(resultRows(rules, report, language), words(text.result, language))}
    <p>${sayDay(today(), language)}</p>
    ${link ? html`<p class="link">${link}</p>` : nothing}
  </section>`

/** The table as it is copied and exported, with what it stands on above it. */
export const takenRows = (
  rules: RuleYear,
  report: Report,
  language: Language,
  link: string,
): readonly Row[] => [
  [words(text.title, language), yearName(rules.id, language), sayDay(today(), language)],
  [disclaimer(rules, language)],
  [link],
  [],
  ...resultRows(rules, report, language),
]
