// QP status: every threshold just below, at and just above, both options, both methods, the most favorable of
// them, and what the status does to MIPS and to payment.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import {
  type RuleYearId,
  type Scenario,
  checkEligibility,
  evaluate,
  qpStatus,
  ruleYearIds,
  say,
} from '../src/index.ts'
import { figures } from './qp-status.cases.ts'
import { check } from './random.ts'
import { assertReplays, invalidPaths, missingPaths, scored, years } from './support.ts'

type Input = NonNullable<Scenario['advancedApm']>
type Method = 'payment' | 'patients'
const FIELD = { payment: 'paymentPercent', patients: 'patientPercent' } as const
const only = (method: Method, percent: number | string) => ({ [FIELD[method]]: percent })
const run = (ruleYear: RuleYearId, input: Input) => scored(qpStatus(years[ruleYear], input))
const statusOf = (ruleYear: RuleYearId, input: Input) => run(ruleYear, input).detail.status
const around = (limit: number) => [String(limit - 0.01), String(limit), String(limit + 0.01)]

for (const ruleYear of ruleYearIds) {
  const { medicare, allPayer } = figures[ruleYear]
  for (const method of ['payment', 'patients'] as const) {
    const { qp, partial } = medicare[method]
    const rows: readonly [percent: string, status: string][] = [
      ...around(partial).map((one, at): [string, string] => [one, at === 0 ? 'none' : 'partial-qp']),
      ...around(qp).map((one, at): [string, string] => [one, at === 0 ? 'partial-qp' : 'qp']),
      ['0', 'none'],
      ['100', 'qp'],
    ]
    for (const [percent, status] of rows) {
      test(`${ruleYear}, Medicare ${method} ${percent} %: ${status}`, () => {
        const { detail, step } = run(ruleYear, { medicare: only(method, percent) })
        assert.equal(detail.status, status)
        assert.deepEqual(
          detail.tests.map((one) => [one.option, one.method, one.status]),
          [['medicare', method, status]],
        )
        assert.equal(step.value.toString(), status === 'none' ? '0' : '1')
        for (const { qp: reached, partialQp } of detail.tests) {
          assertReplays(reached)
          assertReplays(partialQp)
          for (const one of [reached, partialQp]) assert.ok(one.cite ?? one.unverified)
        }
      })
    }

    if (!allPayer) {
      test(`${ruleYear}, ${method}: other payers do not count yet`, () => {
        const input = { medicare: only(method, partial - 1), allPayer: only(method, 100) }
        assert.equal(statusOf(ruleYear, input), 'none')
        assert.equal(run(ruleYear, input).detail.tests.length, 1)
      })
      continue
    }
    const [least, total] = [allPayer.minimum[method], allPayer.total[method]]
    // Medicare alone reaches nothing in these rows: its own thresholds are the higher ones.
    const options: readonly [medicare: string, all: string, status: string][] = [
      ...around(total.partial).map((all, at): [string, string, string] => [
        String(least.qp),
        all,
        at === 0 ? 'none' : 'partial-qp',
      ]),
      ...around(total.qp).map((all, at): [string, string, string] => [
        String(least.qp),
        all,
        at === 0 ? 'partial-qp' : 'qp',
      ]),
      ...around(least.partial).map((one, at): [string, string, string] => [
        one,
        String(total.partial),
        at === 0 ? 'none' : 'partial-qp',
      ]),
      ...around(least.qp).map((one, at): [string, string, string] => [
        one,
        '100',
        at === 0 ? 'partial-qp' : 'qp',
      ]),
    ]
    for (const [one, all, status] of options) {
      const alone = Number(one) >= partial ? 'partial-qp' : 'none'
      const best = status === 'none' ? alone : status
      test(`${ruleYear}, all payers ${method} ${one} % and ${all} %: ${best}`, () => {
        const { detail } = run(ruleYear, { medicare: only(method, one), allPayer: only(method, all) })
        assert.equal(detail.status, best)
        assert.equal(detail.tests.find(({ option }) => option === 'all-payer')?.status, status)
      })
    }
  }
}

const mixed: readonly [name: string, input: Input, status: string][] = [
  ['patients help where payments do not', { medicare: { paymentPercent: '10', patientPercent: '35' } }, 'qp'],
  ['payments help where patients do not', { medicare: { paymentPercent: '50', patientPercent: '0' } }, 'qp'],
  [
    'Partial QP by one, none by the other',
    { medicare: { paymentPercent: '45', patientPercent: '5' } },
    'partial-qp',
  ],
  [
    'Partial QP by Medicare, QP by all payers',
    { medicare: { paymentPercent: '45' }, allPayer: { paymentPercent: '50' } },
    'qp',
  ],
  // The methods are not put together: a share of payments and one of patients make no test.
  [
    'payments of Medicare, patients of all',
    { medicare: { paymentPercent: '30' }, allPayer: { patientPercent: '99' } },
    'none',
  ],
  [
    'a share from Medicare is needed',
    { medicare: { paymentPercent: '0' }, allPayer: { paymentPercent: '100' } },
    'none',
  ],
]
for (const [name, input, status] of mixed)
  test(`2024, ${name}: ${status}`, () => assert.equal(statusOf('2024', input), status))

test('all payers without Medicare, or nothing: what is wanted is named', () => {
  for (const input of [
    undefined,
    {},
    { allPayer: { paymentPercent: '90' } },
    { medicare: { paymentPercent: ' ' } },
  ])
    assert.deepEqual(missingPaths(qpStatus(years['2024'], input)), ['medicare.paymentPercent'])
})

