// What gets a score to a target: every way is an evaluation of its own, none contains another, and nothing in one
// can be left out.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import {
  type Inventory,
  type Reach,
  type RuleYearId,
  type Scenario,
  type Way,
  evaluate,
  reachScore,
  ruleYearIds,
  say,
} from '../src/index.ts'
import { activityChanges } from '../src/score/reach/activity-changes.ts'
import { bestFirst } from '../src/score/reach/best-first.ts'
import type { Change } from '../src/score/reach/change.ts'
import { interoperabilityChanges } from '../src/score/reach/interoperability-changes.ts'
import { qualityChanges } from '../src/score/reach/quality-changes.ts'
import { complete, interoperability } from './scenario-support.ts'
import { invalidPaths, scored, years } from './support.ts'

const deciles = ['10', '20', '30', '40', '50', '60', '70', '80', '90']
const measure = (measureId: string, performanceRate: string, more: object = {}) => ({
  measureId,
  collectionType: 'registry' as const,
  measureType: 'outcome' as const,
  eligiblePopulation: 100,
  reportingRate: '100',
  performanceRate,
  benchmark: { deciles },
  ...more,
})

/** Six measures in the middle, two activities fewer than enough, half of every rate. */
const middling = (ruleYear: RuleYearId, more: Partial<Scenario> = {}): Scenario =>
  complete(ruleYear, {
    quality: { submissions: ['A', 'B', 'C', 'D', 'E', 'F'].map((id) => measure(id, '45')) },
    improvementActivities: { activities: [{ activityId: 'IA_1', weight: 'medium' }] },
    promotingInteroperability: { measures: interoperability(years[ruleYear], 50) },
    ...more,
  })
const finalOf = (ruleYear: RuleYearId, scenario: Scenario) =>
  scored(evaluate(years[ruleYear], scenario).finalScore).step.value

function reach(ruleYear: RuleYearId, scenario: Scenario, target: string, inventory?: Inventory): Reach {
  const result = reachScore(years[ruleYear], scenario, target, inventory)
  assert.ok('ways' in result, JSON.stringify(result))
  return result
}

/** Every change that the search knows, to take some of them apart from it. */
function changesOf(ruleYear: RuleYearId, scenario: Scenario): readonly Change[] {
  const seen = known.get(scenario)
  if (seen) return seen
  const rules = years[ruleYear]
  const report = evaluate(rules, scenario)
  const { quality, improvementActivities: activities, promotingInteroperability: pi } = report
  const changes = [
    ...(quality.status === 'scored' ? qualityChanges(rules, scenario, quality.detail) : []),
    ...(activities.status === 'scored' ? activityChanges(rules, activities.step.value.toNumber()) : []),
    ...(pi.status === 'scored' ? interoperabilityChanges(rules, scenario, pi.detail) : []),
  ]
  known.set(scenario, changes)
  return changes
}
const known = new WeakMap<Scenario, readonly Change[]>()
const nameOf = ({ lever, what }: { readonly lever: string; readonly what: Change['what'] }) =>
  `${lever}: ${say(what)}`

function assertWay(ruleYear: RuleYearId, start: Scenario, way: Way, target: string): void {
  assert.ok(way.finalScore.eq(finalOf(ruleYear, way.scenario)))
  assert.ok(way.finalScore.gte(target))
  assert.ok(way.gain.eq(way.finalScore.minus(finalOf(ruleYear, start))))
  const levers = way.changes.map(({ lever }) => lever)
  assert.deepEqual(levers, [...new Set(levers)])
  const byName = new Map(changesOf(ruleYear, start).map((change) => [nameOf(change), change]))
  const made = way.changes.map((one) => byName.get(nameOf(one)) ?? assert.fail(nameOf(one)))
  const apply = (changes: readonly Change[]) =>
    changes.reduce((before, { apply: make }) => make(before), start)
  assert.ok(finalOf(ruleYear, apply(made)).eq(way.finalScore))
  assert.equal(
    way.effort,
    made.reduce((sum, { effort }) => sum + effort, 0),
  )
  for (const left of made) {
    const rest = evaluate(years[ruleYear], apply(made.filter((one) => one !== left))).finalScore
    const score = rest.status === 'scored' ? rest.step.value : undefined
    assert.ok(!score || score.lt(target), `${nameOf(left)} could be left out`)
  }
}

