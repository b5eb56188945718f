// `npm run bench`, the whole evaluation: everything that evaluate works out, with its explanation, beside the
// same scenario in what somebody would otherwise take. Rounds are interleaved and compared as ratios.
import { type Outcome, evaluate, loadRuleYear } from '@mips-widgets/core'
import { compare, print } from './compare.ts'
import { RULE_YEAR, inventory, scenario } from './full-scenario.ts'
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
console.log('evaluate with its explanation takes, against:')
print(
  await compare(ours, {
    'straight decimal.js, no explanation': straightEvaluation,
    'json-rules-engine': jsonRulesEvaluation,
    publicodes: publicodesEvaluation,
  }),
)

function valueOf(part: Outcome<unknown>): string {
  if (part.status !== 'scored') throw new Error(`The benchmark can be scored, and is ${part.status}`)
  return part.step.value.toString()
}
