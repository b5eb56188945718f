// What a visitor takes away can come back, as it was and where it was, in every widget that has rows.
import { assert } from 'chai'
import { addActivities } from './testing/activities.ts'
import { assertAccessible } from './testing/look.ts'
import { type Page, type Tag, clear, mount, textOf } from './testing/page.ts'

interface Case {
  readonly tag: Tag
  readonly ruleYear: string
  /** Adds one row and fills it in. */
  readonly add: (page: Page, text: string) => Promise<void>
  /** The last part of its path. */
  readonly field: string
  /** The button that takes the first row away. */
  readonly remove: string
  readonly said: string
}

const last = (page: Page): Page => page.inside(page.all('.rows > li, .measures > li').at(-1))

const cases: readonly Case[] = [
  {
    tag: 'mips-quality-bonus-calculator',
    ruleYear: '2019',
    async add(page, text) {
      if (values(page, 'eligiblePopulation').some(Boolean)) await page.press('Add a measure')
      await last(page).type('Cases', text)
    },
    field: 'eligiblePopulation',
    remove: 'Remove measure 1',
    said: 'Measure 1 removed.',
  },
  {
    tag: 'mips-quality-score',
    ruleYear: '2022',
    async add(page, text) {
      await page.press('Add a measure by hand')
      await last(page).type('Measure number', text)
    },
    field: 'measureId',
    remove: 'Remove 1',
    said: '1 removed.',
  },
  {
    tag: 'mips-improvement-activities',
    ruleYear: '2022',
    add: (page, text) => addActivities(page, [`IA_EPA_${text}`]),
    field: 'activityId',
    remove: 'Remove IA_EPA_1',
    said: 'IA_EPA_1 removed.',
  },
  {
    tag: 'mips-cost-score',
    ruleYear: '2022',
    async add(page, text) {
      await page.press('Add a cost measure')
      await last(page).type('Average cost', text)
    },
    field: 'averageCost',
    remove: 'Remove Cost measure 1',
    said: 'Cost measure 1 removed.',
  },
]

const values = ({ all }: Page, field: string) =>
  all<HTMLInputElement>('input')
    .filter(({ id }) => id.endsWith(`.${field}`))
    .map(({ value }) => value.replace(/\D/g, ''))

const kept = (page: Page) => textOf(page.first('.kept'))

beforeEach(clear)

for (const { tag, ruleYear, add, field, remove, said } of cases)
  describe(`<${tag}>`, () => {
    const filled = async () => {
      const page = await mount(tag)
      await page.chooseYear(ruleYear)
      for (const text of ['1', '2', '3']) await add(page, text)
      assert.deepEqual(values(page, field), ['1', '2', '3'])
      return page
    }

    it('says what was taken away, and Undo puts it back in its place', async () => {
      const page = await filled()
      const [answer, sentence] = [page.headline(), page.sentence()]
      await page.press(remove)
      assert.deepEqual(values(page, field), ['2', '3'])
      assert.include(kept(page), said)
      assert.equal(page.first('.kept').getAttribute('role'), 'status')
      await assertAccessible(page)
      await page.press('Undo')
      assert.deepEqual(values(page, field), ['1', '2', '3'])
      assert.equal(kept(page), '')
      assert.deepEqual([page.headline(), page.sentence()], [answer, sentence])
    })

    it('keeps what was typed in the meantime', async () => {
      const page = await filled()
      await page.press(remove)
      await add(page, '4')
      await page.press('Undo')
      assert.deepEqual(values(page, field), ['1', '2', '3', '4'])
    })

    it('works after a change of the rule year and back', async () => {
      const page = await filled()
      await page.press(remove)
      await page.chooseYear('2020')
      await page.chooseYear(ruleYear)
      await page.press('Undo')
      assert.deepEqual(values(page, field), ['1', '2', '3'])
    })
  })
