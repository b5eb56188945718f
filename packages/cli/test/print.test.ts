// How steps, marks and paths are put into words: every operation, every doubt.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Mark, type Step, type Unit, decimal, phrase } from '@mips-widgets/core'
import { markLines } from '../src/print/marks.ts'
import { fromTheTop } from '../src/print/parts.ts'
import { treeLines } from '../src/print/tree.ts'

const about = (label: string, value: string, unit: Unit = 'points') => ({
  label: phrase(label),
  value: decimal(value),
  unit,
})
const leaf = (value: string, unit: Unit = 'points'): Step => ({ op: 'given', ...about('Told', value, unit) })
const [a, b, c, d] = [leaf('7'), leaf('3'), leaf('2'), leaf('4')]

const mark: Mark = {
  cite: { source: { id: 's', title: 'A rule', publisher: 'CMS', date: '2019' }, at: '§ 1' },
  dispute: { otherValue: '5', saidBy: 'Somebody', reason: 'Ours is the rule’s.' },
  unverified: 'Read in one place only.',
}

const formulas: readonly [step: Step, first: string][] = [
  [a, 'Told: 7 points (given)'],
  [leaf('1'), 'Told: 1 point (given)'],
  [{ op: 'rule', ...about('Cap', '10', 'percent') }, 'Cap: 10%'],
  [{ op: 'constant', ...about('Percent in a whole', '100', 'count') }, 'Percent in a whole: 100'],
  [{ op: 'sum', of: [a, b, c], ...about('S', '12') }, 'S: 12 points = 7 + 3 + 2'],
  [{ op: 'sum', of: [a], ...about('S', '7') }, 'S: 7 points'],
  [{ op: 'product', of: [a, b], ...about('P', '21') }, 'P: 21 points = 7 × 3'],
  [{ op: 'least', of: [a, b], ...about('L', '3') }, 'L: 3 points = the least of 7, 3'],
  [{ op: 'greatest', of: [a, b], ...about('G', '7') }, 'G: 7 points = the greatest of 7, 3'],
  [{ op: 'difference', of: [a, b], ...about('D', '4') }, 'D: 4 points = 7 − 3'],
  [{ op: 'quotient', of: [a, c], ...about('Q', '3.5', 'share') }, 'Q: 3.5 = 7 ÷ 2'],
  [{ op: 'exceeds', of: [a, b], ...about('E', '1', 'yes-no') }, 'E: yes = is 7 more than 3?'],
  [{ op: 'reaches', of: [b, a], ...about('R', '0', 'yes-no') }, 'R: no = is 3 at least 7?'],
  [{ op: 'negated', of: [a], ...about('N', '-7', 'percent') }, 'N: −7% = −(7)'],
  [{ op: 'interpolated', of: [a, b, c, d], ...about('I', '7.5') }, 'I: 7.5 points = 7 + (3 − 2) ÷ (4 − 2)'],
  [
    { op: 'rounded', of: [leaf('7.125')], places: 2, mode: 'half-up', ...about('R', '7.13') },
    'R: 7.13 points = 7.125 in 2 decimals, halves up',
  ],
  [
    { op: 'rounded', of: [leaf('7.1')], places: 0, mode: 'up', ...about('R', '8') },
    'R: 8 points = 7.1 in whole numbers, away from zero',
  ],
]

for (const [step, first] of formulas) test(first, () => assert.equal(treeLines(step, new Set())[0], first))

test('parts stand under their step, with marks between them; what was printed is not unfolded again', () => {
  const inner: Step = { op: 'sum', of: [a, b], ...about('Inner', '10'), ...mark }
  const outer: Step = { op: 'product', of: [inner, inner], ...about('Outer', '100') }
  assert.deepEqual(treeLines(outer, new Set()), [
    'Outer: 100 points = 10 × 10',
    '  Inner: 10 points = 7 + 3',
    '    source: A rule, § 1',
    '    disputed: 5 (Somebody). Ours is the rule’s.',
    '    not verified: Read in one place only.',
    '    Told: 7 points (given)',
    '    Told: 3 points (given)',
    '  Inner: 10 points (worked out above)',
  ])
})

test('a mark without anything says nothing', () => assert.deepEqual(markLines({}), []))

const paths: readonly [part: Parameters<typeof fromTheTop>[0], path: string, from: string][] = [
  ['eligibility', 'practiceSize', 'clinician.practiceSize'],
  ['eligibility', 'volume.segment1.services', 'clinician.volume.segment1.services'],
  ['quality', 'submissions.0.points', 'quality.submissions.0.points'],
  ['quality', 'clinician.practiceSize', 'clinician.practiceSize'],
  ['promotingInteroperability', 'measures.PI_EP_1', 'promotingInteroperability.measures.PI_EP_1'],
  ['finalScore', 'complexPatient.averageHccScore', 'complexPatient.averageHccScore'],
  ['paymentAdjustment', 'scalingFactor', 'payment.scalingFactor'],
  ['paymentAdjustment', 'payment.scalingFactor', 'payment.scalingFactor'],
  ['advancedApm', 'medicare.paymentPercent', 'advancedApm.medicare.paymentPercent'],
]

for (const [part, path, from] of paths)
  test(`${part}: ${path} is ${from}`, () =>
    assert.equal(fromTheTop(part, { path, message: phrase('x') }).path, from))
