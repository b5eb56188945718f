// Where the points of excluded measures go. Each excluded measure hands its own points to the first
// list of its rule with a measure that counts, in equal parts, so no point is ever lost.
import { type Cited, type Mark, markOf } from '../../citation.ts'
import type { Figure } from '../../decimal.ts'
import { type Phrase, phrase } from '../../phrase.ts'
import type { Redistribution } from '../../rules/promoting-interoperability-rules.ts'
import { type Step, constant, quotient, rule, sum } from '../../step.ts'
import type { Move } from './finding.ts'

/** Whatever has points of its own: a measure, a chosen alternative, the public-health objective. */
export interface Holder {
  readonly id: string
  readonly points: Cited<Figure>
  readonly state: string
}

export interface Redistributed {
  readonly moves: readonly Move[]
  /** The points a measure can bring after the moves; zero where it is excluded or replaced. */
  readonly available: (holder: Holder) => Step
}

export function redistribute(rules: readonly Redistribution[], holders: readonly Holder[]): Redistributed {
  const counts = (id: string) => holders.some((one) => one.id === id && !whyNone[one.state])
  const moves = holders
    .filter(({ state }) => state === 'excluded')
    .flatMap((holder) => rules.filter(({ from }) => from === holder.id).flatMap((one) => move(holder, one)))

  function move({ points }: Holder, { from, to, ...mark }: Redistribution): Move[] {
    const receivers = to.map((list) => list.filter(counts)).find((list) => list.length > 0) ?? []
    return receivers.map((id) => ({
      from,
      to: id,
      points: part(own(points), receivers.length, mark),
      ...markOf(mark),
    }))
  }
  return {
    moves,
    available({ id, points, state }) {
      const none = whyNone[state]
      if (none) return constant(0, { label: phrase(none), unit: 'points' })
      const arriving = moves.filter(({ to }) => to === id)
      return arriving.length === 0
        ? own(points)
        : sum([own(points), ...arriving.map((one) => one.points)], {
            label: phrase('Available points'),
            unit: 'points',
          })
    },
  }
}

const whyNone: Readonly<Record<string, string>> = {
  excluded: 'Excluded: its points have moved',
  replaced: 'Set aside: what you chose takes its place',
}

const own = (points: Cited<Figure>): Step =>
  rule(points, { label: phrase('Points of the measure'), unit: 'points' })

function part(points: Step, parts: number, by: Mark): Step {
  const label: Phrase = phrase('Moved from an excluded measure')
  if (parts === 1) return sum([points], { label, unit: 'points', by })
  return quotient(points, constant(parts, { label: phrase('Shared equally among'), unit: 'count' }), {
    label,
    unit: 'points',
    by,
  })
}
