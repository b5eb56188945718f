// What must hold for any report of any rule year, tried on random ones.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { type RuleYear, askedAnswers, scorePromotingInteroperability } from '../src/index.ts'
import type { Measures } from './promoting-interoperability.cases.ts'
import { exchangeRules, suppressedRules, withRules } from './promoting-interoperability-made-up.ts'
import { check, rules } from './random.ts'
import { assertReplays, scored } from './support.ts'

const anyYear = fc.oneof(rules, fc.constantFrom(withRules(exchangeRules), withRules(suppressedRules)))
const proportion = fc
  .tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }))
  .map(([one, other]) => ({ numerator: Math.min(one, other), denominator: Math.max(one, other) }))

/** Random answers to whatever the rule year asks; those that contradict each other are left out again. */
const reports = anyYear.chain((year) => {
  const ids = [...askedAnswers(year)]
  const rates = [...new Set(ids.filter((id) => id.includes('.')).map((id) => id.split('.')[0] ?? ''))]
  const plain = ids.filter((id) => !id.includes('.'))
  return fc
    .tuple(
      fc.tuple(
        ...rates.map((id) =>
          fc.option(
            proportion.map((answer) => [id, answer] as const),
            { freq: 9 },
          ),
        ),
      ),
      fc.tuple(
        ...plain.map((id) =>
          fc
            .option(fc.boolean(), { freq: id.includes('_EX_') || id.startsWith('PI_LV') ? 1 : 6 })
            .map((answer) => [id, answer] as const),
        ),
      ),
    )
    .map(([numbers, answers]) => ({
      year,
      measures: readable(
        year,
        Object.fromEntries([
          ...numbers.filter((one) => one !== null),
          ...answers.filter(([, answer]) => answer !== null),
        ]) as Measures,
      ),
    }))
})

function readable(year: RuleYear, measures: Measures): Measures {
  const outcome = scorePromotingInteroperability(year, { measures })
  if (outcome.status !== 'invalid') return measures
  const bad = outcome.problems.map(({ path }) => path.split('.')[1])
  return readable(year, Object.fromEntries(Object.entries(measures).filter(([id]) => !bad.includes(id))))
}

const score = (year: RuleYear, measures: Measures) =>
  scored(scorePromotingInteroperability(year, { measures }))

test('0 to 100; what is earned is available; available points add up to the maximum; steps replay', () => {
  check([reports], ({ year, measures }) => {
    const { step, detail } = score(year, measures)
    assertReplays(detail.wouldBe)
    assert.ok(detail.wouldBe.value.gte(0) && detail.wouldBe.value.lte(100))
    assert.ok(step.value.eq(detail.unmet.length > 0 ? 0 : detail.wouldBe.value))
    for (const { available, earned } of detail.measures)
      assert.ok(!earned || earned.value.lte(available.value))
    if (year.promotingInteroperability.method === 'performance-points') {
      const own = detail.measures.filter(({ part }) => part === 'measure')
      assert.equal(
        own.reduce((total, { available }) => total + available.value.toNumber(), 0),
        Number(year.promotingInteroperability.maximum.value),
      )
    }
  })
})

test('a higher numerator never lowers the score', () => {
  check([reports, fc.nat(100)], ({ year, measures }, pick) => {
    const rated = Object.entries(measures).filter(([, answer]) => typeof answer === 'object')
    const [id, answer] = rated[pick % Math.max(1, rated.length)] ?? []
    if (!id || typeof answer !== 'object') return
    const more = { ...measures, [id]: { ...answer, numerator: Number(answer.denominator) } }
    const [before, after] = [score(year, measures), score(year, more)]
    assert.ok(after.step.value.gte(before.step.value))
    assert.ok(after.detail.wouldBe.value.gte(before.detail.wouldBe.value))
  })
})

test('yes to one thing more never lowers the score', () => {
  check([reports, fc.nat(200)], ({ year, measures }, pick) => {
    const open = [...askedAnswers(year)].filter(
      (id) => !id.includes('.') && !id.includes('_EX_') && !id.startsWith('PI_LV') && measures[id] !== true,
    )
    const id = open[pick % Math.max(1, open.length)]
    if (!id || /_LV/.test(id)) return
    const more = scorePromotingInteroperability(year, { measures: { ...measures, [id]: true } })
    if (more.status === 'invalid') return
    assert.ok(scored(more).step.value.gte(score(year, measures).step.value), id)
  })
})

test('answers of no rule year and the order of answers change nothing', () => {
  check([reports], ({ year, measures }) => {
    const reversed = Object.fromEntries(Object.entries(measures).toReversed())
    const other: Measures = { ...reversed, PI_NOT_KNOWN: true }
    assert.ok(score(year, other).step.value.eq(score(year, measures).step.value))
  })
})
