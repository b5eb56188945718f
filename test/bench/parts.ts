// `npm run bench`: parts of the core with their whole explanation beside the same arithmetic written straight
// out in decimal.js.
import {
  type Decimal,
  type Outcome,
  type Step,
  loadRuleYear,
  paymentAdjustment,
  qualityBonus,
  replay,
  scorePromotingInteroperability,
} from '@mips-widgets/core'
import { compare, print } from './compare.ts'
import * as straight from './straight.ts'

const rules = await loadRuleYear('2019')
const { performanceThreshold, applicablePercent, additional } = rules.payment
if (additional.kind === 'none') throw new Error('2019 has an additional adjustment')
const payment = {
  threshold: performanceThreshold.value,
  applicable: applicablePercent.value,
  additional: additional.threshold.value,
}
const rates = [
  ['PI_EP_1', 49, 115, 10],
  ['PI_HIE_1', 1123, 1951, 20],
  ['PI_HIE_4', 923, 951, 20],
  ['PI_PEA_1', 861, 1809, 40],
] as const
const reported = Object.fromEntries(
  rates.map(([id, numerator, denominator]) => [id, { numerator, denominator }]),
)
const statements = ['PI_PPHI_1', 'PI_INFBLO_1', 'PI_ONCDIR_1', 'PI_PHCDRR_1', 'PI_PHCDRR_2']
const interoperability = {
  measures: { ...reported, ...Object.fromEntries(statements.map((id) => [id, true])) },
}
const points = rates.map(([, numerator, denominator, most]) => ({ numerator, denominator, points: most }))
const submissions = Array.from({ length: 6 }, () => ({
  measureType: 'outcome' as const,
  endToEnd: true,
  eligiblePopulation: 40,
  reportingRate: '80',
}))
const quality = { submissions, clinician: { practiceSize: 3 } }
const measures = submissions.map((one) => ({
  cases: one.eligiblePopulation,
  completeness: one.reportingRate,
}))

const factors = { scalingFactor: '0.203', exceptionalScalingFactor: '0.395' }
interface Pair {
  readonly what: string
  readonly ours: () => Decimal
  readonly theirs: () => { toString(): string }
}

const pairs: Pair[] = [
  {
    what: 'payment adjustment',
    ours: () => stepOf(paymentAdjustment(rules, '92.13', factors)).value,
    theirs: () => straight.adjustment(payment, '92.13', '0.203', '0.395'),
  },
  {
    what: 'Promoting Interoperability, seven measures',
    ours: () => stepOf(scorePromotingInteroperability(rules, interoperability)).value,
    theirs: () => straight.interoperability(points),
  },
  {
    what: 'quality bonus, six measures',
    ours: () => stepOf(qualityBonus(rules, quality)).value,
    theirs: () => straight.bonus(measures, true),
  },
]
const step = stepOf(paymentAdjustment(rules, '92.13', factors))
pairs.push({
  what: 'replay of a payment adjustment',
  ours: () => replay(step),
  theirs: () => straight.adjustment(payment, '92.13', '0.203', '0.395'),
})

console.log('Parts of the core with their explanation, against the same arithmetic straight in decimal.js:')
for (const { what, ours, theirs } of pairs) {
  if (ours().toString() !== theirs().toString())
    throw new Error(`${what}: ${ours().toString()} here, ${theirs().toString()} straight`)
  print(what, await compare(ours, { 'straight decimal.js': theirs }))
}

function stepOf(outcome: Outcome<unknown>): Step {
  if (outcome.status !== 'scored') throw new Error('Everything in the benchmark can be scored')
  return outcome.step
}
