// The planner as a visitor meets it: by what is written on the page, in either language, with a mouse or with
// the keyboard alone. Words are named in English and looked up for the other language.
import { type BrowserContext, type Locator, type Page, expect } from '@playwright/test'
import { loadLanguage } from '../../../packages/widgets/src/kit/language.ts'
import { onKeys } from './planner-keys.ts'
import { alive, widget } from './widgets.ts'

export type Tag = 'en' | 'es'

export const ADDRESS = { en: '/self-check/', es: '/es/autoevaluacion/' } as const

type Gaps = Readonly<Record<string, string>>

/** How things are done on the page. A group is the legend of the fields that belong together. */
export interface Hand {
  readonly type: (label: string, text: string, group?: string) => Promise<void>
  readonly choose: (label: string, option: string, group?: string) => Promise<void>
  readonly tick: (label: string) => Promise<void>
  readonly press: (button: string) => Promise<void>
  readonly unfold: (title: string, group?: string) => Promise<void>
}

export interface Visitor extends Hand {
  readonly page: Page
  readonly tag: Tag
  readonly planner: Locator
  /** What is written on the page for an English text. */
  readonly say: (english: string, gaps?: Gaps) => string
  /** The field of a label. */
  readonly field: (label: string, group?: string) => Locator
  readonly answer: Locator
  readonly headline: Locator
}

/** A text at the beginning of a name. */
export const begins = (text: string): RegExp =>
  new RegExp(`^\\s*${text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}`)

/** Somebody in front of a page with a planner, who reads what is written there. */
export async function visitorOf(page: Page, tag: Tag, keys = false): Promise<Visitor> {
  const planner = widget(page, 'mips-planner')
  const { translate } = await loadLanguage(tag, '2026')
  const say = (english: string, gaps: Gaps = {}) =>
    Object.entries(gaps).reduce(
      (text, [gap, filling]) => text.replace(`{${gap}}`, filling),
      translate(english),
    )
  const answer = planner.locator('[part=answer]').first()
  const hand = keys ? onKeys(page, say) : pointing(planner, say)
  return {
    page,
    tag,
    planner,
    say,
    answer,
    headline: answer.locator('.answer'),
    field: (label, group) => fieldOf(planner, say(label), group),
    ...hand,
  }
}

/** Opens the self-check in a language, perhaps with something behind the #. */
export async function open(page: Page, tag: Tag, { hash = '', keys = false } = {}): Promise<Visitor> {
  await page.goto(ADDRESS[tag] + hash)
  await alive(page)
  const visitor = await visitorOf(page, tag, keys)
  if (hash) await expect(told(visitor), 'what became of the link').toContainText(/\S/)
  return visitor
}

function fieldOf(planner: Locator, label: string, group?: string): Locator {
  const place = group ? planner.getByRole('group', { name: group, exact: true }) : planner
  const roles = ['textbox', 'combobox', 'checkbox'] as const
  return roles
    .map((role) => place.getByRole(role, { name: begins(label) }))
    .reduce((one, other) => one.or(other))
    .filter({ visible: true })
    .first()
}

function pointing(planner: Locator, say: Visitor['say']): Hand {
  const field = (label: string, group?: string) => fieldOf(planner, say(label), group)
  return {
    type: (label, text, group) => field(label, group).fill(text),
    choose: async (label, option, group) =>
      void (await field(label, group).selectOption({ label: say(option) })),
    tick: (label) => field(label).check(),
    press: (button) =>
      planner
        .getByRole('button', { name: say(button), exact: true })
        .filter({ visible: true })
        .first()
        .click(),
    unfold: (title, group) => {
      const place = group ? planner.getByRole('group', { name: group, exact: true }) : planner
      return place
        .locator('summary')
        .filter({ hasText: begins(say(title)) })
        .first()
        .click()
    },
  }
}

/** Opens a step by its button. */
export const step = ({ planner, say }: Visitor, title: string): Promise<void> =>
  planner
    .getByRole('navigation')
    .getByRole('button', { name: begins(say(title)) })
    .click()

/** The rows of the result, as they stand in its table; it must be open. */
export const tableOf = ({ planner, say }: Visitor): Promise<string[][]> =>
  rowsIn(
    planner
      .locator('.step')
      .getByRole('region', { name: say('Your result') })
      .getByRole('row'),
  )

/** The rows of what is printed. */
export const sheetOf = ({ planner }: Visitor): Promise<string[][]> => rowsIn(planner.locator('.sheet tr'))

const rowsIn = (rows: Locator): Promise<string[][]> =>
  rows.evaluateAll((all) =>
    all.map((row) => [...row.children].map((cell) => (cell.textContent ?? '').trim()).filter(Boolean)),
  )

/** Headline, sentence and table: all that is said of the result. */
export async function resultOf(visitor: Visitor): Promise<readonly string[]> {
  await expect(visitor.planner.locator('.step .take')).toBeVisible()
  const said = await visitor.answer.innerText()
  return [
    ...said.split(/\s*\n\s*/).filter(Boolean),
    ...(await tableOf(visitor)).map((row) => row.join(' | ')),
  ]
}

/** The status line of what was shared, exported, opened or kept. */
export const told = ({ planner }: Visitor): Locator => planner.locator('.took')

/** A page that may keep something, whose console and requests are watched all the same. */
export async function watchedPage(context: BrowserContext): Promise<{ page: Page; complaints: string[] }> {
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url())
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') complaints.push(request.url())
  })
  return { page, complaints }
}

export const stored = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...Object.keys(localStorage), ...Object.keys(sessionStorage), document.cookie].filter(Boolean),
  )

export interface Dropped {
  readonly name: string
  readonly content: string
}

/** Drops a file on a step of the planner, as from a folder. */
export async function drop({ page, planner }: Visitor, file: Dropped): Promise<void> {
  const dataTransfer = await page.evaluateHandle(({ name, content }) => {
    const data = new DataTransfer()
    data.items.add(new File([content], name, { type: 'application/json' }))
    return data
  }, file)
  await planner.locator('.step').dispatchEvent('drop', { dataTransfer })
}