/** No way holds every change of another, or larger ones on the same levers. */
function assertApart(ruleYear: RuleYearId, start: Scenario, ways: readonly Way[]): void {
  const efforts = new Map(changesOf(ruleYear, start).map((change) => [nameOf(change), change.effort]))
  const effort = (one: Way['changes'][number]) => efforts.get(nameOf(one)) ?? assert.fail()
  for (const small of ways)
    for (const large of ways) {
      if (small === large) continue
      const inside = small.changes.every((one) =>
        large.changes.some((other) => other.lever === one.lever && effort(other) >= effort(one)),
      )
      assert.ok(!inside, `${small.changes.map(nameOf).join(', ')} stands within another way`)
    }
}

function assertReach(ruleYear: RuleYearId, scenario: Scenario, target: string): Reach {
  const start = bestFirst(years[ruleYear], scenario, undefined)
  const result = reach(ruleYear, scenario, target)
  assert.ok(result.finalScore.eq(finalOf(ruleYear, scenario)))
  for (const way of result.ways) assertWay(ruleYear, start, way, target)
  assertApart(ruleYear, start, result.ways)
  const order = result.ways.map(({ effort }) => effort)
  assert.deepEqual(
    order,
    order.toSorted((a, b) => a - b),
  )
  for (const way of [...result.alone, result.most]) {
    assert.ok(way.finalScore.eq(finalOf(ruleYear, way.scenario)))
    assert.ok(way.finalScore.lte(result.most.finalScore))
    assert.ok(!('made' in way))
  }
  for (const way of result.alone) assert.ok(way.changes.length === 1 && way.gain.gt(0))
  const worth = result.alone.map(({ gain, effort }) => gain.div(effort).toNumber())
  assert.deepEqual(
    worth,
    worth.toSorted((a, b) => b - a),
  )
  const expected = result.finalScore.gte(target)
    ? 'reached'
    : result.most.finalScore.gte(target)
      ? 'reachable'
      : 'out-of-reach'
  assert.equal(result.status, expected)
  assert.equal(result.ways.length > 0, expected === 'reachable')
  return result
}

const MORE: Readonly<Partial<Record<RuleYearId, readonly string[]>>> = {
  '2017': ['60', '90'],
  '2019': ['60', '90'],
  '2023': ['40', '60', '75', '90', '100'],
}

for (const ruleYear of ruleYearIds) {
  for (const target of MORE[ruleYear] ?? ['75']) {
    test(`${ruleYear}, to ${target}: every way reaches it, none holds another, nothing is too much`, () => {
      assertReach(ruleYear, middling(ruleYear), target)
    })
  }
  test(`${ruleYear}: from nothing reported at all`, () => {
    const nothing = complete(ruleYear, {
      quality: { submissions: [] },
      improvementActivities: { activities: [] },
      promotingInteroperability: { measures: {} },
    })
    const threshold = years[ruleYear].payment.performanceThreshold.value
    assertReach(ruleYear, nothing, threshold)
    // What can be reported is enough for everything but cost.
    const { most } = reach(ruleYear, nothing, '100')
    const { weights } = evaluate(years[ruleYear], nothing)
    assert.ok(weights.status === 'scored' && weights.detail.weights)
    const cost = weights.detail.weights.cost.value
    assert.ok(most.finalScore.gte(cost.times('-0.4').plus(100)), most.finalScore.toString())
  })
}

test('reached: nothing is to be done', () => {
  const result = reach('2023', middling('2023'), '10')
  assert.equal(result.status, 'reached')
  assert.deepEqual(result.ways, [])
})

test('at the score itself it is reached, a hundredth above it is not', () => {
  const score = finalOf('2023', middling('2023'))
  assert.equal(reach('2023', middling('2023'), score.toString()).status, 'reached')
  assert.equal(reach('2023', middling('2023'), score.plus('0.01').toString()).status, 'reachable')
})

