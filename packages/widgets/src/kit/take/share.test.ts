// Sharing a link and opening one; nothing happens, and nothing is wrong, before anybody asks.
import { type Scenario, encodeScenario } from '@mips-widgets/core'
import { assert } from 'chai'
import { assertQuiet, takeCaught } from '../testing/guard.ts'
import { assertAccessible, assertFits, assertNoStyleAttribute, view } from '../testing/look.ts'
import {
  begin,
  frame,
  host,
  name,
  other,
  page,
  press,
  put,
  replace,
  stage,
  status,
  touched,
  until,
} from '../testing/take.ts'

describe('before anybody asks', () => {
  it('nothing is stored, read from storage, fetched or started', async () => {
    await put()
    host.take.shelf.typed('x')
    host.requestUpdate()
    await host.updateComplete
    assert.deepEqual(touched, [])
    assertQuiet()
  })

  for (const [width, scheme] of [
    [320, 'light'],
    [1000, 'dark'],
  ] as const)
    it(`sound at ${width} px, ${scheme}, with everything open`, async () => {
      await view(width, scheme)
      replace(navigator, 'clipboard', undefined)
      await put({ keeps: true })
      await name('A scenario with a very long name that has to be broken somewhere in the middle of it')
      await press('Save')
      await press('Share')
      host.take.running = { name: 'submission.json', done: 1, total: 2 }
      host.requestUpdate()
      await host.updateComplete
      takeCaught()
      assertFits(page)
      assertNoStyleAttribute(page)
      await assertAccessible(page)
      assertQuiet()
      await view(1000, 'light')
    })
})

describe('share', () => {
  it('copies a link of this page that holds the scenario, and leaves the address alone', async () => {
    let copied = ''
    replace(navigator, 'clipboard', { writeText: async (text: string) => void (copied = text) })
    await put()
    const before = location.href
    await press('Share')
    assert.equal(copied, `${before}#mips=${encodeScenario(begin)}`)
    assert.equal(location.href, before)
    assert.match(status(), /^The link is copied\./)
    assert.isEmpty(page.all('.take-link'))
  })

  for (const [why, clipboard] of [
    ['refuses', { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) }],
    ['has no clipboard', undefined],
  ] as const)
    it(`shows the link, selected, where the browser ${why}`, async () => {
      replace(navigator, 'clipboard', clipboard)
      await put()
      await press('Share')
      const field = page.field('Link') as HTMLInputElement
      assert.isTrue(field.readOnly)
      assert.equal(field.value, `${location.href}#mips=${encodeScenario(begin)}`)
      assert.equal(host.shadowRoot?.activeElement, field)
      assert.deepEqual([field.selectionStart, field.selectionEnd], [0, field.value.length])
      assert.match(status(), /Copy this link yourself/)
    })

  it('is refused for a scenario that no address can hold', async () => {
    await put({ now: { version: 1, clinician: { type: 'x'.repeat(60_000) } } })
    await press('Share')
    assert.match(status(), /too much for a link/)
  })
})

describe('a link that is opened', () => {
  const hash = (scenario: Scenario) => `#mips=${encodeScenario(scenario)}`

  it('fills the widget, says so, and can be taken back', async () => {
    history.replaceState(null, '', hash(other))
    await put()
    assert.deepEqual(host.now, other)
    assert.equal(status(), 'Opened: the link')
    await press('Undo')
    assert.deepEqual(host.now, begin)
    assert.equal(status(), 'Undone.')
  })

  it('is opened when it comes later, too, and not again when the widget is moved', async () => {
    await put()
    assert.deepEqual(host.now, begin)
    location.hash = hash(other)
    await until(() => host.now.ruleYear === '2019')
    host.now = begin
    stage.append(host)
    await frame()
    assert.deepEqual(host.now, begin)
    host.remove()
    location.hash = hash({ version: 1, ruleYear: '2020' })
    await frame()
    assert.deepEqual(host.now, begin)
  })

  it('says what of it could not be used', async () => {
    history.replaceState(null, '', hash({ ...other, ruleYear: '1999', note: 'x' } as Scenario))
    await put()
    assert.deepEqual(host.now, { version: 1, payment: { finalScore: '92.5' }, note: 'x' } as Scenario)
    assert.match(status(), /^Opened: the link What could not be used ruleYear There is no rule year “1999”\./)
    assert.match(status(), /Unknown here and passed over: note$/)
    await assertAccessible(page)
  })

  const refused: readonly [name: string, hash: string, sentence: RegExp][] = [
    ['cut off', hash(other).slice(0, 40), /Check that all of it was copied/],
    ['of a later version', '#mips=9.abc', /has version 9/],
    ['empty', '#mips=', /Check that all of it was copied/],
  ]
  for (const [why, given, sentence] of refused)
    it(`is refused, and what is there stays: ${why}`, async () => {
      history.replaceState(null, '', given)
      await put()
      assert.deepEqual(host.now, begin)
      assert.match(status(), sentence)
      assert.isTrue(page.first('[role="status"]').matches('.error'))
    })

  for (const given of ['', '#top', '#/route?mips=1.x', '#mipsy=1.x'])
    it(`is not looked for in ${given || 'no address'}`, async () => {
      history.replaceState(null, '', given || location.pathname)
      await put()
      assert.equal(status(), '')
    })

  it('is found beside what the page itself keeps there', async () => {
    history.replaceState(null, '', `#/route&${hash(other).slice(1).replace('.', '%2E')}`)
    await put()
    assert.deepEqual(host.now, other)
  })
})
