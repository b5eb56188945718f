// What gets a score to a target: a search over evaluate. Every change alone; pairs of changes; and a walk
// that adds the best change for its effort until the target is reached, then takes back what was not needed.
import { type Decimal, type Numeric, decimal } from '../../decimal.ts'
import type { Inventory } from '../../inventory.ts'
import { type Invalid, type Remark, invalid } from '../../outcome.ts'
import { type Phrase, phrase } from '../../phrase.ts'
import type { CategoryId } from '../../rules/category.ts'
import type { RuleYear } from '../../rules/rule-year.ts'
import { points, reader } from '../../scenario/read-number.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { type Report, evaluate } from '../evaluate.ts'
import { activityChanges } from './activity-changes.ts'
import { bestFirst } from './best-first.ts'
import type { Change } from './change.ts'
import { interoperabilityChanges } from './interoperability-changes.ts'
import { qualityChanges } from './quality-changes.ts'

export interface Way {
  readonly changes: readonly {
    readonly lever: string
    readonly category: CategoryId
    readonly what: Phrase
  }[]
  /** Our own estimate of the work, for ranking: larger is more. */
  readonly effort: number
  /** The final score with these changes, and how much it rises. */
  readonly finalScore: Decimal
  readonly gain: Decimal
  /** The payment adjustment with these changes, in percent, where it can be worked out. */
  readonly paymentPercent?: Decimal
  /** The scenario with the changes made, to try. */
  readonly scenario: Scenario
}

export interface Reach {
  readonly status: 'reached' | 'reachable' | 'out-of-reach'
  readonly target: Decimal
  readonly finalScore: Decimal
  /** Smallest sets of changes that reach the target, the least effort first. */
  readonly ways: readonly Way[]
  /** Every change alone that raises the score, the best for its effort first. */
  readonly alone: readonly Way[]
  /** The most that all changes together bring. */
  readonly most: Way
}

export interface NotYet {
  readonly status: 'incomplete'
  readonly missing: readonly Remark[]
}

/**
 * The smallest changes that reach a target between 0 and 100 points, ranked by effort, each with its effect as
 * `evaluate` works it out. `incomplete` while the scenario has no final score; `invalid` for a target or a
 * scenario that cannot be read.
 */
export function reachScore(
  rules: RuleYear,
  scenario: Scenario,
  target: Numeric,
  inventory?: Inventory,
): Reach | NotYet | Invalid {
  const read = reader()
  const wanted = read.number('target', target, points)
  if (read.problems.length > 0) return invalid(read.problems)
  if (!wanted) return { status: 'incomplete', missing: [{ path: 'target', message: phrase('The target') }] }
  const told = bestFirst(rules, scenario, inventory)
  const report = evaluate(rules, told, inventory)
  const start = report.finalScore
  if (start.status === 'invalid') return start
  if (start.status === 'incomplete') return { status: 'incomplete', missing: start.missing }
  if (start.status === 'not-scored') return { status: 'incomplete', missing: [] }
  const base = start.step.value
  const tried = trial(rules, told, base, inventory)
  const changes = changesFor(rules, told, report)
  const single = changes.map((change) => tried([change])).filter(({ gain }) => gain.gt(0))
  const { most, useful } = together(changes, single, tried)
  const shared = {
    target: wanted,
    finalScore: base,
    alone: single.toSorted(byWorth).map(asWay),
    most: asWay(most),
  }
  if (base.gte(wanted)) return { status: 'reached', ...shared, ways: [] }
  const found = [
    ...single,
    ...pairs(useful, tried, wanted),
    ...[undefined, ...CATEGORIES].flatMap((category) =>
      walk(
        useful.filter((change) => !category || change.category === category),
        tried,
        wanted,
      ),
    ),
  ].filter(({ finalScore }) => finalScore.gte(wanted))
  const ways = smallest(
    found.length === 0 && most.finalScore.gte(wanted) ? [leaner(most, useful, tried, wanted)] : found,
  )
  return { status: ways.length > 0 ? 'reachable' : 'out-of-reach', ...shared, ways }
}

const CATEGORIES = ['quality', 'improvementActivities', 'promotingInteroperability'] as const

function changesFor(rules: RuleYear, scenario: Scenario, report: Report): Change[] {
  const { quality, improvementActivities: activities, promotingInteroperability: pi } = report
  return [
    ...(quality.status === 'scored' ? qualityChanges(rules, scenario, quality.detail) : []),
    ...(activities.status === 'scored' ? activityChanges(rules, activities.step.value.toNumber()) : []),
    ...(pi.status === 'scored' ? interoperabilityChanges(rules, scenario, pi.detail) : []),
  ]
}

