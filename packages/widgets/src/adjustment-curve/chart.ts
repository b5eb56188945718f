// The curve as it is: flat floor, jump, line to the threshold, kink, and the step for exceptional
// performance. Labels stand at what they name; the visitor's own point is the strongest mark.
import { type Curve, type CurvePiece, type Language, type RuleYear, sayAmount } from '@mips-widgets/core'
import { type SVGTemplateResult, type TemplateResult, html, nothing, svg } from 'lit'
import { words } from '../kit/language.ts'
import { text } from './messages.ts'
import type { Point } from './point.ts'
import { type Scale, scaleFor } from './scale.ts'

export interface Chart {
  readonly width: number
  readonly rules: RuleYear
  readonly curve: Curve
  readonly other: { readonly rules: RuleYear; readonly curve: Curve } | undefined
  readonly point: Point
  readonly language: Language
  readonly onMove: (score: number) => void
  readonly onStep: (by: number | 'first' | 'last') => void
}

export function chart(all: Chart): TemplateResult {
  const { width, curve, other, rules, language } = all
  const scale = scaleFor(width, other ? [curve, other.curve] : [curve])
  const label = words(text.chart, language).replace('{year}', rules.id)
  return html`<svg
    class="chart"
    viewBox="0 0 ${scale.width} ${scale.height}"
    role="group"
    aria-label=${label}
    @pointerdown=${(event: PointerEvent) => grab(event, scale, all)}
    @pointermove=${(event: PointerEvent) => drag(event, scale, all)}
  >
    ${axes(scale, language)} ${other ? drawn(scale, other.curve, 'other') : nothing}
    ${other ? otherLabel(scale, other) : nothing} ${drawn(scale, curve, 'own')} ${labels(all, scale)}
    ${handle(all, all.point, scale)}
  </svg>`
}

function grab(event: PointerEvent, scale: Scale, all: Chart): void {
  const drawing = event.currentTarget as SVGSVGElement
  drawing.setPointerCapture(event.pointerId)
  all.onMove(scoreUnder(event, drawing, scale))
  drawing.querySelector<SVGElement>('.handle')?.focus({ preventScroll: true })
}

function drag(event: PointerEvent, scale: Scale, all: Chart): void {
  const drawing = event.currentTarget as SVGSVGElement
  if (drawing.hasPointerCapture(event.pointerId)) all.onMove(scoreUnder(event, drawing, scale))
}

function scoreUnder(event: PointerEvent, drawing: SVGSVGElement, scale: Scale): number {
  const box = drawing.getBoundingClientRect()
  return scale.scoreAt(((event.clientX - box.left) * scale.width) / box.width)
}

const percentLabel = (percent: number, language: Language): string =>
  `${percent > 0 ? '+' : ''}${sayAmount({ value: percent, unit: 'percent' }, language, 2)}`

const axes = (scale: Scale, language: Language): SVGTemplateResult => svg`
  ${scale.lines.map(
    (
      percent,
    ) => svg`<line class=${percent === 0 ? 'zero' : 'grid'} x1=${scale.left} x2=${scale.right} y1=${scale.y(percent)} y2=${scale.y(percent)}></line>
      <text text-anchor="end" x=${scale.left - 8} y=${scale.y(percent) + 4} aria-hidden="true">${percentLabel(percent, language)}</text>`,
  )}
  ${scale.scores.map((score) => svg`<text text-anchor="middle" x=${scale.x(score)} y=${scale.height - 8} aria-hidden="true">${score}</text>`)}`

const ends = ({ from, to }: CurvePiece) =>
  [from.score.toNumber(), from.percent.toNumber(), to.score.toNumber(), to.percent.toNumber()] as const

function drawn(scale: Scale, { pieces }: Curve, kind: 'own' | 'other'): SVGTemplateResult {
  return svg`<g class=${kind}>
    ${pieces.map((piece, index) => {
      const [fromScore, fromPercent, toScore, toPercent] = ends(piece)
      const before = pieces[index - 1]
      const jump =
        before && !before.to.percent.eq(piece.from.percent) ? before.to.percent.toNumber() : undefined
      const side = piece.kind === 'floor' || piece.kind === 'negative' ? 'down' : 'up'
      return svg`${jump === undefined ? nothing : svg`<line class="jump ${side}" x1=${scale.x(fromScore)} x2=${scale.x(fromScore)} y1=${scale.y(jump)} y2=${scale.y(fromPercent)}></line>`}
        <line class="piece ${side}" x1=${scale.x(fromScore)} y1=${scale.y(fromPercent)} x2=${scale.x(toScore)} y2=${scale.y(toPercent)}></line>`
    })}
  </g>`
}

