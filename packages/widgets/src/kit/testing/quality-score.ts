// Fills the quality widget in by the words on it.
import type { RuleYearId } from '@mips-widgets/core'
import { type Page, textOf, until } from './page.ts'

/** The performance years whose measures every build holds. */
export const hasList = (ruleYear: string): boolean => Number(ruleYear.slice(0, 4)) <= 2022

export const FIND = 'Find a measure'
const BY_HAND = 'Add a measure by hand'

export const count = (page: Page): number => page.all('.measures > li').length

export function row(page: Page, number: number): Page {
  const item = page.all('.measures > li')[number - 1]
  if (!item) throw new Error(`No measure ${number}.`)
  return page.inside(item)
}

export const legend = (page: Page, number: number): string => textOf(row(page, number).first('legend'))
export const marks = (page: Page, number: number): string[] => row(page, number).all('.marks li').map(textOf)
export const results = (page: Page): string[] => page.all('.results b').map(textOf)

/** Searches for a number and picks what stands first. */
export async function pick(page: Page, query: string): Promise<void> {
  await page.type(FIND, query)
  page.all<HTMLButtonElement>('.results button')[0]?.click()
  await page.settled()
  await page.type(FIND, '')
}

export interface Typed {
  readonly number?: string
  readonly type?: string
  readonly way?: string
  readonly fields?: Readonly<Record<string, string>>
}

/** Fills one row in, field by field. */
export async function fill(page: Page, at: number, { number, type, way, fields = {} }: Typed): Promise<void> {
  const here = () => row(page, at)
  if (number) await here().type('Measure number', number)
  if (type && here().named('label', 'Type')) await here().choose('Type', type)
  if (way) await here().choose('Collection type', way)
  for (const [label, value] of Object.entries(fields)) await here().type(label, value)
}

export async function addByHand(page: Page, typed: Typed): Promise<void> {
  await page.press(BY_HAND)
  await fill(page, count(page), typed)
}

export const DECILES = '10 20 30 40 50 60 70 80 90'

/** A measure with everything in order: 6.5 points. */
export const inOrder = (number: string, type = 'Outcome', met = '55'): Typed => ({
  number,
  type,
  way: 'eCQM',
  fields: { 'Eligible patients': '100', Met: met, 'Where the deciles begin': DECILES },
})

/** Six measures of no list, so that they are the same in every year. */
export async function reportSix(page: Page): Promise<void> {
  for (let number = 1; number <= 6; number++)
    await addByHand(page, inOrder(`X${number}`, number === 1 ? 'Outcome' : 'Not high priority'))
}

/** Two of CMS's measures where there is a list, else two by number. */
export async function reportListed(page: Page, ruleYear: RuleYearId): Promise<void> {
  for (const [at, id] of ['130', '134'].entries()) {
    if (hasList(ruleYear)) await pick(page, id)
    else await addByHand(page, { number: id })
    await fill(page, at + 1, {
      type: 'Not high priority',
      way: 'eCQM',
      fields: { 'Eligible patients': '80', Met: '60' },
    })
  }
}

/** Once CMS's measures are there. */
export const listed = (page: Page): Promise<void> => until(() => page.named('label', FIND) !== undefined)
