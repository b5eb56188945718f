// The scenario of the benchmark in json-rules-engine: conditions as rules, the arithmetic, which it leaves
// to the caller, as facts in decimal.js.
import { Engine, type RuleProperties } from 'json-rules-engine'
import {
  costCategory,
  interoperabilityCategory,
  activityCategory,
  qualityPoints,
  adjustmentOf,
  Decimal,
} from './straight-evaluation.ts'
import { measures } from './full-scenario.ts'

const engine = new Engine([], { allowUndefinedFacts: true })

measures.forEach((measure, index) => {
  engine.addFact(`completeness ${index}`, Number(measure.completeness))
  engine.addFact(`cases ${index}`, measure.cases)
  engine.addRule({
    conditions: {
      all: [
        { fact: `completeness ${index}`, operator: 'greaterThanInclusive', value: 70 },
        { fact: `cases ${index}`, operator: 'greaterThanInclusive', value: 20 },
      ],
    },
    event: { type: 'measure counts', params: { index } },
  } satisfies RuleProperties)
})

const bands: readonly [type: string, low: number, high: number][] = [
  ['floor', -1, 18.75],
  ['below', 18.75, 75],
  ['above', 75, 101],
]
engine.addFact('exact score', async (_, almanac) => {
  const quality = await almanac.factValue<InstanceType<typeof Decimal>>('quality')
  return exact(quality).toNumber()
})
engine.addFact('quality', () =>
  Decimal.min(
    measures
      .map(qualityPoints)
      .reduce((sum, one) => sum.plus(one), new Decimal(0))
      .div(60)
      .times(100),
    100,
  ),
)
for (const [type, low, high] of bands) {
  engine.addRule({
    conditions: {
      all: [
        { fact: 'exact score', operator: low < 0 ? 'greaterThanInclusive' : 'greaterThan', value: low },
        { fact: 'exact score', operator: 'lessThanInclusive', value: high },
      ],
    },
    event: { type },
  } satisfies RuleProperties)
}

const exact = (quality: InstanceType<typeof Decimal>) =>
  Decimal.min(
    quality
      .times(30)
      .div(100)
      .plus(costCategory().times(30).div(100))
      .plus(activityCategory().times(15).div(100))
      .plus(interoperabilityCategory().times(25).div(100)),
    100,
  )

export async function jsonRulesEvaluation() {
  const { almanac, events } = await engine.run()
  const score = exact(await almanac.factValue<InstanceType<typeof Decimal>>('quality'))
  if (events.length === 0) throw new Error('No rule fired')
  return { finalScore: score.toDecimalPlaces(2), adjustment: adjustmentOf(score) }
}
