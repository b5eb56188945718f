// The two factors that CMS sets after everybody has reported, and their limits.
import type { Figure, Numeric } from '../../decimal.ts'
import { phrase } from '../../phrase.ts'
import type { RuleYear } from '../../rules/rule-year.ts'
import type { Reader } from '../../scenario/read-number.ts'
import { type Step, given } from '../../step.ts'

export interface Factors {
  /** Makes the positive side cost what the negative side saves: above 0, at most 3. */
  readonly scalingFactor?: Numeric | undefined
  /** Spends the pool for exceptional performance: above 0, at most 1. */
  readonly exceptionalScalingFactor?: Numeric | undefined
}

export interface ReadFactors {
  readonly scaling: Step | undefined
  readonly exceptional: Step | undefined
}

export function readFactors(
  { payment }: RuleYear,
  { scalingFactor, exceptionalScalingFactor }: Factors,
  read: Reader,
): ReadFactors {
  const factor = (path: string, raw: Numeric | undefined, most: Figure, label: string, example: string) => {
    const value = read.number(path, raw, { unit: 'count', above: 0, most, example })
    return value && given(value, { label: phrase(label), unit: 'count' })
  }
  const { additional } = payment
  return {
    scaling: factor(
      'scalingFactor',
      scalingFactor,
      payment.scalingFactorMaximum.value,
      'Scaling factor',
      '0.203',
    ),
    exceptional:
      additional.kind === 'none'
        ? undefined
        : factor(
            'exceptionalScalingFactor',
            exceptionalScalingFactor,
            additional.scalingFactorMaximum.value,
            'Scaling factor for exceptional performance',
            '0.395',
          ),
  }
}
