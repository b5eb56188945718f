// Everything that a rule year holds is shown: change any cited value, and a row with its citation changes.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  type Cited,
  type RuleYear,
  type RuleYearId,
  describeRuleYear,
  ruleYearIds,
  say,
} from '../src/index.ts'
import { years } from './support.ts'

/** Cited values whose change no row shows, and why. */
const exceptions: readonly (readonly [path: RegExp, why: string])[] = [
  [/^promotingInteroperability\.name$/, 'the title of its section'],
  [/^promotingInteroperability\.(rounding|pointRule)$/, 'there is only one, so its row always says the same'],
]

for (const id of ruleYearIds) {
  test(`${id}: every cited value is shown, with its mark`, () => {
    const rules = separate(years[id])
    const hidden = citedIn(rules)
      .filter(({ path }) => !exceptions.some(([exception]) => exception.test(path)))
      .filter(({ leaf }) => !showsChange(rules, leaf))
    assert.deepEqual(
      hidden.map(({ path }) => path),
      [],
    )
  })
}

type Leaf = { -readonly [Key in keyof Cited<unknown>]: Cited<unknown>[Key] }

/** A copy in which no two values are one object. */
const separate = (rules: RuleYear): RuleYear => JSON.parse(JSON.stringify(rules)) as RuleYear

function citedIn(value: unknown, path = ''): { path: string; leaf: Leaf }[] {
  if (typeof value !== 'object' || value === null) return []
  if ('value' in value && ('cite' in value || 'unverified' in value)) return [{ path, leaf: value as Leaf }]
  return Object.entries(value).flatMap(([key, inner]) => citedIn(inner, path === '' ? key : `${path}.${key}`))
}

function showsChange(rules: RuleYear, leaf: Leaf): boolean {
  const before = rowsMarkedAs(rules, leaf)
  const { value } = leaf
  leaf.value = another(value)
  const after = rowsMarkedAs(rules, leaf)
  leaf.value = value
  const empty = Array.isArray(value) && value.length === 0
  return before.length > 0 && (empty || before.join() !== after.join())
}

/** The rows that stand where this value stands, whatever they say. */
const rowsMarkedAs = (rules: RuleYear, { cite, unverified }: Leaf): string[] =>
  describeRuleYear(rules)
    .flatMap(({ rows }) => rows)
    .filter((row) => row.cite === cite && row.unverified === unverified)
    .map(({ label, value }) => JSON.stringify([label, value]))

/** The same kind of value, but not this one. */
function another(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, -1)
  if (typeof value === 'string')
    return /^-?\d+(\.\d+)?$/.test(value) ? `${Number(value) + 1}` : `not ${value}`
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, another(inner)]))
  return assert.fail(`a rule year holds no ${typeof value}`)
}

// Where each figure stands is in the rule data; here only that it is said, and how.
const said: readonly (readonly [RuleYearId, path: string, label: RegExp, value?: string])[] = [
  ['2017', 'finalScore.complexPatient.method', /^Complex patient bonus$/],
  ['2020', 'finalScore.complexPatient.maximum', /at most/, '10 points'],
  ['2022', 'finalScore.complexPatient.slope', /standard deviation/, '4 points'],
  [
    '2022',
    'weights.small.promotingInteroperability',
    /^Small practice: without Promoting Interoperability$/,
    '40% quality, 30% cost, 30% activities, 0% interoperability',
  ],
  ['2017', 'weights.promotingInteroperability', /^Without Advancing Care Information$/],
  ['2024', 'improvementActivities.credit.high', /high/, '20 points'],
  ['2025', 'improvementActivities.credit.each', /activity/, '20 points'],
  [
    '2025',
    'cost.deviations',
    /above the median/,
    'decile 1: 2.75; 2: 2.5; 3: 2.25; 4: 2; 5: 1.5; 6: 1; 7: 0.5; 8: −0.5; 9: −1; 10: −1.5',
  ],
  ['2024', 'cost.measures.COST_CRR_1', /procedures/, 'Colon and Rectal Resection'],
  ['2024', 'cost.caseMinimums.COST_CRR_1', /Colon and Rectal Resection/, '20'],
  [
    '2025',
    'quality.definedScale.bounds',
    /rates/,
    'decile 1: 84%; 2: 86%; 3: 88%; 4: 90%; 5: 92%; 6: 94%; 7: 96%; 8: 98%; 9: 99%; 10: 100%',
  ],
  ['2023', 'pathways.mvp.ids.G0053', /MVPs/, 'Advancing Rheumatology Patient Care (G0053)'],
  [
    '2021',
    'pathways.app.weights.all',
    /^APP: all categories$/,
    '50% quality, 0% cost, 20% activities, 30% interoperability',
  ],
  ['2023', 'advancedApm.snapshots', /Snapshots/, 'March 31; June 30; August 31'],
  ['2023', 'advancedApm.medicare.payment.qp', /QP by payments/, '50%'],
]

for (const [id, path, label, value] of said) {
  test(`${id}, ${path}: ${value ?? label.source}`, () => {
    const row = describeRuleYear(years[id])
      .flatMap(({ rows }) => rows)
      .find((one) => one.path === path)
    assert.ok(row)
    assert.match(say(row.label), label)
    if (value) assert.equal(say(row.value).replaceAll('\u00A0', ' '), value)
  })
}

test('an empty list with a source says “none”, without one that nobody knows', () => {
  const rules = years['2020']
  const list = (advancedApms: RuleYear['advancedApm']['advancedApms']) =>
    describeRuleYear({ ...rules, advancedApm: { ...rules.advancedApm, advancedApms } })
      .flatMap(({ rows }) => rows)
      .find(({ path }) => path === 'advancedApm.list')
  const { cite } = rules.payment.performanceThreshold
  assert.ok(cite)
  assert.equal(say(list({ value: [], cite })?.value ?? assert.fail()), 'None')
  assert.equal(say(list({ value: [], unverified: 'No list was read.' })?.value ?? assert.fail()), 'Not known')
})
