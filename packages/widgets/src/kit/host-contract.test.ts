// What a host page can rely on: attributes, the event, several instances, being moved, and how a widget
// comes onto the page.
import { assert } from 'chai'
import type { ChangeDetail } from './change-event.ts'
import { assertAccessible } from './testing/look.ts'
import { clear, mount, tags, textOf } from './testing/page.ts'
import { enter, entered, prepare, typing } from './testing/typing.ts'
import { newestFinal, yearLine } from './testing/years.ts'

const stage = document.querySelector('main') as HTMLElement

beforeEach(clear)

function warnings(): { said: string[]; stop: () => void } {
  const original = console.warn
  const said: string[] = []
  console.warn = (...words: unknown[]) => void said.push(words.map(String).join(' '))
  return { said, stop: () => void (console.warn = original) }
}

for (const tag of tags) {
  describe(`<${tag}>`, () => {
    it('says an unknown attribute in place and once on the console', async () => {
      const { said, stop } = warnings()
      const name = `${tag}-colour`.slice(5)
      const pages = await Promise.all(
        [1, 2].map(() => mount(tag, { [name]: 'red', class: 'x', 'data-y': '1' })),
      )
      stop()
      for (const page of pages)
        assert.equal(textOf(page.all('.notice')[0]), `No such attribute here: ${name}.`)
      assert.equal(pages[0]?.all('.notice').length, 1)
      assert.equal(said.length, 1, said.join())
      assert.include(said[0], name)
      assert.notEqual(pages[0]?.headline(), '', 'and works all the same')
    })

    it('says an unknown rule year in place, once on the console, and offers those there are', async () => {
      const { said, stop } = warnings()
      const page = await mount(tag, { 'rule-year': '1999' })
      const again = await mount(tag, { 'rule-year': '1999' })
      stop()
      assert.equal(said.filter((one) => one.includes('1999')).length, 1)
      assert.match(textOf(page.all('[role="alert"]')[0]), /no rule year “1999” here/)
      await assertAccessible(again)
      await page.chooseYear('2019')
      assert.equal(page.yearLine(), '2019 rules → your 2021 payments')
      assert.equal(page.all('[role="alert"]').length, 0)
    })

    for (const [level, expected] of [
      [undefined, '2'],
      ['4', '4'],
      ['1', '1'],
      ['7', '2'],
      ['0', '2'],
      ['big', '2'],
    ] as const)
      it(`heading-level ${level ?? 'not set'}: level ${expected}`, async () => {
        const { stop } = warnings()
        const page = await mount(tag, level === undefined ? {} : { 'heading-level': level })
        stop()
        assert.equal(page.all('[role="heading"]')[0]?.getAttribute('aria-level'), expected)
      })

    it('shows a chooser of the rule year only where the page leaves it open', async () => {
      const chooser = async (attributes: Record<string, string>) =>
        (await mount(tag, attributes)).all('.chooser select').length
      assert.equal(await chooser({}), 1)
      assert.equal(await chooser({ 'rule-year': '2019' }), 0)
      assert.equal(await chooser({ 'rule-year': '2019', 'choose-year': '' }), 1)
    })

    it('without a rule year shows the newest final one', async () =>
      assert.equal((await mount(tag)).yearLine(), yearLine(newestFinal)))

    it('follows the rule-year attribute when the page changes it', async () => {
      const page = await mount(tag, { 'rule-year': '2017' })
      page.element.setAttribute('rule-year', '2020-proposed')
      await page.settled()
      assert.ok(page.named('.flag', 'PROPOSED'))
    })

    it('fires mips-change on what a visitor does and on nothing else, with results only', async () => {
      const heard: CustomEvent<ChangeDetail>[] = []
      const hear = (event: Event) => void heard.push(event as CustomEvent<ChangeDetail>)
      const page = await mount(tag, { 'choose-year': '' })
      await prepare(page, tag)
      document.addEventListener('mips-change', hear)
      page.element.setAttribute('rule-year', '2019')
      await page.settled()
      assert.isEmpty(heard)
      await enter(page, tag)
      document.removeEventListener('mips-change', hear)
      assert.equal(heard.length, 1)
      const [event] = heard
      assert.isTrue(event?.bubbles)
      assert.isTrue(event?.composed)
      assert.equal(event?.target, page.element)
      assert.hasAllKeys(event?.detail, ['ruleYear', 'result'])
      assert.equal(event?.detail.ruleYear, '2019')
      // A comparison has no status of its own: each of its rule years has one.
      if (tag === 'mips-rule-compare') assert.isNotEmpty(event?.detail.result['ruleYears'])
      else assert.isString(event?.detail.result['status'])
      assert.doesNotThrow(() => structuredClone(event?.detail))
    })

    it('fires mips-change for a chosen year, and adds the inputs with expose-inputs', async () => {
      const heard: ChangeDetail[] = []
      const page = await mount(tag, { 'expose-inputs': '' })
      await prepare(page, tag)
      page.element.addEventListener('mips-change', (event) =>
        heard.push((event as CustomEvent<ChangeDetail>).detail),
      )
      await enter(page, tag)
      const { value, id } = page.field(typing[tag].label)
      assert.equal(heard[0]?.inputs?.[id], value)
      await page.chooseYear('2018')
      assert.equal(heard[1]?.ruleYear, '2018')
      assert.equal(heard.length, 2)
    })

    it('shares nothing with another instance, ids included', async () => {
      const [one, two] = [await mount(tag), await mount(tag)]
      for (const page of [one, two]) await prepare(page, tag)
      const untouched = entered(two, tag)
      await enter(one, tag)
      await two.settled()
      assert.equal(entered(one, tag), typing[tag].text)
      assert.equal(entered(two, tag), untouched)
      assert.equal(document.querySelectorAll('main [id]').length, 0, 'ids stay inside')
    })

    it('keeps its text and its year when it is moved', async () => {
      const page = await mount(tag)
      await page.chooseYear('2019')
      await prepare(page, tag)
      await enter(page, tag)
      const place = document.createElement('section')
      stage.prepend(place)
      place.append(page.element)
      await page.settled()
      assert.equal(entered(page, tag), typing[tag].text)
      assert.equal(page.yearLine(), '2019 rules → your 2021 payments')
      page.element.remove()
      stage.append(page.element)
      await page.settled()
      assert.equal(entered(page, tag), typing[tag].text)
      await enter(page, tag, typing[tag].other)
      assert.equal(entered(page, tag), typing[tag].other)
    })
  })
}
