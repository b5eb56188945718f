// The two factors that CMS sets after everybody has reported, and their limits.
import type { Cited } from '../../citation.ts'
import type { Figure, Numeric } from '../../decimal.ts'
import { phrase } from '../../phrase.ts'
import type { RuleYear } from '../../rules/rule-year.ts'
import type { Reader } from '../../scenario/read-number.ts'
import { type Step, given, rule } from '../../step.ts'

/** Told as a number, or taken from the rule year with its citation. */
export type Factor = Numeric | Cited<Figure>

export interface Factors {
  /** Makes the positive side cost what the negative side saves: above 0, at most 3. */
  readonly scalingFactor?: Factor | undefined
  /** Spends the pool for exceptional performance: above 0, at most 1. */
  readonly exceptionalScalingFactor?: Factor | undefined
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
  const factor = (path: string, raw: Factor | undefined, most: Figure, label: string, example: string) => {
    const words = { label: phrase(label), unit: 'count' } as const
    if (isCited(raw)) return rule(raw, words)
    const value = read.number(path, raw, { unit: 'count', above: 0, most, example })
    return value && given(value, words)
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

const isCited = (raw: Factor | undefined): raw is Cited<Figure> =>
  typeof raw === 'object' && raw !== null && 'value' in raw && ('cite' in raw || 'unverified' in raw)
