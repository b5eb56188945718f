// The public-health objective with two named registries, its bonus, and a suppressed registry.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type PerformancePointsRules, PUBLIC_HEALTH, PUBLIC_HEALTH_BONUS } from '../src/index.ts'
import type { Measures } from './promoting-interoperability.cases.ts'
import {
  exchangeRules,
  findingOf,
  lacking,
  run,
  suppressedRules,
} from './promoting-interoperability-made-up.ts'

const BOTH = ['PI_PHCDRR_1', 'PI_PHCDRR_3']
const yes1 = { PI_PHCDRR_1: true }
const no1 = { PI_PHCDRR_1: false }
const ex1 = { PI_PHCDRR_1_EX_2: true }
const yes3 = { PI_PHCDRR_3: true }
const no3 = { PI_PHCDRR_3: false }
const ex3 = { PI_PHCDRR_3_EX_1: true }

type Row = readonly [given: Measures, expected: string, total: string]
const usual: readonly Row[] = [
  [{ ...yes1, ...yes3 }, 'met 25/25', '100'],
  [{ ...yes1, ...ex3 }, 'met 25/25', '100'],
  [{ ...ex1, ...yes3 }, 'met 25/25', '100'],
  [{ ...ex1, ...ex3 }, 'excluded -/0', '100'],
  [{ ...yes1, ...no3 }, 'unmet -/25', '0'],
  [yes1, 'unmet -/25', '0'],
  [ex3, 'unmet -/25', '0'],
  [no1, 'unmet -/25', '0'],
  [{}, 'unanswered -/25', '0'],
]
// Open reading P07: an exclusion beside a suppressed registry earns the points; they do not move.
const suppressed: readonly Row[] = [
  [{ ...yes1, ...yes3 }, 'met 25/25', '100'],
  [{ ...yes1, ...no3 }, 'met 25/25', '100'],
  [{ ...yes1, ...ex3 }, 'met 25/25', '100'],
  [{ ...ex1, ...no3 }, 'met 25/25', '100'],
  [{ ...ex1, ...ex3 }, 'met 25/25', '100'],
  [{ ...no1, ...no3 }, 'unmet -/25', '0'],
  [yes1, 'unmet -/25', '0'],
  [ex1, 'unmet -/25', '0'],
  [no3, 'unmet -/25', '0'],
]

const tables: readonly [name: string, rules: PerformancePointsRules, rows: readonly Row[]][] = [
  ['two registries', exchangeRules, usual],
  ['with one suppressed', suppressedRules, suppressed],
]

for (const [name, rules, rows] of tables) {
  for (const [given, expected, total] of rows) {
    test(`${name}, ${JSON.stringify(given)}: ${expected}, category ${total}`, () => {
      const measures = lacking(BOTH, given)
      assert.equal(findingOf(measures, PUBLIC_HEALTH, rules), expected)
      assert.equal(run(measures, rules).step.value.toString(), total)
    })
  }
}

test('both excluded: 25 points to patients’ access; with a suppressed one they stay', () => {
  const measures = lacking(BOTH, { ...ex1, ...ex3 })
  assert.equal(findingOf(measures, 'PI_PEA_1'), 'met 50/50')
  assert.equal(findingOf(measures, 'PI_PEA_1', suppressedRules), 'met 25/25')
})

test('how many are still missing is said in words', () => {
  const [missing] = run(lacking(BOTH, yes1)).detail.unmet
  assert.equal(missing?.path, `measures.${PUBLIC_HEALTH}`)
  assert.deepEqual(missing?.message.args?.['count'], { value: '1', unit: 'count' })
})

// Patients' access at 16 of 25 points leaves 91 without the bonus.
const lower = (given: Measures): Measures =>
  lacking([...BOTH, 'PI_PEA_1'], { PI_PEA_1: { numerator: 16, denominator: 25 }, ...given })
const bonus: readonly [name: string, given: Measures, finding: string, total: string][] = [
  ['no further registry', { ...yes1, ...yes3 }, 'unanswered -/5', '91'],
  ['one', { ...yes1, ...yes3, PI_PHCDRR_2: true }, 'met 5/5', '96'],
  ['one answered with no', { ...yes1, ...yes3, PI_PHCDRR_2: false }, 'unanswered -/5', '91'],
  ['two: once', { ...yes1, ...yes3, PI_PHCDRR_2: true, PI_PHCDRR_5: true }, 'met 5/5', '96'],
  ['one beside one exclusion', { ...yes1, ...ex3, PI_PHCDRR_5: true }, 'met 5/5', '96'],
  // 32 of the 50 points of patients' access; CMS adds no bonus to points that moved away.
  ['none where the objective is excluded', { ...ex1, ...ex3, PI_PHCDRR_5: true }, 'excluded -/0', '82'],
]

for (const [name, given, finding, total] of bonus) {
  test(`bonus, ${name}: ${finding}, category ${total}`, () => {
    assert.equal(findingOf(lower(given), PUBLIC_HEALTH_BONUS), finding)
    assert.equal(run(lower(given)).step.value.toString(), total)
  })
}

test('the bonus fulfills nothing, and a full score stays at 100', () => {
  assert.equal(run(lacking(BOTH, { ...yes1, PI_PHCDRR_2: true })).step.value.toString(), '0')
  assert.equal(run(lacking([], { PI_PHCDRR_2: true })).step.value.toString(), '100')
})

test('any answer to a suppressed registry keeps the bonus', () =>
  assert.equal(
    findingOf(lacking(BOTH, { ...ex1, ...ex3, PI_PHCDRR_2: true }), PUBLIC_HEALTH_BONUS, suppressedRules),
    'met 5/5',
  ))
