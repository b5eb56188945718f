// The ways of taking part beside each other: the same data alone, as a group, by a pathway; what each brings, and
// which one would count. 42 CFR 414.1310(e), 414.1317, 414.1365 to 414.1370.
import { type Cited, markOf } from '../../citation.ts'
import type { Inventory } from '../../inventory.ts'
import type { Reason } from '../../outcome.ts'
import { type Phrase, amount, phrase } from '../../phrase.ts'
import { scoreOrderOf } from '../../program/final-score-order.ts'
import type { RuleYear } from '../../rules/rule-year.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { type Report, evaluate } from '../evaluate.ts'
import { type WayId, scenarioOfWay, wayIds, wayNames } from './way-scenario.ts'
import { isInMipsApm, standingOf } from './way-standing.ts'

interface Way {
  readonly id: WayId
  readonly name: Phrase
  /** The rule that opens or closes the way. */
  readonly why: Reason
}

/** `none`: the rule year does not have it. `closed`: not for who is told of here. */
export interface ClosedWay extends Way {
  readonly status: 'none' | 'closed'
}

export interface OpenWay extends Way, Pick<Report, 'eligibility' | 'finalScore' | 'paymentAdjustment'> {
  readonly status: 'open'
  /** The scenario as it was evaluated, to try. */
  readonly scenario: Scenario
  /** Whether its score would change payment, as far as one can say. */
  readonly applies: boolean
  /** Whether this is the score that would count. */
  readonly counts: boolean
}

export interface WaysCompared {
  /** Every way, in a fixed order. */
  readonly ways: readonly (OpenWay | ClosedWay)[]
  /** The way whose score would count if one reported by all that are open; absent while none can be said. */
  readonly counts?: WayId
  /** Which one counts, in a sentence, and the rule behind it. */
  readonly verdict: Reason
  /** Open ways without a final score yet: they could still change the verdict. */
  readonly undecided: readonly WayId[]
  /** What was taken for granted. */
  readonly assumed: readonly Phrase[]
}

/**
 * Evaluates a scenario by every way of taking part that is open to it. The data are the same for all, though a
 * group or a pathway would send others. Never throws on input: what cannot be read is `invalid` in each way.
 */
export function compareWays(rules: RuleYear, scenario: Scenario, inventory?: Inventory): WaysCompared {
  const ways = wayIds.map((id) => wayOf(rules, scenario, id, inventory))
  const open = ways.filter((way) => way.status === 'open')
  const { counts, verdict } = decide(rules, scenario, open)
  return {
    ways: ways.map((way) => (way.status === 'open' ? { ...way, counts: way.id === counts } : way)),
    ...(counts && { counts }),
    verdict,
    undecided: open.filter(({ finalScore }) => finalScore.status !== 'scored').map(({ id }) => id),
    assumed: [phrase('The same data are used for every way; a group or a pathway would send its own.')],
  }
}

type Evaluated = Omit<OpenWay, 'counts'>

function wayOf(
  rules: RuleYear,
  scenario: Scenario,
  id: WayId,
  inventory: Inventory | undefined,
): Evaluated | ClosedWay {
  const { status, why } = standingOf(rules, scenario, id)
  const about = { id, name: phrase(wayNames[id]), why }
  if (status !== 'open') return { ...about, status }
  const own = scenarioOfWay(scenario, id)
  const { eligibility, finalScore, paymentAdjustment } = evaluate(rules, own, inventory)
  const applies = paymentAdjustment.status === 'invalid' || paymentAdjustment.detail.applies
  return { ...about, status, scenario: own, eligibility, finalScore, paymentAdjustment, applies }
}

type Verdict = Pick<WaysCompared, 'counts' | 'verdict'>

function decide(rules: RuleYear, scenario: Scenario, open: readonly Evaluated[]): Verdict {
  const order = scoreOrderOf(rules)
  const is = (wanted: WayId) => open.some(({ id }) => id === wanted)
  if (order.apmEntity && isInMipsApm(scenario) && is('apm-scoring-standard'))
    return first('apm-scoring-standard', order.apmEntity)
  if (is('virtual-group')) return first('virtual-group', order.virtualGroup)
  return best(open, order.otherwise)
}

const first = (counts: WayId, rule: Cited<string>): Verdict => ({
  counts,
  verdict: {
    message: phrase('{way} counts. {rule}', { way: wayNames[counts], rule: rule.value }),
    ...markOf(rule),
  },
})

/** The highest of the scores that change payment; of equal ones the first. */
function best(open: readonly Evaluated[], rule: Cited<string>): Verdict {
  const binding = open.filter(({ applies }) => applies)
  if (binding.length === 0)
    return { verdict: { message: phrase('By none of these ways does your payment change.') } }
  const scores = binding.flatMap(({ id, finalScore }) =>
    finalScore.status === 'scored' ? [{ id, value: finalScore.step.value }] : [],
  )
  const [top] = scores.toSorted((a, b) => b.value.cmp(a.value))
  if (!top)
    return {
      verdict: {
        message: phrase('No way has a final score yet. {rule}', { rule: rule.value }),
        ...markOf(rule),
      },
    }
  const args = { way: wayNames[top.id], score: amount(top.value, 'points'), rule: rule.value }
  return {
    counts: top.id,
    verdict: { message: phrase('{way} counts, with {score} points. {rule}', args), ...markOf(rule) },
  }
}