function otherLabel(
  scale: Scale,
  { rules, curve }: NonNullable<Chart['other']>,
): SVGTemplateResult | typeof nothing {
  const last = curve.pieces.at(-1)
  if (!last) return nothing
  const place = last.kind === 'negative' ? last.from : last.to
  return svg`<text class="other-label" text-anchor="end" x=${scale.x(place.score.toNumber()) - 6} y=${scale.y(place.percent.toNumber()) + 16} aria-hidden="true">${rules.id}</text>`
}

function labels({ rules, curve, language, other }: Chart, scale: Scale): SVGTemplateResult {
  const [floor, negative] = curve.pieces
  const exceptional = curve.pieces.find(({ kind }) => kind === 'exceptional')
  const say = (english: string, score: number, percent: number) =>
    words(english, language)
      .replace('{score}', sayAmount({ value: score, unit: 'points' }, language))
      .replace('{percent}', sayAmount({ value: percent, unit: 'percent' }, language))
  const at = (words: string, score: number, percent: number, dx: number, dy: number, anchor = 'start') =>
    svg`<text text-anchor=${anchor} x=${scale.x(score) + dx} y=${scale.y(percent) + dy} aria-hidden="true">${words}</text>`
  if (!floor || !negative) return svg``
  const [, , quarter, lowest] = ends(floor)
  const [, above, threshold] = ends(negative)
  const start = exceptional && ends(exceptional)
  return svg`
    ${at(say(text.floor, quarter, lowest), quarter, lowest, 8, -6)}
    ${scale.narrow ? nothing : at(say(text.jump, quarter, above), quarter, above, 12, 12)}
    ${at(say(text.threshold, threshold, 0), threshold, 0, 6, 18)}
    ${start && !scale.narrow && !other ? at(say(text.exceptionalStep, start[0], start[1]), start[0], start[1], -8, -10, 'end') : nothing}
    ${other ? svg`<text class="own-label" x=${scale.left + 6} y="16" aria-hidden="true">${rules.id}</text>` : nothing}`
}

function handle(
  { language, onStep }: Chart,
  { score, percent, isKnown, label, valueText }: Point,
  scale: Scale,
): SVGTemplateResult {
  const end = score > 60
  const keys = (event: KeyboardEvent) => {
    const by = stepOf(event)
    if (by === undefined) return
    event.preventDefault()
    onStep(by)
  }
  return svg`<line class="drop" x1=${scale.x(score)} x2=${scale.x(score)} y1=${scale.y(percent)} y2=${scale.bottom}></line>
    <text class="me" text-anchor=${end ? 'end' : 'start'} x=${scale.x(score) + (end ? -14 : 14)} y=${scale.y(percent) - 12} aria-hidden="true">${label}</text>
    <g class="handle" tabindex="0" role="slider" aria-label=${words(text.yourScore, language)} aria-valuemin="0" aria-valuemax="100"
      aria-valuenow=${score} aria-valuetext=${valueText} @keydown=${keys}>
      <circle class="halo" cx=${scale.x(score)} cy=${scale.y(percent)} r="22"></circle>
      <circle class=${isKnown ? 'dot' : 'dot unknown'} cx=${scale.x(score)} cy=${scale.y(percent)} r="8"></circle>
    </g>`
}

const LARGE = 10

function stepOf({ key, shiftKey }: KeyboardEvent): number | 'first' | 'last' | undefined {
  const small = shiftKey ? 0.1 : 1
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return small
    case 'ArrowLeft':
    case 'ArrowDown':
      return -small
    case 'PageUp':
      return LARGE
    case 'PageDown':
      return -LARGE
    case 'Home':
      return 'first'
    case 'End':
      return 'last'
    default:
      return undefined
  }
}
