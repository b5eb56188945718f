// From score and percent to places in a drawing of a given width: text keeps its size, so a narrow
// drawing gets fewer labels instead of smaller ones.
import type { Curve } from '@mips-widgets/core'

export interface Scale {
  readonly width: number
  readonly height: number
  readonly narrow: boolean
  readonly left: number
  readonly right: number
  readonly bottom: number
  readonly x: (score: number) => number
  readonly y: (percent: number) => number
  readonly scoreAt: (x: number) => number
  /** Percent values that get a line and a label. */
  readonly lines: readonly number[]
  readonly scores: readonly number[]
}

const MARGIN = { left: 52, right: 16, top: 26, bottom: 28 }
const NARROW = 480
export const HEIGHT = 300

export function scaleFor(width: number, curves: readonly Curve[]): Scale {
  const percents = curves.flatMap(({ pieces }) =>
    pieces.flatMap(({ from, to }) => [from.percent.toNumber(), to.percent.toNumber()]),
  )
  const low = Math.min(...percents)
  const high = Math.max(...percents, -low / 8)
  const room = (high - low) / 16
  const narrow = width < NARROW
  const x = (score: number) => MARGIN.left + (score * (width - MARGIN.left - MARGIN.right)) / 100
  const y = (percent: number) =>
    MARGIN.top + ((high + room - percent) * (HEIGHT - MARGIN.top - MARGIN.bottom)) / (high - low + 2 * room)
  return {
    width,
    height: HEIGHT,
    narrow,
    left: MARGIN.left,
    right: width - MARGIN.right,
    bottom: HEIGHT - MARGIN.bottom,
    x,
    y,
    scoreAt: (place) =>
      Math.min(100, Math.max(0, ((place - MARGIN.left) * 100) / (width - MARGIN.left - MARGIN.right))),
    lines: gridLines(low, high),
    scores: narrow ? [0, 50, 100] : [0, 20, 40, 60, 80, 100],
  }
}

/** A handful of round percents that include zero. */
function gridLines(low: number, high: number): number[] {
  const step = [1, 2, 4, 5, 10].find((one) => (high - low) / one <= 6) ?? 20
  const lines: number[] = []
  for (let line = Math.ceil(low / step) * step; line <= high; line += step) lines.push(line)
  return lines
}
