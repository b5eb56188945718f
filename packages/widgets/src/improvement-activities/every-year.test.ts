// The category in every rule year: what an activity brings, who counts double, what is assigned, how many of a
// group must take part. What to expect is copied by hand from 42 CFR 414.1380(b)(3) and 414.1360(a)(2).
import { type RuleYearId, ruleYearIds } from '@mips-widgets/core'
import { measureYears } from '@mips-widgets/measures'
import { assert } from 'chai'
import { addActivities } from '../kit/testing/activities.ts'
import { type Page, clear, mount, textOf } from '../kit/testing/page.ts'

const TAG = 'mips-improvement-activities'
const SIZE = 'Clinicians in the practice (TIN)'
const APM = 'I take part in an APM'
const STUDY = 'I took part in CMS’s study of reporting'
const GROUP = 'As a group (one practice, one TIN)'
const SHARE = 'Share of the group’s clinicians who did it'
const SAME_DAYS = 'All of them in the same 90 days?'

const at = (id: RuleYearId) => mount(TAG, { 'rule-year': id })
const isCounted = (id: RuleYearId) => id >= '2025'
/** Later years are here only where somebody imported them. */
const isHeld = (id: RuleYearId) => measureYears.includes(Number(id.slice(0, 4)))
/** One of medium weight and one of high, in every year that has weights. */
const medium = { id: 'IA_BE_4', weight: 'Medium' } as const
const high = { id: 'IA_BE_6', weight: 'High' } as const
const points = (page: Page): string[] => page.all('.rows .row > .n').map(textOf)
const marks = (page: Page): string => page.all('.marks').map(textOf).join(' ')

beforeEach(clear)

describe('what an activity brings', () => {
  for (const id of ruleYearIds)
    it(`${id}: ${isCounted(id) ? 'half of the category each' : '10 points of 40 for medium, 20 for high'}`, async () => {
      const page = await at(id)
      assert.equal(page.headline(), 'Which activities did you do?')
      await addActivities(page, [medium])
      assert.match(
        points(page)[0] ?? '',
        isCounted(id) ? /^20 points$/ : /^Medium-weighted activity 10 points$/,
      )
      assert.equal(page.headline(), isCounted(id) ? '50%' : '25%')
      assert.include(
        page.sentence(),
        isCounted(id)
          ? 'Activities still needed for 100%: 1.'
          : 'Activities still needed for 100%: 3 of medium weight, or 2 of high weight.',
      )
      await addActivities(page, [high])
      assert.equal(page.headline(), isCounted(id) ? '100%' : '75%')
      assert.include(page.sentence(), isCounted(id) ? '40 of 40 points.' : '30 of 40 points.')
      assert.equal(page.sentence().includes('still needed'), !isCounted(id))
    })
})

describe('who counts double', () => {
  const rows = [
    ['15 clinicians', (page: Page) => page.type(SIZE, '15'), 'Small practice'],
    ['16 clinicians', (page: Page) => page.type(SIZE, '16'), ''],
    ['rural', (page: Page) => page.tick('Rural'), 'Rural'],
    ['shortage area', (page: Page) => page.tick('Health professional shortage area (HPSA)'), 'HPSA'],
    ['non-patient facing', (page: Page) => page.tick('Non-patient facing'), 'Non-patient facing'],
  ] as const
  for (const id of ruleYearIds)
    for (const [name, fill, why] of rows)
      it(`${id}, ${name}: ${why ? 'twice' : 'once'}`, async () => {
        const page = await at(id)
        await addActivities(page, [medium])
        await fill(page)
        const each = isCounted(id) ? 20 : 10
        assert.include(points(page)[0], `${why ? 2 * each : each} points`)
        assert.equal(page.headline(), `${(why ? 200 : 100) * (each / 40)}%`)
        assert.equal(marks(page).includes(`Each activity counts double: `), why !== '')
        assert.include(marks(page), why)
      })

  it('hospital-based clinicians are not asked: they do not', async () => {
    const page = await at('2022')
    assert.isUndefined(page.named('label', 'Hospital-based'))
  })
})

describe('what is assigned', () => {
  for (const id of ruleYearIds) {
    it(`${id}: the whole for a medical home, half for an APM`, async () => {
      const page = await at(id)
      await page.tick(APM)
      // Since 2023 an activity must be attested, or the other data sent.
      assert.equal(page.headline(), id < '2023' ? '50%' : 'Which activities did you do?')
      await addActivities(page, [medium])
      assert.equal(page.headline(), '50%')
      await page.tick('We are a patient-centered medical home')
      assert.equal(page.headline(), '100%')
      assert.notInclude(page.sentence(), 'still needed')
    })

    it(`${id}: the study ${id < '2020' ? 'brings the whole' : 'is not asked for'}`, async () => {
      const page = await at(id)
      assert.equal(page.named('label', STUDY) !== undefined, id < '2020')
      if (id >= '2020') return
      await page.tick(STUDY)
      assert.equal(page.headline(), '100%')
    })
  }

  it('2022: IA_PCMH picked from the list is the medical home', async () => {
    const page = await at('2022')
    await addActivities(page, ['IA_PCMH'])
    assert.equal(page.headline(), '100%')
    assert.isUndefined(page.named('.rows label', 'Weight'))
  })
})

describe('a group', () => {
  for (const id of ruleYearIds) {
    const half = id.startsWith('2020') || id > '2020'
    it(`${id}: ${half ? 'half of its clinicians' : 'one clinician is enough'}`, async () => {
      const page = await at(id)
      await addActivities(page, [medium])
      const alone = page.headline()
      assert.isUndefined(page.named('label', SHARE))
      await page.choose('How do you take part?', GROUP)
      assert.equal(page.headline(), alone)
      assert.equal(page.named('label', SHARE) !== undefined, half)
      assert.equal(page.named('legend', SAME_DAYS) !== undefined, id === '2020-proposed')
      if (!half) return
      await page.type(SHARE, '49.9')
      assert.equal(page.headline(), '0%')
      assert.include(marks(page), 'Fewer than 50% of the group’s clinicians performed it')
      await page.type(SHARE, '50')
      assert.equal(page.headline(), alone)
      await page.type(SHARE, '101')
      assert.match(page.error(SHARE), /at most 100/)
      assert.equal(page.headline(), alone)
    })
  }

  it('2020-proposed: not in the same 90 days, not counted', async () => {
    const page = await at('2020-proposed')
    await addActivities(page, [high])
    await page.choose('How do you take part?', GROUP)
    await page.within(SAME_DAYS).tick('No')
    assert.equal(page.headline(), '0%')
    await page.within(SAME_DAYS).tick('Yes')
    assert.equal(page.headline(), '50%')
  })
})

describe('where the activities come from', () => {
  for (const id of ruleYearIds)
    it(`${id}: ${isHeld(id) ? 'CMS’s inventory' : 'typed'}`, async () => {
      const page = await at(id)
      assert.equal(page.named('label', 'Find an activity') !== undefined, isHeld(id))
      assert.equal(page.text().includes('are not in this build. Type the ID'), !isHeld(id))
      await addActivities(page, [high])
      assert.equal(page.named('.rows label', 'Activity ID') !== undefined, !isHeld(id))
      assert.equal(page.named('.rows label', 'Weight') !== undefined, !isHeld(id) && !isCounted(id))
    })
})