test('out of reach: what all changes together bring is shown, and it misses the target', () => {
  const result = reach('2023', complete('2023', { improvementActivities: { activities: [] } }), '100')
  assert.equal(result.status, 'out-of-reach')
  assert.ok(result.most.finalScore.lt('100'))
  assert.ok(result.most.changes.length > 0)
})

// The bonus is five points of a category that weighs 25 %: 1.25 points for one answer.
test('the least effort comes first', () => {
  const target = finalOf('2023', middling('2023')).plus(1).toString()
  const [first, ...others] = reach('2023', middling('2023'), target).ways
  assert.deepEqual(
    first?.changes.map(({ what }) => say(what)),
    ['Report Public health bonus'],
  )
  assert.ok(others.length > 3 && others.every(({ effort }) => effort >= first.effort))
})

const open: readonly [name: string, scenario: Scenario, target: string, path: string][] = [
  ['no target', middling('2023'), '', 'target'],
  ['nothing told', { version: 1 }, '75', 'quality.submissions'],
  ['cost not told', middling('2023', { cost: {} }), '75', 'cost.measures'],
]
for (const [name, scenario, target, path] of open) {
  test(`incomplete: ${name}`, () => {
    const result = reachScore(years['2023'], scenario, target)
    assert.equal(result.status, 'incomplete')
    assert.ok(result.missing.some((one) => one.path === path))
  })
}

const wrong: readonly [name: string, scenario: Scenario, target: string | number, path: string][] = [
  ['a target above 100', middling('2023'), '100.01', 'target'],
  ['a target below 0', middling('2023'), -1, 'target'],
  ['a target in words', middling('2023'), 'most', 'target'],
  [
    'a way of reporting that does not exist',
    middling('2019', { reporting: { option: 'mvp' } }),
    '75',
    'reporting.option',
  ],
]
for (const [name, scenario, target, path] of wrong) {
  test(`invalid: ${name}`, () => {
    const rules = years[scenario.ruleYear as RuleYearId]
    const result = reachScore(rules, scenario, target)
    assert.ok(result.status === 'invalid')
    assert.deepEqual(invalidPaths(result), [path])
  })
}

test('numbers as people write them are read, and nothing throws', () => {
  const scenario = middling('2019', {
    quality: {
      submissions: [
        measure('A', '45 %', {
          performanceMet: '1,000',
          performanceNotMet: ' 500 ',
          eligiblePopulation: '1,500',
          reportingRate: '41 %',
        }),
        measure('B', '', { performanceRate: undefined, performanceMet: '', performanceNotMet: 'x' }),
      ],
    },
    promotingInteroperability: {
      measures: {
        ...interoperability(years['2019'], 50),
        PI_EP_1: { numerator: '1,000', denominator: ' 2,000 ' },
      },
    },
  })
  assert.equal(reachScore(years['2019'], scenario, '80').status, 'incomplete')
  const { quality } = scenario
  assertReach(
    '2019',
    { ...scenario, quality: { ...quality, submissions: (quality?.submissions ?? []).slice(0, 1) } },
    '60',
  )
})

test('a rate where several deciles begin is one change', () => {
  const flat = { deciles: ['10', '20', '30', '40', '50', '60', '100', '100', '100'] }
  const scenario = middling('2019', { quality: { submissions: [measure('A', '45', { benchmark: flat })] } })
  const raised = changesOf('2019', scenario).filter(
    ({ lever }) => lever === 'quality.submissions.0.performanceRate',
  )
  assert.deepEqual(
    raised.map(({ what }) => say(what)),
    ['Raise measure A to 50%', 'Raise measure A to 60%', 'Raise measure A to 100%'],
  )
})

test('a lower rate is asked of an inverse measure, and patients are counted where the counts are told', () => {
  const benchmark = { deciles: deciles.toReversed() }
  const counts = { performanceMet: 55, performanceNotMet: 45 }
  const scenario = middling('2019', {
    quality: { submissions: [measure('A', '55', { benchmark, ...counts })] },
  })
  const [first] = changesOf('2019', scenario)
  assert.equal(first && say(first.what), 'Lower measure A to 50%: 5 patients')
})