test('percents that are none are refused, each at its path', () => {
  const input = {
    medicare: { paymentPercent: '101', patientPercent: '-1' },
    allPayer: { paymentPercent: 'half', patientPercent: 100.01 },
  }
  assert.deepEqual(invalidPaths(qpStatus(years['2024'], input)), [
    'medicare.paymentPercent',
    'medicare.patientPercent',
    'allPayer.paymentPercent',
    'allPayer.patientPercent',
  ])
})

const said = (ruleYear: RuleYearId, input: Input) =>
  run(ruleYear, input)
    .detail.consequences.map(({ message }) => say(message))
    .join(' ')

const lumpSums: Readonly<Partial<Record<RuleYearId, string>>> = {
  '2017': '5%',
  '2020': '5%',
  '2022': '5%',
  '2023': '3.5%',
  '2024': '1.88%',
}
for (const [ruleYear, percent] of Object.entries(lumpSums) as [RuleYearId, string][]) {
  test(`${ruleYear}: a QP gets ${percent} once, and is out of MIPS`, () => {
    const words = said(ruleYear, { medicare: { paymentPercent: '100' } })
    assert.ok(words.includes(percent), words)
    assert.match(words, /no reporting and no payment adjustment/)
  })
}

test('every consequence carries its rule', () => {
  for (const ruleYear of ruleYearIds)
    for (const percent of ['0', String(figures[ruleYear].medicare.payment.partial), '100'])
      for (const { message, cite, unverified } of run(ruleYear, { medicare: { paymentPercent: percent } })
        .detail.consequences)
        assert.ok(cite ?? unverified, say(message))
})

// What the status does: clinicians far above every low-volume threshold, with a full score.
const volume = { segment1: { allowedCharges: '900000', beneficiaries: 900, services: 900 } }
const partialQp = (electMips?: boolean): Input => ({
  medicare: { paymentPercent: '45' },
  ...(electMips !== undefined && { electMips }),
})
const standings: readonly [name: string, scenario: Partial<Scenario>, answer: string, applies: boolean][] = [
  ['nothing told', {}, 'required', true],
  ['no QP', { advancedApm: { medicare: { paymentPercent: '10' } } }, 'required', true],
  ['a QP by the percents', { advancedApm: { medicare: { paymentPercent: '60' } } }, 'excluded', false],
  ['a Partial QP', { advancedApm: partialQp() }, 'excluded', false],
  ['a Partial QP who does not elect', { advancedApm: partialQp(false) }, 'excluded', false],
  ['a Partial QP who elects', { advancedApm: partialQp(true) }, 'required', true],
  ['a QP as told', { clinician: { qp: 'qp' } }, 'excluded', false],
  [
    'as told, against the percents',
    { clinician: { qp: 'none' }, advancedApm: { medicare: { paymentPercent: '60' } } },
    'required',
    true,
  ],
  [
    'a Partial QP as told, who elects',
    { clinician: { qp: 'partial' }, advancedApm: { electMips: true } },
    'required',
    true,
  ],
  [
    'a Partial QP as told, by the election',
    { clinician: { qp: 'partial', election: 'participate' } },
    'required',
    true,
  ],
  ['a QP cannot elect', { clinician: { qp: 'qp' }, advancedApm: { electMips: true } }, 'excluded', false],
]
for (const [name, given, answer, applies] of standings) {
  test(`2024, ${name}: ${answer}, the adjustment ${applies ? 'applies' : 'does not apply'}`, () => {
    const scenario: Scenario = {
      version: 1,
      ...given,
      clinician: { volume, ...given.clinician },
      quality: { submissions: [], achievementPoints: '30' },
      cost: { measures: [{ points: '5' }] },
      improvementActivities: { activities: [], medicalHome: true },
      promotingInteroperability: { measures: {} },
    }
    const { eligibility, paymentAdjustment, finalScore } = evaluate(years['2024'], scenario)
    assert.ok('detail' in eligibility)
    assert.deepEqual(eligibility.detail.answers, [answer])
    const { detail } = scored(paymentAdjustment)
    assert.equal(detail.applies, applies)
    assert.equal(detail.reasons.length > 0, !applies)
    // 15 + 15 + 15 + 0: the score is worked out for everybody.
    assert.equal(scored(finalScore).step.value.toString(), '45')
  })
}

test('the elected status is that of the eligibility itself', () => {
  const told = checkEligibility(years['2024'], { volume, qp: 'partial', election: 'participate' })
  assert.equal(told.status, 'scored')
})

test('more through Advanced APMs never gives a lower status', () => {
  const percent = fc.integer({ min: 0, max: 10_000 }).map((n) => n / 100)
  const given = fc.tuple(fc.constantFrom(...ruleYearIds), percent, percent, percent, percent, percent)
  const rank = { none: 0, 'partial-qp': 1, qp: 2 }
  check([given], ([ruleYear, payment, patients, allPayment, allPatients, more]) => {
    const status = (paymentPercent: number) =>
      rank[
        statusOf(ruleYear, {
          medicare: { paymentPercent, patientPercent: patients },
          allPayer: { paymentPercent: allPayment, patientPercent: allPatients },
        })
      ]
    assert.ok(status(Math.max(payment, more)) >= status(Math.min(payment, more)))
  })
})
