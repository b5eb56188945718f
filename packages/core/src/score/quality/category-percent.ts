// The quality category in percent: achievement and bonus points over the available points, plus
// improvement and what a year adds, at most 100.
import { phrase } from '../../phrase.ts'
import { type Step, constant, least, product, quotient, sum } from '../../step.ts'

export function categoryPercent(
  achievement: Step,
  bonus: Step,
  denominator: Step,
  added: readonly Step[],
): Step {
  const all = sum([achievement, bonus], { label: phrase('Achievement and bonus points'), unit: 'points' })
  const share = quotient(all, denominator, { label: phrase('Share of the available points'), unit: 'share' })
  const hundred = constant(100, { label: phrase('The category can bring at most'), unit: 'percent' })
  const inPercent = product([share, hundred], { label: phrase('In percent'), unit: 'percent' })
  const together = sum([inPercent, ...added], { label: phrase('With improvement'), unit: 'percent' })
  return least([together, hundred], { label: phrase('Quality category'), unit: 'percent' })
}
