// The search step by step: the same result, progress that grows, and nothing done after it was left.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  type Inventory,
  type Progress,
  type RuleYearId,
  type Scenario,
  reachScore,
  reachScoreSteps,
} from '../src/index.ts'
import { complete, interoperability } from './scenario-support.ts'
import { years } from './support.ts'

const submission = (measureId: string) => ({
  measureId,
  measureType: 'outcome' as const,
  eligiblePopulation: 100,
  reportingRate: '100',
  performanceRate: '45',
  benchmark: { deciles: ['10', '20', '30', '40', '50', '60', '70', '80', '90'] },
})
const middling = (ruleYear: RuleYearId, more: Partial<Scenario> = {}): Scenario =>
  complete(ruleYear, {
    quality: { submissions: ['A', 'B', 'C'].map(submission) },
    improvementActivities: { activities: [] },
    promotingInteroperability: { measures: interoperability(years[ruleYear], 50) },
    ...more,
  })

function stepped(ruleYear: RuleYearId, scenario: Scenario, target: string, inventory?: Inventory) {
  const steps = reachScoreSteps(years[ruleYear], scenario, target, inventory)
  const progress: Progress[] = []
  for (;;) {
    const step = steps.next()
    if (step.done) return { result: step.value, progress }
    progress.push(step.value)
  }
}

const rows: readonly [name: string, ruleYear: RuleYearId, scenario: Scenario, target: string][] = [
  ['reachable', '2019', middling('2019'), '75'],
  [
    'reachable, with two submissions',
    '2024',
    middling('2024', { quality: { submissions: [], alternatives: [{ submissions: [submission('A')] }] } }),
    '80',
  ],
  ['reached', '2023', middling('2023'), '10'],
  ['out of reach', '2026', middling('2026'), '100'],
  ['incomplete', '2026', { version: 1 }, '75'],
  ['no such target', '2026', middling('2026'), '101'],
]
for (const [name, ruleYear, scenario, target] of rows) {
  test(`${name}: step by step as at once`, () => {
    const { result, progress } = stepped(ruleYear, scenario, target)
    assert.equal(JSON.stringify(result), JSON.stringify(reachScore(years[ruleYear], scenario, target)))
    assert.deepEqual(
      progress.map(({ done }) => done),
      progress.map((_, index) => index + 1),
    )
    for (const { done, total } of progress) assert.ok(Number.isInteger(total) && total >= done)
    assert.ok(progress.length > 0 === 'ways' in result)
  })
}

test('the estimate is of the right size', () => {
  for (const ruleYear of ['2017', '2019', '2023', '2026'] as const) {
    const { progress } = stepped(ruleYear, middling(ruleYear), '75')
    const share = (progress[0]?.total ?? 0) / progress.length
    assert.ok(share > 0.4 && share < 2.5, `${ruleYear}: ${share}`)
  }
})

test('between two steps there is one evaluation, and none after the last that was asked for', () => {
  let evaluations = 0
  const stamp = { performanceYear: 2023, from: 'test', date: '2026-01-01' }
  const inventory: Inventory = {
    get stamp() {
      evaluations++
      return stamp
    },
  }
  const steps = reachScoreSteps(years['2023'], middling('2023'), '90', inventory)
  steps.next()
  const before = evaluations
  steps.next()
  const each = evaluations - before
  assert.ok(each > 0)
  for (let step = 0; step < 10; step++) steps.next()
  assert.equal(evaluations, before + 11 * each)
  steps.return(undefined as never)
  assert.equal(steps.next().done, true)
  assert.equal(evaluations, before + 11 * each)
})
