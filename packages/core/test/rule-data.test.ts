// What every rule year must hold, and how it is marked and weighed, whoever wrote it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type CategoryId, categoryIds, decimal, describeRuleYear, ruleYearIds, say } from '../src/index.ts'
import { assertUnique, marked, namesOf, objectsIn, weightTables } from './rule-data-support.ts'
import { years } from './support.ts'

const whole = `id performanceYear paymentYear status identity periods submission eligibility specialStatuses weights
  quality cost improvementActivities promotingInteroperability finalScore pathways payment advancedApm targetedReview`

for (const id of ruleYearIds) {
  const rules = years[id]
  const { performanceYear, weights } = rules

  test(`${id}: whole, and under its own name`, () => {
    assert.deepEqual(Object.keys(rules).toSorted(), whole.split(/\s+/).toSorted())
    assert.equal(rules.id, id)
    assert.equal(`${performanceYear}${rules.status === 'proposed' ? '-proposed' : ''}`, id)
    assert.equal(rules.paymentYear, performanceYear + 2)
  })

  test(`${id}: every row has a citation or says that it is unverified, and can be read`, () => {
    const sections = describeRuleYear(rules)
    assert.equal(sections.length, 14)
    for (const { rows } of sections) {
      assert.ok(rows.length > 0)
      for (const row of rows) {
        assert.ok(marked(row), row.path)
        for (const words of [say(row.label), say(row.value)]) {
          assert.match(words, /^[^{}]+$/, row.path)
          assert.ok(!/undefined|NaN|null|\[object/.test(words), `${row.path}: ${words}`)
        }
      }
    }
  })

  test(`${id}: no path twice`, () =>
    assertUnique(
      describeRuleYear(rules).flatMap(({ rows }) => rows.map(({ path }) => path)),
      id,
    ))

  test(`${id}: every value has its mark, every citation a document and a place, every doubt its reason`, () => {
    let values = 0
    for (const [path, object] of objectsIn(rules)) {
      if ('value' in object && !('unit' in object)) {
        assert.ok(marked(object), path)
        assert.ok(object['value'] !== undefined && object['value'] !== '', path)
        values++
      }
      if ('at' in object && 'source' in object) assert.match(String(object['at']), /\S/, path)
      if (path.endsWith('.cite.source')) {
        for (const part of ['id', 'title', 'publisher', 'date'])
          assert.match(String(object[part]), /\S/, path)
        assert.match(String(object['date']), /^\d{4}(-\d\d(-\d\d)?)?(\/\d{4})?$/, path)
      }
      if ('unverified' in object) assert.match(String(object['unverified']), /\S\.$/, path)
      if ('otherValue' in object) {
        assert.match(String(object['saidBy']), /\S/, path)
        assert.match(String(object['reason']), /\.$/, path)
      }
    }
    assert.ok(values > 150, String(values))
  })

  test(`${id}: written as JSON and read again, it is the same`, () =>
    assert.deepEqual(JSON.parse(JSON.stringify(rules)), structuredClone(rules)))

  test(`${id}: every row of every table of weights adds up to 100, and gives nothing to what is left out`, () => {
    for (const [name, rows] of weightTables(rules)) {
      assertUnique(rows.map(namesOf), name)
      for (const row of rows) {
        const entries = Object.entries(row.weights.value) as [CategoryId, string][]
        assert.deepEqual(new Set(entries.map(([category]) => category)), new Set(categoryIds))
        const total = entries.reduce((sum, [, weight]) => sum.plus(weight), decimal(0))
        assert.equal(total.toString(), '100', `${name}: ${namesOf(row)}`)
        for (const [, weight] of entries) assert.ok(decimal(weight).gte(0), name)
        for (const category of row.without) assert.equal(row.weights.value[category], '0', namesOf(row))
      }
    }
  })

  test(`${id}: there is a row for every combination that leaves two categories`, () => {
    const weighing = (Object.entries(weights.rows[0]?.weights.value ?? {}) as [CategoryId, string][])
      .filter(([, weight]) => weight !== '0')
      .map(([category]) => category)
    const subsets = Array.from({ length: 1 << weighing.length }, (_, bits) =>
      weighing.filter((_category, bit) => bits & (1 << bit)),
    ).filter((without) => weighing.length - without.length >= 2)
    const named = weights.rows.map(namesOf)
    assert.deepEqual(new Set(named), new Set(subsets.map((without) => without.toSorted().join('+'))))
    assert.equal(named[0], '')
    for (const row of weights.smallPracticeRows) {
      const general = weights.rows.find((other) => namesOf(other) === namesOf(row))
      assert.notDeepEqual(row.weights.value, general?.weights.value, 'a row for small practices differs')
    }
  })
}

test('ids of documents: none stands for two', () => {
  const titles = new Map<string, string>()
  for (const id of ruleYearIds) {
    for (const [path, object] of objectsIn(years[id])) {
      if (!path.endsWith('.cite.source')) continue
      const [source, title] = [String(object['id']), String(object['title'])]
      assert.equal(titles.get(source) ?? title, title, source)
      titles.set(source, title)
    }
  }
})
