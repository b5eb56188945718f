// A link that holds a scenario behind its #. The address of the page belongs to the page: it is read, and
// never written.
import { type Scenario, encodeScenario } from '@mips-widgets/core'

const NAME = 'mips'
const TOKEN = /[#&]mips=([^&]*)/

/** The link of a page with a scenario behind it. */
export function linkOf(scenario: Scenario, page: string): string {
  const link = new URL(page)
  link.hash = `${NAME}=${encodeScenario(scenario)}`
  return link.href
}

/** The token behind a #, if there is one; some programs escape it. */
export function tokenIn(hash: string): string | undefined {
  const [, token] = TOKEN.exec(hash) ?? []
  return token?.replaceAll('%2E', '.').replaceAll('%2e', '.')
}

/** Hands over the token in the address of the page: now, and whenever another link is opened on this page. */
export function watchLink(take: (token: string) => void): () => void {
  const look = () => {
    const token = tokenIn(location.hash)
    if (token !== undefined) take(token)
  }
  look()
  addEventListener('hashchange', look)
  return () => removeEventListener('hashchange', look)
}

/** Whether the browser took it. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
