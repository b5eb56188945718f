// Both tables: the results of each rule year, and the rules side by side. In narrow places each row is a block
// with the years under it.
import type { Language, RuleYear } from '@mips-widgets/core'
import { type TemplateResult, html, nothing } from 'lit'
import { yearName } from '../kit/card.ts'
import { cite } from '../kit/cite.ts'
import { words } from '../kit/language.ts'
import { changes, text } from './messages.ts'
import { newWords } from './new-words.ts'
import { type Row, difference } from './row.ts'
import type { Cell, Line, Rule } from './rules.ts'

interface Table {
  readonly caption: string
  readonly kind: string
  readonly first: string
  readonly years: readonly RuleYear[]
  readonly language: Language
  readonly rows: readonly { readonly label: string; readonly cells: readonly TemplateResult[] }[]
}

/** Roles are written out: cells that are laid out as blocks would lose them. */
function table({ caption, kind, first, years, language, rows }: Table): TemplateResult {
  const names = years.map(({ id }) => yearName(id, language))
  return html`<table role="table" aria-label=${caption} class=${kind}>
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">${first}</th>
        ${years.map((rules) => html`<th role="columnheader" scope="col">${headOf(rules, language)}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        ({ label, cells }) =>
          html`<tr role="row">
            <th role="rowheader" scope="row">${label}</th>
            ${cells.map((cell, index) => html`<td role="cell" data-year=${names[index] ?? ''}>${cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`
}

const headOf = ({ performanceYear, status }: RuleYear, language: Language): TemplateResult =>
  html`${performanceYear}${status === 'proposed' ? html` <span class="flag">${words('PROPOSED', language)}</span>` : nothing}`

export function resultTable(
  years: readonly RuleYear[],
  rows: readonly Row[],
  language: Language,
): TemplateResult {
  return table({
    caption: words(text.results, language),
    kind: 'results',
    first: words(text.result, language),
    years,
    language,
    rows: rows.map((row) => ({
      label: row.label,
      cells: row.cells.map((cell) => {
        const beside = difference(row, cell, language)
        return html`<b>${cell.main}</b
          >${beside ? html` <span class="by ${beside.tone}">${beside.text}</span>` : nothing}${cell.small.map((one) => html` <span class="small">${one}</span>`)}`
      }),
    })),
  })
}

export function ruleTable(
  title: string,
  years: readonly RuleYear[],
  rules: readonly Rule[],
  language: Language,
): TemplateResult {
  return table({
    caption: title,
    kind: 'rules',
    first: words(text.rule, language),
    years,
    language,
    rows: rules.map(({ label, cells }) => ({ label, cells: cells.map((cell) => ruleCell(cell, language)) })),
  })
}

function ruleCell({ lines, marks, change }: Cell, language: Language): TemplateResult {
  const [line, ...others] = lines
  return html`${change ? mark(change, language) : nothing}
  ${
    others.length > 0
      ? html`<ul>
          ${lines.map((one) => html`<li>${lineOf(one, language)}</li>`)}
        </ul>`
      : line
        ? lineOf({ ...line, change: undefined }, language)
        : html`<span class="small">${words(text.noRule, language)}</span>`
  }
  ${marks.map((one) => cite(one, language))}`
}

const mark = (change: keyof typeof changes, language: Language): TemplateResult =>
  html`<b class="mark ${change}">${words(changes[change], language)}</b>`

function lineOf({ text: said, change, before, mark: place }: Line, language: Language): TemplateResult {
  const shown = before
    ? newWords(before, said).map(({ text: piece, isNew }) =>
        isNew ? html`<ins>${piece}</ins> ` : html`${piece} `,
      )
    : said
  return html`${change ? html`${mark(change, language)} ` : nothing}
  ${change === 'removed' ? html`<del>${said}</del>` : shown} ${place ? cite(place, language) : nothing}`
}
