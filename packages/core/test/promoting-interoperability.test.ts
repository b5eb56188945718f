// Performance points, 2019 and 2020, proposed and final.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type RuleYearId, PUBLIC_HEALTH, scorePromotingInteroperability } from '../src/index.ts'
import {
  type Measures,
  attested,
  available,
  complete,
  earned,
  pointYears,
  rate,
  reportWithout,
  subsets,
} from './promoting-interoperability.cases.ts'
import { assertReplays, invalidPaths, missingPaths, scored, years } from './support.ts'

const score = (ruleYear: RuleYearId, measures?: Measures) =>
  scorePromotingInteroperability(years[ruleYear], { ...(measures && { measures }) })
const pointsOf = (ruleYear: RuleYearId, measures: Measures) =>
  scored(score(ruleYear, measures)).step.value.toString()
const detailOf = (ruleYear: RuleYearId, measures: Measures) => scored(score(ruleYear, measures)).detail
const unmetOf = (ruleYear: RuleYearId, measures: Measures) =>
  detailOf(ruleYear, measures).unmet.map(({ path }) => path)

function availableOf(ruleYear: RuleYearId, measures: Measures): string[] {
  const findings = detailOf(ruleYear, measures).measures.filter(({ part }) => part === 'measure')
  return ['PI_EP_1', 'PI_HIE_1', 'PI_HIE_4', 'PI_PEA_1', PUBLIC_HEALTH].map(
    (id) => findings.find((finding) => finding.id === id)?.available.value.toString() ?? 'missing',
  )
}

for (const [numerator, denominator, points] of earned) {
  test(`2019: ${numerator} of ${denominator} of 10 points earns ${points}`, () => {
    const { measures } = detailOf('2019', { ...complete, PI_EP_1: rate(numerator, denominator) })
    assert.equal(measures.find(({ id }) => id === 'PI_EP_1')?.earned?.value.toString(), points)
    assert.equal(
      pointsOf('2019', { ...complete, PI_EP_1: rate(numerator, denominator) }),
      String(90 + Number(points)),
    )
  })
}

for (const ruleYear of pointYears) {
  for (const [excluded, finals, proposed2020] of available) {
    const expected = ruleYear === '2020-proposed' ? (proposed2020 ?? finals) : finals
    test(`${ruleYear} without ${excluded.join(', ') || 'exclusion'}: ${expected}`, () =>
      assert.equal(availableOf(ruleYear, reportWithout(excluded)).join(' '), expected))
  }

  for (const excluded of subsets) {
    test(`${ruleYear} without ${excluded.join(', ') || 'exclusion'}: no point is lost`, () => {
      const measures = reportWithout(excluded)
      assert.equal(
        availableOf(ruleYear, measures).reduce((total, points) => total + Number(points), 0),
        100,
      )
      assert.equal(pointsOf(ruleYear, measures), '100')
      const { moves } = detailOf(ruleYear, measures)
      assert.deepEqual(new Set(moves.map(({ from }) => from)), new Set(excluded))
      for (const { to, points } of moves) {
        assert.ok(!excluded.some((id) => id === to), `${to} is excluded itself`)
        assertReplays(points)
      }
    })
  }
}

// 10 + 20 + 20 + PEA of 40 + 10; both bonuses bring 10 in 2019, the one of 2020 brings 5.
const PDMP_PROPOSED = { PI_EP_2: rate(1, 50), PI_EP_3: rate(1, 50) }
const PDMP_2019 = { PI_EP_2: true, PI_EP_3: rate(1, 50) }
const bonuses: readonly [ruleYear: RuleYearId, bonus: Measures, access: number, expected: string][] = [
  ['2019', PDMP_2019, 29, '99'],
  ['2019', PDMP_2019, 30, '100'],
  ['2019', PDMP_2019, 31, '100'],
  ['2019', PDMP_2019, 40, '100'],
  ['2019', { PI_EP_2: true }, 29, '94'],
  ['2019', { PI_EP_2: false, PI_EP_3: rate(0, 50) }, 29, '89'],
  ['2019-proposed', PDMP_PROPOSED, 29, '99'],
  ['2020', { PI_EP_2: true }, 29, '94'],
  ['2020', { PI_EP_2: true, PI_EP_3: rate(1, 50) }, 29, '94'],
]

for (const [ruleYear, bonus, access, expected] of bonuses) {
  test(`${ruleYear}: ${Object.keys(bonus).join(' and ')} on ${60 + access} points is ${expected}`, () =>
    assert.equal(pointsOf(ruleYear, { ...complete, PI_PEA_1: rate(access, 40), ...bonus }), expected))
}

