// 2019 and 2020: points by measure, the points of an exclusion on the move, and what makes it zero.
import { assert } from 'chai'
import { type Page, clear, mount, textOf } from '../kit/testing/page.ts'
import {
  ACCESS,
  EP,
  RECEIVING,
  SENDING,
  attestations,
  measure,
  pointsBeside,
  registries,
  reportComplete,
  reportRate,
} from '../kit/testing/pi.ts'

const TAG = 'mips-pi-points-builder'
const TABLE = 'The same as a table'
const NO_PRESCRIPTIONS = 'Excluded: Fewer than 100 permissible prescriptions'
const at = (ruleYear = '2019') => mount(TAG, { 'rule-year': ruleYear })
const bar = (page: Page, part: string) =>
  page.all(`.bar .${part}`).reduce((sum, one) => sum + Number(one.getAttribute('width')), 0)
const tableTotal = (page: Page) => page.within(TABLE).rows().at(-1)

beforeEach(clear)

describe('points of a measure', () => {
  // e-Prescribing is worth 10, Sending 20, patients’ access 40; whole points, halves up, at least 1.
  const rows = [
    [EP, '49', '115', '4 of 10'],
    [EP, '1', '10000', '1 of 10'],
    [EP, '1,149', '1,149', '10 of 10'],
    [SENDING, '1', '3', '7 of 20'],
    [ACCESS, '15', '16', '38 of 40'],
  ] as const
  for (const [title, numerator, denominator, points] of rows) {
    it(`${numerator} / ${denominator} on ${title}: ${points}`, async () => {
      const page = await at()
      await reportRate(page, title, numerator, denominator)
      assert.equal(pointsBeside(page, title), points)
    })
  }
})

describe('an exclusion', () => {
  it('moves the 10 points of e-Prescribing, half to each exchange measure', async () => {
    const page = await at()
    await measure(page, EP).tick(NO_PRESCRIPTIONS)
    assert.match(pointsBeside(page, EP), new RegExp(`^Points moved to “${SENDING}”, “${RECEIVING}”`))
    for (const title of [SENDING, RECEIVING])
      assert.match(pointsBeside(page, title), /^25 points 5 moved here from “e-Prescribing”/)
    assert.equal(pointsBeside(page, ACCESS), '40 points')
    assert.equal(measure(page, EP).all('input[type="text"]').length, 0, 'nothing left to fill in')
    await measure(page, EP).tick(NO_PRESCRIPTIONS, false)
    assert.equal(pointsBeside(page, SENDING), '20 points')
  })

  it('never loses a point: complete with it is still 100', async () => {
    const page = await at()
    await reportComplete(page)
    await reportRate(page, EP, '', '')
    await measure(page, EP).tick(NO_PRESCRIPTIONS)
    assert.equal(page.headline(), '100 of 100')
    assert.equal(bar(page, 'measure'), 100)
  })

  it('beside reported numbers is refused at the exclusion, and the numbers count', async () => {
    const page = await at()
    await reportRate(page, EP, '49', '115')
    await measure(page, EP).tick(NO_PRESCRIPTIONS)
    assert.match(measure(page, EP).error(NO_PRESCRIPTIONS), /not both/)
    assert.equal(pointsBeside(page, EP), '4 of 10')
  })

  it('of two registries moves the public-health points to patients’ access', async () => {
    const page = await at()
    for (const name of registries) {
      const options = [...(page.field(name) as HTMLSelectElement).options].map(textOf)
      await page.choose(name, options.find((one) => one.startsWith('Excluded: No agency')) ?? '')
    }
    assert.match(pointsBeside(page, ACCESS), /^50 points 10 moved here/)
  })
})

