// The marginal risk rate: 42 CFR 414.1420(d)(5). The share of losses that the participants bear; where it varies
// with the loss, its average or its lowest counts. Small losses are left out, and large ones where that is needed.
import { phrase } from '../../phrase.ts'
import {
  type Step,
  constant,
  difference,
  given,
  greatest,
  least,
  product,
  quotient,
  rule,
  sum,
} from '../../step.ts'
import type { ReadTier } from './arrangement.ts'
import type { citing } from './criterion.ts'

type CitedStandard = ReturnType<typeof citing>

export interface MarginalRiskStandards {
  readonly compared: 'lowest' | 'average'
  /** The rate that must be reached. */
  readonly required: CitedStandard
  readonly smallLosses: CitedStandard
  /** The total that must be at risk: once payments reach it, larger losses may be left out. */
  readonly total: CitedStandard
}

interface Span {
  readonly from: Step
  readonly to: Step
  readonly share: Step
}

/**
 * The rate in percent. Large losses are left out only where the rate is not reached with them. Undefined while no
 * tier reaches beyond the small losses.
 */
export function marginalRisk(tiers: readonly ReadTier[], standards: MarginalRiskStandards): Step | undefined {
  const { compared, required, smallLosses, total } = standards
  const first = rule(smallLosses, { label: phrase('Losses below this are left out'), unit: 'percent' })
  const all = spansFrom(tiers, first)
  const rate = compared === 'average' ? average : lowest
  const whole = rate(all)
  if (!whole || whole.value.gte(required.value)) return whole
  const cut = below(all, largestLoss(tiers, total))
  const without = cut && rate(cut)
  if (!without || without.value.lte(whole.value)) return whole
  return greatest([whole, without], {
    label: phrase('Marginal risk rate, large losses left out'),
    unit: 'percent',
    by: total,
  })
}

function spansFrom(tiers: readonly ReadTier[], first: Step): Span[] {
  return tiers
    .filter(({ upTo: to }) => to.gt(first.value))
    .map((tier) => ({
      from: tier.from.lte(first.value) ? first : start(tier),
      to: end(tier),
      share: shareOf(tier),
    }))
}

/** The loss at which payments reach the total that must be at risk, if they do. */
function largestLoss(tiers: readonly ReadTier[], total: CitedStandard): Step | undefined {
  const required = rule(total, { label: phrase('Total that must be at risk'), unit: 'percent' })
  const payments: Step[] = []
  for (const tier of tiers) {
    const before = sum(payments, { label: phrase('Paid for smaller losses'), unit: 'percent' })
    const own = payment(tier)
    if (before.value.plus(own.value).gte(required.value)) return lossAt(required, before, tier)
    payments.push(own)
  }
  return undefined
}

const start = ({ from }: ReadTier): Step => given(from, { label: phrase('From this loss'), unit: 'percent' })
const end = ({ upTo: to }: ReadTier): Step => given(to, { label: phrase('Up to this loss'), unit: 'percent' })
const shareOf = ({ share }: ReadTier): Step => given(share, { label: phrase('Share borne'), unit: 'percent' })

const asShare = (tier: ReadTier): Step =>
  quotient(shareOf(tier), constant(100, { label: phrase('Percent in a whole'), unit: 'count' }), {
    label: phrase('Share borne'),
    unit: 'share',
  })

function payment(tier: ReadTier): Step {
  const width = difference(end(tier), start(tier), { label: phrase('Width of the step'), unit: 'percent' })
  return product([width, asShare(tier)], { label: phrase('Paid in this step'), unit: 'percent' })
}

function lossAt(required: Step, before: Step, tier: ReadTier): Step {
  const rest = difference(required, before, { label: phrase('Still to pay'), unit: 'percent' })
  const further = quotient(rest, asShare(tier), { label: phrase('Further loss until then'), unit: 'percent' })
  return sum([start(tier), further], {
    label: phrase('Loss at which payments reach the total'),
    unit: 'percent',
  })
}

/** The spans below a loss; undefined when that leaves none out, or leaves none. */
function below(spans: readonly Span[], largest: Step | undefined): Span[] | undefined {
  const last = spans.at(-1)
  if (!largest || !last || last.to.value.lte(largest.value)) return undefined
  const kept = spans
    .filter(({ from }) => from.value.lt(largest.value))
    .map((span) => (span.to.value.gt(largest.value) ? { ...span, to: largest } : span))
  return kept.length > 0 ? kept : undefined
}

function lowest(spans: readonly Span[]): Step | undefined {
  if (spans.length === 0) return undefined
  return least(
    spans.map(({ share }) => share),
    { label: phrase('Marginal risk rate, the lowest'), unit: 'percent' },
  )
}

function average(spans: readonly Span[]): Step | undefined {
  const [only, ...others] = spans
  if (!only) return undefined
  if (others.length === 0) return sum([only.share], { label: phrase('Marginal risk rate'), unit: 'percent' })
  const widths = spans.map(({ from, to }) =>
    difference(to, from, { label: phrase('Width of the step'), unit: 'percentage-points' }),
  )
  const borne = spans.map(({ share }, index) =>
    product([share, widths[index] as Step], {
      label: phrase('Share borne, times the width of the step'),
      unit: 'count',
    }),
  )
  return quotient(
    sum(borne, { label: phrase('All steps'), unit: 'count' }),
    sum(widths, { label: phrase('All widths'), unit: 'percentage-points' }),
    { label: phrase('Marginal risk rate, on average'), unit: 'percent' },
  )
}
