// Fills in cost measures by the words on the widget.
import { type Page, textOf } from './page.ts'

export interface CostTyped {
  readonly measure?: string
  readonly points?: string
  readonly average?: string
  readonly cases?: string
  /** Where deciles 1 to 10 begin, or a median and a standard deviation. */
  readonly benchmark?: string
}

export const TPCC = 'Total Per Capita Cost (TPCC)'
export const MSPB = 'Medicare Spending Per Beneficiary (MSPB) Clinician'

const POINTS = 'Points, if CMS told you'

/** The last measure of the list. */
export const lastMeasure = (page: Page): Page => page.inside(page.all('.rows > li').at(-1))

export async function fillMeasure(row: Page, one: CostTyped): Promise<void> {
  if (one.measure) await row.choose('Cost measure', one.measure)
  if (one.points) await row.type(POINTS, one.points)
  if (one.average) await row.type('Average cost', one.average)
  if (one.cases) await row.type('Cases', one.cases)
  if (!one.benchmark) return
  const labels = row
    .all('.more .field label')
    .map(textOf)
    .filter((label) => /Decile|Median|deviation/.test(label))
  for (const [index, value] of one.benchmark.split(' ').entries()) await row.type(labels[index] ?? '', value)
}

export async function addMeasure(page: Page, one: CostTyped): Promise<void> {
  await page.press('Add a cost measure')
  await fillMeasure(lastMeasure(page), one)
}
