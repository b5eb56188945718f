import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Clinician, type RuleYearId, checkEligibility, ruleYearIds, say } from '../src/index.ts'
import { combinations, limits, optInYears, segments, types, volume } from './eligibility.cases.ts'
import { invalidPaths, missingPaths, scored, years } from './support.ts'

const check = (ruleYear: RuleYearId, clinician: Clinician) => checkEligibility(years[ruleYear], clinician)

function detailOf(ruleYear: RuleYearId, clinician: Clinician) {
  const outcome = check(ruleYear, clinician)
  assert.notEqual(outcome.status, 'invalid', JSON.stringify(outcome))
  return 'detail' in outcome ? outcome.detail : assert.fail()
}
const answersOf = (ruleYear: RuleYearId, clinician: Clinician) => detailOf(ruleYear, clinician).answers
const reasonsOf = (ruleYear: RuleYearId, clinician: Clinician) =>
  detailOf(ruleYear, clinician).reasons.map(({ message }) => say(message))

for (const ruleYear of optInYears) {
  for (const [name, numbers, expected, exceeded] of combinations) {
    test(`${ruleYear}, ${name}: ${expected}`, () => {
      const outcome = scored(check(ruleYear, { volume: { segment1: volume(...numbers) } }))
      assert.deepEqual(outcome.detail.answers, [expected])
      assert.equal(outcome.step.value.toString(), exceeded)
    })
  }
}

for (const [ruleYears, numbers, expected] of limits) {
  for (const ruleYear of ruleYears) {
    test(`${ruleYear}: ${numbers.join(' / ')} gives ${expected}`, () =>
      assert.deepEqual(answersOf(ruleYear, { volume: { segment1: volume(...numbers) } }), [expected]))
  }
}

for (const { name, ruleYear, volume: given, answers, missing } of segments) {
  test(`segments, ${name}: ${answers.join(' or ')}`, () => {
    const outcome = check(ruleYear, { volume: given })
    assert.deepEqual(answersOf(ruleYear, { volume: given }), answers)
    if (missing) {
      assert.deepEqual(
        missingPaths(outcome),
        missing.map((path) => `volume.${path}`),
      )
    } else scored(outcome)
  })
}

for (const [type, takesPart] of types) {
  for (const ruleYear of ruleYearIds) {
    const included = takesPart.includes(ruleYear)
    test(`${ruleYear}: ${type} ${included ? 'takes part' : 'does not take part'}`, () => {
      const clinician = { type, volume: { segment1: volume('95000', 300, 300) } }
      const outcome = check(ruleYear, clinician)
      assert.equal(outcome.status, included ? 'scored' : 'not-scored')
      assert.deepEqual(answersOf(ruleYear, clinician), [included ? 'required' : 'may-report-voluntarily'])
    })
  }
}

const high = { segment1: volume('95000', 300, 300) }
const low = { segment1: volume('5000', 20, 20) }
const QP = 'You are a Qualifying APM Participant (QP).'
const PARTIAL = 'You are a Partial QP and have not elected to take part.'
const NEW = 'You newly enrolled in Medicare during the performance period.'
const TYPE = 'Your clinician type is not one that takes part in MIPS this year.'

