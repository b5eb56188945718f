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
  /** Whether the positive side is no more than an illustration. */
  readonly illustrative: boolean
  readonly other: { readonly rules: RuleYear; readonly curve: Curve } | undefined
  readonly point: Point
  readonly language: Language
  readonly onMove: (score: number) => void
  /** By how many points; 100 goes to the end of the axis. */
  readonly onStep: (by: number) => void
}

export function chart(all: Chart): TemplateResult {
  const { width, curve, illustrative, other, point, rules, language } = all
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
    ${drawn(scale, curve, illustrative ? 'own guess' : 'own')} ${labels(all, scale)}
    ${handle(all, point, scale)}
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

type Place = readonly [score: number, percent: number]

const ends = ({ from, to }: CurvePiece): readonly [Place, Place] => [
  [from.score.toNumber(), from.percent.toNumber()],
  [to.score.toNumber(), to.percent.toNumber()],
]

function drawn(scale: Scale, { pieces }: Curve, kind: string): SVGTemplateResult {
  return svg`<g class=${kind}>
    ${pieces.map((piece, index) => {
      const [[fromScore, fromPercent], [toScore, toPercent]] = ends(piece)
      const before = pieces[index - 1]
      const jump =
        before && !before.to.percent.eq(piece.from.percent) ? before.to.percent.toNumber() : undefined
      const side = piece.kind === 'floor' || piece.kind === 'negative' ? 'down' : 'up'
      return svg`${jump === undefined ? nothing : svg`<line class="jump ${side}" x1=${scale.x(fromScore)} x2=${scale.x(fromScore)} y1=${scale.y(jump)} y2=${scale.y(fromPercent)}></line>`}
        <line class="piece ${side}" x1=${scale.x(fromScore)} y1=${scale.y(fromPercent)} x2=${scale.x(toScore)} y2=${scale.y(toPercent)}></line>`
    })}
  </g>`
}

/** Room for a letter and for a line of text, in pixels. */
const LETTER = 8
const LINE = 15
/** The point's own label stands towards the middle. */
const MIDDLE = 50

/** Puts labels in the order of their rank: one that would leave the drawing or lie on another is left out. */
function placer(scale: Scale) {
  const taken: (readonly [from: number, to: number, y: number])[] = []
  return (words: string, [score, percent]: Place, dx: number, dy: number, name = '') => {
    const x = scale.x(score) + dx
    const y = scale.y(percent) + dy
    const length = words.length * LETTER
    const from = dx < 0 ? x - length : x
    const to = from + length
    const isTaken = taken.some((one) => from < one[1] && one[0] < to && Math.abs(y - one[2]) < LINE)
    if (isTaken || from < 0 || to > scale.width) return nothing
    taken.push([from, to, y])
    return svg`<text class=${name} text-anchor=${dx < 0 ? 'end' : 'start'} x=${x} y=${y} aria-hidden="true">${words}</text>`
  }
}

function labels({ rules, curve, language, other, point }: Chart, scale: Scale): SVGTemplateResult {
  const put = placer(scale)
  const say = (english: string, [score, percent]: Place) =>
    words(english, language)
      .replace('{score}', sayAmount({ value: score, unit: 'points' }, language))
      .replace('{percent}', sayAmount({ value: percent, unit: 'percent' }, language))
  const [floor, negative, , exceptional] = curve.pieces.map(ends)
  const [last] = other?.curve.pieces.slice(-1).map(ends) ?? []
  if (!floor || !negative) return svg``
  return svg`${put(point.label, [point.score, point.percent], point.score > MIDDLE ? -14 : 14, -12, 'me')}
    ${other && last ? svg`${put(other.rules.id, last[1], -6, 16, 'other-label')}<text class="own-label" x=${scale.left + 6} y="16" aria-hidden="true">${rules.id}</text>` : nothing}
    ${put(say(text.floor, floor[1]), floor[1], 8, 4)}
    ${[text.threshold, '{score}'].map((words) => put(say(words, negative[1]), negative[1], 6, 18))}
    ${exceptional && !other ? put(say(text.exceptionalStep, exceptional[0]), exceptional[0], -8, -10) : nothing}
    ${put(say(text.jump, negative[0]), negative[0], 12, 12)}`
}

function handle(
  { language, onStep }: Chart,
  { score, percent, isKnown, valueText }: Point,
  scale: Scale,
): SVGTemplateResult {
  const keys = (event: KeyboardEvent) => {
    const by = STEPS[event.key]
    if (!by) return
    event.preventDefault()
    onStep(event.shiftKey && Math.abs(by) === 1 ? by / 10 : by)
  }
  return svg`<line class="drop" x1=${scale.x(score)} x2=${scale.x(score)} y1=${scale.y(percent)} y2=${scale.bottom}></line>
    <g class="handle" tabindex="0" role="slider" aria-label=${words(text.yourScore, language)} aria-valuemin="0" aria-valuemax="100"
      aria-valuenow=${score} aria-valuetext=${valueText} @keydown=${keys}>
      <circle class="halo" cx=${scale.x(score)} cy=${scale.y(percent)} r="22"></circle>
      <circle class=${isKnown ? 'dot' : 'dot unknown'} cx=${scale.x(score)} cy=${scale.y(percent)} r="8"></circle>
    </g>`
}

/** Points that a key moves the score by; the ends of the axis stop it. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 10,
  PageDown: -10,
  Home: -100,
  End: 100,
}
