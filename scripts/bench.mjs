// `npm run bench`: the core with its whole explanation beside the same arithmetic written straight out
// in decimal.js. Rounds are interleaved and compared as ratios, so a slow machine changes little.
import {
  loadRuleYear,
  paymentAdjustment,
  qualityBonus,
  replay,
  scorePromotingInteroperability,
} from '@mips-widgets/core'
import * as straight from '../test/bench/straight.mjs'

const ROUNDS = 21
const ROUND_MS = 40

const rules = await loadRuleYear('2019')
const { performanceThreshold, applicablePercent, additional } = rules.payment
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
]
const reported = Object.fromEntries(
  rates.map(([id, numerator, denominator]) => [id, { numerator, denominator }]),
)
const statements = ['PI_PPHI_1', 'PI_INFBLO_1', 'PI_ONCDIR_1', 'PI_PHCDRR_1', 'PI_PHCDRR_2']
const interoperability = {
  measures: { ...reported, ...Object.fromEntries(statements.map((id) => [id, true])) },
}
const points = rates.map(([, numerator, denominator, most]) => ({ numerator, denominator, points: most }))
const submissions = Array.from({ length: 6 }, () => ({
  measureType: 'outcome',
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
const pairs = [
  {
    what: 'payment adjustment',
    ours: () => paymentAdjustment(rules, '92.13', factors).step.value,
    theirs: () => straight.adjustment(payment, '92.13', '0.203', '0.395'),
  },
  {
    what: 'Promoting Interoperability, seven measures',
    ours: () => scorePromotingInteroperability(rules, interoperability).step.value,
    theirs: () => straight.interoperability(points),
  },
  {
    what: 'quality bonus, six measures',
    ours: () => qualityBonus(rules, quality).step.value,
    theirs: () => straight.bonus(measures, true),
  },
]
const step = paymentAdjustment(rules, '92.13', factors).step
pairs.push({ what: 'replay of a payment adjustment', ours: () => replay(step), theirs: pairs[0].theirs })

console.log('Times as long as the same arithmetic written straight out in decimal.js, without explanation:')
for (const { what, ours, theirs } of pairs) {
  if (ours().toString() !== theirs().toString())
    throw new Error(`${what}: ${ours()} here, ${theirs()} straight`)
  const { ratio, perSecond } = compare(ours, theirs)
  console.log(
    `${what.padEnd(46)}${ratio.toFixed(2).padStart(8)} ×   ${Math.round(perSecond).toLocaleString('en-US').padStart(9)} a second here`,
  )
}

function compare(ours, theirs) {
  const ratios = []
  const rates = []
  for (let round = 0; round < ROUNDS; round++) {
    const here = perCall(ours)
    ratios.push(here / perCall(theirs))
    rates.push(1000 / here)
  }
  return { ratio: median(ratios), perSecond: median(rates) }
}

function perCall(work) {
  const start = performance.now()
  let calls = 0
  for (; performance.now() - start < ROUND_MS; calls += 20) for (let i = 0; i < 20; i++) work()
  return (performance.now() - start) / calls
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
}
