// A benchmark as a scale of ten deciles, better to the right whichever way the numbers run, with the
// visitor's own result as the strongest mark; and the same as a table. A narrow one has fewer labels.
import { type Decimal, type Language, type Unit, sayAmount } from '@mips-widgets/core'
import { type SVGTemplateResult, type TemplateResult, html, nothing, svg } from 'lit'
import { guard } from 'lit/directives/guard.js'
import { words } from './language.ts'

export interface ScalePicture {
  /** Whose benchmark it is: a title of CMS's stays in English. */
  readonly name: string
  /** Where deciles 1 to 10 begin; null where it is not known. */
  readonly bounds: readonly (Decimal | null)[]
  readonly unit: Unit
  /** The visitor's own, with the decile it reached. */
  readonly own?: { readonly value: Decimal; readonly decile: number } | undefined
  readonly language: Language
}

const HEIGHT = 76
const TOP = 28
const BAR = 24
/** The share of the width that a decile takes, in percent. */
const STEP = 10
/** A narrow scale says where every third decile begins; long labels need more room. */
const MAJOR = 3
const LONG = 7

/** Drawn again only when what it shows has changed. */
export function scalePicture(all: ScalePicture): TemplateResult {
  const { name, bounds, unit, own, language } = all
  return html`${guard([name, bounds, unit, language, own?.decile, own?.value.toString()], () => draw(all))}`
}

function draw(all: ScalePicture): TemplateResult {
  const { name, bounds, own, language } = all
  const label = words('Benchmark of {name}, better to the right', language).replace('{name}', name)
  const isLong = bounds.some((bound) => bound && sayValue(all, bound).length > LONG)
  return html`<div class=${isLong ? 'scale long' : 'scale'}>
    <svg width="100%" height=${HEIGHT} role="img" aria-label=${own ? `${label}. ${sayOwn(all)}` : label}>
      ${bounds.map((_bound, index) => segment(all, index))} ${own ? mark(all, placeOf(all)) : nothing}
    </svg>
    ${table(all)}
  </div>`
}

const sayValue = ({ unit, language }: ScalePicture, value: Decimal): string =>
  sayAmount({ value, unit }, language, 2)

const sayOwn = (all: ScalePicture): string =>
  all.own ? words('You: {value}', all.language).replace('{value}', sayValue(all, all.own.value)) : ''

function segment(all: ScalePicture, index: number): SVGTemplateResult {
  const bound = all.bounds[index]
  const decile = all.own?.decile ?? 0
  const reached = decile === index + 1
  const kind = reached ? 'reached' : index < decile ? 'passed' : ''
  const anchor = index === 0 ? 'start' : 'middle'
  return svg`<rect class="decile ${kind}" x="${index * STEP}%" y=${TOP} width="${STEP}%" height=${BAR}></rect>
    <text class=${reached ? 'reached' : ''} x="${(index + 1 / 2) * STEP}%" y=${TOP + 17} text-anchor="middle">${index + 1}</text>
    ${bound ? svg`<text class=${index % MAJOR === 0 ? 'begins' : 'begins minor'} x="${index * STEP}%" y=${TOP + BAR + 18} text-anchor=${anchor}>${sayValue(all, bound)}</text>` : nothing}`
}

/** How far to the right the visitor's own stands: in the middle of a decile that has no known end. */
function placeOf({ bounds, own }: ScalePicture): number {
  if (!own) return 0
  const from = bounds[own.decile - 1]
  const to = bounds[own.decile]
  const within = from && to && !to.eq(from) ? own.value.minus(from).div(to.minus(from)).toNumber() : 1 / 2
  return STEP * (own.decile - 1 + Math.min(1, Math.max(0, within)))
}

/** The label stays inside: towards the middle near an end. */
function mark(all: ScalePicture, place: number): SVGTemplateResult {
  const anchor = place < 20 ? 'start' : place > 80 ? 'end' : 'middle'
  return svg`<svg x="${place}%" y=${TOP} overflow="visible" aria-hidden="true">
      <path class="own" d="M-7 -11H7L0 1Z"></path>
      <path class="own" d="M0 ${BAR}V${BAR + 6}"></path>
    </svg>
    <text class="own" x="${place}%" y="12" text-anchor=${anchor}>${sayOwn(all)}</text>`
}

function table(all: ScalePicture): TemplateResult {
  const say = (text: string) => words(text, all.language)
  return html`<details class="more">
    <summary>${say('The same as a table')}</summary>
    <table>
      <thead>
        <tr>
          <th scope="col">${say('Decile')}</th>
          <th scope="col" class="n">${say('Begins at')}</th>
        </tr>
      </thead>
      <tbody>
        ${all.bounds.map(
          (bound, index) =>
            html`<tr>
              <th scope="row">
                ${index + 1}${all.own?.decile === index + 1 ? html` <small>${sayOwn(all)}</small>` : nothing}
              </th>
              <td class="n">${bound ? sayValue(all, bound) : '–'}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </details>`
}
