// Whatever somebody types or sends, the answer is an outcome and never an exception.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import {
  type Scenario,
  checkEligibility,
  parseScenario,
  paymentAdjustment,
  qualityBonus,
  scorePromotingInteroperability,
} from '../src/index.ts'
import { check, rules } from './random.ts'

const nasty = fc.constantFrom<unknown>(
  '',
  ' ',
  '1e400',
  'NaN',
  '-1',
  '0.5',
  '95,000',
  '$',
  '%',
  '9'.repeat(400),
  -0,
  Number.POSITIVE_INFINITY,
  0.1 + 0.2,
  null,
  true,
  [],
  {},
)
const value = fc.oneof(nasty, fc.string(), fc.double(), fc.integer(), fc.anything())
const numbers = (...names: string[]) =>
  fc.record(Object.fromEntries(names.map((name) => [name, value])), { requiredKeys: [] })
const volumes = fc.record({
  segment1: numbers('allowedCharges', 'beneficiaries', 'services'),
  segment2: numbers('allowedCharges', 'services'),
})
const ids = fc.oneof(
  fc.string(),
  fc.constantFrom('PI_EP_1', 'PI_LVPP_1', 'PI_PHCDRR_1', 'ACI_EP_1', '__proto__', 'constructor', 'toString'),
)
const measure = fc.oneof(fc.boolean(), numbers('numerator', 'denominator'))
const junk = fc.record({
  clinician: fc.record({ type: fc.string(), practiceSize: value, volume: volumes }, { requiredKeys: [] }),
  quality: fc.record(
    {
      submissions: fc.array(numbers('eligiblePopulation', 'reportingRate', 'points'), { maxLength: 4 }),
      achievementPoints: value,
      measuresRequired: value,
    },
    { requiredKeys: [] },
  ),
  promotingInteroperability: fc.record(
    { measures: fc.dictionary(ids, measure, { maxKeys: 6 }) },
    { requiredKeys: [] },
  ),
  payment: numbers('finalScore', 'scalingFactor', 'exceptionalScalingFactor', 'partBPaidAmount'),
})
type Told = {
  readonly [Key in 'clinician' | 'quality' | 'promotingInteroperability' | 'payment']: NonNullable<
    Scenario[Key]
  >
}
const STATUSES = ['scored', 'not-scored', 'incomplete', 'invalid']

test('whatever the numbers are, no calculator throws and each gives one of the four outcomes', () => {
  check([rules, junk], (year, given) => {
    // what the types promise, and no more: the numbers may be anything
    const { clinician, quality, promotingInteroperability, payment } = given as unknown as Told
    const outcomes = [
      checkEligibility(year, clinician),
      qualityBonus(year, { ...quality, clinician }),
      scorePromotingInteroperability(year, { ...promotingInteroperability, clinician }),
      paymentAdjustment(year, payment.finalScore, payment),
    ]
    for (const { status } of outcomes) assert.ok(STATUSES.includes(status), status)
  })
})

test('whatever is parsed, nothing throws; what is taken can be computed', () => {
  const anything = fc.oneof(
    fc.anything(),
    fc.json(),
    fc.string(),
    junk.map((given) => ({ version: 1, ...given })),
  )
  check([rules, anything], (year, given) => {
    const result = parseScenario(given)
    if (result.status === 'invalid') {
      assert.ok(result.problems.length > 0)
      return
    }
    const { clinician, quality, promotingInteroperability, payment } = result.scenario
    checkEligibility(year, clinician ?? {})
    qualityBonus(year, { ...quality, clinician })
    scorePromotingInteroperability(year, { ...promotingInteroperability, clinician })
    paymentAdjustment(year, payment?.finalScore, payment)
  })
})
