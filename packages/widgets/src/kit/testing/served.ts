// What a server rendered stays until the rules are here, and is then replaced in one task: a visitor never
// sees an empty widget.
import { type RuleYearId, loadedRuleYear, ruleYearIds } from '@mips-widgets/core'
import { assert } from 'chai'
import type { LitElement } from 'lit'
import { assertQuiet } from './guard.ts'
import { type Tag, clear, pageOf, settled, textOf, until } from './page.ts'

/** What stands in the shadow root after every task that changed it. Beside an answer more may be on its way. */
function watch(root: ShadowRoot): string[] {
  const seen: string[] = []
  const note = () => {
    const live = root.querySelector('.answer') ? 'live' : root.querySelector('.loading') && 'loading'
    seen.push([root.querySelector('.served') && 'served', live].filter(Boolean).join(' and ') || 'empty')
  }
  new MutationObserver(note).observe(root, { childList: true, subtree: true })
  note()
  return seen
}

async function assertReplaced(tag: Tag, ruleYear: RuleYearId): Promise<void> {
  const stage = document.querySelector('main') as HTMLElement
  assert.isUndefined(loadedRuleYear(ruleYear), 'nobody has loaded it')
  stage.setHTMLUnsafe(
    `<${tag} rule-year="${ruleYear}"><template shadowrootmode="open"><section class="card served">Fetched soon</section></template></${tag}>`,
  )
  const element = stage.firstElementChild as LitElement
  const root = element.shadowRoot as ShadowRoot
  assert.equal(textOf(root), 'Fetched soon')
  const seen = watch(root)
  await settled(element)
  await until(() => root.querySelector('.answer') !== null)
  assert.equal(element.shadowRoot, root, 'the same root')
  assert.isNull(root.querySelector('.served'))
  assert.equal(root.querySelectorAll('.card').length, 1)
  assert.isAbove(root.adoptedStyleSheets.length, 0)
  assert.deepEqual([...new Set(seen)], ['served', 'live'])
  assert.notEqual(pageOf(element).headline(), '')
  assertQuiet()
}

/** Each widget under a rule year that nobody has loaded yet: not for more widgets than there are years. */
export function describeServed(tags: readonly Tag[]): void {
  beforeEach(clear)
  for (const [index, tag] of tags.entries())
    it(`<${tag}>: the served card, then the live one, nothing between`, () =>
      assertReplaced(tag, ruleYearIds[index] ?? '2026'))
}
