// Adds activities by the words on the widget: from CMS's inventory, or typed where this build has none.
import { type Page, textOf } from './page.ts'

export interface Typed {
  readonly id: string
  /** Only where the activity cannot be looked up. */
  readonly weight?: 'Medium' | 'High'
}

export async function addActivities(page: Page, activities: readonly (Typed | string)[]): Promise<void> {
  for (const one of activities) {
    const { id, weight } = typeof one === 'string' ? { id: one, weight: undefined } : one
    await (page.named('label', 'Find an activity') ? pick(page, id) : typeIn(page, id, weight))
  }
}

export async function pick(page: Page, id: string): Promise<void> {
  await page.type('Find an activity', id)
  const found = page
    .all<HTMLButtonElement>('.results button')
    .find((one) => textOf(one.querySelector('b')) === id)
  if (!found) throw new Error(`No activity “${id}”.`)
  found.click()
  await page.settled()
}

async function typeIn(page: Page, id: string, weight: Typed['weight'] = 'Medium'): Promise<void> {
  await page.press('Add an activity')
  const row = page.inside(page.all('.rows > li').at(-1))
  await row.type('Activity ID', id)
  if (row.named('label', 'Weight')) await row.choose('Weight', weight)
}
