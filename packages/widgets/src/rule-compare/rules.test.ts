// The rules side by side: what is marked, what is found, what is unfolded; proposals against their final rules.
import { type RuleYearId, compareRuleYears, loadRuleYear, ruleYearIds } from '@mips-widgets/core'
import { assert } from 'chai'
import { assertFits, assertNoStyleAttribute, assertAccessible, view } from '../kit/testing/look.ts'
import { assertQuiet } from '../kit/testing/guard.ts'
import { type Page, clear, mount, textOf } from '../kit/testing/page.ts'

const TAG = 'mips-rule-compare'
const sections = (page: Page) => page.all<HTMLDetailsElement>('details.rules')
const summaries = (page: Page) => sections(page).map((one) => textOf(one.querySelector('summary')))

async function unfoldAll(page: Page) {
  for (const one of sections(page)) one.open = true
  await page.settled()
  await page.settled()
}

/** The cells of a rule in an unfolded section. */
function rule(page: Page, label: string): readonly string[] {
  const found = page.all('.rules tbody tr').find((one) => textOf(one.querySelector('th')) === label)
  return [...(found?.querySelectorAll('td') ?? [])].map((cell) => {
    const copy = cell.cloneNode(true) as Element
    for (const cite of copy.querySelectorAll('.cite')) cite.remove()
    return textOf(copy)
  })
}

beforeEach(clear)

/** Known differences between a proposal and its final rule, and how they are marked. */
const KNOWN: readonly (readonly [RuleYearId, string, readonly string[]])[] = [
  ['2019', 'Small-practice bonus', ['3 points', '≠ changed 6 points']],
  ['2019', 'Additional performance threshold', ['80 points', '≠ changed 75 points']],
  ['2020', 'Additional performance threshold', ['80 points', '≠ changed 85 points']],
  [
    '2020',
    'All four categories',
    [
      '40% quality, 20% cost, 15% activities, 25% interoperability',
      '≠ changed 45% quality, 15% cost, 15% activities, 25% interoperability',
    ],
  ],
  ['2020', 'Complex patient bonus: at most', ['5 points', '≠ changed 10 points']],
]
for (const [year, label, expected] of KNOWN) {
  it(`${year} proposed and final: ${label}`, async () => {
    const page = await mount(TAG, { years: `${year}-proposed ${year}` })
    await unfoldAll(page)
    assert.deepEqual(rule(page, label), expected)
  })
}

it('2019: types that were proposed and types that came are marked in the list', async () => {
  const page = await mount(TAG, { years: '2019-proposed 2019' })
  await unfoldAll(page)
  const [, final] = rule(page, 'Clinician types')
  assert.match(final ?? '', /^≠ changed/)
  assert.include(final, '− gone Clinical social worker')
  assert.include(final, '+ new Qualified audiologist')
  assert.notInclude(final, '+ new Physical therapist')
})

it('what is there in one year only is new or gone, whichever is the base', async () => {
  const page = await mount(TAG, { years: '2019-proposed 2019' })
  await unfoldAll(page)
  assert.deepEqual(rule(page, 'Submission opens'), ['Not in this rule', '+ new Jan 2, 2020'])
  await page.choose('Differences are counted from', '2019')
  await unfoldAll(page)
  assert.deepEqual(rule(page, 'Submission opens'), ['Jan 2, 2020', '− gone Not in this rule'])
})

it('words that are new in a sentence are underlined', async () => {
  const page = await mount(TAG, { years: '2020-proposed 2020' })
  await unfoldAll(page)
  assert.include(page.all('ins').map(textOf), '45%')
})

it('each value has its citation', async () => {
  const page = await mount(TAG, { years: '2018 2019' })
  await unfoldAll(page)
  const filled = page.all('.rules td').filter((cell) => !textOf(cell).endsWith('Not in this rule'))
  assert.isAbove(filled.length, 100)
  for (const cell of filled) assert.isNotNull(cell.querySelector('.cite'), textOf(cell))
})

it('sections are folded, and their rows are not there before they are unfolded', async () => {
  const page = await mount(TAG, { years: '2018 2019' })
  assert.isAbove(sections(page).length, 8)
  assert.lengthOf(page.all('table.rules'), 0)
  const [first] = sections(page)
  first?.querySelector('summary')?.click()
  await page.settled()
  assert.lengthOf(page.all('table.rules'), 1)
  first?.querySelector('summary')?.click()
  await page.settled()
  assert.lengthOf(page.all('table.rules'), 0)
})

it('words are found in labels, values and titles, without accents and capitals', async () => {
  const page = await mount(TAG, { 'rule-year': '2026' })
  await page.within('Show').tick('All rules')
  await page.type('Find words in the rules', 'THRESHOLD additional')
  for (const one of page.all('table.rules tbody tr'))
    assert.match(textOf(one.closest('details')), /threshold/i)
  await page.type('Find words in the rules', 'small práctice')
  assert.isAbove(page.all('table.rules tbody tr').length, 5)
  await page.type('Find words in the rules', 'zebra')
  assert.include(page.text(), 'No rule has these words.')
  await page.type('Find words in the rules', '')
  assert.lengthOf(page.all('table.rules'), 0, 'folded again')
})

it('all rules: at least every rule that changed', async () => {
  const page = await mount(TAG, { years: '2025 2026' })
  const total = () => summaries(page).reduce((sum, text) => sum + Number(/\((\d+)\)$/.exec(text)?.[1]), 0)
  const changed = total()
  assert.equal(page.headline(), `${changed} rules differ`)
  await page.within('Show').tick('All rules')
  assert.isAbove(total(), changed * 3)
})

it('printing unfolds every section', async () => {
  const page = await mount(TAG, { years: '2019-proposed 2019' })
  window.dispatchEvent(new Event('beforeprint'))
  await page.element.updateComplete
  assert.lengthOf(page.all('table.rules'), sections(page).length)
  window.dispatchEvent(new Event('afterprint'))
  await page.settled()
  assert.lengthOf(page.all('table.rules'), 0)
})

describe('every rule year as the base, against every other', function () {
  this.timeout(120_000)
  for (const base of ruleYearIds) {
    it(`${base}: what is marked is what the core says differs, and it is sound at 320 px`, async () => {
      await view(320, 'light')
      const page = await mount(TAG, { 'rule-year': base })
      for (const other of ruleYearIds.filter((id) => id !== base)) {
        page.element.setAttribute('years', `${base} ${other}`)
        await page.settled()
        await unfoldAll(page)
        assert.equal(page.all('.results th[scope=col]').length, 3)
        const changes = compareRuleYears(await loadRuleYear(base), await loadRuleYear(other))
          .flatMap((section) => section.changes)
          .filter(({ path }) => !path.startsWith('identity.'))
        const has = (kind: string) => page.all(`.mark.${kind}`).length > 0
        for (const kind of ['added', 'removed'] as const)
          if (changes.some(({ change }) => change === kind)) assert.isTrue(has(kind), `${other}: ${kind}`)
        assert.equal(has('changed'), changes.length > 0)
        for (const one of page.all('table.rules tbody tr'))
          assert.isNotNull(one.querySelector('.mark'), `${other}: ${textOf(one)}`)
        assert.isAtMost(page.all('table.rules tbody tr').length, changes.length)
        assertFits(page)
        assertNoStyleAttribute(page)
        assertQuiet()
      }
      await assertAccessible(page)
    })
  }
})
