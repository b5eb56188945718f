import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  type Amount,
  type Language,
  type Phrase,
  amount,
  phrase,
  say,
  sayAmount,
  sayDay,
} from '../src/phrase.ts'

const spanish: Language = {
  locale: 'es',
  translate: (english) =>
    ({ 'At most {limit} of {what}': 'De {what}, a lo sumo {limit}', points: 'puntos', yes: 'sí' })[english] ??
    english,
}

const sentences: readonly [name: string, given: Phrase, language: Language | undefined, expected: string][] =
  [
    ['plain words', phrase('Report'), undefined, 'Report'],
    ['a word', phrase('The {a}', { a: 'rule' }), undefined, 'The rule'],
    [
      'an amount',
      phrase('At most {a} points', { a: amount('60', 'points') }),
      undefined,
      'At most 60 points',
    ],
    ['a day', phrase('By {d}', { d: { date: '2018-12-31' } }), undefined, 'By Dec 31, 2018'],
    ['a phrase', phrase('{a}: zero', { a: phrase('{b}!', { b: 'PI' }) }), undefined, 'PI!: zero'],
    ['a gap twice', phrase('{a} and {a}', { a: 'x' }), undefined, 'x and x'],
    ['a gap that nothing fills', phrase('{a} of {b}', { a: 'x' }), undefined, 'x of {b}'],
    ['a filling is not filled again', phrase('{a}', { a: '{b}', b: 'no' }), undefined, '{b}'],
    [
      'another order and other words',
      phrase('At most {limit} of {what}', { limit: amount('1.5', 'points'), what: 'points' }),
      spanish,
      'De puntos, a lo sumo 1,5',
    ],
  ]

for (const [name, given, language, expected] of sentences) {
  test(`${name}: ${expected}`, () => assert.equal(say(given, language), expected))
}

const amounts: readonly [given: Amount, expected: string, places?: number][] = [
  [amount('95000', 'dollars'), '$95,000'],
  [amount('-14450', 'dollars'), '−$14,450'],
  [amount('14450.5', 'dollars'), '$14,450.50'],
  [amount('5.78', 'percent'), '5.78%'],
  [amount('-6.748', 'percent'), '−6.748%'],
  [amount('34.930833', 'percent'), '34.9308%'],
  [amount('5.777', 'percent'), '5.78%', 2],
  [amount('2.5', 'percentage-points'), '2.5 percentage points'],
  [amount('1234.56789', 'points'), '1,234.5679'],
  [amount('0.203', 'count'), '0.203'],
  [amount('0.3333333', 'share'), '0.3333'],
  [amount('1', 'yes-no'), 'yes'],
  [amount('0', 'yes-no'), 'no'],
  [amount('-0.002', 'percent'), '−0.002%'],
  // beyond what a float could hold
  [amount('9007199254740993', 'count'), '9,007,199,254,740,993'],
]

for (const [given, expected, places] of amounts) {
  test(`${String(given.value)} ${given.unit} is said ${expected}`, () =>
    assert.equal(sayAmount(given, undefined, places), expected))
}

test('a day is the same day in every time zone', () => {
  assert.equal(sayDay('2017-10-01'), 'Oct 1, 2017')
  assert.match(sayDay('2017-10-01', spanish), /^1 oct 2017$/)
})
