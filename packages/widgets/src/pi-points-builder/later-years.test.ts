// From 2021: alternatives for an objective, a required query, two named registries with a bonus, answers of
// any kind, a suppressed registry, and small practices.
import { assert } from 'chai'
import { type Page, clear, mount, textOf } from '../kit/testing/page.ts'
import {
  ACCESS,
  BELOW,
  BIDIRECTIONAL,
  EP,
  HOW,
  PDMP,
  RECONCILING,
  SENDING,
  TEFCA,
  measure,
  pointsBeside,
  reportBy,
  reportEverything,
  reportRate,
} from '../kit/testing/pi.ts'

const TAG = 'mips-pi-points-builder'
const TABLE = 'The same as a table'
const HEALTH = 'Public Health and Clinical Data Exchange'
const IMMUNIZATION = 'Immunization Registry Reporting'
const CASES = 'Electronic Case Reporting'
const NO_PRESCRIPTIONS = 'Excluded: Fewer than 100 permissible prescriptions'
const PRACTICE = 'Clinicians in the practice (TIN)'
const at = (ruleYear: string) => mount(TAG, { 'rule-year': ruleYear, 'choose-year': '' })

const row = (page: Page, title: string): string[] =>
  page
    .within(TABLE)
    .rows()
    .find(([name]) => name === title) ?? []
const options = (page: Page, label: string): string[] =>
  [...(page.field(label) as HTMLSelectElement).options].map(textOf)
const exclude = async (page: Page, ...labels: string[]) => {
  for (const label of labels)
    await page.choose(label, options(page, label).find((one) => one.startsWith('Excluded')) ?? '')
}
const isOn = (page: Page, way: string): boolean => (page.within(HOW).field(way) as HTMLInputElement).checked

/** A full report with rates of 1: 100 points. */
async function reportFully(page: Page): Promise<void> {
  await reportEverything(page)
  for (const title of [EP, SENDING, RECONCILING, ACCESS]) await reportRate(page, title, '5', '5')
}

beforeEach(clear)

for (const [ruleYear, ways, points] of [
  ['2021', [BIDIRECTIONAL], '40'],
  ['2022', [BIDIRECTIONAL], '40'],
  ['2023', [BIDIRECTIONAL, TEFCA], '30'],
  ['2024', [BIDIRECTIONAL, TEFCA], '30'],
  ['2025', [BIDIRECTIONAL, TEFCA], '30'],
  ['2026', [BIDIRECTIONAL, TEFCA], '30'],
] as const) {
  describe(`${ruleYear}: how health information exchange is reported`, () => {
    it('can be chosen, and what was typed for the measures set aside is kept', async () => {
      const page = await at(ruleYear)
      await reportFully(page)
      assert.deepEqual(page.within(HOW).all('label').map(textOf), [BELOW, ...ways])
      assert.isTrue(isOn(page, BELOW))
      await reportRate(page, SENDING, '1', '5')
      const before = page.headline()
      for (const way of ways) {
        await reportBy(page, way)
        assert.isTrue(isOn(page, way))
        assert.equal(page.headline(), '100 of 100')
        assert.match(pointsBeside(page, SENDING), /^Set aside: /)
        assert.equal(measure(page, SENDING).all('input').length, 0, 'nothing to fill in')
        assert.deepEqual(row(page, SENDING), [SENDING, 'Set aside', '0 / 0'])
        assert.deepEqual(row(page, way), [way, 'Yes', `${points} / ${points}`])
      }
      await reportBy(page, BELOW)
      assert.equal(page.headline(), before)
      assert.equal(measure(page, SENDING).value('Numerator'), '1')
    })

    it('takes the points of e-Prescribing where that is excluded', async () => {
      const page = await at(ruleYear)
      await reportBy(page, BIDIRECTIONAL)
      await measure(page, EP).tick(NO_PRESCRIPTIONS)
      assert.match(pointsBeside(page, EP), new RegExp(`^Points moved to “${BIDIRECTIONAL}”`))
      const more = String(Number(points) + 10)
      assert.deepEqual(row(page, BIDIRECTIONAL), [BIDIRECTIONAL, 'Yes', `${more} / ${more}`])
    })
  })
}

it('a number that cannot be read does not matter while its measure is set aside', async () => {
  const page = await at('2023')
  await reportRate(page, SENDING, '9', '5')
  assert.equal(page.all('[aria-invalid]').length, 1)
  await reportBy(page, TEFCA)
  assert.equal(page.all('[aria-invalid]').length, 0)
  await reportBy(page, BELOW)
  assert.equal(page.all('[aria-invalid]').length, 1)
})

it('an alternative is kept for the years that have it', async () => {
  const page = await at('2023')
  await reportFully(page)
  await reportBy(page, TEFCA)
  await page.chooseYear('2022')
  assert.isTrue(isOn(page, BELOW))
  assert.match(page.text(), /Kept for other rule years, not used here: \d+ answers?/)
  await page.chooseYear('2023')
  assert.isTrue(isOn(page, TEFCA))
  assert.equal(page.headline(), '100 of 100')
})

