// What gets a score to a target: a search over evaluate. Every change alone; pairs of changes; and a walk
// that adds the best change for its effort until the target is reached, then takes back what was not needed.
import { type Decimal, type Numeric, decimal } from '../../decimal.ts'
import type { Inventory } from '../../inventory.ts'
import { type Invalid, type Remark, invalid } from '../../outcome.ts'
import { phrase } from '../../phrase.ts'
import type { RuleYear } from '../../rules/rule-year.ts'
import { points, reader } from '../../scenario/read-number.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { type Report, evaluate } from '../evaluate.ts'
import { activityChanges } from './activity-changes.ts'
import { bestFirst } from './best-first.ts'
import type { Change } from './change.ts'
import { interoperabilityChanges } from './interoperability-changes.ts'
import { qualityChanges } from './quality-changes.ts'
import { leaner, pairs, smallest, together, walk } from './search.ts'
import { type Progress, type Steps, finish, mapSteps } from './steps.ts'
import { type Trial, type Way, asWay, byWorth } from './way.ts'

export type { Progress } from './steps.ts'
export type { Way } from './way.ts'

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
export const reachScore = (
  rules: RuleYear,
  scenario: Scenario,
  target: Numeric,
  inventory?: Inventory,
): Reach | NotYet | Invalid => finish(reachScoreSteps(rules, scenario, target, inventory))

/**
 * The same search, which stops before every evaluation and says how far it is: to show progress, to give way
 * to something else, or to be left unfinished.
 */
export function* reachScoreSteps(
  rules: RuleYear,
  scenario: Scenario,
  target: Numeric,
  inventory?: Inventory,
): Generator<Progress, Reach | NotYet | Invalid, undefined> {
  const start = startOf(rules, scenario, target, inventory)
  if ('status' in start) return start
  const steps = searched(start)
  const total = expected(start)
  for (let done = 1; ; done++) {
    const step = steps.next()
    if (step.done) return step.value
    yield { done, total: Math.max(total, done) }
  }
}

interface Start {
  readonly wanted: Decimal
  readonly base: Decimal
  readonly changes: readonly Change[]
  readonly tried: Trial
}

function startOf(
  rules: RuleYear,
  scenario: Scenario,
  target: Numeric,
  inventory: Inventory | undefined,
): Start | NotYet | Invalid {
  const read = reader()
  const wanted = read.number('target', target, points)
  if (read.problems.length > 0) return invalid(read.problems)
  if (!wanted) return { status: 'incomplete', missing: [{ path: 'target', message: phrase('The target') }] }
  const told = bestFirst(rules, scenario, inventory)
  const report = evaluate(rules, told, inventory)
  const { finalScore } = report
  if (finalScore.status === 'invalid') return finalScore
  if (finalScore.status === 'incomplete') return { status: 'incomplete', missing: finalScore.missing }
  if (finalScore.status === 'not-scored') return { status: 'incomplete', missing: [] }
  const base = finalScore.step.value
  const changes = changesFor(rules, told, report)
  return { wanted, base, changes, tried: trial(rules, told, base, inventory) }
}

/** Rounds of walks over all changes, and pairs of levers: what was counted on full scenarios, for progress only. */
function expected({ base, wanted, changes }: Start): number {
  if (base.gte(wanted)) return changes.length + 1
  const levers = new Set(changes.map(({ lever }) => lever)).size
  return 10 * changes.length + 2 * levers * levers
}

function* searched({ wanted, base, changes, tried }: Start): Steps<Reach> {
  const each = yield* mapSteps(changes, (change) => tried([change]))
  const single = each.filter(({ gain }) => gain.gt(0))
  const { most, useful } = yield* together(changes, single, tried)
  const shared = {
    target: wanted,
    finalScore: base,
    alone: single.toSorted(byWorth).map(asWay),
    most: asWay(most),
  }
  if (base.gte(wanted)) return { status: 'reached', ...shared, ways: [] }
  const walks = yield* mapSteps([undefined, ...CATEGORIES], (category) =>
    walk(
      useful.filter((change) => !category || change.category === category),
      tried,
      wanted,
    ),
  )
  const found = [...single, ...(yield* pairs(useful, tried, wanted)), ...walks.flat()].filter(
    ({ finalScore }) => finalScore.gte(wanted),
  )
  const ways = smallest(
    found.length === 0 && most.finalScore.gte(wanted) ? [yield* leaner(most, useful, tried, wanted)] : found,
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

function trial(rules: RuleYear, scenario: Scenario, base: Decimal, inventory: Inventory | undefined): Trial {
  return function* (made) {
    yield
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