test('incomplete data, an outcome measure and as many more as have room', () => {
  const scenario = middling('2019', {
    quality: { submissions: [measure('A', '45', { reportingRate: '59.9', measureType: 'process' })] },
  })
  const said = changesOf('2019', scenario).map(({ what }) => say(what))
  assert.ok(said.includes('Report measure A for 60% of its patients'))
  assert.ok(said.includes('Report an outcome measure that earns 10 points'))
  assert.ok(said.includes('Report 5 more measures, one of them an outcome measure, that earn 7 points each'))
  assert.ok(!said.some((one) => one.includes('6 more measures')))
})

// While a requirement is missing, the category is zero: a rate brings nothing until it is met.
test('what brings nothing alone is found where it brings something together', () => {
  const { PI_PPHI_1: _analysis, ...measures } = interoperability(years['2019'], 10)
  const scenario = middling('2019', { promotingInteroperability: { measures } })
  const result = assertReach('2019', scenario, String(finalOf('2019', scenario).plus(20)))
  const way = result.ways.find(({ changes }) =>
    changes.every(({ category }) => category === 'promotingInteroperability'),
  )
  assert.ok(way && way.changes.length > 1)
  assert.ok(way.changes.some(({ lever }) => lever === 'promotingInteroperability.required'))
})

test('a required measure with none in its numerator keeps its patients', () => {
  const measures = { ...interoperability(years['2019'], 100), PI_EP_1: { numerator: 0, denominator: 40 } }
  const scenario = middling('2019', { promotingInteroperability: { measures } })
  const required = changesOf('2019', scenario).filter(
    ({ lever }) => lever === 'promotingInteroperability.required',
  )
  const answers = required.map(
    ({ apply }) => apply(scenario).promotingInteroperability?.measures?.['PI_EP_1'],
  )
  assert.deepEqual(answers, [
    { numerator: '1', denominator: '40' },
    { numerator: '20', denominator: '40' },
    { numerator: '40', denominator: '40' },
  ])
})

test('registries whose exclusion was claimed are left alone', () => {
  const {
    PI_PHCDRR_1: _one,
    PI_PHCDRR_2: _two,
    PI_PHCDRR_3: _three,
    PI_PHCDRR_4: _four,
    PI_PHCDRR_5: _five,
    ...rest
  } = interoperability(years['2019'])
  const scenario = middling('2019', {
    promotingInteroperability: { measures: { ...rest, PI_PHCDRR_1_EX_1: true, PI_PHCDRR_3: true } },
  })
  assert.equal(scored(evaluate(years['2019'], scenario).promotingInteroperability).detail.unmet.length, 0)
  const lacking = middling('2019', {
    promotingInteroperability: { measures: { ...rest, PI_PHCDRR_1_EX_1: true } },
  })
  const [change] = changesOf('2019', lacking).filter(
    ({ lever }) => lever === 'promotingInteroperability.required',
  )
  const changed = change?.apply(lacking) ?? assert.fail()
  const { detail } = scored(evaluate(years['2019'], changed).promotingInteroperability)
  assert.deepEqual(detail.unmet, [])
  assert.equal(changed.promotingInteroperability?.measures?.['PI_PHCDRR_1'], undefined)
})

test('bonus registries and measures that were not reported are offered', () => {
  const said = (ruleYear: RuleYearId) => changesOf(ruleYear, middling(ruleYear)).map(({ what }) => say(what))
  assert.ok(said('2023').includes('Report Public health bonus'))
  assert.ok(said('2018').some((one) => /^Report .*registry/i.test(one)))
})

