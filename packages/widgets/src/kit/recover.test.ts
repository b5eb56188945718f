// What cannot be read is left out and noted at its field; a member that a list lacks is noted at the list.
import { type Invalid, english, phrase } from '@mips-widgets/core'
import { assert } from 'chai'
import type { Draft } from './draft.ts'
import { recover, without } from './recover.ts'

interface Rule {
  readonly path: string
  readonly says: string
  readonly isBad: (draft: Draft) => boolean
}

/** A calculator that complains of what its rules forbid. */
const calculator =
  (rules: readonly Rule[]) =>
  (draft: Draft): { readonly sum: Draft } | Invalid => {
    const problems = rules
      .filter(({ isBad }) => isBad(draft))
      .map(({ path, says }) => ({ path, message: phrase(says) }))
    return problems.length > 0 ? ({ status: 'invalid', problems } as unknown as Invalid) : { sum: draft }
  }

const attempt = (draft: Draft, rules: readonly Rule[], pathOf = (path: string) => path) => {
  const { outcome, problems } = recover({ draft, language: english, evaluate: calculator(rules), pathOf })
  return { left: outcome.sum, problems: Object.fromEntries(problems) }
}

const letters = (path: string): Rule => ({
  path,
  says: 'In figures.',
  isBad: (draft) => /[a-z]/.test(draft[path] ?? ''),
})
const deciles = (draft: Draft) =>
  Object.keys(draft).filter((path) => path.startsWith('b.deciles.') && draft[path])

/** Ten of them, or none: the one that is not there is complained of. */
const whole = (at: number): Rule => ({
  path: `b.deciles.${at}`,
  says: 'Is missing.',
  isBad: (draft) => deciles(draft).length > 0 && !draft[`b.deciles.${at}`],
})

describe('recover()', () => {
  it('leaves everything where all can be read', () =>
    assert.deepEqual(attempt({ a: '1' }, [letters('a')]), { left: { a: '1' }, problems: {} }))

  it('leaves out a field that cannot be read, and works out the rest', () =>
    assert.deepEqual(attempt({ a: 'one', b: '2' }, [letters('a'), letters('b')]), {
      left: { b: '2' },
      problems: { a: 'In figures.' },
    }))

  it('asks again: what was left out can uncover more', () => {
    const needs: Rule = {
      path: 'b',
      says: 'Without a it means nothing.',
      isBad: (draft) => 'b' in draft && !draft['a'],
    }
    assert.deepEqual(attempt({ a: 'one', b: '2', c: '3' }, [letters('a'), needs]), {
      left: { c: '3' },
      problems: { a: 'In figures.', b: 'Without a it means nothing.' },
    })
  })

  it('goes by the path of the draft', () =>
    assert.deepEqual(
      attempt({ 'x.2.a': '1', 'x.4.a': 'b' }, [{ ...letters('x.4.a'), path: 'x.0.a' }], () => 'x.4.a'),
      {
        left: { 'x.2.a': '1' },
        problems: { 'x.4.a': 'In figures.' },
      },
    ))

  for (const [name, gap] of [
    ['a gap', {}],
    ['an emptied field', { 'b.deciles.1': '' }],
  ] as const)
    it(`${name} among the members of a list is noted at the list, which is left out`, () =>
      assert.deepEqual(
        attempt({ a: '1', 'b.deciles.0': '5', ...gap, 'b.deciles.2': '7', 'b.name': 'x' }, [whole(1)]),
        {
          left: { a: '1', 'b.name': 'x' },
          problems: { 'b.deciles': 'Is missing.' },
        },
      ))

  it('what a field holds goes with it: a rate where a yes is asked for', () =>
    assert.deepEqual(
      attempt({ 'm.one.numerator': '5', 'm.one.denominator': '9', 'm.ones': '1' }, [
        { path: 'm.one', says: 'Yes or no.', isBad: (draft) => 'm.one.numerator' in draft },
      ]),
      { left: { 'm.ones': '1' }, problems: { 'm.one': 'Yes or no.' } },
    ))

  it('gives up on a problem of nothing that the draft has, in place of going on for ever', () =>
    assert.throws(
      () => attempt({ a: '1' }, [{ path: 'z', says: 'No.', isBad: () => true }]),
      /^TypeError: z|^z/,
    ))
})

it('without() is what can be read', () =>
  assert.deepEqual(without({ a: '1', 'b.c': '2', bc: '3' }, new Map([['b', 'bad']])), { a: '1', bc: '3' }))
