// Every example is opened and used the way its visitors would.
import { violations } from './support/axe.ts'
import { HOST, NPM_EXAMPLE, expect, requestsOf, test } from './support/test.ts'
import { TAGS, alive, answerOf, field, typeVolumes, use, widget } from './support/widgets.ts'

const addresses = {
  'plain-html': `${HOST}/examples/plain-html/`,
  'strict-csp': `${HOST}/examples/strict-csp/`,
  scenario: `${HOST}/examples/scenario/`,
  planner: `${HOST}/examples/planner/`,
  'planner-es': `${HOST}/examples/planner/es.html`,
  'npm-vite': NPM_EXAMPLE,
}

test('plain-html: one script tag and one element answer', async ({ page }) => {
  const requests = requestsOf(page)
  await page.goto(addresses['plain-html'])
  await use(widget(page, 'mips-eligibility-checker'), 'mips-eligibility-checker')
  const elements = requests.filter((address) => address.includes('/define/'))
  expect(elements, 'only the element of the page is fetched').toHaveLength(1)
})

test('strict-csp: all four widgets answer under default-src none', async ({ page }) => {
  const response = await page.goto(addresses['strict-csp'])
  expect(response?.headers()['content-security-policy']).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'",
  )
  for (const tag of TAGS) await use(widget(page, tag), tag)
})

test('strict-csp: the page’s own stylesheet reaches the widgets', async ({ page }) => {
  await page.goto(addresses['strict-csp'])
  const element = widget(page, 'mips-adjustment-curve')
  await use(element, 'mips-adjustment-curve')
  await expect(element.locator('.card')).toHaveCSS('border-top-left-radius', '4px')
  await expect(element.locator('.card')).toHaveCSS('background-color', 'rgb(255, 253, 254)')
  await expect(answerOf(element)).toHaveCSS('border-left-width', '4px')
})

test('scenario: what is answered in one widget is known in the other', async ({ page }) => {
  await page.goto(addresses.scenario)
  const checker = widget(page, 'mips-eligibility-checker')
  const builder = widget(page, 'mips-pi-points-builder')
  await typeVolumes(checker)
  await expect(answerOf(builder)).toContainText('0 of 100')
  await field(checker, 'Clinician type').selectOption('physical-therapist')
  await expect(answerOf(checker)).toContainText('You are in.')
  await expect(answerOf(builder)).toContainText('Not counted')
  await field(checker, 'Rule year').selectOption('2018')
  await expect(answerOf(checker)).toContainText('may report voluntarily')
  await expect(builder.locator('header')).toContainText('2018 rules')
  const scenario = await page.evaluate(
    () => document.querySelector<HTMLElement & { scenario: object }>('mips-scenario')?.scenario,
  )
  expect(scenario).toMatchObject({ version: 1, ruleYear: '2018', clinician: { type: 'physical-therapist' } })
})

test('npm-vite: the built page shows the widget and hears its results', async ({ page }) => {
  await page.goto(addresses['npm-vite'])
  const element = widget(page, 'mips-adjustment-curve')
  await field(element, 'Final score').fill('11.25')
  await expect(answerOf(element)).toContainText('−9%')
  await expect(page.locator('#heard')).toHaveText(
    'a score of 11.25 changes payments by -9 % under the 2020 rules.',
  )
  await field(element, 'Final score').fill('')
  await expect(page.locator('#heard')).toHaveText('no score yet.')
})

for (const [name, step, answer] of [
  ['planner', /Am I in\?/, 'You are in.'],
  ['planner-es', /¿Debo participar\?/, 'Usted debe participar.'],
] as const) {
  test(`${name}: the self-check speaks the language of its page, and answers`, async ({ page }) => {
    await page.goto(addresses[name])
    const planner = widget(page, 'mips-planner')
    await expect(planner.getByRole('button', { name: step }).first()).toHaveAttribute('aria-current', /./)
    await page.evaluate(() => {
      const element = document.querySelector<HTMLElement & { scenario: object }>('mips-planner')
      if (element)
        element.scenario = {
          version: 1,
          clinician: { volume: { segment1: { allowedCharges: '95000', beneficiaries: 250, services: 300 } } },
        }
    })
    await expect(planner.locator('mips-eligibility-checker [part=answer]')).toContainText(answer)
  })
}

for (const [name, address] of Object.entries(addresses)) {
  test(`${name}: accessible in light and dark, and no wider than a phone`, async ({ page }) => {
    await page.goto(address)
    await alive(page)
    expect(await violations(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await violations(page, { colorsOnly: true })).toEqual([])
    await page.setViewportSize({ width: 320, height: 800 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  })
}
