import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRuleYearId, loadRuleYear, loadedRuleYear, ruleDataVersion, ruleYearIds } from '../src/index.ts'

test('before it is asked for, a rule year is not there; afterwards it is, at once and the same', async () => {
  assert.equal(loadedRuleYear('2017'), undefined)
  const rules = await loadRuleYear('2017')
  assert.equal(loadedRuleYear('2017'), rules)
  assert.equal(await loadRuleYear('2017'), rules)
  assert.equal(loadedRuleYear('2018'), undefined)
})

test('the earliest first, a proposal before its final rule', () => {
  assert.equal(
    ruleYearIds.join(' '),
    '2017 2018 2019-proposed 2019 2020-proposed 2020 2021 2022 2023 2024 2025 2026',
  )
})

for (const id of ruleYearIds) {
  test(`${id} is itself`, async () => {
    const rules = await loadRuleYear(id)
    assert.equal(rules.id, id)
    assert.equal(rules.performanceYear, Number(id.slice(0, 4)))
    assert.equal(rules.paymentYear, rules.performanceYear + 2)
    assert.equal(rules.status, id.endsWith('-proposed') ? 'proposed' : 'final')
    assert.ok(isRuleYearId(id))
  })
}

const unknown = [
  '2016',
  '2027',
  '2021-proposed',
  '2019-final',
  '',
  ' 2019',
  'toString',
  '__proto__',
  2019 as unknown as string,
]
for (const id of unknown) {
  test(`“${id}” is no rule year: rejected with the known ones`, async () => {
    assert.equal(isRuleYearId(id), false)
    await assert.rejects(loadRuleYear(id), (error) => {
      assert.ok(error instanceof RangeError)
      assert.ok(error.message.includes(`“${id}”`))
      for (const known of ruleYearIds) assert.ok(error.message.includes(known), known)
      return true
    })
  })
}

test('the rule data have a version of their own', () => assert.match(ruleDataVersion, /^\d+\.\d+\.\d+$/))
