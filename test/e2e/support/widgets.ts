// The widgets as a visitor meets them: what they ask, and where they answer.
import { type Locator, type Page, expect } from '@playwright/test'

/** The widgets of every rule year's page. */
export const TAGS = [
  'mips-eligibility-checker',
  'mips-pi-points-builder',
  'mips-quality-bonus-calculator',
  'mips-adjustment-curve',
] as const

/** Every widget that shows something. */
export const ALL_TAGS = [
  ...TAGS,
  'mips-apm-status',
  'mips-assistance-finder',
  'mips-cost-score',
  'mips-final-score',
  'mips-improvement-activities',
  'mips-planner',
  'mips-quality-score',
  'mips-rule-compare',
  'mips-targeted-review',
] as const

export type Tag = (typeof TAGS)[number]

type Place = Page | Locator

export const widget = (place: Place, tag: (typeof ALL_TAGS)[number]): Locator => place.locator(tag).first()

/** The answer of a widget; of the planner, not of the widget in its step. */
export const answerOf = (element: Locator): Locator => element.locator('[part=answer]').first()

/** A field that is on show, by the beginning of its label. */
export const field = (element: Locator, label: string): Locator =>
  element
    .getByLabel(new RegExp(`^\\s*${label}`))
    .filter({ visible: true })
    .first()

/** Above all three criteria of 2019 and 2020. */
export async function typeVolumes(element: Locator): Promise<void> {
  await field(element, 'Allowed charges').fill('95,000')
  await field(element, 'Patients').fill('250')
  await field(element, 'Services').fill('300')
}

/** Uses one widget as its visitor would, and reads the answer. */
export async function use(element: Locator, tag: Tag): Promise<void> {
  switch (tag) {
    case 'mips-eligibility-checker':
      await typeVolumes(element)
      return expect(answerOf(element)).toContainText('You are in.')
    case 'mips-pi-points-builder':
      await field(element, 'Numerator').fill('49')
      await field(element, 'Denominator').fill('115')
      return expect(element.locator('.measure[aria-label=e-Prescribing]')).toContainText(/\b4 of 10/)
    case 'mips-quality-bonus-calculator':
      await field(element, 'Type').selectOption('outcome')
      if (await field(element, 'Cases').isVisible()) await field(element, 'Cases').fill('40')
      await field(element, 'Data completeness').fill('100')
      await field(element, 'Clinicians in the practice').fill('8')
      return expect(answerOf(element)).toContainText('+6 bonus points')
    case 'mips-adjustment-curve':
      await field(element, 'Final score').fill('20')
      return expect(answerOf(element)).toContainText(/[-−]\d/)
  }
}

/** Waits until every widget is alive and painted: what the site rendered ahead brought a style element along. */
export async function alive(page: Page): Promise<void> {
  await page.evaluate(async (tags) => {
    const widgets = [...document.querySelectorAll<HTMLElement>(tags.join())]
    const painted = ({ shadowRoot }: HTMLElement) =>
      shadowRoot?.querySelector('[part=answer]') && !shadowRoot.querySelector('style')
    const frame = () => new Promise(requestAnimationFrame)
    while (!widgets.every(painted)) await frame()
    for (let frames = 0; frames < 4; frames += 1) await frame()
  }, ALL_TAGS)
}

/** Opens a page and waits until its widgets are alive. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await alive(page)
}