// The best submission counts: changes must go to it, and not to the one that stands first.
for (const ruleYear of ['2017', '2018', '2019', '2024'] as const) {
  test(`${ruleYear}: of several submissions the one that counts is changed`, () => {
    const worse = { submissions: [measure('A', '15')] }
    const better = { submissions: ['B', 'C', 'D'].map((id) => measure(id, '45')) }
    const scenario = middling(ruleYear, {
      quality: { ...worse, alternatives: [better] },
      improvementActivities: {
        activities: [],
        alternatives: [{ activities: [{ activityId: 'IA_1', weight: 'medium' }] }],
      },
      promotingInteroperability: {
        measures: interoperability(years[ruleYear], 10),
        alternatives: [{ measures: interoperability(years[ruleYear], 40) }],
      },
    })
    const first = bestFirst(years[ruleYear], scenario, undefined)
    const ids = (one: Scenario['quality']) => one?.submissions?.map(({ measureId }) => measureId)
    const together = years[ruleYear].quality.scoring.severalSubmissions.value === 'together'
    assert.deepEqual(ids(first.quality), together ? ['A', 'B', 'C', 'D'] : ['B', 'C', 'D'])
    assert.deepEqual(first.quality?.alternatives?.map(ids), together ? undefined : [['A']])
    assert.equal(first.improvementActivities?.activities?.length, 1)
    assert.deepEqual(first.improvementActivities?.alternatives, [{ activities: [] }])
    const measures = [10, 40].map((rate) => interoperability(years[ruleYear], rate))
    assert.deepEqual(first.promotingInteroperability?.measures, measures[1])
    assert.deepEqual(first.promotingInteroperability?.alternatives, [{ measures: measures[0] }])
    const target = finalOf(ruleYear, scenario).plus(8).toString()
    const { ways, finalScore } = assertReach(ruleYear, scenario, target)
    assert.ok(ways.length > 0)
    assert.ok(finalScore.eq(finalOf(ruleYear, bestFirst(years[ruleYear], scenario, undefined))))
  })
}

/** An inventory that says nothing, and counts how often everything is evaluated. */
function counting(): { readonly inventory: Inventory; readonly evaluations: () => number } {
  let evaluations = 0
  const stamp = { performanceYear: 2023, from: 'test', date: '2026-01-01' }
  const inventory: Inventory = {
    get stamp() {
      evaluations++
      return stamp
    },
  }
  return { inventory, evaluations: () => evaluations }
}

test('the search is bounded: about a thousand evaluations for a full scenario', () => {
  for (const ruleYear of ['2017', '2019', '2023', '2026'] as const)
    for (const target of ['60', '75', '100']) {
      const { inventory, evaluations } = counting()
      reach(ruleYear, middling(ruleYear), target, inventory)
      assert.ok(evaluations() < 2000, `${ruleYear} to ${target}: ${evaluations()}`)
    }
})

test('twice the measures do not take more than some times the evaluations', () => {
  const count = (measures: number) => {
    const submissions = Array.from({ length: measures }, (_, index) => measure(`M${index}`, '45'))
    const { inventory, evaluations } = counting()
    reach('2023', middling('2023', { quality: { submissions } }), '85', inventory)
    return evaluations()
  }
  assert.ok(count(12) < count(6) * 8, `${count(6)}, ${count(12)}`)
})

test('scenarios at random: nothing throws, and every promise holds', () => {
  const rate = fc.integer({ min: 0, max: 100 }).map(String)
  const scenario = fc.record({
    ruleYear: fc.constantFrom(...ruleYearIds),
    rates: fc.array(rate, { maxLength: 7 }),
    activities: fc.array(fc.constantFrom('medium' as const, 'high' as const), { maxLength: 3 }),
    numerator: fc.integer({ min: 0, max: 100 }),
    target: fc.integer({ min: 0, max: 10_000 }).map((n) => String(n / 100)),
  })
  fc.assert(
    fc.property(scenario, ({ ruleYear, rates, activities, numerator, target }) => {
      assertReach(
        ruleYear,
        complete(ruleYear, {
          quality: { submissions: rates.map((one, index) => measure(`M${index}`, one)) },
          improvementActivities: { activities: activities.map((weight) => ({ weight })) },
          promotingInteroperability: { measures: interoperability(years[ruleYear], numerator) },
        }),
        target,
      )
    }),
    { seed: 20260726, numRuns: 25 },
  )
})
