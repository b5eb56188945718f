// `npm run bench`, the whole evaluation: everything that evaluate works out, with its explanation, beside the
// same scenario in what somebody would otherwise take. Rounds are interleaved and compared as ratios.
import { type Outcome, evaluate, loadRuleYear } from '@mips-widgets/core'
import { compare, print } from './compare.ts'
import { RULE_YEAR, inventory, qualityBounds, scenario } from './full-scenario.ts'
import { straightEvaluation } from './straight-evaluation.ts'
import { jsonRulesEvaluation } from './with-json-rules-engine.ts'
import { publicodesEvaluation } from './with-publicodes.ts'

const rules = await loadRuleYear(RULE_YEAR)
const ours = () => evaluate(rules, scenario, inventory)

const report = ours()
const expected = [valueOf(report.finalScore), valueOf(report.paymentAdjustment)].join(' ')
const others = {
  'straight decimal.js': straightEvaluation(),
  'json-rules-engine': await jsonRulesEvaluation(),
  publicodes: publicodesEvaluation(),
}
for (const [name, { finalScore, adjustment }] of Object.entries(others)) {
  const theirs = [finalScore, adjustment].map(String).join(' ')
  if (theirs !== expected) throw new Error(`${name}: ${theirs}, and here ${expected}`)
}

console.log(`The full scenario of ${RULE_YEAR}: final score and adjustment ${expected}, the same everywhere.`)
print(
  'evaluate with its explanation',
  await compare(ours, {
    'straight decimal.js without explanation': straightEvaluation,
    'json-rules-engine': jsonRulesEvaluation,
    publicodes: publicodesEvaluation,
  }),
)

console.log('Growth with the number of measures (twice as many measures may take at most twice as long):')
for (const [few, many] of [
  [60, 120],
  [600, 1200],
] as const) {
  const { others } = await compare(withMeasures(many), { [`${few} measures`]: withMeasures(few) })
  console.log(`  ${many} measures: ${others[0]?.ratio.toFixed(2)} times as long as ${few}`)
}

/** As many measures as wanted, each with an id of its own, so that none is taken for another. */
function withMeasures(number: number) {
  const [first] = scenario.quality?.submissions ?? []
  const submissions = Array.from({ length: number }, (_, index) => ({
    ...first,
    measureId: `M${index}`,
    benchmark: { deciles: [...qualityBounds] },
  }))
  return () => evaluate(rules, { ...scenario, quality: { submissions } }, inventory)
}

function valueOf(part: Outcome<unknown>): string {
  if (part.status !== 'scored') throw new Error(`The benchmark can be scored, and is ${part.status}`)
  return part.step.value.toString()
}
