// Where the points of excluded measures go. Each excluded measure hands its own points to the first
// list of its rule with a measure that is not excluded, in equal parts, so no point is ever lost.
import { type Mark, markOf } from '../../citation.ts'
import { type Phrase, phrase } from '../../phrase.ts'
import { PUBLIC_HEALTH, type PerformancePointsRules } from '../../rules/promoting-interoperability-rules.ts'
import { type Step, constant, quotient, rule, sum } from '../../step.ts'
import type { Move } from './finding.ts'

export interface Redistribution {
  readonly moves: readonly Move[]
  /** The points a measure can bring after the moves; zero when it is excluded. */
  readonly available: (id: string) => Step
}

export function redistribute(rules: PerformancePointsRules, excluded: readonly string[]): Redistribution {
  const own = ownPoints(rules)
  const moves = rules.redistribution
    .filter(({ from }) => excluded.includes(from))
    .flatMap(({ from, to, ...mark }) => {
      const receivers =
        to.map((list) => list.filter((id) => !excluded.includes(id))).find((list) => list.length > 0) ?? []
      return receivers.map((id): Move => ({
        from,
        to: id,
        points: part(own(from), receivers.length, mark),
        ...markOf(mark),
      }))
    })
  return {
    moves,
    available(id) {
      const arriving = moves.filter(({ to }) => to === id).map(({ points }) => points)
      if (excluded.includes(id))
        return constant(0, { label: phrase('Excluded: its points have moved'), unit: 'points' })
      return arriving.length === 0
        ? own(id)
        : sum([own(id), ...arriving], { label: phrase('Available points'), unit: 'points' })
    },
  }
}

function part(points: Step, parts: number, mark: Mark): Step {
  const label: Phrase = phrase('Moved from an excluded measure')
  if (parts === 1) return sum([points], { label, unit: 'points', ...mark })
  return quotient(points, constant(parts, { label: phrase('Shared equally among'), unit: 'count' }), {
    label,
    unit: 'points',
    ...mark,
  })
}

function ownPoints(rules: PerformancePointsRules): (id: string) => Step {
  const measures = rules.objectives.flatMap((objective) => objective.measures)
  return (id) => {
    const { points } =
      id === PUBLIC_HEALTH
        ? rules.publicHealth
        : (measures.find((measure) => measure.id === id) ?? rules.publicHealth)
    return rule(points, { label: phrase('Points of the measure'), unit: 'points' })
  }
}
