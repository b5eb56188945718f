// A scenario as the text that stands behind the # of a link: the version of this format, a point, and the
// JSON in base64url. Reading it back is a module of its own, which not every page needs.
import type { Scenario } from './scenario.ts'
import { toBase64Url } from './share-link-text.ts'

/** The version that is written. Every version that was ever released is read for ever (test/links). */
export const LINK_VERSION = 1

/** The token of a scenario, safe behind a `#`. Fields that were emptied are left out. */
export const encodeScenario = (scenario: Scenario): string =>
  `${LINK_VERSION}.${toBase64Url(JSON.stringify(scenario, withoutEmptied))}`

/** A field that was emptied says nothing; JSON knows no infinite number. */
function withoutEmptied(this: unknown, _key: string, value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value)
  return value === '' && !Array.isArray(this) ? undefined : value
}
