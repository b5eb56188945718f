// What a server rendered stays until the rules are here, and is then replaced in one task: a visitor never
// sees an empty widget. Each test takes a rule year that nobody has loaded yet.
import { assert } from 'chai'
import { assertQuiet } from './testing/guard.ts'
import { clear, pageOf, settled, tags, textOf } from './testing/page.ts'
import type { LitElement } from 'lit'

const stage = document.querySelector('main') as HTMLElement
const years = ['2017', '2018', '2019', '2019-proposed'] as const

beforeEach(clear)

/** What stands in the shadow root after every task that changed it. */
function watch(root: ShadowRoot): string[] {
  const seen: string[] = []
  const note = () => {
    seen.push(
      [
        root.querySelector('.served') && 'served',
        root.querySelector('.answer') && 'live',
        root.querySelector('.loading') && 'loading',
      ]
        .filter(Boolean)
        .join(' and ') || 'empty',
    )
  }
  new MutationObserver(note).observe(root, { childList: true, subtree: true })
  note()
  return seen
}

for (const [index, tag] of tags.entries()) {
  it(`<${tag}>: the served card, then the live one, nothing between`, async () => {
    stage.setHTMLUnsafe(
      `<${tag} rule-year="${years[index % years.length]}"><template shadowrootmode="open"><section class="card served">Fetched soon</section></template></${tag}>`,
    )
    const element = stage.firstElementChild as LitElement
    const root = element.shadowRoot as ShadowRoot
    assert.equal(textOf(root), 'Fetched soon')
    const seen = watch(root)
    await settled(element)
    for (let wait = 0; wait < 200 && !root.querySelector('.answer'); wait++)
      await new Promise((resolve) => setTimeout(resolve, 10))
    assert.equal(element.shadowRoot, root, 'the same root')
    assert.isNull(root.querySelector('.served'))
    assert.equal(root.querySelectorAll('.card').length, 1)
    assert.isAbove(root.adoptedStyleSheets.length, 0)
    assert.deepEqual([...new Set(seen)], ['served', 'live'])
    assert.notEqual(pageOf(element).headline(), '')
    assertQuiet()
  })
}

it('without a server the widget says that it is fetching the rules', async () => {
  stage.innerHTML = '<mips-adjustment-curve rule-year="2020-proposed"></mips-adjustment-curve>'
  const element = stage.firstElementChild as LitElement
  await Promise.resolve()
  await Promise.resolve()
  assert.include(textOf(element.shadowRoot), 'Fetching the rules …')
  await settled(element)
  assert.notInclude(textOf(element.shadowRoot), 'Fetching the rules')
})
