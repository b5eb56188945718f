// Walks through the steps of a planner on a page: opens one, and finds the widget in it.
import type { RuleYearId, Scenario } from '@mips-widgets/core'
import { assert } from 'chai'
import type { LitElement } from 'lit'
import { type Page, mount, pageOf, settled, until } from '../../kit/testing/page.ts'
import { languageOf } from '../../kit/testing/spanish.ts'
import type { MipsPlanner } from '../planner.ts'
import { type StepId, steps } from '../steps.ts'

export const planner = (page: Page): MipsPlanner => page.element as MipsPlanner

const hasWidget = (id: StepId): boolean => steps.some((step) => step.id === id && step.widget)

/** Opens a step; the page of its widget, if it has one. */
export async function openStep(page: Page, id: StepId): Promise<Page | undefined> {
  const at = steps.findIndex((step) => step.id === id)
  page.all<HTMLButtonElement>('.steps button')[at]?.click()
  await page.settled()
  assert.ok(page.all('.steps button')[at]?.closest('[aria-current]'), `${id} is open`)
  if (!hasWidget(id)) return undefined
  const inside = () =>
    page.all<LitElement>('.step > *').find(({ localName }) => localName.startsWith('mips-'))
  await until(() => inside()?.shadowRoot?.querySelector('.answer') != null)
  const found = inside()
  assert.ok(found, `the widget of ${id}`)
  await settled(found)
  const child = pageOf(found)
  await until(() => languageOf(child) === languageOf(page))
  return child
}

/** Which rules are said to be in use: two rule years may pay in the same year. */
export const isUnder = (page: Page, ruleYear: RuleYearId): boolean =>
  page.text().includes(`Rules ${ruleYear},`)

/** Nothing has changed for a moment: rules and measures are there. */
export async function calm(page: Page): Promise<void> {
  let said = ''
  for (let same = 0, wait = 0; same < 4 && wait < 500; wait++) {
    await page.settled()
    const now = `${page.headline()} ${page.sentence()}`
    same = now === said ? same + 1 : 0
    said = now
  }
}

/** A planner under a rule year, which the visitor may change, with a scenario in it. */
export async function mountPlanner(ruleYear: RuleYearId, scenario?: Scenario): Promise<Page> {
  const page = await mount('mips-planner', { 'rule-year': ruleYear, 'choose-year': '' })
  if (scenario) planner(page).scenario = { ...scenario, ruleYear }
  await until(() => isUnder(page, ruleYear))
  await calm(page)
  return page
}
