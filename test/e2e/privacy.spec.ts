// A widget on a bare page, every one of its controls used, in every rule year: nothing leaves the page,
// nothing is stored. Console messages, storage and other hosts are watched in support/test.ts.
import { ruleYearIds } from '@mips-widgets/core'
import type { Locator } from '@playwright/test'
import { open } from './support/host-pages.ts'
import { expect, requestsOf, test } from './support/test.ts'
import { ALL_TAGS, answerOf, field, widget } from './support/widgets.ts'

const CANARY = '31415'

const MODULE = /^http:\/\/127\.0\.0\.1:4803\/cdn\/(?:chunks|define)\/[\w-]+\.js$/

for (const tag of ALL_TAGS) {
  test(`<${tag}> asks its own origin for modules, and nobody for anything else`, async ({ page }) => {
    test.slow()
    await open(page, {
      name: '',
      head: '<script src="/cdn/mips-widgets.js"></script>',
      body: `<${tag}></${tag}>`,
    })
    const element = widget(page, tag)
    await expect(answerOf(element)).toBeVisible()
    const requests = requestsOf(page)
    for (const year of ruleYearIds) {
      await field(element, 'Rule year').selectOption(year)
      await expect(element.locator('footer').first()).toContainText(`Rules ${year},`)
      await useEverything(element)
    }
    expect(requests.length).toBeGreaterThanOrEqual(ruleYearIds.length - 1)
    for (const address of requests) expect(address).toMatch(MODULE)
    expect(requests.filter((address) => address.includes(CANARY))).toEqual([])
    await page.waitForLoadState('networkidle')
    const afterAll = requests.length
    await useEverything(element)
    expect(requests.slice(afterAll), 'requests caused by typing').toEqual([])
    expect(page.url()).toMatch(/page\.html$/)
  })
}

test('the event tells results; what was typed only if the page asks for it', async ({ page }) => {
  for (const [attribute, told] of [
    ['', false],
    ['expose-inputs', true],
  ] as const) {
    await open(page, {
      name: '',
      head: '<script src="/cdn/mips-widgets.js"></script>',
      body: `<mips-eligibility-checker rule-year="2019" ${attribute}></mips-eligibility-checker>`,
    })
    const heard = page.evaluate(
      () =>
        new Promise<string>((done) =>
          document.addEventListener(
            'mips-change',
            (event) => done(JSON.stringify((event as CustomEvent).detail)),
            { once: true },
          ),
        ),
    )
    await field(widget(page, 'mips-eligibility-checker'), 'Allowed charges').fill(CANARY)
    const detail = await heard
    expect(JSON.parse(detail)).toMatchObject({ ruleYear: '2019', result: { status: 'incomplete' } })
    expect(detail.includes(CANARY)).toBe(told)
  }
})

/** Unfolds every fold, fills every field, ticks every box, chooses in every list, presses every button: in the
 * widgets inside it too, but for what takes a result along, which a visitor asks for. */
async function useEverything(element: Locator): Promise<void> {
  await element.evaluate((host, canary) => {
    const rootsOf = (root: ShadowRoot): ShadowRoot[] => [
      root,
      ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? rootsOf(shadowRoot) : [])),
    ]
    const all = <Kind extends Element>(selector: string) =>
      (host.shadowRoot ? rootsOf(host.shadowRoot) : [])
        .flatMap((root) => [...root.querySelectorAll<Kind>(selector)])
        .filter((one) => !one.closest('.take, .onward'))
    const tell = (control: Element, type: string) =>
      control.dispatchEvent(new Event(type, { bubbles: true, composed: true }))
    for (const fold of all<HTMLDetailsElement>('details')) fold.open = true
    for (const input of all<HTMLInputElement>('input[type=text], input[type=search]')) {
      input.value = canary
      tell(input, 'input')
    }
    for (const box of all<HTMLInputElement>('input[type=checkbox], input[type=radio]')) box.click()
    for (const list of all<HTMLSelectElement>('.field select')) {
      list.selectedIndex = list.options.length - 1
      tell(list, 'change')
    }
    for (const button of all<HTMLButtonElement>('button')) button.click()
  }, CANARY)
  await element.evaluate(
    (host) => (host as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete,
  )
}
