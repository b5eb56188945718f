// What must hold for every input, tried on random ones. The seed is fixed: a failure can be repeated.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import {
  type Decimal,
  type QualitySubmission,
  type RuleYear,
  adjustmentCurve,
  decimal,
  paymentAdjustment,
  qualityBonus,
  scorePromotingInteroperability,
} from '../src/index.ts'
import { check, rules } from './random.ts'
import { assertReplays, scored } from './support.ts'

const hundredths = (least: number, most: number) =>
  fc.integer({ min: least * 100, max: most * 100 }).map((cents) => decimal(cents).div(100).toString())
const thousandths = (most: number) =>
  fc.integer({ min: 1, max: most * 1000 }).map((n) => decimal(n).div(1000).toString())
const factors = fc.record({ scalingFactor: thousandths(3), exceptionalScalingFactor: thousandths(1) })

const percentOf = (year: RuleYear, score: string, given: object): Decimal =>
  scored(paymentAdjustment(year, score, given)).step.value

test('the adjustment never falls as the score rises, and stays between its ends', () => {
  check([rules, hundredths(0, 100), hundredths(0, 100), factors], (year, one, other, given) => {
    const [low, high] = decimal(one).lt(other) ? [one, other] : [other, one]
    const [below, above] = [percentOf(year, low, given), percentOf(year, high, given)]
    assert.ok(below.lte(above), `${low}: ${below.toString()}, ${high}: ${above.toString()}`)
    assert.ok(below.gte(`-${year.payment.applicablePercent.value}`))
    assert.ok(above.lte(percentOf(year, '100', given)))
    const threshold = year.payment.performanceThreshold.value
    if (decimal(low).gte(threshold)) assert.ok(below.gte(0))
    if (decimal(high).lt(threshold)) assert.ok(above.lte(0))
  })
})

test('the pieces of the curve follow one another, and none falls', () => {
  check([rules, factors], (year, given) => {
    const curve = adjustmentCurve(year, given)
    assert.equal(curve.status, 'drawn')
    curve.pieces.forEach(({ from, to }, index) => {
      assert.ok(from.percent.lte(to.percent) && from.score.lt(to.score))
      const before = curve.pieces[index - 1]
      assert.ok(!before || (before.to.score.eq(from.score) && before.to.percent.lte(from.percent)))
    })
  })
})

const proportion = fc
  .tuple(fc.nat(5000), fc.nat(5000))
  .map(([one, other]) => ({ numerator: Math.min(one, other), denominator: Math.max(one, other) }))

/** A report of some of the measures of a rule year, never a measure and its exclusion. */
function reportOf(year: RuleYear) {
  const category = year.promotingInteroperability
  const listed =
    category.method === 'performance-points'
      ? [
          ...category.objectives.flatMap(({ measures }) => measures),
          ...category.publicHealth.registries.value.map((one) => ({ ...one, metric: 'yes-no' })),
        ]
      : category.measureSets.flatMap(({ measures, registries }) => [
          ...measures.value,
          ...registries.all.value.map((one) => ({ ...one, metric: 'yes-no', exclusions: [] })),
        ])
  const answers = listed.map(({ id, metric, exclusions }) =>
    fc.oneof(
      fc.constant({}),
      {
        weight: 5,
        arbitrary: (metric === 'proportion' ? proportion : fc.boolean()).map((answer) => ({ [id]: answer })),
      },
      ...exclusions.map((exclusion) => fc.constant({ [exclusion.id]: true })),
    ),
  )
  const attested = Object.fromEntries(category.attestations.value.map(({ id }) => [id, true]))
  return fc.tuple(...answers).map((parts) => Object.assign({}, attested, ...parts) as Record<string, boolean>)
}

test('Promoting Interoperability stays between 0 and 100, and its steps replay', () => {
  check(
    [rules.chain((year) => reportOf(year).map((measures) => ({ year, measures })))],
    ({ year, measures }) => {
      const { step, detail } = scored(scorePromotingInteroperability(year, { measures }))
      assertReplays(detail.wouldBe)
      assert.ok(detail.wouldBe.value.gte(0) && detail.wouldBe.value.lte(100))
      assert.ok(step.value.eq(detail.unmet.length > 0 ? 0 : detail.wouldBe.value))
      for (const { available, earned } of detail.measures)
        assert.ok(!earned || earned.value.lte(available.value))
      if (year.promotingInteroperability.method === 'performance-points') {
        const measure = detail.measures.filter(({ part }) => part === 'measure')
        assert.equal(
          measure.reduce((total, { available }) => total + available.value.toNumber(), 0),
          100,
        )
      }
    },
  )
})

const submission: fc.Arbitrary<QualitySubmission> = fc.record({
  measureType: fc.constantFrom('outcome', 'patient-experience', 'other-high-priority', 'process'),
  collectionType: fc.constantFrom(
    'registry',
    'electronicHealthRecord',
    'claims',
    'cmsWebInterface',
    'certifiedSurveyVendor',
  ),
  eligiblePopulation: fc.integer({ min: 18, max: 40 }),
  reportingRate: hundredths(48, 100),
  performanceRate: hundredths(0, 100),
  endToEnd: fc.boolean(),
})
// Points that differ, so that no two measures are equally good.
const submissions = fc
  .array(submission, { maxLength: 12 })
  .map((list) => list.map((one, index) => ({ ...one, points: decimal(index).times('0.5').toString() })))

test('bonus points never pass their caps, nothing earned is neither counted nor lost', () => {
  check([rules, submissions, fc.integer({ min: 1, max: 6 })], (year, list, measuresRequired) => {
    const { detail, step } = scored(qualityBonus(year, { submissions: list, measuresRequired }))
    for (const { rules: pool, raw, cap, counted, lost } of [detail.highPriority, detail.endToEnd]) {
      assert.ok(counted.value.lte(cap.value) && counted.value.gte(0))
      assert.ok(cap.value.eq(pool.kind === 'none' ? 0 : measuresRequired))
      assert.ok(raw.value.eq(counted.value.plus(lost.value)) && lost.value.gte(0))
      assertReplays(lost)
    }
    assert.ok(step.value.lte(measuresRequired * 2))
  })
})

test('the order of the measures does not matter', () => {
  const shuffled = submissions.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
  )
  check([rules, shuffled], (year, [list, other]) => {
    const total = (given: QualitySubmission[]) =>
      scored(qualityBonus(year, { submissions: given })).step.value
    assert.ok(total(list).eq(total(other)))
  })
})

test('an outcome written as JSON says the same: numbers are text', () => {
  check([rules, hundredths(0, 100), factors], (year, score, given) => {
    const outcome = scored(paymentAdjustment(year, score, given))
    const read = JSON.parse(JSON.stringify(outcome)) as { step: { value: string } }
    assert.equal(read.step.value, outcome.step.value.toString())
    assert.doesNotMatch(JSON.stringify(outcome), /"value":(-?\d|"-0"|null)/)
  })
})
