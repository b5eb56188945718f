// Runs one published case under its rule years, and notes that it ran.
import { test } from 'node:test'
import { type RuleYear, type RuleYearId, loadRuleYear } from '@mips-widgets/core'
import type { Place } from './sources.ts'

export const ran = new Set<string>()

interface Case {
  readonly id: string
  readonly source: Place
}

export function published(
  { id, source }: Case,
  ruleYears: readonly RuleYearId[],
  check: (rules: RuleYear) => void,
) {
  const where = [source.address, source.locator].filter(Boolean).join(', ')
  for (const ruleYear of ruleYears) {
    test(`${id} under ${ruleYear}: ${source.title} (${where})`, async () => {
      check(await loadRuleYear(ruleYear))
      ran.add(id)
    })
  }
}

/** A case whose published value is not ours: its name says so, and why. */
export const disputed = ({
  id,
  source,
  published: value,
  reason,
}: Case & { readonly published: string; readonly reason: string }): Case => ({
  id,
  source: { ...source, locator: `${source.locator}; not ${value}: ${reason}` },
})
