// A page of somebody else, made up on the spot: see host-rows.ts.
import type { Page } from '@playwright/test'
import { HOST } from './test.ts'

export interface HostPage {
  readonly name: string
  readonly head?: string
  readonly body?: string
  readonly htmlAttributes?: string
  readonly policy?: string
  /** The page lies on another origin than the script. */
  readonly elsewhere?: boolean
  /** A script of the page, run when it has loaded. */
  readonly act?: () => unknown
}

export const ELEMENT = '<mips-eligibility-checker rule-year="2019"></mips-eligibility-checker>'

/** Opens the page that a row describes. */
export async function open(page: Page, row: HostPage): Promise<void> {
  const { head = '', body = ELEMENT, htmlAttributes = '', policy, elsewhere, act } = row
  const address = `${elsewhere ? 'http://localhost:4803' : HOST}/somebody/page.html`
  await page.route(address, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: policy ? { 'Content-Security-Policy': policy } : {},
      body: `<!doctype html><html lang="en" ${htmlAttributes}><head><meta name="viewport" content="width=device-width"><title>Somebody’s page</title>${head}</head><body>${body}</body></html>`,
    }),
  )
  // A page that is made up here has no address of its own, so Chromium asks before it reads from loopback.
  await page.context().grantPermissions(['local-network-access'])
  await page.goto(address)
  if (act) await page.evaluate(act)
}
