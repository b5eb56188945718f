// The criteria of Advanced APMs: every figure of every rule year just below, at and just above, and the
// marginal risk rate of a sliding scale, on average and at its lowest.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import {
  type ApmArrangement,
  type CriterionFinding,
  type RuleYearId,
  checkAdvancedApm,
  ruleYearIds,
  say,
} from '../src/index.ts'
import { asked, slidingScale } from './advanced-apm.cases.ts'
import { check } from './random.ts'
import { assertReplays, invalidPaths, missingPaths, scored, years } from './support.ts'

const run = (ruleYear: RuleYearId, told: ApmArrangement) => checkAdvancedApm(years[ruleYear], told)

function findings(ruleYear: RuleYearId, told: ApmArrangement): readonly CriterionFinding[] {
  const outcome = run(ruleYear, told)
  assert.notEqual(outcome.status, 'invalid')
  return 'detail' in outcome ? outcome.detail.criteria : []
}
const answerTo = (ruleYear: RuleYearId, id: string, told: ApmArrangement) =>
  findings(ruleYear, told).find((one) => one.id === id)?.answer

const withOthers = ruleYearIds.filter((id) => asked[id].other)
const around = (limit: number): [value: string, answer: string][] => [
  [String(limit - 0.01), 'not-met'],
  [String(limit), 'met'],
  ...(limit < 100 ? [[String(limit + 0.01), 'met'] as [string, string]] : []),
]
const rows = (ruleYear: RuleYearId, id: string, limit: number, told: (value: string) => ApmArrangement) => {
  for (const [value, answer] of around(limit))
    test(`${ruleYear}, ${JSON.stringify(told(value))}: ${id} ${answer}`, () =>
      assert.equal(answerTo(ruleYear, id, told(value)), answer))
}

for (const ruleYear of ruleYearIds) {
  const { cehrt, home, largest, other } = asked[ruleYear]
  rows(ruleYear, 'cehrt', cehrt, (cehrtPercent) => ({ cehrtPercent }))
  rows(ruleYear, 'financial-risk', 8, (revenuePercent) => ({ revenuePercent, expenditurePercent: 1 }))
  rows(ruleYear, 'financial-risk', 3, (expenditurePercent) => ({ revenuePercent: 1, expenditurePercent }))
  const small = { medicalHome: true, clinicians: 10, expenditurePercent: 1 }
  rows(ruleYear, 'financial-risk', home, (revenuePercent) => ({ ...small, revenuePercent }))

  for (const clinicians of [49, 50, 51]) {
    const answer = largest === undefined || clinicians <= largest ? 'met' : 'not-met'
    test(`${ruleYear}, a medical home of ${clinicians} clinicians: its scale ${answer}`, () =>
      assert.equal(
        answerTo(ruleYear, 'financial-risk', { ...small, clinicians, revenuePercent: home }),
        answer,
      ))
  }

  if (!other) {
    test(`${ruleYear}: other payers do not count yet`, () => {
      const outcome = run(ruleYear, { payer: 'other', cehrtPercent: 100 })
      assert.equal(outcome.status, 'not-scored')
      assert.ok(outcome.status === 'not-scored' && outcome.reasons[0]?.cite)
    })
    continue
  }
  const payer = 'other'
  rows(ruleYear, 'cehrt', other.cehrt, (cehrtPercent) => ({ payer, cehrtPercent }))
  rows(ruleYear, 'financial-risk', other.home, (revenuePercent) => ({ payer, ...small, revenuePercent }))
  rows(ruleYear, 'marginal-risk', 30, (sharePercent) => ({ payer, losses: [{ upTo: 20, sharePercent }] }))
  if (other.total) {
    rows(ruleYear, 'total-risk', 4, (expenditurePercent) => ({ payer, expenditurePercent }))
    for (const [upTo, answer] of [
      ['4', 'met'],
      ['4.01', 'not-met'],
    ] as const)
      test(`${ruleYear}, nothing borne up to ${upTo} %: minimum loss rate ${answer}`, () => {
        const losses = [
          { upTo, sharePercent: 0 },
          { upTo: 20, sharePercent: 60 },
        ]
        assert.equal(answerTo(ruleYear, 'minimum-loss-rate', { payer, losses }), answer)
      })
  } else {
    test(`${ruleYear}: neither a total nor a minimum loss rate is asked for`, () =>
      assert.deepEqual(
        findings(ruleYear, { payer }).map(({ id }) => id),
        ['cehrt', 'quality', 'financial-risk', 'marginal-risk'],
      ))
  }

  test(`${ruleYear}, the sliding scale: ${other.compared === 'average' ? 35 : 25} %`, () => {
    const outcome = run(ruleYear, { payer, losses: slidingScale })
    assert.ok('detail' in outcome && outcome.detail.marginalRisk)
    const rate = outcome.detail.marginalRisk
    assertReplays(rate)
    // average: (4 × 60 + 4 × 25 + 4 × 20) ÷ 12. Lowest: 20, or 25 without the losses past 10.4 % of which
    // payments reach 3 %: 4 × 60 % = 2.4, and 0.6 ÷ 25 % = 2.4 further.
    assert.equal(rate.value.toString(), other.compared === 'average' ? '35' : '25')
    const answer = other.compared === 'average' ? 'met' : 'not-met'
    assert.equal(answerTo(ruleYear, 'marginal-risk', { payer, losses: slidingScale }), answer)
  })

  test(`${ruleYear}, a scale that reaches ${other.compared} 30 % without its large losses`, () => {
    const losses = [
      { upTo: '8', sharePercent: '40' },
      { upTo: '20', sharePercent: '10' },
    ]
    // Payments: 8 × 40 % = 3.2, so that 3 % are reached at 7.5: 40 % is left, instead of
    // (4 × 40 + 12 × 10) ÷ 16 = 17.5 on average.
    const outcome = run(ruleYear, { payer, losses })
    assert.ok('detail' in outcome && outcome.detail.marginalRisk)
    assertReplays(outcome.detail.marginalRisk)
    assert.equal(outcome.detail.marginalRisk.value.toString(), '40')
    assert.equal(answerTo(ruleYear, 'marginal-risk', { payer, losses }), 'met')
  })
}

