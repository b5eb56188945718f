// The states of one widget under every rule year, and every switch between two of them.
import { type RuleYearId, ruleYearIds } from '@mips-widgets/core'
import { assert } from 'chai'
import { assertSound, view } from './look.ts'
import { type Page, type Tag, clear, mount } from './page.ts'
import { assertSoundInSpanish } from './spanish.ts'
import { yearLine } from './years.ts'

export interface State {
  readonly name: string
  readonly fill: (page: Page, ruleYear: RuleYearId) => Promise<void>
  readonly isError?: boolean
}

export function describeStates(tag: Tag, states: readonly State[]): void {
  describe(`<${tag}>, every state of every rule year`, function () {
    this.timeout(60_000)
    beforeEach(clear)
    for (const ruleYear of ruleYearIds) {
      for (const { name, fill, isError = false } of states) {
        it(`${ruleYear}, ${name}: sound, light at 320 px, dark at 1000 px and in Spanish`, async () => {
          await view(320, 'light')
          const page = await mount(tag, { 'rule-year': ruleYear })
          await fill(page, ruleYear)
          assert.equal(page.yearLine(), yearLine(ruleYear))
          assert.equal(page.named('.flag', 'PROPOSED') !== undefined, ruleYear.endsWith('proposed'))
          assert.include(page.text(), `Rules ${ruleYear},`)
          assert.notEqual(page.headline(), '')
          assert.equal(page.all('[aria-invalid]').length > 0, isError, 'a field is marked')
          assert.equal(page.sentence().includes('could not be read'), isError, 'the answer says so')
          await assertSound(page)
          await view(1000, 'dark')
          await assertSound(page)
          await assertSoundInSpanish(page)
        })
      }
    }
  })
}

/** Every control by its id, and the answer. */
export function snapshot({ all, headline, sentence }: Page): Record<string, string> {
  const controls = all<HTMLInputElement | HTMLSelectElement>('input, select').map((control) => {
    const state =
      'checked' in control && /checkbox|radio/.test(control.type) ? control.checked : control.value
    return [
      control.type === 'radio' ? `${control.name} ${control.value}` : control.id,
      String(state),
    ] as const
  })
  return { ...Object.fromEntries(controls), headline: headline(), sentence: sentence() }
}

export function describeSwitches(tag: Tag, fill: State['fill']): void {
  describe(`<${tag}>, every switch between two rule years`, function () {
    this.timeout(60_000)
    beforeEach(clear)
    for (const from of ruleYearIds) {
      it(`from ${from} to each other year and back: nothing typed is lost`, async () => {
        const page = await mount(tag)
        await page.chooseYear(from)
        await fill(page, from)
        const before = snapshot(page)
        for (const to of ruleYearIds.filter((id) => id !== from)) {
          await page.chooseYear(to)
          assert.equal(page.yearLine(), yearLine(to))
          assert.equal(page.all('[aria-invalid]').length, 0, `nothing to complain about in ${to}`)
          assertKept(before, snapshot(page), page)
          await page.chooseYear(from)
          assert.deepEqual(snapshot(page), before, `back from ${to}`)
        }
      })
    }
  })
}

/** A text field that both years have shows the same text. */
function assertKept(before: Record<string, string>, now: Record<string, string>, { all }: Page): void {
  for (const { id } of all<HTMLInputElement>('input[type="text"]'))
    if (id in before) assert.equal(now[id], before[id], id)
}