const exclusions: readonly [
  name: string,
  given: Clinician,
  status: string,
  answer: string,
  reasons: string[],
][] = [
  ['a QP', { qp: 'qp', volume: high }, 'not-scored', 'excluded', [QP]],
  ['a QP cannot elect', { qp: 'qp', election: 'participate', volume: high }, 'not-scored', 'excluded', [QP]],
  ['a Partial QP who says nothing', { qp: 'partial', volume: high }, 'not-scored', 'excluded', [PARTIAL]],
  [
    'a Partial QP who opts in only',
    { qp: 'partial', election: 'opt-in', volume: high },
    'not-scored',
    'excluded',
    [PARTIAL],
  ],
  [
    'a Partial QP who elects',
    { qp: 'partial', election: 'participate', volume: high },
    'scored',
    'required',
    [],
  ],
  [
    'a Partial QP who elects, too small',
    { qp: 'partial', election: 'participate', volume: low },
    'scored',
    'excluded',
    [],
  ],
  ['no QP', { qp: 'none', volume: high }, 'scored', 'required', []],
  ['newly enrolled', { newlyEnrolled: true, volume: high }, 'not-scored', 'excluded', [NEW]],
  ['not newly enrolled', { newlyEnrolled: false, volume: high }, 'scored', 'required', []],
  ['newly enrolled without any number', { newlyEnrolled: true }, 'not-scored', 'excluded', [NEW]],
  [
    'everything at once',
    { type: 'other', newlyEnrolled: true, qp: 'qp', volume: high },
    'not-scored',
    'excluded',
    [TYPE, NEW, QP],
  ],
]

for (const [name, given, status, answer, reasons] of exclusions) {
  test(`2019, ${name}: ${answer}`, () => {
    assert.equal(check('2019', given).status, status)
    assert.deepEqual(answersOf('2019', given), [answer])
    for (const reason of reasons) assert.ok(reasonsOf('2019', given).includes(reason), reason)
    const known = [QP, PARTIAL, NEW, TYPE].filter((reason) => reasonsOf('2019', given).includes(reason))
    assert.equal(known.length, reasons.length)
  })
}

test('every reason carries a rule, and every criterion below its limit is among them', () => {
  const { reasons } = detailOf('2019', { type: 'other', newlyEnrolled: true, qp: 'partial', volume: low })
  for (const reason of reasons) assert.ok(reason.cite ?? reason.unverified, say(reason.message))
  const said = reasons.map(({ message }) => say(message))
  assert.equal(said.length, 6)
  assert.ok(said.some((one) => one.includes('$5,000, not above $90,000 (Oct 1, 2017 to Sep 30, 2018)')))
  assert.equal(said.filter((one) => one.includes('20, not above 200')).length, 2)
})

const wrong: readonly [name: string, ruleYear: RuleYearId, given: Clinician, paths: string[]][] = [
  ['a virtual group in 2017', '2017', { participation: 'virtual-group', volume: high }, ['participation']],
  ['a subgroup before 2023', '2022', { participation: 'subgroup', volume: high }, ['participation']],
  [
    'letters in the volume of the group',
    '2023',
    { participation: 'group', volume: high, groupVolume: { segment2: { services: 'x' } } },
    ['groupVolume.segment2.services'],
  ],
  ['an unknown type', '2019', { type: 'wizard', volume: high }, ['type']],
  ['a type that every object has', '2019', { type: 'toString' }, ['type']],
  ['a practice of nobody', '2019', { practiceSize: 0 }, ['practiceSize']],
  ['a practice of one and a half', '2019', { practiceSize: '1.5' }, ['practiceSize']],
  [
    'letters',
    '2019',
    { volume: { segment1: { allowedCharges: 'lots' } } },
    ['volume.segment1.allowedCharges'],
  ],
  [
    'three fields at once, the good one kept',
    '2019',
    {
      volume: {
        segment1: { allowedCharges: '-1', beneficiaries: 200.5, services: 9 },
        segment2: { services: '1e400' },
      },
    },
    ['volume.segment1.allowedCharges', 'volume.segment1.beneficiaries', 'volume.segment2.services'],
  ],
]

for (const [name, ruleYear, given, paths] of wrong) {
  test(`invalid: ${name}`, () => assert.deepEqual(invalidPaths(check(ruleYear, given)), paths))
}

test('what nobody said is taken for granted, and said so', () => {
  assert.equal(detailOf('2019', { volume: high }).assumed.length, 4)
  const told = { type: 'physician', qp: 'none', newlyEnrolled: false } as const
  assert.equal(detailOf('2019', { ...told, volume: { ...high, segment2: high.segment1 } }).assumed.length, 0)
})