test('every criterion is cited or says that it is not verified, and so is every number of a rule in it', () => {
  const leaves = (step: CriterionFinding['step']): void => {
    if (!step) return
    if (step.op === 'rule') assert.ok(step.cite ?? step.unverified, say(step.label))
    if ('of' in step) step.of.forEach(leaves)
  }
  const full = { cehrtPercent: 80, qualityMeasures: true, revenuePercent: 5, expenditurePercent: 4 }
  for (const ruleYear of ruleYearIds)
    for (const payer of ['medicare', 'other'] as const)
      for (const finding of findings(ruleYear, { ...full, payer, losses: slidingScale })) {
        assert.ok(finding.asks.cite ?? finding.asks.unverified, `${ruleYear} ${finding.id}`)
        assert.doesNotMatch(say(finding.asks.message), /\{\w+\}/)
        leaves(finding.step)
      }
})

const whole = { cehrtPercent: 100, qualityMeasures: true, revenuePercent: 8 } as const
const conclusions: readonly [name: string, told: ApmArrangement, status: string, value?: string][] = [
  ['nothing', {}, 'incomplete'],
  ['everything met', whole, 'scored', '1'],
  ['no quality measures decide alone', { qualityMeasures: false }, 'scored', '0'],
  ['a met criterion does not decide', { qualityMeasures: true }, 'incomplete'],
  [
    'too little revenue may still be enough of the expenditures',
    { ...whole, revenuePercent: 7 },
    'incomplete',
  ],
  ['too little of both', { ...whole, revenuePercent: 7, expenditurePercent: 2 }, 'scored', '0'],
  ['full capitation is risk enough', { ...whole, revenuePercent: '', fullCapitation: true }, 'scored', '1'],
]
for (const [name, told, status, value] of conclusions) {
  test(`2024: ${name}`, () => {
    const outcome = run('2024', told)
    assert.equal(outcome.status, status)
    if (value !== undefined) assert.equal(scored(outcome).step.value.toString(), value)
  })
}

test('quality measures are cited in the paragraph of who pays', () => {
  const placeOf = (payer: 'medicare' | 'other') =>
    findings('2022', { payer }).find(({ id }) => id === 'quality')?.asks.cite?.at
  assert.equal(placeOf('medicare'), '§ 414.1415(b)')
  assert.equal(placeOf('other'), '§ 414.1420(c)')
})

test('what is wanted is named', () => {
  assert.deepEqual(missingPaths(run('2022', {})), ['cehrtPercent', 'qualityMeasures', 'revenuePercent'])
  assert.deepEqual(missingPaths(run('2022', { ...whole, payer: 'other' })), ['losses'])
  assert.deepEqual(missingPaths(run('2022', { ...whole, revenuePercent: 5, medicalHome: true })), [
    'clinicians',
  ])
})

for (const told of [{ fullCapitation: true }, { medicalHome: true, clinicians: 5, revenuePercent: 6 }])
  test(`another payer, ${JSON.stringify(told)}: no marginal risk rate is asked for`, () =>
    assert.deepEqual(
      findings('2020', { payer: 'other', ...told }).map(({ id }) => id),
      ['cehrt', 'quality', 'financial-risk'],
    ))

test('bad input is named, with a sentence for each', () => {
  const losses = [
    { upTo: '8', sharePercent: '120' },
    { upTo: '6', sharePercent: '10' },
    { upTo: '5', sharePercent: '10' },
  ]
  assert.deepEqual(
    invalidPaths(run('2020', { payer: 'other', cehrtPercent: 'most', clinicians: 1.5, losses })),
    ['cehrtPercent', 'clinicians', 'losses.0.sharePercent', 'losses.2.upTo'],
  )
})

test('random scales: the average lies between the lowest and the highest share, and replays', () => {
  const tier = fc.record({ width: fc.integer({ min: 1, max: 20 }), share: fc.integer({ min: 0, max: 100 }) })
  check(
    [fc.array(tier, { minLength: 1, maxLength: 5 }), fc.constantFrom(...withOthers)],
    (tiers, ruleYear) => {
      let upTo = 0
      const losses = tiers.map(({ width, share }) => ({ upTo: (upTo += width), sharePercent: share }))
      const outcome = run(ruleYear, { payer: 'other', losses })
      assert.ok('detail' in outcome)
      const rate = outcome.detail.marginalRisk
      if (upTo <= 4) return assert.equal(rate, undefined)
      assert.ok(rate)
      assertReplays(rate)
      const shares = losses.filter((one) => one.upTo > 4).map(({ sharePercent }) => sharePercent)
      const value = rate.value.toDecimalPlaces(20)
      assert.ok(value.gte(Math.min(...shares)) && value.lte(Math.max(...shares)))
    },
  )
})
