// What goes into the planner and out of it: QPP submissions, scenarios, tables, and every link that was ever made.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ruleDataVersion } from '@mips-widgets/core'
import type { Page } from '@playwright/test'
import { mipsEvaluate, rowsOf } from './support/cli.ts'
import { ADDRESS, type Visitor, drop, open, resultOf, tableOf, told } from './support/planner.ts'
import { submission } from './support/qpp-submission.ts'
import { expect, test } from './support/test.ts'

const links = join(import.meta.dirname, '../links')

interface Link {
  readonly link: string
  readonly scenario: object
}

const linkOf = (file: string) => JSON.parse(readFileSync(join(links, file), 'utf8')) as Link

/** A scenario as it is typed: with its numbers as text. */
const typed = (scenario: object): unknown =>
  JSON.parse(JSON.stringify(scenario), (key, value: unknown) =>
    typeof value === 'number' && key !== 'version' ? String(value) : value,
  )

/** The rows that the command line tells too; of a category without its points. */
async function comparable(visitor: Visitor): Promise<string[][]> {
  const names = ['Quality', 'Cost', 'Improvement activities', 'Promoting Interoperability']
  const sums = ['Final score', 'Payment adjustment', 'Dollars a year']
  const rows = await tableOf(visitor)
  return rows.flatMap((row) =>
    names.includes(row[0] ?? '') ? [row.slice(0, 3)] : sums.includes(row[0] ?? '') ? [row] : [],
  )
}

async function exported(
  page: Page,
  visitor: Visitor,
  button: string,
): Promise<{ name: string; content: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), visitor.press(button)])
  return { name: download.suggestedFilename(), content: readFileSync(await download.path(), 'utf8') }
}

for (const performanceYear of [2020, 2022])
  test(`a QPP submission of ${performanceYear} gives the report of mips evaluate --qpp`, async ({ page }) => {
    test.slow()
    const sent = submission(performanceYear)
    const report = await mipsEvaluate(sent, '--qpp')
    const visitor = await open(page, 'en')
    await drop(visitor, { name: 'submission.json', content: JSON.stringify(sent) })
    await expect(told(visitor)).toContainText('Opened: submission.json')
    await expect(visitor.field('Rule year')).toHaveValue(String(performanceYear))
    expect(report.leftOut.length).toBeGreaterThan(0)
    for (const { path } of report.leftOut) await expect(told(visitor)).toContainText(path)
    await expect.poll(() => comparable(visitor)).toEqual(rowsOf(report))
    await visitor.type('What Medicare Part B pays you in a year', '250,000')
    const { content } = await exported(page, visitor, 'Export JSON')
    const withPayment = rowsOf(await mipsEvaluate(JSON.parse(content) as object))
    expect(await comparable(visitor)).toEqual(withPayment)
    expect(withPayment.at(-1)?.[0]).toBe(performanceYear === 2020 ? 'Dollars a year' : 'Final score')
    expect(content, 'who it is about stays out').not.toMatch(/456789/)
  })

test('what was exported as JSON brings everything back, and as CSV holds the table', async ({
  page,
  browser,
}) => {
  const visitor = await open(page, 'en', { hash: new URL(linkOf('1.json').link).hash })
  const before = await resultOf(visitor)
  const json = await exported(page, visitor, 'Export JSON')
  expect(json.name).toBe('mips.json')
  expect(JSON.parse(json.content)).toEqual(typed(linkOf('1.json').scenario))
  const csv = await exported(page, visitor, 'Export CSV')
  expect(csv.name).toBe('mips.csv')
  const [title, disclaimer, link, empty, ...rows] = csv.content.trimEnd().split('\r\n')
  expect(title).toMatch(/^\uFEFF?MIPS self-check,2026,"\w{3} \d+, \d{4}"$/)
  expect(disclaimer).toContain(`data ${ruleDataVersion}`)
  expect(link).toMatch(/\/self-check\/#mips=1\./)
  expect(empty).toBe('')
  const cells = rows.map((row) =>
    row
      .replaceAll(/"([^"]*)"/g, '$1')
      .split(',')
      .filter(Boolean)
      .join(' '),
  )
  expect(cells).toEqual((await tableOf(visitor)).map((row) => row.join(' ').replaceAll(',', ' ')))

  const context = await browser.newContext()
  const again = await open(await context.newPage(), 'en')
  await again.planner.getByRole('button', { name: 'Your result' }).click()
  await again.planner.getByLabel('Import').setInputFiles({
    name: json.name,
    mimeType: 'application/json',
    buffer: Buffer.from(json.content),
  })
  await expect(told(again)).toContainText('Opened: mips.json')
  expect(await resultOf(again)).toEqual(before)
  await context.close()
})

for (const file of readdirSync(links))
  test(`the link of version ${file.replace('.json', '')} opens with everything in it`, async ({ page }) => {
    const { link, scenario } = linkOf(file)
    const visitor = await open(page, 'en', { hash: new URL(link).hash })
    await expect(told(visitor)).toContainText('Opened: the link')
    await expect(told(visitor)).not.toContainText('could not be used')
    const { content } = await exported(page, visitor, 'Export JSON')
    expect(JSON.parse(content)).toEqual(typed(scenario))
  })

const broken = [
  ['cut short', '#mips=1.eyJ2ZXJzaW9uIjoxLCJydWxlWWVhciI6'],
  ['of a version that is not there yet', '#mips=9.eyJ2ZXJzaW9uIjo5fQ'],
  ['empty', '#mips='],
] as const

for (const [name, hash] of broken)
  test(`a link that is ${name}: says so, and a new check can be begun`, async ({ page }) => {
    const visitor = await open(page, 'en', { hash })
    await expect(visitor.planner.getByText('This could not be opened: the link')).toBeVisible()
    await visitor.planner.getByRole('button', { name: 'Am I in?' }).click()
    await visitor.type('Allowed charges', '10')
    await expect(visitor.answer).toContainText('0 points so far')
  })

test('undo brings back what a file took the place of', async ({ page }) => {
  const visitor = await open(page, 'en', { hash: new URL(linkOf('1.json').link).hash })
  const before = await resultOf(visitor)
  await drop(visitor, { name: 'other.json', content: '{"version":1,"ruleYear":"2019"}' })
  await expect(told(visitor)).toContainText('Opened: other.json')
  await expect(visitor.field('Rule year')).toHaveValue('2019')
  await visitor.press('Undo')
  await expect(told(visitor)).toContainText('Undone.')
  await expect.poll(() => resultOf(visitor)).toEqual(before)
  expect(page.url()).toContain(ADDRESS.en)
})

test('what is no file of ours is refused, and what was typed stays', async ({ page }) => {
  const visitor = await open(page, 'en')
  await visitor.type('Allowed charges', '180,000')
  await drop(visitor, { name: 'letter.txt', content: 'Dear Sir' })
  await expect(told(visitor)).toContainText('This could not be opened: letter.txt')
  await visitor.planner.getByRole('button', { name: 'Am I in?' }).click()
  await expect(visitor.field('Allowed charges')).toHaveValue('180,000')
})