const without = (id: string): Measures => {
  const { [id]: _, ...rest } = complete
  return rest
}
const oneRegistry = without('PI_PHCDRR_2')
const zeros: readonly [name: string, measures: Measures, unmet: string[], wouldBe: string][] = [
  ['one registry only', oneRegistry, ['public-health'], '90'],
  ['a registry answered with no', { ...oneRegistry, PI_PHCDRR_2: false }, ['public-health'], '90'],
  [
    'one exclusion and no registry',
    { ...reportWithout(['public-health']), PI_PHCDRR_3_EX_1: false },
    ['public-health'],
    '90',
  ],
  ['no risk analysis', without('PI_PPHI_1'), ['PI_PPHI_1'], '100'],
  ['information blocking not attested', without('PI_INFBLO_1'), ['PI_INFBLO_1'], '100'],
  ['ONC direct review answered with no', { ...complete, PI_ONCDIR_1: false }, ['PI_ONCDIR_1'], '100'],
  ['a numerator of 0', { ...complete, PI_EP_1: rate(0, 50) }, ['PI_EP_1'], '90'],
  ['0 of 0', { ...complete, PI_PEA_1: rate(0, 0) }, ['PI_PEA_1'], '60'],
  ['Sending unanswered', without('PI_HIE_1'), ['PI_HIE_1'], '80'],
  ['a denominator alone', { ...complete, PI_HIE_1: rate('', 20) }, ['PI_HIE_1'], '80'],
  [
    'nothing but attestations',
    attested,
    ['PI_EP_1', 'PI_HIE_1', 'PI_HIE_4', 'PI_PEA_1', 'public-health'],
    '0',
  ],
  [
    'an empty report',
    {},
    [
      'PI_EP_1',
      'PI_HIE_1',
      'PI_HIE_4',
      'PI_PEA_1',
      'public-health',
      'PI_PPHI_1',
      'PI_INFBLO_1',
      'PI_ONCDIR_1',
    ],
    '0',
  ],
]

for (const [name, measures, unmet, wouldBe] of zeros) {
  for (const ruleYear of pointYears) {
    test(`${ruleYear}, ${name}: the category is zero, and says what is missing`, () => {
      assert.equal(pointsOf(ruleYear, measures), '0')
      const paths = unmet.map((id) => `measures.${id}`)
      assert.deepEqual(unmetOf(ruleYear, measures), paths)
      assert.equal(detailOf(ruleYear, measures).wouldBe.value.toString(), wouldBe)
    })
  }
}

const oneYes = { ...without('PI_PHCDRR_2'), PI_PHCDRR_5_EX_3: true }
const enough: readonly [name: string, measures: Measures][] = [
  ['one registry and one exclusion', oneYes],
  ['two registries of one kind', { ...oneRegistry, PI_PHCDRR_1_MULTI: true }],
  ['three registries', { ...complete, PI_PHCDRR_3: true }],
  ['one registry and two exclusions', { ...oneYes, PI_PHCDRR_4_EX_1: true }],
  ['the optional attestation answered with no', { ...complete, PI_ONCACB_1: false }],
]

for (const [name, measures] of enough) {
  test(`2019, ${name}: full points`, () => {
    assert.equal(pointsOf('2019', measures), '100')
    assert.deepEqual(detailOf('2019', measures).moves, [])
  })
}

const wrong: readonly [name: string, measures: Measures, path: string][] = [
  ['a numerator above its denominator', { PI_EP_1: rate(116, 115) }, 'PI_EP_1.numerator'],
  ['a measure and its exclusion', { PI_EP_1: rate(1, 2), PI_LVPP_1: true }, 'PI_LVPP_1'],
  ['a registry and its exclusion', { PI_PHCDRR_1: true, PI_PHCDRR_1_EX_1: true }, 'PI_PHCDRR_1_EX_1'],
  ['yes for a proportion', { PI_PEA_1: true }, 'PI_PEA_1'],
  ['a proportion for a yes', { PI_PHCDRR_1: rate(1, 2) }, 'PI_PHCDRR_1'],
  ['a fractional count', { PI_EP_1: rate('1.5', 10) }, 'PI_EP_1.numerator'],
  ['a negative count', { PI_EP_1: rate(1, '-10') }, 'PI_EP_1.denominator'],
  ['letters', { PI_EP_1: rate('many', 10) }, 'PI_EP_1.numerator'],
]

for (const [name, measures, path] of wrong) {
  test(`2019, ${name} is invalid`, () =>
    assert.deepEqual(invalidPaths(score('2019', { ...attested, ...measures })), [`measures.${path}`]))
}

test('nothing told yet is incomplete, which is not zero', () => {
  assert.deepEqual(missingPaths(score('2019')).slice(0, 2), ['measures.PI_EP_1', 'measures.PI_HIE_1'])
})
