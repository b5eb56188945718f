// The sections of every rule year: known ids, figures within their limits, and each rule in the form of its year.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type RuleYear, categoryIds, decimal, ruleYearIds } from '../src/index.ts'
import { type CostMeasureId, costMeasures } from '../src/program/cost-measures.ts'
import { mvps } from '../src/program/mvps.ts'
import { collectionTypes } from '../src/program/submission.ts'
import { decidingFigures } from './rule-data.cases.ts'
import {
  assertSteps,
  assertUnique,
  isDay,
  marked,
  namesOf,
  objectsIn,
  weightTables,
} from './rule-data-support.ts'
import { years } from './support.ts'

for (const id of ruleYearIds) {
  const rules = years[id]
  const { performanceYear, quality, cost, promotingInteroperability: pi } = rules

  test(`${id}: pathways exist in their years`, () => {
    const { apmScoringStandard: standard, app, mvp } = rules.pathways
    assert.equal(standard.kind, performanceYear <= 2020 ? 'available' : 'none')
    assert.equal(app.kind, performanceYear >= 2021 ? 'available' : 'none')
    assert.equal(mvp.kind, performanceYear >= 2023 ? 'available' : 'none')
    for (const [name, rows] of weightTables(rules)) {
      const [first] = rows
      if (first && name !== 'small practices') assert.equal(namesOf(first), '', name)
    }
    if (mvp.kind === 'available') {
      assertUnique(mvp.ids.value, 'MVPs')
      for (const known of mvp.ids.value) assert.ok(known in mvps, known)
    }
  })

  test(`${id}: ids of Promoting Interoperability are CMS's, and none stands for two things`, () => {
    const ids = [...objectsIn(pi)].flatMap(([path, object]) =>
      [object['id'], object['multipleId']].filter(
        (one): one is string => typeof one === 'string' && !path.endsWith('.source'),
      ),
    )
    const measures = ids.filter((one) => one !== 'standard' && one !== 'transition')
    const prefix = id === '2017' ? 'ACI' : 'PI'
    for (const one of measures) {
      assert.match(one, new RegExp(`^(${prefix}_[A-Z]+(_[A-Z]+)?_\\d(_MULTI|_EX_[1-4])?|ONLY_2015_EDITION)$`))
    }
    assertUnique(measures, id)
  })

  test(`${id}: Promoting Interoperability: points add up to 100, and every excluded point has somewhere to go`, () => {
    if (pi.method !== 'performance-points') return
    const required = pi.objectives.flatMap(({ measures }) =>
      measures.filter(({ role }) => role === 'required'),
    )
    const total = [...required.map(({ points }) => points.value), pi.publicHealth.points.value]
    assert.equal(total.reduce((sum, points) => sum.plus(points), decimal(0)).toString(), '100')
    for (const { alternatives = [], measures } of pi.objectives) {
      const replaced = measures.reduce(
        (sum, { role, points }) => (role === 'required' ? sum.plus(points.value) : sum),
        decimal(0),
      )
      for (const { id: one, points } of alternatives) assert.ok(replaced.eq(points.value), one)
    }
    const places = new Set([
      ...pi.objectives.flatMap(({ measures, alternatives = [] }) =>
        [...measures, ...alternatives].map(({ id: one }) => one),
      ),
      'public-health',
      ...pi.publicHealth.registries.value.map(({ id: one }) => one),
    ])
    const moved = new Set(pi.redistribution.map(({ from }) => from))
    for (const { id: one, exclusions } of required) {
      if (exclusions.length > 0) assert.ok(moved.has(one), `${one} can be excluded: where do its points go?`)
    }
    for (const { from, to, ...mark } of pi.redistribution) {
      assert.ok(marked(mark), from)
      for (const one of [from, ...to.flat()]) assert.ok(places.has(one), one)
    }
    assert.ok(decimal(pi.publicHealth.needed.value).lte(pi.publicHealth.registries.value.length))
  })

  test(`${id}: quality: known measures, points within the scale`, () => {
    const { scoring, pointsPerMeasure } = quality
    const { newMeasures, toppedOut, definedScale, administrativeClaims } = scoring
    const ids = [
      ...scoring.suppressed.value,
      ...(newMeasures.kind === 'floors'
        ? [...newMeasures.firstYearMeasures.value, ...newMeasures.secondYearMeasures.value]
        : []),
      ...(toppedOut.kind === 'cap' ? toppedOut.listed : []),
      ...(definedScale.kind === 'defined' ? definedScale.measures.value : []),
      ...administrativeClaims.measures.map((measure) => measure.id),
    ]
    for (const one of ids) {
      const [measure = '', type = 'registry', ...rest] = one.split('/')
      assert.match(measure, /^(\d{3}|[A-Z][A-Za-z]*\d+)$/, one)
      assert.ok(type in collectionTypes && rest.length === 0, one)
    }
    assertUnique(scoring.suppressed.value, 'suppressed')
    assertUnique(
      administrativeClaims.measures.map((measure) => measure.id),
      'claims measures',
    )
    if (newMeasures.kind === 'floors') {
      assertUnique(
        [...newMeasures.firstYearMeasures.value, ...newMeasures.secondYearMeasures.value],
        'new measures are in one year',
      )
    }
    if (toppedOut.kind === 'cap') {
      assert.equal(toppedOut.listed.length > 0, toppedOut.applies.value === 'listed')
      assert.ok(decimal(toppedOut.points.value).lt(pointsPerMeasure.value))
    }
    if (definedScale.kind === 'defined') {
      assertUnique(definedScale.measures.value, 'defined scale')
      assertSteps(definedScale.bounds.value, 1)
    }
    assert.equal(
      administrativeClaims.method.value,
      performanceYear >= 2025 ? 'deviation-points' : 'decile-points',
    )
    assert.equal(scoring.severalSubmissions.value, performanceYear >= 2019 ? 'together' : 'best')
    assert.equal(definedScale.kind, performanceYear >= 2025 ? 'defined' : 'none')
    assert.equal(newMeasures.kind, performanceYear >= 2022 ? 'floors' : 'none')
  })

  test(`${id}: cost: known measures, each with its case minimum`, () => {
    const known = (one: string): one is CostMeasureId => one in costMeasures
    for (const one of cost.measures.value) assert.ok(known(one), one)
    assertUnique(cost.measures.value, 'cost measures')
    assertUnique(
      cost.caseMinimums.map((minimum) => minimum.for),
      'case minimums',
    )
    const listed = new Set<string>(cost.measures.value)
    const minimums = new Set<string>(cost.caseMinimums.map((minimum) => minimum.for))
    for (const one of listed) {
      assert.ok(known(one) && (minimums.has(one) || minimums.has(costMeasures[one].type)), one)
    }
    for (const minimum of minimums) if (known(minimum)) assert.ok(listed.has(minimum), minimum)
    for (const one of [...cost.unscored.value, ...cost.groupsOnly.value]) assert.ok(listed.has(one), one)
    assert.equal(cost.method.value, performanceYear >= 2024 ? 'deviation-points' : 'decile-points')
    assert.equal(cost.deviations !== undefined, cost.method.value === 'deviation-points')
    if (cost.deviations) assertSteps(cost.deviations.value, -1)
    assert.equal(cost.improvement.kind, performanceYear >= 2023 ? 'percent-change' : 'none')
  })

  test(`${id}: activities, final score and review in the form of their year`, () => {
    const { credit, group, apm } = rules.improvementActivities
    assert.equal(credit.method, performanceYear >= 2025 ? 'counts' : 'weights')
    assert.equal(group.percent === undefined, group.timing === 'one-clinician')
    assert.equal(apm.mustReport, performanceYear >= 2023)
    const { complexPatient, facilityBased } = rules.finalScore
    const form = performanceYear >= 2022 ? 'standardized' : 'risk-plus-dual'
    assert.equal('method' in complexPatient ? complexPatient.method : 'none', id === '2017' ? 'none' : form)
    if (facilityBased.kind === 'available') {
      assert.equal(facilityBased.fiscalYear.value, String(performanceYear + 1))
    }
    assert.equal(rules.targetedReview.documentDays.value, performanceYear >= 2023 ? '15' : '30')
    assert.equal(rules.targetedReview.keepUntil.value, `${performanceYear + 6}-12-31`)
  })

  test(`${id}: days are days, and a window closes after it opens`, () => {
    const { submission, targetedReview, identity, pathways, advancedApm } = rules
    const { mvp } = pathways
    const windows = [
      [submission.opens, submission.closes],
      [targetedReview.opens, targetedReview.closes],
      ...(mvp.kind === 'available' ? [[mvp.registrationOpens, mvp.registrationCloses]] : []),
    ]
    for (const [opens, closes] of windows) {
      for (const day of [opens, closes]) if (day) assert.ok(isDay(day.value), day.value)
      if (opens && closes) assert.ok(opens.value < closes.value)
    }
    for (const { value } of [identity.published, identity.effective, identity.commentsClose].flatMap(
      (one) => one ?? [],
    )) {
      assert.ok(isDay(value), value)
    }
    for (const day of advancedApm.snapshots.value) assert.ok(isDay(`${performanceYear}-${day}`), day)
    assert.deepEqual(advancedApm.snapshots.value, advancedApm.snapshots.value.toSorted())
  })

  test(`${id}: QPs: a Partial QP needs less, and Medicare alone less than all payers`, () => {
    const { medicare, allPayer, criteria, advancedApms } = rules.advancedApm
    const tables =
      allPayer.kind === 'none' ? [medicare] : [medicare, allPayer.medicareMinimum, allPayer.total]
    for (const { payment, patients } of tables) {
      for (const { qp, partialQp } of [payment, patients]) assert.ok(decimal(partialQp.value).lt(qp.value))
    }
    assert.equal(allPayer.kind, performanceYear >= 2019 ? 'available' : 'none')
    if (allPayer.kind === 'available') {
      for (const by of ['payment', 'patients'] as const) {
        for (const status of ['qp', 'partialQp'] as const) {
          assert.ok(decimal(allPayer.medicareMinimum[by][status].value).lt(allPayer.total[by][status].value))
          assert.equal(allPayer.total[by][status].value, medicare[by][status].value)
        }
      }
    }
    const ids = criteria.map((criterion) => criterion.id)
    assert.deepEqual(
      ids.filter((one) => one !== 'other-payer'),
      ['cehrt', 'quality', 'nominal-amount', 'medical-home'],
    )
    assertUnique(ids, 'criteria')
    assertUnique(advancedApms.value, 'Advanced APMs')
  })

  test(`${id}: the figures that decide`, () =>
    assert.deepEqual(decidingFiguresOf(rules), decidingFigures[id]))

  test(`${id}: offered factors stay within their limits`, () => {
    const { factors, scalingFactorMaximum, additional } = rules.payment
    assert.ok(factors.length > 0)
    assertUnique(
      factors.map((factor) => factor.id),
      'factors',
    )
    for (const { scalingFactor, exceptionalScalingFactor } of factors) {
      assert.ok(
        decimal(scalingFactor.value).gt(0) && decimal(scalingFactor.value).lte(scalingFactorMaximum.value),
      )
      assert.equal(exceptionalScalingFactor === undefined, additional.kind === 'none')
      if (additional.kind === 'none' || !exceptionalScalingFactor) continue
      const second = decimal(exceptionalScalingFactor.value)
      assert.ok(second.gt(0) && second.lte(additional.scalingFactorMaximum.value))
    }
  })
}

