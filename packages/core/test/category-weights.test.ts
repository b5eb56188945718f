// The weights that count once categories are reweighted, those set to zero for everybody among them.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type CategoryId, type RuleYearId, categoryWeights } from '../src/index.ts'
import { years } from './support.ts'

const cases: readonly [ruleYear: RuleYearId, without: readonly CategoryId[], expected: string | undefined][] =
  [
    ['2019', [], '45/15/15/25'],
    ['2019', ['promotingInteroperability'], '70/15/15/0'],
    // CMS's records of 2020: cost was zero for everybody, so 55/0/15/30 stands where nothing else is reweighted.
    ['2020', [], '55/0/15/30'],
    ['2020', ['cost'], '55/0/15/30'],
    ['2020', ['promotingInteroperability'], '85/0/15/0'],
    ['2020-proposed', [], '40/20/15/25'],
    ['2019', ['quality', 'cost', 'improvementActivities'], undefined],
    ['2017', ['cost'], '60/0/15/25'],
    ['2017', ['quality', 'improvementActivities'], undefined],
    ['2021', [], '55/0/15/30'],
    ['2021', ['quality'], '0/0/15/85'],
    ['2022', [], '30/30/15/25'],
    ['2022', ['cost'], '55/0/15/30'],
    ['2026', ['quality', 'promotingInteroperability'], '0/50/50/0'],
  ]

for (const [ruleYear, without, expected] of cases) {
  test(`${ruleYear} without ${without.join(' and ') || 'nothing'}: ${expected ?? 'no row'}`, () => {
    const row = categoryWeights(years[ruleYear], without)
    assert.equal(row && Object.values(row.weights.value).join('/'), expected)
  })
}

test('another table of the rule year: its own row, or none', () => {
  const { weights, pathways } = years['2024']
  const small = [...weights.smallPracticeRows, ...weights.rows]
  const printed = (row: ReturnType<typeof categoryWeights>) =>
    row && Object.values(row.weights.value).join('/')
  assert.equal(printed(categoryWeights(years['2024'], ['promotingInteroperability'], small)), '40/30/30/0')
  assert.equal(printed(categoryWeights(years['2024'], ['quality'], small)), '0/30/15/55')
  assert.ok(pathways.app.kind === 'available')
  assert.equal(printed(categoryWeights(years['2024'], ['cost'], pathways.app.rows)), '50/0/20/30')
  assert.equal(categoryWeights(years['2024'], ['improvementActivities'], pathways.app.rows), undefined)
})

test('a proposed year cites nothing from the regulation without saying so', () => {
  for (const ruleYear of ['2019-proposed', '2020-proposed'] as const) {
    const bare: string[] = []
    const walk = (value: unknown, path: string) => {
      if (typeof value !== 'object' || value === null) return
      const { cite, unverified } = value as { cite?: { source: { id: string } }; unverified?: string }
      if (cite?.source.id === '42-CFR-414' && !unverified) bare.push(path)
      for (const [key, inner] of Object.entries(value)) if (key !== 'cite') walk(inner, `${path}.${key}`)
    }
    walk(years[ruleYear], ruleYear)
    assert.deepEqual(bare, [])
  }
})
