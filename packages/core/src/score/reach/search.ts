// The search for the smallest sets of changes: pairs, a walk that adds the best change for its effort, and what
// can be taken back.
import { type Decimal } from '../../decimal.ts'
import type { Change } from './change.ts'
import { type Steps, mapSteps } from './steps.ts'
import { type Trial, type Tried, type Way, asWay, byEffort } from './way.ts'

/** The most that changes bring together, and those that bring something, alone or on top of the others. */
export function* together(
  changes: readonly Change[],
  single: readonly Tried[],
  tried: Trial,
): Steps<{ readonly most: Tried; readonly useful: readonly Change[] }> {
  const alone = new Set(single.flatMap(({ made }) => made))
  let most = yield* tried(bestOfLevers(single))
  const added = new Set<Change>()
  for (const change of changes.filter((one) => !alone.has(one))) {
    const others = most.made.filter(({ lever }) => lever !== change.lever)
    const more = yield* tried([...others, change])
    if (more.finalScore.lte(most.finalScore)) continue
    most = more
    added.add(change)
  }
  return { most, useful: changes.filter((one) => alone.has(one) || added.has(one)) }
}

/** For every lever the change that gains most. */
function bestOfLevers(single: readonly Tried[]): Change[] {
  const best = new Map<string, Tried>()
  for (const one of single) {
    const [change] = one.made
    const known = change && best.get(change.lever)
    if (change && (!known || one.gain.gt(known.gain))) best.set(change.lever, one)
  }
  return [...best.values()].flatMap(({ made }) => made)
}

/** Of every two levers the cheapest pair that reaches the target, looked for only where the best pair does. */
export function* pairs(changes: readonly Change[], tried: Trial, target: Decimal): Steps<Tried[]> {
  const levers = [...Map.groupBy(changes, ({ lever }) => lever).values()]
  const found: Tried[] = []
  for (const [index, first] of levers.entries())
    for (const second of levers.slice(index + 1)) {
      const [top, other] = [first.at(-1), second.at(-1)]
      if (!top || !other || (yield* tried([top, other])).finalScore.lt(target)) continue
      const pair = yield* cheapest(first, second, tried, target)
      if (pair) found.push(pair)
    }
  return found
}

function* cheapest(
  first: readonly Change[],
  second: readonly Change[],
  tried: Trial,
  target: Decimal,
): Steps<Tried | undefined> {
  const combinations = first
    .flatMap((a) => second.map((b) => [a, b] as const))
    .toSorted((a, b) => a[0].effort + a[1].effort - b[0].effort - b[1].effort)
  for (const pair of combinations) {
    const way = yield* tried(pair)
    if (way.finalScore.gte(target)) return way
  }
  return undefined
}

/** Adds the change with the best gain for its effort, again and again, then takes back what is not needed. */
export function* walk(changes: readonly Change[], tried: Trial, target: Decimal): Steps<Tried[]> {
  let here = yield* tried([])
  while (here.finalScore.lt(target)) {
    const from = here
    const further = changes.filter((change) => !from.made.includes(change))
    const next = (yield* mapSteps(further, (change) =>
      tried([...from.made.filter(({ lever }) => lever !== change.lever), change]),
    ))
      .filter(({ finalScore }) => finalScore.gt(from.finalScore))
      .toSorted((a, b) => worth(b, from).cmp(worth(a, from)))[0]
    if (!next) return []
    here = next
  }
  return [yield* leaner(here, changes, tried, target)]
}

/** Points gained for every step of added effort; a change that takes effort away is best of all. */
const worth = (way: Tried, from: Tried): Decimal =>
  way.finalScore.minus(from.finalScore).div(Math.max(way.effort - from.effort, 1))

/** Leaves out a change, or makes a smaller one of the same lever, while the target is still reached. */
export function* leaner(way: Tried, changes: readonly Change[], tried: Trial, target: Decimal): Steps<Tried> {
  const less = way.made.flatMap((change) => {
    const rest = way.made.filter((one) => one !== change)
    const lesser = changes.filter(({ lever, effort }) => lever === change.lever && effort < change.effort)
    return [rest, ...lesser.map((one) => [...rest, one])]
  })
  const smaller = (yield* mapSteps(less, tried))
    .filter(({ finalScore }) => finalScore.gte(target))
    .toSorted(byEffort)[0]
  return smaller ? yield* leaner(smaller, changes, tried, target) : way
}

/** Ways of which no part already reaches the target, each once, the least effort first. */
export function smallest(ways: readonly Tried[]): Way[] {
  const kept: Tried[] = []
  for (const way of ways.toSorted(byEffort)) {
    const covered = kept.some(({ made }) =>
      made.every((change) => way.made.some((one) => sameOrMore(one, change))),
    )
    if (!covered) kept.push(way)
  }
  return kept.map(asWay)
}

const sameOrMore = (one: Change, other: Change): boolean =>
  one.lever === other.lever && one.effort >= other.effort
