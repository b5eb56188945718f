// Ten deciles in one row, and the two ways points follow from them.
import { type Cited, markOf } from '../../citation.ts'
import type { Figure } from '../../decimal.ts'
import { type Unit, amount, phrase } from '../../phrase.ts'
import type { RuleRow } from './rule-row.ts'

export const METHODS = {
  'decile-points': 'The deciles of everybody’s results',
  'deviation-points': 'The distance from the median, in standard deviations',
} as const

/** `decile 1: 84%; 2: 86%; …`: where each decile begins. A number stays with its decile on one line. */
export function describeDeciles(
  path: string,
  label: string,
  bounds: Cited<readonly Figure[]>,
  unit: Unit,
): RuleRow {
  const gaps = bounds.value.map((_, index) => `${index + 1}:\u00A0{from${index + 1}}`)
  const args = bounds.value.map((bound, index) => [`from${index + 1}`, amount(bound, unit)] as const)
  return {
    path,
    label: phrase(label),
    value: phrase('decile {bounds}', { bounds: phrase(gaps.join('; '), Object.fromEntries(args)) }),
    ...markOf(bounds),
  }
}
