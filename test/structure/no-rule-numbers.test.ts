// Calculators hold no year and no number of the rule book: those stand in the rule data, with citations.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { filesUnder, read, strip } from './files.ts'

const calculators = filesUnder('packages/core/src/score', /\.ts$/)

/** The numbers that belong to arithmetic and not to a rule. */
const ARITHMETIC: Readonly<Record<string, string>> = {
  '0': 'nothing, and the first of a list',
  '1': 'one',
  '2': 'cents in a dollar amount',
  '10': 'tenths',
  '100': 'percent in a whole, and the highest score',
}

/** Figures in texts that are not rules: what a field shows as its example. */
const EXAMPLES: Readonly<Record<string, string>> = {
  '0.203': 'a first factor',
  '0.395': 'a second factor',
}

const YEAR = /\b20[12]\d\b/
const NUMBER = /(?<![\w.$])\d[\d_]*(?:\.\d+)?(?:e\d+)?\b/g
const FIGURE = /(['"])(-?\d[\d,.]*)\1/g
const TEXT = /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g

const numbersIn = (code: string): string[] =>
  [...strip(code, { strings: false }).matchAll(NUMBER)].map(([number]) => number)

/** Texts that are nothing but a figure, except the example of a field. */
const figuresIn = (code: string): string[] =>
  [
    ...strip(code)
      .replace(/\bexample: '[^']*'/g, '')
      .matchAll(FIGURE),
  ].map(([, , figure]) => figure ?? '')

/** Texts that speak of numbers or years; a paragraph of the regulation may. */
const textsIn = (code: string): string[] =>
  [...strip(code).matchAll(TEXT)].map(([text]) => text).filter((text) => !text.includes('§'))

test('the reader finds numbers, figures and years where they are', () => {
  const code =
    "const a = 45 // 30\nconst b = '0.25', c = f('§ 414.1405'), d = `since 2019`, e = { example: '95' }, f = x1"
  assert.deepEqual(numbersIn(code), ['45'])
  assert.deepEqual(figuresIn(code), ['0.25'])
  assert.ok(textsIn(code).some((text) => YEAR.test(text)))
  assert.ok(!textsIn(code).some((text) => text.includes('414')))
})

for (const path of calculators) {
  test(`${path.replace('packages/core/src/', '')} has no number of a rule`, () => {
    const code = read(path)
    for (const number of numbersIn(code)) assert.ok(Object.hasOwn(ARITHMETIC, number), `${number} in ${path}`)
    for (const figure of figuresIn(code)) {
      assert.ok(
        Object.hasOwn(ARITHMETIC, figure) || Object.hasOwn(EXAMPLES, figure),
        `'${figure}' in ${path}`,
      )
    }
  })

  test(`${path.replace('packages/core/src/', '')} has no year`, () => {
    const code = read(path)
    assert.doesNotMatch(strip(code, { strings: false }), YEAR)
    for (const text of textsIn(code)) assert.doesNotMatch(text, YEAR)
  })
}

test('there are calculators to look at', () => assert.ok(calculators.length >= 15))
