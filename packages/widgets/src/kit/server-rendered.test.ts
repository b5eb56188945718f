// What a server rendered: the first widgets, and what is there without a server.
import { assert } from 'chai'
import type { LitElement } from 'lit'
import { settled, tags, textOf } from './testing/page.ts'
import { describeServed } from './testing/served.ts'

describeServed(tags.slice(0, 7))

it('without a server the widget says that it is fetching the rules', async () => {
  const stage = document.querySelector('main') as HTMLElement
  stage.innerHTML = '<mips-adjustment-curve rule-year="2025"></mips-adjustment-curve>'
  const element = stage.firstElementChild as LitElement
  await Promise.resolve()
  await Promise.resolve()
  assert.include(textOf(element.shadowRoot), 'Fetching the rules …')
  await settled(element)
  assert.notInclude(textOf(element.shadowRoot), 'Fetching the rules')
})
