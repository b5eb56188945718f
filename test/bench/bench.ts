// `npm run bench`: the core with its whole explanation beside the same arithmetic written straight out
// in decimal.js. Rounds are interleaved and compared as ratios, so a slow machine changes little.
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
import * as straight from './straight.ts'

const ROUNDS = 21
const ROUND_MS = 40

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

console.log('Times as long as the same arithmetic written straight out in decimal.js, without explanation:')
for (const { what, ours, theirs } of pairs) {
  if (ours().toString() !== theirs().toString())
    throw new Error(`${what}: ${ours().toString()} here, ${theirs().toString()} straight`)
  const { ratio, perSecond } = compare(ours, theirs)
  console.log(
    `${what.padEnd(46)}${ratio.toFixed(2).padStart(8)} ×   ${Math.round(perSecond).toLocaleString('en-US').padStart(9)} a second here`,
  )
}

function stepOf(outcome: Outcome<unknown>): Step {
  if (outcome.status !== 'scored') throw new Error('Everything in the benchmark can be scored')
  return outcome.step
}

function compare(ours: () => unknown, theirs: () => unknown) {
  const ratios: number[] = []
  const rates: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const here = perCall(ours)
    ratios.push(here / perCall(theirs))
    rates.push(1000 / here)
  }
  return { ratio: median(ratios), perSecond: median(rates) }
}

function perCall(work: () => unknown): number {
  const start = performance.now()
  let calls = 0
  for (; performance.now() - start < ROUND_MS; calls += 20) for (let i = 0; i < 20; i++) work()
  return (performance.now() - start) / calls
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
