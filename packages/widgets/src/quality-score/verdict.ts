// What a measure brings and why, whether it counts, its place on the benchmark, and what the next decile takes.
import { type DecileStanding, decileStanding } from '@mips-widgets/core'
import { type TemplateResult, html, nothing } from 'lit'
import { cite } from '../kit/cite.ts'
import { words } from '../kit/language.ts'
import { scalePicture } from '../kit/scale-picture.ts'
import { text } from './messages.ts'
import { type MeasureScore, type View, amountIn, nameOf, points, readIn, sayIn, scoreOf } from './view.ts'

export function verdict(view: View, index: number): TemplateResult | typeof nothing {
  const score = scoreOf(view, index)
  if (!score) return nothing
  const { language } = view
  const { rules, input, inventory } = view
  const standing = decileStanding(rules, input, view.places.indexOf(index), inventory)
  const missing = score.missing.map(({ message }) => words(message, language)).join('; ')
  return html`<ul class="marks">
      ${missing ? html`<li class="note">${sayIn(view, text.missing, { what: missing })}</li>` : nothing}
      ${reasons(view, score)} ${whether(view, index, score)} ${bonus(view, score)}
      ${standing?.next ? html`<li class="note">${sayNext(view, standing.next, standing)}</li>` : nothing}
    </ul>
    ${
      score.scale && standing
        ? scalePicture({
            name: nameOf(view, index),
            bounds: score.scale.bounds,
            unit: standing.performance.unit,
            own: { value: standing.performance.value, decile: score.decile ?? 1 },
            language,
          })
        : nothing
    }`
}

/** Points with the reason that the rules give, first and bold. */
function reasons(view: View, score: MeasureScore): TemplateResult | typeof nothing {
  const { language } = view
  const kind = score.excluded ? 'note' : score.points?.value.isZero() ? 'no' : 'yes'
  if (score.reasons.length > 0)
    return html`${score.reasons.map((reason) => html`<li class=${kind}><b>${words(reason.message, language)}</b> ${cite(reason, language)}</li>`)}`
  return score.points
    ? html`<li class=${kind}>
        <b>${sayIn(view, text.told, { points: points(view, score.points.value) })}</b>
      </li>`
    : nothing
}

function whether(view: View, index: number, score: MeasureScore): TemplateResult | typeof nothing {
  if (!score.points || score.excluded) return nothing
  if (score.counts)
    return html`<li class="yes">${sayIn(view, score.required ? text.countsRequired : text.countsHere)}</li>`
  return html`<li class="no">${whyNot(view, index)}</li>`
}

/** Another report of the same measure brings more, or others are better. */
export function whyNot(view: View, index: number): string {
  const id = readIn(view, index, 'measureId')
  const counting = view.own.measures.filter(({ counts }) => counts)
  const isSame = id !== '' && counting.some(({ measureId }) => measureId === id)
  const count = String(new Set(counting.map((one) => one.measureId ?? one.index)).size)
  return sayIn(view, isSame ? text.sameMeasure : text.notBest, { count })
}

function bonus(view: View, { bonus: finding }: MeasureScore): TemplateResult | typeof nothing {
  const { highPriorityBonus, endToEndBonus } = view.rules.quality
  if (highPriorityBonus.kind === 'none' && endToEndBonus.kind === 'none') return nothing
  const steps = [finding?.highPriority, finding?.endToEnd].flatMap((step) => step ?? [])
  const { language } = view
  return html`${steps.map((step) => html`<li class="yes">${sayIn(view, text.earns, { points: points(view, step.value), why: words(step.label, language) })} ${cite(step, language)}</li>`)}
  ${finding?.reasons.map((reason) => html`<li class="note">${words(reason.message, language)} ${cite(reason, language)}</li>`)}`
}

function sayNext(
  view: View,
  next: NonNullable<DecileStanding['next']>,
  { performance: { unit } }: DecileStanding,
): string {
  const { patients, inverse, rate } = next
  const gains = next.points.isZero()
    ? sayIn(view, text.gainsNone)
    : sayIn(view, next.points.eq(1) ? text.gainsOne : text.gains, { points: points(view, next.points) })
  if (!patients)
    return `${sayIn(view, text.nextRate, { rate: amountIn(view, { value: rate, unit }) })} ${gains}`
  const one = patients.eq(1)
  const said = inverse ? (one ? text.nextFewerOne : text.nextFewer) : one ? text.nextMoreOne : text.nextMore
  return `${sayIn(view, said, { count: amountIn(view, { value: patients, unit: 'count' }) })} ${gains}`
}
