// Accessibility rules run in the page, shadow roots included.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'

type Axe = typeof import('axe-core')

const source = readFileSync(join(import.meta.dirname, '../../../node_modules/axe-core/axe.min.js'), 'utf8')

// What a color scheme can break.
const COLORS = ['color-contrast', 'link-in-text-block']

/** Violations as `rule: element (why)`, of every rule or of those about colors. */
export async function violations(page: Page, { colorsOnly = false } = {}): Promise<string[]> {
  await page.evaluate(source)
  return page.evaluate(
    async (rules) => {
      const { axe } = globalThis as unknown as { axe: Axe }
      const { violations: found } = await axe.run(document, {
        resultTypes: ['violations'],
        ...(rules ? { runOnly: { type: 'rule', values: rules } } : {}),
      })
      return found.flatMap(({ id, nodes }) =>
        nodes.map(
          ({ target, failureSummary }) => `${id}: ${target.flat().join(' > ')} (${failureSummary ?? ''})`,
        ),
      )
    },
    colorsOnly ? COLORS : undefined,
  )
}
