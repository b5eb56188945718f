// Measures that can take the place of others, required yes-no measures and answers of any kind.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { askedAnswers, say, scorePromotingInteroperability } from '../src/index.ts'
import { type Measures, rate } from './promoting-interoperability.cases.ts'
import {
  everything,
  exchangeRules,
  findingOf,
  lacking,
  run,
  withRules,
} from './promoting-interoperability-made-up.ts'
import { invalidPaths } from './support.ts'

const points = (measures: Measures) => run(measures).step.value.toString()
const unmet = (measures: Measures) => run(measures).detail.unmet.map(({ path }) => path)
const HIE = ['PI_HIE_1', 'PI_HIE_4']

const rows: readonly [
  name: string,
  given: Measures,
  expected: Readonly<Record<string, string>>,
  total: string,
][] = [
  [
    'Sending and Receiving',
    everything,
    { PI_HIE_1: 'met 15/15', PI_HIE_4: 'met 15/15', PI_HIE_5: 'absent', PI_HIE_6: 'absent' },
    '100',
  ],
  [
    'bi-directional exchange instead',
    lacking(HIE, { PI_HIE_5: true }),
    { PI_HIE_1: 'replaced -/0', PI_HIE_4: 'replaced -/0', PI_HIE_5: 'met 30/30', PI_HIE_6: 'absent' },
    '100',
  ],
  ['TEFCA instead', lacking(HIE, { PI_HIE_6: true }), { PI_HIE_6: 'met 30/30', PI_HIE_5: 'absent' }, '100'],
  [
    'both instead: one of them counts',
    lacking(HIE, { PI_HIE_5: true, PI_HIE_6: true }),
    { PI_HIE_5: 'absent', PI_HIE_6: 'met 30/30' },
    '100',
  ],
  [
    'beside Sending and Receiving: theirs do not count',
    { ...everything, PI_HIE_1: rate(1, 100), PI_HIE_5: true },
    { PI_HIE_1: 'replaced -/0', PI_HIE_5: 'met 30/30' },
    '100',
  ],
  [
    'beside an exclusion that it makes moot',
    lacking(HIE, { PI_LVOTC_1: true, PI_HIE_5: true }),
    { PI_HIE_1: 'replaced -/0', PI_HIE_5: 'met 30/30', PI_PEA_1: 'met 25/25' },
    '100',
  ],
  [
    'answered with no: as if not answered',
    { ...everything, PI_HIE_5: false },
    { PI_HIE_1: 'met 15/15', PI_HIE_5: 'absent' },
    '100',
  ],
  [
    'and e-Prescribing excluded: its points come to it',
    lacking([...HIE, 'PI_EP_1'], { PI_LVPP_1: true, PI_HIE_5: true }),
    { PI_EP_1: 'excluded -/0', PI_HIE_5: 'met 40/40' },
    '100',
  ],
  [
    'and both e-Prescribing measures excluded',
    lacking([...HIE, 'PI_EP_1', 'PI_EP_2'], { PI_LVPP_1: true, PI_EP_2_EX_2: true, PI_HIE_6: true }),
    { PI_EP_2: 'excluded -/0', PI_HIE_6: 'met 50/50' },
    '100',
  ],
  [
    'the query excluded: to e-Prescribing',
    lacking(['PI_EP_2'], { PI_EP_2_EX_1: true }),
    { PI_EP_1: 'met 20/20', PI_EP_2: 'excluded -/0' },
    '100',
  ],
]

for (const [name, given, expected, total] of rows) {
  test(`${name}: ${JSON.stringify(expected)}`, () => {
    for (const [id, finding] of Object.entries(expected)) assert.equal(findingOf(given, id), finding, id)
    assert.equal(points(given), total)
  })
}

const zeros: readonly [name: string, given: Measures, missing: string[], wouldBe: string][] = [
  ['no exchange at all', lacking(HIE), ['PI_HIE_1', 'PI_HIE_4'], '70'],
  ['exchange answered with no', lacking(HIE, { PI_HIE_5: false }), ['PI_HIE_1', 'PI_HIE_4'], '70'],
  ['the query not answered', lacking(['PI_EP_2']), ['PI_EP_2'], '90'],
  ['the query answered with no', { ...everything, PI_EP_2: false }, ['PI_EP_2'], '90'],
  ['SAFER Guides not answered', lacking(['PI_PPHI_2']), ['PI_PPHI_2'], '100'],
  ['risk analysis answered with no', { ...everything, PI_PPHI_1: false }, ['PI_PPHI_1'], '100'],
]

for (const [name, given, missing, wouldBe] of zeros) {
  test(`${name}: zero, and says what is missing`, () => {
    assert.equal(points(given), '0')
    assert.deepEqual(
      unmet(given),
      missing.map((id) => `measures.${id}`),
    )
    assert.equal(run(given).detail.wouldBe.value.toString(), wouldBe)
  })
}

test('SAFER Guides answered with no is an answer', () =>
  assert.equal(points({ ...everything, PI_PPHI_2: false }), '100'))

test('what was typed for a measure set aside is not read, so it cannot be wrong', () => {
  const given = { ...everything, PI_HIE_1: rate(200, 100) }
  const outcome = scorePromotingInteroperability(withRules(exchangeRules), { measures: given })
  assert.deepEqual(invalidPaths(outcome), ['measures.PI_HIE_1.numerator'])
  assert.equal(points({ ...given, PI_HIE_5: true }), '100')
})

const wrong: readonly [name: string, given: Measures, path: string][] = [
  ['a proportion for bi-directional exchange', { PI_HIE_5: rate(1, 2) }, 'PI_HIE_5'],
  ['a query and its exclusion', { PI_EP_2: true, PI_EP_2_EX_1: true }, 'PI_EP_2_EX_1'],
  ['a proportion for a bonus registry', { PI_PHCDRR_5: rate(1, 2) }, 'PI_PHCDRR_5'],
]

for (const [name, given, path] of wrong) {
  test(`${name} is invalid`, () => {
    const outcome = scorePromotingInteroperability(withRules(exchangeRules), { measures: given })
    assert.deepEqual(invalidPaths(outcome), [`measures.${path}`])
  })
}

test('a measure set aside says so where its points would stand', () => {
  const { measures } = run(lacking(HIE, { PI_HIE_5: true })).detail
  const sending = measures.find(({ id }) => id === 'PI_HIE_1')
  assert.match(say(sending?.available.label ?? { text: '' }), /^Set aside/)
})

test('what is asked covers alternatives, exclusions, bonus registries and statements', () => {
  const asked = askedAnswers(withRules(exchangeRules))
  const ids =
    'PI_HIE_5 PI_HIE_6 PI_EP_2 PI_EP_2_EX_2 PI_HIE_1.numerator PI_PHCDRR_3_EX_3 PI_PHCDRR_2 PI_PHCDRR_5 PI_PPHI_2'
  for (const id of ids.split(' ')) assert.ok(asked.has(id), id)
  assert.equal(asked.has('PI_PHCDRR_4'), false)
})

for (const id of ['PI_HIE_5', 'PI_PHCDRR_5', 'PI_PPHI_2']) {
  test(`${id} alone is data sent: it brings the weight back`, () => {
    const send = (answer: boolean) =>
      scorePromotingInteroperability(withRules(exchangeRules), {
        clinician: { specialStatuses: ['hospital-based'] },
        measures: { [id]: answer },
      }).status
    assert.equal(send(true), 'scored')
    assert.equal(send(false), 'not-scored')
  })
}
