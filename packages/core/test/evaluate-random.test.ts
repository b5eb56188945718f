// Scenarios made at random, over every rule year. RANDOM_RUNS says how many for each; the seed is fixed, and
// RANDOM_SEED sets another.
//   RANDOM_RUNS=20000 node --conditions=source --test packages/core/test/evaluate-random.test.ts
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import {
  Decimal,
  type Inventory,
  type Report,
  type RuleYear,
  type Scenario,
  type Step,
  categoryIds,
  decimal,
  evaluate,
  parseScenario,
  replay,
  ruleYearIds,
} from '../src/index.ts'
import { inventories, scenarioOf } from './random-scenarios.ts'
import { years } from './support.ts'

const RUNS = Number(process.env['RANDOM_RUNS'] ?? 300)
const SEED = Number(process.env['RANDOM_SEED'] ?? 20260726)

const STATUSES = ['scored', 'not-scored', 'incomplete', 'invalid']
const PARTS = [
  'eligibility',
  ...categoryIds,
  'weights',
  'finalScore',
  'paymentAdjustment',
  'advancedApm',
] as const satisfies readonly (keyof Report)[]

/** Whole JavaScript numbers that count or place something; everything else is text. */
const WHOLE = ['index', 'decile', 'places', 'claimsRunOutDays', 'performanceYear']

const isStep = (value: object): value is Step => 'op' in value && 'label' in value && 'value' in value

/** Every step replays, and every number is one. */
function assertSound(value: unknown, key: string, seen: Set<object>): void {
  if (typeof value === 'number') {
    assert.ok(Number.isSafeInteger(value) && WHOLE.includes(key), `${key}: ${value}`)
    return
  }
  if (typeof value !== 'object' || value === null || seen.has(value)) return
  seen.add(value)
  if (value instanceof Decimal) {
    assert.ok(value.isFinite(), `${key}: ${value.toString()}`)
    return
  }
  if (isStep(value)) assert.ok(replay(value).eq(value.value), value.label.text)
  for (const [name, inner] of Object.entries(value)) assertSound(inner, name, seen)
}

const NUMBER_IN_JSON = /"(\w+)":(-?\d[^,}\]]*)/g

/** Without citations, which are those of the rule year and most of the text. */
const written = (report: Report): string =>
  JSON.stringify(report, (key, value: unknown) => (key === 'cite' ? undefined : value))

/** Written as JSON and read again it says the same, without a float, a NaN or a negative zero. */
function assertJson(report: Report): string {
  const text = written(report)
  assert.equal(JSON.stringify(JSON.parse(text)), text)
  for (const [, key, number] of text.matchAll(NUMBER_IN_JSON)) {
    assert.ok(WHOLE.includes(key ?? '') && /^\d+$/.test(number ?? ''), `${key}: ${number}`)
  }
  assert.doesNotMatch(text, /"(-0|NaN|-?Infinity)"|:null[,}]/)
  return text
}

function assertBounds(rules: RuleYear, { weights, finalScore, paymentAdjustment }: Report): void {
  if (weights.status === 'scored') {
    assert.ok(weights.step.value.eq(100))
    const total = Object.values(weights.detail.weights ?? {}).reduce(
      (sum, { value }) => sum.plus(value),
      decimal(0),
    )
    assert.ok(total.eq(100))
  }
  if (finalScore.status === 'scored') {
    const { value } = finalScore.step
    assert.ok(value.gte(0) && value.lte(100) && value.decimalPlaces() <= 2, value.toString())
  }
  if (paymentAdjustment.status === 'scored') {
    const { value } = paymentAdjustment.step
    const full = decimal(rules.payment.applicablePercent.value)
    assert.ok(value.gte(full.neg()) && value.lte(full.times(3).plus(10)), value.toString())
  }
}

/** Paths begin with a section of the scenario, and no gap of a sentence is open. */
function assertPaths(report: Report): void {
  for (const part of PARTS) {
    const outcome = report[part]
    const remarks =
      outcome.status === 'invalid' ? outcome.problems : outcome.status === 'incomplete' ? outcome.missing : []
    if (outcome.status === 'invalid' || outcome.status === 'incomplete') assert.ok(remarks.length > 0, part)
    for (const { path, message } of remarks) {
      assert.match(
        path,
        /^(clinician|reporting|quality|cost|improvementActivities|promotingInteroperability|complexPatient|facilityBased|advancedApm|payment)\b/,
        part,
      )
      for (const [, gap] of message.text.matchAll(/\{(\w+)\}/g))
        assert.ok(message.args && (gap ?? '') in message.args)
    }
  }
}

const tally = new Map<string, number>()
const note = (what: string) => tally.set(what, (tally.get(what) ?? 0) + 1)

function assertReport(rules: RuleYear, scenario: Scenario, inventory: Inventory | undefined): void {
  const report = evaluate(rules, scenario, inventory)
  for (const part of PARTS) {
    assert.ok(STATUSES.includes(report[part].status))
    note(`${part} ${report[part].status}`)
  }
  assertSound(report, '', new Set())
  assertBounds(rules, report)
  assertPaths(report)
  const text = assertJson(report)
  const parsed = parseScenario(JSON.stringify(scenario))
  assert.equal(parsed.status, 'parsed', JSON.stringify(parsed))
  assert.deepEqual(parsed.unknown, [])
  assert.equal(written(evaluate(rules, parsed.scenario, inventory)), text)
}

for (const ruleYear of ruleYearIds) {
  test(`${ruleYear}: ${RUNS} scenarios made at random are evaluated, replay and round-trip`, () => {
    const rules = years[ruleYear]
    fc.assert(
      fc.property(scenarioOf(rules), fc.constantFrom(...inventories), (scenario, inventory) =>
        assertReport(rules, scenario, inventory),
      ),
      { seed: SEED, numRuns: RUNS },
    )
  })
}

/** What no scenario can bring about, or hardly one: what is not scored by the end is the threshold. */
const CANNOT: Readonly<Partial<Record<(typeof PARTS)[number], readonly string[]>>> = {
  quality: ['not-scored'],
  improvementActivities: ['not-scored'],
  finalScore: ['not-scored'],
  paymentAdjustment: ['not-scored'],
  advancedApm: ['not-scored'],
  weights: ['incomplete'],
}

test('among them every part had each of its outcomes', () => {
  const lines = [...tally].map(([what, times]) => `${what}: ${times}`)
  if (process.env['RANDOM_RUNS']) console.log(lines.toSorted().join('\n'))
  for (const part of PARTS)
    for (const status of STATUSES)
      assert.ok(
        CANNOT[part]?.includes(status) || (tally.get(`${part} ${status}`) ?? 0) > 0,
        `${part} was never ${status}`,
      )
  assert.ok((tally.get('finalScore scored') ?? 0) > RUNS, 'more than one in twelve had a final score')
})