describe('the whole category', () => {
  it('is 100 with every rate full, in words, as a picture and as a table', async () => {
    const page = await at()
    await reportComplete(page)
    assert.equal(page.headline(), '100 of 100')
    assert.include(page.sentence(), '25 of the 25 points')
    assert.equal(bar(page, 'measure'), 100)
    assert.deepEqual(tableTotal(page), ['Category', '', '100'])
  })

  it('counts half the points at half the rates; the table adds up to the headline', async () => {
    const page = await at()
    await reportComplete(page, '1', '2')
    assert.equal(page.headline(), '55 of 100') // 5 + 10 + 10 + 20, and 10 for public health
    assert.include(page.sentence(), '13.75 of the 25 points')
    const [, ...rows] = page.within(TABLE).rows()
    const earned = rows.slice(0, -1).map(([, , points]) => Number((points ?? '').split(' / ')[0]))
    assert.equal(
      earned.reduce((sum, points) => sum + points, 0),
      55,
    )
    assert.equal(bar(page, 'measure'), 55)
    assert.deepEqual(rows[0], [EP, '1 / 2', '5 / 10'])
  })

  it('takes bonus points on top, up to 100', async () => {
    const page = await at()
    await reportComplete(page, '1', '2')
    await page.tick('Query of Prescription Drug Monitoring Program (PDMP)')
    assert.equal(page.headline(), '60 of 100')
    assert.equal(bar(page, 'bonus'), 5)
    await reportRate(page, 'Verify Opioid Treatment Agreement', '1', '9')
    assert.equal(page.headline(), '65 of 100')
    await reportComplete(page)
    assert.equal(page.headline(), '100 of 100')
  })

  const missing: readonly (readonly [name: string, undo: (page: Page) => Promise<void>, named: string])[] = [
    ['a measure', (page) => reportRate(page, ACCESS, '', ''), ACCESS],
    ['a numerator of 0', (page) => reportRate(page, EP, '0', '115'), 'the numerator must be at least 1'],
    ['a registry', (page) => page.choose(registries[0], 'Not reported'), 'Public Health'],
    ['a statement', (page) => page.tick(attestations[1], false), attestations[1]],
  ]
  for (const [name, undo, named] of missing) {
    it(`is zero without ${name}, and says so`, async () => {
      const page = await at()
      await reportComplete(page)
      await undo(page)
      assert.equal(page.headline(), '0 of 100')
      assert.include(page.sentence(), 'counts as zero')
      assert.include(page.sentence(), named)
      assert.match(tableTotal(page)?.[2] ?? '', /^\(\d+\)$/, 'what it would be stands in brackets')
      assert.include(tableTotal(page)?.[1], named)
    })
  }

  it('does not need the optional statement', async () => {
    const page = await at()
    await reportComplete(page)
    assert.equal((page.field('ONC-ACB surveillance (optional)') as HTMLInputElement).checked, false)
    assert.equal(page.headline(), '100 of 100')
  })
})

describe('what cannot be read', () => {
  const rows = [
    ['200', '115', 'Numerator', /cannot be larger than the denominator/],
    ['1.5', '115', 'Numerator', /whole number/],
    ['-5', '115', 'Numerator', /less than zero/],
    ['49', 'abc', 'Denominator', /in figures/],
    ['49', '1e400', 'Denominator', /in figures/],
  ] as const
  for (const [numerator, denominator, label, sentence] of rows) {
    it(`${numerator} / ${denominator}: said at the ${label.toLowerCase()}, the rest still counts`, async () => {
      const page = await at()
      await reportComplete(page)
      await reportRate(page, EP, numerator, denominator)
      assert.match(measure(page, EP).error(label), sentence)
      assert.equal(measure(page, EP).value('Numerator'), numerator)
      assert.equal(page.all('[aria-invalid]').length, 1)
      assert.include(page.sentence(), 'it would be 90 of 100')
      assert.include(page.sentence(), 'could not be read')
    })
  }
})

describe('reweighting', () => {
  it('of a nurse practitioner: not counted until something is sent', async () => {
    const page = await at()
    await page.choose('Clinician type', 'Nurse practitioner')
    assert.equal(page.headline(), 'Not counted')
    assert.include(page.text(), 'Reweighted automatically: Nurse practitioner')
    await reportRate(page, EP, '49', '115')
    assert.equal(page.headline(), '0 of 100')
    assert.include(page.sentence(), 'sending data makes the category count')
  })

  for (const [what, tell] of [
    ['a status', (page: Page) => page.tick('Hospital-based')],
    ['an application', (page: Page) => page.choose('Approved application', 'Small practice')],
  ] as const)
    it(`by ${what}`, async () => {
      const page = await at()
      await tell(page)
      assert.equal(page.headline(), 'Not counted')
    })

  it('a physician is not reweighted', async () => {
    const page = await at()
    await page.choose('Clinician type', 'Physician (MD, DO, dentist, podiatrist, optometrist, chiropractor)')
    assert.equal(page.headline(), '0 of 100')
  })
})
