// Scenarios that are kept in this browser: only when it is asked for, several, and none lost by mistake.
import { assert } from 'chai'
import { assertQuiet, takeCaught } from '../testing/guard.ts'
import { assertAccessible } from '../testing/look.ts'
import { textOf } from '../testing/page.ts'
import {
  KEY,
  begin,
  host,
  kept,
  name,
  other,
  page,
  press,
  put,
  replace,
  status,
  tick,
  touched,
} from '../testing/take.ts'

describe('save', () => {
  it('is off, and looks at nothing until it is turned on', async () => {
    localStorage.setItem(KEY, 'x')
    takeCaught()
    await put()
    assert.isFalse((page.field('Keep on this device') as HTMLInputElement).checked)
    assert.isEmpty(page.all('.saving'))
    assert.deepEqual(touched, [])
    await tick(true)
    assert.deepEqual(touched, [KEY])
    assertQuiet()
  })

  it('is on where the page says so', async () => {
    await put({ keeps: true })
    assert.isTrue((page.field('Keep on this device') as HTMLInputElement).checked)
    assertQuiet()
  })

  it('keeps several under names of their own, and opens them', async () => {
    await put()
    await tick(true)
    await name('  Me alone ')
    await press('Save')
    assert.equal(status(), 'Saved: Me alone')
    assert.equal(page.value('Name'), '')
    host.now = other
    await press('Save')
    await press('Save')
    assert.deepEqual(kept(), ['Scenario 2', 'Scenario 1', 'Me alone'])
    await press('Open Me alone')
    assert.deepEqual(host.now, begin)
    assert.equal(status(), 'Opened: Me alone')
    await press('Undo')
    assert.deepEqual(host.now, other)
    await put({ keeps: true })
    assert.deepEqual(kept(), ['Scenario 2', 'Scenario 1', 'Me alone'])
    await assertAccessible(page)
  })

  it('replaces one of the same name, which can be taken back', async () => {
    await put({ keeps: true })
    for (const now of [begin, other]) {
      host.now = now
      await name('Mine')
      await press('Save')
    }
    assert.deepEqual(kept(), ['Mine'])
    assert.equal(status(), 'Saved in place of the earlier one: Mine')
    await press('Undo')
    await press('Open Mine')
    assert.deepEqual(host.now, begin)
  })

  it('deletes, and takes that back', async () => {
    await put({ keeps: true })
    for (const each of ['One', 'Two', 'Three']) {
      await name(each)
      await press('Save')
    }
    await press('Delete Two')
    assert.deepEqual(kept(), ['Three', 'One'])
    await press('Undo')
    assert.deepEqual(kept(), ['Three', 'Two', 'One'])
    await put({ keeps: true })
    assert.deepEqual(kept(), ['Three', 'Two', 'One'])
  })

  it('turned off leaves nothing behind, and that can be taken back', async () => {
    await put({ keeps: true })
    await press('Save')
    await tick(false)
    assert.equal(localStorage.length, 0)
    assert.equal(status(), 'Nothing is kept on this device any more.')
    assert.isEmpty(page.all('.saving'))
    await press('Undo')
    assert.deepEqual(kept(), ['Scenario 1'])
    assert.isTrue((page.field('Keep on this device') as HTMLInputElement).checked)
  })

  it('opens what the first version kept', async () => {
    const token = '1.eyJ2ZXJzaW9uIjoxLCJydWxlWWVhciI6IjIwMTkifQ'
    localStorage.setItem(
      KEY,
      `{"version":1,"scenarios":[{"name":"Old","day":"2026-07-27","token":"${token}"}]}`,
    )
    await put({ keeps: true })
    assert.equal(textOf(page.first('.saved li .small')), 'Jul 27, 2026')
    await press('Open Old')
    assert.deepEqual(host.now, { version: 1, ruleYear: '2019' })
  })

  const odd: readonly [name: string, stored: string, names: string[]][] = [
    ['no JSON', 'x', []],
    ['null', 'null', []],
    ['something else', '{"scenarios":{"a":1}}', []],
    ['one of three', '{"scenarios":[null,{"name":"A","day":"?","token":"9.x"},{"name":"B"}]}', ['A']],
  ]
  for (const [what, stored, names] of odd)
    it(`reads what it can of a damaged list: ${what}`, async () => {
      localStorage.setItem(KEY, stored)
      await put({ keeps: true })
      assert.deepEqual(kept(), names)
      if (names.length === 0) return
      await press('Open A')
      assert.deepEqual(host.now, begin)
      assert.match(status(), /has version 9/)
    })

  it('says so where the browser has no room', async () => {
    await put({ keeps: true })
    await press('Save')
    replace(Storage.prototype, 'setItem', () => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    await name('More')
    await press('Save')
    assert.match(status(), /^There is no room left/)
    assert.deepEqual(kept(), ['Scenario 1'])
    assert.equal(page.value('Name'), 'More')
  })

  it('says so where the browser keeps nothing for this page', async () => {
    replace(window, 'localStorage', undefined)
    await put()
    await tick(true)
    assert.match(status(), /^This browser keeps nothing/)
    await press('Save')
    assert.match(status(), /^This browser keeps nothing/)
  })
})
