// One measure: what it is, what was reported, and what it brings.
import type { CollectionType } from '@mips-widgets/core'
import { type TemplateResult, html, nothing } from 'lit'
import { collectionTypes, measureTypes, text } from './messages.ts'
import { more } from './more.ts'
import { type Row, counted, isInUse, number, select } from './row-fields.ts'
import { verdict } from './verdict.ts'
import { type View, nameOf, readIn, sayIn } from './view.ts'

export const ENTRY = 'view.quality.entry'

export function measure(view: View, index: number): TemplateResult {
  const id = readIn(view, index, 'measureId')
  const row: Row = { view, index, known: view.inventory?.measure?.(id) }
  const title = view.titleOf(id)
  return html`<fieldset>
    <legend>${nameOf(view, index)}${title ? html` <span lang="en">${title}</span>` : nothing}</legend>
    ${fields(row)}
    ${
      view.aside.has(index)
        ? html`<ul class="marks">
            <li class="note">${sayIn(view, text.aside, { year: String(view.rules.performanceYear) })}</li>
          </ul>`
        : verdict(view, index)
    }
    ${more(row)}
    <button
      type="button"
      class="plain"
      aria-label=${sayIn(view, text.removeThis, { measure: nameOf(view, index) })}
      @click=${() => view.onRemove(index)}
    >
      ${sayIn(view, text.remove)}
    </button>
  </fieldset>`
}

/** A known measure is collected in some ways only; another way that was told is shown as it is. */
function ways({ known }: Row): Readonly<Record<string, string>> {
  const types = (known?.collectionTypes ?? Object.keys(collectionTypes)) as readonly CollectionType[]
  return Object.fromEntries(types.map((type) => [type, collectionTypes[type] ?? type]))
}

function fields(row: Row): TemplateResult {
  const { view, index, known } = row
  const has = (field: string) => isInUse(row, field)
  const asks = known === undefined
  return html`<div class="fields">
    ${asks || view.byHand.has(index) ? number(row, 'measureId', text.number, { help: text.numberHelp, term: 'measureId', mode: 'text' }) : nothing}
    ${asks || has('measureType') ? select(row, 'measureType', text.type, measureTypes, 'measureType') : nothing}
    ${select(row, 'collectionType', text.collection, ways(row), 'collectionType')} ${results(row)}
  </div>`
}

/** Counts or rates, as the visitor wishes; what was typed of the other kind stays in sight. */
function results(row: Row): TemplateResult {
  const { view, index, known } = row
  const way = readIn(view, index, 'collectionType')
  const has = (field: string) => isInUse(row, field)
  const isSurvey = way === 'certifiedSurveyVendor'
  const isClaims = way === 'administrativeClaims'
  const isFree = isClaims || known?.nonProportion === true
  const byRate = view.draft[ENTRY] === 'rates' || isSurvey || isFree
  return html`${counted(row, 'eligiblePopulation', text.eligible, { term: 'eligiblePopulation' })}
  ${!byRate || has('performanceMet') ? counted(row, 'performanceMet', text.met, { term: 'performanceMet' }) : nothing}
  ${!byRate || has('performanceNotMet') ? counted(row, 'performanceNotMet', text.notMet, { help: text.notMetHelp }) : nothing}
  ${byRate || has('performanceRate') ? number(row, 'performanceRate', text.rate, { after: isFree ? '' : text.percent, term: 'performanceRate' }) : nothing}
  ${(byRate && !isSurvey && !isClaims) || has('reportingRate') ? number(row, 'reportingRate', text.completeness, { after: text.percent, term: 'dataCompleteness' }) : nothing}`
}