describe('the query of a PDMP, required from 2023', () => {
  it('is yes, or excluded for a reason, and its points move to e-Prescribing', async () => {
    const page = await at('2023')
    await reportFully(page)
    assert.lengthOf(options(page, PDMP), 5, 'not reported, yes, three exclusions')
    assert.deepEqual(row(page, PDMP), [PDMP, 'Yes', '10 / 10'])
    await page.choose(PDMP, 'Not reported')
    assert.equal(page.headline(), '0 of 100')
    assert.include(page.sentence(), PDMP)
    await exclude(page, PDMP)
    assert.equal(page.headline(), '100 of 100')
    assert.match(pointsBeside(page, EP), /^20 of 20 10 moved here from “Query of/)
  })

  it('has two exclusions from 2024 and is a bonus in 2022', async () => {
    assert.lengthOf(options(await at('2024'), PDMP), 4)
    const page = await at('2022')
    assert.include(textOf(page.named('label', PDMP)?.closest('.measure')), '10 bonus points')
  })
})

describe('public health from 2022', () => {
  it('asks for both registries, and moves the points when both are excluded', async () => {
    const page = await at('2024')
    await reportFully(page)
    assert.include(page.within(HEALTH).first('.help').textContent, 'each of these')
    await exclude(page, CASES)
    assert.equal(page.headline(), '100 of 100')
    await exclude(page, IMMUNIZATION)
    assert.match(pointsBeside(page, ACCESS), /^50 of 50 25 moved here/)
    assert.include(textOf(page.within('Bonuses').first('.moved')), 'No bonus where the objective itself')
    await page.choose(IMMUNIZATION, 'Not reported')
    assert.equal(page.headline(), '0 of 100')
    assert.include(page.sentence(), '1 more to report to or exclude')
  })

  it('takes a bonus for a further registry, once', async () => {
    const page = await at('2022')
    await reportEverything(page)
    await reportRate(page, ACCESS, '1', '2')
    const bonus = page.within('Bonuses')
    assert.include(textOf(bonus.first('.points')), '5 of 5')
    const before = Number(page.headline().split(' ')[0])
    for (const label of bonus.all('label').map(textOf)) await page.tick(label, false)
    assert.equal(Number(page.headline().split(' ')[0]), before - 5)
    await page.tick('Syndromic Surveillance Reporting')
    assert.equal(Number(page.headline().split(' ')[0]), before)
  })

  it('earns the points of a suppressed registry with any answer in 2025', async () => {
    const page = await at('2025')
    assert.include(textOf(page.within(HEALTH).all('.help')[1]), `Suppressed this year: ${CASES}.`)
    await reportFully(page)
    for (const answer of ['No', ...options(page, CASES).filter((one) => one.startsWith('Excluded'))]) {
      await page.choose(CASES, answer)
      assert.equal(page.headline(), '100 of 100', answer)
      assert.equal((page.field(CASES) as HTMLSelectElement).selectedOptions[0]?.textContent, answer)
    }
    await page.choose(CASES, 'Not reported')
    assert.equal(page.headline(), '0 of 100')
    await page.choose(CASES, 'No')
    await page.chooseYear('2026')
    assert.equal(page.headline(), '0 of 100')
    assert.notInclude(options(page, CASES), 'No')
    assert.notInclude(page.text(), 'Suppressed this year')
  })
})

for (const ruleYear of ['2022', '2023']) {
  it(`${ruleYear}: the SAFER Guides are answered with yes or no, and either is enough`, async () => {
    const page = await at(ruleYear)
    await reportFully(page)
    const legend =
      page
        .all('.choice > legend')
        .map(textOf)
        .find((one) => one.startsWith('SAFER')) ?? ''
    await page.within(legend).tick('No')
    assert.equal(page.headline(), '100 of 100')
    await page.within(legend).tick('Not reported')
    assert.equal(page.headline(), '0 of 100')
    assert.include(page.sentence(), 'SAFER')
  })
}

it('2024: the SAFER Guides have to be a yes', async () => {
  const page = await at('2024')
  await reportFully(page)
  const name =
    page
      .all('.check label')
      .map(textOf)
      .find((one) => one.startsWith('SAFER')) ?? ''
  await page.tick(name, false)
  assert.equal(page.headline(), '0 of 100')
})

describe('a small practice', () => {
  it('is reweighted by its size from 2022', async () => {
    const page = await at('2022')
    await page.type(PRACTICE, '16')
    assert.equal(page.headline(), '0 of 100')
    await page.type(PRACTICE, '15')
    assert.equal(page.headline(), 'Not counted')
    assert.include(page.text(), 'Reweighted automatically: Small practice')
    await page.chooseYear('2021')
    assert.equal(page.headline(), '0 of 100')
  })

  it('is told when its size cannot be read', async () => {
    const page = await at('2022')
    await page.type(PRACTICE, 'few')
    assert.match(page.error(PRACTICE), /in figures/)
    await page.chooseYear('2021')
    assert.equal(page.all('[aria-invalid]').length, 0)
    assert.notInclude(page.sentence(), 'could not be read')
  })
})
