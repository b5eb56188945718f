// 2017 and 2018 in their own shape, and answers of one rule year under another.
import { assert } from 'chai'
import { type Page, clear, mount, textOf } from '../kit/testing/page.ts'
import { PDMP, measure, pointsBeside, reportComplete, reportRate } from '../kit/testing/pi.ts'

const TAG = 'mips-pi-points-builder'
const at = (ruleYear: string) => mount(TAG, { 'rule-year': ruleYear, 'choose-year': '' })

async function reportBase(page: Page, ...titles: string[]): Promise<void> {
  await page.tick('Security Risk Analysis')
  for (const title of titles) await reportRate(page, title, '1', '100')
  for (const name of ['Prevention of information blocking', 'ONC direct review']) await page.tick(name)
}
const STANDARD = [
  'e-Prescribing',
  'Provide Patient Access',
  'Send a Summary of Care',
  'Request/Accept Summary of Care',
]
const TRANSITION = ['e-Prescribing', 'Provide Patient Access', 'Health Information Exchange']

const chooseTransition = async (page: Page) => {
  const labels = page.all('.pick label').map(textOf)
  await page.tick(labels.find((one) => one.startsWith('Transition')) ?? '')
}

beforeEach(clear)

for (const ruleYear of ['2017', '2018']) {
  describe(`${ruleYear}: base, performance and bonus`, () => {
    it('has sections of its own, and shows 50 for the base once it is met', async () => {
      const page = await at(ruleYear)
      const legends = page.all('legend').map(textOf)
      assert.includeMembers(legends, [
        'Base score: all of these, or their exclusions',
        'Performance',
        'Bonuses',
      ])
      await reportBase(page, ...STANDARD)
      // Base 50; three base measures with performance earn 1 of 10 each at 1 %.
      assert.equal(page.headline(), '53 of 100')
      assert.equal(page.all('.bar .base')[0]?.getAttribute('width'), '50')
    })

    it('is zero without one base measure, and names it', async () => {
      const page = await at(ruleYear)
      await reportBase(page, ...STANDARD.slice(1))
      assert.equal(page.headline(), '0 of 100')
      assert.include(page.sentence(), 'e-Prescribing')
      await measure(page, 'e-Prescribing').tick('Excluded: Fewer than 100 permissible prescriptions')
      assert.equal(page.headline(), '53 of 100')
    })

    it('adds a registry, a second one and the activity; every started ten of a rate is a point', async () => {
      const page = await at(ruleYear)
      await reportBase(page, ...STANDARD)
      await reportRate(page, 'Secure Messaging', '11', '100')
      assert.equal(pointsBeside(page, 'Secure Messaging'), '2 of 10')
      assert.equal(page.headline(), '55 of 100')
      await page.tick('An eligible improvement activity done with certified technology')
      assert.equal(page.headline(), '65 of 100')
    })

    it('offers the transition set with its own measures', async () => {
      const page = await at(ruleYear)
      await chooseTransition(page)
      assert.isUndefined(page.named('.row b', 'Patient-Generated Health Data'))
      await reportBase(page, ...TRANSITION)
      // Base 50; two measures of 20 earn 2 each.
      assert.equal(page.headline(), '54 of 100')
    })
  })
}

it('the bonus for 2015 Edition technology is for the standard set of 2018 alone', async () => {
  const EDITION = 'All base and performance measures from 2015 Edition technology alone'
  const page = await at('2018')
  assert.ok(page.named('label', EDITION))
  await chooseTransition(page)
  assert.isUndefined(page.named('label', EDITION))
  await page.chooseYear('2017')
  assert.isUndefined(page.named('label', EDITION))
})

it('2017 calls the category by its own name when it is reweighted', async () => {
  const page = await at('2017')
  await page.choose('Clinician type', 'Nurse practitioner')
  assert.include(page.sentence(), 'Advancing Care Information')
  await page.chooseYear('2018')
  assert.include(page.sentence(), 'Promoting Interoperability')
})

it('sets the answers of other rule years aside, says how many, and does not count them', async () => {
  const page = await at('2019')
  await reportComplete(page)
  await page.chooseYear('2017')
  assert.equal(page.headline(), '0 of 100')
  assert.include(page.text(), 'Kept for other rule years, not used here: 9 answers.')
  await page.chooseYear('2019')
  assert.equal(page.headline(), '100 of 100')
  assert.notInclude(page.text(), 'Kept for other rule years')
})

it('keeps both forms of a measure that is a rate in one year and a yes in another', async () => {
  const page = await at('2019-proposed')
  await reportComplete(page, '1', '2')
  await reportRate(page, PDMP, '3', '4')
  assert.equal(page.headline(), '60 of 100')
  await page.chooseYear('2019')
  assert.equal(page.headline(), '55 of 100')
  await page.tick(PDMP)
  assert.equal(page.headline(), '60 of 100')
  await page.chooseYear('2019-proposed')
  assert.equal(page.headline(), '60 of 100')
  assert.equal(measure(page, PDMP).value('Numerator'), '3')
  assert.equal(page.all('[aria-invalid]').length, 0)
  await reportRate(page, PDMP, '', '')
  assert.equal(page.headline(), '55 of 100')
  await page.chooseYear('2019')
  assert.isTrue((page.field(PDMP) as HTMLInputElement).checked)
})

it('2020 no longer asks for Verify Opioid Treatment Agreement', async () => {
  const page = await at('2020')
  assert.isUndefined(page.named('.row b', 'Verify Opioid Treatment Agreement'))
  await page.chooseYear('2019')
  assert.ok(page.named('.row b', 'Verify Opioid Treatment Agreement'))
})
