// Fills the bonus calculator in by the words on it. Where measures earn no bonus it asks less of them.
import type { Page } from './page.ts'

export interface Measure {
  readonly type: string
  readonly cases?: string
  readonly completeness?: string
  readonly endToEnd?: boolean
  readonly points?: string
}

export async function report(page: Page, number: number, measure: Measure): Promise<void> {
  const { type, choose, tick, named } = page.within(`Measure ${number}`)
  await choose('Type', measure.type)
  const bonus = named('label', 'Cases') !== undefined
  if (bonus) await type('Cases', measure.cases ?? '20')
  await type('Data completeness', measure.completeness ?? '100')
  if (measure.endToEnd && bonus) await tick('Reported end to end from certified technology')
  if (measure.points && bonus) await type('Achievement points of the measure', measure.points)
}

export async function addMeasures(page: Page, measures: readonly Measure[]): Promise<void> {
  for (const [index, measure] of measures.entries()) {
    if (index > 0) await page.press('Add a measure')
    await report(page, index + 1, measure)
  }
}
