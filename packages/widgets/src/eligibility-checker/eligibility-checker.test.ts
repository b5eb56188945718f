// Am I in? The answer, its reasons and its choices, told through the page.
import { assert } from 'chai'
import { type Page, clear, mount, textOf } from '../kit/testing/page.ts'
import { allRules } from '../kit/testing/years.ts'

const TAG = 'mips-eligibility-checker'
const NUMBERS = 'Your Medicare numbers'
const IN = 'You are in.'
const MAY = 'You may opt in.'
const OUT = 'You are not in.'

async function tell(page: Page, [charges, patients, services]: readonly string[], part = NUMBERS) {
  const { type } = page.within(part)
  if (charges !== undefined) await type('Allowed charges', charges)
  if (patients !== undefined) await type('Patients', patients)
  if (services !== undefined) await type('Services', services)
}

const at = (ruleYear: string) => mount(TAG, { 'rule-year': ruleYear })
const HIGH = ['95,000', '300', '300'] as const
const withOptIn = (await allRules())
  .filter(({ eligibility }) => eligibility.optIn.kind === 'available')
  .map(({ id }) => id)

beforeEach(clear)

describe('the opt-in table of the slides', () => {
  // "At most" is the limit itself: 90,000 / 200 / 200 do not exceed. The last three are not on the slides.
  const rows: readonly (readonly [numbers: readonly string[], answer: string])[] = [
    [['90000', '200', '200'], OUT],
    [['90,000', '200', '201'], MAY],
    [['$90,001', '200', '200'], MAY],
    [['90000', '201', '201'], MAY],
    [['90000.01', '201', '201'], IN],
    [['90000', '201', '200'], MAY],
    [['90001', '200', '201'], MAY],
    [['90001', '201', '200'], MAY],
  ]
  for (const ruleYear of withOptIn) {
    it(`${ruleYear}: all eight combinations`, async () => {
      const page = await at(ruleYear)
      for (const [numbers, answer] of rows) {
        await tell(page, numbers)
        assert.equal(page.headline(), answer, numbers.join(' / '))
      }
    })
  }
  const earlier = [
    ['2017', ['30000', '101'], OUT],
    ['2017', ['30001', '100'], OUT],
    ['2017', ['30001', '101'], IN],
    ['2018', ['90000', '201'], OUT],
    ['2018', ['90001', '200'], OUT],
    ['2018', ['90001', '201'], IN],
  ] as const
  for (const [ruleYear, numbers, answer] of earlier) {
    it(`${ruleYear}, two criteria, no opting in: ${numbers.join(' / ')}`, async () => {
      const page = await at(ruleYear)
      await tell(page, numbers)
      assert.equal(page.headline(), answer)
      assert.notInclude(page.text(), 'opt in')
    })
  }
})

describe('while numbers are missing', () => {
  const rows = [
    ['2019', [], 'Three numbers will tell.'],
    ['2017', [], 'Two numbers will tell.'],
    ['2019', ['95,000'], 'Not settled yet.'],
    ['2019', ['5,000'], 'You are not required.'],
    ['2017', ['5,000'], OUT],
  ] as const
  for (const [ruleYear, numbers, answer] of rows) {
    it(`${ruleYear}: ${numbers.join(' / ') || 'nothing'} gives “${answer}”`, async () => {
      const page = await at(ruleYear)
      await tell(page, numbers)
      assert.equal(page.headline(), answer)
    })
  }
})

describe('the findings', () => {
  it('every reason says which number against which limit, and cites it in place', async () => {
    const page = await at('2019')
    await tell(page, ['90,001', '200', '12'])
    const [charges, patients, services] = page.all('.marks li')
    assert.include(textOf(charges), '$90,001, above $90,000 (Oct 1, 2017 to Sep 30, 2018)')
    assert.include(textOf(patients), '200, not above 200')
    assert.include(textOf(services), '12, not above 200')
    assert.deepEqual(
      [charges, patients, services].map((one) => one?.className),
      ['yes', 'no', 'no'],
    )
    const cite = charges?.querySelector<HTMLDetailsElement>('details.cite')
    assert.isFalse(cite?.open)
    cite?.querySelector('summary')?.click()
    assert.isTrue(cite?.open)
    assert.include(textOf(cite), '§ 414.1305, “Low-volume threshold”')
    assert.match(cite?.querySelector('a')?.href ?? '', /^https:\/\/www\.ecfr\.gov\//)
  })

  const choices = [
    ['90,001', ['Opt in', 'Report voluntarily', 'Do nothing'], '2021 from −7% up'],
    ['5,000', ['Report voluntarily', 'Do nothing'], 'Your payments do not change.'],
  ] as const
  for (const [charges, expected, meaning] of choices) {
    it(`the choices with ${charges}: ${expected.join(', ')}`, async () => {
      const page = await at('2019')
      await tell(page, [charges, '100', '100'])
      const [, ...rows] = page.rows('table:not(.levels)')
      assert.deepEqual(
        rows.map(([choice]) => choice),
        [...expected],
      )
      assert.include(rows.flat().join(' '), meaning)
    })
  }

  it('alone and with the group, side by side', async () => {
    const page = await at('2019')
    await tell(page, ['5,000', '20', '20'])
    await tell(page, HIGH, 'Compare: As a group')
    assert.deepEqual(page.rows('.levels'), [
      ['On your own', OUT],
      ['As a group', 'In, if it reports together.'],
    ])
    await page.choose('How do you take part?', 'As a group (one practice, one TIN)')
    assert.equal(page.headline(), 'As a group: In, if it reports together.')
    assert.equal(page.rows('.levels')[1]?.[0], 'On your own')
  })

  it('the worse of the two periods decides', async () => {
    const page = await at('2019')
    await tell(page, HIGH)
    assert.equal(page.headline(), IN)
    await tell(page, ['5,000', '20', '20'], 'The second period')
    assert.equal(page.headline(), OUT)
  })

  it('a special status is there with what it changes', async () => {
    const page = await at('2019')
    await page.type('Clinicians in the practice (TIN)', '15')
    await page.tick('Rural')
    const statuses = page.within('Your special statuses, and what they change')
    assert.deepEqual(statuses.all('.subtitle').map(textOf), ['Small practice', 'Rural'])
    assert.include(statuses.all('.marks li').map(textOf).join(), 'Quality: 6 bonus points')
    await page.type('Clinicians in the practice (TIN)', '16')
    assert.deepEqual(statuses.all('.subtitle').map(textOf), ['Rural'])
  })
})
