// Points toward the maximum as a bar with a part for every measure, and the same as a table.
import {
  type Language,
  type MeasureFinding,
  type PromotingInteroperabilityDetail,
  type RuleYear,
  sayAmount,
} from '@mips-widgets/core'
import { type TemplateResult, html, nothing, svg } from 'lit'
import { words } from '../kit/language.ts'
import { text } from './messages.ts'

const HEIGHT = 14

export function picture(
  rules: RuleYear,
  detail: PromotingInteroperabilityDetail,
  language: Language,
): TemplateResult {
  const maximum = Number(rules.promotingInteroperability.maximum.value)
  const label = words(text.picture, language).replace('{maximum}', String(maximum))
  const parts = partsToward(detail, maximum, rules)
  return html`<svg
    class="bar"
    viewBox="0 0 ${maximum} ${HEIGHT}"
    preserveAspectRatio="none"
    role="img"
    aria-label=${label}
  >
    <rect class="track" width=${maximum} height=${HEIGHT}></rect>
    ${parts.map(({ from, width, part }) => svg`<rect class=${part} x=${from} width=${width} height=${HEIGHT}></rect>`)}
    ${parts.slice(1).map(({ from }) => svg`<rect class="gap" x=${from - 0.15} width="0.3" height=${HEIGHT}></rect>`)}
  </svg>`
}

interface Part {
  readonly from: number
  readonly width: number
  readonly part: MeasureFinding['part']
}

/** The base stands in the picture only once it is met. */
function partsToward(
  { measures }: PromotingInteroperabilityDetail,
  maximum: number,
  { promotingInteroperability: pi }: RuleYear,
): Part[] {
  let from = 0
  const base =
    pi.method === 'base-performance-bonus' && isBaseMet(measures)
      ? [{ points: Number(pi.base.value), part: 'base' as const }]
      : []
  const earned = measures.flatMap(({ earned: points, part }) =>
    points ? [{ points: points.value.toNumber(), part }] : [],
  )
  return [...base, ...earned].flatMap(({ points, part }) => {
    const width = Math.min(points, maximum - from)
    const one = { from, width, part }
    from += width
    return width > 0 ? [one] : []
  })
}

const isBaseMet = (measures: readonly MeasureFinding[]): boolean =>
  measures.every(({ part, state }) => part !== 'base' || state === 'met' || state === 'excluded')

export function table(
  detail: PromotingInteroperabilityDetail,
  report: (id: string) => string,
  language: Language,
): TemplateResult {
  const say = (english: string) => words(english, language)
  const points = (value: MeasureFinding['available']) =>
    sayAmount({ value: value.value, unit: 'points' }, language)
  return html`<details class="fold">
    <summary>${say(text.table)}</summary>
    <div class="scroll" tabindex="0" role="group" aria-label=${say(text.title)}>
      <table>
        <thead>
          <tr>
            <th scope="col">${say(text.measure)}</th>
            <th scope="col">${say(text.youReport)}</th>
            <th scope="col" class="n">${say(text.pointsColumn)}</th>
          </tr>
        </thead>
        <tbody>
          ${detail.measures.map(
            ({ id, title, state, earned, available }) =>
              html`<tr>
                <th scope="row">${say(title)}</th>
                <td>${state === 'excluded' || state === 'replaced' ? say(text[state]) : report(id)}</td>
                <td class="n">${earned ? points(earned) : '0'} / ${points(available)}</td>
              </tr>`,
          )}
          <tr>
            <th scope="row">${say(text.total)}</th>
            <td>
              ${detail.unmet.length > 0 ? say(text.zero) : nothing}
              ${detail.unmet.map(({ message }) => words(message, language)).join('; ')}
            </td>
            <td class="n">
              ${detail.unmet.length > 0 ? `(${points(detail.wouldBe)})` : points(detail.wouldBe)}
            </td>
          </tr>
        </tbody>
      </table>
    </div>
  </details>`
}
