// The `test` of every spec. Whatever else a test looks at, it fails on a console error or warning, a
// violated content security policy, a request to another host, or anything stored.
import { type Page, test as base, expect } from '@playwright/test'

export { expect }

export const HOST = 'http://127.0.0.1:4803'
export const NPM_EXAMPLE = 'http://127.0.0.1:4804/'

const OURS = new Set(['127.0.0.1', 'localhost'])
// A browser looks for it by itself where a page names no icon.
const ICON = '/favicon.ico'

export const test = base.extend<{ page: Page }>({
  page: async ({ page }, use) => {
    const complaints = await listen(page)
    await use(page)
    if (!page.isClosed()) complaints.push(...(await page.evaluate(whatIsStored)))
    expect(complaints, 'what the page did that it must not do').toEqual([])
  },
})

/** Every request of a page from now on. */
export function requestsOf(page: Page): string[] {
  const requests: string[] = []
  page.on('request', (request) => {
    if (!request.url().endsWith(ICON)) requests.push(request.url())
  })
  return requests
}

async function listen(page: Page): Promise<string[]> {
  const complaints: string[] = []
  page.on('console', (message) => {
    const { url } = message.location()
    if (['error', 'warning'].includes(message.type()) && !url.endsWith(ICON))
      complaints.push(`${message.type()}: ${message.text()} (${url})`)
  })
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`))
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url())
    if (protocol.startsWith('http') && !OURS.has(hostname)) complaints.push(`request: ${request.url()}`)
  })
  await page.addInitScript(reportForbidden)
  return complaints
}

/** Runs in the page before any of its scripts: says on the console what must not happen. */
function reportForbidden(): void {
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    console.error(`policy violated: ${violatedDirective} ${blockedURI}`),
  )
  const report = (owner: object | undefined, name: string) => {
    const own = owner && Object.getOwnPropertyDescriptor(owner, name)
    if (!own || typeof own.value !== 'function') return
    const call = own.value as (...all: unknown[]) => unknown
    Object.defineProperty(owner, name, {
      ...own,
      value(this: unknown, ...all: unknown[]) {
        console.error(`called: ${name}`)
        return call.apply(this, all)
      },
    })
  }
  report(Storage.prototype, 'setItem')
  report(IDBFactory.prototype, 'open')
  report(Navigator.prototype, 'sendBeacon')
  report(globalThis.CacheStorage?.prototype, 'open')
  report(globalThis.ServiceWorkerContainer?.prototype, 'register')
}

function whatIsStored(): string[] {
  if (!location.protocol.startsWith('http')) return []
  const kept = {
    cookie: document.cookie,
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
  }
  return Object.entries(kept).flatMap(([kind, what]) =>
    what.length > 0 ? [`stored (${kind}): ${String(what)}`] : [],
  )
}
