// Answers the points builder by the words on it.
import { type Page, textOf } from './page.ts'

export const attestations = [
  'Security risk analysis done',
  'Prevention of information blocking',
  'ONC direct review',
] as const
export const registries = ['Immunization Registry Reporting', 'Syndromic Surveillance Reporting'] as const

export const EP = 'e-Prescribing'
export const SENDING = 'Support Electronic Referral Loops by Sending Health Information'
export const RECEIVING = 'Support Electronic Referral Loops by Receiving and Incorporating Health Information'
export const RECONCILING = 'Support Electronic Referral Loops by Receiving and Reconciling Health Information'
export const PDMP = 'Query of Prescription Drug Monitoring Program (PDMP)'
export const HOW = 'How do you report this objective?'
export const BELOW = 'With the measures below'
export const BIDIRECTIONAL = 'HIE Bi-Directional Exchange'
export const TEFCA = 'Enabling Exchange under TEFCA'
export const ACCESS = 'Provide Patients Electronic Access to Their Health Information'

/** The group of one measure: an objective can have the same name. */
export const measure = (page: Page, title: string): Page => {
  const group = page.all('.measure[role="group"]').find((one) => one.getAttribute('aria-label') === title)
  if (!group) throw new Error(`No measure “${title}”.`)
  return page.inside(group)
}

export async function reportRate(page: Page, title: string, numerator: string, denominator: string) {
  await measure(page, title).type('Numerator', numerator)
  await measure(page, title).type('Denominator', denominator)
}

/** What stands beside a measure about its points. */
export const pointsBeside = (page: Page, title: string): string =>
  textOf(measure(page, title).all('.row')[0]).replace(title, '').trim()

/** The whole report of 2019 and 2020, every rate the same. */
export async function reportComplete(page: Page, numerator = '100', denominator = '100'): Promise<void> {
  for (const title of [EP, SENDING, RECEIVING, ACCESS]) await reportRate(page, title, numerator, denominator)
  for (const name of registries) await page.choose(name, 'Yes, one registry')
  for (const name of attestations) await page.tick(name)
}

/** Every question of any rule year: rates of 9 in 10, “yes” to the rest, no exclusion and no alternative. */
export async function reportEverything(page: Page): Promise<void> {
  for (const group of page.all('.measure[role="group"]')) {
    await page.inside(group).type('Numerator', '9')
    await page.inside(group).type('Denominator', '10')
  }
  for (const label of page.all('.objective .check label').filter((one) => !one.closest('[role="group"]')))
    await page.tick(textOf(label))
  for (const label of page.all<HTMLLabelElement>('.objective .name label').filter(isOfSelect)) {
    const options = [...(label.control as HTMLSelectElement).options].map(textOf)
    await page.choose(textOf(label), options.find((one) => one.startsWith('Yes')) ?? '')
  }
  for (const name of page.all('.objective .choice > legend').map(textOf))
    if (name !== HOW) await page.within(name).tick('Yes')
}

const isOfSelect = (label: HTMLLabelElement): boolean => label.control?.localName === 'select'

/** Answers an objective by an alternative, or by its measures again. */
export const reportBy = (page: Page, way: string): Promise<void> => page.within(HOW).tick(way)
