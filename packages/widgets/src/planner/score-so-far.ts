// The final score, or what the categories known so far bring to it.
import { Decimal, type Report } from '@mips-widgets/core'

export function soFar({ finalScore }: Report): Decimal {
  if (finalScore.status === 'scored') return finalScore.step.value
  const parts = finalScore.status === 'incomplete' ? Object.values(finalScore.detail.contributions) : []
  return parts.reduce((sum, { value }) => sum.plus(value), new Decimal(0)).toDecimalPlaces(2)
}