interface Tried extends Way {
  readonly made: readonly Change[]
}

/** A way as it is handed out: without the functions that made it. */
function asWay(tried: Tried): Way {
  const { made, ...way } = tried
  return made.length > 0 ? way : { ...way, changes: [] }
}

type Trial = (changes: readonly Change[]) => Tried

function trial(rules: RuleYear, scenario: Scenario, base: Decimal, inventory: Inventory | undefined): Trial {
  return (made) => {
    const changed = made.reduce((before, change) => change.apply(before), scenario)
    const { finalScore, paymentAdjustment } = evaluate(rules, changed, inventory)
    const score = finalScore.status === 'scored' ? finalScore.step.value : decimal(0)
    return {
      made,
      changes: made.map(({ lever, category, what }) => ({ lever, category, what })),
      effort: made.reduce((sum, { effort }) => sum + effort, 0),
      finalScore: score,
      gain: score.minus(base),
      ...(paymentAdjustment.status === 'scored' && { paymentPercent: paymentAdjustment.step.value }),
      scenario: changed,
    }
  }
}

const byWorth = (a: Way, b: Way): number => b.gain.div(b.effort).cmp(a.gain.div(a.effort))
const byEffort = (a: Way, b: Way): number => a.effort - b.effort || b.finalScore.cmp(a.finalScore)

/** The most that changes bring together, and those that bring something, alone or on top of the others. */
function together(changes: readonly Change[], single: readonly Tried[], tried: Trial) {
  const alone = new Set(single.flatMap(({ made }) => made))
  let most = tried(bestOfLevers(single))
  const added = new Set<Change>()
  for (const change of changes.filter((one) => !alone.has(one))) {
    const others = most.made.filter(({ lever }) => lever !== change.lever)
    const more = tried([...others, change])
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
function pairs(changes: readonly Change[], tried: Trial, target: Decimal): Tried[] {
  const levers = [...Map.groupBy(changes, ({ lever }) => lever).values()]
  return levers.flatMap((first, index) =>
    levers.slice(index + 1).flatMap((second) => {
      const [top, other] = [first.at(-1), second.at(-1)]
      if (!top || !other || tried([top, other]).finalScore.lt(target)) return []
      const combinations = first
        .flatMap((a) => second.map((b) => [a, b] as const))
        .toSorted((a, b) => a[0].effort + a[1].effort - b[0].effort - b[1].effort)
      for (const pair of combinations) {
        const way = tried(pair)
        if (way.finalScore.gte(target)) return [way]
      }
      return []
    }),
  )
}

/** Adds the change with the best gain for its effort, again and again, then takes back what is not needed. */
function walk(changes: readonly Change[], tried: Trial, target: Decimal): Tried[] {
  let here = tried([])
  while (here.finalScore.lt(target)) {
    const next = changes
      .filter((change) => !here.made.includes(change))
      .map((change) => tried([...here.made.filter(({ lever }) => lever !== change.lever), change]))
      .filter(({ finalScore }) => finalScore.gt(here.finalScore))
      .toSorted((a, b) => worth(b, here).cmp(worth(a, here)))[0]
    if (!next) return []
    here = next
  }
  return [leaner(here, changes, tried, target)]
}

/** Points gained for every step of added effort; a change that takes effort away is best of all. */
const worth = (way: Tried, from: Tried): Decimal =>
  way.finalScore.minus(from.finalScore).div(Math.max(way.effort - from.effort, 1))

/** Leaves out a change, or makes a smaller one of the same lever, while the target is still reached. */
function leaner(way: Tried, changes: readonly Change[], tried: Trial, target: Decimal): Tried {
  const smaller = way.made
    .flatMap((change) => {
      const rest = way.made.filter((one) => one !== change)
      const lesser = changes.filter(({ lever, effort }) => lever === change.lever && effort < change.effort)
      return [rest, ...lesser.map((one) => [...rest, one])]
    })
    .map(tried)
    .filter(({ finalScore }) => finalScore.gte(target))
    .toSorted(byEffort)[0]
  return smaller ? leaner(smaller, changes, tried, target) : way
}

/** Ways of which no part already reaches the target, each once, the least effort first. */
function smallest(ways: readonly Tried[]): Way[] {
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
