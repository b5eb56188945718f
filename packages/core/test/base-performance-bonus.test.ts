// The base, performance and bonuses of 2017 and 2018, in both measure sets.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type RuleYear, type RuleYearId, scorePromotingInteroperability } from '../src/index.ts'
import { type Measures, rate, started } from './promoting-interoperability.cases.ts'
import { scored, years } from './support.ts'

type SetId = 'standard' | 'transition'
const eachYear = ['2017', '2018'] as const
const low = rate(1, 100)

/** Measures without CMS's prefix, which is ACI in 2017 and PI in 2018, and TRANS in the transition set. */
function report(ruleYear: RuleYearId, set: SetId, measures: Measures): Measures {
  const prefix = `${ruleYear === '2017' ? 'ACI' : 'PI'}_${set === 'transition' ? 'TRANS_' : ''}`
  const plain = ruleYear === '2017' ? 'ACI_' : 'PI_'
  const attested = { [`${plain}INFBLO_1`]: true, [`${plain}ONCDIR_1`]: true }
  const entries = Object.entries(measures).map(([id, value]) => [
    /^(IACEHRT)/.test(id) ? plain + id : prefix + id,
    value,
  ])
  return { ...attested, ...(Object.fromEntries(entries) as Measures) }
}

const base: Readonly<Record<SetId, Measures>> = {
  // 1 % of each: a tenth of 10 for three measures; a tenth of 20 for two
  standard: { PPHI_1: true, EP_1: low, PEA_1: low, HIE_1: low, HIE_2: low },
  transition: { PPHI_1: true, EP_1: low, PEA_1: low, HIE_1: low },
}
const all = rate(50, 50)
const everything: Readonly<Record<SetId, Measures>> = {
  standard: {
    PPHI_1: true,
    EP_1: all,
    PEA_1: all,
    HIE_1: all,
    HIE_2: all,
    PEA_2: all,
    CCTPE_1: all,
    CCTPE_2: all,
    CCTPE_3: all,
    HIE_3: all,
  },
  transition: {
    PPHI_1: true,
    EP_1: all,
    PEA_1: all,
    HIE_1: all,
    PEA_2: all,
    PSE_1: all,
    SM_1: all,
    MR_1: all,
  },
}
const run = (rules: RuleYear, measures: Measures, measureSet?: SetId) =>
  scored(scorePromotingInteroperability(rules, { measures, ...(measureSet && { measureSet }) }))
const pointsOf = (ruleYear: RuleYearId, set: SetId, more: Measures) =>
  run(years[ruleYear], report(ruleYear, set, { ...base[set], ...more }), set).step.value.toString()

for (const ruleYear of eachYear) {
  for (const [numerator, denominator, points] of started) {
    test(`${ruleYear}: ${numerator} of ${denominator} of 10 points earns ${points}`, () => {
      const more = { PEA_2: rate(numerator, denominator) }
      assert.equal(pointsOf(ruleYear, 'standard', more), String(53 + Number(points)))
      assert.equal(pointsOf(ruleYear, 'transition', more), String(54 + Number(points)))
    })
  }
}

// 50 + 3 in the standard set, 50 + 4 in the transition set; the excluded measure's point or two are lost
const rows: readonly [
  name: string,
  more: Measures,
  r2017: readonly [standard: string, transition: string],
  r2018: readonly [standard: string, transition: string],
][] = [
  ['the base alone', {}, ['53', '54'], ['53', '54']],
  ['e-Prescribing excluded', { EP_1: false, LVPP_1: true }, ['53', '54'], ['53', '54']],
  ['Sending excluded', { HIE_1: rate('', ''), LVOTC_1: true }, ['52', '52'], ['52', '52']],
  ['the first registry', { PHCDRR_1: true }, ['63', '64'], ['63', '64']],
  ['another registry: a bonus in 2017, performance in 2018', { PHCDRR_3: true }, ['58', '59'], ['63', '64']],
  [
    'two others: once 5 in 2017; 10 and 5 in 2018',
    { PHCDRR_2: true, PHCDRR_3: true },
    ['58', '59'],
    ['68', '69'],
  ],
  ['the first and another', { PHCDRR_1: true, PHCDRR_2: true }, ['68', '69'], ['68', '69']],
  ['three registries', { PHCDRR_1: true, PHCDRR_2: true, PHCDRR_3: true }, ['68', '69'], ['68', '69']],
  [
    'a second registry of one kind, known from 2018',
    { PHCDRR_1: true, PHCDRR_1_MULTI: true },
    ['63', '64'],
    ['68', '69'],
  ],
  ['an activity with certified technology', { IACEHRT_1: true }, ['63', '64'], ['63', '64']],
]