function decidingFiguresOf({ payment, eligibility, weights, quality, advancedApm }: RuleYear) {
  const { leastPoints, withoutBenchmark, incompleteData } = quality.scoring
  const pair = ({ points, smallPractice }: typeof withoutBenchmark) =>
    `${points.value} ${smallPractice.value}`
  const percents = ({ qp, partialQp }: typeof advancedApm.medicare.payment) =>
    `${qp.value}/${partialQp.value}`
  const base = weights.rows[0]?.weights.value
  return {
    percent: payment.applicablePercent.value,
    threshold: payment.performanceThreshold.value,
    additional: payment.additional.kind === 'none' ? undefined : payment.additional.threshold.value,
    volumes: eligibility.lowVolume.map(({ threshold }) => threshold.value).join(' '),
    segments: eligibility.segments.value
      .map(({ from, to, claimsRunOutDays }) => `${from} ${to} ${claimsRunOutDays}`)
      .join(', '),
    weights: categoryIds.map((category) => base?.[category]).join('/'),
    completeness: quality.dataCompleteness.value,
    points: `${leastPoints.value}, ${pair(withoutBenchmark)}, ${pair(incompleteData)}`,
    qp: `${percents(advancedApm.medicare.payment)} ${percents(advancedApm.medicare.patients)}`,
  }
}
