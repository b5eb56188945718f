// Under the running result, in every step and language: what was told and the rule year sets aside. What names it
// is fetched with the first thing that was told.
import type { Inventory, Language, RuleYear } from '@mips-widgets/core'
import { type TemplateResult, html, isServer, nothing } from 'lit'
import type { Draft } from '../kit/draft.ts'
import { words } from '../kit/language.ts'
import type * as Aside from '../kit/told/aside.ts'

let aside: typeof Aside | undefined
let fetching: Promise<unknown> | undefined

/** Without it nothing is named; everything is kept all the same. */
export const fetchAside = (): Promise<unknown> =>
  (fetching ??= import('../kit/told/aside.ts')
    .then((module) => (aside = module))
    .catch(() => (fetching = undefined)))

/** The place is there before it says something, so that it is read out. `onFetched` paints again. */
export function asideLine(
  rules: RuleYear,
  draft: Draft,
  inventory: Inventory | undefined,
  language: Language,
  onFetched: () => void,
): TemplateResult {
  if (!aside && !isServer && Object.values(draft).some(Boolean))
    void fetchAside().then(() => aside && onFetched())
  const named = aside?.asideOf(rules, draft, inventory, language) ?? []
  const list = new Intl.ListFormat(language.locale).format(named)
  return html`<div class="kept" role="status">
    ${
      named.length > 0
        ? html`<p class="small">
            ${words('Set aside under these rules, and kept: {list}', language).replace('{list}', () => list)}
          </p>`
        : nothing
    }
  </div>`
}