for (const [name, more, r2017, r2018] of rows) {
  test(`${name}: ${r2017.join(' and ')} in 2017, ${r2018.join(' and ')} in 2018`, () => {
    assert.deepEqual([pointsOf('2017', 'standard', more), pointsOf('2017', 'transition', more)], r2017)
    assert.deepEqual([pointsOf('2018', 'standard', more), pointsOf('2018', 'transition', more)], r2018)
  })
}

const edition: readonly [ruleYear: RuleYearId, set: SetId, expected: string][] = [
  ['2018', 'standard', '63'],
  ['2018', 'transition', '54'],
  ['2017', 'standard', '53'],
]

for (const [ruleYear, set, expected] of edition) {
  test(`2015 Edition alone, ${ruleYear}, ${set} set: ${expected}`, () => {
    const measures = { ...report(ruleYear, set, base[set]), ONLY_2015_EDITION: true }
    assert.equal(run(years[ruleYear], measures, set).step.value.toString(), expected)
  })
}

for (const ruleYear of eachYear) {
  for (const set of ['standard', 'transition'] as const) {
    test(`${ruleYear}, ${set} set: everything is 140, or 155 with bonuses, and counts as 100`, () => {
      const measures = report(ruleYear, set, {
        ...everything[set],
        PHCDRR_1: true,
        PHCDRR_2: true,
        IACEHRT_1: true,
      })
      const { step } = run(years[ruleYear], measures, set)
      assert.equal(step.value.toString(), '100')
      const before = 'of' in step ? step.of[0]?.value.toString() : ''
      assert.equal(before, '155')
    })

    for (const id of Object.keys(base[set])) {
      test(`${ruleYear}, ${set} set: the category is zero without ${id}`, () => {
        const { [id]: _, ...rest } = everything[set]
        const outcome = run(years[ruleYear], report(ruleYear, set, rest), set)
        assert.equal(outcome.step.value.toString(), '0')
        assert.equal(outcome.detail.unmet.length, 1)
        assert.ok(outcome.detail.unmet[0]?.path.endsWith(`_${id}`))
        assert.ok(outcome.detail.wouldBe.value.gt(50))
      })
    }

    test(`${ruleYear}, ${set} set: the set is known from what was reported`, () => {
      const measures = report(ruleYear, set, base[set])
      assert.equal(run(years[ruleYear], measures).step.value.toString(), set === 'standard' ? '53' : '54')
    })
  }

  test(`${ruleYear}: the category is zero without an attestation`, () => {
    const measures = report(ruleYear, 'standard', base.standard)
    for (const id of Object.keys(measures).filter((key) => /INFBLO|ONCDIR/.test(key))) {
      const outcome = run(years[ruleYear], { ...measures, [id]: false })
      assert.equal(outcome.step.value.toString(), '0')
      assert.deepEqual(
        outcome.detail.unmet.map(({ path }) => path),
        [`measures.${id}`],
      )
    }
  })
}

test('performance is capped at 90: no set reaches more, so the rules are bent to see it', () => {
  const category = years['2017'].promotingInteroperability
  assert.equal(category.method, 'base-performance-bonus')
  const measures = report('2017', 'standard', { ...everything.standard, PHCDRR_1: true })
  for (const [registryPoints, expected] of [
    ['9', '89'],
    ['10', '90'],
    ['11', '90'],
  ] as const) {
    const bent = { ...category, base: { value: '0' }, registryPoints: { value: registryPoints } } as const
    const { step } = run({ ...years['2017'], promotingInteroperability: bent }, measures)
    assert.equal(step.value.toString(), expected)
  }
})
